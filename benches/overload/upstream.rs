//! The API: one small room, or a page of them, after a while.

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::sync::LazyLock;
use std::time::Duration;

const ROOM: &[u8] = br#"{"id":"00000000-0000-4000-8000-000000000001","description":"Standup","friendly_url":"standup","privacy":"public","max_participants":100,"is_locked":false,"created_at":"2026-01-01T00:00:00Z"}"#;

/// A page of fifty rooms.
fn page() -> Bytes {
    static PAGE: LazyLock<Bytes> = LazyLock::new(|| {
        let rooms = [ROOM; 50].join(&b","[..]);
        [br#"{"total_count":"50","length":"50","data":["#, &rooms[..], b"]}"].concat().into()
    });
    PAGE.clone()
}

/// Starts it on a thread of its own; its address.
pub(crate) fn start(wait: Duration) -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/api/v1", listener.local_addr().expect("bound"));
    listener.set_nonblocking(true).expect("a socket");
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async move {
            let listener = tokio::net::TcpListener::from_std(listener).expect("a socket");
            while let Ok((stream, _)) = listener.accept().await {
                let _ = stream.set_nodelay(true);
                tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(
                    TokioIo::new(stream),
                    service_fn(move |request: Request<Incoming>| async move {
                        if !wait.is_zero() {
                            tokio::time::sleep(wait).await;
                        }
                        let reply = Response::builder().header("content-type", "application/json");
                        let body = if request.uri().query().is_some() { page() } else { Bytes::from_static(ROOM) };
                        Ok::<_, Infallible>(reply.body(Full::new(body)).expect("a reply"))
                    }),
                ));
            }
        });
    });
    url
}
