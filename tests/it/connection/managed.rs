//! What connection management adds: the switch, renewal of resting connections, and the return of a host that was down.

use super::*;
use dsamba::client::connection::Plain;
use dsamba::error::Kind;
use std::time::{Duration, Instant};
use tempfile::TempDir;

/// Trusts the listening sandbox, where it speaks TLS.
fn trusting(dir: &TempDir, listening: &Listening, size: usize, http: HttpVersion) -> Options {
    let mut options = options(&listening.url(), size, http);
    if let Some(pem) = listening.ca_pem() {
        options.ca_file = Some(dir.path().join("ca.pem"));
        std::fs::write(dir.path().join("ca.pem"), pem).unwrap();
    }
    options
}

async fn until(mut holds: impl FnMut() -> bool) {
    let wait = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("it holds in the end");
}

#[tokio::test]
async fn switched_off_each_call_has_a_connection_of_its_own_that_is_closed_after_it() {
    for (http, tls) in [(HttpVersion::Http1, false), (HttpVersion::Http2, false), (HttpVersion::Auto, true)] {
        let (sandbox, listening) = sandbox("", tls).await;
        let dir = tempfile::tempdir().unwrap();
        let plain = Plain::new(&trusting(&dir, &listening, 1, http)).unwrap();
        for n in 1..=3 {
            let reply = plain.send(get(&listening.url(), "/rooms"), Departure::unwatched()).await.unwrap();
            assert_eq!(reply.status(), 200);
            reply.into_body().collect().await.unwrap();
            assert_eq!(count(&sandbox, "/connections/opened"), n, "{http:?}");
            until(|| count(&sandbox, "/connections/open") == 0).await;
        }
    }
}

#[tokio::test]
async fn a_warm_pool_has_its_connections_before_the_first_call() {
    for (http, tls, expected) in [(HttpVersion::Http1, false, 2), (HttpVersion::Http1, true, 2)] {
        let (sandbox, listening) = sandbox("", tls).await;
        let dir = tempfile::tempdir().unwrap();
        let pool = pool(&trusting(&dir, &listening, 2, http));
        pool.warm();
        until(|| count(&sandbox, "/connections/opened") == expected).await;
        until(|| pool.connections().unwrap().opened == expected).await;
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
        assert_eq!(count(&sandbox, "/connections/opened"), expected);
    }
}

#[tokio::test]
async fn after_rest_a_call_pays_no_handshake_and_meets_no_dead_socket() {
    for (http, tls) in [(HttpVersion::Http1, false), (HttpVersion::Auto, true)] {
        let (sandbox, listening) = sandbox("idle-close=400ms", tls).await;
        let dir = tempfile::tempdir().unwrap();
        let pool = pool(&trusting(&dir, &listening, 2, http));
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
        // Once a close was seen, connections are renewed before the next.
        until(|| pool.connections().unwrap().renewed >= 2).await;
        let before = count(&sandbox, "/connections/opened");
        assert!(before >= 4, "{before}");
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
        assert_eq!(count(&sandbox, "/connections/opened"), before, "{http:?}");
        assert!(count(&sandbox, "/connections/most") <= 2);
    }
}

#[tokio::test]
async fn a_host_that_comes_back_is_found_within_a_second_and_calls_wait_for_one_probe_until_then() {
    let (first, listening) = sandbox("", false).await;
    let (url, addr) = (listening.url(), listening.addr());
    let pool = pool(&options(&url, 3, HttpVersion::Http1));
    fetch(&pool, get(&url, "/rooms")).await.unwrap();
    listening.stop().await;
    drop(first);
    until(|| pool.connections().unwrap().connections.iter().all(|c| c.in_flight == 0)).await;
    let down = Instant::now();
    let mut failed = 0;
    while down.elapsed() < Duration::from_millis(1200) {
        let departure = Departure::default();
        let began = Instant::now();
        let error = fetch_watched(&pool, get(&url, "/rooms"), &departure).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Network);
        assert!(!departure.may_have_arrived(), "it is safe to repeat");
        assert!(began.elapsed() < Duration::from_millis(900), "it waits for one probe at most");
        failed += 1;
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let tries = pool.connections().unwrap().connect_errors;
    assert!(failed >= 2 && tries <= 8, "{failed} calls made {tries} tries");
    let again = Sandbox::new(sandbox::Options::default()).unwrap();
    let options = ListenOptions { port: addr.port(), ..Default::default() };
    let (_listening, reply) = tokio::join!(
        async {
            // A call that came while the host was down is there when it is back, and the next probe serves it.
            tokio::task::yield_now().await;
            listen(again.clone(), options).await.unwrap()
        },
        fetch(&pool, get(&url, "/rooms"))
    );
    let back = Instant::now();
    if reply.is_err() {
        while fetch(&pool, get(&url, "/rooms")).await.is_err() {
            assert!(back.elapsed() < Duration::from_secs(1), "it is back and not found");
        }
    }
    assert_eq!(pool.recoveries(), 1);
}

