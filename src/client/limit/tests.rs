use super::*;
use rand::{RngExt, SeedableRng, rngs::StdRng};

fn limit(rate: Option<u32>) -> Limit {
    Limit::new(&Options { rate_limit: rate, ..Options::default() }, Events::default())
}

fn outcome(refused: bool) -> Result<()> {
    if refused { Err(Error::new(Kind::RateLimited, "slow down").with_status(429)) } else { Ok(()) }
}

#[tokio::test(start_paused = true)]
async fn requests_keep_the_rate_after_a_burst() {
    let limit = limit(Some(600));
    let began = Instant::now();
    let deadline = began + Duration::from_secs(60);
    for _ in 0..11 {
        limit.turn(deadline).await.unwrap();
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
    for _ in 0..20 {
        limit.turn(deadline).await.unwrap();
    }
    let passed = began.elapsed();
    assert!((Duration::from_millis(1990)..Duration::from_millis(2010)).contains(&passed), "{passed:?}");
    assert_eq!(limit.stats().waited, 20);
}

#[tokio::test(start_paused = true)]
async fn a_turn_after_the_deadline_is_refused_at_once_and_takes_no_place() {
    let limit = limit(Some(1));
    let began = Instant::now();
    let deadline = began + Duration::from_secs(30);
    limit.turn(deadline).await.unwrap();
    for _ in 0..3 {
        let e = limit.turn(deadline).await.unwrap_err();
        assert_eq!((e.kind(), e.retry_after()), (Kind::RateLimited, Some(Duration::from_secs(59))));
    }
    assert_eq!(began.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_turn_that_is_given_up_goes_back() {
    let limit = limit(Some(60));
    let deadline = Instant::now() + Duration::from_secs(600);
    let began = Instant::now();
    limit.turn(deadline).await.unwrap();
    limit.turn(deadline).await.unwrap();
    for _ in 0..10 {
        let wait = limit.turn(deadline);
        assert!(tokio::time::timeout(Duration::from_millis(10), wait).await.is_err());
    }
    limit.turn(deadline).await.unwrap();
    assert!(began.elapsed() <= Duration::from_millis(1_100), "{:?}", began.elapsed());
}

/// An API that admits so many requests a second, and callers that offer more; what got through in the last ten seconds, and
/// how many were refused in them.
async fn against(limit: &Limit, admits: u32, offers: u32, seconds: u32) -> (u32, u32) {
    let began = Instant::now();
    let (mut window, mut used, mut through, mut refused) = (began, 0, 0, 0);
    for n in 0..offers * seconds {
        tokio::time::sleep_until(began + Duration::from_secs(1) * n / offers).await;
        if limit.turn(Instant::now() + Duration::from_millis(1)).await.is_err() {
            continue;
        }
        if window.elapsed() >= Duration::from_secs(1) {
            (window, used) = (Instant::now(), 0);
        }
        used += 1;
        let no = used > admits;
        limit.judge(&outcome(no));
        if n >= offers * (seconds - 10) {
            through += u32::from(!no);
            refused += u32::from(no);
        }
    }
    (through, refused)
}

#[tokio::test(start_paused = true)]
async fn sustained_refusals_lower_the_rate_to_about_what_is_admitted() {
    let limit = limit(None);
    let (through, refused) = against(&limit, 50, 200, 60).await;
    let rate = limit.stats().learnt_per_second.unwrap();
    assert!((15.0..80.0).contains(&rate), "{rate}");
    assert!(through >= 250, "{through} of 500 that are admitted");
    assert!(refused * 5 <= through, "{refused} refused beside {through}");
}

#[tokio::test(start_paused = true)]
async fn isolated_refusals_lower_nothing_whatever_the_load() {
    for (seed, rate) in [(1, 20_u32), (2, 100), (3, 1_000), (4, 5_000)] {
        let (limit, mut random) = (limit(None), StdRng::seed_from_u64(seed));
        for _ in 0..rate * 30 {
            tokio::time::advance(Duration::from_secs(1) / rate).await;
            limit.turn(Instant::now() + Duration::from_secs(1)).await.unwrap();
            limit.judge(&outcome(random.random_bool(0.02)));
        }
        assert_eq!(limit.stats(), LimitStats::default(), "at {rate} a second");
    }
}

#[tokio::test(start_paused = true)]
async fn without_refusals_the_rate_rises_and_in_the_end_is_lifted() {
    let limit = limit(None);
    against(&limit, 10, 100, 20).await;
    let low = limit.stats().learnt_per_second.unwrap();
    for _ in 0..20 {
        tokio::time::advance(Duration::from_secs(1)).await;
        limit.turn(Instant::now() + Duration::from_secs(9)).await.unwrap();
    }
    let later = limit.stats().learnt_per_second.unwrap();
    assert!(later > low * 2.0, "{low} to {later}");
    tokio::time::advance(Duration::from_secs(60)).await;
    limit.turn(Instant::now() + Duration::from_secs(9)).await.unwrap();
    assert_eq!(limit.stats().learnt_per_second, None);
}

#[tokio::test(start_paused = true)]
async fn off_it_learns_nothing() {
    let limit = Limit::new(&Options { connection_management: false, ..Options::default() }, Events::default());
    against(&limit, 1, 100, 20).await;
    assert_eq!(limit.stats(), LimitStats::default());
}

#[tokio::test(start_paused = true)]
async fn isolated_refusals_do_not_hold_down_a_rate_that_was_learnt() {
    let (limit, mut random) = (limit(None), StdRng::seed_from_u64(5));
    against(&limit, 50, 200, 20).await;
    assert!(limit.stats().learnt_per_second.is_some());
    // At 500 a second no second is without a refusal.
    let mut refused = 0;
    for n in 0..500 * 150 {
        tokio::time::advance(Duration::from_millis(2)).await;
        if limit.turn(Instant::now() + Duration::from_millis(1)).await.is_ok() {
            limit.judge(&outcome(random.random_bool(0.02)));
        } else if n >= 500 * 90 {
            refused += 1;
        }
        if n == 500 * 30 {
            let rate = limit.stats().learnt_per_second.unwrap();
            assert!(rate > 250.0, "{rate} after half a minute");
        }
    }
    assert_eq!((limit.stats().learnt_per_second, refused), (None, 0));
}

#[tokio::test(start_paused = true)]
async fn what_was_not_sent_does_not_make_refusals_look_isolated() {
    let limit = limit(None);
    against(&limit, 50, 1_000, 20).await;
    let (through, refused) = against(&limit, 10, 1_000, 60).await;
    assert!(refused * 5 <= through.max(50), "{refused} refused beside {through}");
}
