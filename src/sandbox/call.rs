//! What a handler gets: the operation and its arguments, the time, the store, pages, and a place for events.

use super::Options;
use super::event::Event;
use super::reply::{Answer, Answered, Refusal};
use super::store::{Row, Store, Table, text};
use crate::api::{Op, Reply, Total};
use crate::client::Args;
use serde_json::{Value, json};
use std::sync::Arc;
use url::Url;

/// Answers one operation. A handler that refuses has changed nothing: whatever it put is taken back.
pub(crate) type Handler = fn(&mut Call<'_>) -> Answered;

/// Rows of a page unless `limit` says otherwise.
const LIMIT: u64 = 100;

/// One call.
pub(crate) struct Call<'a> {
    /// The operation.
    pub(crate) op: &'static Op,
    /// Its arguments by `Param::arg`, checked against the catalogue.
    pub(crate) args: Args,
    /// Unix time in seconds.
    pub(crate) now: i64,
    /// All rows.
    pub(crate) store: &'a mut Store,
    /// The sandbox's team and key.
    pub(crate) options: &'a Options,
    /// Scheme, host and port under which the caller reached the sandbox.
    pub(crate) origin: Url,
    /// The longest that a join token made now may live, in seconds.
    pub(crate) token_life: Option<i64>,
    /// What happened, in order; told to webhooks when the call has succeeded.
    pub(crate) events: &'a mut Vec<Event>,
}

impl Call<'_> {
    /// A text argument.
    pub(crate) fn text(&self, arg: &str) -> Option<&str> {
        self.args.get(arg).and_then(Value::as_str)
    }

    /// A yes-or-no argument.
    pub(crate) fn flag(&self, arg: &str) -> Option<bool> {
        self.args.get(arg).and_then(Value::as_bool)
    }

    /// A number argument.
    pub(crate) fn number(&self, arg: &str) -> Option<i64> {
        self.args.get(arg).and_then(Value::as_i64)
    }

    /// The texts of a list argument; none where it is not given.
    pub(crate) fn texts(&self, arg: &str) -> Vec<&str> {
        self.args.get(arg).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    }

    /// Notes that something happened.
    pub(crate) fn emit(&mut self, event: &'static str, data: Value) {
        self.events.push(Event { event, at: self.now, data });
    }

    /// The row of a table whose id is in this argument: 404 when there is none, 403 when it is another team's.
    pub(crate) fn row(&self, table: Table, arg: &str) -> Result<Arc<Row>, Refusal> {
        let id = self.text(arg).unwrap_or_default();
        match self.store.get(table, id) {
            Some(row) => Ok(row),
            None if self.store.is_foreign(id) => Err(Refusal::forbidden()),
            None => Err(Refusal::not_found()),
        }
    }

    /// The room in the path: by UUID, or where the operation allows it by friendly URL.
    pub(crate) fn room(&self) -> Result<Arc<Row>, Refusal> {
        let by_name = self.op.param("room").is_some_and(|p| p.kind == crate::api::Kind::RoomRef);
        match self.store.room_at(self.text("room").unwrap_or_default()) {
            Some(row) if by_name => Ok(row),
            _ => self.row(Table::Rooms, "room"),
        }
    }

    fn limit(&self) -> u64 {
        self.number("limit").and_then(|n| u64::try_from(n).ok()).unwrap_or(LIMIT).min(LIMIT)
    }

    fn offset(&self) -> u64 {
        self.number("offset").and_then(|n| u64::try_from(n).ok()).unwrap_or_default()
    }

    fn ascending(&self) -> bool {
        self.text("order") == Some("asc")
    }

    /// The page of a whole table that the arguments ask for. Costs the rows of the page, however many there are.
    pub(crate) fn page(&self, table: Table, mut render: impl FnMut(&Self, &Row) -> Value) -> Answered {
        let total = self.store.len(table);
        // Ranks count in the order asked for; positions count from the oldest.
        let turn = |at: u64| if self.ascending() { at } else { total - 1 - at };
        let first = match self.text("after") {
            Some(id) => turn(self.after(table, id)?) + 1,
            None => 0,
        };
        let first = first.saturating_add(self.offset());
        let ranks = first..first.saturating_add(self.limit()).min(total);
        let rows = ranks.filter_map(|rank| self.store.at(table, turn(rank)));
        Ok(self.envelope(rows.map(|row| render(self, &row)).collect(), total))
    }

    fn after(&self, table: Table, id: &str) -> Result<u64, Refusal> {
        let position = self.store.position(table, id).or_else(|| {
            let room = self.store.room_at(id).filter(|_| table == Table::Rooms)?;
            self.store.position(table, text(&room, "id"))
        });
        position.ok_or_else(|| Refusal::field("after", "The selected after is invalid."))
    }

    /// The page of rows that were picked out, given oldest first.
    pub(crate) fn page_of(&self, rows: &[Arc<Row>], mut render: impl FnMut(&Self, &Row) -> Value) -> Answered {
        let is = |row: &Arc<Row>, id: &str| text(row, "id") == id || text(row, "friendly_url") == id;
        let (page, total) = self.slice(rows, is)?;
        Ok(self.envelope(page.into_iter().map(|row| render(self, row)).collect(), total))
    }

    /// As [`Call::page_of`], with the numbers of the rows; only those of the page are computed.
    pub(crate) fn page_numbers(
        &self,
        table: Table,
        numbers: &[u64],
        mut render: impl FnMut(&Self, &Row) -> Value,
    ) -> Answered {
        let number_of = |id: &str| {
            let room = self.store.room_at(id).filter(|_| table == Table::Rooms);
            self.store.locate(table, room.as_deref().map_or(id, |r| text(r, "id")))
        };
        let (page, total) = self.slice(numbers, |number, id| number_of(id) == Some(*number))?;
        let rows = page.into_iter().filter_map(|number| self.store.numbered(table, *number));
        Ok(self.envelope(rows.map(|row| render(self, &row)).collect(), total))
    }

    /// The part of a list, given oldest first, that the arguments ask for; and how long the list is.
    fn slice<'r, T>(&self, list: &'r [T], is: impl Fn(&T, &str) -> bool) -> Result<(Vec<&'r T>, u64), Refusal> {
        let total = list.len();
        let turn = |at: usize| if self.ascending() { at } else { total - 1 - at };
        let mut skip = self.offset();
        if let Some(id) = self.text("after") {
            let at = list.iter().position(|item| is(item, id));
            let at = at.ok_or_else(|| Refusal::field("after", "The selected after is invalid."))?;
            skip = skip.saturating_add(turn(at) as u64 + 1);
        }
        let first = usize::try_from(skip).unwrap_or(usize::MAX).min(total);
        let end = first.saturating_add(usize::try_from(self.limit()).unwrap_or(usize::MAX)).min(total);
        Ok(((first..end).map(|rank| &list[turn(rank)]).collect(), total as u64))
    }

    /// The rows of a page in the envelope of this operation.
    fn envelope(&self, rows: Vec<Value>, total: u64) -> Answer {
        Answer::Json(match self.op.reply {
            Reply::Page(Total::Text) => json!({"data": rows, "total_count": total.to_string()}),
            Reply::Page(Total::Integer) => json!({"total_count": total, "data": rows}),
            Reply::Page(Total::Absent) => json!({"data": rows}),
            _ => Value::Array(rows),
        })
    }
}

/// These fields of a row, in this order; a field that the row lacks is null.
pub(crate) fn pick(row: &Row, fields: &[&str]) -> Row {
    fields.iter().map(|f| ((*f).to_owned(), row.get(*f).cloned().unwrap_or(Value::Null))).collect()
}
