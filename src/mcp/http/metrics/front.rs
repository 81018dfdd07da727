//! Callers of the server: their connections, and their calls before they become calls to the API.

use super::super::admission::AdmissionStats;
use super::super::connections::ConnectionsStats;
use super::sheet::{Sheet, number};
use serde::Serialize;

/// Connections and calls of callers.
#[derive(Debug, Serialize)]
pub(in super::super) struct FrontStats {
    /// Connections.
    pub(in super::super) connections: ConnectionsStats,
    /// Calls.
    pub(in super::super) calls: AdmissionStats,
}

pub(super) fn write(front: &FrontStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let FrontStats { connections, calls } = front;
    sheet.gauge("server_connections", "Connections of callers", number(connections.open))?;
    sheet.gauge("server_connections_most", "Most connections of callers", number(connections.most))?;
    let refused = connections.refused;
    sheet.counter("server_connections_refused", "Connections that came when so many were open", refused)?;
    sheet.gauge("server_calls_in_flight", "Calls of callers that are worked on", number(calls.in_flight))?;
    sheet.gauge("server_calls_waiting", "Calls of callers that wait for their turn", number(calls.waiting))?;
    sheet.gauge("server_calls_limit", "Most calls worked on at a time, as of now", number(calls.limit))?;
    sheet.counter("server_calls_refused", "Calls refused at once, as the server has too many", calls.refused)
}
