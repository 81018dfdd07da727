use super::*;
use crate::client::events;
use crate::error::Kind;
use bytes::Bytes;
use std::sync::Mutex as Lock;
use tokio::sync::broadcast::Receiver;

const PATIENCE: Duration = Duration::from_secs(10);

fn budget(limit: usize) -> (Budget, Receiver<events::Event>) {
    let events = Events::default();
    let told = events.subscribe();
    (Budget::new(limit, PATIENCE, events), told)
}

fn told(events: &mut Receiver<events::Event>) -> Vec<String> {
    let mut all = Vec::new();
    while let Ok(event) = events.try_recv() {
        all.push(serde_json::to_value(event).unwrap()["event"].as_str().unwrap().to_owned());
    }
    all
}

#[tokio::test]
async fn what_is_taken_comes_back_and_every_part_is_counted() {
    let (budget, _) = budget(1000);
    let body = budget.take(Part::Bodies, 300).await.unwrap();
    let mut queued = budget.take(Part::Queues, 50).await.unwrap();
    queued.grow(10).await.unwrap();
    let stats = budget.stats();
    assert_eq!(stats.parts, Parts { cache: 0, bodies: 300, buffers: 0, queues: 60 });
    assert_eq!((stats.used, stats.limit), (360, 1000));
    queued.shrink_to(20);
    assert_eq!((queued.bytes(), budget.stats().used), (20, 320));
    assert!(queued.turn_into(Part::Bodies) && budget.stats().parts.bodies == 320);
    drop((body, queued));
    let stats = budget.stats();
    assert_eq!((stats.used, stats.most, stats.parts), (0, 360, Parts::default()));
}

