//! Sends a call again where that is safe and may help.
//!
//! Repeated is what the server said it did not do (429, 503 with `Retry-After`), what never left, and what may be done
//! twice without harm. Repeats cost from a budget that calls fill, so that an outage is never answered by a storm.

use super::breaker::Pass;
use super::call::{Extent, Flight};
use super::{Client, Options};
use crate::api::Repeat;
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::{Method, Request};
use rand::RngExt;
use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// Most times that one call is sent.
pub(super) const ATTEMPTS: u32 = 6;
/// Longest wait before the first repeat; it doubles with each.
const FIRST: Duration = Duration::from_millis(50);
/// Longest wait before any repeat, unless the server asks for more.
const LONGEST: Duration = Duration::from_secs(5);
/// What a call puts into the budget, in thousandths of a repeat.
const PER_CALL: u64 = 300;
/// What a second puts into it, in thousandths.
const PER_SECOND: u64 = 10_000;
/// How long it takes to put in one, in microseconds.
const TICK: u64 = 1_000_000 / PER_SECOND;
/// Most that the budget holds, in thousandths: a burst of broken connections, not an outage.
const MOST: u64 = 200_000;

/// What the retry layer has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct RetryStats {
    /// Requests sent again.
    pub repeats: u64,
    /// Calls that succeeded because they were sent again.
    pub recovered: u64,
    /// Calls that failed although they were sent again.
    pub exhausted: u64,
    /// Repeats that the budget refused.
    pub refused: u64,
}

/// The retry layer of one client.
#[derive(Debug)]
pub(super) struct Retry {
    on: bool,
    budget: Budget,
    repeats: AtomicU64,
    recovered: AtomicU64,
    exhausted: AtomicU64,
    refused: AtomicU64,
}

impl Retry {
    pub(super) fn new(options: &Options) -> Self {
        let (repeats, recovered, exhausted, refused) = Default::default();
        Self { on: options.connection_management, budget: Budget::default(), repeats, recovered, exhausted, refused }
    }

    pub(super) fn stats(&self) -> RetryStats {
        RetryStats {
            repeats: self.repeats.load(Relaxed),
            recovered: self.recovered.load(Relaxed),
            exhausted: self.exhausted.load(Relaxed),
            refused: self.refused.load(Relaxed),
        }
    }

    /// How long to wait before attempt number `next` (the first repeat is 2), or none if this error is final.
    fn pause(&self, error: &Error, flight: &Flight<'_>, next: u32) -> Option<Duration> {
        if next > flight.attempts || !repeatable(error, flight.repeat, flight.departure.may_have_arrived()) {
            return None;
        }
        let most = FIRST.saturating_mul(1 << (next - 2)).min(LONGEST);
        let jitter = most.mul_f64(rand::rng().random::<f64>());
        let pause = error.retry_after().unwrap_or_default().saturating_add(jitter);
        if Instant::now().checked_add(pause).is_none_or(|then| then >= flight.deadline) {
            return None;
        }
        if !self.budget.withdraw() {
            self.refused.fetch_add(1, Relaxed);
            return None;
        }
        Some(pause)
    }
}

/// Whether sending again is safe and may help.
fn repeatable(error: &Error, repeat: Repeat, may_have_arrived: bool) -> bool {
    match (error.kind(), error.status()) {
        (Kind::RateLimited, _) => true,
        (_, Some(503)) if error.retry_after().is_some() => true,
        (Kind::Network | Kind::Timeout, None) if !may_have_arrived => true,
        (Kind::Network | Kind::Timeout, None) | (_, Some(408 | 500 | 502 | 503 | 504)) => repeat != Repeat::Never,
        _ => false,
    }
}

/// How many repeats there may be: 0.3 a call and 10 a second.
#[derive(Debug)]
struct Budget {
    /// Put in by calls and not counted yet, in thousandths.
    calls: AtomicU64,
    /// What is there, in thousandths, and when that was.
    held: Mutex<(u64, Option<Instant>)>,
}

impl Default for Budget {
    fn default() -> Self {
        Self { calls: AtomicU64::new(0), held: Mutex::new((PER_SECOND, None)) }
    }
}

impl Budget {
    fn deposit(&self) {
        self.calls.fetch_add(PER_CALL, Relaxed);
    }

