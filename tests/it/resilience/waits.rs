//! What the server asks to be waited for is waited for, and never beyond a call's own time.

use super::*;
use crate::connection::{head, raw};
use dsamba::Args;
use dsamba::error::Kind;
use std::time::Instant;
use tokio::io::AsyncWriteExt;

#[tokio::test]
async fn retry_after_in_seconds_is_waited_for() {
    for fault in ["429", "503"] {
        let (sandbox, listening) = world(&format!("{fault}=1,times=1,retry-after=1s")).await;
        let client = client(&sandbox, &listening, asking());
        client.call(op("create-room"), Args::new()).await.unwrap();
        let times: Vec<_> = sandbox.received().iter().map(|call| call.at).collect();
        assert_eq!(times.len(), 2, "a create that the server says it did not do is sent again");
        let waited = times[1] - times[0];
        assert!(waited >= Duration::from_secs(1) && waited < Duration::from_secs(3), "{fault}: {waited:?}");
    }
}

#[tokio::test]
async fn retry_after_as_a_date_is_waited_for() {
    let (listener, base_url) = raw().await;
    let client = Client::new(Options { base_url, ..asking() }).unwrap();
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await;
        let first = Instant::now();
        // Dates have whole seconds: two from now are between one and two.
        let date = jiff::fmt::rfc2822::DateTimePrinter::new();
        let date = date.timestamp_to_rfc9110_string(&(jiff::Timestamp::now() + Duration::from_secs(2))).unwrap();
        let refusal = format!("HTTP/1.1 429 Slow Down\r\nretry-after: {date}\r\ncontent-length: 0\r\n\r\n");
        stream.write_all(refusal.as_bytes()).await.unwrap();
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n[]").await.unwrap();
        first.elapsed()
    });
    client.call(op("get-roles"), Args::new()).await.unwrap();
    let waited = server.await.unwrap();
    assert!(waited >= Duration::from_millis(900) && waited < Duration::from_secs(4), "{waited:?}");
}

#[tokio::test]
async fn what_would_come_after_the_deadline_is_told_at_once() {
    let (sandbox, listening) = world("429=1,retry-after=60s").await;
    let client = client(&sandbox, &listening, Options { timeout: Duration::from_secs(20), ..asking() });
    let began = Instant::now();
    let e = client.call(op("get-roles"), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), e.retry_after()), (Kind::RateLimited, Some(Duration::from_secs(60))));
    assert_eq!(asked(&sandbox, "get-roles"), 1);
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn attempts_and_pauses_together_keep_the_deadline() {
    for faults in ["latency=300ms,500=1", "reset-before=1,latency=80ms", "latency=1h"] {
        let (sandbox, listening) = world(faults).await;
        let client = client(&sandbox, &listening, Options { timeout: Duration::from_millis(700), ..asking() });
        let began = Instant::now();
        client.call(op("get-roles"), Args::new()).await.unwrap_err();
        assert!(began.elapsed() < Duration::from_millis(1200), "{faults}: {:?}", began.elapsed());
        assert!(asked(&sandbox, "get-roles") <= 6);
    }
}
