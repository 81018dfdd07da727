//! What changes in the life of join tokens. Notices only: the current token is a watched value, and in none of them.

use serde::Serialize;

/// Why a token is kept no longer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Removal {
    /// Somebody asked for it.
    Forgotten,
    /// Nobody holds it or has asked for it for a while.
    Unused,
    /// It was the one unused for longest when there was no room for another.
    Crowded,
}

/// A change of one token. `token` is its number, which stays the same over refreshes; times are Unix seconds.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Event {
    /// The first token of a request was made.
    Generated {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// When it ends, if ever.
        expires_at: Option<i64>,
    },
    /// A new token is being asked for in place of this one.
    Refreshing {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// When the old one ends.
        expires_at: Option<i64>,
    },
    /// A new token took the place of the old one.
    Refreshed {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// When the new one ends, if ever.
        expires_at: Option<i64>,
    },
    /// A refresh failed and is tried again.
    RefreshRetry {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// Failures in a row.
        attempt: u32,
        /// Milliseconds until the next attempt.
        wait_ms: u64,
        /// What went wrong.
        error: String,
    },
    /// The quick attempts are used up, or more of them make no sense. Slower ones follow; the old token serves until its end.
    RefreshFailed {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// Failures in a row.
        attempts: u32,
        /// When the old token ends.
        expires_at: Option<i64>,
        /// What went wrong.
        error: String,
    },
    /// The token ended before there was a new one.
    Expired {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// When it ended.
        expires_at: Option<i64>,
    },
    /// The token is kept no longer.
    Removed {
        /// The token's number.
        token: u64,
        /// The room as it was asked for.
        room: String,
        /// Why.
        reason: Removal,
    },
}

impl Event {
    /// The number of the token that it is about.
    pub fn token(&self) -> u64 {
        match self {
            Self::Generated { token, .. }
            | Self::Refreshing { token, .. }
            | Self::Refreshed { token, .. }
            | Self::RefreshRetry { token, .. }
            | Self::RefreshFailed { token, .. }
            | Self::Expired { token, .. }
            | Self::Removed { token, .. } => *token,
        }
    }

    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Generated { token, room, expires_at } => tracing::info!(token, room, expires_at, "token generated"),
            Self::Refreshing { token, room, .. } => tracing::debug!(token, room, "token is being refreshed"),
            Self::Refreshed { token, room, expires_at } => tracing::info!(token, room, expires_at, "token refreshed"),
            Self::RefreshRetry { token, room, attempt, wait_ms, error } => {
                tracing::warn!(token, room, attempt, wait_ms, error, "token could not be refreshed, trying again");
            }
            Self::RefreshFailed { token, room, attempts, expires_at, error } => {
                tracing::warn!(
                    token,
                    room,
                    attempts,
                    expires_at,
                    error,
                    "token could not be refreshed, trying more slowly"
                );
            }
            Self::Expired { token, room, .. } => tracing::warn!(token, room, "token expired"),
            Self::Removed { token, room, reason } => tracing::info!(token, room, ?reason, "token removed"),
        }
    }
}
