//! Notices of what changes in the core: connections, tokens, breakers, memory.
//!
//! Every change of state is told here once: it becomes one line of the log and one message to whoever listens. Listeners
//! that lag are told how much they missed. What must not be missed (the current token) is a watched value, not a notice.

use super::resource::{self, memory};
use super::{breaker, connection, credential, limit, token};
use serde::Serialize;
use tokio::sync::broadcast;

/// Notices kept for listeners that are slower than the core.
const KEPT: usize = 1024;

/// One change of state. Holds no secret.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "layer", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A connection to the API.
    Connection(connection::Event),
    /// An OAuth sign-in.
    Credential(credential::Event),
    /// The rate that calls are held to.
    Limit(limit::Event),
    /// A breaker.
    Breaker(breaker::Event),
    /// The memory budget.
    Memory(memory::Event),
    /// Cache and batches.
    Resource(resource::Event),
    /// A join token.
    Token(token::Event),
}

impl From<connection::Event> for Event {
    fn from(event: connection::Event) -> Self {
        Self::Connection(event)
    }
}

impl From<resource::Event> for Event {
    fn from(event: resource::Event) -> Self {
        Self::Resource(event)
    }
}

impl From<memory::Event> for Event {
    fn from(event: memory::Event) -> Self {
        Self::Memory(event)
    }
}

impl From<token::Event> for Event {
    fn from(event: token::Event) -> Self {
        Self::Token(event)
    }
}

impl From<credential::Event> for Event {
    fn from(event: credential::Event) -> Self {
        Self::Credential(event)
    }
}

impl Event {
    /// Writes its line to the log.
    fn log(&self) {
        match self {
            Self::Connection(event) => event.log(),
            Self::Credential(event) => event.log(),
            Self::Limit(event) => event.log(),
            Self::Breaker(event) => event.log(),
            Self::Memory(event) => event.log(),
            Self::Resource(event) => event.log(),
            Self::Token(event) => event.log(),
        }
    }
}

/// Where the layers tell their changes.
#[derive(Clone, Debug)]
pub struct Events(broadcast::Sender<Event>);

impl Default for Events {
    fn default() -> Self {
        Self(broadcast::Sender::new(KEPT))
    }
}

impl Events {
    /// Logs the event and passes it to whoever listens.
    pub(crate) fn tell(&self, event: impl Into<Event>) {
        let event = event.into();
        event.log();
        // Nobody listening is fine.
        let _ = self.0.send(event);
    }

    /// The notices from now on. A reader that falls behind gets [`broadcast::error::RecvError::Lagged`].
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.0.subscribe()
    }
}
