//! More than there is room for: refused at once and in the protocol's words, while the server says that it is alive.

use super::{Answer, Fake, Wire, ask, modern, options, post_text, raw, tool};
use bytes::Bytes;
use dsamba::client::transport::{Departure, Sending};
use dsamba::client::{Client, Options, Transport};
use dsamba::error::{Error, Kind};
use dsamba::mcp::{Server, Upstream};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

fn call(room: &str) -> String {
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": room}}));
    post_text(&headers, &body.to_string())
}

fn assert_refused(answer: &Answer) {
    assert_eq!((answer.status, answer.code()), (503, -32005), "{}", answer.body);
    assert!(answer.head.contains("retry-after: "), "{}", answer.head);
    assert_eq!(answer.json()["jsonrpc"], "2.0");
}

async fn get(server: &Server, path: &str) -> Answer {
    raw(server, &format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")).await
}

async fn figures(server: &Server) -> Value {
    get(server, "/stats").await.json()["server"].clone()
}

#[tokio::test]
async fn more_calls_than_there_may_be_are_refused_at_once() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "late"}));
    let client = Client::with_transport(
        Options { timeout: Duration::from_secs(3600), resource_optimization: false, ..Options::default() },
        Arc::new(Wire(fake.clone())),
    );
    let options = ServeOptions { max_in_flight: 2, upstream: Upstream::Client(client), port: 0, ..Default::default() };
    let server = Arc::new(serve(options).await.unwrap());
    let mut held = Vec::new();
    for _ in 0..2 {
        let server = server.clone();
        held.push(tokio::spawn(async move { raw(&server, &call("hang")).await }));
        fake.arrived.notified().await;
    }
    assert_refused(&raw(&server, &call("other")).await);
    assert_eq!(get(&server, "/healthz").await.status, 200);
    assert_eq!(fake.calls().len(), 2, "the third never got to the API");
    let shown = figures(&server).await;
    assert_eq!((&shown["calls"]["in_flight"], &shown["calls"]["refused"]), (&json!(2), &json!(1)), "{shown}");
    for one in held {
        fake.go_on.notify_one();
        assert_eq!(one.await.unwrap().status, 200);
    }
    assert_eq!(ask(&server, "tools/list", json!({})).await.status, 200, "there is room again");
    assert_eq!(figures(&server).await["calls"]["in_flight"], 0);
    Arc::into_inner(server).unwrap().stop().await;
}

/// The client's line is too long for every call.
struct Long;

impl Transport for Long {
    fn send<'a>(&'a self, _: http::Request<Bytes>, _: &'a Departure) -> Sending<'a> {
        Box::pin(async {
            Err(Error::new(Kind::Overloaded, "too many calls wait").with_retry_after(Duration::from_millis(2500)))
        })
    }
}

#[tokio::test]
async fn a_call_that_would_wait_too_long_for_the_api_is_refused_in_both_eras() {
    let client = Client::with_transport(Options::default(), Arc::new(Long));
    let options = ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() };
    let server = serve(options).await.unwrap();
    let legacy = json!({"jsonrpc": "2.0", "id": 7, "method": "tools/call",
        "params": {"name": "get-room-details", "arguments": {"room": "x"}}});
    for request in [call("x"), post_text("mcp-protocol-version: 2025-11-25\r\n", &legacy.to_string())] {
        let answer = raw(&server, &request).await;
        assert_refused(&answer);
        assert!(answer.head.contains("retry-after: 3\r\n") && !answer.json()["id"].is_null(), "{}", answer.head);
    }
    // What needs no API is served.
    assert_eq!(tool(&server, "search-operations", json!({"query": "rooms"})).await["isError"], false);
    server.stop().await;
}

/// Opens a connection and keeps it.
async fn kept(server: &Server) -> TcpStream {
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    stream.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let mut said = [0; 12];
    stream.read_exact(&mut said).await.unwrap();
    assert_eq!(&said, b"HTTP/1.1 200");
    stream
}

#[tokio::test]
async fn more_connections_than_there_may_be_get_a_refusal_and_the_health() {
    let server = serve(ServeOptions { max_connections: 2, ..options(&Arc::default()) }).await.unwrap();
    let held = (kept(&server).await, kept(&server).await);
    // One that would stay open is closed after its refusal.
    let answer = raw(&server, &call("x").replace("connection: close\r\n", "")).await;
    assert_refused(&answer);
    assert!(answer.head.contains("connection: close"), "{}", answer.head);
    assert_eq!(get(&server, "/healthz").await.status, 200);
    let shown = figures(&server).await["connections"].clone();
    assert_eq!((&shown["open"], &shown["most"]), (&json!(3), &json!(2)), "{shown}");
    assert!(shown["refused"].as_u64() >= Some(3), "{shown}");
    drop(held);
    while ask(&server, "tools/list", json!({})).await.status == 503 {
        tokio::task::yield_now().await;
    }
    server.stop().await;
}

#[tokio::test]
async fn large_bodies_are_taken_in_only_as_far_as_there_is_memory() {
    let fake = Arc::<Fake>::default();
    let limits = Options { memory_limit: 8 << 20, ..Options::default() };
    let client = Client::with_transport(limits, Arc::new(Wire(fake.clone())));
    let options = ServeOptions { upstream: Upstream::Client(client.clone()), port: 0, ..Default::default() };
    let server = serve(options).await.unwrap();
    let (headers, body) = modern("tools/list", json!({"_pad": "x".repeat(1_500_000)}));
    let large = post_text(&headers, &body.to_string());
    // One that has sent most of it, and stops.
    let mut slow = TcpStream::connect(server.addr()).await.unwrap();
    slow.write_all(&large.as_bytes()[..1_400_000]).await.unwrap();
    let held = async {
        while client.stats().memory.parts.buffers < 1_000_000 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), held).await.expect("what came is counted");
    assert_refused(&raw(&server, &large).await);
    assert_eq!(ask(&server, "tools/list", json!({})).await.status, 200, "small ones have room");
    drop(slow);
    let free = async {
        while client.stats().memory.parts.buffers > 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), free).await.expect("and what was given up is not");
    assert_eq!(raw(&server, &large).await.status, 200);
    assert_eq!(client.stats().memory.parts.buffers, 0);
    server.stop().await;
}
