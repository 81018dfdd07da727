//! Identical reads in flight share one call.

use super::{asked, world};
use crate::client::op;
use dsamba::Args;
use dsamba::client::Options;
use futures_util::future::join_all;

#[tokio::test]
async fn a_thousand_identical_reads_are_one_call() {
    for (on, callers, calls) in [(true, 1_000, 1), (false, 20, 20)] {
        let options = Options { resource_optimization: on, ..Options::default() };
        let (sandbox, _listening, clients) = world("latency=20ms", options).await;
        for (at, client) in clients.iter().enumerate() {
            let all = join_all((0..callers).map(|_| client.call(op("list-rooms"), Args::new()))).await;
            let first = &all[0].as_ref().unwrap().body;
            assert!(first.len() > 1_000 && all.iter().all(|r| r.as_ref().unwrap().body == *first));
            assert_eq!(asked(&sandbox, "list-rooms"), calls * (at as u64 + 1));
        }
    }
}
