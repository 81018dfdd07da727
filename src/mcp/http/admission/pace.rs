//! What is concluded from how the threads do: how many calls to work on, and how fast they end.

use super::LAG;
use std::time::Duration;
use tokio::time::Instant;

/// How long the rate of ends looks back.
const MEMORY: Duration = Duration::from_millis(200);

/// The limit, and the rate at which calls end.
#[derive(Debug)]
pub(super) struct Pace {
    /// Most calls worked on at a time.
    pub(super) limit: usize,
    /// Whether the threads lagged when last looked at.
    lagged: bool,
    /// Calls that had ended then, and when that was.
    before: (u64, Instant),
    /// Ends a second while calls waited; none where none did.
    rate: Option<f64>,
}

impl Pace {
    pub(super) fn new(limit: usize, now: Instant) -> Self {
        Self { limit, lagged: false, before: (0, now), rate: None }
    }

    /// Takes note of how many calls have ended.
    pub(super) fn ended(&mut self, ended: u64, somebody_waits: bool, now: Instant) {
        let (before, at) = std::mem::replace(&mut self.before, (ended, now));
        if !somebody_waits {
            // Without a line the rate says how many came, not how many could be served.
            self.rate = None;
            return;
        }
        let took = now.saturating_duration_since(at);
        if took.is_zero() {
            return;
        }
        #[allow(clippy::cast_precision_loss)] // calls within milliseconds
        let rate = ended.saturating_sub(before) as f64 / took.as_secs_f64();
        let weight = (took.as_secs_f64() / MEMORY.as_secs_f64()).min(1.0);
        self.rate = Some(self.rate.map_or(rate, |old| old + (rate - old) * weight));
    }

    /// The time between two ends.
    pub(super) fn between(&self) -> Duration {
        self.rate.map_or(Duration::ZERO, |rate| Duration::try_from_secs_f64(1.0 / rate).unwrap_or(Duration::MAX))
    }

    /// The limit from now on.
    pub(super) fn next(&mut self, lag: Duration, working: usize, waiting: usize) -> usize {
        let lags = lag > LAG;
        // Once may be the machine's doing; twice in a row it is ours.
        if lags && std::mem::replace(&mut self.lagged, lags) {
            let share = (LAG.as_secs_f64() / lag.as_secs_f64()).clamp(0.5, 0.9);
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            return (self.limit.min(working) as f64 * share) as usize;
        }
        self.lagged = lags;
        if !lags && waiting > 0 { self.limit + self.limit / 16 + 1 } else { self.limit }
    }
}
