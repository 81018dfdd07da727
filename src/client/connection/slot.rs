//! The right to have one connection: it lives as long as the connection's socket, so that the cap is a hard one.

use super::shared::Shared;
use crate::error::{Error, Kind};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use tokio::time::Instant;

/// One of the pool's places, taken. Whoever has to do with the connection holds a share of it, and the socket itself does.
pub(super) struct Slot {
    pool: Weak<Shared>,
    place: usize,
    end: Mutex<End>,
}

/// How a connection came to its end.
pub(super) enum End {
    /// It was given up here, or its task was.
    GivenUp,
    /// It could not be opened.
    Refused(Error),
    /// The server closed it.
    Closed,
    /// It broke.
    Broken(String),
}

impl Slot {
    pub(super) fn new(pool: &Arc<Shared>, place: usize) -> Arc<Self> {
        Arc::new(Self { pool: Arc::downgrade(pool), place, end: Mutex::new(End::GivenUp) })
    }

    /// Opens the connection that it is for, and hands it to the pool.
    pub(super) async fn open(self: Arc<Self>) {
        let Some(connector) = self.pool.upgrade().map(|shared| shared.connector.clone()) else { return };
        let began = Instant::now();
        match connector.open(Some(self.clone())).await {
            Ok(fresh) => {
                if let Some(shared) = self.pool.upgrade() {
                    shared.arrived(self.place, fresh.drive(), began);
                }
            }
            Err(error) => self.ends(End::Refused(error)),
        }
    }

    /// The connection has ended by itself.
    pub(super) fn ends(&self, end: End) {
        *self.end.lock().unwrap_or_else(PoisonError::into_inner) = end;
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(shared) = self.pool.upgrade() {
            let end = self.end.get_mut().unwrap_or_else(PoisonError::into_inner);
            shared.gone(self.place, std::mem::replace(end, End::GivenUp));
        }
    }
}

impl End {
    /// The error of callers that waited for it, where it was still being opened.
    pub(super) fn error(self) -> Error {
        match self {
            Self::Refused(error) => error,
            _ => Error::new(Kind::Network, "opening a connection was broken off")
                .with_hint("try again; was the program about to end?"),
        }
    }

    /// Why, in a few words.
    pub(super) fn reason(&self) -> String {
        match self {
            Self::GivenUp => "given up".to_owned(),
            Self::Refused(error) => error.message().to_owned(),
            Self::Closed => "closed by the server".to_owned(),
            Self::Broken(words) => words.clone(),
        }
    }
}
