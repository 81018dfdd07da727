//! `DELETE /__sandbox/connections`: every connection but the caller's is reset, and new ones are refused for a while.

use super::door::Door;
use super::socket::Line;
use crate::sandbox::faults::time;
use crate::sandbox::piece::Pieces;
use crate::sandbox::reply::{Answer, Refusal};
use http::{Method, Response};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use serde_json::Value;
use std::time::Duration;

/// Most bytes of the body: `{"refuse": "2s"}`.
const MAX_BODY: usize = 1024;

impl Door {
    /// Answers the call.
    pub(super) async fn disconnect(&self, method: &Method, body: Incoming, line: &Line) -> Response<Pieces> {
        let done = self.disconnected(method, body, line).await;
        done.map_or_else(Refusal::into_response, |()| Answer::Nothing.into_response()).map(Pieces::whole)
    }

    async fn disconnected(&self, method: &Method, body: Incoming, line: &Line) -> Result<(), Refusal> {
        if method != Method::DELETE {
            return Err(Refusal::method("DELETE".to_owned()));
        }
        let malformed = |e: &dyn std::fmt::Display| Refusal::malformed(format!("The body is not a JSON object: {e}."));
        let body = Limited::new(body, MAX_BODY).collect().await.map_err(|e| malformed(&e))?.to_bytes();
        let body: Value = match &body[..] {
            b"" => Value::Null,
            bytes => serde_json::from_slice(bytes).map_err(|e| malformed(&e))?,
        };
        let wrong = |why: String| Refusal::field("refuse", format!("refuse {why}."));
        let refuse = match &body["refuse"] {
            Value::Null => Duration::ZERO,
            value => time(value).map_err(wrong)?,
        };
        self.sandbox.outages().begin(refuse, Some(line.mark())).map_err(|e| wrong(e.message().to_owned()))
    }
}
