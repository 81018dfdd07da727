//! Recordings of sample sessions, one or more in each state, some of them archived; and bookmarks in them.

use super::Sample;
use super::history::Meeting;
use crate::sandbox::store::{Row, Table};
use serde_json::{Value, json};

/// Bookmarks of each recording that has any.
const BOOKMARKS: u64 = 2;

/// The numbers of the sessions that were recorded, oldest first. One in progress is recorded right now.
pub(crate) fn recorded(meetings: &[Meeting]) -> Vec<u64> {
    let mut past: Vec<u64> =
        meetings.iter().enumerate().filter(|(_, m)| m.end.is_some()).map(|(n, _)| n as u64).step_by(5).collect();
    let now = meetings.iter().position(|m| m.end.is_none() && m.room == 3);
    past.extend(now.map(|n| n as u64));
    past
}

/// A sample recording.
pub(crate) fn recording(sample: &Sample, number: u64) -> Row {
    let at = usize::try_from(number).unwrap_or_default();
    let session = sample.recorded.get(at).copied().unwrap_or_default();
    let Some(meeting) = usize::try_from(session).ok().and_then(|n| sample.meetings.get(n)) else { return Row::new() };
    let last = sample.recorded.len() - at;
    let started = meeting.start + 60;
    // The newest past ones stand still in a state, so that each state has one.
    let status = match (meeting.end, last) {
        (None, _) => None,
        (_, 2) => Some("PENDING_CONVERSION"),
        (_, 3) => Some("AWAITING_START"),
        _ => None,
    };
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Recordings, number)));
    set("name", Value::from(format!("Recording {}", number + 1)));
    set("room_id", Value::from(sample.id(Table::Rooms, meeting.room)));
    set("session_id", Value::from(sample.id(Table::Sessions, session)));
    set("participant_id", Value::from(sample.id(Table::Participants, meeting.first)));
    set("_archived", Value::Bool(number % 4 == 1 && status.is_none() && meeting.end.is_some()));
    set("_started", Value::from(started));
    set("_stopped", json!(meeting.end.map(|end| (end - 60).max(started))));
    set("_status", json!(status));
    set("_created", Value::from(started));
    row
}

/// How many bookmarks there are in all.
pub(crate) fn bookmarks(recorded: &[u64]) -> u64 {
    (recorded.len() as u64).div_ceil(2) * BOOKMARKS
}

/// A sample bookmark: every other recording has some.
pub(crate) fn bookmark(sample: &Sample, number: u64) -> Row {
    let recording = recording(sample, number / BOOKMARKS * 2);
    let started = recording.get("_started").and_then(Value::as_i64).unwrap_or_default();
    let seconds = i64::try_from(90 + number % BOOKMARKS * 240).unwrap_or_default();
    let mut row = Row::new();
    let mut set = |name: &str, value: Value| row.insert(name.to_owned(), value);
    set("id", Value::from(sample.id(Table::Bookmarks, number)));
    set("bookmark", Value::from(if number.is_multiple_of(BOOKMARKS) { "Agenda" } else { "Decision" }));
    set("time", Value::from(seconds * 1_000));
    for field in ["session_id", "participant_id"] {
        set(field, recording.get(field).cloned().unwrap_or_default());
    }
    set("_recording", recording.get("id").cloned().unwrap_or_default());
    set("_created", Value::from(started + seconds));
    row
}
