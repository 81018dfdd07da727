//! Calls by operation.

use super::sheet::{Histogram, Sheet, number};
use crate::client::metrics::{BOUNDS, CallStats, OperationStats};

pub(super) fn write(calls: &CallStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.gauge("calls_in_flight", "Calls to the API under way", number(calls.in_flight))?;
    let outcomes = calls
        .operations
        .iter()
        .flat_map(|o| o.outcomes.iter().map(|(outcome, n)| ([("operation", o.operation), ("outcome", *outcome)], *n)));
    sheet.counters("calls", "Calls that ended, by operation and outcome", outcomes)?;
    let latencies = calls.operations.iter().map(|o| ([("operation", o.operation)], histogram(o)));
    sheet.histograms("call_duration_seconds", "How long calls took, retries and waiting included", latencies)
}

fn histogram(o: &OperationStats) -> Histogram {
    let within: u64 = o.buckets.iter().sum();
    let buckets = BOUNDS.into_iter().zip(o.buckets).chain([(f64::INFINITY, o.calls.saturating_sub(within))]).collect();
    Histogram { sum: o.seconds, count: o.calls, buckets }
}
