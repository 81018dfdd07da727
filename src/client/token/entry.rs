//! One token that is kept: the watched value, and where it stands in its life.

use super::clock::Millis;
use super::issued::Token;
use super::request::TokenRequest;
use crate::error::{Error, Result};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

/// A kept token.
pub(super) struct Entry {
    /// Its number in events.
    pub(super) id: u64,
    /// The request, as text: what it is kept under and made again from.
    pub(super) key: Arc<str>,
    /// The room, for events.
    pub(super) room: Box<str>,
    /// The current token; none before the first and after the end.
    pub(super) current: watch::Sender<Option<Token>>,
    /// Held by whoever makes a token: one at a time.
    pub(super) turn: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

/// Where a token stands.
#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each of the four is true or not whatever the others are
pub(super) struct State {
    /// Its place in the schedule.
    pub(super) wakes: Option<Millis>,
    /// When the next attempt to refresh it is due.
    pub(super) refresh: Option<Millis>,
    /// When the last token came within its margin.
    pub(super) due: Option<Millis>,
    /// Until when it is kept although nobody holds it.
    pub(super) wanted: Millis,
    /// Failures in a row.
    pub(super) failures: u32,
    /// Attempts that came to an end, well or not.
    pub(super) attempts: u64,
    /// How the last attempt failed, if it did.
    pub(super) error: Option<Error>,
    /// Whether it was told that the quick attempts are used up.
    pub(super) told: bool,
    /// Whether a refresh in the background is waiting or under way.
    pub(super) busy: bool,
    /// Whether there ever was a token.
    pub(super) had: bool,
    /// Whether it is kept no longer.
    pub(super) gone: bool,
}

impl Entry {
    pub(super) fn new(id: u64, key: Arc<str>, room: &str, wanted: Millis) -> Self {
        let state = Mutex::new(State { wanted, ..State::default() });
        Self {
            id,
            key,
            room: room.into(),
            current: watch::Sender::new(None),
            turn: tokio::sync::Mutex::default(),
            state,
        }
    }

    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current token.
    pub(super) fn token(&self) -> Option<Token> {
        self.current.borrow().clone()
    }

    /// Whether somebody holds a receiver of it.
    pub(super) fn is_held(&self) -> bool {
        self.current.receiver_count() > 0
    }

    pub(super) fn request(&self) -> Result<TokenRequest> {
        TokenRequest::parse(&self.key)
    }
}
