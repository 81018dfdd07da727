//! Pages ahead, counted at the sandbox's socket.

use super::{asked, world};
use dsamba::client::{Args, Options};
use futures_util::TryStreamExt;
use serde_json::Value;
use std::collections::HashSet;

fn rooms() -> &'static dsamba::api::Op {
    dsamba::api::tool("list-rooms").unwrap()
}

/// 2,000 rooms are 20 full pages, and one request finds the end.
#[tokio::test]
async fn pages_come_side_by_side_when_on_and_one_by_one_when_off() {
    for (resource_optimization, most) in [(true, 4), (false, 1)] {
        let options = Options { resource_optimization, pool_size: 4, cache: false, ..Options::default() };
        let (sandbox, listening, clients) = world("latency=30ms", options).await;
        for client in clients {
            sandbox.reset_stats();
            let rows: Vec<_> = client.pages(rooms(), Args::new()).try_collect().await.unwrap();
            let ids: HashSet<String> = rows
                .iter()
                .map(|row| serde_json::from_str::<Value>(row.get()).unwrap()["id"].as_str().unwrap().to_owned())
                .collect();
            assert_eq!((rows.len(), ids.len()), (2_000, 2_000));
            assert_eq!(asked(&sandbox, "list-rooms"), 21);
            assert_eq!(sandbox.stats()["in_flight"]["most"], most, "{}", sandbox.stats());
        }
        listening.stop().await;
    }
}

#[tokio::test]
async fn a_walk_from_row_to_row_asks_one_page_at_a_time_by_the_last_id() {
    let (sandbox, listening, clients) = world("", Options { cache: false, ..Options::default() }).await;
    for client in clients {
        sandbox.reset_stats();
        let pages = client.list(rooms(), Args::new()).unwrap().consistent().unwrap();
        let rows: Vec<_> = pages.rows().try_collect().await.unwrap();
        assert_eq!((rows.len(), asked(&sandbox, "list-rooms")), (2_000, 21));
    }
    listening.stop().await;
}
