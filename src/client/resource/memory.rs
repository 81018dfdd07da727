//! One budget of bytes for everything the core holds: the cache, bodies being read, pages read ahead, waiting requests.
//!
//! Each part has a share that it never exceeds, so that none can starve the others: the cache and waiting requests half,
//! pages read ahead a quarter. Bodies may take all that is free. From 80 % on nothing elective is taken any more and the
//! cache is asked to shrink; at the limit whoever needs more waits in line, and past its time is refused. Bodies come
//! before new requests: a reply that was read frees memory, a request that is sent needs more.

mod event;
mod held;
mod line;
mod stats;

pub use event::Event;
pub use held::Held;
pub use stats::{MemoryStats, Parts, Pressure};

use crate::client::Events;
use crate::error::Result;
use std::sync::atomic::Ordering::{Relaxed, SeqCst};
use std::sync::atomic::{AtomicU8, AtomicU64, AtomicUsize};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{Mutex, Notify};

/// Who holds bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Replies kept to answer from. What goes in is copied: a reply as it came may be a slice of a larger buffer.
    Cache,
    /// Bodies that are being read or were read and are still held by callers.
    Bodies,
    /// Pages read ahead of whoever reads the list, and what callers of a server send.
    Buffers,
    /// Requests that wait to be sent or answered.
    Queues,
}

/// How many parts there are.
const PARTS: usize = 4;

/// Gives back up to so many bytes, and says how many it gave.
pub type Shrink = Box<dyn Fn(usize) -> usize + Send + Sync>;

/// The budget. Cheap to clone; clones are one. Switched off it counts nothing and refuses nothing.
#[derive(Clone, Default)]
pub struct Budget(Option<Arc<Inner>>);

struct Inner {
    limit: usize,
    /// Longest that anyone waits for room.
    patience: Duration,
    events: Events,
    used: AtomicUsize,
    most: AtomicUsize,
    parts: [AtomicUsize; PARTS],
    pressure: AtomicU8,
    waited: AtomicU64,
    refused: AtomicU64,
    /// How many wait for room by part, in line or to grow.
    waiting: [AtomicUsize; PARTS],
    /// Bytes held by those who wait to grow: when they hold all that is in use, none of them can go on.
    stuck: AtomicUsize,
    /// Fair locks: who holds one is at the head of its part's line.
    lines: [Mutex<()>; PARTS],
    freed: Notify,
    shrink: OnceLock<Shrink>,
}

impl std::fmt::Debug for Budget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Budget").field("stats", &self.stats()).finish()
    }
}

impl Budget {
    /// A budget of so many bytes. Nobody waits longer than `patience` for room.
    pub fn new(limit: usize, patience: Duration, events: Events) -> Self {
        Self(Some(Arc::new(Inner {
            limit,
            patience,
            events,
            used: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
            parts: Default::default(),
            pressure: AtomicU8::new(0),
            waited: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            waiting: Default::default(),
            stuck: AtomicUsize::new(0),
            lines: Default::default(),
            freed: Notify::new(),
            shrink: OnceLock::new(),
        })))
    }

    /// None: everything is given.
    pub fn off() -> Self {
        Self(None)
    }

    /// What gives memory back when it runs short: the cache. The first one stays.
    pub fn shrink_with(&self, shrink: Shrink) {
        if let Some(inner) = &self.0 {
            let _ = inner.shrink.set(shrink);
        }
    }

    /// Most bytes that a part may hold.
    pub fn share(&self, part: Part) -> usize {
        self.0.as_ref().map_or(usize::MAX, |inner| inner.share(part))
    }

    /// How short memory is.
    pub fn pressure(&self) -> Pressure {
        self.0.as_ref().map_or(Pressure::Relaxed, |inner| inner.pressure())
    }

    /// Takes bytes if they are there for the part right now. The cache and pages read ahead get none once memory runs
    /// short, and none while others wait.
    pub fn try_take(&self, part: Part, bytes: usize) -> Option<Held> {
        let Some(inner) = &self.0 else { return Some(Held::nothing()) };
        (inner.may_pass(part) && inner.charge(part, bytes)).then(|| Held::new(inner, part, bytes))
    }

