//! What is kept, for whom, how long, and how many.

use super::*;
use crate::client::token::{ASKED, Removal};

#[tokio::test(start_paused = true)]
async fn a_thousand_who_ask_at_once_share_one_attempt_and_its_failure() {
    let (tokens, maker) = tokens(Some(3600.0));
    let ask = || async {
        let asked = (0..1000).map(|_| {
            let tokens = tokens.clone();
            tokio::spawn(async move { tokens.get(&request(0)).await })
        });
        futures_util::future::join_all(asked.collect::<Vec<_>>()).await
    };
    maker.breaks(Kind::Server);
    assert!(ask().await.into_iter().all(|r| r.unwrap().is_err()));
    assert_eq!(maker.count(), 1);
    maker.heals();
    let got: Vec<_> = ask().await.into_iter().map(|r| r.unwrap().unwrap()).collect();
    assert_eq!(maker.count(), 2);
    assert!(got.iter().all(|t| t.secret() == got[0].secret()));
}

#[tokio::test(start_paused = true)]
async fn whoever_leaves_does_not_take_the_attempt_along() {
    let (tokens, maker) = with(Settings::default(), |m| m.takes = Duration::from_secs(3), Some(3600.0));
    let other = tokens.clone();
    let waits = tokio::spawn(async move { other.get(&request(0)).await });
    let left = tokio::time::timeout(Duration::from_secs(1), tokens.get(&request(0))).await;
    assert!(left.is_err());
    waits.await.unwrap().unwrap();
    assert!(maker.count() <= 2);
}

#[tokio::test(start_paused = true)]
async fn people_do_not_get_each_others_tokens() {
    let (tokens, maker) = tokens(None);
    let (ann, bob) = (request(0).claim("u", "Ann"), request(0).claim("u", "Bob"));
    let ids = [
        tokens.get(&ann).await.unwrap().id(),
        tokens.get(&bob).await.unwrap().id(),
        tokens.get(&ann.clone().principal("x")).await.unwrap().id(),
        tokens.get(&ann).await.unwrap().id(),
    ];
    assert_eq!(ids, [1, 2, 3, 1]);
    assert_eq!(maker.count(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_nobody_wants_goes_and_what_is_held_stays() {
    let (tokens, maker) = tokens(Some(300.0));
    let mut events = tokens.events();
    tokens.get(&request(0)).await.unwrap();
    let held = tokens.subscribe(&request(1)).await.unwrap();
    tokens.keep(&request(2), Duration::from_secs(3 * 3600)).await.unwrap();
    let kept = |hours: u64| {
        let tokens = tokens.clone();
        async move {
            tokio::time::sleep(Duration::from_secs(hours * 3600 + 60)).await;
            tokens.stats().kept
        }
    };
    tokio::time::sleep(ASKED / 2).await;
    assert_eq!(tokens.stats().kept, 3);
    assert_eq!(kept(1).await, 2);
    assert_eq!(kept(3).await, 1);
    drop(held);
    assert_eq!(kept(1).await, 0);
    let after = maker.count();
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    assert_eq!(maker.count(), after, "nothing is refreshed for nobody");
    let mut gone = Vec::new();
    while let Ok(event) = events.try_recv() {
        if let Event::Removed { token, reason, .. } = event {
            gone.push((token, reason));
        }
    }
    assert_eq!(gone, [(1, Removal::Unused), (3, Removal::Unused), (2, Removal::Unused)]);
}

#[tokio::test(start_paused = true)]
async fn there_is_a_bound_and_what_is_held_is_not_pushed_out() {
    let (tokens, _) = with(Settings { most: 20, ..Settings::default() }, |_| {}, Some(3600.0));
    let mut held = Vec::new();
    for i in 0..10 {
        held.push(tokens.subscribe(&request(i)).await.unwrap());
    }
    for i in 10..100 {
        tokens.get(&request(i)).await.unwrap();
        assert!(tokens.stats().kept <= 20);
    }
    assert!(held.iter().all(|h| h.has_changed().is_ok() && h.borrow().is_some()));
    for i in 100..110 {
        held.push(tokens.subscribe(&request(i)).await.unwrap());
    }
    assert_eq!(tokens.get(&request(200)).await.unwrap_err().kind(), Kind::Failed);
    drop(held);
    tokens.get(&request(200)).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_forgotten_token_closes_its_receivers() {
    let (tokens, maker) = tokens(Some(300.0));
    let mut held = tokens.subscribe(&request(0)).await.unwrap();
    assert!(tokens.forget(&request(0)).unwrap());
    assert!(!tokens.forget(&request(0)).unwrap());
    assert!(held.changed().await.is_err());
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    assert_eq!(maker.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_reader_that_lags_is_told_and_the_watched_value_is_current() {
    let (tokens, _) = tokens(Some(10.0));
    let mut events = tokens.events();
    let held = tokens.subscribe(&request(0)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    assert!(matches!(events.recv().await, Err(broadcast::error::RecvError::Lagged(n)) if n > 1000));
    assert!(held.borrow().is_some());
}

#[tokio::test(start_paused = true)]
async fn without_the_feature_a_token_is_used_until_it_ends() {
    let off = Settings { managed: false, ..Settings::default() };
    let (tokens, maker) = with(off, |_| {}, Some(1000.0));
    let mut held = tokens.subscribe(&request(0)).await.unwrap();
    let first = tokens.get(&request(0)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(990)).await;
    assert_eq!(tokens.get(&request(0)).await.unwrap().secret(), first.secret(), "within its margin, but alive");
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(held.borrow_and_update().is_none());
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    assert_eq!(maker.count(), 1, "nothing in the background");
    let second = tokens.get(&request(0)).await.unwrap();
    assert_ne!(second.secret(), first.secret());
    assert!(held.borrow().is_some());
}

#[tokio::test(start_paused = true)]
async fn few_refreshes_run_at_once() {
    let (tokens, maker) = with(Settings::default(), |m| m.takes = Duration::from_secs(5), Some(100.0));
    let all = (0..500).map(|i| {
        let tokens = tokens.clone();
        async move { tokens.subscribe(&request(i)).await.unwrap() }
    });
    let _held = futures_util::future::join_all(all).await;
    maker.most.store(0, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_secs(300)).await;
    assert_eq!(maker.most.load(Ordering::SeqCst), 8);
}
