//! How many calls of each operation there were, how they ended and how long they took.
//!
//! One slot an operation, made at its first call; counting is a few atomic additions. Nothing here knows an id or a value
//! of a call.

use crate::api::{self, Op};
use crate::error::{Kind, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use std::future::Future;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tokio::time::Instant;
use tracing::Instrument as _;

/// Upper bounds of the latency's buckets, in seconds; what took longer is counted beyond the last.
pub const BOUNDS: [f64; 15] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

/// The outcome of a call that succeeded; any other is the [`Kind::code`] of its error.
pub const OK: &str = "ok";

/// What is counted, for one client.
#[derive(Debug)]
pub(super) struct Metrics {
    slots: Box<[OnceLock<Box<Slot>>]>,
    begun: AtomicU64,
    ended: AtomicU64,
}

/// The counts of one operation.
#[derive(Debug, Default)]
struct Slot {
    /// Calls by the place of their error's kind in [`Kind::ALL`].
    failed: [AtomicU64; Kind::ALL.len()],
    ok: AtomicU64,
    buckets: [AtomicU64; BOUNDS.len()],
    nanos: AtomicU64,
}

impl Default for Metrics {
    fn default() -> Self {
        Self {
            slots: api::ops().map(|_| OnceLock::new()).collect(),
            begun: AtomicU64::default(),
            ended: AtomicU64::default(),
        }
    }
}

impl Metrics {
    /// Runs a call in a span of its own (at debug) and counts it, also when it is given up.
    pub(super) async fn timed<T>(&self, op: &Op, work: impl Future<Output = Result<T>>) -> Result<T> {
        let number = self.begun.fetch_add(1, Relaxed) + 1;
        let slot = api::place(op.tool).and_then(|at| self.slots.get(at)).map(|slot| &**slot.get_or_init(Box::default));
        let mut timer = Timer { metrics: self, slot, began: Instant::now(), outcome: Some(Kind::Interrupted) };
        let done = work.instrument(tracing::debug_span!("call", id = number, operation = op.tool)).await;
        timer.outcome = done.as_ref().err().map(crate::Error::kind);
        done
    }

    /// What was counted so far.
    pub(super) fn stats(&self) -> CallStats {
        // Read first: a call that ends between the two reads must not make the difference negative.
        let ended = self.ended.load(Relaxed);
        let in_flight = self.begun.load(Relaxed).saturating_sub(ended);
        let seen = api::ops().zip(&self.slots).filter_map(|(op, slot)| Some((op, slot.get()?)));
        let operations = seen.map(|(op, slot)| slot.stats(op.tool)).filter(|o| o.calls > 0).collect();
        CallStats { in_flight, operations }
    }
}

/// A call on its way; counted when it is dropped, so that one given up is counted too.
struct Timer<'a> {
    metrics: &'a Metrics,
    slot: Option<&'a Slot>,
    began: Instant,
    outcome: Option<Kind>,
}

impl Drop for Timer<'_> {
    fn drop(&mut self) {
        self.metrics.ended.fetch_add(1, Relaxed);
        let Some(slot) = self.slot else { return };
        let took = self.began.elapsed();
        let seconds = took.as_secs_f64();
        if let Some(bucket) = BOUNDS.iter().position(|b| seconds <= *b) {
            slot.buckets[bucket].fetch_add(1, Relaxed);
        }
        slot.nanos.fetch_add(u64::try_from(took.as_nanos()).unwrap_or(u64::MAX), Relaxed);
        match self.outcome {
            None => &slot.ok,
            Some(kind) => &slot.failed[kind as usize],
        }
        .fetch_add(1, Relaxed);
    }
}

impl Slot {
    fn stats(&self, operation: &'static str) -> OperationStats {
        let mut outcomes = BTreeMap::new();
        let named = Kind::ALL.iter().map(|k| k.code()).zip(&self.failed).chain([(OK, &self.ok)]);
        for (name, count) in named {
            let count = count.load(Relaxed);
            if count > 0 {
                outcomes.insert(name, count);
            }
        }
        let calls = outcomes.values().sum();
        let buckets = self.buckets.each_ref().map(|b| b.load(Relaxed));
        let seconds = std::time::Duration::from_nanos(self.nanos.load(Relaxed)).as_secs_f64();
        let [p50_ms, p95_ms, p99_ms] = [0.5, 0.95, 0.99].map(|q| quantile(&buckets, calls, q) * 1e3);
        OperationStats { operation, calls, outcomes, seconds, buckets, p50_ms, p95_ms, p99_ms }
    }
}