    /// Takes bytes, and waits in line until they are there. More than the part can ever have is refused at once.
    pub async fn take(&self, part: Part, bytes: usize) -> Result<Held> {
        if let Some(held) = self.try_take(part, bytes) {
            return Ok(held);
        }
        // Boxed: it is rare, and would make every call's future larger.
        Box::pin(self.wait(part, bytes)).await
    }

    async fn wait(&self, part: Part, bytes: usize) -> Result<Held> {
        let Some(inner) = &self.0 else { return Ok(Held::nothing()) };
        inner.fits(part, bytes)?;
        inner.wait(part, bytes, 0).await?;
        Ok(Held::new(inner, part, bytes))
    }

    /// What is held right now, and what became of those who asked.
    pub fn stats(&self) -> MemoryStats {
        self.0.as_ref().map_or_else(MemoryStats::default, |inner| inner.stats())
    }
}

impl Inner {
    fn share(&self, part: Part) -> usize {
        match part {
            Part::Bodies => self.limit,
            Part::Cache | Part::Queues => self.limit / 2,
            Part::Buffers => self.limit / 4,
        }
    }

    /// What may be in use in all for this part to get more: what nobody waits for stays out of the last fifth.
    fn ceiling(&self, part: Part) -> usize {
        match part {
            Part::Bodies | Part::Queues => self.limit,
            Part::Cache | Part::Buffers => self.nearing(),
        }
    }

    fn nearing(&self) -> usize {
        self.limit / 5 * 4
    }

    fn waiting(&self, part: Part) -> usize {
        self.waiting[part as usize].load(SeqCst)
    }

    /// Whether nobody waits who comes first.
    fn may_pass(&self, part: Part) -> bool {
        self.waiting(Part::Bodies) == 0 && (part == Part::Bodies || self.waiting(Part::Queues) == 0)
    }

    /// Adds the bytes if there is room for them.
    fn charge(&self, part: Part, bytes: usize) -> bool {
        let add = |counter: &AtomicUsize, most: usize| {
            let sum = |n: usize| n.checked_add(bytes).filter(|n| *n <= most);
            counter.fetch_update(SeqCst, Relaxed, sum)
        };
        let own = &self.parts[part as usize];
        if add(own, self.share(part)).is_err() {
            return false;
        }
        let Ok(before) = add(&self.used, self.ceiling(part)) else {
            own.fetch_sub(bytes, SeqCst);
            return false;
        };
        let used = before + bytes;
        if used > self.most.load(Relaxed) {
            self.most.fetch_max(used, Relaxed);
        }
        if used >= self.nearing() {
            self.rises(Pressure::Nearing, bytes);
            self.shrink(used - self.nearing());
        }
        true
    }

    /// Gives bytes back, and lets those who wait look again.
    fn discharge(&self, part: Part, bytes: usize) {
        self.parts[part as usize].fetch_sub(bytes, SeqCst);
        let used = self.used.fetch_sub(bytes, SeqCst) - bytes;
        if self.waiting(Part::Bodies) + self.waiting(Part::Queues) > 0 {
            self.freed.notify_waiters();
        }
        // Well below the mark, so that it is not told over and over.
        if self.pressure.load(Relaxed) > 0 && used < self.limit / 10 * 7 {
            self.falls();
        }
    }

    fn shrink(&self, bytes: usize) -> usize {
        self.shrink.get().map_or(0, |shrink| shrink(bytes))
    }

    fn pressure(&self) -> Pressure {
        Pressure::from(self.pressure.load(Relaxed))
    }

    fn rises(&self, to: Pressure, wanted: usize) {
        if self.pressure.load(Relaxed) < to as u8 && self.pressure.fetch_max(to as u8, SeqCst) < to as u8 {
            let (used, limit) = (self.used.load(Relaxed), self.limit);
            self.events.tell(match to {
                Pressure::Exceeded => Event::Exceeded { wanted, used, limit },
                _ => Event::Nearing { used, limit },
            });
        }
    }

    fn falls(&self) {
        if self.pressure.swap(0, SeqCst) > 0 {
            self.events.tell(Event::Relaxed { used: self.used.load(Relaxed), limit: self.limit });
        }
    }
}

#[cfg(test)]
mod tests;
