//! Whatever is sent, the sandbox refuses it in the API's way: no panic, no 5xx, a JSON error with a message.

use super::{sandbox, send, status};
use bytes::Bytes;
use dsamba::api::{self, Place};
use dsamba::sandbox::SAMPLE_KEY;
use http::Request;
use serde_json::{Value, json};

/// Values that fit nowhere, or only just.
fn values() -> Vec<Value> {
    let mut deep = json!("x");
    for _ in 0..60 {
        deep = json!([deep]);
    }
    vec![
        Value::Null,
        json!(""),
        json!("../../etc/passwd"),
        json!("\u{0}\u{202e}\"'<>&%"),
        json!("x".repeat(5_000)),
        json!(-1),
        json!(i64::MAX),
        json!(u64::MAX),
        json!(1e300),
        json!(true),
        json!([]),
        json!([null, {}, [[]]]),
        json!({"id": {"id": []}}),
        json!("9999-12-31"),
        json!("9999-12-31 23:59:59"),
        deep,
    ]
}

#[test]
fn hostile_values_everywhere_are_refused_politely() {
    let (sandbox, _) = sandbox();
    let first = |path: &str| super::get(&sandbox, path)["data"][0]["id"].as_str().unwrap().to_owned();
    let real = [
        ("{room}", first("/rooms/live")),
        ("{session}", first("/sessions")),
        ("{participant}", first("/participants")),
        ("{recording}", first("/recordings")),
        ("{role}", first("/roles")),
        ("{library}", first("/libraries")),
        ("{webhook}", first("/webhooks")),
    ];
    let mut tried = 0;
    // With hostile ids in the path, then with real ones, so that handlers meet the other values too.
    for (real, op) in [&real[..0], &real[..]].into_iter().flat_map(|r| api::ops().map(move |op| (r, op))) {
        for value in values() {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            let coded = percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string();
            let mut path = format!("http://s.test/api/v1{}", op.path);
            for (name, id) in real {
                path = path.replace(name, id);
            }
            for param in op.path_params() {
                path = path.replace(&format!("{{{}}}", param.name), if coded.is_empty() { "%20" } else { &coded });
            }
            let query: Vec<String> =
                op.params().filter(|p| p.place == Place::Query).map(|p| format!("{}={coded}", p.name)).collect();
            let fields = op.params().filter(|p| p.place == Place::Body).map(|p| (p.name.to_owned(), value.clone()));
            let whole = op.params().any(|p| p.place == Place::WholeBody);
            let body = if whole { value.clone() } else { Value::Object(fields.collect()) };
            let response = send(&sandbox, op.method.as_str(), &format!("{path}?{}", query.join("&")), &body);
            let status = response.status();
            assert!(status.is_success() || status.is_client_error(), "{} {text}: {status}", op.tool);
            if status.is_client_error() {
                let body: Value = serde_json::from_slice(response.body()).unwrap();
                assert!(body["message"].as_str().is_some_and(|m| !m.is_empty()), "{}: {body}", op.tool);
            }
            tried += 1;
        }
    }
    assert!(tried > 4_000);
    assert_eq!(status(&sandbox, "GET", "/rooms"), 200);
}

#[test]
fn malformed_requests_are_refused() {
    let (sandbox, _) = sandbox();
    let ask = |method: &str, path: &str, media: &str, body: &[u8]| {
        let request = Request::builder().method(method).uri(format!("http://s.test{path}"));
        let request = request.header("authorization", format!("Bearer {SAMPLE_KEY}")).header("content-type", media);
        sandbox.answer(&request.body(Bytes::copy_from_slice(body)).unwrap()).status().as_u16()
    };
    let json = "application/json";
    assert_eq!(ask("POST", "/api/v1/rooms", json, b"{\"description\": "), 400);
    assert_eq!(ask("POST", "/api/v1/rooms", json, b"[1, 2]"), 400);
    assert_eq!(ask("POST", "/api/v1/rooms", json, b"\xff\xfe"), 400);
    assert_eq!(ask("GET", "/api/v1/rooms/%ff%fe", json, b""), 400);
    assert_eq!(ask("GET", "/api/v1/rooms/a%2Fb", json, b""), 404);
    assert_eq!(ask("GET", "/api/v2/rooms", json, b""), 404);
    assert_eq!(ask("GET", "/api/v1rooms", json, b""), 404);
    assert_eq!(ask("GET", "/__sandbox/nothing", json, b""), 404);
    assert_eq!(ask("POST", "/__sandbox/live", json, b"{}"), 422);
    assert_eq!(ask("POST", "/__sandbox/live", json, b"{\"room\": \"nobody\"}"), 404);
    let import = "/api/v1/rooms/maths-101/quizzes/import";
    assert!([400, 404].contains(&ask("POST", import, "multipart/form-data", b"--x")));
    let room = super::get(&sandbox, "/rooms/maths-101")["id"].as_str().unwrap().to_owned();
    let import = format!("/api/v1/rooms/{room}/quizzes/import");
    assert_eq!(ask("POST", &import, "multipart/form-data", b"--x"), 400);
    assert_eq!(ask("POST", &import, "multipart/form-data; boundary=x", b"--x\r\nContent-Dis"), 400);
}
