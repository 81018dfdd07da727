//! Answers in our own words: refusals in JSON-RPC's form, plain texts, and what the SDK says in plain text put into that form.

use super::coded::Answer;
use bytes::Bytes;
use http::header::{ALLOW, CONTENT_TYPE};
use http::{HeaderValue, Response, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use serde_json::json;
use std::time::Duration;

/// Longest that a body is read on which is too large.
const DISCARD: Duration = Duration::from_secs(2);

pub(super) const PARSE_ERROR: i32 = -32700;
pub(super) const INVALID_REQUEST: i32 = -32600;
pub(super) const INVALID_PARAMS: i32 = -32602;
const INTERNAL_ERROR: i32 = -32603;
pub(super) const HEADER_MISMATCH: i32 = -32020;

/// Puts refusals that rmcp words in plain text into JSON-RPC's form.
pub(super) async fn mend(answer: Answer, is_json: bool) -> Answer {
    let status = answer.status();
    let done = answer.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).is_some_and(is_json_rpc_or_stream);
    if done || !(status.is_client_error() || status.is_server_error()) {
        return answer;
    }
    let body = answer.into_body().collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let text = String::from_utf8_lossy(&body);
    match status {
        // The body was JSON, so what rmcp could not read is its shape.
        StatusCode::UNSUPPORTED_MEDIA_TYPE if is_json => {
            refuse(StatusCode::BAD_REQUEST, INVALID_REQUEST, "the body is no JSON-RPC request")
        }
        s if s.is_server_error() => refuse(s, INTERNAL_ERROR, &text),
        s => refuse(s, INVALID_REQUEST, &text),
    }
}

/// Whether a content type is JSON.
pub(super) fn is_json(content_type: &str) -> bool {
    content_type.split(';').next().is_some_and(|t| t.trim().eq_ignore_ascii_case("application/json"))
}

fn is_json_rpc_or_stream(content_type: &str) -> bool {
    is_json(content_type) || content_type.starts_with("text/event-stream")
}

pub(super) fn refuse(status: StatusCode, code: i32, message: &str) -> Answer {
    respond(status, "application/json", refusal(code, message))
}

/// An error that is not about the call it answers.
pub(super) fn refusal(code: i32, message: &str) -> String {
    json!({"jsonrpc": "2.0", "id": null, "error": {"code": code, "message": message}}).to_string()
}

/// The body is too large. It is read on for a moment, and forgotten: a client that is still sending would not read the answer.
pub(super) async fn too_large(body: Incoming) -> Answer {
    discard(body).await;
    refuse(StatusCode::PAYLOAD_TOO_LARGE, INVALID_REQUEST, "the body is larger than 4 MiB")
}

/// Takes in the rest of a body that is refused, for a while: who still sends it would not read the answer.
pub(super) async fn discard(mut body: Incoming) {
    let rest = async { while body.frame().await.is_some_and(|f| f.is_ok()) {} };
    let _ = tokio::time::timeout(DISCARD, rest).await;
}

pub(super) fn plain(status: StatusCode, body: &'static str) -> Answer {
    respond(status, "text/plain; charset=utf-8", body)
}

pub(super) fn respond(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(Full::new(body.into()).boxed());
    *answer.status_mut() = status;
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    answer
}

pub(super) fn allow(mut answer: Answer, methods: &'static str) -> Answer {
    answer.headers_mut().insert(ALLOW, HeaderValue::from_static(methods));
    answer
}
