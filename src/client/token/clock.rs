//! What time it is: the machine's clock, or one that runs with the runtime's timers so that a test can simulate months.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// Unix time in milliseconds.
pub(crate) type Millis = i64;

/// A clock.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's.
    #[default]
    System,
    /// Starts at a Unix time in milliseconds and goes on with tokio's timers, so that it stands and leaps where they do.
    Simulated {
        /// The time at the start, in milliseconds. Clones share it, and it may be moved.
        start: Arc<AtomicI64>,
        /// When the start was.
        since: Instant,
    },
}

impl Clock {
    /// A clock that shows this Unix time (seconds) now and goes on with tokio's timers.
    pub fn simulated(seconds: i64) -> Self {
        Self::Simulated { start: Arc::new(AtomicI64::new(seconds.saturating_mul(1000))), since: Instant::now() }
    }

    /// Moves a simulated clock by so many milliseconds while the timers stand, as when a machine sleeps or its clock is set;
    /// the machine's clock stays as it is.
    pub fn set_off(&self, millis: i64) {
        if let Self::Simulated { start, .. } = self {
            start.fetch_add(millis, Ordering::AcqRel);
        }
    }

    /// Unix time in milliseconds.
    pub fn now(&self) -> i64 {
        let millis = |d: std::time::Duration| i64::try_from(d.as_millis()).unwrap_or(i64::MAX);
        match self {
            Self::System => millis(SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()),
            Self::Simulated { start, since } => start.load(Ordering::Acquire).saturating_add(millis(since.elapsed())),
        }
    }
}
