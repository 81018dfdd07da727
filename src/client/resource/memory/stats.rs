//! The budget in figures.

use super::{Inner, Part};
use serde::Serialize;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;

/// How short memory is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pressure {
    /// There is enough.
    #[default]
    Relaxed,
    /// 80 % are in use, and it has not been less than 70 % since.
    Nearing,
    /// Calls wait, or have waited and it has not been less than 70 % since.
    Exceeded,
}

impl From<u8> for Pressure {
    fn from(level: u8) -> Self {
        match level {
            0 => Self::Relaxed,
            1 => Self::Nearing,
            _ => Self::Exceeded,
        }
    }
}

/// What the budget holds. All zero when it is off.
#[derive(Clone, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct MemoryStats {
    /// Bytes there are; 0 when no budget is kept.
    pub limit: usize,
    /// Bytes in use (gauge).
    pub used: usize,
    /// Most bytes that were in use at once.
    pub most: usize,
    /// How short memory is (gauge).
    pub pressure: Pressure,
    /// Bytes in use by part (gauges).
    pub parts: Parts,
    /// Times that somebody had to wait for memory.
    pub waited: u64,
    /// Times that somebody got none.
    pub refused: u64,
}

/// Bytes by who holds them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// Replies kept to answer from.
    pub cache: usize,
    /// Replies being read, or read and still held.
    pub bodies: usize,
    /// Pages read ahead, and large requests of a server's callers.
    pub buffers: usize,
    /// Requests waiting to be sent or answered.
    pub queues: usize,
}

impl Inner {
    pub(super) fn stats(&self) -> MemoryStats {
        let get = |counter: &AtomicUsize| counter.load(Relaxed);
        let part = |part: Part| get(&self.parts[part as usize]);
        MemoryStats {
            limit: self.limit,
            used: get(&self.used),
            most: get(&self.most),
            pressure: self.pressure(),
            parts: Parts {
                cache: part(Part::Cache),
                bodies: part(Part::Bodies),
                buffers: part(Part::Buffers),
                queues: part(Part::Queues),
            },
            waited: self.waited.load(Relaxed),
            refused: self.refused.load(Relaxed),
        }
    }
}
