//! What keeps calls alive when the API falters: repeats, breakers, the rate limit.

use super::sheet::{Sheet, number};
use crate::client::breaker::BreakerStats;
use crate::client::limit::LimitStats;
use crate::client::retry::RetryStats;

pub(super) fn retry(retry: &RetryStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("retries", "Requests sent again", retry.repeats)?;
    let calls = [("recovered", retry.recovered), ("exhausted", retry.exhausted)];
    let calls = calls.map(|(outcome, n)| ([("outcome", outcome)], n));
    sheet.counters("retried_calls", "Calls that were sent again, by whether they succeeded", calls)?;
    sheet.counter("retries_over_budget", "Repeats that the budget refused", retry.refused)
}

pub(super) fn breaker(breaker: &BreakerStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let open = [("read", breaker.read_open), ("write", breaker.write_open)];
    let open = open.map(|(class, open)| ([("class", class)], number(u64::from(open))));
    sheet.gauges("breaker_open", "Whether calls of a class are held back", open)?;
    sheet.counter("breaker_opened", "How often a breaker has opened", breaker.opened)?;
    sheet.counter("breaker_refusals", "Requests held back by a breaker", breaker.refused)
}

pub(super) fn limit(limit: &LimitStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.counter("rate_limit_waits", "Requests that waited for their turn in the rate limit", limit.waited)?;
    let help = "Requests refused because their turn in the rate limit came too late";
    sheet.counter("rate_limit_refusals", help, limit.refused)?;
    let help = "Requests a second that calls are held to because the API refuses more; 0 without such a rate";
    sheet.gauge("rate_limit_learnt_per_second", help, limit.learnt_per_second.unwrap_or_default())?;
    sheet.counter("rate_limit_lowered", "How often that rate was lowered", limit.lowered)
}
