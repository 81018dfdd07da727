//! When tokens can't be made.

use super::*;

#[tokio::test(start_paused = true)]
async fn the_old_token_serves_until_it_truly_ends_and_the_new_one_comes_back() {
    let (tokens, maker) = tokens(Some(3600.0));
    let mut held = tokens.subscribe(&request(0)).await.unwrap();
    let mut events = tokens.events();
    assert_eq!(names(&mut events, 2).await, ["refreshing", "refreshed"]);
    held.borrow_and_update();
    maker.breaks(Kind::Server);
    assert_eq!(
        names(&mut events, 6).await,
        ["refreshing", "refresh-retry", "refreshing", "refresh-retry", "refreshing", "refresh-failed"]
    );
    let old = held.borrow().clone().expect("the old one still holds");
    assert!(old.life().lives(maker.clock.now()));
    assert_eq!(tokens.get(&request(0)).await.unwrap().secret(), old.secret(), "and is served");
    let before = maker.count();
    held.changed().await.unwrap();
    assert!(held.borrow_and_update().is_none());
    let life = *old.life();
    assert!((maker.clock.now() - life.ends.unwrap()).abs() < 5, "not before its end and not after");
    let tries = maker.count() - before;
    assert!((9..=50).contains(&tries), "{tries} attempts in the 12 minutes of the margin");
    loop {
        let (name, _) = next(&mut events).await;
        assert!(["refreshing", "refresh-retry", "expired"].contains(&name.as_str()), "{name}");
        if name == "expired" {
            break;
        }
    }
    // Whoever asks now learns why, from an attempt of its own.
    let before = maker.count();
    assert_eq!(tokens.get(&request(0)).await.unwrap_err().kind(), Kind::Server);
    assert_eq!(maker.count(), before + 1);
    maker.heals();
    tokio::time::timeout(Duration::from_secs(61), held.changed()).await.unwrap().unwrap();
    assert!(held.borrow().is_some());
}

#[tokio::test(start_paused = true)]
async fn attempts_are_spaced_and_never_many() {
    let (tokens, maker) = tokens(Some(86_400.0));
    let _held = tokens.subscribe(&request(0)).await.unwrap();
    maker.breaks(Kind::Network);
    tokio::time::sleep(Duration::from_secs(2 * DAY)).await;
    let attempts = maker.attempts.lock().unwrap();
    let waits: Vec<i64> = attempts.windows(2).skip(1).map(|w| (w[1] - w[0]) / 1000).collect();
    assert!((1..=2).contains(&waits[0]) && (1..=4).contains(&waits[1]), "{waits:?}");
    let (last, slow) = waits[2..].split_last().unwrap();
    assert!(slow.iter().all(|w| (15..=61).contains(w)), "{waits:?}");
    assert!(*last >= 30, "slower yet after the end");
}

#[tokio::test(start_paused = true)]
async fn what_no_repetition_mends_is_said_at_once() {
    let (tokens, maker) = tokens(Some(3600.0));
    let _held = tokens.subscribe(&request(0)).await.unwrap();
    maker.breaks(Kind::NotFound);
    let mut events = tokens.events();
    assert_eq!(names(&mut events, 4).await, ["refreshing", "refresh-failed", "refreshing", "refresh-retry"]);
}

#[tokio::test(start_paused = true)]
async fn a_first_failure_keeps_nothing() {
    let (tokens, maker) = tokens(Some(60.0));
    maker.breaks(Kind::Forbidden);
    assert_eq!(tokens.get(&request(0)).await.unwrap_err().kind(), Kind::Forbidden);
    assert_eq!(tokens.subscribe(&request(0)).await.unwrap_err().kind(), Kind::Forbidden);
    assert_eq!(tokens.stats().kept, 0);
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    assert_eq!(maker.count(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_clump_after_an_outage_is_spread_again() {
    let (tokens, maker) = tokens(Some(3600.0));
    let mut held = Vec::new();
    for i in 0..300 {
        held.push(tokens.subscribe(&request(i)).await.unwrap());
    }
    tokio::time::sleep(Duration::from_secs(7200)).await;
    maker.breaks(Kind::Network);
    tokio::time::sleep(Duration::from_secs(4 * 3600)).await;
    assert!(held.iter().all(|h| h.borrow().is_none()));
    maker.heals();
    tokio::time::sleep(Duration::from_secs(3600 + 120)).await;
    assert!(held.iter().all(|h| h.borrow().is_some()));
    let from = maker.clock.now();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    let attempts = maker.attempts.lock().unwrap();
    let mut minutes = [0; 61];
    for at in attempts.iter().filter(|at| **at >= from) {
        minutes[usize::try_from((at - from) / 60_000).unwrap()] += 1;
    }
    // Of 300 in 55 minutes that is 5.5 a minute.
    assert!(*minutes.iter().max().unwrap() <= 11, "{minutes:?}");
}
