//! Token management: join tokens and OAuth sign-ins that are fresh before anyone needs them.

mod join;
mod oauth;

use super::Feature;
use super::check::{Check, Running};
use super::rig::Rig;

const fn check(name: &'static str, did: &'static str, counts: &'static str, run: fn(Rig) -> Running) -> Check {
    Check { feature: Feature::Token, name, did, counts, run }
}

/// The checks.
pub(super) const CHECKS: &[Check] = &[
    check("unasked", "a join token of 2 s that is watched for 5 s", "tokens made by the server", |rig| {
        Box::pin(join::unasked(rig))
    }),
    check(
        "watched",
        "a join token of 2 s that is watched for 5 s",
        "live tokens that the watcher saw, read from the tokens themselves",
        |rig| Box::pin(join::watched(rig)),
    ),
    check(
        "margin",
        "a join token of 5 s, asked for every 50 ms for 8 s",
        "least life left in a token handed out, read from the tokens themselves",
        |rig| Box::pin(join::margin(rig)),
    ),
    check(
        "spread",
        "60 join tokens of 4 s made together, of different people",
        "tokens made anew by the server within 1.2 s",
        |rig| Box::pin(join::spread(rig)),
    ),
    check(
        "survives",
        "a join token of 10 s, while the server refuses the next 2 requests for one",
        "callers refused in 12 s, one every 100 ms",
        |rig| Box::pin(join::survives(rig)),
    ),
    check(
        "oauth-ahead",
        "calls every 100 ms for 12 s by an OAuth sign-in whose access token lives 10 s",
        "calls refused by the server with 401",
        |rig| Box::pin(oauth::ahead(rig)),
    ),
    check(
        "oauth-refused",
        "20 calls at once with an access token that the server does not know",
        "refreshes at the OAuth server",
        |rig| Box::pin(oauth::refused(rig)),
    ),
    check(
        "oauth-file",
        "calls for 5 s by an OAuth sign-in whose access token lives 2 s",
        "refresh tokens in the file, one after another",
        |rig| Box::pin(oauth::file(rig)),
    ),
];
