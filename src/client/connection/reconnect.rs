//! When a connection may be opened again after it broke or could not be opened.

use crate::error::Error;
use std::time::Duration;
use tokio::time::Instant;

/// The first bound of the random pause before a try, and the last.
const PAUSE: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(30));
/// While calls want the host, it is tried this often.
const PROBE: Duration = Duration::from_millis(500);
/// For how long a call that found no connection counts as wanting one.
const WANTED: Duration = Duration::from_secs(2);

/// A random pause before try number `attempt` (from 1): anything up to a bound that doubles each time ("full jitter").
pub(super) fn pause(attempt: u32) -> Duration {
    let bound = PAUSE.0.saturating_mul(1 << attempt.saturating_sub(1).min(20)).min(PAUSE.1);
    bound.mul_f64(rand::random::<f64>())
}

/// A replacement that is due.
#[derive(Clone, Copy, Debug)]
pub(super) struct Retry {
    pub(super) at: Instant,
    /// From 1; 0 is a renewal, which is no news.
    pub(super) attempt: u32,
}

/// Whether the host can be reached, as far as opening connections shows.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Failures to open in a row.
    failures: u32,
    error: Option<Error>,
    tried: Option<Instant>,
    wanted: Option<Instant>,
}

impl Reach {
    /// Another try begins.
    pub(super) fn tries(&mut self, now: Instant) {
        self.tried = Some(now);
    }

    /// It failed.
    pub(super) fn failed(&mut self, error: Error) {
        self.failures = self.failures.saturating_add(1);
        self.error = Some(error);
    }

    /// It succeeded. Says whether the host could not be reached before.
    pub(super) fn succeeded(&mut self) -> bool {
        self.error = None;
        std::mem::take(&mut self.failures) > 0
    }

    /// Whether the last try failed.
    pub(super) fn is_down(&self) -> bool {
        self.failures > 0
    }

    /// When the last try began.
    pub(super) fn tried(&self) -> Option<Instant> {
        self.tried
    }

    /// Why.
    pub(super) fn error(&self) -> Option<Error> {
        self.error.clone()
    }

    /// A call wants a connection and there is none.
    pub(super) fn want(&mut self, now: Instant) {
        self.wanted = Some(now);
    }

    /// Whether a connection may be opened for a call: always while all goes well, else one at a time and not too often.
    pub(super) fn may_open(&self, opening: usize, now: Instant) -> bool {
        !self.is_down() || (opening == 0 && self.probe_at() <= Some(now))
    }

    /// When the next probe for calls is due, if calls want one.
    pub(super) fn next_probe(&self, waiting: bool, now: Instant) -> Option<Instant> {
        let wanted = waiting || self.wanted.is_some_and(|at| now.saturating_duration_since(at) < WANTED);
        (self.is_down() && wanted).then(|| self.probe_at().unwrap_or(now))
    }

    fn probe_at(&self) -> Option<Instant> {
        self.tried.map(|at| at + PROBE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_double_up_to_their_bound_and_differ() {
        let most = |attempt| (0..300).map(|_| pause(attempt)).max().unwrap();
        for (attempt, bound) in [(1, 100), (2, 200), (5, 1600), (9, 25_600), (10, 30_000), (4_000_000_000, 30_000)] {
            let (most, bound) = (most(attempt), Duration::from_millis(bound));
            assert!(most <= bound && most > bound / 2, "{attempt}: {most:?}");
        }
        assert_ne!(pause(10), pause(10));
    }

    #[test]
    fn while_down_one_probe_at_a_time_and_only_if_wanted() {
        let (mut reach, now) = (Reach::default(), Instant::now());
        assert!(reach.may_open(7, now));
        reach.tries(now);
        reach.failed(Error::usage("x"));
        assert!(!reach.may_open(0, now) && reach.may_open(0, now + PROBE) && !reach.may_open(1, now + PROBE));
        assert_eq!(reach.next_probe(false, now), None);
        assert_eq!(reach.next_probe(true, now), Some(now + PROBE));
        reach.want(now);
        assert_eq!(reach.next_probe(false, now), Some(now + PROBE));
        assert_eq!(reach.next_probe(false, now + WANTED), None);
        assert!(reach.succeeded() && !reach.succeeded() && reach.may_open(7, now));
    }
}
