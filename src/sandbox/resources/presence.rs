//! Sessions in progress and the people in them: what many handlers ask, and how a session begins and ends.

use super::room_view::brief;
use crate::sandbox::call::Call;
use crate::sandbox::reply::Refusal;
use crate::sandbox::sample::history::DEVICES;
use crate::sandbox::store::{Row, Store, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// Whether a session is in progress, or a participant is in it.
pub(crate) fn is_live(row: &Row) -> bool {
    let end = if row.contains_key("_end") { "_end" } else { "_leave" };
    row.get(end).is_none_or(Value::is_null)
}

/// The session in progress in a room.
pub(crate) fn session_of(store: &Store, room_id: &str) -> Option<Arc<Row>> {
    store.rows_of(Table::Sessions, "room_id", room_id).rev().find(|s| is_live(s))
}

/// The session in progress in a room; 422 when there is none.
pub(crate) fn needed(call: &Call<'_>, room: &Row) -> Result<Arc<Row>, Refusal> {
    session_of(call.store, text(room, "id")).ok_or_else(|| Refusal::unprocessable("The room has no active session."))
}

/// The people who are in a session now, in the order they came.
pub(crate) fn present(store: &Store, session_id: &str) -> Vec<Arc<Row>> {
    store.rows_of(Table::Participants, "session_id", session_id).filter(|p| is_live(p)).collect()
}

/// All participants by session, for calls that look at many sessions.
pub(crate) fn crowds(store: &Store) -> HashMap<String, Vec<Arc<Row>>> {
    let mut crowds: HashMap<String, Vec<Arc<Row>>> = HashMap::new();
    for person in store.rows(Table::Participants) {
        crowds.entry(text(&person, "session_id").to_owned()).or_default().push(person);
    }
    crowds
}

/// A room that may have been deleted since: what is left of it, and whether it was.
pub(crate) fn room_once(store: &Store, room_id: &str) -> (Arc<Row>, bool) {
    if let Some(room) = store.get(Table::Rooms, room_id) {
        return (room, false);
    }
    let gone = store.rows_of(Table::GoneRooms, "room_id", room_id).next();
    (gone.unwrap_or_default(), true)
}

/// What webhooks are told about a participant.
pub(crate) fn about(person: &Row) -> Value {
    json!({
        "participant_id": text(person, "id"),
        "participant_external_id": person.get("external_id").cloned().unwrap_or_default(),
        "name": text(person, "name"),
        "role": text(person, "role"),
        "room_id": text(person, "room_id"),
        "session_id": text(person, "session_id"),
    })
}

/// What webhooks are told about a session.
pub(crate) fn about_session(store: &Store, session: &Row) -> Value {
    let (room, _) = room_once(store, text(session, "room_id"));
    let mut data = brief(&room);
    data["room_id"] = session.get("room_id").cloned().unwrap_or_default();
    data["session_id"] = Value::from(text(session, "id"));
    data["start_time"] = Value::from(times::zulu(number(session, "_start")));
    let end = session.get("_end").and_then(Value::as_i64).map(times::zulu);
    data["end_time"] = json!(end);
    data
}

/// Begins a session in a room; it ends by itself after the room's `session_length`, where one was set.
pub(crate) fn begin(call: &mut Call<'_>, room: &Row) -> Arc<Row> {
    let mut row = Row::new();
    row.insert("room_id".to_owned(), Value::from(text(room, "id")));
    row.insert("_start".to_owned(), Value::from(call.now));
    row.insert("_end".to_owned(), Value::Null);
    if let Some(minutes) = room.get("session_length").and_then(Value::as_i64) {
        row.insert("_due".to_owned(), Value::from(call.now + minutes * 60));
    }
    let session = call.store.put(Table::Sessions, row);
    let data = about_session(call.store, &session);
    call.emit("session_started", data);
    session
}

/// Lets someone into a session; `more` is put over what people have by default.
pub(crate) fn join(call: &mut Call<'_>, session: &Row, name: &str, role: &str, more: Row) -> Arc<Row> {
    let count = call.store.len(Table::Participants);
    let at = usize::try_from(count).unwrap_or_default() % DEVICES.len();
    let (device, system, browser) = DEVICES[at];
    let mut row = Row::new();
    let mut set = |field: &str, value: Value| row.insert(field.to_owned(), value);
    set("external_id", Value::Null);
    set("session_id", Value::from(text(session, "id")));
    set("room_id", Value::from(text(session, "room_id")));
    set("name", Value::from(name));
    set("role", Value::from(role));
    set("_join", Value::from(call.now));
    set("_leave", Value::Null);
    set("_device", Value::from(device));
    set("_system", Value::from(system));
    set("_browser", Value::from(browser));
    row.extend(more);
    let person = call.store.put(Table::Participants, row);
    call.emit("participant_joined", about(&person));
    person
}

/// Lets someone leave.
pub(crate) fn leave(call: &mut Call<'_>, person: &Row) {
    let now = Value::from(call.now);
    call.store.patch(Table::Participants, text(person, "id"), [("_leave", now), ("_hand", Value::Bool(false))]);
    call.emit("participant_left", about(person));
}

/// Ends a session: recordings, transcription and streams stop, everyone leaves.
pub(crate) fn end(call: &mut Call<'_>, session: &Row) {
    let id = text(session, "id");
    super::recording_actions::stop_all(call, id);
    super::transcription::settle(call, session);
    let streams = call.store.rows_of(Table::Restreamers, "session_id", id).filter(|r| flag(r, "_running"));
    let streams: Vec<_> = streams.collect();
    for stream in streams {
        call.store.patch(Table::Restreamers, text(&stream, "id"), [("_running", Value::Bool(false))]);
    }
    for person in present(call.store, id) {
        leave(call, &person);
    }
    let ended =
        call.store.patch(Table::Sessions, id, [("_end", Value::from(call.now)), ("_phone_bridge", Value::Bool(false))]);
    if let Some(ended) = ended {
        let data = about_session(call.store, &ended);
        call.emit("session_ended", data);
    }
}
