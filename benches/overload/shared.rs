//! A few connections of HTTP/2 that all callers share, as those behind a gateway do.

use super::ask::Ask;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use http_body_util::{BodyExt as _, Full};
use hyper::client::conn::http2::{self, SendRequest};
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use tokio::net::TcpStream;

/// How many there are. The server lets 256 calls at a time on each.
const CONNECTIONS: usize = 24;

#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    connections: Vec<SendRequest<Full<Bytes>>>,
    next: AtomicUsize,
    uri: String,
    headers: HeaderMap,
    ask: Ask,
}

impl Shared {
    pub(crate) async fn open(at: &str, ask: Ask) -> Self {
        let mut connections = Vec::new();
        for _ in 0..CONNECTIONS {
            let stream = TcpStream::connect(at).await.expect("the server listens");
            stream.set_nodelay(true).expect("a socket");
            let made = http2::handshake(TokioExecutor::new(), TokioIo::new(stream));
            let (sender, connection) = made.await.expect("it speaks HTTP/2");
            tokio::spawn(connection);
            connections.push(sender);
        }
        // The same request as over HTTP/1.1, in other words.
        let text = ask.request();
        let (head, _) = parts(&text);
        let fields = head.split("\r\n").skip(1).filter_map(|line| line.split_once(": "));
        let kept =
            fields.filter(|(name, _)| !["host", "connection", "content-length"].contains(&&*name.to_lowercase()));
        let headers = kept.map(|(name, value)| {
            (name.parse::<HeaderName>().expect("a name"), value.parse::<HeaderValue>().expect("a value"))
        });
        let (headers, next, uri) = (headers.collect(), AtomicUsize::new(0), format!("http://{at}/mcp"));
        Self(Arc::new(Inner { connections, next, uri, headers, ask }))
    }

    /// One call; the status of its answer, or none where it broke off.
    pub(crate) async fn call(&self) -> Option<u16> {
        let Inner { connections, next, uri, headers, ask } = &*self.0;
        let text = ask.request();
        let body = Bytes::copy_from_slice(parts(&text).1.as_bytes());
        let mut request = Request::post(uri).body(Full::new(body)).expect("a request");
        *request.headers_mut() = headers.clone();
        let mut sender = connections[next.fetch_add(1, Relaxed) % CONNECTIONS].clone();
        sender.ready().await.ok()?;
        let answer = sender.send_request(request).await.ok()?;
        let status = answer.status().as_u16();
        answer.into_body().collect().await.ok()?;
        Some(status)
    }
}

fn parts(request: &str) -> (&str, &str) {
    request.split_once("\r\n\r\n").expect("a head and a body")
}
