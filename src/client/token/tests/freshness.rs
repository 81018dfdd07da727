//! Fresh at every moment, with no more refreshes than needed, evenly spread.

use super::*;

/// Holds tokens for so many days; answers how many refreshes each minute saw from the second day on, and how many there were.
async fn month(n: usize, life: f64, days: u64) -> (Vec<usize>, usize) {
    let (tokens, maker) = tokens(Some(life));
    let mut held = Vec::new();
    for i in 0..n {
        held.push(tokens.subscribe(&request(i)).await.unwrap());
    }
    let margin = 300_000.0_f64.min(life * 200.0) / 1000.0;
    for _ in 0..days * 24 * 4 {
        tokio::time::sleep(Duration::from_secs(900)).await;
        let now = maker.clock.now();
        for held in &held {
            let token = held.borrow().clone().expect("always a live token");
            #[allow(clippy::cast_precision_loss)]
            let left = token.expires_at().unwrap() as f64 - now as f64 / 1000.0;
            // One second for the rounding of `expires_at` and the refresh's own time.
            assert!(left > margin - 1.1, "one with {left} s left");
        }
    }
    let attempts = maker.attempts.lock().unwrap();
    let first = START * 1000 + 86_400_000;
    let mut minutes = vec![0; usize::try_from((days - 1) * 1440 + 1).unwrap()];
    for at in attempts.iter().filter(|at| **at >= first) {
        minutes[usize::try_from((at - first) / 60_000).unwrap()] += 1;
    }
    (minutes, attempts.len() - n)
}

#[tokio::test(start_paused = true)]
async fn five_hundred_for_thirty_days() {
    let (n, days) = (500, 30);
    let (minutes, refreshes) = month(n, 86_400.0, days).await;
    #[allow(clippy::cast_precision_loss)]
    let least = (days as f64 * 86_400.0 / (86_400.0 - 300.0)).floor() * n as f64;
    #[allow(clippy::cast_precision_loss)]
    let over = refreshes as f64 / least - 1.0;
    assert!(over.abs() < 0.01, "{refreshes} refreshes, {least} are the least");
    // A third of a refresh a minute: over ten minutes it is 3.5.
    let most = minutes.chunks(10).map(|ten| ten.iter().sum::<usize>()).max().unwrap();
    assert!(most <= 7, "{most} in ten minutes");
    assert!(*minutes.iter().max().unwrap() <= 2);
}

