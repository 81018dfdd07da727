//! What was changed in one table: rows put in place of sample rows, created rows, deleted sample rows.
//!
//! A position counts the rows that are there, oldest first: sample rows in the order of their numbers without the deleted
//! ones, then created rows. From a position to a row and back takes a binary search, never a walk.

use super::Row;
use super::ids::CREATED;
use std::collections::HashMap;
use std::sync::Arc;

/// What the overlay holds for one row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Slot {
    /// Nothing: a sample row as it is computed, or no row at all.
    Untouched,
    /// This row.
    Put(Arc<Row>),
    /// A sample row that is gone.
    Deleted,
}

/// The changes of one table.
#[derive(Debug, Default)]
pub(crate) struct Overlay {
    rows: HashMap<u64, Arc<Row>>,
    created: Vec<u64>,
    deleted: Vec<u64>,
    /// How many rows were ever created here, including those deleted since.
    pub(crate) next: u64,
}

impl Overlay {
    /// What is held for this row.
    pub(crate) fn slot(&self, number: u64) -> Slot {
        if let Some(row) = self.rows.get(&number) {
            return Slot::Put(Arc::clone(row));
        }
        if self.deleted.binary_search(&number).is_ok() { Slot::Deleted } else { Slot::Untouched }
    }

    /// Brings one row into this state.
    pub(crate) fn set(&mut self, number: u64, slot: Slot) {
        let created = number & CREATED != 0;
        let list = if created { &mut self.created } else { &mut self.deleted };
        let listed = match &slot {
            Slot::Put(_) => created,
            Slot::Deleted => !created,
            Slot::Untouched => false,
        };
        match (list.binary_search(&number), listed) {
            (Err(at), true) => list.insert(at, number),
            (Ok(at), false) => {
                list.remove(at);
            }
            _ => {}
        }
        match slot {
            Slot::Put(row) => {
                if created {
                    self.next = self.next.max((number & !CREATED) + 1);
                }
                self.rows.insert(number, row);
            }
            Slot::Deleted | Slot::Untouched => {
                self.rows.remove(&number);
            }
        }
    }

    /// How many rows there are, over this many sample rows.
    pub(crate) fn len(&self, samples: u64) -> u64 {
        samples - self.deleted.len() as u64 + self.created.len() as u64
    }

    /// The number of the row at this position.
    pub(crate) fn number(&self, samples: u64, position: u64) -> Option<u64> {
        let left = samples - self.deleted.len() as u64;
        if position >= left {
            return self.created.get(usize::try_from(position - left).ok()?).copied();
        }
        // deleted[i] - i counts the rows left before the i-th deleted one; those not past the position push it on.
        let pushed = partition(self.deleted.len(), |i| self.deleted[i] - i as u64 <= position);
        Some(position + pushed as u64)
    }

    /// The position of a row that is there.
    pub(crate) fn position(&self, samples: u64, number: u64) -> Option<u64> {
        if number & CREATED != 0 {
            let at = self.created.binary_search(&number).ok()?;
            return Some(samples - self.deleted.len() as u64 + at as u64);
        }
        match self.deleted.binary_search(&number) {
            Err(before) if number < samples => Some(number - before as u64),
            _ => None,
        }
    }

    /// The numbers of the created rows, oldest first.
    pub(crate) fn created(&self) -> impl Iterator<Item = u64> + '_ {
        self.created.iter().copied()
    }

    /// Every row held, by number, in order; and every deleted sample row.
    pub(crate) fn changes(&self) -> (Vec<(u64, &Arc<Row>)>, &[u64]) {
        let mut rows: Vec<_> = self.rows.iter().map(|(n, r)| (*n, r)).collect();
        rows.sort_unstable_by_key(|(n, _)| *n);
        (rows, &self.deleted)
    }
}

/// The first index below `n` at which `holds` is false, where it holds for all before.
fn partition(n: usize, holds: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, n);
    while low < high {
        let middle = usize::midpoint(low, high);
        if holds(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_and_numbers_agree_with_a_plain_list() {
        let samples = 40;
        let mut overlay = Overlay::default();
        let mut plain: Vec<u64> = (0..samples).collect();
        for n in [3, 0, 39, 4, 5, 17, 1] {
            overlay.set(n, Slot::Deleted);
            plain.retain(|p| *p != n);
        }
        for n in 0..5 {
            overlay.set(CREATED | n, Slot::Put(Arc::default()));
            plain.push(CREATED | n);
        }
        overlay.set(CREATED | 2, Slot::Untouched);
        overlay.set(4, Slot::Untouched);
        plain.retain(|p| *p != CREATED | 2);
        plain.insert(1, 4);
        assert_eq!(overlay.len(samples), plain.len() as u64);
        for (position, number) in plain.iter().enumerate() {
            assert_eq!(overlay.number(samples, position as u64), Some(*number));
            assert_eq!(overlay.position(samples, *number), Some(position as u64));
        }
        assert_eq!(overlay.number(samples, plain.len() as u64), None);
        assert_eq!(overlay.position(samples, 3), None);
        assert_eq!(overlay.position(samples, samples), None);
        assert_eq!(overlay.next, 5);
    }
}
