//! The lines of the journal: changes as text, and back.

use super::{CREATED, Row, Slot, Store, Table};
use serde_json::{Value, json};
use std::sync::Arc;

/// The changes of one call as a line: `[[table, number, row | null], ...]`.
pub(super) fn line_of<'a>(changes: impl Iterator<Item = (Table, u64, &'a Slot)>) -> String {
    let changes: Vec<Value> = changes
        .map(|(table, number, slot)| match slot {
            Slot::Put(row) => json!([table.name(), number, Row::clone(row)]),
            Slot::Deleted | Slot::Untouched => json!([table.name(), number, null]),
        })
        .collect();
    Value::Array(changes).to_string() + "\n"
}

/// Brings the changes of a line into the store; none when the line is no such thing.
pub(super) fn apply(store: &mut Store, line: &[u8]) -> Option<()> {
    let changes: Vec<(String, u64, Option<Row>)> = serde_json::from_slice(line).ok()?;
    for (table, number, row) in changes {
        let table = Table::from_name(&table)?;
        let slot = match row {
            Some(row) if row.is_empty() => {
                let next = &mut store.overlays[table as usize].next;
                *next = (*next).max(number);
                continue;
            }
            Some(row) => Slot::Put(Arc::new(row)),
            None if number & CREATED == 0 => Slot::Deleted,
            None => Slot::Untouched,
        };
        store.set(table, number, slot);
    }
    Some(())
}

/// The state as lines: every row held, every deleted one, and how many ids were given out (an empty row).
pub(super) fn snapshot(store: &Store) -> Vec<String> {
    let mut lines = Vec::new();
    for table in Table::ALL {
        let overlay = store.overlay(*table);
        let (rows, deleted) = overlay.changes();
        for (number, row) in rows {
            lines.push(line_of(std::iter::once((*table, number, &Slot::Put(Arc::clone(row))))));
        }
        if !deleted.is_empty() {
            lines.push(line_of(deleted.iter().map(|n| (*table, *n, &Slot::Deleted))));
        }
        if overlay.next > 0 {
            lines.push(line_of(std::iter::once((*table, overlay.next, &Slot::Put(Arc::default())))));
        }
    }
    lines
}

/// How many rows the store holds: about how many lines a fresh journal would have.
pub(super) fn held_rows(store: &Store) -> u64 {
    store.overlays.iter().map(|o| o.changes().0.len() as u64).sum()
}
