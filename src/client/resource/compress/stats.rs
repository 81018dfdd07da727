//! What compression saved.

use serde::Serialize;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Replies that came compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CompressionStats {
    /// How many replies came compressed.
    pub replies: u64,
    /// Their bytes as they came.
    pub bytes_received: u64,
    /// Their bytes decoded.
    pub bytes_decoded: u64,
    /// Bytes that did not have to be sent.
    pub bytes_saved: u64,
}

/// The counters behind [`CompressionStats`].
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) replies: AtomicU64,
    pub(super) received: AtomicU64,
    pub(super) decoded: AtomicU64,
}

impl Counts {
    pub(super) fn stats(&self) -> CompressionStats {
        let (received, decoded) = (self.received.load(Relaxed), self.decoded.load(Relaxed));
        CompressionStats {
            replies: self.replies.load(Relaxed),
            bytes_received: received,
            bytes_decoded: decoded,
            bytes_saved: decoded.saturating_sub(received),
        }
    }
}
