//! Rooms: list, show, create, delete.

use super::Handlers;
use super::room_view::{brief, detail, list_row, team};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::sample::rooms::tags;
use crate::sandbox::store::{Row, Table, text};
use serde_json::Value;

pub(super) const HANDLERS: Handlers =
    &[("list-rooms", list), ("get-room-details", get), ("create-room", create), ("delete-room", delete)];

/// Length of a friendly URL that the API makes up.
const URL_LENGTH: usize = 32;

fn list(call: &mut Call<'_>) -> Answered {
    let team = team(call);
    let wanted = call.texts("tag");
    if wanted.is_empty() {
        return call.page(Table::Rooms, |call, room| list_row(call, &team, room));
    }
    call.page_numbers(Table::Rooms, &tagged(call, &wanted), |call, room| list_row(call, &team, room))
}

fn get(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    Ok(Answer::Json(detail(call, &room)))
}

fn create(call: &mut Call<'_>) -> Answered {
    let mut row = Row::new();
    for (name, value) in call.args.iter() {
        row.insert(name.to_owned(), value.clone());
    }
    let id = call.store.new_id(Table::Rooms);
    if !row.contains_key("friendly_url") {
        let url: String = id.chars().filter(|c| *c != '-').take(URL_LENGTH).collect();
        row.insert("friendly_url".to_owned(), Value::from(url));
    }
    url_is_free(call, text(&row, "friendly_url"), None)?;
    row.insert("_tags".to_owned(), row.get("tags").cloned().unwrap_or_else(|| Value::Array(Vec::new())));
    row.insert("_created".to_owned(), Value::from(call.now));
    row.insert("_updated".to_owned(), Value::from(call.now));
    row.insert("id".to_owned(), Value::from(id));
    let row = call.store.put(Table::Rooms, row);
    Ok(Answer::Json(detail(call, &row)))
}

/// Refuses a friendly URL that another room has.
fn url_is_free(call: &Call<'_>, url: &str, own: Option<&str>) -> Result<(), Refusal> {
    match call.store.room_at(url) {
        Some(other) if Some(text(&other, "id")) != own => {
            Err(Refusal::field("friendly_url", "The friendly url has already been taken."))
        }
        _ => Ok(()),
    }
}

fn delete(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.store.delete(Table::Rooms, text(&room, "id"));
    call.emit("room_deleted", brief(&room));
    Ok(Answer::Nothing)
}

/// The numbers of the rooms that have one of these tags, oldest first.
fn tagged(call: &Call<'_>, wanted: &[&str]) -> Vec<u64> {
    let sample = |number| tags(number).iter().any(|t| wanted.contains(t));
    let changed = |room: &Row| room_tags(room).any(|t| wanted.contains(&t));
    call.store.numbers(Table::Rooms, sample, changed)
}

/// The tags of a room.
pub(crate) fn room_tags(room: &Row) -> impl Iterator<Item = &str> {
    room.get("_tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}
