//! Holds calls to a rate, so that the API need not refuse them: one of our own (`RATE_LIMIT_REQUESTS_PER_MINUTE`), and one
//! learnt from the API's refusals (429) while they go on; see `learnt`.

mod learnt;

pub use learnt::Event;

use super::{Events, Options};
use crate::error::{Error, Kind, Result};
use learnt::Learnt;
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// How many seconds' worth of calls may be made at once after a quiet time, at the rate that is set.
const BURST: Duration = Duration::from_secs(1);
/// The same at a rate that was learnt.
const SHORT_BURST: Duration = Duration::from_millis(100);

/// What the rate limiter has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct LimitStats {
    /// Requests that waited for their turn.
    pub waited: u64,
    /// Requests whose turn would have come after their call's time.
    pub refused: u64,
    /// Requests a second that calls are held to because the API refuses more; none while it does not.
    pub learnt_per_second: Option<f64>,
    /// How often the learnt rate was lowered.
    pub lowered: u64,
}

/// The rates that requests keep to, if any.
#[derive(Debug)]
pub(super) struct Limit {
    on: bool,
    /// The time between two requests at the rate that is set.
    interval: Option<Duration>,
    learnt: Learnt,
    /// When the next request is due if all keep the interval.
    due: Mutex<Option<Instant>>,
    waited: AtomicU64,
    refused: AtomicU64,
}

/// A turn that is waited for. Given up, it goes back, and those after it come sooner.
struct Turn<'a> {
    limit: &'a Limit,
    interval: Duration,
    came: bool,
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        if !self.came {
            let mut due = self.limit.due();
            *due = due.and_then(|due| due.checked_sub(self.interval));
        }
    }
}

impl Limit {
    pub(super) fn new(options: &Options, events: Events) -> Self {
        let on = options.connection_management;
        let rate = options.rate_limit.filter(|n| on && *n > 0);
        let (due, waited, refused) = Default::default();
        let interval = rate.map(|n| Duration::from_secs(60) / n);
        Self { on, interval, learnt: Learnt::new(events), due, waited, refused }
    }

    pub(super) fn stats(&self) -> LimitStats {
        let (learnt_per_second, lowered) = self.learnt.stats();
        let (waited, refused) = (self.waited.load(Relaxed), self.refused.load(Relaxed));
        LimitStats { waited, refused, learnt_per_second, lowered }
    }

    fn due(&self) -> MutexGuard<'_, Option<Instant>> {
        self.due.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The time between two requests now, and how far ahead of it they may be.
    fn pace(&self) -> Option<(Duration, Duration)> {
        let learnt = self.learnt.interval().map(|interval| (interval, SHORT_BURST.max(interval)));
        let set = self.interval.map(|interval| (interval, BURST));
        // The slower one counts.
        set.into_iter().chain(learnt).max_by_key(|(interval, _)| *interval)
    }

    /// Waits for this request's turn; an error at once where that comes after the deadline. Dropped, it gives its turn back.
    pub(super) async fn turn(&self, deadline: Instant) -> Result<()> {
        if !self.on {
            return Ok(());
        }
        let Some((interval, burst)) = self.pace() else {
            self.learnt.sent();
            return Ok(());
        };
        let (now, turn) = {
            let mut due = self.due();
            let now = Instant::now();
            let next = due.map_or(now, |d| d.max(now));
            let turn = next.checked_sub(burst).map_or(now, |t| t.max(now));
            if turn < deadline {
                *due = Some(next + interval);
            }
            (now, turn)
        };
        if turn >= deadline {
            self.refused.fetch_add(1, Relaxed);
            let hint = if self.learnt.interval() == Some(interval) {
                "the API refuses more calls than it gets now (429); make fewer, or ask it for a higher limit".to_owned()
            } else {
                format!("raise {}, or make fewer calls", crate::env::RATE_LIMIT)
            };
            let what = "the rate limit kept here leaves no room within the call's time";
            return Err(Error::new(Kind::RateLimited, what).with_hint(hint).with_retry_after(turn - now));
        }
        if turn > now {
            self.waited.fetch_add(1, Relaxed);
            let mut place = Turn { limit: self, interval, came: false };
            Box::pin(sleep_until(turn)).await;
            place.came = true;
        }
        self.learnt.sent();
        Ok(())
    }

    /// Says what became of a request.
    pub(super) fn judge<T>(&self, outcome: &Result<T>) {
        if self.on && outcome.as_ref().is_err_and(|e| e.status() == Some(429)) {
            self.learnt.refused();
        }
    }
}

#[cfg(test)]
mod tests;
