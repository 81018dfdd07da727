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

pub(crate) mod room_view;
pub(crate) mod rooms;

use super::call::Handler;
use std::collections::HashMap;
use std::sync::LazyLock;

/// Handlers by MCP tool name.
type Handlers = &'static [(&'static str, Handler)];

/// Every resource's handlers.
const ALL: &[Handlers] = &[rooms::HANDLERS];

static BY_TOOL: LazyLock<HashMap<&'static str, Handler>> =
    LazyLock::new(|| ALL.iter().flat_map(|h| h.iter().copied()).collect());

/// Who answers the operation with this tool name.
pub(crate) fn handler(tool: &str) -> Option<Handler> {
    BY_TOOL.get(tool).copied()
}
