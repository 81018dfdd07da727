//! The cap, the line of callers, and reuse.

use super::*;
use dsamba::error::Kind;
use futures_util::future::join_all;
use std::time::Duration;
use tokio::io::AsyncWriteExt;

async fn crowd(http: HttpVersion, tls: bool, size: usize) -> (u64, u64) {
    let (sandbox, listening) = sandbox("latency=5ms,jitter=5ms", tls).await;
    let dir = tempfile::tempdir().unwrap();
    let mut options = options(&listening.url(), size, http);
    if let Some(pem) = listening.ca_pem() {
        let file = dir.path().join("ca.pem");
        std::fs::write(&file, pem).unwrap();
        options.ca_file = Some(file);
    }
    let pool = pool(&options);
    let calls = (0..200).map(|_| {
        let (pool, request) = (pool.clone(), get(&listening.url(), "/rooms?limit=2"));
        tokio::spawn(async move { fetch(&pool, request).await.unwrap().status() })
    });
    for status in join_all(calls).await {
        assert_eq!(status.unwrap(), 200);
    }
    assert_eq!(count(&sandbox, "/requests/by_operation/list-rooms"), 200);
    (count(&sandbox, "/connections/opened"), count(&sandbox, "/connections/most"))
}

#[tokio::test]
async fn two_hundred_calls_over_http1_take_exactly_the_cap() {
    assert_eq!(crowd(HttpVersion::Http1, false, 3).await, (3, 3));
}

#[tokio::test]
async fn two_hundred_calls_over_http2_stay_within_the_cap() {
    assert_eq!(crowd(HttpVersion::Http2, false, 3).await, (3, 3));
    assert_eq!(crowd(HttpVersion::Http2, false, 1).await, (1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_calls_over_tls_stay_within_the_cap() {
    for http in [HttpVersion::Auto, HttpVersion::Http1] {
        // A machine that is busy with handshakes may serve all of them on fewer.
        let (opened, most) = crowd(http, true, 4).await;
        assert!((1..=4).contains(&opened) && most <= 4, "{opened} opened, {most} at once");
    }
}

#[tokio::test]
async fn one_call_after_another_reuses_one_connection() {
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let (sandbox, listening) = sandbox("", false).await;
        let pool = pool(&options(&listening.url(), 5, http));
        assert_eq!(count(&sandbox, "/connections/opened"), 0, "nothing is opened before it is needed");
        for path in ["/rooms", "/roles", "/rooms/nothing-here", "/permissions", "/rooms"] {
            fetch(&pool, get(&listening.url(), path)).await.unwrap();
        }
        assert_eq!(count(&sandbox, "/connections/opened"), 1, "{http:?}");
        assert_eq!(pool.open(), 1);
    }
}

#[tokio::test]
async fn callers_are_served_in_the_order_they_came() {
    let (listener, url) = raw().await;
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let calls = (0..20).map(|n| fetch(&pool, get(&url, &format!("/{n}"))));
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        for n in 0..20 {
            let head = head(&mut stream).await;
            assert!(head.starts_with(&format!("GET /api/v1/{n} HTTP/1.1\r\n")), "{head}");
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok").await.unwrap();
        }
    };
    let (replies, ()) = tokio::join!(join_all(calls), server);
    assert!(replies.iter().all(Result::is_ok));
}

#[tokio::test]
async fn who_waits_too_long_in_line_is_told_and_has_sent_nothing() {
    let (listener, url) = raw().await;
    let options = Options { timeout: Duration::from_millis(60), ..options(&url, 1, HttpVersion::Auto) };
    let pool = pool(&options);
    let first = tokio::spawn({
        let (pool, request) = (pool.clone(), get(&url, "/first"));
        async move { fetch(&pool, request).await }
    });
    let (mut stream, _) = listener.accept().await.unwrap();
    assert!(head(&mut stream).await.contains("/first"));
    let departure = Departure::default();
    let error = fetch_watched(&pool, get(&url, "/second"), &departure).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Overloaded);
    assert!(error.hint().unwrap().contains("--pool-size"), "{error:?}");
    assert!(!departure.may_have_arrived());
    first.abort();
}

#[tokio::test]
async fn a_caller_that_gives_up_waiting_does_not_hold_up_the_others() {
    let (sandbox, listening) = sandbox("latency=10ms", false).await;
    let pool = pool(&options(&listening.url(), 1, HttpVersion::Auto));
    let url = listening.url();
    let mut calls: Vec<_> = (0..30).map(|_| Box::pin(fetch(&pool, get(&url, "/rooms")))).collect();
    for call in &mut calls {
        assert!(futures_util::poll!(call.as_mut()).is_pending());
    }
    let mut n = 0;
    calls.retain(|_| {
        n += 1;
        n % 2 == 1
    });
    for reply in join_all(calls).await {
        reply.unwrap();
    }
    assert_eq!(count(&sandbox, "/connections/most"), 1);
}

#[tokio::test]
async fn a_request_to_another_host_is_refused() {
    let (_listener, url) = raw().await;
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    for other in ["http://127.0.0.1:1/api/v1/rooms", "https://127.0.0.1/x", "http://evil.test/"] {
        let request = Request::get(other).body(Bytes::new()).unwrap();
        assert_eq!(fetch(&pool, request).await.unwrap_err().kind(), Kind::Usage, "{other}");
    }
    let faulty = Options { base_url: "https://user:hidden@api.test/api/v1".parse().unwrap(), ..Options::default() };
    let error = Pool::new(&faulty, dsamba::client::Events::default()).unwrap_err();
    assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
}
