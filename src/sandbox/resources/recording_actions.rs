//! What is done to recordings: start, stop, archive, delete.

use super::recordings::{CONVERSION, about, runs, span};
use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("delete-recording", delete),
    ("delete-room-recordings", delete_by_room),
    ("delete-session-recordings", delete_by_session),
    ("archive-recording", archive),
    ("unarchive-recording", unarchive),
    ("start-recording", start),
    ("stop-recording", stop),
];

fn running(call: &Call<'_>, session_id: &str) -> Option<Arc<Row>> {
    call.store.rows_of(Table::Recordings, "session_id", session_id).find(|r| runs(r))
}

fn start(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if running(call, text(&session, "id")).is_some() {
        return Err(Refusal::conflict("A recording is in progress already."));
    }
    let by = presence::present(call.store, text(&session, "id")).first().map(|p| text(p, "id").to_owned());
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("name", Value::from(format!("{} {}", text(&room, "description"), times::plain(call.now)).trim()));
    set("room_id", Value::from(text(&room, "id")));
    set("session_id", Value::from(text(&session, "id")));
    set("participant_id", json!(by));
    set("_archived", Value::Bool(false));
    set("_started", Value::from(call.now));
    set("_stopped", Value::Null);
    set("_created", Value::from(call.now));
    let row = call.store.put(Table::Recordings, row);
    call.emit("recording_started", about(&row));
    Ok(Answer::done())
}

fn stop(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if running(call, text(&session, "id")).is_none() {
        return Err(Refusal::conflict("There is no recording in progress."));
    }
    stop_all(call, text(&session, "id"));
    Ok(Answer::done())
}

/// Stops the recording of a session, if one runs.
pub(crate) fn stop_all(call: &mut Call<'_>, session_id: &str) {
    if let Some(recording) = running(call, session_id) {
        let now = call.now;
        let fields = [("_stopped", Value::from(now)), ("_due", Value::from(now + CONVERSION))];
        call.store.patch(Table::Recordings, text(&recording, "id"), fields);
        call.emit("recording_stopped", about(&recording));
    }
}

/// The file of a recording is made.
pub(super) fn ready(call: &mut Call<'_>, recording: &Row) {
    call.store.patch(Table::Recordings, text(recording, "id"), [("_due", Value::Null)]);
    call.emit("recording_ready", about(recording));
}

fn archive(call: &mut Call<'_>) -> Answered {
    set_archived(call, true)
}

fn unarchive(call: &mut Call<'_>) -> Answered {
    set_archived(call, false)
}

fn set_archived(call: &mut Call<'_>, to: bool) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    if to && runs(&recording) {
        return Err(Refusal::conflict("The recording is in progress."));
    }
    let fields = [("_archived", Value::Bool(to)), ("_updated", Value::from(call.now))];
    call.store.patch(Table::Recordings, text(&recording, "id"), fields);
    Ok(Answer::done())
}

fn delete(call: &mut Call<'_>) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    if runs(&recording) {
        return Err(Refusal::conflict("The recording is in progress."));
    }
    remove(call, &recording);
    Ok(Answer::Nothing)
}

/// Deletes a recording with its bookmarks; its minutes were recorded all the same, so the session keeps them.
fn remove(call: &mut Call<'_>, recording: &Row) {
    let (from, to) = span(recording, call.now);
    if let Some(session) = call.store.get(Table::Sessions, text(recording, "session_id")) {
        let minutes = Value::from(number(&session, "_recorded") + (to - from) / 60);
        call.store.patch(Table::Sessions, text(&session, "id"), [("_recorded", minutes)]);
    }
    call.store.delete_of(Table::Bookmarks, "_recording", text(recording, "id"));
    call.store.delete(Table::Recordings, text(recording, "id"));
    call.emit("recording_deleted", about(recording));
}

/// Deletes the recordings of a room or session, but for one in progress.
pub(crate) fn delete_of(call: &mut Call<'_>, field: &str, id: &str) {
    let recordings: Vec<_> = call.store.rows_of(Table::Recordings, field, id).filter(|r| !runs(r)).collect();
    for recording in recordings {
        remove(call, &recording);
    }
}

fn delete_by_room(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    delete_of(call, "room_id", text(&room, "id"));
    Ok(Answer::Nothing)
}

fn delete_by_session(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    delete_of(call, "session_id", text(&session, "id"));
    Ok(Answer::Nothing)
}