/// The time, in seconds, within which this share of the calls ended: read off the buckets, so no finer than they are.
#[allow(clippy::cast_precision_loss)] // counts of calls
fn quantile(buckets: &[u64; BOUNDS.len()], calls: u64, share: f64) -> f64 {
    let wanted = calls as f64 * share;
    let (mut below, mut from) = (0.0, 0.0);
    for (count, bound) in buckets.iter().zip(BOUNDS) {
        let count = *count as f64;
        if count > 0.0 && below + count >= wanted {
            return from + (bound - from) * (wanted - below) / count;
        }
        below += count;
        from = bound;
    }
    BOUNDS[BOUNDS.len() - 1]
}

/// The calls of a client since it was made.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct CallStats {
    /// Calls under way; a gauge.
    pub in_flight: u64,
    /// Every operation that was called, in the order of the catalogue.
    pub operations: Vec<OperationStats>,
}

/// The calls of one operation.
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct OperationStats {
    /// The operation, by its tool name.
    pub operation: &'static str,
    /// Calls that ended.
    pub calls: u64,
    /// The same by outcome: [`OK`], or the code of the error's kind; a call given up by its caller is `interrupted`.
    pub outcomes: BTreeMap<&'static str, u64>,
    /// Seconds that they took together.
    pub seconds: f64,
    /// Calls that ended within each of [`BOUNDS`] and not within the bound before it.
    pub buckets: [u64; BOUNDS.len()],
    /// Milliseconds within which half of them ended; this and the next two are estimates from the buckets.
    pub p50_ms: f64,
    /// Milliseconds within which 95 of 100 ended.
    pub p95_ms: f64,
    /// Milliseconds within which 99 of 100 ended.
    pub p99_ms: f64,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;
    use std::time::Duration;

    fn op() -> &'static Op {
        api::op("rooms", "list").unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn calls_are_counted_by_outcome_and_time() {
        let metrics = Metrics::default();
        for ms in [1, 20, 20, 400] {
            let work = async {
                tokio::time::sleep(Duration::from_millis(ms)).await;
                Ok(())
            };
            metrics.timed(op(), work).await.unwrap();
        }
        let failed: Result<()> = metrics.timed(op(), async { Err(Error::new(Kind::Timeout, "late")) }).await;
        assert_eq!(failed.unwrap_err().kind(), Kind::Timeout);
        let stats = metrics.stats();
        let [rooms] = &stats.operations[..] else { panic!("{stats:?}") };
        assert_eq!((rooms.operation, rooms.calls, stats.in_flight), ("list-rooms", 5, 0));
        assert_eq!(rooms.outcomes, BTreeMap::from([("ok", 4), ("timeout", 1)]));
        assert_eq!(rooms.buckets.iter().sum::<u64>(), 5);
        assert_eq!(rooms.buckets[BOUNDS.iter().position(|b| *b >= 0.025).unwrap()], 2);
        assert!((rooms.seconds - 0.441).abs() < 0.01, "{}", rooms.seconds);
        assert!(rooms.p50_ms > 10.0 && rooms.p50_ms <= 25.0 && rooms.p99_ms > 250.0, "{rooms:?}");
    }

    #[tokio::test(start_paused = true)]
    async fn a_call_under_way_is_a_gauge_and_one_given_up_is_interrupted() {
        let metrics = Metrics::default();
        {
            let call = metrics.timed(op(), std::future::pending::<Result<()>>());
            tokio::pin!(call);
            assert!(tokio::time::timeout(Duration::from_secs(60), &mut call).await.is_err());
            assert_eq!(metrics.stats().in_flight, 1);
            assert!(metrics.stats().operations.is_empty(), "it has not ended");
        }
        let stats = metrics.stats();
        assert_eq!((stats.in_flight, stats.operations[0].outcomes["interrupted"]), (0, 1));
        assert_eq!(stats.operations[0].buckets.iter().sum::<u64>(), 0, "a minute is beyond the last bound");
        assert!((stats.operations[0].p50_ms - 30_000.0).abs() < 1.0);
    }

    #[test]
    fn every_kind_has_its_place() {
        for (at, kind) in Kind::ALL.iter().enumerate() {
            assert_eq!(*kind as usize, at, "{kind:?}");
        }
    }
}
