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
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Stale { operation, error } => {
                tracing::warn!(operation, error, "cache: the API fails; replies kept from earlier stand in");
            }
            Self::Fresh => tracing::info!("cache: the API answers again"),
        }
    }
}
