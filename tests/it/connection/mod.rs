//! The client's connections, over real sockets.

mod health;
mod lanes;
mod managed;
mod pool;
mod proxy;
mod tls;

use bytes::Bytes;
use dsamba::client::connection::Pool;
use dsamba::client::{Departure, HttpVersion, Options, Transport};
use dsamba::error::Result;
use dsamba::sandbox::{self, ListenOptions, Listening, SAMPLE_KEY, Sandbox, listen};
use http::{Request, Response};
use http_body_util::BodyExt;
use serde_json::Value;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncReadExt};
use tokio::net::TcpListener;
use url::Url;

/// A sandbox on a socket.
pub(crate) async fn sandbox(faults: &str, tls: bool) -> (Sandbox, Listening) {
    let sandbox = Sandbox::new(sandbox::Options { faults: faults.parse().unwrap(), ..Default::default() }).unwrap();
    let listening = listen(sandbox.clone(), ListenOptions { tls, ..Default::default() }).await.unwrap();
    (sandbox, listening)
}

/// Options for a host, with so many connections.
pub(crate) fn options(url: &Url, pool_size: usize, http: HttpVersion) -> Options {
    Options { base_url: url.clone(), pool_size, http, ..Options::default() }
}

pub(crate) fn pool(options: &Options) -> Arc<Pool> {
    Arc::new(Pool::new(options, dsamba::client::Events::default()).unwrap())
}

/// A `GET` below the API's address.
pub(crate) fn get(url: &Url, path: &str) -> Request<Bytes> {
    let uri = format!("{}{path}", url.as_str().trim_end_matches('/'));
    Request::get(uri).header("authorization", format!("Bearer {SAMPLE_KEY}")).body(Bytes::new()).unwrap()
}

/// One call with its whole body. One that hangs is a failure of the test.
pub(crate) async fn fetch(pool: &Pool, request: Request<Bytes>) -> Result<Response<Bytes>> {
    fetch_watched(pool, request, Departure::unwatched()).await
}

/// The same, whose departure the test looks at.
pub(crate) async fn fetch_watched(
    pool: &Pool,
    request: Request<Bytes>,
    departure: &Departure,
) -> Result<Response<Bytes>> {
    let call = async {
        let (head, body) = pool.send(request, departure).await?.into_parts();
        Ok(Response::from_parts(head, body.collect().await?.to_bytes()))
    };
    tokio::time::timeout(std::time::Duration::from_secs(20), call).await.expect("a call that ends")
}

/// A count of the sandbox's.
pub(crate) fn count(sandbox: &Sandbox, path: &str) -> u64 {
    let stats = sandbox.stats();
    stats.pointer(path).unwrap_or(&Value::from(0)).as_u64().unwrap()
}

/// A listener that the test itself answers on, and its address as the API's.
pub(crate) async fn raw() -> (TcpListener, Url) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/api/v1", listener.local_addr().unwrap()).parse().unwrap();
    (listener, url)
}

/// The head of a request, up to the empty line; empty when the connection ends.
pub(crate) async fn head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut text = Vec::new();
    while !text.ends_with(b"\r\n\r\n") {
        match stream.read_u8().await {
            Ok(byte) => text.push(byte),
            Err(_) => break,
        }
    }
    String::from_utf8(text).unwrap()
}
