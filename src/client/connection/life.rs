//! Connections as they come and go: one is begun in an empty place, arrives, ends, and is replaced where it is wanted.

use super::event::Event;
use super::lane::Link;
use super::place::{Place, Seat};
use super::reconnect::{Retry, pause};
use super::shared::Shared;
use super::slot::{End, Slot};
use super::state::State;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use tokio::runtime::Handle;
use tokio::time::Instant;

impl Shared {
    /// Begins to open a connection in an empty place, one that broke before others.
    pub(super) fn start(self: &Arc<Self>, state: &mut State, now: Instant) -> bool {
        if let Ok(here) = Handle::try_current() {
            state.runtime = Some(here);
        }
        if state.open >= self.size || state.runtime.is_none() {
            return false;
        }
        let empty = |p: &&Place| p.is_empty();
        let broken = state.places.iter().position(|p| empty(&p) && p.retry.is_some());
        let at = broken.or_else(|| state.places.iter().position(|p| empty(&p))).unwrap_or_else(|| {
            state.places.push(Place::default());
            state.places.len() - 1
        });
        self.start_at(state, at, now);
        true
    }

    /// Begins to open a connection in this empty place.
    pub(super) fn start_at(self: &Arc<Self>, state: &mut State, at: usize, now: Instant) {
        let place = &mut state.places[at];
        place.generation += 1;
        place.attempt = place.retry.take().map_or(0, |retry| retry.attempt);
        place.load = 0;
        (place.seat, place.renews, place.keeps_until, place.farewell) = (Seat::Opening, None, None, None);
        state.open += 1;
        state.opening += 1;
        state.reach.tries(now);
        state.outbox.opened.push(Slot::new(self, at));
    }

    /// A connection was opened.
    pub(super) fn arrived(self: &Arc<Self>, at: usize, link: Link, began: Instant) {
        let now = Instant::now();
        self.with(|state| {
            let place = &mut state.places[at];
            if !matches!(place.seat, Seat::Opening) {
                return state.outbox.dropped.push(link);
            }
            place.health.opened(now);
            let (attempt, renews) = (place.attempt, place.renews.take());
            let many = matches!(link, Link::Many(_));
            place.seat = match link {
                Link::One(lane) => Seat::Resting(lane),
                Link::Many(lane) => Seat::Many(lane),
            };
            state.opening -= 1;
            state.figures.opened += 1;
            let host = || self.host().to_string();
            let http = if many { "HTTP/2" } else { "HTTP/1.1" };
            let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
            state.outbox.news.push(Event::Opened { host: host(), connection: at, http, took_ms });
            if attempt > 0 {
                state.figures.reconnected += 1;
                state.outbox.news.push(Event::Reconnected { host: host(), connection: at, attempt });
            }
            if !many {
                state.resting.push(at);
                if state.many != Some(false) {
                    state.outbox.news.push(Event::OneCallEach { host: host(), size: self.size });
                }
            }
            state.many = Some(many);
            if state.reach.succeeded() {
                self.recoveries.fetch_add(1, Ordering::AcqRel);
                // It is back: the other places need not wait for the end of their long pauses.
                for place in &mut state.places {
                    place.retry = place.retry.map(|retry| Retry { at: retry.at.min(now + pause(1)), ..retry });
                }
            }
            if let Some(old) = renews {
                state.figures.renewed += 1;
                if matches!(&state.places[old], Place { seat: Seat::Resting(_), .. })
                    || matches!(&state.places[old], Place { seat: Seat::Many(_), load: 0, .. })
                {
                    state.retire(old, "renewed");
                }
            }
            self.serve(state, now);
            self.changed.notify_one();
        });
    }

    /// A connection's socket is closed.
    pub(super) fn gone(self: &Arc<Self>, at: usize, end: End) {
        let now = Instant::now();
        self.with(|state| {
            let place = &mut state.places[at];
            let seat = std::mem::take(&mut place.seat);
            let (attempt, farewell) = (place.attempt, place.farewell.take());
            let host = || self.host().to_string();
            state.open -= 1;
            state.resting.retain(|p| *p != at);
            match seat {
                Seat::Opening => {
                    state.opening -= 1;
                    state.figures.connect_errors += 1;
                    if let Some(old) = place.renews.take() {
                        state.places[old].keeps_until = Some(now + pause(5));
                    }
                    let error = end.error();
                    let text = error.message().to_owned();
                    state.outbox.news.push(match attempt {
                        0 => Event::Error { host: host(), connection: at, error: text },
                        _ => Event::ReconnectFailed { host: host(), connection: at, attempt, error: text },
                    });
                    state.reach.failed(error);
                }
                seat => {
                    let rested = matches!(seat, Seat::Resting(_)) || (matches!(seat, Seat::Many(_)) && place.load == 0);
                    if rested
                        && matches!(end, End::Closed | End::Broken(_))
                        && let Some(since) = place.health.rests_since()
                    {
                        state.limit.closed_after(now.saturating_duration_since(since), now);
                    }
                    let reason = farewell.map_or_else(|| end.reason(), str::to_owned);
                    let served = state.places[at].health.served_now;
                    state.figures.closed += 1;
                    state.outbox.news.push(Event::Closed { host: host(), connection: at, reason, served });
                    match seat {
                        Seat::Resting(lane) => state.outbox.dropped.push(Link::One(lane)),
                        Seat::Many(lane) => state.outbox.dropped.push(Link::Many(lane)),
                        _ => {}
                    }
                }
            }
            self.mend(state, at, farewell, now);
            self.serve(state, now);
            self.changed.notify_one();
        });
    }

    /// Plans the replacement of a connection that is gone, where so many are wanted.
    fn mend(&self, state: &mut State, at: usize, farewell: Option<&'static str>, now: Instant) {
        if state.figures.opened == 0 && !state.warm {
            return;
        }
        let target = state.target(self.size, now);
        let planned = state.places.iter().filter(|p| p.retry.is_some()).count();
        if state.live() + state.opening + planned >= target {
            return;
        }
        let place = &mut state.places[at];
        if farewell == Some("renewed") {
            place.retry = Some(Retry { at: now, attempt: 0 });
            return;
        }
        let attempt = if place.health.served_now > 0 && place.attempt == 0 { 1 } else { place.attempt + 1 };
        let wait = pause(attempt);
        place.retry = Some(Retry { at: now + wait, attempt });
        let in_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        let host = self.host().to_string();
        state.outbox.news.push(Event::ReconnectScheduled { host, connection: at, attempt, in_ms });
    }
}
