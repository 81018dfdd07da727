//! Resource optimization: identical reads that share one call.

mod coalesce;

use super::Feature;
use super::check::Check;

/// The checks.
pub(super) const CHECKS: &[Check] = &[
    Check {
        feature: Feature::Resource,
        name: "coalesce",
        did: "100 identical reads at once",
        counts: "requests at the server",
        run: |rig| Box::pin(coalesce::identical(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "coalesce-bytes",
        did: "50 identical reads at once, and the bytes of one alone",
        counts: "bytes sent by the server, as a multiple of one read",
        run: |rig| Box::pin(coalesce::bytes(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "coalesce-leaver",
        did: "20 identical reads at once, of which the first caller leaves",
        counts: "requests at the server",
        run: |rig| Box::pin(coalesce::leaver(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "coalesce-distinct",
        did: "10 reads at once of each of 4 pages",
        counts: "requests at the server",
        run: |rig| Box::pin(coalesce::distinct(rig)),
    },
];
