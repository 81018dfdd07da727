//! Rooms that go: one, those with a tag, those that have expired, or only what was made in one.

use super::room_view::brief;
use super::{Handlers, content, presence, rooms};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, text};
use serde_json::Value;

pub(super) const HANDLERS: Handlers =
    &[("delete-room", delete), ("delete-rooms-by-tag", delete_tagged), ("delete-room-resources", delete_resources)];

fn asked(call: &Call<'_>, flag: &str) -> bool {
    call.flag(flag) == Some(true)
}

fn is_live(call: &Call<'_>, room: &Row) -> bool {
    presence::session_of(call.store, text(room, "id")).is_some()
}

fn live_refusal() -> Refusal {
    Refusal::unprocessable("Cannot delete resources of a live room.")
}

fn delete(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let more = ["delete_resources", "delete_history", "delete_library"].iter().any(|f| asked(call, f));
    if more && is_live(call, &room) {
        return Err(live_refusal());
    }
    delete_content(call, &room, asked(call, "delete_resources"));
    remove(call, &room);
    Ok(Answer::Nothing)
}

/// What the flags of a deletion ask for besides the room.
fn delete_content(call: &mut Call<'_>, room: &Row, resources: bool) {
    let id = text(room, "id");
    if resources {
        content::delete(call, "room_id", id);
    }
    if asked(call, "delete_history") {
        content::forget_people(call, "room_id", id);
    }
    if let Some(library) = content::library_of(room).filter(|_| asked(call, "delete_library")) {
        content::delete_library(call, library);
    }
}

/// Puts everyone out and deletes a room. One that had sessions is still reported.
pub(super) fn remove(call: &mut Call<'_>, room: &Row) {
    let id = text(room, "id");
    if let Some(session) = presence::session_of(call.store, id) {
        presence::end(call, &session);
    }
    if call.store.rows_of(Table::Sessions, "room_id", id).next().is_some() {
        let mut gone = room.clone();
        gone.shift_remove("id");
        gone.shift_remove("_due");
        gone.insert("room_id".to_owned(), Value::from(id));
        call.store.put(Table::GoneRooms, gone);
    }
    call.store.delete(Table::Rooms, id);
    let mut data = brief(room);
    data["room_is_deleted"] = Value::Bool(true);
    call.emit("room_deleted", data);
}

/// Answers at once. The deletions are done by then: nothing here takes long enough for a background.
fn delete_tagged(call: &mut Call<'_>) -> Answered {
    let wanted = call.texts("tags");
    let known = |tag: &&str| !rooms::tagged(call, &[tag]).is_empty();
    let unknown = wanted.iter().enumerate().filter(|(_, t)| !known(t));
    let faults: Vec<_> =
        unknown.map(|(at, _)| (format!("tags.{at}"), format!("The selected tags.{at} is invalid."))).collect();
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    for number in rooms::tagged(call, &wanted) {
        let Some(room) = call.store.numbered(Table::Rooms, number) else { continue };
        if is_live(call, &room) {
            continue;
        }
        delete_content(call, &room, asked(call, "delete_resources"));
        remove(call, &room);
    }
    Ok(Answer::Accepted)
}

fn delete_resources(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    if is_live(call, &room) {
        return Err(live_refusal());
    }
    delete_content(call, &room, true);
    if room.contains_key("breakouts") {
        call.store.patch(Table::Rooms, text(&room, "id"), [("breakouts", Value::Array(Vec::new()))]);
    }
    Ok(Answer::Nothing)
}
