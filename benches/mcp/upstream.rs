//! The canned upstream: rooms of a sample team, from memory, after as many milliseconds as the path begins with.

use bytes::Bytes;
use dsamba::client::{Client, Options};
use dsamba::sandbox::{self, Sandbox};
use dsamba::{Args, api};
use http::{HeaderValue, Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use std::convert::Infallible;
use std::sync::OnceLock;
use std::time::Duration;
use tokio::net::TcpListener;

/// A page of 100 rooms.
static PAGE: OnceLock<Bytes> = OnceLock::new();
/// A room's text before its id and after it.
static ROOM: OnceLock<(String, String)> = OnceLock::new();

pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        can().await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            tokio::spawn(async move {
                let mut builder = Builder::new(TokioExecutor::new());
                builder.http2().max_concurrent_streams(1_000);
                let _ = builder.serve_connection(TokioIo::new(stream), service_fn(answer)).await;
            });
        }
    });
}

/// Asks the sandbox once for what is then sent.
async fn can() {
    let sandbox = Sandbox::new(sandbox::Options { rooms: 100, ..sandbox::Options::default() }).unwrap();
    let options =
        Options { base_url: sandbox.base_url(), credential: Some(sandbox.credential()), ..Options::default() };
    let client = Client::with_transport(options, std::sync::Arc::new(sandbox));
    let page = client.call(api::op("rooms", "list").unwrap(), Args::new().with("limit", 100)).await.unwrap();
    let rows: Vec<String> = page.rows().unwrap().rows.iter().map(|row| as_long(row.get())).collect();
    let first = rows[0].clone();
    let id = serde_json::from_str::<serde_json::Value>(&first).unwrap()["id"].as_str().unwrap().to_owned();
    let (before, after) = first.split_once(&id).unwrap();
    ROOM.set((before.to_owned(), after.to_owned())).unwrap();
    PAGE.set(format!("{{\"data\":[{}],\"total_count\":\"100\"}}", rows.join(",")).into()).unwrap();
}

/// A room of the sandbox with more settings, until it is as long as one of the API's.
fn as_long(room: &str) -> String {
    let mut room = room.trim_end_matches('}').to_owned();
    for number in 0.. {
        if room.len() >= 5_200 {
            break;
        }
        room.push_str(&format!(",\"setting_{number}_enabled\":{}", number % 3 == 0));
    }
    room + "}"
}

async fn answer(request: Request<Incoming>) -> Result<Response<Full<Bytes>>, Infallible> {
    let mut path = request.uri().path().split('/').skip(1);
    let wait: u64 = path.next().and_then(|n| n.parse().ok()).unwrap_or(0);
    let body = match path.nth(3) {
        None => PAGE.get().unwrap().clone(),
        Some(id) => {
            let (before, after) = ROOM.get().unwrap();
            [before, id, after].concat().into()
        }
    };
    if wait > 0 {
        tokio::time::sleep(Duration::from_millis(wait)).await;
    }
    let mut response = Response::new(Full::new(body));
    response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    Ok(response)
}
