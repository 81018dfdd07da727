//! Bytes taken from the budget, until they are dropped.

use super::{Inner, Part};
use crate::error::Result;
use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::Ordering::SeqCst;

/// Bytes taken from the budget. Dropping it gives them back.
pub struct Held {
    budget: Option<Arc<Inner>>,
    part: Part,
    bytes: usize,
}

impl std::fmt::Debug for Held {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Held").field("part", &self.part).field("bytes", &self.bytes).finish_non_exhaustive()
    }
}

impl Held {
    /// Nothing, from no budget.
    pub(super) fn nothing() -> Self {
        Self { budget: None, part: Part::Bodies, bytes: 0 }
    }

    /// Bytes that were charged.
    pub(super) fn new(budget: &Arc<Inner>, part: Part, bytes: usize) -> Self {
        Self { budget: Some(Arc::clone(budget)), part, bytes }
    }

    /// How many bytes it stands for.
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes more, and waits until it is there. Where all that is in use belongs to those who wait to grow, one of them is
    /// refused, so that the others can go on.
    pub async fn grow(&mut self, more: usize) -> Result<()> {
        let Some(budget) = &self.budget else { return Ok(()) };
        if !budget.charge(self.part, more) {
            budget.fits(self.part, self.bytes + more)?;
            Box::pin(budget.wait(self.part, more, self.bytes)).await?;
        }
        self.bytes += more;
        Ok(())
    }

    /// Gives back what is above so many bytes.
    pub fn shrink_to(&mut self, bytes: usize) {
        if let Some(budget) = &self.budget
            && bytes < self.bytes
        {
            budget.discharge(self.part, self.bytes - bytes);
            self.bytes = bytes;
        }
    }

    /// Has the same bytes count for another part. False, and nothing changed, where that part has no room for them.
    pub fn turn_into(&mut self, part: Part) -> bool {
        let Some(budget) = &self.budget else { return true };
        let own = &budget.parts[part as usize];
        let room = |n: usize| n.checked_add(self.bytes).filter(|n| *n <= budget.share(part));
        if part != self.part {
            if own.fetch_update(SeqCst, SeqCst, room).is_err() {
                return false;
            }
            budget.parts[self.part as usize].fetch_sub(self.bytes, SeqCst);
            self.part = part;
        }
        true
    }

    /// The bytes, held for as long as anyone has a clone or a slice of them.
    pub fn with(self, bytes: Bytes) -> Bytes {
        if self.budget.is_none() || bytes.is_empty() {
            return bytes;
        }
        Bytes::from_owner(Owned { bytes, _held: self })
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        self.shrink_to(0);
    }
}

/// Bytes and what was taken for them.
struct Owned {
    bytes: Bytes,
    _held: Held,
}

impl AsRef<[u8]> for Owned {
    fn as_ref(&self) -> &[u8] {
        &self.bytes
    }
}
