//! Which resources were written to, as numbers that only grow: how a reply read before a write is known to be old.

use crate::api::{Op, RESOURCES};
use std::sync::atomic::{AtomicU64, Ordering};

/// One counter for each resource of the catalogue. It moves when a write begins and again when it ends, however it ends;
/// so a reply whose read began under another number may show what was before the write.
pub(super) struct Writes(Box<[AtomicU64]>);

/// Where a resource stands in the catalogue.
fn place(resource: &str) -> Option<usize> {
    RESOURCES.iter().position(|r| r.name == resource)
}

impl Default for Writes {
    fn default() -> Self {
        Self(RESOURCES.iter().map(|_| AtomicU64::new(0)).collect())
    }
}

impl Writes {
    /// The number of this resource now. One that the catalogue does not know never changes.
    pub(super) fn now(&self, resource: &str) -> u64 {
        place(resource).map_or(0, |at| self.0[at].load(Ordering::Acquire))
    }

    /// A write with this operation begins; it ends when the guard is dropped.
    pub(super) fn begin<'a>(&'a self, op: &'a Op) -> Writing<'a> {
        let writing = Writing { writes: self, op: Some(op) };
        writing.count();
        writing
    }

    /// A write begins of which nobody knows what it writes to.
    pub(super) fn begin_any(&self) -> Writing<'_> {
        let writing = Writing { writes: self, op: None };
        writing.count();
        writing
    }
}

/// A write under way.
pub(in crate::client) struct Writing<'a> {
    writes: &'a Writes,
    op: Option<&'a Op>,
}

impl Writing<'_> {
    fn count(&self) {
        let count = |counter: &AtomicU64| {
            counter.fetch_add(1, Ordering::AcqRel);
        };
        match self.op {
            None => self.writes.0.iter().for_each(count),
            Some(op) => {
                let names = op.stales.iter().copied().chain([op.resource]);
                names.filter_map(place).for_each(|at| count(&self.writes.0[at]));
            }
        }
    }
}

impl Drop for Writing<'_> {
    fn drop(&mut self) {
        self.count();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::tool;

    #[test]
    fn a_write_moves_its_own_resource_and_what_it_makes_stale_at_both_ends() {
        let writes = Writes::default();
        let all = || ["rooms", "statistics", "webhooks", "nonsense"].map(|r| writes.now(r));
        assert_eq!(all(), [0, 0, 0, 0]);
        let writing = writes.begin(tool("create-room").unwrap());
        assert_eq!(all(), [1, 1, 0, 0]);
        drop(writing);
        assert_eq!(all(), [2, 2, 0, 0]);
        drop(writes.begin_any());
        assert_eq!(all(), [4, 4, 2, 0]);
    }
}
