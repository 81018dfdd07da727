//! Who may use which connection: never more than the cap are open, and callers are served in the order they came.

use super::connect::Connector;
use super::event::Event;
use super::failure;
use super::health::Outcome;
use super::lane::Link;
use super::lease::{Lease, Returned};
use super::place::{Place, SPREAD, STREAMS, Seat};
use super::queue::QUEUE;
use super::reconnect::{Retry, pause};
use super::slot::{End, Slot};
use super::state::State;
use crate::client::Events;
use crate::error::Result;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

/// What callers, connections and the keeper share.
pub(super) struct Shared {
    pub(super) connector: Arc<Connector>,
    pub(super) size: usize,
    pub(super) events: Events,
    pub(super) state: Mutex<State>,
    /// Tells the keeper that something is due earlier than it thinks.
    pub(super) changed: Arc<Notify>,
    /// How often the host came back.
    pub(super) recoveries: AtomicU64,
}

/// What a caller gets at once.
pub(super) enum Asked {
    Lease(Lease),
    Wait(oneshot::Receiver<Result<Lease>>),
}

impl Shared {
    pub(super) fn host(&self) -> &Arc<str> {
        self.connector.host()
    }

    /// Works on the state under its lock, and then does what may not be done under it.
    pub(super) fn with<R>(self: &Arc<Self>, work: impl FnOnce(&mut State) -> R) -> R {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let done = work(&mut state);
        if state.outbox.is_empty() {
            return done;
        }
        let outbox = std::mem::take(&mut state.outbox);
        let runtime = state.runtime.clone();
        drop(state);
        drop(outbox.dropped);
        outbox.news.into_iter().for_each(|event| self.events.tell(event));
        if let Some(runtime) = runtime.filter(|_| !outbox.opened.is_empty()) {
            self.keep(&runtime);
            outbox.opened.into_iter().for_each(|slot| drop(runtime.spawn(slot.open())));
        }
        done
    }

    /// A caller asks for a connection.
    pub(super) fn ask(self: &Arc<Self>, again: bool) -> Result<Asked> {
        let now = Instant::now();
        self.with(|state| {
            state.last_call = Some(now);
            if (again || state.line.is_empty())
                && let Some(at) = state.choose(now)
            {
                let lease = self.lend(state, at, now);
                state.crowd.note(state.in_flight, now);
                self.spread(state, at, now);
                return Ok(Asked::Lease(lease));
            }
            if !again && state.line.len() >= QUEUE {
                state.figures.turned_away += 1;
                return Err(failure::crowded(QUEUE));
            }
            let get = state.line.join(again, now);
            state.crowd.note(state.in_flight + state.line.len(), now);
            self.tell_crowd(state, now);
            self.serve(state, now);
            Ok(Asked::Wait(get))
        })
    }

    fn tell_crowd(&self, state: &mut State, now: Instant) {
        let wanted = state.wanted(now);
        if state.many.is_some() && wanted > self.size && state.crowd.is_news() {
            let host = self.host().to_string();
            state.outbox.news.push(Event::Crowded { host, size: self.size, wanted });
        }
    }

    fn lend(self: &Arc<Self>, state: &mut State, at: usize, now: Instant) -> Lease {
        let place = &mut state.places[at];
        let rested = place.health.rests_since().map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let link = match std::mem::replace(&mut place.seat, Seat::Out) {
            Seat::Resting(lane) => Link::One(lane),
            Seat::Many(lane) => {
                place.seat = Seat::Many(lane.clone());
                Link::Many(lane)
            }
            _ => unreachable!("only places with a connection are chosen"),
        };
        place.load += 1;
        let lease = Lease::new(self, (at, place.generation), link, now, rested);
        state.in_flight += 1;
        if state.resting.last() == Some(&at) {
            state.resting.pop();
        } else {
            state.resting.retain(|p| *p != at);
        }
        lease
    }

    /// Opens one more connection where all that there are carry many calls each.
    fn spread(self: &Arc<Self>, state: &mut State, at: usize, now: Instant) {
        if state.places[at].load > SPREAD && state.opening == 0 && state.reach.may_open(0, now) {
            let all = state.places.iter().all(|p| !p.is_live() || p.load >= SPREAD);
            if all {
                self.start(state, now);
            }
        }
    }

    /// Serves whoever waits, opens connections for the rest, and tells those for whom there is no hope.
    pub(super) fn serve(self: &Arc<Self>, state: &mut State, now: Instant) {
        while !state.line.is_empty() {
            let Some(at) = state.choose(now) else { break };
            let lease = self.lend(state, at, now);
            let nobody = state.line.serve(lease);
            debug_assert!(nobody.is_none(), "somebody waits");
        }
        let waiting = state.line.len();
        if waiting == 0 {
            return;
        }
        let wanted = if state.many == Some(true) { waiting.div_ceil(STREAMS) } else { waiting };
        while state.opening < wanted && state.reach.may_open(state.opening, now) && self.start(state, now) {}
        if state.reach.is_down() && state.opening == 0 && state.live() == 0 {
            state.reach.want(now);
            // Whoever came after the last try began waits for the next one: its failure is not theirs.
            if let (Some(error), Some(tried)) = (state.reach.error(), state.reach.tried()) {
                state.figures.unreachable += state.line.disappoint(&error, tried) as u64;
            }
        }
        if state.reach.is_down() {
            self.changed.notify_one();
        }
    }

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

    /// A call is done with its connection.
    pub(super) fn take_back(self: &Arc<Self>, returned: Returned) {
        let now = Instant::now();
        let Returned { place: at, generation, link, began, outcome } = returned;
        self.with(|state| {
            state.in_flight -= 1;
            let place = &mut state.places[at];
            if place.generation != generation {
                return state.outbox.dropped.push(link);
            }
            place.load -= 1;
            if let Some(degraded) = place.health.note(outcome, began, now) {
                state.outbox.news.push(place.health.news(degraded, self.host(), at));
            }
            if matches!(outcome, Outcome::Finished(_) | Outcome::Replied(_)) {
                place.attempt = 0;
            }
            if outcome == Outcome::Failed {
                state.figures.broken += 1;
            }
            match link {
                Link::One(lane) if matches!(place.seat, Seat::Out) => {
                    if matches!(outcome, Outcome::Unused | Outcome::Finished(_)) && lane.is_open() {
                        place.seat = Seat::Resting(lane);
                        state.resting.push(at);
                        if state.wakes.is_none() {
                            self.changed.notify_one();
                        }
                    } else {
                        place.seat = Seat::Leaving;
                        state.outbox.dropped.push(Link::One(lane));
                    }
                }
                link => state.outbox.dropped.push(link),
            }
            self.serve(state, now);
        });
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(keeper) = state.keeper.take() {
            keeper.abort();
        }
    }
}
