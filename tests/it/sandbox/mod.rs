//! The sandbox's behaviour, one exchange after another, in this process.
#![allow(clippy::needless_pass_by_value)] // bodies are written where they are used

mod hostile;
mod journal;
mod live;
mod recordings;
mod rooms;
mod statistics;
mod token;

use bytes::Bytes;
use dsamba::sandbox::{Clock, Options, SAMPLE_KEY, Sandbox};
use http::{Request, Response};
use serde_json::Value;

/// 2026-11-23, 08:00 UTC.
pub(crate) const NOW: i64 = 1_795_420_800;

/// A sandbox with a clock that stands, and the clock.
pub(crate) fn sandbox() -> (Sandbox, Clock) {
    let clock = Clock::fixed(NOW);
    (Sandbox::new(Options { clock: clock.clone(), ..Options::default() }).unwrap(), clock)
}

/// The response to one request, with the sandbox's key.
pub(crate) fn send(sandbox: &Sandbox, method: &str, url: &str, body: &Value) -> Response<Bytes> {
    let url = if url.starts_with("http") { url.to_owned() } else { format!("http://s.test{url}") };
    let request = Request::builder().method(method).uri(url).header("authorization", format!("Bearer {SAMPLE_KEY}"));
    let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
    sandbox.answer(&request.header("content-type", "application/json").body(body).unwrap())
}

/// Status and body of a call of the API.
pub(crate) fn call(sandbox: &Sandbox, method: &str, path: &str, body: Value) -> (u16, Value) {
    let response = send(sandbox, method, &format!("/api/v1{path}"), &body);
    let text = String::from_utf8_lossy(response.body()).into_owned();
    (response.status().as_u16(), serde_json::from_str(&text).unwrap_or(Value::String(text)))
}

/// The body of a `GET` that succeeds.
pub(crate) fn get(sandbox: &Sandbox, path: &str) -> Value {
    let (status, body) = call(sandbox, "GET", path, Value::Null);
    assert_eq!(status, 200, "{path}: {body}");
    body
}

/// The status of a call without a body.
pub(crate) fn status(sandbox: &Sandbox, method: &str, path: &str) -> u16 {
    call(sandbox, method, path, Value::Null).0
}

/// The session in progress in a room, as the sandbox's own state shows it.
pub(crate) fn live(sandbox: &Sandbox, friendly_url: &str) -> Value {
    let state = sandbox.state().unwrap();
    let live = state["live"].as_array().unwrap();
    live.iter().find(|s| s["friendly_url"] == friendly_url).cloned().unwrap_or_default()
}

/// People come into a room.
pub(crate) fn come(sandbox: &Sandbox, room: &str, participants: Value) -> Value {
    let body = serde_json::json!({"room": room, "participants": participants});
    let response = send(sandbox, "POST", "/__sandbox/live", &body);
    assert_eq!(response.status(), 200, "{:?}", response.body());
    serde_json::from_slice(response.body()).unwrap()
}
