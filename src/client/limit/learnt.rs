//! The rate that the API's refusals teach.
//!
//! A 429 now and then says little: a share below one in twenty is left to the retries. A share clearly above it over some
//! seconds is a limit: calls are then held to what the API admitted, less where it goes on refusing, and a tenth more with
//! each second in which it refuses none, or no more than such a share. A minute without more ends it.

use crate::client::{Event as AnyEvent, Events};
use serde::Serialize;
use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// The share of refusals that is no news.
const ISOLATED: f64 = 0.05;
/// How far back is looked.
const WINDOW: Duration = Duration::from_secs(10);
/// Shortest time that shows what goes on.
const SHORTEST: Duration = Duration::from_secs(2);
/// Fewest refusals that show it.
const FEWEST: u64 = 10;
/// Time between two marks, and between two steps up.
const STEP: Duration = Duration::from_secs(1);
/// So long without more than isolated refusals, and the limit is over.
const OVER: Duration = Duration::from_secs(60);
/// Lowest rate that is kept to, in requests a second.
const LEAST: f64 = 0.5;

/// A change of the learnt rate.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// Calls are held to fewer from now on.
    Lowered {
        /// Requests a second.
        per_second: f64,
    },
    /// The API refuses no more: calls go as they come.
    Lifted,
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Lowered { per_second } => {
                tracing::warn!(per_second, "the API keeps refusing calls (429): they are held to this rate");
            }
            Self::Lifted => tracing::info!("the API refuses no more calls: they go as they come"),
        }
    }
}

impl From<Event> for AnyEvent {
    fn from(event: Event) -> Self {
        Self::Limit(event)
    }
}

/// The learnt rate, if any.
#[derive(Debug)]
pub(super) struct Learnt {
    /// Requests sent so far.
    sent: AtomicU64,
    /// Whether there is a rate: the quick way past the lock.
    limited: AtomicBool,
    lowered: AtomicU64,
    state: Mutex<State>,
    events: Events,
}

#[derive(Debug, Default)]
struct State {
    refused: u64,
    /// Moments of the last seconds, each with the requests and refusals before it.
    marks: VecDeque<Mark>,
    rate: Option<Rate>,
}

/// A moment, with the requests and the refusals before it.
type Mark = (Instant, u64, u64);

#[derive(Clone, Copy, Debug)]
struct Rate {
    per_second: f64,
    /// The beginning of the second that is looked at.
    step: Mark,
    /// When the API was last seen to refuse more than isolated calls.
    uneasy: Instant,
}

impl Rate {
    /// Steps up after a second in which all was well.
    fn steps(&mut self, (now, sent, refused): Mark) {
        let (began, sent_then, refused_then) = self.step;
        if now.saturating_duration_since(began) < STEP {
            return;
        }
        let (some, no) = (sent.saturating_sub(sent_then), refused - refused_then);
        if no == 0 || share(some, no) < ISOLATED {
            self.per_second *= 1.1;
        } else if is_a_limit(some, no) {
            self.uneasy = now;
        }
        self.step = (now, sent, refused);
    }
}

impl Learnt {
    pub(super) fn new(events: Events) -> Self {
        let (sent, limited, lowered, state) = Default::default();
        Self { sent, limited, lowered, state, events }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The rate now, in requests a second, and how often it was lowered.
    pub(super) fn stats(&self) -> (Option<f64>, u64) {
        (self.state().rate.map(|rate| rate.per_second), self.lowered.load(Relaxed))
    }

    /// A request is about to be sent.
    pub(super) fn sent(&self) {
        self.sent.fetch_add(1, Relaxed);
    }

    /// The time between two requests, while there is a rate. It rises here.
    pub(super) fn interval(&self) -> Option<Duration> {
        if !self.limited.load(Relaxed) {
            return None;
        }
        let mut state = self.state();
        let (now, refused) = (Instant::now(), state.refused);
        let rate = state.rate.as_mut()?;
        rate.steps((now, self.sent.load(Relaxed), refused));
        let (per_second, calm) = (rate.per_second, now.saturating_duration_since(rate.uneasy));
        if calm >= OVER {
            state.rate = None;
            state.marks.clear();
            self.limited.store(false, Relaxed);
            drop(state);
            self.events.tell(Event::Lifted);
            return None;
        }
        Some(Duration::from_secs_f64(1.0 / per_second))
    }

    /// The API refused a request for its rate.
    pub(super) fn refused(&self) {
        let now = Instant::now();
        let sent_now = self.sent.load(Relaxed);
        let mut state = self.state();
        let before = state.refused;
        state.refused += 1;
        if state.marks.back().is_none_or(|(at, ..)| now.saturating_duration_since(*at) >= STEP) {
            state.marks.push_back((now, sent_now.saturating_sub(1), before));
        }
        while state.marks.front().is_some_and(|(at, ..)| now.saturating_duration_since(*at) > WINDOW) {
            state.marks.pop_front();
        }
        let Some((began, sent_then, refused_then)) = state.marks.front().copied() else { return };
        let (sent, refused) = (sent_now.saturating_sub(sent_then), state.refused - refused_then);
        let passed = now.saturating_duration_since(began);
        if passed < SHORTEST || refused < FEWEST || !is_a_limit(sent, refused) {
            return;
        }
        #[allow(clippy::cast_precision_loss)] // counts of ten seconds
        let admitted = sent.saturating_sub(refused) as f64 / passed.as_secs_f64();
        let rate = state.rate.map_or(admitted, |rate| admitted.min(rate.per_second * 0.7)).max(LEAST);
        state.rate = Some(Rate { per_second: rate, step: (now, sent_now, before + 1), uneasy: now });
        state.marks.clear();
        self.limited.store(true, Relaxed);
        self.lowered.fetch_add(1, Relaxed);
        drop(state);
        self.events.tell(Event::Lowered { per_second: (rate * 10.0).round() / 10.0 });
    }
}

#[allow(clippy::cast_precision_loss)] // counts of ten seconds
fn share(sent: u64, refused: u64) -> f64 {
    refused as f64 / sent.max(1) as f64
}

/// Whether so many refusals of so many requests are clearly more than isolated ones: two standard deviations more.
fn is_a_limit(sent: u64, refused: u64) -> bool {
    #[allow(clippy::cast_precision_loss)] // counts of ten seconds
    let requests = sent.max(1) as f64;
    share(sent, refused) >= ISOLATED + 2.0 * (ISOLATED * (1.0 - ISOLATED) / requests).sqrt()
}
