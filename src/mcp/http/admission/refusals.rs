//! When refusals are told.
//!
//! To read a call and refuse it takes time, a third of what it takes to serve a small one. So no more than some are told in a while:
//! while the others wait for that, nothing is read from their connections over HTTP/1.1, and time is left for those who are served.

use super::TICK;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Refusals a second and thread: a quarter to a third of its time.
const RATE: f64 = 12_800.0;
/// As long as this they save up for.
const BURST: Duration = Duration::from_millis(25);

/// Refusals that may be told now, and those that wait for that.
#[derive(Debug)]
pub(super) struct Refusals {
    may: Semaphore,
    waiting: AtomicUsize,
}

/// A refusal that waits.
struct Waiting<'a>(&'a AtomicUsize);

impl Default for Refusals {
    fn default() -> Self {
        Self { may: Semaphore::new(many(BURST, 1)), waiting: AtomicUsize::new(0) }
    }
}

impl Refusals {
    /// Waits until there is time for one more. `begun` is called where the line begins.
    pub(super) async fn turn(&self, begun: impl FnOnce()) {
        if self.may.try_acquire().map(SemaphorePermit::forget).is_ok() {
            return;
        }
        if self.waiting.fetch_add(1, Relaxed) == 0 {
            begun();
        }
        let _waiting = Waiting(&self.waiting);
        let _ = self.may.acquire().await.map(SemaphorePermit::forget);
    }

    /// Whether any waits.
    pub(super) fn wait(&self) -> bool {
        self.waiting.load(Relaxed) > 0
    }

    /// Lets as many be told as there is time for after so long, by so many threads. After longer than a tick it is no more than after
    /// one: what came between is the work that is to have time.
    pub(super) fn after(&self, passed: Duration, threads: usize) {
        let most = many(BURST, threads).saturating_sub(self.may.available_permits());
        self.may.add_permits(many(passed.min(TICK), threads).min(most));
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

#[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn many(time: Duration, threads: usize) -> usize {
    (time.min(BURST).as_secs_f64() * RATE * threads as f64) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn beyond_what_there_is_time_for_they_wait() {
        let all = Refusals::default();
        for _ in 0..many(BURST, 1) {
            all.turn(|| panic!("there is no line")).await;
        }
        let mut begun = 0;
        let mut next = Box::pin(all.turn(|| begun += 1));
        assert!(futures_util::poll!(next.as_mut()).is_pending() && all.wait());
        all.after(Duration::from_millis(5), 2);
        assert!(futures_util::poll!(next.as_mut()).is_ready() && !all.wait());
        drop(next);
        assert_eq!((begun, all.may.available_permits()), (1, 127));
        all.after(TICK * 4, 2);
        assert_eq!(all.may.available_permits(), 127 + many(TICK, 2), "no more for a look that came late");
        (0..9).for_each(|_| all.after(TICK, 1));
        assert_eq!(all.may.available_permits(), many(BURST, 1), "no more than for a while");
    }
}
