//! The transport under rmcp: messages from lines, and an answer to every line that is none.
//!
//! rmcp's own passes over what is not JSON and what is too long, and whoever sent it waits for ever.

use super::input::{Came, Input};
use super::output::Output;
use rmcp::RoleServer;
use rmcp::model::{ClientJsonRpcMessage, ClientNotification, ClientRequest, RequestId, ServerJsonRpcMessage};
use rmcp::service::{RxJsonRpcMessage, TxJsonRpcMessage};
use rmcp::transport::Transport;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_util::sync::CancellationToken;

/// Longest line, in bytes. A body over HTTP may have 4 MiB; files travel in neither.
const MOST: usize = 16 << 20;

const PARSE_ERROR: i32 = -32700;
const INVALID_REQUEST: i32 = -32600;
const INTERNAL_ERROR: i32 = -32603;

/// Longest that the end waits for a client that does not read what calls are told that were broken off.
const LAST_WORDS: Duration = Duration::from_secs(1);

/// With an end on demand: when `stop` completes it looks to rmcp as if the input had ended, and rmcp then finishes the calls in
/// flight.
pub(super) struct Lines<R, W> {
    input: Input<R>,
    output: Output<W>,
    /// The answer to a line that was no message, until it is written. rmcp gives up `receive` whenever something else is to be
    /// done, and calls it anew.
    owed: Option<Vec<u8>>,
    begun: bool,
    /// Requests without an answer so far.
    open: HashSet<RequestId>,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Cancelled when nothing more is read.
    ended: CancellationToken,
}

impl<R, W> Lines<R, W>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    pub(super) fn new(
        read: R,
        write: W,
        stop: impl Future<Output = ()> + Send + 'static,
        ended: CancellationToken,
    ) -> Self {
        let (input, output) = (Input::new(read, MOST), Output::new(write));
        Self { input, output, owed: None, begun: false, open: HashSet::new(), stop: Box::pin(stop), ended }
    }

    /// The next message; none at the end of the input, and where a line that is none cannot be answered.
    async fn next(
        input: &mut Input<R>,
        output: &Output<W>,
        owed: &mut Option<Vec<u8>>,
    ) -> Option<ClientJsonRpcMessage> {
        loop {
            if let Some(line) = owed {
                output.line(line).await.ok()?;
                *owed = None;
            }
            let said = match input.next().await {
                Came::End => return None,
                Came::TooLong => Err(refusal(INVALID_REQUEST, TOO_LONG, &Value::Null)),
                Came::Line if input.line().is_empty() => continue,
                Came::Line => message(input.line()),
            };
            match said {
                Ok(message) => return Some(message),
                Err(refusal) => *owed = Some(refusal).filter(|refusal| !refusal.is_empty()),
            }
        }
    }
}

const IN_USE: &str = "a request with this id is not answered yet: give each request an id of its own";
const CUT_OFF: &str = "the server ended before the call did: whether the API carried it out is not known";
const TOO_LONG: &str = "the line is longer than 16 MiB (16777216 bytes), the most that a message may have";

/// The message of a line, or what is answered to it; nothing to what wants no answer.
fn message(line: &[u8]) -> Result<ClientJsonRpcMessage, Vec<u8>> {
    let fault = match serde_json::from_slice(line) {
        Ok(message) => return Ok(message),
        Err(fault) => fault,
    };
    let json: Value = serde_json::from_slice(line)
        .map_err(|e| refusal(PARSE_ERROR, &format!("the line is not JSON: {e}"), &Value::Null))?;
    tracing::debug!("a line is JSON and no message: {fault}");
    if json["method"].is_string() && json.get("id").is_none() {
        return Err(Vec::new());
    }
    let id = json.get("id").filter(|id| id.is_string() || id.is_i64()).unwrap_or(&Value::Null);
    Err(refusal(INVALID_REQUEST, "the line is no JSON-RPC message", id))
}

fn id(id: &RequestId) -> Value {
    serde_json::to_value(id).unwrap_or_default()
}

fn refusal(code: i32, message: &str, id: &Value) -> Vec<u8> {
    json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": message}}).to_string().into_bytes()
}

impl<R, W> Transport<RoleServer> for Lines<R, W>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    type Error = io::Error;

    fn send(&mut self, item: TxJsonRpcMessage<RoleServer>) -> impl Future<Output = io::Result<()>> + Send + 'static {
        // Before it is written: whoever reads it may use the number again at once.
        match &item {
            ServerJsonRpcMessage::Response(answer) => _ = self.open.remove(&answer.id),
            ServerJsonRpcMessage::Error(error) => _ = error.id.as_ref().is_some_and(|id| self.open.remove(id)),
            _ => {}
        }
        let output = self.output.clone();
        async move { output.line(&mut serde_json::to_vec(&item)?).await }
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        while !self.ended.is_cancelled() {
            let message = tokio::select! {
                message = Self::next(&mut self.input, &self.output, &mut self.owed) => message,
                () = &mut self.stop => None,
            };
            let Some(message) = message else {
                self.ended.cancel();
                break;
            };
            match &message {
                ClientJsonRpcMessage::Request(request) => {
                    if !self.open.insert(request.id.clone()) {
                        // rmcp would answer one of the two.
                        self.owed = Some(refusal(INVALID_REQUEST, IN_USE, &id(&request.id)));
                        continue;
                    }
                    self.begun |=
                        !matches!(request.request, ClientRequest::DiscoverRequest(_) | ClientRequest::PingRequest(_));
                }
                ClientJsonRpcMessage::Notification(told)
                    if let ClientNotification::CancelledNotification(cancelled) = &told.notification =>
                {
                    // It gets no answer.
                    cancelled.params.request_id.as_ref().map(|id| self.open.remove(id));
                    if !self.begun {
                        continue;
                    }
                }
                // Before the first real request rmcp gives up on anything but a request; a client that gave up a
                // `server/discover` says so with a notification, and is no reason to end.
                _ if !self.begun => continue,
                _ => {}
            }
            return Some(message);
        }
        None
    }

    /// Calls that did not finish in time are told so: their client would wait for ever.
    async fn close(&mut self) -> io::Result<()> {
        let mut left: Vec<u8> = Vec::new();
        for open in self.open.drain() {
            if !left.is_empty() {
                left.push(b'\n');
            }
            left.extend(refusal(INTERNAL_ERROR, CUT_OFF, &id(&open)));
        }
        // Also where there are none: what is left of earlier lines.
        let _ = tokio::time::timeout(LAST_WORDS, self.output.line(&mut left)).await;
        self.output.close().await;
        Ok(())
    }
}
