//! What a pool holds and has done, as figures.

use super::health::ConnectionState;
use serde::Serialize;

/// A pool's figures. Counters begin with the pool and only grow; the others are as of now.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct PoolStats {
    /// The API's host.
    pub host: String,
    /// Most connections.
    pub size: usize,
    /// The HTTP that the host speaks, once known: `HTTP/1.1` or `HTTP/2`.
    pub http: Option<&'static str>,
    /// Whether the last try to open a connection succeeded, or none was made yet.
    pub reachable: bool,
    /// Connections open or being opened.
    pub open: usize,
    /// Calls on connections.
    pub in_flight: usize,
    /// Calls that wait for a connection.
    pub waiting: usize,
    /// How many connections the load of the last minute wants.
    pub wanted: usize,
    /// Counter: connections opened.
    pub opened: u64,
    /// Counter: connections closed, by either side.
    pub closed: u64,
    /// Counter: connections opened anew because the old one had rested long.
    pub renewed: u64,
    /// Counter: broken connections replaced.
    pub reconnected: u64,
    /// Counter: connections that could not be opened.
    pub connect_errors: u64,
    /// Counter: calls whose connection broke under them.
    pub broken: u64,
    /// Counter: calls sent again on another connection because nothing of them was written on the first.
    pub resent: u64,
    /// Counter: calls that waited in vain until their time was over.
    pub timed_out: u64,
    /// Counter: calls turned away because too many waited already.
    pub turned_away: u64,
    /// Counter: calls turned away because the host cannot be reached.
    pub unreachable: u64,
    /// Each connection, by its place.
    pub connections: Vec<ConnectionStats>,
}

/// One connection's figures.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct ConnectionStats {
    /// Its place in the pool, from 0.
    pub connection: usize,
    /// What it is doing.
    pub state: ConnectionState,
    /// Moving latency up to the head of the reply, in milliseconds.
    pub latency_ms: Option<f64>,
    /// Failures in a row.
    pub failures: u32,
    /// Counter: calls answered in this place.
    pub served: u64,
    /// Calls on it.
    pub in_flight: usize,
    /// When it was opened, in milliseconds since 1970.
    pub opened_at_ms: Option<u64>,
    /// When its last call ended, in milliseconds since 1970.
    pub last_used_ms: Option<u64>,
}
