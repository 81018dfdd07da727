//! What changes in a pool: each change one notice and one line of the log.

use serde::Serialize;

/// A change of one connection, or of the whole pool. A connection is named by its place in the pool, from 0: it keeps the
/// place when it is replaced.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A connection was opened.
    Opened {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// The HTTP spoken on it: `HTTP/1.1` or `HTTP/2`.
        http: &'static str,
        /// How long opening it took, in milliseconds.
        took_ms: u64,
    },
    /// A connection was closed, by either side.
    Closed {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// Why.
        reason: String,
        /// Calls that it answered in its time.
        served: u64,
    },
    /// A connection broke under the calls on it, or one could not be opened.
    Error {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// What went wrong.
        error: String,
    },
    /// A broken connection is going to be replaced.
    ReconnectScheduled {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// Which try it is, from 1.
        attempt: u32,
        /// When, in milliseconds from now.
        in_ms: u64,
    },
    /// A broken connection was replaced.
    Reconnected {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// How many tries it took.
        attempt: u32,
    },
    /// A broken connection could not be replaced; there will be another try.
    ReconnectFailed {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// Which try it was, from 1.
        attempt: u32,
        /// What went wrong.
        error: String,
    },
    /// Calls on a connection fail one after another: others are preferred.
    Degraded {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
        /// Failures in a row.
        failures: u32,
    },
    /// A degraded connection answered a call.
    Recovered {
        /// The API's host.
        host: String,
        /// Its place in the pool.
        connection: usize,
    },
    /// The host speaks HTTP/1.1: as many calls at a time as there are connections, and no more.
    OneCallEach {
        /// The API's host.
        host: String,
        /// Most connections, and so most calls at a time.
        size: usize,
    },
    /// Calls wait for a connection: more connections would serve them.
    Crowded {
        /// The API's host.
        host: String,
        /// Most connections.
        size: usize,
        /// How many connections the load of the last minute wants.
        wanted: usize,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        use tracing::{debug, info, warn};
        match self {
            Self::Opened { host, connection, http, took_ms } => {
                debug!(host, connection, http, took_ms, "connection opened");
            }
            Self::Closed { host, connection, reason, served } => {
                debug!(host, connection, reason, served, "connection closed");
            }
            Self::Error { host, connection, error } => warn!(host, connection, error, "connection failed"),
            Self::ReconnectScheduled { host, connection, attempt, in_ms } => {
                debug!(host, connection, attempt, in_ms, "reconnect scheduled");
            }
            Self::Reconnected { host, connection, attempt } => info!(host, connection, attempt, "reconnected"),
            // The first failure is news; the next ones are only more of it.
            Self::ReconnectFailed { host, connection, attempt: 1, error } => {
                warn!(host, connection, attempt = 1, error, "reconnect failed");
            }
            Self::ReconnectFailed { host, connection, attempt, error } => {
                debug!(host, connection, attempt, error, "reconnect failed");
            }
            Self::Degraded { host, connection, failures } => warn!(host, connection, failures, "connection degraded"),
            Self::Recovered { host, connection } => info!(host, connection, "connection recovered"),
            Self::OneCallEach { host, size } => info!(
                host,
                size, "the API speaks HTTP/1.1: one call a connection, so the pool size bounds the calls in flight"
            ),
            Self::Crowded { host, size, wanted } => {
                info!(host, size, wanted, "calls wait for a connection; a larger pool would serve them");
            }
        }
    }
}
