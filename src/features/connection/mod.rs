//! Connection management: the cap and reuse, connections that die, refusals and outages.

mod lanes;

use super::Feature;
use super::check::Check;

/// The checks.
pub(super) const CHECKS: &[Check] = &[
    Check {
        feature: Feature::Connection,
        name: "cap",
        did: "60 reads at once through a pool of 3, over HTTP/1.1",
        counts: "most connections open at the server",
        alone: false,
        run: |rig| Box::pin(lanes::cap(rig)),
    },
    Check {
        feature: Feature::Connection,
        name: "cap-http2",
        did: "60 reads at once through a pool of 2, over TLS and HTTP/2",
        counts: "most connections open at the server",
        alone: false,
        run: |rig| Box::pin(lanes::cap_http2(rig)),
    },
    Check {
        feature: Feature::Connection,
        name: "reuse",
        did: "10 reads one after another, over TLS",
        counts: "handshakes at the server",
        alone: false,
        run: |rig| Box::pin(lanes::reuse(rig)),
    },
];
