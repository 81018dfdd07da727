//! The figures of retries, breakers, the rate limit and the sign-in, against what the sandbox counted.

#![allow(clippy::float_cmp)] // counters are whole numbers

use super::openmetrics::{Samples, parse};
use super::{Served, Upstream, dsamba};
use crate::everything::process::http;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

/// Every call goes to the API, so that what was asked can be counted.
const PLAIN: (&str, &str) = ("ENABLE_RESOURCE_OPTIMIZATION", "off");

fn metrics(served: &Served) -> Samples {
    let page = served.get("/metrics").1;
    parse(&page).unwrap_or_else(|e| panic!("{e}:\n{page}"))
}

fn fail(upstream: &Upstream, faults: &Value) {
    let (status, said) = http("POST", &upstream.control("faults"), "", &faults.to_string());
    assert_eq!(status, 200, "{said}");
}

fn list_rooms(served: &Served) -> bool {
    !served.call("list-rooms", &json!({}))
}

/// The page that `dsamba stats` prints.
fn stats(upstream: &Upstream, served: &Served) -> String {
    let done = dsamba(upstream.home.path(), &upstream.url).args(["stats", &served.at]).output().unwrap();
    String::from_utf8(done.stdout).unwrap()
}

/// The value of a line of a section of that page.
fn shown<'a>(page: &'a str, section: &str, line: &str) -> &'a str {
    let (_, below) = page.split_once(&format!("\n{section}\n")).unwrap_or_else(|| panic!("no {section}: {page}"));
    let below = below.split("\n\n").next().unwrap_or_default();
    let found = below.lines().find_map(|l| l.trim_start().strip_prefix(line)?.split_whitespace().next());
    found.unwrap_or_else(|| panic!("no {line}: {below}"))
}

#[test]
fn repeats_are_counted_as_the_server_counts_them() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[PLAIN]);
    fail(&upstream, &json!({"500": 1, "only": "list-rooms", "times": 2}));
    assert!(list_rooms(&served));
    let asked = upstream.counted()["requests"]["by_operation"]["list-rooms"].as_f64().unwrap();
    let samples = metrics(&served);
    assert_eq!((asked, samples["dsamba_retries_total"]), (3.0, 2.0));
    assert_eq!(samples["dsamba_retried_calls_total{outcome=\"recovered\"}"], 1.0);
    assert_eq!(samples["dsamba_retried_calls_total{outcome=\"exhausted\"}"], 0.0);
    let page = stats(&upstream, &served);
    assert_eq!((shown(&page, "retry", "repeats"), shown(&page, "retry", "recovered")), ("2", "1"), "{page}");
}

#[test]
fn a_breaker_shows_while_it_is_open_and_no_longer() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[PLAIN, ("CIRCUIT_BREAKER_FAILURE_THRESHOLD", "2")]);
    fail(&upstream, &json!({"500": 1}));
    let until = |open: f64| {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            list_rooms(&served);
            let samples = metrics(&served);
            if samples["dsamba_breaker_open{class=\"read\"}"] == open {
                return samples;
            }
            assert!(Instant::now() < deadline, "{samples:?}");
        }
    };
    let samples = until(1.0);
    assert_eq!(samples["dsamba_breaker_opened_total"], 1.0);
    assert_eq!(samples["dsamba_breaker_open{class=\"write\"}"], 0.0);
    let page = stats(&upstream, &served);
    assert_eq!((shown(&page, "breaker", "read open"), shown(&page, "breaker", "write open")), ("on", "off"), "{page}");
    fail(&upstream, &json!({"500": 0}));
    let samples = until(0.0);
    assert!(samples["dsamba_breaker_refusals_total"] >= 1.0, "{samples:?}");
}

#[test]
fn the_rate_limit_shows_who_waited_and_who_was_refused() {
    let upstream = Upstream::start();
    let limit = ("RATE_LIMIT_REQUESTS_PER_MINUTE", "60");
    let served = Served::start(&upstream, &["--timeout", "200ms"], &[PLAIN, limit]);
    let done = (0..6).filter(|_| list_rooms(&served)).count();
    let samples = metrics(&served);
    #[allow(clippy::cast_precision_loss)] // six
    let refused = (6 - done) as f64;
    assert!(refused >= 1.0, "one a second, and six were done");
    assert_eq!(samples["dsamba_rate_limit_refusals_total"], refused);
    assert_eq!(
        (samples["dsamba_rate_limit_learnt_per_second"], samples["dsamba_rate_limit_lowered_total"]),
        (0.0, 0.0)
    );
    assert_eq!(samples["dsamba_calls_total{operation=\"list-rooms\",outcome=\"rate_limited\"}"], refused);
    let served = Served::start(&upstream, &[], &[PLAIN, ("RATE_LIMIT_REQUESTS_PER_MINUTE", "240")]);
    assert!((0..6).all(|_| list_rooms(&served)));
    let samples = metrics(&served);
    assert!((1.0..=6.0).contains(&samples["dsamba_rate_limit_waits_total"]), "{samples:?}");
    assert_eq!(samples["dsamba_rate_limit_refusals_total"], 0.0);
    let page = stats(&upstream, &served);
    assert_ne!(shown(&page, "limit", "waited"), "0", "{page}");
}

#[test]
fn the_sign_in_shows_its_renewals_and_no_secret() {
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("oauth.json");
    let upstream = Upstream::start_with(&["--write-oauth", file.to_str().unwrap()]);
    let text = std::fs::read_to_string(&file).unwrap();
    let mut fields: Value = serde_json::from_str(&text).unwrap();
    fields["expires_at"] = 1_000.into();
    std::fs::write(&file, fields.to_string()).unwrap();
    let served = Served::start(&upstream, &["--oauth-file", file.to_str().unwrap()], &[PLAIN]);
    assert!(list_rooms(&served));
    assert_eq!(upstream.counted()["requests"]["by_operation"]["oauth-token"], 1);
    let samples = metrics(&served);
    assert_eq!(samples["dsamba_oauth_refreshes_total{event=\"refreshed\"}"], 1.0);
    assert_eq!((samples["dsamba_oauth_sign_in_needed"], samples["dsamba_oauth_unsaved"]), (0.0, 0.0));
    assert!(samples["dsamba_oauth_expires_in_seconds"] > 60.0);
    let page = stats(&upstream, &served);
    assert_eq!(shown(&page, "oauth", "refreshed"), "1", "{page}");
    let all = page + &served.get("/metrics").1 + &served.get("/stats").1;
    for word in ["access_token", "refresh_token", "client_id"] {
        assert!(!all.contains(fields[word].as_str().unwrap()), "{word}");
    }
}
