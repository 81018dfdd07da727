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
    /// Walks over a list that answered many single questions.
    pub batches: u64,
    /// Calls that those walks took.
    pub batch_calls: u64,
    /// Questions that they answered.
    pub batched: u64,
    /// Walks that failed; their questions were asked singly.
    pub batch_errors: u64,
    /// Reads answered from the cache.
    pub cache_hits: u64,
    /// Reads that the cache could have answered but did not.
    pub cache_misses: u64,
    /// Reads answered from the cache because the API failed, marked with their age.
    pub cache_stale: u64,
    /// Replies in the cache (a gauge).
    pub cache_entries: u64,
    /// Bytes that the cache takes (a gauge).
    pub cache_bytes: u64,
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
    pub(super) batches: Count,
    pub(super) batch_calls: Count,
    pub(super) batched: Count,
    pub(super) batch_errors: Count,
    pub(super) cache_hits: Count,
    pub(super) cache_misses: Count,
    pub(super) cache_stale: Count,
    saved_calls: Count,
    saved_bytes: Count,
}

impl Counts {
    /// So many calls were not needed, nor so many bytes of replies.
    pub(super) fn saves(&self, calls: usize, bytes: usize) {
        self.saved_calls.add(calls);
        self.saved_bytes.add(bytes);
    }

    /// An answer came with somebody else's call.
    pub(super) fn joined(&self, reply: &Result<Reply>) {
        self.coalesced.add(1);
        self.saves(1, reply.as_ref().map_or(0, |r| r.body.len()));
    }
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
        let (cache_entries, cache_bytes) = self.cache.as_ref().map_or((0, 0), super::cache::Cache::held);
        ResourceStats {
            coalesced: self.counts.coalesced.get(),
            batches: self.counts.batches.get(),
            batch_calls: self.counts.batch_calls.get(),
            batched: self.counts.batched.get(),
            batch_errors: self.counts.batch_errors.get(),
            cache_hits: self.counts.cache_hits.get(),
            cache_misses: self.counts.cache_misses.get(),
            cache_stale: self.counts.cache_stale.get(),
            cache_entries,
            cache_bytes,
            saved_calls: self.counts.saved_calls.get().saturating_sub(self.counts.batch_calls.get()),
            saved_bytes: self.counts.saved_bytes.get(),
            in_flight: self.flights.len() as u64,
        }
    }
}
