//! Holds calls to a rate of our own, so that the API need not refuse them.

use super::Options;
use crate::error::{Error, Kind, Result};
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// How many seconds' worth of calls may be made at once after a quiet time.
const BURST: Duration = Duration::from_secs(1);

/// What the rate limiter has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LimitStats {
    /// Requests that waited for their turn.
    pub waited: u64,
    /// Requests whose turn would have come after their call's time.
    pub refused: u64,
}

/// A rate that requests keep to, or none.
#[derive(Debug, Default)]
pub(super) struct Limit {
    /// The time between two requests.
    interval: Option<Duration>,
    /// When the next request is due if all keep the interval.
    due: Mutex<Option<Instant>>,
    waited: AtomicU64,
    refused: AtomicU64,
}

impl Limit {
    pub(super) fn new(options: &Options) -> Self {
        let rate = options.rate_limit.filter(|n| options.connection_management && *n > 0);
        Self { interval: rate.map(|n| Duration::from_secs(60) / n), ..Self::default() }
    }

    pub(super) fn stats(&self) -> LimitStats {
        LimitStats { waited: self.waited.load(Relaxed), refused: self.refused.load(Relaxed) }
    }

    /// Waits for this request's turn; an error at once where that comes after the deadline.
    pub(super) async fn turn(&self, deadline: Instant) -> Result<()> {
        let Some(interval) = self.interval else { return Ok(()) };
        let (now, turn) = {
            let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            let next = due.map_or(now, |d| d.max(now));
            let turn = next.checked_sub(BURST).map_or(now, |t| t.max(now));
            if turn < deadline {
                *due = Some(next + interval);
            }
            (now, turn)
        };
        if turn >= deadline {
            self.refused.fetch_add(1, Relaxed);
            let wait = turn - now;
            return Err(Error::new(Kind::RateLimited, "the rate limit set here leaves no room within the call's time")
                .with_hint(format!("raise {}, or make fewer calls", crate::env::RATE_LIMIT))
                .with_retry_after(wait));
        }
        if turn > now {
            self.waited.fetch_add(1, Relaxed);
            sleep_until(turn).await;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limit(rate: Option<u32>) -> Limit {
        Limit::new(&Options { rate_limit: rate, ..Options::default() })
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
        assert_eq!(limit.stats(), LimitStats { waited: 20, refused: 0 });
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
}
