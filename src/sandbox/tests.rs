//! One exchange after another with a sandbox in this process.

use super::{Clock, Options, Sandbox};
use base64::Engine as _;
use bytes::Bytes;
use http::{Request, StatusCode};
use serde_json::{Value, json};

pub(crate) const NOW: i64 = 1_795_440_000;

pub(crate) fn sandbox(rooms: u64) -> Sandbox {
    Sandbox::new(Options { rooms, clock: Clock::fixed(NOW), ..Options::default() }).unwrap()
}

/// The status and body of one call.
pub(crate) fn call(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> (StatusCode, Value) {
    let request = Request::builder().method(method).uri(format!("http://s.test/api/v1{path}"));
    let request = request.header("authorization", format!("Bearer {}", super::SAMPLE_KEY));
    let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
    let response = sandbox.answer(&request.header("content-type", "application/json").body(body).unwrap());
    let text = String::from_utf8_lossy(response.body()).into_owned();
    (response.status(), serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// The body of a `GET` that succeeds.
pub(crate) fn get(sandbox: &Sandbox, path: &str) -> Value {
    let (status, body) = call(sandbox, "GET", path, &Value::Null);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

#[test]
fn refuses_callers_without_the_key_or_with_another_team() {
    let sandbox = sandbox(3);
    let ask = |header: Option<&str>| {
        let mut request = Request::get("http://s.test/api/v1/rooms");
        if let Some(header) = header {
            request = request.header("authorization", header);
        }
        let response = sandbox.answer(&request.body(Bytes::new()).unwrap());
        (response.status().as_u16(), serde_json::from_slice::<Value>(response.body()).unwrap())
    };
    let basic = |pair: &str| format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair));
    assert_eq!(ask(None), (401, json!({"error": "unauthenticated", "message": "Unauthenticated."})));
    assert_eq!(ask(Some("Bearer other-key")).0, 401);
    assert_eq!(ask(Some(&basic(&format!("{}:{}", super::SAMPLE_TEAM, super::SAMPLE_KEY)))).0, 200);
    assert_eq!(ask(Some(&basic(&format!("another:{}", super::SAMPLE_KEY)))).0, 403);
    assert_eq!(ask(Some(&basic(&format!("{}:other", super::SAMPLE_TEAM)))).0, 401);
}

#[test]
fn pages_of_rooms_agree_with_one_another_after_deletes_and_creates() {
    let sandbox = sandbox(230);
    let some = get(&sandbox, "/rooms?offset=99&limit=1")["data"][0]["friendly_url"].clone();
    for name in ["standup", some.as_str().unwrap(), "coffee"] {
        let (status, _) = call(&sandbox, "DELETE", &format!("/rooms/{name}"), &Value::Null);
        assert_eq!(status, 204, "{name}");
    }
    for n in 0..3 {
        let (status, _) = call(&sandbox, "POST", "/rooms", &json!({"description": format!("New {n}")}));
        assert_eq!(status, 200);
    }
    let walk = |order: &str| {
        let mut ids: Vec<String> = Vec::new();
        loop {
            let page = get(&sandbox, &format!("/rooms?order={order}&limit=47&offset={}", ids.len()));
            let rows = page["data"].as_array().unwrap();
            ids.extend(rows.iter().map(|r| r["id"].as_str().unwrap().to_owned()));
            if rows.len() < 47 {
                assert_eq!(page["total_count"], ids.len().to_string());
                return ids;
            }
        }
    };
    let (newest, oldest) = (walk("desc"), walk("asc"));
    assert_eq!(newest.iter().rev().collect::<Vec<_>>(), oldest.iter().collect::<Vec<_>>());
    assert_eq!(get(&sandbox, "/rooms?limit=1")["data"][0]["description"], "New 2");
    let after = get(&sandbox, &format!("/rooms?limit=5&offset=1&after={}", newest[10]));
    let ids: Vec<&str> = after["data"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect();
    assert_eq!(ids, newest[12..17]);
    let (status, body) = call(&sandbox, "GET", "/rooms?after=nobody&limit=0", &Value::Null);
    assert_eq!((status.as_u16(), body["errors"].as_object().unwrap().len()), (422, 1), "{body}");
}

#[test]
fn a_million_rooms_cost_nothing() {
    let sandbox = sandbox(1_000_000);
    let page = get(&sandbox, "/rooms?offset=999990&limit=100");
    assert_eq!((page["data"].as_array().unwrap().len(), &page["total_count"]), (10, &json!("1000000")));
    let deep = get(&sandbox, "/rooms?offset=500000&limit=1")["data"][0].clone();
    let url = deep["friendly_url"].as_str().unwrap();
    assert_eq!(get(&sandbox, &format!("/rooms/{url}"))["id"], deep["id"]);
}

#[test]
fn unknown_paths_wrong_methods_and_wrong_values_are_told_apart() {
    let sandbox = sandbox(3);
    let status = |method, path, body: Value| call(&sandbox, method, path, &body).0.as_u16();
    assert_eq!(status("GET", "/nowhere", Value::Null), 404);
    assert_eq!(status("PUT", "/rooms", Value::Null), 405);
    assert_eq!(status("GET", "/rooms/no-such-room", Value::Null), 404);
    let (code, body) = call(&sandbox, "POST", "/rooms", &json!({"privacy": "secret", "max_participants": "many"}));
    assert_eq!(code, 422);
    assert_eq!(body["errors"]["privacy"][0], "The selected privacy is invalid.");
    assert_eq!(body["errors"]["max_participants"][0], "The max participants field must be an integer.");
    let (code, body) = call(&sandbox, "POST", "/rooms", &json!({"friendly_url": "standup"}));
    assert_eq!(
        (code.as_u16(), &body["errors"]["friendly_url"][0]),
        (422, &json!("The friendly url has already been taken."))
    );
    let foreign = sandbox.state().unwrap()["foreign_room"].as_str().unwrap().to_owned();
    assert_eq!(status("GET", &format!("/rooms/{foreign}"), Value::Null), 403);
}

#[tokio::test]
async fn answers_on_a_socket_and_stops() {
    use crate::client::{Args, Client, Options as ClientOptions};
    let sandbox = Sandbox::new(Options::default()).unwrap();
    let credential = Some(sandbox.credential());
    let listening = super::listen(sandbox, super::ListenOptions::default()).await.unwrap();
    let options = ClientOptions { base_url: listening.url(), credential, cache: false, ..Default::default() };
    let client = Client::new(options).unwrap();
    let rooms = client.call(crate::api::tool("list-rooms").unwrap(), Args::new()).await.unwrap().rows().unwrap();
    assert_eq!(rooms.total, Some(24));
    listening.stop().await;
    let gone = client.call(crate::api::tool("list-rooms").unwrap(), Args::new()).await.unwrap_err();
    assert_eq!(gone.kind(), crate::error::Kind::Network);
}
