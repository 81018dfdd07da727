//! The memory budget over sockets: the cache gives way, then new work waits, then it is refused; and every byte comes back.

use super::{asked, world};
use dsamba::client::{Client, Options, Reply};
use dsamba::{Args, api};
use std::time::Duration;

const LIMIT: usize = 4 << 20;

fn options(timeout: Duration) -> Options {
    Options { memory_limit: LIMIT, timeout, pool_size: 4, ..Options::default() }
}

/// A page of rooms, of its own for each offset.
async fn page(client: &Client, offset: usize) -> dsamba::Result<Reply> {
    let op = api::tool("list-rooms").unwrap();
    client.call(op, Args::new().with("limit", 20).with("offset", offset)).await
}

/// What all parts hold together.
fn sum(client: &Client) -> usize {
    let parts = client.stats().memory.parts;
    parts.cache + parts.bodies + parts.buffers + parts.queues
}

/// Replies held until the next needs more than there is: then that call waits.
async fn fill(client: &Client) -> (Vec<Reply>, tokio::task::JoinHandle<dsamba::Result<Reply>>) {
    let mut held = Vec::new();
    for offset in 0.. {
        let other = client.clone();
        let call = tokio::spawn(async move { page(&other, offset).await });
        while !call.is_finished() {
            if client.stats().memory.waited > 0 {
                return (held, call);
            }
            tokio::task::yield_now().await;
        }
        held.push(call.await.unwrap().unwrap());
        let memory = client.stats().memory;
        assert!(memory.used <= LIMIT, "{memory:?}");
        assert_eq!(sum(client), memory.used, "the parts add up: {memory:?}");
    }
    unreachable!()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_cache_gives_way_then_calls_wait_and_go_on_when_there_is_room() {
    let (sandbox, _listening, clients) = world("", options(Duration::from_secs(600))).await;
    for client in clients {
        let mut events = client.events();
        sandbox.reset_stats();
        let one = page(&client, 0).await.unwrap();
        let size = one.body.len();
        drop(one);
        assert!(size > 20_000, "a page is large enough to fill it: {size}");
        // All that the cache may have.
        for offset in 0..150 {
            page(&client, offset).await.unwrap();
        }
        let cached = client.stats().memory.parts.cache;
        assert!(cached > LIMIT / 4 && cached <= LIMIT / 2, "{cached}");
        assert_eq!(asked(&sandbox, "list-rooms"), 150);

        let (held, call) = fill(&client).await;
        let memory = client.stats().memory;
        assert!(memory.parts.cache < cached / 2, "the cache has given way: {memory:?}");
        assert!(held.len() * size > LIMIT / 2, "{} replies of {size} bytes are held", held.len());
        // More may come: they wait too, and nobody is answered.
        let more: Vec<_> = (0..20)
            .map(|n| {
                let client = client.clone();
                tokio::spawn(async move { page(&client, 1_000 + n).await })
            })
            .collect();
        tokio::task::yield_now().await;
        assert!(!call.is_finished() && more.iter().all(|c| !c.is_finished()));
        assert!(client.stats().memory.used <= LIMIT);
        drop(held);
        call.await.unwrap().unwrap();
        for call in more {
            call.await.unwrap().unwrap();
        }
        let memory = client.stats().memory;
        assert_eq!((memory.used, sum(&client)), (memory.parts.cache, memory.parts.cache), "all came back: {memory:?}");
        assert!(memory.most <= LIMIT && memory.refused == 0, "{memory:?}");
        let mut told = Vec::new();
        while let Ok(event) = events.try_recv() {
            let event = serde_json::to_value(event).unwrap();
            if event["layer"] == "memory" {
                told.push(event["event"].as_str().unwrap().to_owned());
            }
        }
        assert_eq!(told[..2], ["nearing", "exceeded"], "{told:?}");
        assert_eq!(told.last().map(String::as_str), Some("relaxed"), "{told:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_waits_in_vain_is_told_what_to_do_and_the_next_is_served() {
    let (_sandbox, _listening, clients) = world("", options(Duration::from_secs(2))).await;
    for client in clients {
        let (held, call) = fill(&client).await;
        let e = call.await.unwrap().unwrap_err();
        assert!(e.message().contains("the memory limit of 4 MiB is reached"), "{e:?}");
        assert!(e.hint().is_some_and(|h| h.contains("--memory-limit")), "{e:?}");
        assert_eq!(client.stats().memory.refused, 1);
        drop(held);
        page(&client, 5_000).await.unwrap();
    }
}
