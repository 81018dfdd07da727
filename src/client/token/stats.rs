//! What has become of join tokens, in figures.

use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};

/// Figures of the join tokens. Counters begin with the client and only grow; gauges say so.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct TokenStats {
    /// Tokens kept right now (gauge).
    pub kept: u64,
    /// Those of them that somebody holds a receiver of (gauge).
    pub held: u64,
    /// Tokens under way right now (gauge).
    pub making: u64,
    /// Tokens handed out to whoever asked.
    pub served: u64,
    /// First tokens of a request made.
    pub generated: u64,
    /// Tokens replaced by a new one.
    pub refreshed: u64,
    /// Attempts that failed, first ones among them.
    pub failed_attempts: u64,
    /// Tokens whose quick attempts were used up.
    pub refresh_failed: u64,
    /// Tokens that ended before there was a new one.
    pub expired: u64,
    /// Tokens kept no longer.
    pub removed: u64,
}

/// The counters behind the figures.
#[derive(Default)]
pub(super) struct Counts {
    pub(super) making: AtomicU64,
    pub(super) served: AtomicU64,
    pub(super) generated: AtomicU64,
    pub(super) refreshed: AtomicU64,
    pub(super) failed_attempts: AtomicU64,
    pub(super) refresh_failed: AtomicU64,
    pub(super) expired: AtomicU64,
    pub(super) removed: AtomicU64,
}

/// Adds one to a counter.
pub(super) fn one(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

/// Counts something under way for as long as it lives.
pub(super) struct UnderWay<'a>(&'a AtomicU64);

impl<'a> UnderWay<'a> {
    pub(super) fn new(gauge: &'a AtomicU64) -> Self {
        one(gauge);
        Self(gauge)
    }
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Counts {
    /// The figures, with the gauges that only the table knows.
    pub(super) fn snapshot(&self, kept: u64, held: u64) -> TokenStats {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        TokenStats {
            kept,
            held,
            making: read(&self.making),
            served: read(&self.served),
            generated: read(&self.generated),
            refreshed: read(&self.refreshed),
            failed_attempts: read(&self.failed_attempts),
            refresh_failed: read(&self.refresh_failed),
            expired: read(&self.expired),
            removed: read(&self.removed),
        }
    }
}
