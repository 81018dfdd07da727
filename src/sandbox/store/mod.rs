//! Rows, by table: sample rows are computed, only changes are stored.
//!
//! A row is a JSON object with its `id`; members that begin with `_` are the sandbox's own and never leave it. Changes are
//! held in an [`Overlay`] a table and, with a state directory, in the [`journal`].

pub(crate) mod ids;
pub(crate) mod journal;
mod lines;
mod overlay;
pub(crate) mod table;
mod write;

pub(crate) use overlay::{Overlay, Slot};
pub(crate) use table::Table;

use super::sample::Sample;
pub(crate) use ids::CREATED;
use serde_json::{Map, Value};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use uuid::Uuid;

/// A row.
pub(crate) type Row = Map<String, Value>;

/// One change, with what was there before.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) table: Table,
    pub(crate) number: u64,
    pub(crate) before: Slot,
    pub(crate) after: Slot,
}

/// All rows of the sandbox.
#[derive(Debug)]
pub(crate) struct Store {
    sample: Sample,
    overlays: Vec<Overlay>,
    /// Friendly URLs of rooms that were created or changed.
    urls: HashMap<String, u64>,
    /// When which rows fall due: their `_due`, in Unix seconds.
    due: BTreeSet<(i64, Table, u64)>,
    /// Changes of the call in progress, oldest first.
    pending: Vec<Change>,
}

impl Store {
    pub(crate) fn new(sample: Sample) -> Self {
        let overlays = Table::ALL.iter().map(|_| Overlay::default()).collect();
        Self { sample, overlays, urls: HashMap::new(), due: BTreeSet::new(), pending: Vec::new() }
    }

    /// The sample team under the changes.
    pub(crate) fn sample(&self) -> &Sample {
        &self.sample
    }

    fn overlay(&self, table: Table) -> &Overlay {
        &self.overlays[table as usize]
    }

    /// How many rows a table has.
    pub(crate) fn len(&self, table: Table) -> u64 {
        self.overlay(table).len(self.sample.count(table))
    }

    /// The row with this number in its table.
    pub(crate) fn numbered(&self, table: Table, number: u64) -> Option<Arc<Row>> {
        match self.overlay(table).slot(number) {
            Slot::Put(row) => Some(row),
            Slot::Untouched if number & CREATED == 0 && number < self.sample.count(table) => {
                Some(Arc::new(self.sample.row(table, number)))
            }
            Slot::Deleted | Slot::Untouched => None,
        }
    }

    /// The number of the row with this id, whether it is there or not.
    pub(crate) fn locate(&self, table: Table, id: &str) -> Option<u64> {
        let (found, number) = self.sample.ids.locate(Uuid::parse_str(id).ok()?)?;
        (found == table).then_some(number)
    }

    /// The row with this id.
    pub(crate) fn get(&self, table: Table, id: &str) -> Option<Arc<Row>> {
        self.numbered(table, self.locate(table, id)?)
    }

    /// Whether this is the id of a row of another team.
    pub(crate) fn is_foreign(&self, id: &str) -> bool {
        self.locate(Table::Foreign, id).is_some()
    }

    /// The row at this position, oldest first.
    pub(crate) fn at(&self, table: Table, position: u64) -> Option<Arc<Row>> {
        let number = self.overlay(table).number(self.sample.count(table), position)?;
        self.numbered(table, number)
    }

    /// The position of the row with this id.
    pub(crate) fn position(&self, table: Table, id: &str) -> Option<u64> {
        self.overlay(table).position(self.sample.count(table), self.locate(table, id)?)
    }