#[tokio::test(start_paused = true)]
async fn who_finds_no_room_waits_in_line_and_is_served_in_order() {
    let (budget, mut events) = budget(1000);
    let first = budget.take(Part::Bodies, 900).await.unwrap();
    let order = Arc::new(Lock::new(Vec::new()));
    let waiters: Vec<_> = [("large", 600), ("small", 50)]
        .map(|(name, bytes)| {
            let (budget, order) = (budget.clone(), order.clone());
            tokio::spawn(async move {
                let held = budget.take(Part::Bodies, bytes).await.unwrap();
                order.lock().unwrap().push(name);
                drop(held);
            })
        })
        .into();
    tokio::time::sleep(Duration::from_secs(1)).await;
    // There is room for the small one, but the large one came before it; nor does anyone slip past them.
    assert!(order.lock().unwrap().is_empty() && budget.try_take(Part::Bodies, 1).is_none());
    assert_eq!((told(&mut events), budget.stats().waited), (vec!["nearing".to_owned(), "exceeded".to_owned()], 2));
    drop(first);
    for waiter in waiters {
        waiter.await.unwrap();
    }
    assert_eq!(*order.lock().unwrap(), ["large", "small"]);
    assert_eq!((told(&mut events), budget.pressure()), (vec!["relaxed".to_owned()], Pressure::Relaxed));
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_with_an_error_that_says_what_to_do() {
    let (budget, _) = budget(64 << 20);
    let _all = budget.take(Part::Bodies, 64 << 20).await.unwrap();
    let began = tokio::time::Instant::now();
    let e = budget.take(Part::Bodies, 2048).await.unwrap_err();
    assert_eq!((e.kind(), began.elapsed()), (Kind::Overloaded, PATIENCE));
    assert_eq!(
        e.message(),
        "the memory limit of 64 MiB is reached and 2 KiB more for a reply are needed: none came free within 10s"
    );
    assert!(e.hint().unwrap().contains("--memory-limit"));
    assert_eq!(budget.stats().refused, 1);
}

#[tokio::test(start_paused = true)]
async fn what_can_never_fit_is_refused_at_once() {
    let (budget, _) = budget(8 << 20);
    let began = tokio::time::Instant::now();
    let e = budget.take(Part::Bodies, 9 << 20).await.unwrap_err();
    assert_eq!(e.message(), "9 MiB of a reply do not fit into its share, 8 MiB of the memory limit of 8 MiB");
    assert_eq!((e.kind(), began.elapsed()), (Kind::Failed, Duration::ZERO));
    assert!(budget.take(Part::Queues, 5 << 20).await.is_err(), "half is the most for requests");
}

#[tokio::test(start_paused = true)]
async fn a_waiter_that_leaves_frees_the_line() {
    let (budget, _) = budget(1000);
    let first = budget.take(Part::Bodies, 900).await.unwrap();
    let waiter = tokio::spawn({
        let budget = budget.clone();
        async move { budget.take(Part::Bodies, 500).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    waiter.abort();
    assert!(waiter.await.is_err());
    assert!(budget.try_take(Part::Bodies, 100).is_some());
    drop(first);
    assert_eq!(budget.stats().used, 0);
}

#[tokio::test(start_paused = true)]
async fn requests_in_line_never_keep_a_reply_from_being_read() {
    let (budget, _) = budget(1000);
    let sent = budget.take(Part::Queues, 500).await.unwrap();
    let next = tokio::spawn({
        let budget = budget.clone();
        async move { budget.take(Part::Queues, 100).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    let body = budget.take(Part::Bodies, 450).await.unwrap();
    drop(sent);
    let next = next.await.unwrap().unwrap();
    // While a reply waits, no new request comes before it, though there is room for one.
    let reply = tokio::spawn({
        let budget = budget.clone();
        async move { budget.take(Part::Bodies, 500).await }
    });
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(budget.try_take(Part::Queues, 10).is_none());
    reply.abort();
    assert!(reply.await.is_err() && budget.try_take(Part::Queues, 10).is_some());
    drop((body, next));
}

#[tokio::test(start_paused = true)]
async fn those_who_grow_never_wait_for_each_other_for_ever() {
    let (budget, _) = budget(1000);
    let grow = |mut held: Held| async move {
        let done = held.grow(200).await;
        drop(held);
        done
    };
    let began = tokio::time::Instant::now();
    let (a, b) = (budget.take(Part::Bodies, 500).await.unwrap(), budget.take(Part::Bodies, 450).await.unwrap());
    let (a, b) = tokio::join!(grow(a), grow(b));
    assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|ok| **ok).count(), 1, "one gives way");
    assert_eq!((began.elapsed(), budget.stats().used), (Duration::ZERO, 0));
    // With somebody else's bytes in use they wait for those.
    let (a, other) = (budget.take(Part::Bodies, 500).await.unwrap(), budget.take(Part::Bodies, 450).await.unwrap());
    let later = async {
        tokio::time::sleep(Duration::from_secs(3)).await;
        drop(other);
    };
    let (a, ()) = tokio::join!(grow(a), later);
    assert!(a.is_ok() && began.elapsed() == Duration::from_secs(3));
}

#[tokio::test]
async fn short_of_memory_the_cache_shrinks_and_nothing_elective_is_given() {
    let (budget, mut events) = budget(1000);
    let cached = Arc::new(Lock::new(Vec::new()));
    for _ in 0..5 {
        cached.lock().unwrap().push(budget.try_take(Part::Cache, 100).unwrap());
    }
    assert!(budget.try_take(Part::Cache, 100).is_none(), "half is the cache's share");
    let entries = cached.clone();
    budget.shrink_with(Box::new(move |wanted| {
        let given: Vec<Held> = {
            let mut entries = entries.lock().unwrap();
            let count = wanted.div_ceil(100).min(entries.len());
            entries.drain(..count).collect()
        };
        given.iter().map(Held::bytes).sum()
    }));
    let body = budget.take(Part::Bodies, 350).await.unwrap();
    // 850 in use: the cache gave 100 back, and the last fifth is for what cannot be done without.
    assert_eq!((budget.stats().parts.cache, budget.stats().used), (400, 750));
    assert!(budget.try_take(Part::Buffers, 100).is_none() && budget.try_take(Part::Queues, 40).is_some());
    // A body that finds no room gets the cache's.
    let more = budget.take(Part::Bodies, 600).await.unwrap();
    assert_eq!((budget.stats().parts.cache, budget.stats().used), (0, 950));
    drop((body, more));
    assert_eq!(told(&mut events), ["nearing", "exceeded", "relaxed", "nearing", "relaxed"]);
}

#[tokio::test]
async fn bytes_stay_held_until_their_last_slice_is_gone() {
    let (budget, _) = budget(1000);
    let held = budget.take(Part::Bodies, 64).await.unwrap();
    let bytes = held.with(Bytes::from(vec![7; 64]));
    let slice = bytes.slice(3..5);
    drop(bytes);
    assert_eq!((&slice[..], budget.stats().used), (&[7, 7][..], 64));
    drop(slice);
    assert_eq!(budget.stats().used, 0);
}

#[tokio::test]
async fn switched_off_it_counts_and_refuses_nothing() {
    let budget = Budget::off();
    let _held = budget.take(Part::Queues, usize::MAX).await.unwrap();
    assert!(budget.try_take(Part::Cache, usize::MAX).is_some());
    assert_eq!(budget.stats().limit, 0);
}
