//! Recordings: start and stop, list, archive, download, delete.
//!
//! A recording's status follows from the clock: it awaits its start, is in progress until it is stopped, then is made
//! into a file, then is ready.

use super::{Handlers, content_link, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("get-recordings", list),
    ("get-archived-recordings", list_archived),
    ("get-recording", get),
    ("delete-recording", delete),
    ("delete-room-recordings", delete_by_room),
    ("delete-session-recordings", delete_by_session),
    ("get-recording-download-link", link),
    ("get-recording-bookmarks", bookmarks),
    ("archive-recording", archive),
    ("unarchive-recording", unarchive),
    ("start-recording", start),
    ("stop-recording", stop),
];

/// Seconds from the order to record until recording begins.
const WARM_UP: i64 = 1;
/// Seconds in which a stopped recording becomes a file.
const CONVERSION: i64 = 5;
/// Minutes that a download link works unless told otherwise.
const LINK_MINUTES: i64 = 60;

/// The status at this time.
fn status(recording: &Row, now: i64) -> &'static str {
    match recording.get("_status").and_then(Value::as_str) {
        Some("PENDING_CONVERSION") => return "PENDING_CONVERSION",
        Some("AWAITING_START") => return "AWAITING_START",
        _ => {}
    }
    match recording.get("_stopped").and_then(Value::as_i64) {
        None if now < number(recording, "_started") + WARM_UP => "AWAITING_START",
        None => "IN_PROGRESS",
        Some(stopped) if now < stopped + CONVERSION => "PENDING_CONVERSION",
        Some(_) => "READY",
    }
}

/// Whether it runs.
pub(crate) fn runs(recording: &Row) -> bool {
    recording.get("_stopped").is_none_or(Value::is_null)
}

/// From when to when it ran, or runs.
pub(crate) fn span(recording: &Row, now: i64) -> (i64, i64) {
    let started = number(recording, "_started");
    let end = recording.get("_stopped").and_then(Value::as_i64).unwrap_or(now);
    // One that never began has no length.
    if text(recording, "_status") == "AWAITING_START" { (started, started) } else { (started, end.max(started)) }
}

fn list(call: &mut Call<'_>) -> Answered {
    page(call, false)
}

fn list_archived(call: &mut Call<'_>) -> Answered {
    page(call, true)
}

fn page(call: &Call<'_>, archived: bool) -> Answered {
    let wanted = |r: &Arc<Row>| {
        flag(r, "_archived") == archived
            && call.text("room_id").is_none_or(|id| text(r, "room_id") == id)
            && call.text("session_id").is_none_or(|id| text(r, "session_id") == id)
            && call.text("status").is_none_or(|s| status(r, call.now) == s)
    };
    let rows: Vec<_> = call.store.rows(Table::Recordings).filter(wanted).collect();
    call.page_of(&rows, |call, row| Value::Object(show(call, row, false)))
}

fn get(call: &mut Call<'_>) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    Ok(Answer::Json(Value::Object(show(call, &recording, true))))
}

fn show(call: &Call<'_>, recording: &Row, detail: bool) -> Row {
    let (room, deleted) = presence::room_once(call.store, text(recording, "room_id"));
    let person = call.store.get(Table::Participants, text(recording, "participant_id")).unwrap_or_default();
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    let (from, to) = span(recording, call.now);
    let changed = [number(recording, "_updated"), number(recording, "_stopped"), number(recording, "_created")];
    set("id", Value::from(text(recording, "id")));
    set("name", Value::from(text(recording, "name")));
    if detail {
        set("duration", Value::from(to - from));
    }
    set("status", Value::from(status(recording, call.now)));
    set("room_id", Value::from(text(recording, "room_id")));
    set("external_room_id", room.get("external_id").cloned().unwrap_or_default());
    set("friendly_url", room.get("friendly_url").cloned().unwrap_or_default());
    if detail {
        set("room_is_deleted", Value::Bool(deleted));
    }
    set("privacy", Value::from(room.get("privacy").and_then(Value::as_str).unwrap_or("public")));
    if detail {
        set("session_id", recording.get("session_id").cloned().unwrap_or_default());
    }
    set("participant_id", recording.get("participant_id").cloned().unwrap_or_default());
    set("participant_name", person.get("name").cloned().unwrap_or_default());
    set("participant_external_id", person.get("external_id").cloned().unwrap_or_default());
    set("created_at", Value::from(times::zulu(number(recording, "_created"))));
    set("updated_at", Value::from(times::zulu(changed.into_iter().max().unwrap_or_default())));
    row
}

fn about(recording: &Row) -> Value {
    json!({
        "recording_id": text(recording, "id"),
        "name": text(recording, "name"),
        "room_id": text(recording, "room_id"),
        "session_id": recording.get("session_id").cloned().unwrap_or_default(),
    })
}

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

fn link(call: &mut Call<'_>) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    let minutes = call.number("valid_for_minutes").unwrap_or(LINK_MINUTES);
    if minutes < 1 {
        return Err(Refusal::field("valid_for_minutes", "The valid for minutes field must be at least 1."));
    }
    if status(&recording, call.now) != "READY" {
        return Err(Refusal::unprocessable("The recording is not ready."));
    }
    let until = call.now.saturating_add(minutes.saturating_mul(60));
    let link = content_link::make(call, "recordings", text(&recording, "id"), "mp4", until)?;
    Ok(Answer::Json(json!({"link": link, "valid_until": times::zulu(until)})))
}

fn bookmarks(call: &mut Call<'_>) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    let rows = call.store.rows_of(Table::Bookmarks, "_recording", text(&recording, "id"));
    let rows = rows.map(|row| {
        let mut shown = crate::sandbox::call::pick(&row, &["id", "bookmark", "time", "session_id", "participant_id"]);
        shown.insert("created_at".to_owned(), Value::from(times::zulu(number(&row, "_created"))));
        Value::Object(shown)
    });
    Ok(Answer::Json(rows.collect()))
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