    /// Every row of a table, oldest first. Costs a computed row each: not for rooms, of which there may be a million.
    pub(crate) fn rows(&self, table: Table) -> impl DoubleEndedIterator<Item = Arc<Row>> + '_ {
        (0..self.len(table)).filter_map(move |p| self.at(table, p))
    }

    /// The rows whose field has this text, oldest first. Of sample rows only those that can have it are computed, where the
    /// sample team knows which.
    pub(crate) fn rows_of<'a>(
        &'a self,
        table: Table,
        field: &'a str,
        value: &'a str,
    ) -> impl DoubleEndedIterator<Item = Arc<Row>> + 'a {
        let numbers: Vec<u64> = match self.sample.children(table, field, value) {
            Some(samples) => samples.into_iter().chain(self.overlay(table).created()).collect(),
            None => self.numbers(table, |_| true, |_| true),
        };
        let rows = numbers.into_iter().filter_map(move |n| self.numbered(table, n));
        rows.filter(move |r| text(r, field) == value)
    }

    /// The numbers of the rows that pass, oldest first; a sample row that was not changed is judged by its number alone.
    pub(crate) fn numbers(
        &self,
        table: Table,
        sample: impl Fn(u64) -> bool,
        changed: impl Fn(&Row) -> bool,
    ) -> Vec<u64> {
        let overlay = self.overlay(table);
        let all = (0..self.len(table)).filter_map(|p| overlay.number(self.sample.count(table), p));
        all.filter(|n| match overlay.slot(*n) {
            Slot::Put(row) => changed(&row),
            Slot::Deleted => false,
            Slot::Untouched => sample(*n),
        })
        .collect()
    }

    /// The usable room with this friendly URL.
    pub(crate) fn room_at(&self, friendly_url: &str) -> Option<Arc<Row>> {
        let number = match self.urls.get(friendly_url) {
            Some(number) => *number,
            None => self.sample.room_named(friendly_url)?,
        };
        self.numbered(Table::Rooms, number).filter(|row| text(row, "friendly_url") == friendly_url)
    }

    /// Brings a row into a state, and notes it as a change.
    fn change(&mut self, table: Table, number: u64, after: Slot) {
        let before = self.overlay(table).slot(number);
        self.set(table, number, after.clone());
        self.pending.push(Change { table, number, before, after });
    }

    /// Brings a row into a state without noting it as a change.
    fn set(&mut self, table: Table, number: u64, slot: Slot) {
        if table == Table::Rooms {
            if let Slot::Put(old) = self.overlay(table).slot(number) {
                self.urls.remove(text(&old, "friendly_url"));
            }
            if let Slot::Put(new) = &slot {
                self.urls.insert(text(new, "friendly_url").to_owned(), number);
            }
        }
        if let Slot::Put(old) = self.overlay(table).slot(number)
            && let Some(at) = old.get("_due").and_then(Value::as_i64)
        {
            self.due.remove(&(at, table, number));
        }
        if let Slot::Put(new) = &slot
            && let Some(at) = new.get("_due").and_then(Value::as_i64)
        {
            self.due.insert((at, table, number));
        }
        self.overlays[table as usize].set(number, slot);
    }

    /// Whether a row has fallen due.
    pub(crate) fn is_due(&self, now: i64) -> bool {
        self.due.first().is_some_and(|(at, ..)| *at <= now)
    }

    /// The rows that have fallen due, the longest due first.
    pub(crate) fn due(&self, now: i64) -> Vec<(Table, Arc<Row>)> {
        let due = self.due.iter().take_while(|(at, ..)| *at <= now);
        due.filter_map(|(_, table, number)| Some((*table, self.numbered(*table, *number)?))).collect()
    }

    /// The changes since the last commit or rollback, taken out.
    fn take_pending(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.pending)
    }

    /// Lets the changes stand: there is no journal to write them to.
    pub(crate) fn forget_pending(&mut self) {
        self.pending.clear();
    }

    /// Takes back these changes.
    fn undo(&mut self, changes: Vec<Change>) {
        for change in changes.into_iter().rev() {
            self.set(change.table, change.number, change.before);
        }
    }

    /// Takes back everything since the last commit: the call was refused.
    pub(crate) fn roll_back(&mut self) {
        let pending = self.take_pending();
        self.undo(pending);
    }
}

/// A text field of a row; empty where there is none.
pub(crate) fn text<'a>(row: &'a Row, field: &str) -> &'a str {
    row.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// A number field of a row; zero where there is none.
pub(crate) fn number(row: &Row, field: &str) -> i64 {
    row.get(field).and_then(Value::as_i64).unwrap_or_default()
}

/// A yes-or-no field of a row; no where there is none.
pub(crate) fn flag(row: &Row, field: &str) -> bool {
    row.get(field).and_then(Value::as_bool).unwrap_or_default()
}
