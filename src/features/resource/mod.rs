//! Resource optimization: identical reads that share one call, replies that are kept, lists that answer many questions.

mod cache;
mod coalesce;
mod lists;

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
    Check {
        feature: Feature::Resource,
        name: "cache",
        did: "20 identical reads, one after another",
        counts: "requests at the server",
        run: |rig| Box::pin(cache::repeated(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "cache-own-write",
        did: "5 reads of a room, a change of it, and 5 reads more, which must show the change",
        counts: "requests at the server",
        run: |rig| Box::pin(cache::own_write(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "batch",
        did: "questions about 80 libraries at once",
        counts: "requests at the server",
        run: |rig| Box::pin(lists::batch(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "batch-broken",
        did: "questions about 20 libraries at once, and again while the list that answers them fails",
        counts: "single requests at the server while the list works",
        run: |rig| Box::pin(lists::batch_broken(rig)),
    },
    Check {
        feature: Feature::Resource,
        name: "pages",
        did: "a list of 1,000 rooms, read to its end with a pool of 5",
        counts: "most pages asked of the server at a time",
        run: |rig| Box::pin(lists::pages(rig)),
    },
];
