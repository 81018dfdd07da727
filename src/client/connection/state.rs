//! All that a pool knows, under one lock: places, the line of callers, and what is to be done once the lock is given back.

use super::crowd::Crowd;
use super::event::Event;
use super::keepalive::RestLimit;
use super::lane::Link;
use super::place::{Place, SPREAD, STREAMS, Seat};
use super::queue::Line;
use super::reconnect::Reach;
use super::slot::Slot;
use super::stats::PoolStats;
use std::sync::Arc;
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::Instant;

/// How long after the last call connections are kept warm, unless the pool was told to be warm always.
const KEPT: Duration = Duration::from_secs(600);
/// How many resting connections are looked at for the best one.
const LOOKED_AT: usize = 8;

/// The state.
#[derive(Default)]
pub(super) struct State {
    pub(super) places: Vec<Place>,
    /// Places with a resting HTTP/1.1 connection, the one used last on top.
    pub(super) resting: Vec<usize>,
    pub(super) line: Line,
    pub(super) in_flight: usize,
    /// Places that are not empty, and those of them that are being opened.
    pub(super) open: usize,
    pub(super) opening: usize,
    /// Whether the host speaks HTTP/2, once known.
    pub(super) many: Option<bool>,
    pub(super) reach: Reach,
    pub(super) crowd: Crowd,
    pub(super) limit: RestLimit,
    pub(super) warm: bool,
    pub(super) last_call: Option<Instant>,
    pub(super) keeper: Option<AbortHandle>,
    /// When the keeper wakes next.
    pub(super) wakes: Option<Instant>,
    pub(super) runtime: Option<Handle>,
    pub(super) figures: PoolStats,
    pub(super) outbox: Outbox,
}

/// What is done once the lock is given back: none of it may happen under it.
#[derive(Default)]
pub(super) struct Outbox {
    pub(super) news: Vec<Event>,
    pub(super) dropped: Vec<Link>,
    pub(super) opened: Vec<Arc<Slot>>,
}

impl Outbox {
    pub(super) fn is_empty(&self) -> bool {
        self.news.is_empty() && self.dropped.is_empty() && self.opened.is_empty()
    }
}

impl State {
    /// Places that can carry calls.
    pub(super) fn live(&self) -> usize {
        self.places.iter().filter(|p| p.is_live()).count()
    }

    /// How many connections the load of the last minute wants.
    pub(super) fn wanted(&mut self, now: Instant) -> usize {
        let peak = self.crowd.peak(now);
        if self.many == Some(true) { peak.div_ceil(SPREAD) } else { peak }
    }

    /// How many connections are kept warm.
    pub(super) fn target(&mut self, size: usize, now: Instant) -> usize {
        let fresh = self.last_call.is_some_and(|at| now.saturating_duration_since(at) < KEPT);
        if self.warm || fresh { self.wanted(now).clamp(1, size) } else { 0 }
    }

    /// Gives up the connection of a place. Its slot says when the socket is closed.
    pub(super) fn retire(&mut self, at: usize, why: &'static str) {
        let place = &mut self.places[at];
        place.farewell.get_or_insert(why);
        match std::mem::replace(&mut place.seat, Seat::Leaving) {
            Seat::Resting(lane) => self.outbox.dropped.push(Link::One(lane)),
            Seat::Many(lane) => self.outbox.dropped.push(Link::Many(lane)),
            _ => {}
        }
        self.resting.retain(|p| *p != at);
    }

    /// The best place for one more call, if there is any.
    pub(super) fn choose(&mut self, now: Instant) -> Option<usize> {
        while let Some(at) = self.best_resting(now) {
            match &self.places[at].seat {
                Seat::Resting(lane) if lane.is_open() => return Some(at),
                _ => self.retire(at, "closed by the server"),
            }
        }
        let costs = self.places.iter().enumerate().filter_map(|(at, place)| match &place.seat {
            Seat::Many(lane) if lane.is_open() && place.load < STREAMS => {
                Some((at, place.health.cost(place.load, now)))
            }
            _ => None,
        });
        costs.min_by(|a, b| a.1.total_cmp(&b.1)).map(|(at, _)| at)
    }

    /// Among the resting connections used last, the one used last of those that are nearly as good as the best; before them one
    /// that need not finish the call before first.
    fn best_resting(&self, now: Instant) -> Option<usize> {
        let mut costs = [f64::INFINITY; LOOKED_AT];
        let looked = || self.resting.iter().rev().copied().zip(0..LOOKED_AT);
        looked().for_each(|(at, i)| costs[i] = self.places[at].health.cost(0, now));
        let most = costs.iter().copied().min_by(f64::total_cmp)? * 2.0;
        let good = || looked().filter(|(_, i)| costs[*i] <= most).map(|(at, _)| at);
        let is_free = |at: &usize| matches!(&self.places[*at].seat, Seat::Resting(lane) if lane.sender.is_ready());
        good().find(is_free).or_else(|| good().next())
    }
}
