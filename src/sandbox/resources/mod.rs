//! The behaviour of the API: one file a resource, one function an operation.
//!
//! # Adding an operation
//! Write `fn verb(call: &mut Call<'_>) -> Answered` in the resource's file and name it in that file's `HANDLERS` beside
//! the operation's tool name; a test says which operations of the catalogue have none. In a handler:
//!
//! - arguments are in `call.args` by `Param::arg`, already of the right kind and within limits: `call.text("description")`;
//! - `call.room()`, `call.row(Table::Roles, "role")` find what the path names, or refuse with 404 or 403;
//! - `call.page(Table::Roles, |call, row| ...)` is a page of a whole table; `call.page_of(rows, ...)` of rows picked out;
//! - `call.store.put(table, row)` creates (a row without `id` gets one) or replaces, `patch` changes fields, `delete` deletes;
//!   when the handler then refuses, all of it is taken back;
//! - rows hold what replies show under its own name, and under `_name` what is the sandbox's own (times in Unix seconds);
//! - `call.emit("room_deleted", data)` tells webhooks, when the call has succeeded;
//! - refuse with [`Refusal`](super::reply::Refusal): `field` and `invalid` for values, `conflict` for a wrong state.
#![allow(clippy::unnecessary_wraps)] // handlers have one signature, also those that never refuse

mod answers;
mod ballots;
mod belongings;
mod chat;
pub(crate) mod content;
pub(crate) mod content_link;
mod defaults;
mod export;
pub(crate) mod figures;
pub(crate) mod files;
mod imports;
pub(crate) mod libraries;
mod live;
mod metrics;
mod participants;
mod phone;
mod polls;
pub(crate) mod presence;
mod questions;
mod quizzes;
mod recording_actions;
mod recordings;
mod restreamers;
mod roles;
pub(crate) mod roles_ref;
mod room_deletion;
pub(crate) mod room_view;
pub(crate) mod rooms;
mod sessions;
mod statistics;
mod token;
mod totals;
mod transcription;
mod transcripts;
mod webhooks;

use super::call::{Call, Handler};
use super::reply::Refusal;
use super::store::{Row, Store, Table, flag, text};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Handlers by MCP tool name.
type Handlers = &'static [(&'static str, Handler)];

/// Every resource's handlers.
const ALL: &[Handlers] = &[
    answers::HANDLERS,
    belongings::HANDLERS,
    chat::HANDLERS,
    defaults::HANDLERS,
    files::HANDLERS,
    imports::HANDLERS,
    libraries::HANDLERS,
    live::HANDLERS,
    participants::HANDLERS,
    phone::HANDLERS,
    polls::HANDLERS,
    questions::HANDLERS,
    quizzes::HANDLERS,
    recording_actions::HANDLERS,
    recordings::HANDLERS,
    restreamers::HANDLERS,
    roles::HANDLERS,
    room_deletion::HANDLERS,
    rooms::HANDLERS,
    sessions::HANDLERS,
    statistics::HANDLERS,
    token::HANDLERS,
    totals::HANDLERS,
    transcription::HANDLERS,
    transcripts::HANDLERS,
    webhooks::HANDLERS,
];

static BY_TOOL: LazyLock<HashMap<&'static str, Handler>> =
    LazyLock::new(|| ALL.iter().flat_map(|h| h.iter().copied()).collect());

/// Who answers the operation with this tool name.
pub(crate) fn handler(tool: &str) -> Option<Handler> {
    BY_TOOL.get(tool).copied()
}

/// Does what has fallen due: deletes rooms that have expired, ends sessions at their length, makes recordings ready.
pub(crate) fn tick(call: &mut Call<'_>) {
    for (table, row) in call.store.due(call.now) {
        match table {
            Table::Rooms => room_deletion::remove(call, &row),
            Table::Recordings => recording_actions::ready(call, &row),
            Table::Sessions => presence::end(call, &row),
            _ => {
                call.store.patch(table, text(&row, "id"), [("_due", serde_json::Value::Null)]);
            }
        }
    }
}

/// Refuses the id of a library that is not there.
pub(crate) fn library_exists(call: &Call<'_>, id: &str) -> Result<(), Refusal> {
    if id.is_empty() || call.store.get(Table::Libraries, id).is_some() {
        return Ok(());
    }
    Err(Refusal::field("library_id", "The selected library id is invalid."))
}

/// Whether a session is being recorded.
pub(crate) fn is_recorded(store: &Store, session_id: &str) -> bool {
    store.rows_of(Table::Recordings, "session_id", session_id).any(|r| recordings::runs(&r))
}

/// Whether a session is being transcribed.
pub(crate) fn is_transcribed(session: &Row) -> bool {
    transcription::runs(session)
}

#[cfg(test)]
mod tests {
    use super::{ALL, handler};
    use crate::api;

    #[test]
    fn every_operation_of_the_catalogue_has_one_handler_and_every_handler_an_operation() {
        let without: Vec<_> = api::ops().filter(|op| handler(op.tool).is_none()).map(|op| op.tool).collect();
        assert!(without.is_empty(), "no handler for {without:?}");
        let tools: Vec<_> = ALL.iter().flat_map(|h| h.iter().map(|(tool, _)| *tool)).collect();
        let unknown: Vec<_> = tools.iter().filter(|tool| api::tool(tool).is_none()).collect();
        assert!(unknown.is_empty(), "no operation for {unknown:?}");
        assert_eq!(tools.len(), api::ops().count(), "an operation has two handlers");
    }
}
