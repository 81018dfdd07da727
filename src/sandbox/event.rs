//! What happened, as webhooks report it.

use serde_json::Value;

/// Something that happened in the sandbox, to be told to webhooks: the payload's `event`, `timestamp` and `data`.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// One of the names that `GET /events` lists.
    pub event: &'static str,
    /// Unix time in seconds.
    pub at: i64,
    /// What it is about.
    pub data: Value,
}
