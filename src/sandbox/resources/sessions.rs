//! Sessions: list, end, delete what they left. One session's figures are in `statistics`.

use super::{Handlers, content, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("list-sessions", list),
    ("list-room-sessions", list_room),
    ("end-session", end),
    ("delete-session-resources", delete_resources),
];

fn list(call: &mut Call<'_>) -> Answered {
    page(call, call.text("room_id"))
}

fn list_room(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    page(call, Some(text(&room, "id")))
}

/// Whether a moment lies in the days that `date_start` and `date_end` ask for, both included.
pub(super) fn in_period(call: &Call<'_>, at: i64) -> bool {
    let from = call.text("date_start").and_then(times::parse_date).unwrap_or(i64::MIN);
    let to = call.text("date_end").and_then(times::parse_date).map_or(i64::MAX, |d| d + times::DAY);
    (from..to).contains(&at)
}

/// Refuses a period that ends before it begins.
pub(super) fn check_period(call: &Call<'_>) -> Result<(), Refusal> {
    let days = (call.text("date_start").and_then(times::parse_date), call.text("date_end").and_then(times::parse_date));
    match days {
        (Some(from), Some(to)) if to < from => {
            Err(Refusal::field("date_end", "The date end field must be a date after or equal to date start."))
        }
        _ => Ok(()),
    }
}

fn page(call: &Call<'_>, room_id: Option<&str>) -> Answered {
    check_period(call)?;
    let wanted = |s: &Arc<Row>| {
        room_id.is_none_or(|id| text(s, "room_id") == id)
            && call.flag("live").is_none_or(|live| presence::is_live(s) == live)
            && in_period(call, number(s, "_start"))
    };
    let sessions: Vec<_> = call.store.rows(Table::Sessions).filter(wanted).collect();
    let crowds = presence::crowds(call.store);
    call.page_of(&sessions, |call, session| {
        let people = crowds.get(text(session, "id")).map(Vec::as_slice).unwrap_or_default();
        show(call, session, people)
    })
}

fn show(call: &Call<'_>, session: &Row, people: &[Arc<Row>]) -> Value {
    let (room, deleted) = presence::room_once(call.store, text(session, "room_id"));
    let end = session.get("_end").and_then(Value::as_i64).map(times::micro);
    json!({
        "id": text(session, "id"),
        "start_time": times::micro(number(session, "_start")),
        "end_time": end,
        "room_id": text(session, "room_id"),
        "room_external_id": room.get("external_id").cloned().unwrap_or_default(),
        "description": room.get("description").cloned().unwrap_or_default(),
        "friendly_url": room.get("friendly_url").cloned().unwrap_or_default(),
        "room_is_deleted": deleted,
        "participants_live": people.iter().filter(|p| presence::is_live(p)).count(),
        "participants_total": people.len(),
        "participants_max": super::figures::most_at_once(people.iter().map(|p| super::figures::span(p, call.now))),
        "live": presence::is_live(session),
    })
}

fn end(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    if !presence::is_live(&session) {
        return Err(Refusal::conflict("The session has ended already."));
    }
    presence::end(call, &session);
    Ok(Answer::done())
}

fn delete_resources(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    if presence::is_live(&session) {
        return Err(Refusal::unprocessable("Cannot delete resources of a live session."));
    }
    content::delete(call, "session_id", text(&session, "id"));
    if call.flag("delete_history") == Some(true) {
        content::forget_people(call, "session_id", text(&session, "id"));
    }
    Ok(Answer::Nothing)
}
