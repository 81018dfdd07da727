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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::sample::Sample;

    fn names(store: &Store) -> Vec<String> {
        store.rows(Table::Rooms).map(|r| text(&r, "friendly_url").to_owned()).collect()
    }

    #[test]
    fn a_refused_call_leaves_nothing_behind() {
        let mut store = Store::new(Sample::new(1, 20, 0));
        let kept = store.put(Table::Rooms, Row::from_iter([("friendly_url".to_owned(), Value::from("kept"))]));
        store.delete(Table::Rooms, &store.sample().id(Table::Rooms, 3));
        store.forget_pending();
        let before = names(&store);
        let standup = store.sample().id(Table::Rooms, 0);
        store.patch(Table::Rooms, &standup, [("friendly_url", Value::from("renamed")), ("_due", Value::from(5))]);
        store.delete(Table::Rooms, text(&kept, "id"));
        store.delete(Table::Rooms, &store.sample().id(Table::Rooms, 7));
        let new = store.put(Table::Rooms, Row::from_iter([("friendly_url".to_owned(), Value::from("new"))]));
        assert_ne!(names(&store), before);
        assert!(store.is_due(5));
        store.roll_back();
        assert_eq!(names(&store), before);
        assert!(!store.is_due(5));
        assert!(store.room_at("standup").is_some() && store.room_at("kept").is_some());
        assert!(store.room_at("renamed").is_none() && store.get(Table::Rooms, text(&new, "id")).is_none());
        // An id that was given out is not given again.
        assert_ne!(store.new_id(Table::Rooms), text(&new, "id"));
    }

    #[test]
    fn a_row_keeps_its_place_when_it_is_changed() {
        let mut store = Store::new(Sample::new(1, 20, 0));
        let id = store.sample().id(Table::Rooms, 4);
        store.patch(Table::Rooms, &id, [("description", Value::from("Other"))]);
        assert_eq!(store.position(Table::Rooms, &id), Some(4));
        assert_eq!(store.len(Table::Rooms), 20);
        assert_eq!(store.at(Table::Rooms, 4).map(|r| text(&r, "description").to_owned()).as_deref(), Some("Other"));
    }

    #[test]
    fn rows_found_by_their_parent_are_all_there_are() {
        let store = Store::new(Sample::new(3, 20, 1_795_420_800));
        for (table, field) in [
            (Table::Sessions, "room_id"),
            (Table::Participants, "room_id"),
            (Table::Participants, "session_id"),
            (Table::Recordings, "room_id"),
            (Table::Recordings, "session_id"),
        ] {
            for parent in store.rows(table).map(|r| text(&r, field).to_owned()) {
                let quick: Vec<_> = store.rows_of(table, field, &parent).collect();
                let slow: Vec<_> = store.rows(table).filter(|r| text(r, field) == parent).collect();
                assert_eq!(quick, slow, "{} by {field}", table.name());
            }
        }
    }
}
