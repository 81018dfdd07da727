//! The raw wire: clients that are slow, stop half-way or ask for what there is not.

use super::{modern, post, post_text, raw, speak, start};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio::time::Instant;

/// Sends these bytes and no more; what came until the server closed, and how long that took.
async fn stalls(addr: std::net::SocketAddr, sent: &[u8]) -> (String, Duration) {
    let mut stream = TcpStream::connect(addr).await.unwrap();
    stream.write_all(sent).await.unwrap();
    let began = Instant::now();
    let mut said = Vec::new();
    let _ = stream.read_to_end(&mut said).await;
    (String::from_utf8_lossy(&said).into_owned(), began.elapsed())
}

#[tokio::test(start_paused = true)]
async fn whoever_does_not_get_to_the_point_is_cut_off() {
    let server = start(&Arc::default()).await;
    let half = post_text("", &"x".repeat(100));
    let half = &half.as_bytes()[..half.len() - 50];
    // Nothing, part of a line, part of a head, HTTP/2's greeting alone; each at most ten seconds.
    let heads: [&[u8]; 4] =
        [b"", b"POST /m", b"POST /mcp HTTP/1.1\r\nhost: localhost\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"];
    for sent in heads {
        let (said, took) = stalls(server.addr(), sent).await;
        assert!(!said.starts_with("HTTP/1.1 200"), "{said}");
        assert!(took >= Duration::from_secs(9) && took < Duration::from_secs(12), "{sent:?}: {took:?}");
    }
    // A body has thirty.
    let (said, took) = stalls(server.addr(), half).await;
    assert!(said.starts_with("HTTP/1.1 408") && said.contains("-32600"), "{said}");
    assert!(took >= Duration::from_secs(29) && took < Duration::from_secs(45), "{took:?}");
    server.stop().await;
}

#[tokio::test(start_paused = true)]
async fn a_body_that_is_announced_too_large_is_not_waited_for() {
    let server = start(&Arc::default()).await;
    let head = post_text("", "").replace("content-length: 0", "content-length: 99999999");
    let answer = raw(&server, &head).await;
    assert_eq!((answer.status, answer.code()), (413, -32600), "{}", answer.body);
    server.stop().await;
}

#[tokio::test]
async fn methods_that_nobody_knows_and_batches_are_told_so() {
    let server = start(&Arc::default()).await;
    let (headers, body) = modern("tools/explode", json!({}));
    let answer = post(&server, &headers, &body).await;
    assert_eq!((answer.status, answer.code()), (404, -32601), "{}", answer.body);
    let (headers, body) = modern("tools/list", json!({}));
    let answer = post(&server, &headers, &json!([body, body])).await;
    assert_eq!((answer.status, answer.code()), (400, -32600), "{}", answer.body);
    server.stop().await;
}

#[tokio::test]
async fn whoever_does_not_accept_both_kinds_of_answer_is_refused_in_the_form_of_the_protocol() {
    let server = start(&Arc::default()).await;
    let (headers, body) = modern("tools/list", json!({}));
    for (accept, status) in [
        ("application/json, text/event-stream", 200),
        ("text/event-stream;q=0.5, application/json", 200),
        ("text/html", 406),
        ("application/json", 406),
        ("text/event-stream", 406),
        ("", 406),
    ] {
        let text = post_text(&headers, &body.to_string())
            .replace("accept: application/json, text/event-stream", &format!("accept: {accept}"));
        let answer = raw(&server, &text).await;
        assert_eq!(answer.status, status, "{accept:?}: {}", answer.body);
        let json = answer.json();
        assert_eq!((&json["jsonrpc"], json["error"].is_object()), (&json!("2.0"), status == 406), "{accept:?}: {json}");
    }
    server.stop().await;
}

#[tokio::test]
async fn two_requests_at_once_on_one_connection_are_answered_in_order() {
    let server = start(&Arc::default()).await;
    let (headers, body) = modern("tools/list", json!({}));
    let last = post_text(&headers, &body.to_string());
    let first = last.replace("connection: close\r\n", "").replace("\"id\":1", "\"id\":8");
    let stream = TcpStream::connect(server.addr()).await.unwrap();
    let answer = speak(stream, &format!("{first}{last}")).await;
    let said = format!("{}{}", answer.head, answer.body);
    let (eight, one) = (said.find("\"id\":8").unwrap(), said.find("\"id\":1").unwrap());
    assert!(eight < one && said.to_ascii_lowercase().matches("http/1.1 200").count() == 2);
    server.stop().await;
}
