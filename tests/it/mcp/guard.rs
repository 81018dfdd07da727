//! Who may come in, and requests that are none.

use super::{ask, modern, post, post_text, raw, start};
use dsamba::{ServeOptions, serve};
use serde_json::json;
use std::sync::Arc;

#[tokio::test]
async fn another_origin_or_host_is_forbidden() {
    let server = start(&Arc::default()).await;
    let (headers, body) = modern("tools/list", json!({}));
    let port = server.addr().port();
    for bad in [
        "origin: http://evil.example\r\n",
        "origin: null\r\n",
        "origin: http://localhost:1\r\n",
        "host: evil.example\r\n",
    ] {
        let answer = post(&server, &format!("{headers}{bad}"), &body).await;
        assert_eq!(answer.status, 403, "{bad}");
        assert_eq!(answer.json()["jsonrpc"], "2.0", "{bad}");
    }
    let own = format!("{headers}origin: http://localhost:{port}\r\n");
    assert_eq!(post(&server, &own, &body).await.status, 200);
    let answer = raw(&server, "GET /healthz HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n").await;
    assert_eq!(answer.status, 403);
    server.stop().await;
}

#[tokio::test]
async fn what_is_no_request_is_told_so_in_the_protocols_words() {
    let server = start(&Arc::default()).await;
    let cases = [
        ("{", -32700),
        ("", -32700),
        ("nonsense", -32700),
        (r#"{"jsonrpc":"2.0","id":1,"method":"ping","params":{"x":"\ud800"}}"#, -32700),
        ("[]", -32600),
        (r#"[{"jsonrpc":"2.0","id":1,"method":"ping"}]"#, -32600),
        ("3", -32600),
        (r#"{"id":1}"#, -32600),
        (r#"{"jsonrpc":"1.0","id":1,"method":"ping"}"#, -32600),
    ];
    for (body, code) in cases {
        let answer = raw(&server, &post_text("", body)).await;
        assert_eq!((answer.status, answer.code()), (400, code), "{body:?}: {}", answer.body);
        assert!(answer.head.contains("content-type: application/json"), "{}", answer.head);
    }
    let text = post_text("", "{}").replace("content-type: application/json", "content-type: text/plain");
    let answer = raw(&server, &text).await;
    assert_eq!((answer.status, answer.code()), (415, -32600));
    let ping = json!({"jsonrpc": "2.0", "id": 1, "method": "ping"}).to_string();
    for (more, status) in [
        ("content-encoding: identity\r\n", 200),
        ("content-encoding: gzip\r\n", 415),
        ("content-type: application/json\r\n", 415),
    ] {
        let answer = raw(&server, &post_text(more, &ping)).await;
        assert_eq!(answer.status, status, "{more}: {}", answer.body);
    }
    let text = post_text("", "{}").replace("accept: application/json", "accept: text/html");
    assert_eq!(raw(&server, &text).await.status, 406);
    server.stop().await;
}

#[tokio::test]
async fn other_methods_and_paths_are_not_served() {
    let server = start(&Arc::default()).await;
    for method in ["GET", "DELETE", "PUT", "OPTIONS"] {
        let answer =
            raw(&server, &format!("{method} /mcp HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n")).await;
        assert_eq!(answer.status, 405, "{method}");
        assert!(answer.head.contains("allow: post"), "{}", answer.head);
    }
    let answer = raw(&server, "GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
    assert_eq!((answer.status, answer.body.as_str()), (200, "ok\n"));
    let answer = raw(&server, "GET /else HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
    assert_eq!(answer.status, 404);
    server.stop().await;
}

#[tokio::test]
async fn a_body_over_the_limit_is_refused() {
    let server = start(&Arc::default()).await;
    // Announced, and not sent: refused all the same, because what comes counts.
    let big = "x".repeat(4 * 1024 * 1024 + 1);
    let answer = raw(&server, &post_text("", &big)).await;
    assert_eq!((answer.status, answer.code()), (413, -32600));
    assert_eq!(ask(&server, "tools/list", json!({})).await.status, 200, "and the server goes on");
    server.stop().await;
}

#[tokio::test]
async fn only_loopback_is_listened_on() {
    for host in ["0.0.0.0", "::", "192.0.2.1"] {
        let error = serve(ServeOptions { host: host.into(), port: 0, ..Default::default() }).await.unwrap_err();
        assert_eq!(error.kind(), dsamba::error::Kind::Usage, "{host}: {error}");
        assert!(error.hint().unwrap().contains("127.0.0.1"));
    }
    let server = serve(ServeOptions { host: "localhost".into(), port: 0, ..Default::default() }).await.unwrap();
    let error =
        serve(ServeOptions { port: server.addr().port(), host: server.addr().ip().to_string(), ..Default::default() });
    assert_eq!(error.await.unwrap_err().kind(), dsamba::error::Kind::Io, "the port is taken");
    server.stop().await;
}
