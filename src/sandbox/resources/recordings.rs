//! Recordings: list, show, download. What is done to them is in `recording_actions`.
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
    ("get-recording-download-link", link),
    ("get-recording-bookmarks", bookmarks),
];

/// Seconds from the order to record until recording begins.
const WARM_UP: i64 = 1;
/// Seconds in which a stopped recording becomes a file.
pub(super) const CONVERSION: i64 = 5;
/// Minutes that a download link works unless told otherwise.
const LINK_MINUTES: i64 = 60;
/// Most minutes that one can be asked to work: a year. The document names no limit.
const MOST_MINUTES: i64 = 525_600;

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

/// What webhooks are told about a recording.
pub(super) fn about(recording: &Row) -> Value {
    json!({
        "recording_id": text(recording, "id"),
        "name": text(recording, "name"),
        "room_id": text(recording, "room_id"),
        "session_id": recording.get("session_id").cloned().unwrap_or_default(),
    })
}

fn link(call: &mut Call<'_>) -> Answered {
    let recording = call.row(Table::Recordings, "recording")?;
    let minutes = call.number("valid_for_minutes").unwrap_or(LINK_MINUTES);
    if !(1..=MOST_MINUTES).contains(&minutes) {
        let rule = format!("The valid for minutes field must be between 1 and {MOST_MINUTES}.");
        return Err(Refusal::field("valid_for_minutes", rule));
    }
    if status(&recording, call.now) != "READY" {
        return Err(Refusal::unprocessable("The recording is not ready."));
    }
    let until = call.now + minutes * 60;
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
