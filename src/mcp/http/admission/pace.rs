//! What is concluded from how the threads do: how many calls to work on, and how fast they end.

use super::LAG;
use crate::client::Throughput;
use std::time::Duration;
use tokio::time::Instant;

/// Share of their time from which threads have all they can do: what they take to look for news is not counted as work.
const ALL: f64 = 0.9;

/// What the threads have to do.
#[derive(Clone, Copy, Debug)]
pub(super) struct Load {
    /// How late they come to what is due.
    pub(super) lag: Duration,
    /// The share of their time that they work, from 0 to 1.
    pub(super) busy: f64,
}

/// The limit, and the rate at which calls end.
#[derive(Debug)]
pub(super) struct Pace {
    /// Most calls worked on at a time.
    pub(super) limit: usize,
    /// Whether the threads lagged when last looked at.
    lagged: bool,
    /// Calls that had ended then.
    ended: u64,
    /// How fast calls end while others wait; none where none do.
    line: Option<Throughput>,
}

impl Pace {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, lagged: false, ended: 0, line: None }
    }

    /// Takes note of how many calls have ended.
    pub(super) fn ended(&mut self, ended: u64, somebody_waits: bool, now: Instant) {
        let before = std::mem::replace(&mut self.ended, ended);
        match &mut self.line {
            // Without a line the rate says how many came, not how many could be served.
            line if !somebody_waits => *line = None,
            None => self.line = Some(Throughput::since(now)),
            Some(line) => line.turned(ended.saturating_sub(before), now),
        }
    }

    /// The time between two ends; zero while that is not known.
    pub(super) fn between(&self, now: Instant) -> Duration {
        self.line.as_ref().and_then(|line| line.between(now)).unwrap_or_default()
    }

    /// The limit from now on.
    pub(super) fn next(&mut self, Load { lag, busy }: Load, working: usize, waiting: usize) -> usize {
        let lags = lag > LAG;
        // Once may be the machine's doing; twice in a row it is ours.
        if lags && std::mem::replace(&mut self.lagged, lags) {
            let share = (LAG.as_secs_f64() / lag.as_secs_f64()).clamp(0.5, 0.9);
            #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            return (self.limit.min(working) as f64 * share) as usize;
        }
        self.lagged = lags;
        match waiting {
            0 => self.limit,
            // Slowly, and quickly up again: with calls that wait for the API it takes their time until a lower limit shows, and threads that
            // have nothing to do until then are lost.
            _ if busy >= ALL => {
                let limit = self.limit.min(working);
                limit.saturating_sub((limit / 64).max(1))
            }
            _ if lags => self.limit,
            _ => self.limit + self.limit / 16 + 1,
        }
    }
}
