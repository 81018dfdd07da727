//! Alive and ready.

use super::{Served, Upstream};
use crate::everything::process::http;

#[test]
fn ready_while_the_api_answers_and_the_question_is_asked_once_in_a_while() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[]);
    for _ in 0..50 {
        assert_eq!(served.get("/readyz"), (200, "ready\n".to_owned()));
    }
    let asked = upstream.counted()["requests"]["total"].as_u64().unwrap();
    assert!((1..=3).contains(&asked), "{asked} questions for 50 answers");
    assert_eq!(served.get("/healthz"), (200, "ok\n".to_owned()));
    assert_eq!(http("POST", &format!("{}/readyz", served.at), "", "").0, 405);
}

#[test]
fn not_ready_says_why_and_alive_stays_alive() {
    let mut upstream = Upstream::start();
    upstream.stop();
    let served = Served::start(&upstream, &[], &[]);
    let (status, why) = served.get("/readyz");
    assert!(status == 503 && why.starts_with("not ready: ") && why.contains("127.0.0.1"), "{status} {why}");
    assert_eq!(served.get("/healthz").0, 200);
}

#[test]
fn a_key_that_is_refused_is_not_ready() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[("DIGITAL_SAMBA_DEVELOPER_KEY", "another-key-4321")]);
    let (status, why) = served.get("/readyz");
    assert!(status == 503 && why.contains("key") && !why.contains("another-key"), "{status} {why}");
}
