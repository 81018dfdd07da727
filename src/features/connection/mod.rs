//! Connection management: few connections, kept and replaced, and calls sent again where that is safe.

mod outage;
mod pool;
mod repeat;

use super::Feature;
use super::check::{Check, Running};
use super::rig::Rig;

const fn check(name: &'static str, did: &'static str, counts: &'static str, run: fn(Rig) -> Running) -> Check {
    Check { feature: Feature::Connection, name, did, counts, run }
}

/// The checks.
pub(super) const CHECKS: &[Check] = &[
    check(
        "cap",
        "200 calls at once over HTTP/1.1 with a pool of 5",
        "most connections at the server at a time",
        |rig| Box::pin(pool::cap(rig, crate::client::HttpVersion::Http1)),
    ),
    check(
        "cap-http2",
        "200 calls at once over HTTP/2 with a pool of 5",
        "most connections at the server at a time",
        |rig| Box::pin(pool::cap(rig, crate::client::HttpVersion::Http2)),
    ),
    check("reuse", "30 calls, one after another", "connections opened at the server", |rig| {
        Box::pin(pool::reuse(rig, false))
    }),
    check("reuse-tls", "10 calls over TLS, one after another", "connections opened at the server", |rig| {
        Box::pin(pool::reuse(rig, true))
    }),
    check("warm", "the first call after a warm-up", "connections opened at the server for it", |rig| {
        Box::pin(pool::warm(rig))
    }),
    check(
        "quiet",
        "a call after a quiet time, with a server that closes connections after 1 s",
        "connections opened at the server for it",
        |rig| Box::pin(pool::quiet(rig)),
    ),
    check(
        "unavailable",
        "10 reads, while the server refuses the first 3 requests with 503",
        "reads answered by the server with 200",
        |rig| Box::pin(repeat::unavailable(rig)),
    ),
    check(
        "reset",
        "10 reads, while the server resets the connections of the first 3 requests",
        "reads answered by the server with 200",
        |rig| Box::pin(repeat::reset(rig)),
    ),
    check(
        "retry-after",
        "a read that the server refuses once with 429 and `Retry-After: 1`",
        "reads answered by the server with 200",
        |rig| Box::pin(repeat::retry_after(rig)),
    ),
    check(
        "create-refused",
        "5 creates, while the server refuses the first 2 requests with 429",
        "rooms made at the server",
        |rig| Box::pin(repeat::create_refused(rig)),
    ),
    check(
        "delete-unknown",
        "a delete that is carried out, but its connection breaks before the reply",
        "deletes told to the caller as done, with the room gone at the server",
        |rig| Box::pin(repeat::delete_unknown(rig)),
    ),
    check(
        "outage",
        "10 callers that go on for 4 s while the server refuses everything",
        "requests at the server in the last second",
        |rig| Box::pin(outage::held_back(rig)),
    ),
    check(
        "comeback",
        "2 reads asked while the server refuses connections for 0.7 s",
        "reads answered by the server with 200",
        |rig| Box::pin(outage::comeback(rig)),
    ),
];
