//! What time it is: the machine's clock, or one that a test holds.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// A clock, in whole Unix seconds.
#[derive(Clone, Debug, Default)]
pub enum Clock {
    /// The machine's.
    #[default]
    System,
    /// One that stands until it is moved; clones move together.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at this Unix time.
    pub fn fixed(at: i64) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at)))
    }

    /// Moves a fixed clock on by so many seconds; the machine's clock stays as it is.
    pub fn advance(&self, seconds: i64) {
        if let Self::Fixed(now) = self {
            now.fetch_add(seconds, Ordering::AcqRel);
        }
    }

    /// Unix time in seconds.
    pub fn now(&self) -> i64 {
        match self {
            Self::System => {
                let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
                i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
            }
            Self::Fixed(now) => now.load(Ordering::Acquire),
        }
    }
}