    fn withdraw(&self) -> bool {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let passed = held.1.map_or(Duration::ZERO, |then| now.duration_since(then));
        // What is too short for a whole thousandth stays for the next time.
        let passed = Duration::from_micros(u64::try_from(passed.as_micros()).unwrap_or(u64::MAX) / TICK * TICK);
        let timed = u64::try_from(passed.as_micros()).unwrap_or(u64::MAX) / TICK;
        held.0 = held.0.saturating_add(self.calls.swap(0, Relaxed)).saturating_add(timed).min(MOST);
        held.1 = Some(held.1.map_or(now, |then| then + passed));
        let enough = held.0 >= 1000;
        held.0 -= if enough { 1000 } else { 0 };
        enough
    }
}

/// Makes the request in its place: one that passed through a future would have a second place there, to be copied with it.
fn fill(place: &mut Option<Request<Bytes>>, make: impl Fn() -> Result<Request<Bytes>>) -> Result<()> {
    *place = Some(make()?);
    Ok(())
}

/// An attempt under way. Dropped once the call's time is over, it tells the breaker that no reply came in time; a caller that
/// left earlier says nothing about the API.
struct Watched<'a, 'f> {
    pass: Option<Pass<'a>>,
    flight: &'a Flight<'f>,
}

impl Drop for Watched<'_, '_> {
    fn drop(&mut self) {
        if let Some(pass) = self.pass.take()
            && self.flight.departure.may_have_arrived()
            && Instant::now() >= self.flight.deadline
        {
            pass.timed_out();
        }
    }
}

impl Client {
    /// One attempt in its turn, judged by the breaker.
    async fn guarded<E: Extent>(
        &self,
        pass: Pass<'_>,
        request: &mut Option<Request<Bytes>>,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        let mut watched = Watched { pass: Some(pass), flight };
        self.0.limit.turn(flight.deadline).await?;
        let outcome = self.attempt(request, flight, extent).await;
        self.0.limit.judge(&outcome);
        if let Some(pass) = watched.pass.take() {
            pass.judge(&outcome, flight.departure.may_have_arrived());
        }
        outcome
    }

    /// Sends a request as often as is needed and allowed, each time as `make` makes it.
    pub(super) async fn attempts<E: Extent>(
        &self,
        make: impl Fn() -> Result<Request<Bytes>>,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        let retry = &self.0.retry;
        if !retry.on {
            let mut request = None;
            fill(&mut request, &make)?;
            return self.attempt(&mut request, flight, extent).await;
        }
        retry.budget.deposit();
        // Whether an earlier attempt may have been carried out.
        let mut unknown = false;
        let mut attempt = 1;
        let mut last = None;
        let mut request = None;
        loop {
            fill(&mut request, &make)?;
            let deletes = request.as_ref().is_some_and(|r| r.method() == Method::DELETE);
            let pass = match self.0.breaker.admit(flight.repeat, || self.0.transport.recoveries()) {
                Ok(pass) => pass,
                Err(held_back) => {
                    // Calls that are held back still want the host: it is looked for as eagerly as if they waited.
                    self.0.transport.nudge();
                    return Err(last.unwrap_or(held_back));
                }
            };
            let error = match self.guarded(pass, &mut request, flight, extent).await {
                Ok(reply) => {
                    retry.recovered.fetch_add(u64::from(attempt > 1), Relaxed);
                    return Ok(reply);
                }
                Err(e) => e,
            };
            if unknown
                && deletes
                && error.kind() == Kind::NotFound
                && let Some(gone) = extent.gone()
            {
                tracing::debug!("what was to be deleted is gone: an earlier attempt has done it");
                retry.recovered.fetch_add(1, Relaxed);
                return Ok(gone);
            }
            attempt += 1;
            let Some(pause) = retry.pause(&error, flight, attempt) else {
                retry.exhausted.fetch_add(u64::from(attempt > 2), Relaxed);
                // That a repeat found no room here says less than what came of the attempt before.
                return Err(match last {
                    Some(said) if error.kind() == Kind::Overloaded => said,
                    _ => error,
                });
            };
            unknown |= flight.departure.may_have_arrived() && error.kind() != Kind::RateLimited;
            tracing::debug!(attempt, ?pause, "sending again: {}", flight.redactor.text(error.message()));
            retry.repeats.fetch_add(1, Relaxed);
            flight.departure.waits();
            last = Some(error);
            Box::pin(tokio::time::sleep(pause)).await;
        }
    }
}

#[cfg(test)]
mod tests;
