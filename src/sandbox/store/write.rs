//! Changing rows: create, replace, patch, delete.

use super::{CREATED, Row, Slot, Store, Table, text};
use serde_json::Value;
use std::sync::Arc;

impl Store {
    /// An id for a row that is about to be put, never given out before in this state.
    pub(crate) fn new_id(&mut self, table: Table) -> String {
        let overlay = &mut self.overlays[table as usize];
        let number = CREATED | overlay.next;
        overlay.next += 1;
        self.sample.ids.id(table, number).to_string()
    }

    /// Puts a row, new or in place of the one with its id. A row without an id of this table is given a new one.
    pub(crate) fn put(&mut self, table: Table, mut row: Row) -> Arc<Row> {
        let number = if let Some(number) = self.locate(table, text(&row, "id")) {
            number
        } else {
            let id = self.new_id(table);
            row.shift_remove("id");
            row.shift_insert(0, "id".to_owned(), Value::String(id.clone()));
            self.locate(table, &id).unwrap_or(CREATED)
        };
        let row = Arc::new(row);
        self.change(table, number, Slot::Put(Arc::clone(&row)));
        row
    }

    /// Changes some fields of a row, if it is there.
    pub(crate) fn patch<'a>(
        &mut self,
        table: Table,
        id: &str,
        fields: impl IntoIterator<Item = (&'a str, Value)>,
    ) -> Option<Arc<Row>> {
        let mut row = Row::clone(&*self.get(table, id)?);
        for (name, value) in fields {
            row.insert(name.to_owned(), value);
        }
        Some(self.put(table, row))
    }

    /// Deletes the row with this id, if it is there.
    pub(crate) fn delete(&mut self, table: Table, id: &str) {
        if let Some(number) = self.locate(table, id).filter(|n| self.numbered(table, *n).is_some()) {
            let slot = if number & CREATED == 0 { Slot::Deleted } else { Slot::Untouched };
            self.change(table, number, slot);
        }
    }

    /// Deletes the rows whose field has this text; says how many.
    pub(crate) fn delete_of(&mut self, table: Table, field: &str, value: &str) -> usize {
        let ids: Vec<String> = self.rows_of(table, field, value).map(|r| text(&r, "id").to_owned()).collect();
        for id in &ids {
            self.delete(table, id);
        }
        ids.len()
    }
}
