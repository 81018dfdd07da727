//! One of a pool's places: a connection, or room for one, and its health.

use super::driven::{Http1, Http2};
use super::health::{ConnectionState, Health};
use super::reconnect::Retry;
use super::stats::ConnectionStats;
use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// Calls that one HTTP/2 connection carries before another one is opened beside it.
pub(super) const SPREAD: usize = 8;
/// Most calls that one HTTP/2 connection carries; a peer that allows fewer makes the rest wait in its line.
pub(super) const STREAMS: usize = 100;

/// What a place holds.
#[derive(Default)]
pub(super) enum Seat {
    /// Nothing.
    #[default]
    Empty,
    /// A connection that is being opened.
    Opening,
    /// An HTTP/1.1 connection without a call.
    Resting(Http1),
    /// An HTTP/1.1 connection with one.
    Out,
    /// An HTTP/2 connection.
    Many(Arc<Http2>),
    /// A connection that was given up and whose socket is about to be closed.
    Leaving,
}

/// A place.
#[derive(Default)]
pub(super) struct Place {
    /// Which of its connections it is.
    pub(super) generation: u64,
    pub(super) seat: Seat,
    /// Calls on it.
    pub(super) load: usize,
    pub(super) health: Health,
    /// When it is to be filled again.
    pub(super) retry: Option<Retry>,
    /// Tries since it last served a call.
    pub(super) attempt: u32,
    /// The place whose long-rested connection this one replaces.
    pub(super) renews: Option<usize>,
    /// Not to be renewed before.
    pub(super) keeps_until: Option<Instant>,
    /// Why it was given up here.
    pub(super) farewell: Option<&'static str>,
    /// The last of its connections that is known to have broken under a call, and the last of which that was told.
    pub(super) broke: u64,
    pub(super) told: u64,
}

impl Place {
    /// Whether it can carry calls, now or when the one on it is done.
    pub(super) fn is_live(&self) -> bool {
        matches!(self.seat, Seat::Resting(_) | Seat::Out | Seat::Many(_))
    }

    /// Whether one connection goes here and the next one comes.
    pub(super) fn is_turning(&self) -> bool {
        matches!(self.seat, Seat::Leaving | Seat::Opening) || (self.is_empty() && self.retry.is_some())
    }

    /// Whether it is news that this one of its connections broke.
    pub(super) fn breaks(&mut self, generation: u64) -> bool {
        let is_news = self.broke < generation;
        self.broke = self.broke.max(generation);
        is_news
    }

    /// The same of telling it.
    pub(super) fn tells(&mut self, generation: u64) -> bool {
        let is_news = self.told < generation;
        self.told = self.told.max(generation);
        is_news
    }

    pub(super) fn is_empty(&self) -> bool {
        matches!(self.seat, Seat::Empty)
    }

    pub(super) fn state(&self) -> ConnectionState {
        match self.seat {
            Seat::Opening if self.attempt > 0 => ConnectionState::Reconnecting,
            Seat::Opening => ConnectionState::Connecting,
            Seat::Empty if self.retry.is_some() => ConnectionState::Reconnecting,
            Seat::Empty | Seat::Leaving => ConnectionState::Closed,
            _ if self.health.is_degraded() => ConnectionState::Degraded,
            _ => ConnectionState::Ready,
        }
    }

    pub(super) fn stats(&self, connection: usize) -> ConnectionStats {
        ConnectionStats {
            connection,
            state: self.state(),
            latency_ms: self.health.latency().map(|latency| latency.as_secs_f64() * 1000.0),
            failures: self.health.failures,
            served: self.health.served,
            in_flight: self.load,
            opened_at_ms: self.health.opened.map(clock),
            last_used_ms: self.health.used.map(clock),
        }
    }
}

/// The time of day of a moment that has passed, in milliseconds since 1970.
fn clock(then: Instant) -> u64 {
    let at = SystemTime::now().checked_sub(then.elapsed()).unwrap_or(UNIX_EPOCH);
    at.duration_since(UNIX_EPOCH).map_or(0, |d| u64::try_from(d.as_millis()).unwrap_or(u64::MAX))
}
