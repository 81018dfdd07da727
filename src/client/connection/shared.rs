//! Who may use which connection: never more than the cap are open, and callers are served in the order they came.

use super::connect::Connector;
use super::event::Event;
use super::failure;
use super::health::Outcome;
use super::lane::Link;
use super::lease::{Lease, Returned};
use super::place::{SPREAD, STREAMS, Seat};
use super::queue::{QUEUE, SHORT};
use super::state::State;
use crate::client::Events;
use crate::error::Result;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, oneshot};
use tokio::time::Instant;

/// A connection whose last call ended so recently is not asked whether it still stands before a call that may be repeated: each
/// look costs a system call, and servers close what rests for seconds.
const JUST_NOW: Duration = Duration::from_millis(100);

/// What callers, connections and the keeper share.
pub(super) struct Shared {
    pub(super) connector: Arc<Connector>,
    pub(super) size: usize,
    /// Longest that the line may be, in time.
    pub(super) max_wait: Option<Duration>,
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
            // A few may wait however slow the API is: they will still have their turn within their time.
            if let Some(most) = self.max_wait.filter(|_| !again && state.line.len() >= SHORT * self.size) {
                let wait = state.line.wait(now);
                if wait > most {
                    state.figures.turned_away += 1;
                    return Err(failure::too_long(wait));
                }
            }
            let get = state.line.join(again, now);
            state.crowd.note(state.in_flight + state.line.len(), now);
            self.serve(state, now);
            Ok(Asked::Wait(get))
        })
    }

    fn tell_crowd(&self, state: &mut State, now: Instant) {
        let wanted = state.wanted(now);
        if state.many.is_some() && wanted > self.size && state.crowd.is_news(now) {
            let host = self.host().to_string();
            state.outbox.news.push(Event::Crowded { host, size: self.size, wanted });
        }
    }

    fn lend(self: &Arc<Self>, state: &mut State, at: usize, now: Instant) -> Lease {
        let place = &mut state.places[at];
        let rested = place.load == 0 && place.health.used.is_none_or(|used| now.duration_since(used) >= JUST_NOW);
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
            let nobody = state.line.serve(lease, now);
            debug_assert!(nobody.is_none(), "somebody waits");
        }
        let waiting = state.line.len();
        if waiting == 0 {
            return;
        }
        self.tell_crowd(state, now);
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

    /// A call is done with its connection.
    pub(super) fn take_back(self: &Arc<Self>, returned: Returned) {
        let now = Instant::now();
        let Returned { place: at, generation, link, began, outcome } = returned;
        self.with(|state| {
            state.in_flight -= 1;
            let place = &mut state.places[at];
            let is_current = place.generation == generation;
            // That a connection broke is known of the place also when it has the next one already, and counts once for all the
            // calls that were on it.
            let broke = outcome == Outcome::Failed && !link.is_open();
            let counts = if broke { place.breaks(generation) } else { is_current };
            if counts && let Some(degraded) = place.health.note(outcome, began, now) {
                state.outbox.news.push(place.health.news(degraded, self.host(), at));
            }
            if outcome == Outcome::Failed {
                state.figures.broken += 1;
            }
            if !is_current {
                return state.outbox.dropped.push(link);
            }
            place.load -= 1;
            if matches!(outcome, Outcome::Finished(_) | Outcome::Replied(_)) {
                place.attempt = 0;
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
