//! The figures at `/metrics` and `/stats`, against what the sandbox counted.

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
