//! The pool's one task in the background: it renews what rested long, replaces what broke, and lets go what nobody needs.

use super::place::Seat;
use super::shared::Shared;
use super::state::State;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::Notify;
use tokio::time::Instant;

/// How long an HTTP/2 connection that nobody needs may rest.
const SPARE: Duration = Duration::from_secs(60);
/// At the cap one in so many connections may be renewed at the same time, and one more.
const AT_ONCE: usize = 4;
/// When to look again whether one more may.
const SOON: Duration = Duration::from_millis(50);

impl Shared {
    /// Begins to keep the pool, unless somebody does.
    pub(super) fn keep(self: &Arc<Self>, runtime: &Handle) {
        let mut state = self.state.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if state.keeper.as_ref().is_none_or(tokio::task::AbortHandle::is_finished) {
            let task = runtime.spawn(keep(Arc::downgrade(self), self.changed.clone()));
            state.keeper = Some(task.abort_handle());
        }
    }

    /// Does what is due, and says when the next thing is.
    fn tend(self: &Arc<Self>) -> Option<Instant> {
        let now = Instant::now();
        self.with(|state| {
            let target = state.target(self.size, now);
            let rested = (0..state.places.len()).filter_map(|at| self.rested(state, at, target, now)).min();
            let retried = (0..state.places.len()).filter_map(|at| self.retried(state, at, target, now)).min();
            let probe = state.reach.next_probe(!state.line.is_empty(), now);
            let probe = probe.filter(|_| state.opening == 0 && state.open < self.size);
            if probe.is_some_and(|at| at <= now) {
                self.start(state, now);
            }
            let probe = probe.filter(|at| *at > now);
            state.wakes = [rested, retried, probe].into_iter().flatten().min();
            state.wakes
        })
    }

    /// Renews or retires a connection that has rested long; gives when it will have.
    fn rested(self: &Arc<Self>, state: &mut State, at: usize, target: usize, now: Instant) -> Option<Instant> {
        let place = &state.places[at];
        let many = match place.seat {
            Seat::Resting(_) => false,
            Seat::Many(_) if place.load == 0 => true,
            _ => return None,
        };
        let limit = state.limit.get(many, now);
        let since = place.health.rests_since()?;
        let due = (since + limit.unwrap_or(SPARE)).max(place.keeps_until.unwrap_or(since));
        if due > now {
            return Some(due);
        }
        if state.live() > target {
            state.retire(at, "not needed");
            return None;
        }
        if limit.is_none() {
            let later = now + SPARE;
            state.places[at].keeps_until = Some(later);
            return Some(later);
        }
        if state.open >= self.size {
            // At the cap the old one must go first; not too many at a time, as calls need those that are left.
            let turning = state.places.iter().filter(|p| p.is_turning()).count();
            if turning <= self.size / AT_ONCE {
                state.retire(at, "renewed");
                return None;
            }
            let later = now + SOON;
            state.places[at].keeps_until = Some(later);
            return Some(later);
        }
        let begun = state.places.iter().any(|p| p.renews == Some(at));
        if !begun && state.reach.may_open(state.opening, now) && self.start(state, now) {
            if let Some(new) = state.places.iter_mut().rfind(|p| matches!(p.seat, Seat::Opening) && p.renews.is_none())
            {
                new.renews = Some(at);
            }
            return None;
        }
        let later = now + Duration::from_millis(500);
        state.places[at].keeps_until = Some(later);
        Some(later)
    }

    /// Fills a place again whose time has come; gives when it will have.
    fn retried(self: &Arc<Self>, state: &mut State, at: usize, target: usize, now: Instant) -> Option<Instant> {
        let retry = state.places[at].retry.filter(|_| state.places[at].is_empty())?;
        if retry.at > now {
            return Some(retry.at);
        }
        if state.live() + state.opening >= target {
            state.places[at].retry = None;
        } else if state.open < self.size {
            self.start_at(state, at, now);
        }
        None
    }
}

async fn keep(pool: Weak<Shared>, changed: Arc<Notify>) {
    loop {
        let Some(next) = pool.upgrade().map(|shared| shared.tend()) else { return };
        match next {
            Some(at) => drop(tokio::time::timeout_at(at, changed.notified()).await),
            None => changed.notified().await,
        }
    }
}
