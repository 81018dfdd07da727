//! Counts of what reached the sandbox: what tests and benches measure a client by.

use super::faults::Fault;
use bytes::Bytes;
use http::Request;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Calls remembered to find a repeated one.
const REMEMBERED: usize = 100_000;

/// The counts. Connections and bytes of sockets are counted as they are on the wire.
#[derive(Debug, Default)]
pub(crate) struct Stats {
    bytes_in: AtomicU64,
    bytes_out: AtomicU64,
    calls: Mutex<Calls>,
}

#[derive(Debug, Default)]
struct Calls {
    opened: u64,
    open: u64,
    most: u64,
    in_flight: u64,
    most_in_flight: u64,
    requests: BTreeMap<&'static str, u64>,
    statuses: BTreeMap<u16, u64>,
    faults: HashMap<Fault, u64>,
    duplicates: BTreeMap<&'static str, u64>,
    seen: HashSet<u64>,
    order: VecDeque<u64>,
}

impl Stats {
    fn calls(&self) -> MutexGuard<'_, Calls> {
        self.calls.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Bytes came in.
    pub(crate) fn came_in(&self, bytes: usize) {
        self.bytes_in.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// Bytes went out.
    pub(crate) fn went_out(&self, bytes: usize) {
        self.bytes_out.fetch_add(bytes as u64, Ordering::Relaxed);
    }

    /// A connection was opened.
    pub(crate) fn opened(&self) {
        let mut calls = self.calls();
        calls.opened += 1;
        calls.open += 1;
        calls.most = calls.most.max(calls.open);
    }

    /// A connection was closed.
    pub(crate) fn closed(&self) {
        let mut calls = self.calls();
        calls.open = calls.open.saturating_sub(1);
    }

    /// A request came for this operation, whatever becomes of it. It is in flight until the guard is dropped.
    pub(crate) fn request(&self, tool: &'static str) -> InFlight<'_> {
        let mut calls = self.calls();
        *calls.requests.entry(tool).or_default() += 1;
        calls.in_flight += 1;
        calls.most_in_flight = calls.most_in_flight.max(calls.in_flight);
        InFlight(self)
    }

    /// A request is carried out that must not be repeated.
    pub(crate) fn taken(&self, tool: &'static str, request: &Request<Bytes>) {
        let mark = mark(request);
        let mut calls = self.calls();
        if !calls.seen.insert(mark) {
            *calls.duplicates.entry(tool).or_default() += 1;
            return;
        }
        calls.order.push_back(mark);
        if calls.order.len() > REMEMBERED
            && let Some(oldest) = calls.order.pop_front()
        {
            calls.seen.remove(&oldest);
        }
    }

    /// It was answered, or hit by a fault, or both.
    pub(crate) fn answered(&self, status: Option<u16>, fault: Option<Fault>) {
        let mut calls = self.calls();
        if let Some(status) = status {
            *calls.statuses.entry(status).or_default() += 1;
        }
        if let Some(fault) = fault {
            *calls.faults.entry(fault).or_default() += 1;
        }
    }

    /// Begins anew. Connections that are open stay counted as open, and calls in flight as in flight.
    pub(crate) fn reset(&self) {
        let mut calls = self.calls();
        let (open, in_flight) = (calls.open, calls.in_flight);
        *calls = Calls { open, most: open, in_flight, most_in_flight: in_flight, ..Calls::default() };
        self.bytes_in.store(0, Ordering::Relaxed);
        self.bytes_out.store(0, Ordering::Relaxed);
    }

    /// All counts.
    pub(crate) fn to_json(&self) -> Value {
        let calls = self.calls();
        let faults: BTreeMap<&str, u64> = calls.faults.iter().map(|(f, n)| (f.name(), *n)).collect();
        let statuses: BTreeMap<String, u64> = calls.statuses.iter().map(|(s, n)| (s.to_string(), *n)).collect();
        json!({
            "requests": {"total": calls.requests.values().sum::<u64>(), "by_operation": calls.requests},
            "in_flight": {"now": calls.in_flight, "most": calls.most_in_flight},
            "replies": statuses,
            "faults": faults,
            "connections": {"opened": calls.opened, "open": calls.open, "most": calls.most},
            "bytes": {
                "in": self.bytes_in.load(Ordering::Relaxed),
                "out": self.bytes_out.load(Ordering::Relaxed),
            },
            "duplicates": {"total": calls.duplicates.values().sum::<u64>(), "by_operation": calls.duplicates},
        })
    }
}

/// A request until its reply is made, or its caller has gone.
#[must_use]
pub(crate) struct InFlight<'a>(&'a Stats);

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        self.0.calls().in_flight -= 1;
    }
}

/// What makes two requests the same: their idempotency key, else method, path and body.
fn mark(request: &Request<Bytes>) -> u64 {
    let mut hasher = DefaultHasher::new();
    match request.headers().get("idempotency-key") {
        Some(key) => key.as_bytes().hash(&mut hasher),
        None => (request.method(), request.uri().path(), request.body()).hash(&mut hasher),
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_create_that_is_carried_out_twice_is_found() {
        let stats = Stats::default();
        let post = |key: &str| {
            let request = Request::post("http://s.test/api/v1/rooms").header("idempotency-key", key);
            request.body(Bytes::from_static(b"{}")).unwrap()
        };
        for key in ["a", "b", "a"] {
            drop(stats.request("create-room"));
            stats.taken("create-room", &post(key));
        }
        drop(stats.request("list-rooms"));
        assert_eq!(stats.to_json()["duplicates"]["total"], 1);
        assert_eq!(stats.to_json()["requests"]["by_operation"]["create-room"], 3);
        stats.opened();
        stats.reset();
        assert_eq!(stats.to_json()["requests"]["total"], 0);
        assert_eq!(stats.to_json()["connections"]["open"], 1);
    }
}
