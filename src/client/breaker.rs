//! Holds calls back from an API that keeps failing, and finds out by one probe at a time whether it works again.
//!
//! There is one breaker for reads and one for writes. It opens after so many failures in a row, when also nothing has
//! succeeded for two seconds: a single broken connection fails many calls at once, and is no outage.

use super::{Event as AnyEvent, Events, Options};
use crate::api::Repeat;
use crate::error::{Error, Kind, Result};
use serde::Serialize;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long nothing may have succeeded before failures in a row open the breaker.
const BARREN: Duration = Duration::from_secs(2);

/// A change of a breaker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// Calls are held back from now on.
    Opened {
        /// `read` or `write`.
        class: &'static str,
    },
    /// Calls go through again.
    Closed {
        /// `read` or `write`.
        class: &'static str,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Opened { class } => tracing::warn!(class, "the API keeps failing: calls are held back"),
            Self::Closed { class } => tracing::info!(class, "the API works again"),
        }
    }
}

impl From<Event> for AnyEvent {
    fn from(event: Event) -> Self {
        Self::Breaker(event)
    }
}

/// What the breakers have done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BreakerStats {
    /// Whether reads are held back now.
    pub read_open: bool,
    /// Whether writes are held back now.
    pub write_open: bool,
    /// How often one has opened.
    pub opened: u64,
    /// Requests held back.
    pub refused: u64,
}

/// The breakers of one client.
#[derive(Debug)]
pub(super) struct Breaker {
    on: bool,
    failures: u32,
    reset: Duration,
    classes: [Class; 2],
    opened: AtomicU64,
    refused: AtomicU64,
    events: Events,
}

#[derive(Debug, Default)]
struct Class {
    /// Whether anything but success is known: the quick way past the lock.
    troubled: AtomicBool,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    failures: u32,
    /// When the first of the failures in a row came.
    since: Option<Instant>,
    /// When calls were held back, or the last probe failed.
    open: Option<Instant>,
    /// How often the host had come back when that was first looked at.
    recoveries: Option<u64>,
    probing: bool,
}

/// The right to send one request. Dropped without a verdict it says nothing about the API.
pub(super) struct Pass<'a> {
    breaker: &'a Breaker,
    class: usize,
    probe: bool,
}

impl Breaker {
    pub(super) fn new(options: &Options, events: Events) -> Self {
        let (classes, opened, refused) = Default::default();
        let on = options.connection_management && options.breaker;
        let failures = options.breaker_failures.max(1);
        Self { on, failures, reset: options.breaker_reset, classes, opened, refused, events }
    }

    pub(super) fn stats(&self) -> BreakerStats {
        let open = |class: &Class| class.state().open.is_some();
        BreakerStats {
            read_open: open(&self.classes[0]),
            write_open: open(&self.classes[1]),
            opened: self.opened.load(Relaxed),
            refused: self.refused.load(Relaxed),
        }
    }

    /// Leave to send a request of this sort; an error while the API is known to fail. `recoveries` says how often the host has
    /// come back: when it does, the next probe need not wait.
    pub(super) fn admit(&self, repeat: Repeat, recoveries: impl FnOnce() -> u64) -> Result<Pass<'_>> {
        let class = usize::from(repeat != Repeat::Safe);
        let mut pass = Pass { breaker: self, class, probe: false };
        if !self.classes[class].troubled.load(Relaxed) {
            return Ok(pass);
        }
        let mut state = self.classes[class].state();
        let Some(open) = state.open else { return Ok(pass) };
        let wait = self.reset.saturating_sub(open.elapsed());
        let times = recoveries();
        let is_back = *state.recoveries.get_or_insert(times) != times;
        if (wait.is_zero() || is_back) && !state.probing {
            state.probing = true;
            state.recoveries = Some(times);
            pass.probe = true;
            return Ok(pass);
        }
        self.refused.fetch_add(1, Relaxed);
        Err(Error::new(Kind::Server, "the API keeps failing, so this call was held back and not sent")
            .with_hint("try again in a moment; one call at a time finds out whether it works again")
            .with_retry_after(wait))
    }
}

impl Class {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The names of the classes.
const NAMES: [&str; 2] = ["read", "write"];

/// Whether the API did what it should, as far as this outcome of a request shows. Nothing is known of it where the request was
/// turned away here, for want of a place, of memory or of a credential.
fn worked<T>(outcome: &Result<T>, arrived: bool) -> Option<bool> {
    match outcome.as_ref().map_err(|e| (e.status(), e.kind())) {
        Ok(_) => Some(true),
        Err((Some(status), _)) => Some(status < 500),
        Err((None, Kind::Network | Kind::Timeout)) => Some(false),
        Err((None, _)) => arrived.then_some(true),
    }
}

impl Pass<'_> {
    /// Says what became of the request, and whether it may have arrived.
    pub(super) fn judge<T>(self, outcome: &Result<T>, arrived: bool) {
        if let Some(worked) = worked(outcome, arrived).filter(|_| self.breaker.on) {
            if worked { self.worked() } else { self.failed() }
        }
    }

    /// The request was given up as its time was over: it arrived, and no whole reply came.
    pub(super) fn timed_out(self) {
        if self.breaker.on {
            self.failed();
        }
    }

    fn worked(&self) {
        let class = &self.breaker.classes[self.class];
        if class.troubled.load(Relaxed) {
            let mut state = class.state();
            if state.open.is_some() {
                self.breaker.events.tell(Event::Closed { class: NAMES[self.class] });
            }
            *state = State::default();
            class.troubled.store(false, Relaxed);
        }
    }

    fn failed(&self) {
        let class = &self.breaker.classes[self.class];
        let mut state = class.state();
        class.troubled.store(true, Relaxed);
        let now = Instant::now();
        state.failures = state.failures.saturating_add(1);
        let since = *state.since.get_or_insert(now);
        if self.probe {
            state.open = Some(now);
        } else if state.open.is_none() && state.failures >= self.breaker.failures && now - since >= BARREN {
            state.open = Some(now);
            self.breaker.opened.fetch_add(1, Relaxed);
            self.breaker.events.tell(Event::Opened { class: NAMES[self.class] });
        }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        if self.probe {
            self.breaker.classes[self.class].state().probing = false;
        }
    }
}

#[cfg(test)]
mod tests;