#[tokio::test(start_paused = true)]
async fn lives_from_a_second_to_decades() {
    // Life and time watched in seconds, and the most refreshes that this may take.
    for (life, watched, most) in [
        (1.0, 100, 126),
        (300.0, 24_000, 102),
        (25.0 * 86_400.0, 100 * DAY, 5),
        (3.0 * 365.0 * 86_400.0, 3700 * DAY, 5),
        (10.0 * 365.0 * 86_400.0, 3700 * DAY, 2),
        (50.0 * 365.0 * 86_400.0, 3700 * DAY, 1),
    ] {
        let hourly = Settings { recheck: Duration::from_secs(3600), ..Settings::default() };
        let (tokens, maker) = with(hourly, |_| {}, Some(life));
        let held = tokens.subscribe(&request(0)).await.unwrap();
        let step = Duration::from_secs_f64(life / 7.0).min(Duration::from_secs(watched) / 10);
        let end = maker.clock.now() + i64::try_from(watched * 1000).unwrap();
        while maker.clock.now() < end {
            tokio::time::sleep(step).await;
            let token = held.borrow().clone().unwrap_or_else(|| panic!("none live of {life} s"));
            assert!(token.life().lives(maker.clock.now()));
        }
        let refreshes = maker.count() - 1;
        assert!(refreshes <= most, "{refreshes} refreshes of {life} s");
        #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let least = (watched as f64 / life).floor() as usize;
        assert!(refreshes >= least, "{refreshes} refreshes of {life} s in {watched} s");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_without_an_end_is_never_refreshed() {
    let hourly = Settings { recheck: Duration::from_secs(3600), ..Settings::default() };
    let (tokens, maker) = with(hourly, |_| {}, None);
    let held = tokens.subscribe(&request(0)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(3700 * DAY)).await;
    assert_eq!(maker.count(), 1);
    assert_eq!(held.borrow().as_ref().unwrap().expires_at(), None);
}

#[tokio::test(start_paused = true)]
async fn an_issuer_that_counts_whole_seconds_is_not_asked_again_and_again() {
    let (tokens, maker) = with(Settings::default(), |m| m.whole = true, Some(1.0));
    let _held = tokens.subscribe(&request(0)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(100)).await;
    assert!(maker.count() <= 301, "{} attempts in 100 s", maker.count());
}

#[tokio::test(start_paused = true)]
async fn a_moment_named_by_the_request_is_not_refreshed_towards() {
    let (tokens, maker) = tokens(Some(600.0));
    let moment = request(0).claim("exp", START + 600);
    let mut held = tokens.subscribe(&moment).await.unwrap();
    // The issuer gives shorter ones than this one asks for: those are refreshed.
    let far = tokens.subscribe(&request(1).claim("exp", START + 86_400)).await.unwrap();
    let mut events = tokens.events();
    tokio::time::sleep(Duration::from_secs(700)).await;
    assert!(held.borrow_and_update().is_none() && far.borrow().is_some());
    let mut said = Vec::new();
    while let Ok(event) = events.try_recv() {
        if event.token() == 1 {
            said.push(event);
        }
    }
    assert!(matches!(said[..], [Event::Expired { .. }]), "{said:?}");
    assert!(maker.count() > 2);
}

#[tokio::test(start_paused = true)]
async fn whoever_asks_within_the_margin_waits_for_the_new_one() {
    let (tokens, maker) = with(Settings::default(), |m| m.takes = Duration::from_secs(2), Some(1000.0));
    let held = tokens.subscribe(&request(0)).await.unwrap();
    // The background refresh is under way from the moment at which the token came within its margin.
    let due = loop {
        let before = maker.count();
        let token = held.borrow().clone().unwrap();
        tokio::time::sleep(Duration::from_millis(500)).await;
        if maker.count() > before && token.life().within_margin(maker.clock.now()) {
            break token;
        }
    };
    let got = tokens.get(&request(0)).await.unwrap();
    assert!(got.expires_at() > due.expires_at());
    assert_eq!(maker.most.load(Ordering::SeqCst), 1, "one attempt for both");
}

#[tokio::test(start_paused = true)]
async fn a_machine_that_slept_notices_within_a_minute() {
    let (tokens, maker) = tokens(Some(86_400.0));
    let mut held = Vec::new();
    for i in 0..50 {
        held.push(tokens.subscribe(&request(i)).await.unwrap());
    }
    tokio::time::sleep(Duration::from_secs(DAY)).await;
    let before = maker.count();
    maker.clock.set_off(2 * 86_400_000);
    tokio::time::sleep(Duration::from_secs(62)).await;
    // One whose own turn came in that minute may be refreshed twice.
    let woken = maker.count() - before;
    assert!((50..=53).contains(&woken), "{woken}");
    for held in &held {
        assert!(held.borrow().as_ref().is_some_and(|t| t.life().lives(maker.clock.now())));
    }
    // They were refreshed together, which is not to stay so.
    tokio::time::sleep(Duration::from_secs(DAY / 2)).await;
    let half = maker.count() - before - woken;
    assert!((20..=30).contains(&half), "{half} of 50 in half a day");
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_is_put_right_does_not_leave_dead_tokens_behind() {
    let (tokens, maker) = with(Settings::default(), |_| {}, Some(7200.0));
    let ours = maker.clock.clone();
    let Clock::Simulated { start, since } = &ours else { unreachable!() };
    let wrong = Clock::Simulated {
        start: Arc::new(std::sync::atomic::AtomicI64::new(start.load(Ordering::SeqCst) + 86_400_000)),
        since: *since,
    };
    drop(tokens);
    // Our clock is a day ahead of the issuer's.
    let tokens = Tokens::new(maker.clone(), Settings::default(), wrong.clone(), Events::default());
    let held = tokens.subscribe(&request(0)).await.unwrap();
    tokio::time::sleep(Duration::from_secs(600)).await;
    assert!(maker.count() <= 2, "and it does not spin");
    let before = maker.count();
    wrong.set_off(-86_400_000);
    tokio::time::sleep(Duration::from_secs(62)).await;
    assert_eq!(maker.count(), before + 1);
    let token = held.borrow().clone().unwrap();
    assert!(!token.life().corrected && token.life().lives(maker.clock.now()));
}
