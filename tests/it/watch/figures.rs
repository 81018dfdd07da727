//! The figures at `/metrics` and `/stats`, against what the sandbox counted.

#![allow(clippy::float_cmp, clippy::similar_names)] // counters are whole numbers

use super::openmetrics::parse;
use super::{KEY, Served, Upstream};
use serde_json::{Value, json};

#[test]
fn known_calls_are_counted_as_the_server_counts_them() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[("ENABLE_RESOURCE_OPTIMIZATION", "off")]);
    for _ in 0..3 {
        assert!(!served.call("list-rooms", &json!({})));
    }
    assert!(!served.call("create-room", &json!({"friendly_url": "watched"})));
    assert!(served.call("get-room-details", &json!({"room": "00000000-0000-4000-8000-000000000000"})));
    let (status, page) = served.get("/metrics");
    assert_eq!(status, 200, "{page}");
    let samples = parse(&page).unwrap_or_else(|e| panic!("{e}:\n{page}"));
    let calls = |operation: &str, outcome: &str| {
        let name = format!("dsamba_calls_total{{operation=\"{operation}\",outcome=\"{outcome}\"}}");
        samples.get(&name).copied().unwrap_or_default()
    };
    let counted = upstream.counted();
    let seen = |op: &str| counted["requests"]["by_operation"][op].as_f64().unwrap_or_else(|| panic!("{counted}"));
    assert_eq!((calls("list-rooms", "ok"), seen("list-rooms")), (3.0, 3.0));
    assert_eq!((calls("create-room", "ok"), seen("create-room")), (1.0, 1.0));
    assert_eq!((calls("get-room-details", "not_found"), seen("get-room-details")), (1.0, 1.0));
    assert_eq!(calls("get-room-details", "ok"), 0.0);
    assert_eq!(samples["dsamba_call_duration_seconds_count{operation=\"list-rooms\"}"], 3.0);
    assert_eq!(samples["dsamba_feature_enabled{feature=\"resource_optimization\"}"], 0.0);
    assert_eq!(samples["dsamba_feature_enabled{feature=\"connection_management\"}"], 1.0);
    assert_eq!(samples["dsamba_calls_in_flight"], 0.0);
    assert!(!page.contains("watched") && !page.contains("00000000-") && !page.contains(KEY), "{page}");

    let (status, text) = served.get("/stats");
    let stats: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((status, &stats["calls"]["operations"][0]["outcomes"]["ok"]), (200, &json!(3)), "{stats}");
    assert!(!text.contains(KEY), "{text}");
}

#[test]
fn a_server_is_warm_before_its_first_call_and_shows_its_connections() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[("CONNECTION_POOL_SIZE", "3")]);
    let opened = || upstream.counted()["connections"]["open"].as_u64().unwrap();
    // Our own question to the sandbox is a connection too.
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while opened() < 2 {
        assert!(std::time::Instant::now() < deadline, "no connection was opened without a call");
        std::thread::yield_now();
    }
    assert_eq!(upstream.counted()["requests"]["total"], 0);
    assert!(!served.call("list-rooms", &json!({})));
    let page = served.get("/metrics").1;
    let samples = parse(&page).unwrap_or_else(|e| panic!("{e}:\n{page}"));
    assert_eq!(samples["dsamba_pool_size"], 3.0);
    let served: f64 =
        samples.iter().filter(|(s, _)| s.starts_with("dsamba_connection_served_total{")).map(|(_, n)| n).sum();
    assert_eq!(served, 1.0, "{page}");
    let ready = samples.iter().filter(|(s, n)| s.contains("state=\"ready\"") && **n == 1.0).count();
    assert!((1..=3).contains(&ready), "{page}");
}
