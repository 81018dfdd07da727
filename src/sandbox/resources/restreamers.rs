//! Restreamers: a session sent to another platform. Nothing is sent; that it would be shows in `/__sandbox/state`.

use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, text};
use serde_json::Value;

pub(super) const HANDLERS: Handlers = &[("start-restreamer", start), ("stop-restreamer", stop)];

fn running(call: &Call<'_>, session: &Row) -> Option<String> {
    let mut rows = call.store.rows_of(Table::Restreamers, "session_id", text(session, "id"));
    rows.find(|r| flag(r, "_running")).map(|r| text(&r, "id").to_owned())
}

fn start(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    match (call.text("type"), call.text("server_url")) {
        (Some(_), Some(_)) => {
            let both = "The server url field must be missing when type is present.";
            return Err(Refusal::field("server_url", both));
        }
        (None, None) => {
            let neither = "The type field is required when server url is not present.";
            return Err(Refusal::field("type", neither));
        }
        _ => {}
    }
    let session = presence::needed(call, &room)?;
    if running(call, &session).is_some() {
        return Err(Refusal::conflict("The session is being streamed already."));
    }
    // The stream key is not kept: nothing here needs it.
    let mut row = Row::new();
    row.insert("room_id".to_owned(), Value::from(text(&room, "id")));
    row.insert("session_id".to_owned(), Value::from(text(&session, "id")));
    for arg in ["type", "server_url"] {
        row.insert(arg.to_owned(), call.args.get(arg).cloned().unwrap_or_default());
    }
    row.insert("_running".to_owned(), Value::Bool(true));
    call.store.put(Table::Restreamers, row);
    Ok(Answer::done())
}

fn stop(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    let Some(id) = running(call, &session) else {
        return Err(Refusal::conflict("The session is not being streamed."));
    };
    call.store.patch(Table::Restreamers, &id, [("_running", Value::Bool(false))]);
    Ok(Answer::done())
}
