//! What is known of each connection, and what is told when one breaks or is renewed.

use super::*;
use dsamba::client::connection::{ConnectionState, Event};
use dsamba::client::{Event as Notice, Events};
use std::time::Duration;
use tokio::io::AsyncWriteExt as _;
use tokio::sync::broadcast::Receiver;

/// A pool, and what it tells.
fn told(options: &Options) -> (Arc<Pool>, Receiver<Notice>) {
    let events = Events::default();
    let heard = events.subscribe();
    (Arc::new(Pool::new(options, events).unwrap()), heard)
}

async fn until(mut holds: impl FnMut() -> bool) {
    let wait = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("it holds in the end");
}

/// The notices of connections so far.
fn heard(from: &mut Receiver<Notice>) -> Vec<Event> {
    let all = std::iter::from_fn(|| from.try_recv().ok());
    all.filter_map(|notice| if let Notice::Connection(event) = notice { Some(event) } else { None }).collect()
}

#[tokio::test]
async fn connections_that_break_under_a_line_of_callers_are_known_to_be_in_trouble() {
    let (sandbox, listening) = sandbox("reset-after=1", false).await;
    let (pool, mut notices) = told(&options(&listening.url(), 1, HttpVersion::Http1));
    let calls = (0..6).map(|_| fetch(&pool, get(&listening.url(), "/rooms")));
    let failed = futures_util::future::join_all(calls).await;
    assert!(failed.iter().all(Result::is_err));
    let stats = pool.connections().unwrap();
    assert_eq!((stats.broken, stats.connections[0].failures), (6, 6));
    let all = heard(&mut notices);
    assert!(all.iter().any(|e| matches!(e, Event::Degraded { failures: 3, .. })), "{all:?}");
    sandbox.set_faults("".parse().unwrap());
    until(|| pool.connections().unwrap().connections[0].state == ConnectionState::Degraded).await;
    fetch(&pool, get(&listening.url(), "/rooms")).await.unwrap();
    assert_eq!(pool.connections().unwrap().connections[0].state, ConnectionState::Ready);
}

#[tokio::test]
async fn a_connection_that_breaks_under_many_calls_counts_and_is_told_once() {
    let (sandbox, listening) = sandbox("latency=30s", false).await;
    let (pool, mut notices) = told(&options(&listening.url(), 1, HttpVersion::Http2));
    let calls = (0..20).map(|_| fetch(&pool, get(&listening.url(), "/rooms")));
    let cut = async {
        until(|| count(&sandbox, "/requests/total") == 20).await;
        sandbox.disconnect(Duration::ZERO).unwrap();
    };
    let (failed, ()) = tokio::join!(futures_util::future::join_all(calls), cut);
    assert!(failed.iter().all(Result::is_err));
    let stats = pool.connections().unwrap();
    assert_eq!((stats.broken, stats.connections[0].failures), (20, 1));
    let all = heard(&mut notices);
    let told = all.iter().filter(|e| matches!(e, Event::Error { error, .. } if error.contains("broke"))).count();
    assert_eq!(told, 1, "{all:?}");
    assert!(!all.iter().any(|e| matches!(e, Event::Degraded { .. })), "{all:?}");
}

/// Answers every request, and says that connections may rest for a second.
async fn hasty() -> (tokio::task::JoinHandle<()>, Url) {
    let (listener, url) = raw().await;
    let server = tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                while !head(&mut stream).await.is_empty() {
                    let reply = b"HTTP/1.1 200 OK\r\nkeep-alive: timeout=1\r\ncontent-length: 2\r\n\r\n{}";
                    stream.write_all(reply).await.unwrap();
                }
            });
        }
    });
    (server, url)
}

#[tokio::test]
async fn at_the_cap_connections_are_renewed_a_few_at_a_time() {
    let (server, url) = hasty().await;
    let (pool, mut notices) = told(&options(&url, 5, HttpVersion::Http1));
    // All at once, so that all are due at once.
    pool.warm();
    until(|| pool.connections().unwrap().opened == 5).await;
    fetch(&pool, get(&url, "/rooms")).await.unwrap();
    until(|| pool.connections().unwrap().opened >= 15).await;
    let (mut gone, mut most, mut renewed) = (0_i32, 0, 0);
    for event in heard(&mut notices) {
        match event {
            Event::Closed { reason, .. } if reason == "renewed" => (gone, renewed) = (gone + 1, renewed + 1),
            Event::Opened { .. } => gone = (gone - 1).max(0),
            _ => {}
        }
        most = most.max(gone);
    }
    assert!(renewed >= 5 && most <= 2, "{most} of {renewed} were gone at the same time");
    server.abort();
}
