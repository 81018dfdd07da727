use super::*;

fn breaker() -> Breaker {
    Breaker::new(&Options::default(), Events::default())
}

fn send(breaker: &Breaker, repeat: Repeat, status: u16) -> bool {
    let outcome = if status < 400 { Ok(()) } else { Err(Error::new(Kind::Server, "x").with_status(status)) };
    breaker.admit(repeat, || 0).map(|pass| pass.judge(&outcome, true)).is_ok()
}

async fn pass(millis: u64) {
    tokio::time::advance(Duration::from_millis(millis)).await;
}

#[tokio::test(start_paused = true)]
async fn it_opens_after_barren_failures_and_one_good_probe_closes_it() {
    let b = breaker();
    for _ in 0..100 {
        assert!(send(&b, Repeat::Safe, 503), "a burst of failures is no outage");
    }
    pass(2000).await;
    assert!(send(&b, Repeat::Safe, 503));
    assert!(!send(&b, Repeat::Safe, 200) && send(&b, Repeat::Never, 200), "reads are held back, writes are not");
    pass(500).await;
    let probe = b.admit(Repeat::Safe, || 0).unwrap();
    assert!(b.admit(Repeat::Safe, || 0).is_err(), "one probe at a time");
    drop(probe);
    assert!(send(&b, Repeat::Safe, 500), "a probe that was given up makes room for another");
    assert!(!send(&b, Repeat::Safe, 200), "a failed probe waits again");
    pass(500).await;
    assert!(send(&b, Repeat::Safe, 200) && send(&b, Repeat::Safe, 200));
    let stats = b.stats();
    assert!(!stats.read_open && stats.opened == 1 && stats.refused == 3, "{stats:?}");
}

#[tokio::test(start_paused = true)]
async fn refusals_and_single_failures_never_open_it() {
    let b = breaker();
    for n in 0..1000 {
        pass(100).await;
        assert!(send(&b, Repeat::Safe, [503, 503, 503, 404, 429][n % 5]));
    }
}

#[tokio::test(start_paused = true)]
async fn off_never_holds_back() {
    let b = Breaker::new(&Options { breaker: false, ..Options::default() }, Events::default());
    for _ in 0..10 {
        pass(1000).await;
        assert!(send(&b, Repeat::Safe, 503));
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_that_the_pool_found_again_is_probed_at_once() {
    let b = breaker();
    for _ in 0..5 {
        assert!(send(&b, Repeat::Safe, 503));
        pass(500).await;
    }
    assert!(send(&b, Repeat::Safe, 503));
    assert!(b.stats().read_open && b.admit(Repeat::Safe, || 0).is_err());
    let probe = b.admit(Repeat::Safe, || 1).unwrap();
    assert!(b.admit(Repeat::Safe, || 1).is_err(), "one probe at a time");
    probe.judge(&Err::<(), _>(Error::new(Kind::Server, "x").with_status(503)), true);
    assert!(b.admit(Repeat::Safe, || 1).is_err(), "it was found once");
    b.admit(Repeat::Safe, || 2).unwrap().judge(&Ok(()), true);
    assert!(!b.stats().read_open);
}

#[tokio::test(start_paused = true)]
async fn what_is_turned_away_here_says_nothing_about_the_api() {
    let b = breaker();
    let turned_away = || Err::<(), _>(Error::new(Kind::Overloaded, "no room"));
    for _ in 0..10 {
        pass(1000).await;
        b.admit(Repeat::Safe, || 0).unwrap().judge(&turned_away(), false);
    }
    for _ in 0..4 {
        assert!(send(&b, Repeat::Safe, 503));
    }
    pass(2000).await;
    b.admit(Repeat::Safe, || 0).unwrap().judge(&turned_away(), false);
    assert!(send(&b, Repeat::Safe, 503));
    assert!(b.stats().read_open, "failures in a row are not broken by what was never sent");
    pass(500).await;
    b.admit(Repeat::Safe, || 0).unwrap().judge(&turned_away(), false);
    assert!(b.stats().read_open && b.admit(Repeat::Safe, || 0).is_ok(), "the probe is left to another call");
}
