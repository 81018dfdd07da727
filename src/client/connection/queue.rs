//! Callers that wait for a connection, first come, first served.
//!
//! Everything here happens under the pool's lock, so a place in line is either given up or served, never both, and
//! nobody who waits can be overlooked.

use super::super::throughput::Throughput;
use super::lease::Lease;
use crate::error::{Error, Result};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::Instant;

/// Most callers that wait for a connection at a time.
pub(super) const QUEUE: usize = 4096;
/// A line of so many a connection is never too long.
pub(super) const SHORT: usize = 4;

/// The line of callers.
#[derive(Default)]
pub(super) struct Line {
    waiting: VecDeque<(Instant, oneshot::Sender<Result<Lease>>)>,
    /// Those in `waiting` that have left.
    left: usize,
    /// How fast it moves, since there is one.
    pace: Option<Throughput>,
}

impl Line {
    /// How many wait.
    pub(super) fn len(&self) -> usize {
        self.waiting.len() - self.left
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Joins the line at its end, or in front of it: for a caller that had its turn and got a dead connection.
    pub(super) fn join(&mut self, in_front: bool, now: Instant) -> oneshot::Receiver<Result<Lease>> {
        if self.is_empty() {
            // What was before the line was empty says nothing about how fast it moves.
            self.pace = Some(Throughput::since(now));
        }
        let (give, get) = oneshot::channel();
        if in_front {
            self.waiting.push_front((now, give));
        } else {
            self.waiting.push_back((now, give));
        }
        get
    }

    /// How long whoever joins now is going to wait: by the pace of the line, and at least as long as the first of it has waited,
    /// who may be waiting for a turn that does not come.
    pub(super) fn wait(&self, now: Instant) -> Duration {
        let turns = u32::try_from(self.len() + 1).unwrap_or(u32::MAX);
        let between = self.pace.as_ref().and_then(|pace| pace.between(now));
        let by_pace = between.map_or(Duration::ZERO, |between| between.saturating_mul(turns));
        let first = self.waiting.iter().find(|(_, give)| !give.is_closed());
        by_pace.max(first.map_or(Duration::ZERO, |(joined, _)| now.saturating_duration_since(*joined)))
    }

    /// Leaves the line. What was handed over already is given back.
    pub(super) fn leave(&mut self, mut get: oneshot::Receiver<Result<Lease>>) -> Option<Result<Lease>> {
        get.close();
        if let Ok(given) = get.try_recv() {
            return Some(given);
        }
        self.left += 1;
        if self.left > 64 && self.left > self.waiting.len() / 2 {
            self.waiting.retain(|(_, give)| !give.is_closed());
            self.left = 0;
        }
        None
    }

    /// Serves whoever is first. Gives the lease back when nobody waits.
    pub(super) fn serve(&mut self, lease: Lease, now: Instant) -> Option<Lease> {
        let mut given = Ok(lease);
        while let Some((_, give)) = self.waiting.pop_front() {
            match give.send(given) {
                Ok(()) => {
                    if let Some(pace) = &mut self.pace {
                        pace.turned(1, now);
                    }
                    return None;
                }
                Err(back) => {
                    self.left -= 1;
                    given = back;
                }
            }
        }
        given.ok()
    }

    /// Tells everyone who has waited since this moment or longer that what they waited for has failed. The others wait for
    /// what comes next.
    pub(super) fn disappoint(&mut self, error: &Error, since: Instant) -> usize {
        let before = self.len();
        for (joined, give) in std::mem::take(&mut self.waiting) {
            if joined <= since {
                let _ = give.send(Err(error.clone()));
            } else if !give.is_closed() {
                self.waiting.push_back((joined, give));
            }
        }
        self.left = 0;
        before - self.len()
    }
}
