//! What resource optimization saved.

use super::Resources;
use crate::client::Reply;
use crate::error::Result;
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering};

/// What resource optimization did so far, and what it holds. Counters begin with the client.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ResourceStats {
    /// Reads answered by a call that somebody else had under way.
    pub coalesced: u64,
    /// Calls to the API that were not needed.
    pub saved_calls: u64,
    /// Bytes of replies that were not fetched again.
    pub saved_bytes: u64,
    /// Reads under way now that others may join (a gauge).
    pub in_flight: u64,
}

/// The counters behind [`ResourceStats`].
#[derive(Default)]
pub(super) struct Counts {
    pub(super) coalesced: Count,
    pub(super) saved_calls: Count,
    pub(super) saved_bytes: Count,
}

/// A number that only grows.
#[derive(Default)]
pub(super) struct Count(AtomicU64);

impl Count {
    pub(super) fn add(&self, n: usize) {
        self.0.fetch_add(n as u64, Ordering::Relaxed);
    }

    pub(super) fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Resources {
    /// What was saved so far and what is held.
    pub(in crate::client) fn stats(&self) -> ResourceStats {
        ResourceStats {
            coalesced: self.counts.coalesced.get(),
            saved_calls: self.counts.saved_calls.get(),
            saved_bytes: self.counts.saved_bytes.get(),
            in_flight: self.flights.len() as u64,
        }
    }
}

/// Counts an answer that another call brought along.
pub(super) fn saved(counts: &Counts, reply: &Result<Reply>) {
    counts.coalesced.add(1);
    counts.saved_calls.add(1);
    counts.saved_bytes.add(reply.as_ref().map_or(0, |r| r.body.len()));
}
