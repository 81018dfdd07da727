//! Lag and load as given, not as met: what is let in, who waits, who is refused.

use super::*;

fn all(most: usize) -> Arc<Admission> {
    Admission::new(most, Duration::from_secs(1))
}

async fn turns(all: &Arc<Admission>, n: usize) -> Vec<Turn> {
    let mut turns = Vec::new();
    for _ in 0..n {
        turns.push(all.enter().unwrap().turn().await.unwrap());
    }
    turns
}

/// The threads lag this much, so many times in a row, and have time left.
fn lag(all: &Admission, lag: Duration, times: usize) {
    for _ in 0..times {
        all.adjust(Load { lag, busy: 0.5 }, Instant::now());
    }
}

/// Somebody waits while the threads work so much of their time, so many times in a row.
fn busy(all: &Admission, busy: f64, times: usize) {
    for _ in 0..times {
        all.waiting.fetch_add(1, Relaxed);
        let _waits = Waiting(&all.waiting);
        all.adjust(Load { lag: Duration::ZERO, busy }, Instant::now());
    }
}

#[tokio::test(start_paused = true)]
async fn no_more_than_the_most_come_in_and_each_that_goes_makes_room() {
    let all = all(3);
    let mut held = turns(&all, 3).await;
    assert!(all.enter().is_err());
    assert_eq!((all.stats().in_flight, all.stats().refused), (3, 1));
    held.pop();
    held.push(all.enter().unwrap().turn().await.unwrap());
    drop(held);
    assert_eq!(all.stats().in_flight, 0);
}

#[tokio::test(start_paused = true)]
async fn lag_makes_fewer_and_calm_makes_more_and_no_turn_is_lost() {
    let all = all(1000);
    let mut held = turns(&all, 400).await;
    lag(&all, LAG * 10, 1);
    assert_eq!(all.stats().limit, 1000, "once may be the machine's doing");
    lag(&all, LAG * 10, 1);
    assert_eq!(all.stats().limit, 200, "half of those at work");
    lag(&all, LAG * 10, 20);
    assert_eq!(all.stats().limit, FEWEST);
    // None comes in until enough have gone.
    let waiting = tokio::spawn({
        let all = all.clone();
        async move { all.enter().unwrap().turn().await }
    });
    tokio::task::yield_now().await;
    assert_eq!(all.stats().waiting, 1);
    held.truncate(FEWEST);
    tokio::task::yield_now().await;
    assert_eq!(all.stats().waiting, 1, "as many as there may be");
    held.truncate(FEWEST - 1);
    let last = waiting.await.unwrap().unwrap();
    drop((held, last));
    // While somebody waits and nothing lags, the limit grows back to where it was, and as many turns are there.
    busy(&all, 0.5, 200);
    assert_eq!((all.stats().limit, all.turns.available_permits()), (1000, 1000));
}

#[tokio::test(start_paused = true)]
async fn threads_that_have_all_they_can_do_get_no_more_calls_though_nothing_lags() {
    let all = all(1000);
    let held = turns(&all, 400).await;
    busy(&all, 1.0, 1);
    assert_eq!(all.stats().limit, 393, "fewer than are at work");
    busy(&all, 1.0, 300);
    assert_eq!(all.stats().limit, FEWEST);
    busy(&all, 0.8, 10);
    assert!(all.stats().limit > FEWEST, "there is time left");
    drop(held);
}

#[test]
fn threads_are_not_left_idle_while_calls_wait_for_the_api() {
    // 200 calls keep the threads busy, and it takes four looks until a new limit shows in what they do.
    let (mut pace, mut limits, mut worked) = (Pace::new(1000), vec![1000; 4], 0.0);
    for look in 0..2_000_u32 {
        let before = limits[limits.len() - 4];
        let busy = (f64::from(u32::try_from(before).unwrap()) / 200.0).min(1.0);
        pace.limit = pace.next(Load { lag: Duration::ZERO, busy }, pace.limit, 1);
        limits.push(pace.limit);
        worked += if look < 1_000 { 0.0 } else { busy };
    }
    assert!(worked > 930.0, "{worked}");
    assert!(limits[1_000..].iter().all(|limit| (150..300).contains(limit)), "it swings");
}

#[tokio::test(start_paused = true)]
async fn who_would_wait_too_long_is_refused_at_once() {
    let all = all(1000);
    let held = turns(&all, FEWEST).await;
    lag(&all, LAG * 10, 20);
    let mut line: Vec<_> = (0..SHORT).map(|_| Box::pin(all.enter().unwrap().turn())).collect();
    for one in &mut line {
        assert!(futures_util::poll!(one.as_mut()).is_pending());
    }
    // Nothing is known of the pace: another may join.
    let mut next = Box::pin(all.enter().unwrap().turn());
    assert!(futures_util::poll!(next.as_mut()).is_pending());
    // Nor while nobody's call has ended: that of the first may take as long as the API does.
    lag(&all, Duration::ZERO, 3);
    assert!(futures_util::poll!(Box::pin(all.enter().unwrap().turn()).as_mut()).is_pending());
    drop(next);
    // One end in 100 ms: the 64 that wait would take 6 seconds.
    all.ended.fetch_add(1, Relaxed);
    tokio::time::advance(Duration::from_millis(100)).await;
    lag(&all, Duration::ZERO, 1);
    let before = Instant::now();
    let busy = all.enter().unwrap_err();
    assert_eq!(before.elapsed(), Duration::ZERO);
    assert!(busy.0 > Duration::from_secs(5), "{busy:?}");
    assert_eq!(all.stats().refused, 1);
    drop((line, held));
    assert_eq!((all.stats().waiting, all.stats().in_flight), (0, 0));
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_for_longer_than_the_patience() {
    let all = all(1000);
    let _held = turns(&all, FEWEST).await;
    lag(&all, LAG * 10, 20);
    let before = Instant::now();
    all.enter().unwrap().turn().await.unwrap_err();
    assert_eq!(before.elapsed(), Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn refusals_are_told_though_so_few_calls_are_worked_on_that_nobody_looks() {
    let all = all(1);
    let told: Vec<_> = (0..3_200).map(|_| all.may_tell()).collect();
    let began = Instant::now();
    tokio::select! { () = all.watch() => {}, _ = futures_util::future::join_all(told) => {} }
    let took = began.elapsed();
    assert!((225..240).contains(&took.as_millis()), "{took:?}");
}
