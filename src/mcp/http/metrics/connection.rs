//! The pool and each of its connections, by its place.

use super::sheet::{Sheet, number};
use crate::client::connection::{ConnectionState, ConnectionStats, PoolStats};

const STATES: [(&str, ConnectionState); 5] = [
    ("connecting", ConnectionState::Connecting),
    ("ready", ConnectionState::Ready),
    ("degraded", ConnectionState::Degraded),
    ("reconnecting", ConnectionState::Reconnecting),
    ("closed", ConnectionState::Closed),
];

pub(super) fn write(pool: &PoolStats, sheet: &mut Sheet<'_>) -> std::fmt::Result {
    sheet.gauge("pool_size", "Most connections to the API", number(pool.size))?;
    sheet.gauge("pool_reachable", "Whether the last try to connect succeeded", number(u64::from(pool.reachable)))?;
    sheet.gauge("pool_open", "Connections open or being opened", number(pool.open))?;
    sheet.gauge("pool_in_flight", "Calls on connections", number(pool.in_flight))?;
    sheet.gauge("pool_waiting", "Calls that wait for a connection", number(pool.waiting))?;
    sheet.gauge("pool_wanted", "Connections that the load of the last minute wants", number(pool.wanted))?;
    let counts = [
        ("opened", pool.opened),
        ("closed", pool.closed),
        ("renewed", pool.renewed),
        ("reconnected", pool.reconnected),
        ("connect_error", pool.connect_errors),
    ];
    let counts = counts.map(|(event, n)| ([("event", event)], n));
    sheet.counters("pool_connections", "What became of connections", counts)?;
    let calls = [
        ("broken", pool.broken),
        ("resent", pool.resent),
        ("timed_out", pool.timed_out),
        ("turned_away", pool.turned_away),
        ("unreachable", pool.unreachable),
    ];
    let calls = calls.map(|(trouble, n)| ([("trouble", trouble)], n));
    sheet.counters("pool_troubled_calls", "Calls whose connection broke, or that got none", calls)?;
    each(&pool.connections, sheet)
}

fn each(all: &[ConnectionStats], sheet: &mut Sheet<'_>) -> std::fmt::Result {
    let place = |c: &ConnectionStats| [("connection", c.connection.to_string())];
    let states = all.iter().flat_map(|c| {
        let label = move |name: &'static str| [("connection", c.connection.to_string()), ("state", name.to_owned())];
        STATES.map(|(name, state)| (label(name), number(u64::from(c.state == state))))
    });
    sheet.gauges("connection_state", "1 for the state that a connection is in", states)?;
    let latencies = all.iter().filter_map(|c| Some((place(c), c.latency_ms? / 1e3)));
    sheet.gauges("connection_latency_seconds", "Moving latency up to the head of the reply", latencies)?;
    let failures = all.iter().map(|c| (place(c), f64::from(c.failures)));
    sheet.gauges("connection_failures", "Failures in a row", failures)?;
    let in_flight = all.iter().map(|c| (place(c), number(c.in_flight)));
    sheet.gauges("connection_in_flight", "Calls on a connection", in_flight)?;
    sheet.counters(
        "connection_served",
        "Calls answered in a connection's place",
        all.iter().map(|c| (place(c), c.served)),
    )
}
