//! The upstream, in a process of its own: a room for every question, the same each time, after 5 ms. Most are a few KiB, some
//! hundreds.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::server::conn::http1::Builder;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::net::TcpListener;

/// How long an answer takes.
const LATENCY: Duration = Duration::from_millis(5);

/// The upstream in its process; ended when let go of.
pub(crate) struct Upstream {
    child: Child,
    pub(crate) port: u16,
}

impl Upstream {
    pub(crate) fn start() -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = command.arg("upstream").stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, port: line.trim().parse().unwrap() }
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Bytes of the description of a room, by its id: one in 50 is large, one in 500 huge, or all alike.
fn length(id: &str) -> usize {
    // The number of the room is the last group of its id.
    match id.rsplit('-').next().and_then(|n| n.parse::<usize>().ok()).unwrap_or(0) {
        _ if id.starts_with('1') => 256 << 10,
        n if n % 500 == 7 => 512 << 10,
        n if n % 50 == 7 => 64 << 10,
        n => 1_500 + n % 2_000,
    }
}

pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap().port());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            tokio::spawn(Builder::new().serve_connection(TokioIo::new(stream), service_fn(answer)));
        }
    });
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let id = request.uri().path().rsplit('/').next().unwrap_or_default();
    tokio::time::sleep(LATENCY).await;
    let body = format!(r#"{{"id":"{id}","description":"{}"}}"#, "d".repeat(length(id)));
    let mut response = Response::new(Full::from(body));
    response.headers_mut().insert("content-type", http::HeaderValue::from_static("application/json"));
    Ok(response)
}
