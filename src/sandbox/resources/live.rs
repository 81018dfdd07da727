//! Rooms with people in them right now.

use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("list-live-rooms", list_counts),
    ("list-live-participants", list_people),
    ("get-live-room", count),
    ("get-live-room-participants", people),
];

fn list_counts(call: &mut Call<'_>) -> Answered {
    list(call, false)
}

fn list_people(call: &mut Call<'_>) -> Answered {
    list(call, true)
}

fn list(call: &Call<'_>, with_people: bool) -> Answered {
    let sessions = call.store.rows(Table::Sessions).filter(|s| presence::is_live(s));
    // `after` names a room here, so a row is its room with its session inside.
    let rooms: Vec<Arc<Row>> = sessions
        .filter_map(|session| {
            let mut room = Row::clone(&*call.store.get(Table::Rooms, text(&session, "room_id"))?);
            room.insert("_session".to_owned(), Value::Object(Row::clone(&session)));
            Some(Arc::new(room))
        })
        .collect();
    call.page_of(&rooms, |call, room| match room.get("_session") {
        Some(Value::Object(session)) => show(call, room, session, with_people),
        _ => Value::Null,
    })
}

fn count(call: &mut Call<'_>) -> Answered {
    one(call, false)
}

fn people(call: &mut Call<'_>) -> Answered {
    one(call, true)
}

/// A room without a session in progress is none of the live ones: 404.
fn one(call: &Call<'_>, with_people: bool) -> Answered {
    let room = call.room()?;
    let session = presence::session_of(call.store, text(&room, "id")).ok_or_else(Refusal::not_found)?;
    Ok(Answer::Json(show(call, &room, &session, with_people)))
}

fn show(call: &Call<'_>, room: &Row, session: &Row, with_people: bool) -> Value {
    let people = presence::present(call.store, text(session, "id"));
    let start = number(session, "_start");
    let live = if with_people { people.iter().map(|p| person(p)).collect() } else { Value::from(people.len()) };
    json!({
        "id": text(room, "id"),
        "external_id": room.get("external_id").cloned().unwrap_or_default(),
        "start_time": times::micro(start),
        "session_duration": call.now - start,
        "live_participants": live,
    })
}

fn person(row: &Row) -> Value {
    json!({
        "id": text(row, "id"),
        "external_id": row.get("external_id").cloned().unwrap_or_default(),
        "name": text(row, "name"),
        "role": text(row, "role"),
        "join_time": times::micro(number(row, "_join")),
    })
}
