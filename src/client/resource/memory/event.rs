//! What changes in the budget.

use serde::Serialize;

/// How short memory has become.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Event {
    /// 80 % are in use: the cache shrinks, pages are read ahead less.
    Nearing {
        /// Bytes in use.
        used: usize,
        /// Bytes there are.
        limit: usize,
    },
    /// Somebody waits for memory.
    Exceeded {
        /// Bytes that are wanted.
        wanted: usize,
        /// Bytes in use.
        used: usize,
        /// Bytes there are.
        limit: usize,
    },
    /// Less than 70 % are in use again.
    Relaxed {
        /// Bytes in use.
        used: usize,
        /// Bytes there are.
        limit: usize,
    },
}

impl Event {
    /// Writes its line to the log.
    pub(crate) fn log(&self) {
        match self {
            Self::Nearing { used, limit } => tracing::info!(used, limit, "memory: nearing the limit"),
            Self::Exceeded { wanted, used, limit } => {
                tracing::warn!(wanted, used, limit, "memory: the limit is reached; calls wait");
            }
            Self::Relaxed { used, limit } => tracing::info!(used, limit, "memory: relaxed"),
        }
    }
}