#[tokio::test]
async fn a_broken_connection_is_replaced_without_a_call() {
    for (http, tls) in [(HttpVersion::Http1, false), (HttpVersion::Http1, true), (HttpVersion::Auto, true)] {
        let (sandbox, listening) = sandbox("reset-after=1", tls).await;
        let dir = tempfile::tempdir().unwrap();
        let pool = pool(&trusting(&dir, &listening, 1, http));
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap_err();
        until(|| count(&sandbox, "/connections/opened") == 2).await;
        sandbox.set_faults("".parse().unwrap());
        until(|| pool.connections().unwrap().opened == 2).await;
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
        assert_eq!(count(&sandbox, "/connections/opened"), 2, "{http:?} tls: {tls}");
    }
}

#[tokio::test]
async fn over_tls_too_a_host_that_comes_back_is_found_within_a_second() {
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let (sandbox, listening) = sandbox("", true).await;
        let dir = tempfile::tempdir().unwrap();
        let pool = pool(&trusting(&dir, &listening, 2, http));
        fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
        let gone = Duration::from_millis(600);
        let down = Instant::now();
        sandbox.disconnect(gone).unwrap();
        let mut failed = 0;
        while fetch(&pool, get(&listening.url(), "/rooms")).await.is_err() {
            failed += 1;
            assert!(down.elapsed() < gone + Duration::from_secs(1), "{http:?}: it is back and not found");
        }
        assert!(failed > 0 && down.elapsed() >= gone, "{http:?}: it was not gone");
        assert_eq!(pool.recoveries(), 1, "{http:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_line_that_does_not_move_takes_no_more_than_a_few() {
    let (listener, url) = raw().await;
    let limits = Options { max_wait: Some(Duration::from_millis(100)), ..options(&url, 1, HttpVersion::Http1) };
    let pool = pool(&limits);
    let mut calls: Vec<_> = (0..6).map(|_| pool.send(get(&url, "/rooms"), Departure::unwatched())).collect();
    for call in &mut calls {
        assert!(futures_util::poll!(call.as_mut()).is_pending(), "nobody has waited yet");
    }
    tokio::time::advance(Duration::from_millis(101)).await;
    let error = fetch(&pool, get(&url, "/rooms")).await.unwrap_err();
    assert_eq!((error.kind(), error.retry_after()), (Kind::Overloaded, Some(Duration::from_secs(1))));
    assert_eq!(pool.connections().unwrap().turned_away, 1);
    // As few as these may wait however long it takes.
    calls.truncate(3);
    assert!(futures_util::poll!(pool.send(get(&url, "/rooms"), Departure::unwatched()).as_mut()).is_pending());
    drop(listener);
}

#[tokio::test]
async fn the_line_is_bounded_and_who_leaves_it_makes_room() {
    let (listener, url) = raw().await;
    let pool = pool(&options(&url, 1, HttpVersion::Http1));
    let mut calls: Vec<_> = (0..4096).map(|_| pool.send(get(&url, "/rooms"), Departure::unwatched())).collect();
    for call in &mut calls {
        assert!(futures_util::poll!(call.as_mut()).is_pending());
    }
    let error = fetch(&pool, get(&url, "/rooms")).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Overloaded);
    assert!(error.message().contains("4096 calls already wait"), "{error}");
    assert_eq!(pool.connections().unwrap().turned_away, 1);
    calls.truncate(4000);
    assert_eq!(pool.connections().unwrap().waiting, 4000);
    let mut next = pool.send(get(&url, "/rooms"), Departure::unwatched());
    assert!(futures_util::poll!(next.as_mut()).is_pending());
    drop(listener);
}
