//! What becomes of an OAuth sign-in.

use serde::Serialize;

/// A change of the credential. Holds no token.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// A new access token was got and saved, and is in use.
    Refreshed {
        /// Seconds it lives; none when the server did not say.
        expires_in: Option<u64>,
    },
    /// Another process had renewed the tokens in the file; they are in use.
    TakenOver {
        /// Seconds that they are still good for; none when nobody says.
        expires_in: Option<u64>,
    },
    /// The tokens could not be renewed; the old one serves until it ends.
    RefreshFailed {
        /// Why, without secrets.
        error: String,
        /// Milliseconds until the next attempt.
        retry_in_ms: u64,
    },
    /// The server does not renew this sign-in any more: somebody has to sign in again.
    SignInNeeded {
        /// Why, without secrets.
        error: String,
    },
    /// New tokens are in use but could not be written to their file: when this process ends they are lost.
    NotSaved {
        /// The file.
        file: String,
        /// Why not.
        error: String,
    },
    /// Tokens that could not be written before are in their file now.
    Saved {
        /// The file.
        file: String,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Refreshed { expires_in } => tracing::info!(expires_in, "OAuth access token refreshed"),
            Self::TakenOver { expires_in } => {
                tracing::info!(expires_in, "OAuth access token taken over from another process");
            }
            Self::RefreshFailed { error, retry_in_ms } => {
                tracing::warn!(error, retry_in_ms, "OAuth access token not refreshed");
            }
            Self::SignInNeeded { error } => tracing::warn!(error, "the OAuth sign-in has ended: sign in again"),
            Self::NotSaved { file, error } => tracing::error!(
                file,
                error,
                "the new OAuth tokens could not be saved: they are lost when this process ends"
            ),
            Self::Saved { file } => tracing::info!(file, "the new OAuth tokens are saved now"),
        }
    }
}
