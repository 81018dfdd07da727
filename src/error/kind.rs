//! What sorts of failures there are, and the exit codes that they mean.

/// What sort of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The call is wrong: an unknown argument, a bad value, a missing one. Nothing was sent.
    Usage,
    /// There is no such thing (404).
    NotFound,
    /// No credential, or one the API does not accept (401).
    Auth,
    /// The credential may not do this (403).
    Forbidden,
    /// The API refused the values (422 and other 4xx).
    Invalid,
    /// The thing is in a state that does not allow it (409).
    Conflict,
    /// Too many calls (429).
    RateLimited,
    /// More is asked of this process than it has room for: connections, places in line, or memory.
    Overloaded,
    /// The API failed (5xx).
    Server,
    /// The API could not be reached, or the connection broke.
    Network,
    /// It took longer than allowed.
    Timeout,
    /// A reply that is not what was announced.
    UnexpectedReply,
    /// A request that may not be repeated broke off, or got an answer in the 500s: it may have been carried out, or not. Also
    /// one that was carried out and whose reply was lost.
    UnknownOutcome,
    /// Broken off by the caller.
    Interrupted,
    /// A file or stream of this machine failed.
    Io,
    /// Anything else.
    Failed,
}

impl Kind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 16] = [
        Self::Usage,
        Self::NotFound,
        Self::Auth,
        Self::Forbidden,
        Self::Invalid,
        Self::Conflict,
        Self::RateLimited,
        Self::Overloaded,
        Self::Server,
        Self::Network,
        Self::Timeout,
        Self::UnexpectedReply,
        Self::UnknownOutcome,
        Self::Interrupted,
        Self::Io,
        Self::Failed,
    ];

    /// The kind as a stable word for scripts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::NotFound => "not_found",
            Self::Auth => "auth",
            Self::Forbidden => "forbidden",
            Self::Invalid => "invalid",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Overloaded => "overloaded",
            Self::Server => "server",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::UnexpectedReply => "unexpected_reply",
            Self::UnknownOutcome => "unknown_outcome",
            Self::Interrupted => "interrupted",
            Self::Io => "io",
            Self::Failed => "failed",
        }
    }

    /// The exit code of the process.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Usage => 2,
            Self::NotFound => 3,
            Self::Auth => 4,
            Self::RateLimited | Self::Overloaded | Self::Server | Self::Network | Self::Timeout => 5,
            Self::Interrupted => 130,
            Self::Forbidden
            | Self::Invalid
            | Self::Conflict
            | Self::UnexpectedReply
            | Self::UnknownOutcome
            | Self::Io
            | Self::Failed => 1,
        }
    }

    /// Whether the same call may succeed later.
    pub const fn retryable(self) -> bool {
        matches!(self, Self::RateLimited | Self::Overloaded | Self::Server | Self::Network | Self::Timeout)
    }
}

/// What a process's exit codes mean, in order; help and README print this table.
pub const EXIT_CODES: &[(u8, &str)] = &[
    (0, "done"),
    (1, "failed"),
    (2, "wrong use: nothing was sent"),
    (3, "not found"),
    (4, "not signed in"),
    (5, "try again: rate limit, server error, network or timeout"),
    (130, "interrupted"),
];
