//! Connections that break, rest too long, or are given up.

use super::*;
use dsamba::error::Kind;
use http::Method;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

const OK: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";

/// Waits, by letting others run, until this holds; the test's own time limit ends it otherwise.
async fn until(mut holds: impl FnMut() -> bool) {
    while !holds() {
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}

#[tokio::test]
async fn a_connection_that_was_closed_while_it_rested_is_replaced_unnoticed() {
    let (listener, url) = raw().await;
    let server = tokio::spawn(async move {
        for _ in 0..3 {
            let (mut stream, _) = listener.accept().await.unwrap();
            assert!(head(&mut stream).await.starts_with("GET /api/v1/rooms "));
            stream.write_all(OK).await.unwrap();
        }
    });
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    for _ in 0..3 {
        assert_eq!(fetch(&pool, get(&url, "/rooms")).await.unwrap().body(), "ok");
        until(|| pool.open() == 0).await;
    }
    server.await.unwrap();
}

#[tokio::test]
async fn a_connection_that_was_closed_just_before_a_call_that_must_not_be_repeated_is_replaced_unnoticed() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url: Url = format!("http://{}/api/v1", listener.local_addr().unwrap()).parse().unwrap();
    let (close, asked) = std::sync::mpsc::channel::<()>();
    let (closed, told) = std::sync::mpsc::channel();
    let server = std::thread::spawn(move || {
        for _ in 0..3 {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = [0; 1024];
            assert_ne!(std::io::Read::read(&mut stream, &mut head).unwrap(), 0);
            std::io::Write::write_all(&mut stream, OK).unwrap();
            asked.recv().unwrap();
            drop(stream);
            closed.send(()).unwrap();
        }
    });
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    for _ in 0..3 {
        let (departure, mut request) = (Departure::default(), get(&url, "/rooms"));
        *request.method_mut() = Method::POST;
        assert_eq!(fetch_watched(&pool, request, &departure).await.unwrap().body(), "ok");
        assert!(departure.may_have_arrived());
        // Lets the connection come to rest in the pool, then blocks the only thread: the end cannot be noticed before the
        // next call has taken the connection.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        assert_eq!(pool.open(), 1);
        close.send(()).unwrap();
        told.recv().unwrap();
    }
    server.join().unwrap();
}

#[tokio::test]
async fn idle_connections_that_the_sandbox_closes_are_replaced_over_every_http() {
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let (sandbox, listening) = sandbox("idle-close=5ms", false).await;
        let pool = pool(&options(&listening.url(), 2, http));
        for n in 1..=3 {
            fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
            until(|| count(&sandbox, "/connections/open") == 0).await;
            assert_eq!(count(&sandbox, "/connections/opened"), n, "{http:?}");
        }
    }
}

#[tokio::test]
async fn a_request_that_may_have_arrived_is_never_sent_again() {
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let (sandbox, listening) = sandbox("reset-after=1", false).await;
        let pool = pool(&options(&listening.url(), 2, http));
        let departure = Departure::default();
        let error = fetch_watched(&pool, get(&listening.url(), "/rooms"), &departure).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Network);
        assert!(error.message().contains("broke before the reply"), "{error}");
        assert!(departure.may_have_arrived());
        assert_eq!(count(&sandbox, "/requests/total"), 1, "{http:?}");
        sandbox.set_faults("".parse().unwrap());
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
    }
}

#[tokio::test]
async fn a_cut_body_is_an_error_and_not_a_short_success() {
    for (http, tls) in [(HttpVersion::Http1, false), (HttpVersion::Http2, false), (HttpVersion::Auto, true)] {
        let (_sandbox, listening) = sandbox("cut=1", tls).await;
        let dir = tempfile::tempdir().unwrap();
        let mut options = options(&listening.url(), 2, http);
        if let Some(pem) = listening.ca_pem() {
            options.ca_file = Some(dir.path().join("ca.pem"));
            std::fs::write(dir.path().join("ca.pem"), pem).unwrap();
        }
        let pool = pool(&options);
        let response = pool.send(get(&listening.url(), "/rooms"), Departure::unwatched()).await.unwrap();
        assert_eq!(response.status(), 200);
        let error = response.into_body().collect().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Network);
        assert!(error.message().contains("in the middle of the reply"), "{http:?} {error}");
    }
}

