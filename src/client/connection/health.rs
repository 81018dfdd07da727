//! How well one connection does: its moving latency, its failures, and what follows for the choice among connections.

use super::event::Event;
use serde::Serialize;
use std::time::Duration;
use tokio::time::Instant;

/// Failures in a row that make a connection a degraded one.
const DEGRADED: u32 = 3;
/// How fast old latencies lose their weight, in seconds.
const TAU: f64 = 10.0;
/// The least latency that counts, in seconds: below it, connections are alike.
const FLOOR: f64 = 0.001;

/// What a connection is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionState {
    /// It is being opened for the first time.
    Connecting,
    /// It is open and well.
    Ready,
    /// It is open, and its last calls failed.
    Degraded,
    /// It broke and is being replaced.
    Reconnecting,
    /// There is none, and none is wanted.
    #[default]
    Closed,
}

/// What became of a call, as far as its connection is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// Nothing was sent.
    Unused,
    /// Given up by its caller before a reply came.
    GivenUp,
    /// A reply came after so long; its body was not read to the end.
    Replied(Duration),
    /// A reply came after so long and was read to its end.
    Finished(Duration),
    /// The connection broke under it.
    Failed,
}

/// The health of the connection in one place. It outlives the connection: a replaced one begins with the failures of the
/// one before it, until it answers a call.
#[derive(Clone, Debug, Default)]
pub(super) struct Health {
    /// Moving latency, in seconds, and when it was taken.
    latency: Option<(f64, Instant)>,
    pub(super) failures: u32,
    /// Calls answered by all connections of this place.
    pub(super) served: u64,
    /// Calls answered by this one.
    pub(super) served_now: u64,
    pub(super) opened: Option<Instant>,
    pub(super) used: Option<Instant>,
}

impl Health {
    /// A new connection took the place.
    pub(super) fn opened(&mut self, now: Instant) {
        self.opened = Some(now);
        self.served_now = 0;
    }

    /// Since when it rests, if nothing is on it.
    pub(super) fn rests_since(&self) -> Option<Instant> {
        self.used.max(self.opened)
    }

    pub(super) fn is_degraded(&self) -> bool {
        self.failures >= DEGRADED
    }

    /// The moving latency.
    pub(super) fn latency(&self) -> Option<Duration> {
        self.latency.map(|(seconds, _)| Duration::from_secs_f64(seconds))
    }

    /// What it costs to give it one more call, when it has `load` already. An old latency fades, so that a connection that
    /// was slow once gets another chance; failures double the cost.
    pub(super) fn cost(&self, load: usize, now: Instant) -> f64 {
        let fade = |at: Instant| (-now.saturating_duration_since(at).as_secs_f64() / TAU).exp();
        let latency = self.latency.map_or(FLOOR, |(seconds, at)| (seconds * fade(at)).max(FLOOR));
        let failures = f64::from(1_u32 << self.failures.min(10));
        #[expect(clippy::cast_precision_loss, reason = "loads are small")]
        let load = (load + 1) as f64;
        latency * failures * load
    }

    /// Takes note of a call that ended. Gives what changed: whether it is degraded now, if that is new.
    pub(super) fn note(&mut self, outcome: Outcome, began: Instant, now: Instant) -> Option<bool> {
        let was = self.is_degraded();
        match outcome {
            Outcome::Unused => return None,
            // Whoever gave up waited at least so long.
            Outcome::GivenUp => {
                let waited = now.saturating_duration_since(began);
                if self.latency().is_some_and(|latency| waited > latency) {
                    self.sample(waited, now);
                }
            }
            Outcome::Failed => self.failures = self.failures.saturating_add(1),
            Outcome::Replied(latency) | Outcome::Finished(latency) => {
                self.failures = 0;
                self.served += 1;
                self.served_now += 1;
                self.sample(latency, now);
            }
        }
        self.used = Some(now);
        (was != self.is_degraded()).then_some(!was)
    }

    /// A slower reply counts at once, faster ones bring the latency down by and by.
    fn sample(&mut self, latency: Duration, now: Instant) {
        let new = latency.as_secs_f64();
        let next = match self.latency {
            Some((old, at)) if new < old => {
                // Every sample weighs at least a little, however close they come.
                let weight = (-now.saturating_duration_since(at).as_secs_f64() / TAU).exp().min(0.95);
                old * weight + new * (1.0 - weight)
            }
            _ => new,
        };
        self.latency = Some((next, now));
    }

    /// The notice of a change of [`Health::note`].
    pub(super) fn news(&self, degraded: bool, host: &str, connection: usize) -> Event {
        let host = host.to_owned();
        if degraded {
            Event::Degraded { host, connection, failures: self.failures }
        } else {
            Event::Recovered { host, connection }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn load_latency_and_failures_raise_the_cost() {
        let now = Instant::now();
        let mut slow = Health::default();
        slow.note(Outcome::Finished(ms(100)), now, now);
        let mut fast = Health::default();
        fast.note(Outcome::Finished(ms(10)), now, now);
        assert!(slow.cost(0, now) > fast.cost(8, now));
        assert!(fast.cost(1, now) > fast.cost(0, now));
        let before = fast.cost(0, now);
        fast.note(Outcome::Failed, now, now);
        assert!(fast.cost(0, now) > before * 1.9);
    }

    #[test]
    fn a_slow_reply_counts_at_once_and_fades() {
        let now = Instant::now();
        let mut health = Health::default();
        health.note(Outcome::Finished(ms(10)), now, now);
        health.note(Outcome::Finished(ms(500)), now, now);
        assert_eq!(health.latency(), Some(ms(500)));
        for _ in 0..200 {
            health.note(Outcome::Finished(ms(10)), now, now);
        }
        assert!(health.latency().unwrap() < ms(20), "{:?}", health.latency());
        health.note(Outcome::Finished(ms(500)), now, now);
        assert!(health.cost(0, now + ms(60_000)) < 0.01, "a minute later it is tried again");
    }

    #[test]
    fn who_gives_up_says_that_it_is_slow_but_never_that_it_is_fast() {
        let now = Instant::now();
        let mut health = Health::default();
        health.note(Outcome::Finished(ms(10)), now, now);
        health.note(Outcome::GivenUp, now, now + ms(1));
        assert_eq!(health.latency(), Some(ms(10)));
        health.note(Outcome::GivenUp, now, now + ms(900));
        assert_eq!(health.latency(), Some(ms(900)));
        assert_eq!(health.served, 1);
    }

    #[test]
    fn failures_in_a_row_degrade_it_and_one_reply_brings_it_back() {
        let now = Instant::now();
        let mut health = Health::default();
        assert_eq!(health.note(Outcome::Failed, now, now), None);
        assert_eq!(health.note(Outcome::Failed, now, now), None);
        assert_eq!(health.note(Outcome::Failed, now, now), Some(true));
        assert_eq!(health.note(Outcome::Failed, now, now), None);
        assert_eq!(health.note(Outcome::Finished(ms(1)), now, now), Some(false));
        assert_eq!(health.failures, 0);
    }
}
