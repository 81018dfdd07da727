//! A client of nothing but hyper: connections opened beforehand, requests made as small as can be, bodies read whole.

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper::client::conn::{http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo};
use tokio::net::TcpStream;
use tokio::time::Instant;

type Empties = Empty<Bytes>;

pub(crate) async fn dial(port: u16) -> TokioIo<TcpStream> {
    let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    stream.set_nodelay(true).unwrap();
    TokioIo::new(stream)
}

fn request(port: u16, wait: u64, http2: bool) -> Request<Empties> {
    let path = format!("/{wait}/api/v1/rooms/{}", super::ours::next_id());
    let uri = if http2 { format!("http://127.0.0.1:{port}{path}") } else { path };
    let mut request = Request::get(uri).header("accept", "application/json").header("authorization", "Bearer key");
    if !http2 {
        request = request.header("host", format!("127.0.0.1:{port}"));
    }
    request.body(Empty::new()).unwrap()
}

/// Calls over HTTP/1.1 on so many connections, one after another on each; how many.
pub(crate) async fn http1(port: u16, wait: u64, connections: usize, until: Instant) -> u64 {
    let mut tasks = Vec::new();
    for _ in 0..connections {
        let (mut sender, connection) = http1::handshake::<_, Empties>(dial(port).await).await.unwrap();
        tokio::spawn(connection);
        tasks.push(tokio::spawn(async move {
            let mut calls = 0;
            while Instant::now() < until {
                sender.ready().await.unwrap();
                let response = sender.send_request(request(port, wait, false)).await.unwrap();
                response.into_body().collect().await.unwrap();
                calls += 1;
            }
            calls
        }));
    }
    total(tasks).await
}

/// Calls over HTTP/2 on so many connections, so many at once in all; how many.
pub(crate) async fn http2(port: u16, wait: u64, connections: usize, at_once: usize, until: Instant) -> u64 {
    let mut senders = Vec::new();
    for _ in 0..connections {
        let (sender, connection) =
            http2::handshake::<_, _, Empties>(TokioExecutor::new(), dial(port).await).await.unwrap();
        tokio::spawn(connection);
        senders.push(sender);
    }
    let tasks = (0..at_once).map(|i| {
        let mut sender = senders[i % connections].clone();
        tokio::spawn(async move {
            let mut calls = 0;
            while Instant::now() < until {
                let response = sender.send_request(request(port, wait, true)).await.unwrap();
                response.into_body().collect().await.unwrap();
                calls += 1;
            }
            calls
        })
    });
    total(tasks.collect()).await
}

/// Most connections that the upstream had at once since it was last asked; this one is among them.
pub(crate) async fn most(port: u16) -> u64 {
    let (mut sender, connection) = http1::handshake::<_, Empties>(dial(port).await).await.unwrap();
    tokio::spawn(connection);
    let request = Request::get("/most").header("host", "upstream").body(Empty::new()).unwrap();
    let body = sender.send_request(request).await.unwrap().into_body().collect().await.unwrap().to_bytes();
    String::from_utf8(body.to_vec()).unwrap().parse().unwrap()
}

pub(crate) async fn total(tasks: Vec<tokio::task::JoinHandle<u64>>) -> u64 {
    let mut calls = 0;
    for task in tasks {
        calls += task.await.unwrap();
    }
    calls
}
