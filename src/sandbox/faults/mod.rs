//! Misbehaviour on demand: how often the sandbox delays, refuses, breaks off or cuts, and which call is hit.
//!
//! Every call draws one number from a seeded sequence, so that each fault comes at its rate and at most one kind hits a
//! call; a delay comes on top. The sandbox's own paths (`/__sandbox/...`) are never hit.

mod draw;
mod text;

pub(crate) use draw::Injector;
pub(crate) use text::time;

use std::time::Duration;

/// What hits a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fault {
    /// 429 with `Retry-After`; nothing is done.
    TooMany,
    /// 500; nothing is done.
    Internal,
    /// 503 with `Retry-After`; nothing is done.
    Unavailable,
    /// The connection is reset and nothing is done.
    ResetBefore,
    /// The call is carried out and the connection is reset in place of a reply.
    ResetAfter,
    /// The connection breaks in the middle of the body.
    Cut,
    /// The body comes in small pieces.
    Slow,
}

impl Fault {
    pub(crate) const ALL: [Self; 7] =
        [Self::TooMany, Self::Internal, Self::Unavailable, Self::ResetBefore, Self::ResetAfter, Self::Cut, Self::Slow];

    /// The word for it in settings and counts.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::TooMany => "429",
            Self::Internal => "500",
            Self::Unavailable => "503",
            Self::ResetBefore => "reset-before",
            Self::ResetAfter => "reset-after",
            Self::Cut => "cut",
            Self::Slow => "slow",
        }
    }
}

/// How the sandbox misbehaves; [`Default`] is not at all. Read from text by [`str::parse`]:
/// `latency=20ms,jitter=5ms,429=0.02,reset-after=0.01`.
///
/// | word | value | what it does |
/// |---|---|---|
/// | `latency` | time | every call waits so long |
/// | `jitter` | time | and up to so much longer |
/// | `429`, `500`, `503` | rate | refused with this status; nothing is done |
/// | `retry-after` | time | the `Retry-After` of 429 and 503, in whole seconds (1s) |
/// | `reset-before` | rate | the connection is reset and nothing is done |
/// | `reset-after` | rate | the call is carried out, then the connection is reset |
/// | `cut` | rate | the connection breaks in the middle of the reply's body |
/// | `slow` | rate | the reply's body comes in ten pieces |
/// | `slow-time` | time | how long those take together (2s) |
/// | `idle-close` | time | a connection without a call is closed after it |
/// | `token-life` | time | join tokens and OAuth access tokens live no longer, in whole seconds |
/// | `only` | tools | the rates count for these operations alone: `list-rooms+get-room-details` |
/// | `times` | number | after hitting so many calls the rates are over |
///
/// A rate is a share of calls from 0 to 1; together they are at most 1.
#[derive(Clone, Debug, PartialEq)]
pub struct Faults {
    pub(crate) latency: Duration,
    pub(crate) jitter: Duration,
    pub(crate) rates: [f64; Fault::ALL.len()],
    pub(crate) retry_after: Duration,
    pub(crate) slow_time: Duration,
    pub(crate) idle_close: Option<Duration>,
    pub(crate) token_life: Option<Duration>,
    pub(crate) only: Vec<&'static str>,
    pub(crate) times: Option<u64>,
}

impl Default for Faults {
    fn default() -> Self {
        Self {
            latency: Duration::ZERO,
            jitter: Duration::ZERO,
            rates: [0.0; Fault::ALL.len()],
            retry_after: Duration::from_secs(1),
            slow_time: Duration::from_secs(2),
            idle_close: None,
            token_life: None,
            only: Vec::new(),
            times: None,
        }
    }
}

impl Faults {
    /// Whole seconds of `Retry-After`, rounded up.
    pub(crate) fn retry_seconds(&self) -> u64 {
        self.retry_after.as_secs() + u64::from(self.retry_after.subsec_nanos() > 0)
    }
}
