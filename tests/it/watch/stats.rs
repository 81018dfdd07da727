//! `dsamba stats URL`, and the switches of the metrics.

use super::{Served, Upstream, dsamba};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader};
use std::process::Stdio;

fn stats(upstream: &Upstream, args: &[&str]) -> (i32, String, String) {
    let done = dsamba(upstream.home.path(), &upstream.url).arg("stats").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

#[test]
fn figures_of_a_running_server_for_people_and_for_scripts() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[]);
    assert!(!served.call("list-rooms", &json!({})));
    assert!(served.call("get-room-details", &json!({"room": "00000000-0000-4000-8000-000000000000"})));
    let (code, page, err) = stats(&upstream, &[&served.at]);
    assert_eq!(code, 0, "{err}");
    let line =
        |begin: &str| page.lines().find(|l| l.trim_start().starts_with(begin)).unwrap_or_else(|| panic!("{page}"));
    assert!(line("list-rooms").split_whitespace().nth(1) == Some("1"), "{page}");
    assert!(line("get-room-details").ends_with("not_found 1"), "{page}");
    assert!(line("connection management").ends_with("on"), "{page}");
    // Each connection by its place, with moments as people read them.
    let connection = page
        .lines()
        .find(|l| l.trim_start().starts_with("0 ") && l.contains("ready"))
        .unwrap_or_else(|| panic!("{page}"));
    assert!(connection.contains('Z') && connection.matches(':').count() >= 2, "{connection}");
    let (code, text, _) = stats(&upstream, &[&format!("{}/mcp", served.at), "-o", "json"]);
    let figures: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((code, &figures["calls"]["operations"][0]["calls"]), (0, &json!(1)), "{text}");
}

#[test]
fn watching_in_a_pipe_appends_snapshots() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[]);
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    command.args(["stats", &served.at, "--watch=10ms", "-o", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().take(3);
    let seen: Vec<Value> = lines.map(|l| serde_json::from_str(&l.unwrap()).unwrap()).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(seen.len() == 3 && seen.iter().all(|s| s["features"].is_object()), "{seen:?}");
    assert_eq!(stats(&upstream, &[&served.at, "--watch=often"]).0, 2);
}

#[test]
fn a_wrong_address_is_told_plainly() {
    let mut upstream = Upstream::start();
    let (code, out, err) = stats(&upstream, &[&upstream.url.replace("/api/v1", "")]);
    assert!(code == 1 && out.is_empty() && err.contains("hint: "), "another program: {code} {err}");
    let gone = upstream.url.replace("/api/v1", "");
    upstream.stop();
    let (code, _, err) = stats(&upstream, &[&gone]);
    assert!(code == 5 && err.contains("nothing answers at 127.0.0.1"), "{code} {err}");
    assert_eq!(stats(&upstream, &["https://127.0.0.1:1"]).0, 2);
}

#[test]
fn metrics_go_where_they_are_told_and_away() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[("METRICS_ENDPOINT", "/figures")]);
    assert_eq!((served.get("/figures").0, served.get("/metrics").0), (200, 404));
    let served = Served::start(&upstream, &[], &[("ENABLE_METRICS", "off")]);
    assert_eq!((served.get("/metrics").0, served.get("/stats").0, served.get("/healthz").0), (404, 404, 200));
    let (code, _, err) = stats(&upstream, &[&served.at]);
    assert!(code == 1 && err.contains("ENABLE_METRICS"), "{code} {err}");
}
