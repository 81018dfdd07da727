//! How often one caller may call.

use super::denied::Denied;
use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;
use std::time::Duration;
use tokio::time::Instant;

/// So many calls a minute; after a quiet minute, as many at once.
#[derive(Debug)]
pub(super) struct Rate {
    limiter: RateLimiter<NotKeyed, InMemoryState, Since, NoOpMiddleware<Duration>>,
    clock: Since,
}

/// The runtime's clock, which tests can hold.
#[derive(Clone, Copy, Debug)]
struct Since(Instant);

impl Clock for Since {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

impl Rate {
    pub(super) fn new(a_minute: NonZeroU32) -> Self {
        let clock = Since(Instant::now());
        Self { limiter: RateLimiter::direct_with_clock(Quota::per_minute(a_minute), clock), clock }
    }

    /// Takes a turn, or says how long to wait for one.
    pub(super) fn take(&self) -> Result<(), Denied> {
        self.limiter.check().map_err(|not_yet| Denied::TooOften(not_yet.wait_time_from(self.clock.now())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_minutes_calls_may_come_at_once_and_then_one_by_one() {
        let rate = Rate::new(NonZeroU32::new(6).unwrap());
        for _ in 0..6 {
            rate.take().unwrap();
        }
        let Err(Denied::TooOften(wait)) = rate.take() else { panic!("a seventh at once") };
        assert!(wait > Duration::from_secs(9) && wait <= Duration::from_secs(10), "{wait:?}");
        tokio::time::advance(wait).await;
        rate.take().unwrap();
        assert!(rate.take().is_err());
    }
}
