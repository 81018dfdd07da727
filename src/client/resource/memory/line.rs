//! Waiting for memory, and what those are told for whom there is none.

use super::{Inner, Part, Pressure};
use crate::env;
use crate::error::{Error, Kind, Result};
use std::sync::atomic::Ordering::{Relaxed, SeqCst};

impl Inner {
    /// Refuses what the part can never have.
    pub(super) fn fits(&self, part: Part, bytes: usize) -> Result<()> {
        if bytes <= self.share(part) {
            return Ok(());
        }
        self.refused.fetch_add(1, Relaxed);
        Err(refusal(
            Kind::Failed,
            format!(
                "{} of {} do not fit into its share, {} of the memory limit of {}",
                size(bytes),
                part.words(),
                size(self.share(part)),
                size(self.limit)
            ),
        ))
    }

    /// Waits until the bytes are charged. Who already `holds` some waits beside the line: it will give them back only once it
    /// can go on.
    pub(super) async fn wait(&self, part: Part, bytes: usize, holds: usize) -> Result<()> {
        self.waited.fetch_add(1, Relaxed);
        let _waiting = Waiting::new(self, part, holds);
        let room = async {
            let _head = if holds == 0 { Some(self.lines[part as usize].lock().await) } else { None };
            loop {
                let freed = self.freed.notified();
                let mut freed = std::pin::pin!(freed);
                freed.as_mut().enable();
                let first = part == Part::Bodies || self.waiting(Part::Bodies) == 0;
                if first && self.charge(part, bytes) {
                    return true;
                }
                self.rises(Pressure::Exceeded, bytes);
                if first && self.shrink(bytes) > 0 && self.charge(part, bytes) {
                    return true;
                }
                if holds > 0 && self.stuck.load(SeqCst) >= self.used.load(SeqCst) {
                    return false;
                }
                freed.await;
            }
        };
        let done = tokio::time::timeout(self.patience, room).await;
        if done == Ok(true) {
            return Ok(());
        }
        self.refused.fetch_add(1, Relaxed);
        let (limit, need, what) = (size(self.limit), size(bytes), part.words());
        let why = match done {
            Ok(_) => "others that cannot go on either hold it".to_owned(),
            Err(_) => format!("none came free within {:?}", self.patience),
        };
        let message = format!("the memory limit of {limit} is reached and {need} more for {what} are needed: {why}");
        Err(refusal(Kind::Overloaded, message))
    }
}

impl Part {
    /// What it holds, in words.
    const fn words(self) -> &'static str {
        match self {
            Self::Cache => "the cache",
            Self::Bodies => "a reply",
            Self::Buffers => "pages read ahead",
            Self::Queues => "a waiting request",
        }
    }
}

/// Somebody waits, for as long as it lives.
struct Waiting<'b> {
    budget: &'b Inner,
    part: Part,
    holds: usize,
}

impl<'b> Waiting<'b> {
    fn new(budget: &'b Inner, part: Part, holds: usize) -> Self {
        budget.waiting[part as usize].fetch_add(1, SeqCst);
        budget.stuck.fetch_add(holds, SeqCst);
        Self { budget, part, holds }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.budget.stuck.fetch_sub(self.holds, SeqCst);
        self.budget.waiting[self.part as usize].fetch_sub(1, SeqCst);
        // Others may have waited for this one only.
        self.budget.freed.notify_waiters();
    }
}

fn refusal(kind: Kind, message: String) -> Error {
    Error::new(kind, message).with_hint(format!(
        "raise --memory-limit ({}), make fewer calls at once, or write large replies to files",
        env::MEMORY_LIMIT
    ))
}

/// So many bytes, for people.
fn size(bytes: usize) -> String {
    match bytes {
        0..1024 => format!("{bytes} bytes"),
        1024..0x10_0000 => format!("{} KiB", bytes.div_ceil(1024)),
        _ => format!("{} MiB", bytes.div_ceil(1 << 20)),
    }
}
