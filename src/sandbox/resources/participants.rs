//! People in sessions: list them, raise and lower their hands. One participant's figures are in `statistics`.

use super::sessions::{check_period, in_period};
use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("list-participants", list),
    ("list-room-participants", list_room),
    ("list-session-participants", list_session),
    ("raise-participant-hand", raise),
    ("lower-participant-hand", lower),
];

fn list(call: &mut Call<'_>) -> Answered {
    page(call, call.text("room_id"), call.text("session_id"))
}

fn list_room(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    page(call, Some(text(&room, "id")), call.text("session_id"))
}

fn list_session(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    page(call, None, Some(text(&session, "id")))
}

fn page(call: &Call<'_>, room_id: Option<&str>, session_id: Option<&str>) -> Answered {
    check_period(call)?;
    let wanted = |p: &Arc<Row>| {
        room_id.is_none_or(|id| text(p, "room_id") == id)
            && session_id.is_none_or(|id| text(p, "session_id") == id)
            && call.flag("live").is_none_or(|live| presence::is_live(p) == live)
            && in_period(call, number(p, "_join"))
    };
    let people: Vec<_> = call.store.rows(Table::Participants).filter(wanted).collect();
    call.page_of(&people, show)
}

fn show(call: &Call<'_>, person: &Row) -> Value {
    let (room, deleted) = presence::room_once(call.store, text(person, "room_id"));
    let left = person.get("_leave").and_then(Value::as_i64).map(times::plain);
    json!({
        "id": text(person, "id"),
        "external_id": person.get("external_id").cloned().unwrap_or_default(),
        "session_id": text(person, "session_id"),
        "room_id": text(person, "room_id"),
        "room_external_id": room.get("external_id").cloned().unwrap_or_default(),
        "room_is_deleted": deleted,
        "name": text(person, "name"),
        "role": text(person, "role"),
        "friendly_url": room.get("friendly_url").cloned().unwrap_or_default(),
        "join_time": times::plain(number(person, "_join")),
        "leave_time": left,
        "live": presence::is_live(person),
    })
}

fn raise(call: &mut Call<'_>) -> Answered {
    hand(call, true, "participant_hand_raised")
}

fn lower(call: &mut Call<'_>) -> Answered {
    hand(call, false, "participant_hand_lowered")
}

fn hand(call: &mut Call<'_>, up: bool, event: &'static str) -> Answered {
    let room = call.room()?;
    let person = call.row(Table::Participants, "participant")?;
    if text(&person, "room_id") != text(&room, "id") {
        return Err(Refusal::not_found());
    }
    if !presence::is_live(&person) {
        return Err(Refusal::unprocessable("The participant is not in an active session."));
    }
    if flag(&person, "_hand") != up {
        call.store.patch(Table::Participants, text(&person, "id"), [("_hand", Value::Bool(up))]);
        call.emit(event, presence::about(&person));
    }
    Ok(Answer::done())
}