#[tokio::test]
async fn a_body_without_length_that_ends_early_is_an_error_too() {
    let (listener, url) = raw().await;
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nok\r\n").await.unwrap();
    };
    let (reply, ()) = tokio::join!(fetch(&pool, get(&url, "/rooms")), server);
    assert_eq!(reply.unwrap_err().kind(), Kind::Network);
}

#[tokio::test]
async fn dropping_a_call_closes_its_connection() {
    let (listener, url) = raw().await;
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let call = tokio::spawn({
        let (pool, request) = (pool.clone(), get(&url, "/rooms"));
        async move { fetch(&pool, request).await }
    });
    let (mut stream, _) = listener.accept().await.unwrap();
    assert!(head(&mut stream).await.contains("/rooms"));
    call.abort();
    assert_eq!(head(&mut stream).await, "", "the server sees the end");
    until(|| pool.open() == 0).await;
}

#[tokio::test]
async fn dropping_one_call_over_http2_leaves_the_others() {
    let (sandbox, listening) = sandbox("latency=30ms", false).await;
    let url = listening.url();
    let pool = pool(&options(&url, 1, HttpVersion::Http2));
    let mut dropped = Box::pin(fetch(&pool, get(&url, "/rooms")));
    let kept = fetch(&pool, get(&url, "/roles"));
    tokio::select! {
        _ = &mut dropped => panic!("it has a latency"),
        () = until(|| count(&sandbox, "/requests/total") == 1) => {}
    }
    let (kept, ()) = tokio::join!(kept, async {
        until(|| count(&sandbox, "/requests/total") == 2).await;
        drop(dropped);
    });
    kept.unwrap();
    assert_eq!(count(&sandbox, "/connections/opened"), 1);
    assert_eq!(sandbox.stats()["replies"]["200"], 1, "the dropped one was never answered");
}

#[tokio::test]
async fn a_body_dropped_half_read_does_not_give_its_connection_back() {
    let (sandbox, listening) = sandbox("slow=1,slow-time=60s", false).await;
    let url = listening.url();
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let response = pool.send(get(&url, "/rooms"), Departure::unwatched()).await.unwrap();
    sandbox.set_faults("".parse().unwrap());
    drop(response);
    fetch(&pool, get(&url, "/rooms")).await.unwrap();
    assert_eq!(count(&sandbox, "/connections/opened"), 2);
    assert_eq!(count(&sandbox, "/connections/most"), 1, "the cap is a hard one");
}

#[tokio::test]
async fn a_host_that_refuses_is_named_with_what_to_do() {
    let (listener, url) = raw().await;
    drop(listener);
    let departure = Departure::default();
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let error = fetch_watched(&pool, get(&url, "/rooms"), &departure).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Network);
    let expected = format!("cannot reach 127.0.0.1 port {}: connection refused", url.port().unwrap());
    assert_eq!(error.message(), expected);
    assert!(error.hint().is_some());
    assert!(!departure.may_have_arrived());
}

#[tokio::test]
async fn a_handshake_that_never_ends_runs_into_the_connect_timeout() {
    let (listener, url) = raw().await;
    let url: Url = url.as_str().replace("http:", "https:").parse().unwrap();
    let options = Options { connect_timeout: Duration::from_millis(50), ..options(&url, 1, HttpVersion::Auto) };
    let dir = tempfile::tempdir().unwrap();
    let (_sandbox, tls) = sandbox("", true).await;
    std::fs::write(dir.path().join("ca.pem"), tls.ca_pem().unwrap()).unwrap();
    let options = Options { ca_file: Some(dir.path().join("ca.pem")), ..options };
    let pool = pool(&options);
    let (reply, held) = tokio::join!(fetch(&pool, get(&url, "/rooms")), listener.accept());
    let error = reply.unwrap_err();
    assert_eq!(error.kind(), Kind::Timeout);
    assert!(error.message().contains("took longer than 0.05 s"), "{error}");
    drop(held);
    assert_eq!(pool.open(), 0);
}
