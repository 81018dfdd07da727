//! An API that is gone for a while under load: nobody storms it, and its return is found within a second.

use super::*;
use dsamba::Args;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Instant;

/// Calls again and again, and notes when each success came.
async fn busy(client: Client, successes: Arc<Mutex<Vec<Instant>>>) {
    loop {
        let done = client.call(op("get-roles"), Args::new()).await;
        if done.is_ok() {
            successes.lock().unwrap().push(Instant::now());
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn under_load_the_return_of_the_api_is_found_within_a_second() {
    for (http, down) in [(HttpVersion::Http1, 3_000), (HttpVersion::Http2, 600)] {
        let (sandbox, listening) = world("").await;
        let client = client(&sandbox, &listening, Options { http, ..asking() });
        let successes = Arc::new(Mutex::new(Vec::new()));
        let load: Vec<_> = (0..30).map(|_| tokio::spawn(busy(client.clone(), successes.clone()))).collect();
        until(|| successes.lock().unwrap().len() > 60).await;
        sandbox.disconnect(Duration::from_millis(down)).unwrap();
        let refused = async || tokio::net::TcpStream::connect(listening.addr()).await.is_err();
        while !refused().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let before = successes.lock().unwrap().len();
        assert!(before > 60);
        while refused().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        let back = Instant::now();
        until(|| successes.lock().unwrap().iter().any(|at| *at > back)).await;
        let first = successes.lock().unwrap().iter().find(|at| **at > back).map(|at| *at - back).unwrap();
        assert!(first < Duration::from_secs(1), "{http:?}: found after {first:?}");
        // Not only one call: the load is served again.
        until(|| successes.lock().unwrap().iter().filter(|at| **at > back).count() > 60).await;
        load.iter().for_each(tokio::task::JoinHandle::abort);
    }
}
