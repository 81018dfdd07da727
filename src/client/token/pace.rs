//! The two places where chance keeps tokens apart: the first refresh of a token, and attempts after a failure.

use super::clock::Millis;
use crate::error::Error;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// The golden ratio's fraction: its multiples fill the unit interval more evenly than chance does, for any count of them.
const GOLDEN: f64 = 0.618_033_988_749_894_9;
/// Attempts that follow each other quickly.
const QUICK: u32 = 3;
/// The bounds of a wait, in milliseconds.
const SHORTEST: f64 = 1000.0;
const LONGEST: f64 = 30_000.0;

/// Gives each token its own moment in the life of all.
///
/// Tokens made together would be refreshed together for ever. So each one's first refresh comes early, at its own share of
/// the way to its due moment, and those that follow exactly when due: what was spread once stays spread.
pub(super) struct Spread {
    start: f64,
    next: AtomicU64,
}

impl Default for Spread {
    fn default() -> Self {
        // Another start in each process, so that those started together don't walk in step.
        Self { start: rand::random(), next: AtomicU64::new(0) }
    }
}

impl Spread {
    /// The moment of a first refresh between these two.
    pub(super) fn between(&self, made: Millis, due: Millis) -> Millis {
        // Beyond 2^32 tokens the sequence begins again; f64 would lose its even steps.
        #[allow(clippy::cast_precision_loss)] // below 2^32
        let n = (self.next.fetch_add(1, Ordering::Relaxed) & 0xffff_ffff) as f64;
        let share = (self.start + n * GOLDEN).fract();
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)] // a life of 2^53 ms is 285,000 years
        let way = ((due - made) as f64 * share) as Millis;
        made + way
    }
}

/// Whether after so many failures in a row the next attempt comes quickly.
pub(super) fn is_quick(failures: u32, error: &Error) -> bool {
    failures < QUICK && error.retryable()
}

/// How long to wait after so many failures in a row: the first attempts come quickly and further and further apart, later ones
/// slowly, and once the token has ended more slowly still. Never sooner than the API asks.
pub(super) fn wait(failures: u32, error: &Error, ended: bool) -> Duration {
    let (low, high) = if ended {
        (LONGEST, 2.0 * LONGEST)
    } else if is_quick(failures, error) {
        (SHORTEST, SHORTEST * f64::from(1 << failures.min(4)))
    } else {
        (LONGEST / 2.0, LONGEST)
    };
    let millis = low + rand::random::<f64>() * (high - low);
    Duration::from_secs_f64(millis / 1000.0).max(error.retry_after().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Kind;

    #[test]
    fn any_number_of_tokens_fills_every_minute_of_a_day_alike() {
        for n in [5_000_u32, 10_000, 37_000] {
            let spread = Spread::default();
            let mut minutes = vec![0_u32; 1440];
            for _ in 0..n {
                let at = spread.between(0, 86_400_000);
                minutes[usize::try_from(at / 60_000).unwrap()] += 1;
            }
            let mean = f64::from(n) / 1440.0;
            let most = f64::from(*minutes.iter().max().unwrap());
            assert!(most <= mean + 4.0, "{n}: {most} where {mean} is the mean");
        }
    }

    #[test]
    fn waits_grow_from_one_second_to_thirty_and_heed_the_api() {
        let error = Error::new(Kind::Server, "down");
        for _ in 0..200 {
            for (failures, low, high) in [(1, 1, 2), (2, 1, 4), (3, 15, 30), (400, 15, 30)] {
                let wait = wait(failures, &error, false);
                assert!(wait >= Duration::from_secs(low) && wait <= Duration::from_secs(high), "{failures}: {wait:?}");
            }
            assert!(wait(1, &Error::new(Kind::NotFound, "no room"), false) >= Duration::from_secs(15));
            assert!(wait(9, &error, true) >= Duration::from_secs(30));
            let busy = error.clone().with_retry_after(Duration::from_secs(50));
            assert_eq!(wait(1, &busy, false), Duration::from_secs(50));
        }
    }
}
