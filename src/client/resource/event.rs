//! What changes in resource optimization.

use serde::Serialize;

/// Something changed in how questions are answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// The API fails; kept replies stand in, each marked with its age.
    Stale {
        /// The operation that failed first.
        operation: &'static str,
        /// The kind of its error.
        error: &'static str,
    },
    /// The API answers again.
    Fresh,
    /// A walk over a list answered single questions.
    Batch {
        /// The list.
        operation: &'static str,
        /// Questions that waited for it.
        asked: usize,
        /// Those of them that it answered; the others are asked singly.
        found: usize,
        /// Calls that it took.
        calls: usize,
    },
    /// A walk over a list failed; the questions are asked singly.
    BatchFailed {
        /// The list.
        operation: &'static str,
        /// The kind of its error.
        error: &'static str,
        /// Questions that waited for it.
        asked: usize,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Stale { operation, error } => {
                tracing::warn!(operation, error, "cache: the API fails; replies kept from earlier stand in");
            }
            Self::Batch { operation, asked, found, calls } => {
                tracing::debug!(operation, asked, found, calls, "batch: a list answered single questions");
            }
            Self::BatchFailed { operation, error, asked } => {
                // It may happen with every batch of an outage, which tells itself elsewhere.
                tracing::debug!(operation, error, asked, "batch: the list failed; its questions are asked singly");
            }
            Self::Fresh => tracing::info!("cache: the API answers again"),
        }
    }
}
