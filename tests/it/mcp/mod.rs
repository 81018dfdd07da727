//! The MCP server on the wire: raw bytes in, raw bytes out, an upstream that a test controls.

mod asks;
mod audit;
mod auth;
mod binary;
mod compose;
mod consent;
#[cfg(unix)]
mod drain;
mod eras;
mod every;
pub(crate) mod fence;
mod guard;
mod hostile;
mod lean;
mod life;
mod list;
mod listen;
mod live;
mod oauth;
mod overload;
mod plain;
mod prompts;
mod refused;
mod resources;
mod scope;
mod shape;
mod stays;
mod stdio;
mod team;
mod tenants;
mod tls;
mod tools;
mod wire;

use bytes::Bytes;
use dsamba::client::transport::{Body, Departure, Sending};
use dsamba::client::{Client, Options, Transport};
use dsamba::mcp::{Server, Surface, Upstream};
use dsamba::{ServeOptions, serve};
use http_body_util::{BodyExt, Full};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::Notify;

/// An upstream that answers as told and remembers what it was asked.
#[derive(Default)]
pub(crate) struct Fake {
    answers: Mutex<HashMap<String, (u16, String)>>,
    pub(crate) asked: Mutex<Vec<(String, String)>>,
    /// Told when a call to `/hang` arrived, and when it was given up.
    pub(crate) arrived: Notify,
    pub(crate) dropped: Arc<Notify>,
    /// Lets a call to `/hang` go on.
    pub(crate) go_on: Notify,
}

impl Fake {
    /// Answers `METHOD /path` (below `/api/v1`, without the query) with this.
    pub(crate) fn on(&self, call: &str, status: u16, body: &Value) -> &Self {
        self.answers.lock().unwrap().insert(call.to_owned(), (status, body.to_string()));
        self
    }

    /// `METHOD /path?query` of every call so far.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.asked.lock().unwrap().iter().map(|(c, _)| c.clone()).collect()
    }
}

/// Waits until the call to `/hang` is given up.
pub(crate) async fn given_up(fake: &Fake) {
    tokio::time::timeout(Duration::from_secs(10), fake.dropped.notified()).await.expect("the call goes on");
}

struct Gone(Arc<Notify>);

impl Drop for Gone {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

/// The fake behind the seam.
pub(crate) struct Wire(pub(crate) Arc<Fake>);

impl Transport for Wire {
    fn send<'a>(&'a self, request: http::Request<Bytes>, _: &'a Departure) -> Sending<'a> {
        Box::pin(async move {
            let uri = request.uri();
            let path = uri.path().trim_start_matches("/api/v1");
            let call = format!("{} {path}", request.method());
            let full = uri.query().map_or_else(|| call.clone(), |q| format!("{call}?{q}"));
            let body = String::from_utf8_lossy(request.body()).into_owned();
            self.0.asked.lock().unwrap().push((full, body));
            if path.ends_with("/hang") {
                let gone = Gone(self.0.dropped.clone());
                self.0.arrived.notify_one();
                self.0.go_on.notified().await;
                std::mem::forget(gone);
            }
            let (status, body) = self.0.answers.lock().unwrap().get(&call).cloned().unwrap_or((404, String::new()));
            let kind = if body.starts_with('"') { "text/plain" } else { "application/json" };
            let body = if kind == "text/plain" { body.trim_matches('"').to_owned() } else { body };
            let body = Full::new(Bytes::from(body)).map_err(|e| match e {});
            Ok(http::Response::builder().status(status).header("content-type", kind).body(Body::new(body)).unwrap())
        })
    }
}

pub(crate) fn options(fake: &Arc<Fake>) -> ServeOptions {
    // No call ends by its own time limit here: what ends it is what the test is about.
    let limits = Options { timeout: Duration::from_secs(3600), ..Options::default() };
    let client = Client::with_transport(limits, Arc::new(Wire(fake.clone())));
    ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() }
}

pub(crate) async fn start(fake: &Arc<Fake>) -> Server {
    serve(options(fake)).await.unwrap()
}

/// A raw HTTP answer.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|e| panic!("{e}: {} {:?}", self.head, self.body))
    }

    /// The code of a JSON-RPC error.
    pub(crate) fn code(&self) -> i64 {
        self.json()["error"]["code"].as_i64().unwrap_or_else(|| panic!("no error: {}", self.body))
    }
}

/// Sends these bytes on a connection of their own and reads the answer to its end.
pub(crate) async fn raw(server: &Server, request: &str) -> Answer {
    speak(TcpStream::connect(server.addr()).await.unwrap(), request).await
}

/// The same on this connection.
pub(crate) async fn speak(mut stream: impl AsyncRead + AsyncWrite + Unpin, request: &str) -> Answer {
    stream.write_all(request.as_bytes()).await.unwrap();
    stream.flush().await.unwrap();
    let mut bytes = Vec::new();
    // Some close TLS without a farewell; what came is what counts.
    let _ = stream.read_to_end(&mut bytes).await;
    let text = String::from_utf8(bytes).unwrap();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer to {request}: {text:?}"));
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap();
    Answer { status, head: head.to_ascii_lowercase(), body: body.to_owned() }
}

/// A POST to `/mcp` with these header lines (each ending in CRLF) beside the usual ones.
pub(crate) fn post_text(headers: &str, body: &str) -> String {
    let host = if format!("\r\n{headers}").contains("\r\nhost:") { "" } else { "host: localhost\r\n" };
    format!(
        "POST /mcp HTTP/1.1\r\n{host}connection: close\r\ncontent-type: application/json\r\naccept: application/json, \
         text/event-stream\r\ncontent-length: {}\r\n{headers}\r\n{body}",
        body.len()
    )
}

pub(crate) async fn post(server: &Server, headers: &str, body: &Value) -> Answer {
    raw(server, &post_text(headers, &body.to_string())).await
}

/// A request of the 2026-07-28 revision: all it needs in `_meta` and in headers.
pub(crate) fn modern(method: &str, mut params: Value) -> (String, Value) {
    let name = params["name"].as_str().map_or_else(String::new, |n| format!("mcp-name: {n}\r\n"));
    params["_meta"] = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
    });
    let headers = format!("mcp-protocol-version: 2026-07-28\r\nmcp-method: {method}\r\n{name}");
    (headers, json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}))
}

/// Sends a request of the 2026-07-28 revision.
pub(crate) async fn ask(server: &Server, method: &str, params: Value) -> Answer {
    let (headers, body) = modern(method, params);
    post(server, &headers, &body).await
}

/// Calls a tool and gives its result.
pub(crate) async fn tool(server: &Server, name: &str, arguments: Value) -> Value {
    let answer = ask(server, "tools/call", json!({"name": name, "arguments": arguments})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()["result"].clone()
}

/// The text of a result's first block.
pub(crate) fn text(result: &Value) -> &str {
    result["content"][0]["text"].as_str().unwrap_or_else(|| panic!("no text: {result}"))
}

pub(crate) async fn start_with(fake: &Arc<Fake>, surface: Surface, allow_destructive: bool) -> Server {
    serve(ServeOptions { surface, allow_destructive, ..options(fake) }).await.unwrap()
}
