//! The last calls with their times: what counts alone don't tell, such as how long a client waited before it tried again.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use tokio::time::Instant;

/// Calls remembered.
const REMEMBERED: usize = 4096;

/// A call that reached the sandbox.
#[derive(Clone, Copy, Debug)]
pub struct Received {
    /// The operation, by its tool's name; `none` for a path that is no operation.
    pub operation: &'static str,
    /// When its request was there.
    pub at: Instant,
    /// The status it was answered with; none where the connection was reset in place of a reply.
    pub status: Option<u16>,
}

impl Received {
    /// It as JSON, its time reckoned from this moment back.
    pub(super) fn to_json(self, now: Instant) -> serde_json::Value {
        let ago = (now.saturating_duration_since(self.at).as_secs_f64() * 1e6).round() / 1e3;
        serde_json::json!({"operation": self.operation, "ms_ago": ago, "status": self.status})
    }
}

/// The calls, the latest answered last.
#[derive(Debug, Default)]
pub(super) struct Recent(Mutex<VecDeque<Received>>);

impl Recent {
    /// Adds a call that was answered.
    pub(super) fn add(&self, call: Received) {
        let mut calls = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if calls.len() == REMEMBERED {
            calls.pop_front();
        }
        calls.push_back(call);
    }

    /// All of them, in the order in which they came.
    pub(super) fn all(&self) -> Vec<Received> {
        let mut all: Vec<_> = self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect();
        all.sort_by_key(|call| call.at);
        all
    }

    /// Forgets them.
    pub(super) fn clear(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}
