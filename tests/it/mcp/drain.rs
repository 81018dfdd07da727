//! The end of the real program, on every way to listen: not ready first, then closed to newcomers, then done with what it has.

use super::binary::{Program, start};
use super::{Answer, modern, post_text, speak};
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::Notify;

/// An API on a real socket, that holds each call about the room `standup` until it is told to go on.
#[derive(Clone, Default)]
pub(super) struct Held {
    pub(super) arrived: Arc<Notify>,
    pub(super) go_on: Arc<Notify>,
    /// The caller closed its connection before it had its answer.
    pub(super) left: Arc<Notify>,
}

impl Held {
    /// Starts it; its address.
    pub(super) async fn start(&self) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/api/v1", listener.local_addr().unwrap());
        let held = self.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(held.clone().answer(stream));
            }
        });
        url
    }

    async fn answer(self, mut stream: TcpStream) {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match stream.read_u8().await {
                Ok(byte) => head.push(byte),
                Err(_) => return,
            }
        }
        // Only the call is held, not the question whether the API is there.
        if String::from_utf8_lossy(&head).contains("/standup") {
            self.arrived.notify_one();
            tokio::select! {
                () = self.go_on.notified() => {}
                _ = stream.read_u8() => return self.left.notify_one(),
            }
        }
        let body = r#"{"id":"late"}"#;
        let answer = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let _ = stream.write_all(answer.as_bytes()).await;
    }
}

pub(super) fn call() -> String {
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": "standup"}}));
    post_text(&headers, &body.to_string())
}

const READY: &str = "GET /readyz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";

/// Ends the program while a call is in flight, and looks at each step.
async fn drains<S>(api: Held, mut program: Program, connect: impl AsyncFn() -> std::io::Result<S>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let stream = connect().await.unwrap();
    let called = tokio::spawn(async move { speak(stream, &call()).await });
    api.arrived.notified().await;
    program.terminate();
    // It still takes newcomers, and tells them that it is about to go.
    let stopping = async {
        loop {
            let answer: Answer = speak(connect().await.expect("still open"), READY).await;
            if answer.status == 503 && answer.body.contains("stopping") {
                break;
            }
        }
    };
    tokio::time::timeout(Duration::from_secs(20), stopping).await.expect("it says that it is stopping");
    while connect().await.is_ok() {
        tokio::task::yield_now().await;
    }
    assert!(program.child.try_wait().unwrap().is_none(), "a call is in flight");
    api.go_on.notify_one();
    let answer = called.await.unwrap();
    assert_eq!(answer.status, 200);
    assert!(answer.body.contains("late"), "{}", answer.body);
    assert_eq!(program.child.wait().await.unwrap().code(), Some(0));
}

async fn program(api: &Held, args: &[&str]) -> (Program, String) {
    let url = api.start().await;
    let mut all = vec!["serve", "--api-url", &url, "--drain-delay", "2s"];
    all.extend(args);
    let mut program = start(&all);
    let place = program.stdout.next_line().await.unwrap().unwrap();
    (program, place)
}

#[tokio::test]
async fn over_http() {
    let api = Held::default();
    let (program, place) = program(&api, &["--listen", "127.0.0.1:0"]).await;
    let at = place.trim_start_matches("http://").trim_end_matches("/mcp").to_owned();
    drains(api, program, async || TcpStream::connect(&at).await).await;
}

#[tokio::test]
async fn over_a_unix_socket() {
    let (api, dir) = (Held::default(), tempfile::tempdir().unwrap());
    let path = dir.path().join("s");
    let (program, place) = program(&api, &["--listen", &format!("unix:{}", path.display())]).await;
    assert_eq!(place, format!("unix:{}", path.display()));
    drains(api, program, async || UnixStream::connect(&path).await).await;
    assert!(!Path::new(&path).exists());
}

#[tokio::test]
async fn over_tls() {
    let (api, dir) = (Held::default(), tempfile::tempdir().unwrap());
    let (tls, trusted) = super::tls::files(dir.path());
    let (cert, key) = (tls.cert.to_str().unwrap(), tls.key.to_str().unwrap());
    let (program, place) = program(&api, &["--listen", "127.0.0.1:0", "--tls-cert", cert, "--tls-key", key]).await;
    let at = place.trim_start_matches("https://").trim_end_matches("/mcp").parse().unwrap();
    drains(api, program, async || super::tls::connect(at, &trusted, &[]).await).await;
}

#[tokio::test]
async fn a_client_that_leaves_takes_its_request_to_the_api_with_it() {
    let api = Held::default();
    let (_program, place) = program(&api, &["--listen", "127.0.0.1:0"]).await;
    let at = place.trim_start_matches("http://").trim_end_matches("/mcp").to_owned();
    let mut stream = TcpStream::connect(&at).await.unwrap();
    stream.write_all(call().as_bytes()).await.unwrap();
    api.arrived.notified().await;
    drop(stream);
    tokio::time::timeout(Duration::from_secs(10), api.left.notified()).await.expect("the API's connection is closed");
}

#[tokio::test]
async fn an_api_that_hangs_is_an_error_within_the_time_of_a_call() {
    let api = Held::default();
    let (_program, place) = program(&api, &["--listen", "127.0.0.1:0", "--timeout", "700ms"]).await;
    let at = place.trim_start_matches("http://").trim_end_matches("/mcp").to_owned();
    let began = std::time::Instant::now();
    let answer = speak(TcpStream::connect(&at).await.unwrap(), &call()).await;
    let took = began.elapsed();
    assert!(took >= Duration::from_millis(600) && took < Duration::from_secs(5), "{took:?}");
    let result = &answer.json()["result"];
    assert_eq!(result["isError"], true, "{}", answer.body);
    assert!(result["content"][0]["text"].as_str().unwrap().contains("700ms"), "{}", answer.body);
    tokio::time::timeout(Duration::from_secs(10), api.left.notified()).await.expect("and nothing is left at the API");
}
