//! What changes in a pool.

use serde::Serialize;

/// A change of one connection.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A connection was opened.
    Opened {
        /// The API's host.
        host: String,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Opened { host } => tracing::debug!(host, "connection opened"),
        }
    }
}
