//! Rooms: list, show, create, change.

use super::room_view::{brief, detail, list_row, team};
use super::{Handlers, roles_ref};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::sample::rooms::tags;
use crate::sandbox::store::{Row, Table, flag, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers =
    &[("list-rooms", list), ("get-room-details", get), ("create-room", create), ("update-room", update)];

/// Length of a friendly URL that the API makes up.
const URL_LENGTH: usize = 32;
/// Fields of the team's row that are no defaults of rooms.
const TEAM_ONLY: &[&str] = &["id", "owner_id", "domain", "favicon", "roles", "default_role"];
/// Secret settings: they are taken, and not kept, since nothing here needs them.
const NOT_KEPT: &[&str] = &["restream_key", "telephony_pin_dtmf"];

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

/// The settings that were given, checked against what there is.
fn given(call: &mut Call<'_>, own: Option<&str>) -> Result<Row, Refusal> {
    let named = |name: &str| name != "room" && !NOT_KEPT.contains(&name);
    let settings = call.args.iter().filter(|(name, _)| named(name));
    let mut settings: Row = settings.map(|(n, v)| (n.to_owned(), v.clone())).collect();
    if let Some(url) = call.text("friendly_url") {
        if !url.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            let rule = "The friendly url field must only contain letters, numbers, dashes, and underscores.";
            return Err(Refusal::field("friendly_url", rule));
        }
        if call.store.room_at(url).is_some_and(|other| Some(text(&other, "id")) != own) {
            return Err(Refusal::field("friendly_url", "The friendly url has already been taken."));
        }
    }
    roles_ref::settle(call, &mut settings)?;
    super::library_exists(call, text(&settings, "library_id"))?;
    for (at, id) in call.texts("webhooks").into_iter().enumerate() {
        if call.store.get(Table::Webhooks, id).is_none() {
            return Err(Refusal::field(format!("webhooks.{at}"), format!("The selected webhooks.{at} is invalid.")));
        }
    }
    if let Some(expires) = call.text("expires_at").and_then(times::parse) {
        if expires <= call.now {
            return Err(Refusal::field("expires_at", "The expires at field must be a date after now."));
        }
        settings.insert("expires_at".to_owned(), Value::from(times::plain(expires)));
        settings.insert("_due".to_owned(), Value::from(expires));
    }
    if let Some(Value::Array(breakouts)) = settings.remove("breakouts") {
        let breakouts = breakouts.iter().map(|b| breakout(call, b)).collect();
        settings.insert("breakouts".to_owned(), Value::Array(breakouts));
    }
    if let Some(tags) = settings.remove("tags") {
        settings.insert("_tags".to_owned(), tags);
    }
    settings.insert("_updated".to_owned(), Value::from(call.now));
    Ok(settings)
}

/// A breakout room, given as a name or as an object.
fn breakout(call: &mut Call<'_>, given: &Value) -> Value {
    let name = given.as_str().or_else(|| given["name"].as_str()).unwrap_or("Breakout room").to_owned();
    let id = given["id"].as_str().map(str::to_owned);
    json!({"id": id.unwrap_or_else(|| call.store.new_id(Table::Parts)), "name": name})
}

fn create(call: &mut Call<'_>) -> Answered {
    let settings = given(call, None)?;
    let id = call.store.new_id(Table::Rooms);
    let mut row = Row::new();
    row.insert("id".to_owned(), Value::from(id.as_str()));
    row.insert("description".to_owned(), Value::from("New room"));
    let url: String = id.chars().filter(|c| *c != '-').take(URL_LENGTH).collect();
    row.insert("friendly_url".to_owned(), Value::from(url));
    row.insert("external_id".to_owned(), Value::Null);
    row.insert("_tags".to_owned(), json!([]));
    row.insert("_created".to_owned(), Value::from(call.now));
    // A room begins with the team's defaults as they are now; later changes of them do not reach it.
    row.extend(team(call).into_iter().filter(|(name, _)| !TEAM_ONLY.contains(&name.as_str())));
    row.extend(settings);
    let row = call.store.put(Table::Rooms, row);
    Ok(Answer::Json(detail(call, &row)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let settings = given(call, Some(text(&room, "id")))?;
    let mut row = Row::clone(&room);
    row.extend(settings);
    let row = call.store.put(Table::Rooms, row);
    if flag(&row, "is_locked") != flag(&room, "is_locked") {
        call.emit(if flag(&row, "is_locked") { "room_locked" } else { "room_unlocked" }, brief(&row));
    }
    Ok(Answer::Json(detail(call, &row)))
}

/// The numbers of the rooms that have one of these tags, oldest first.
pub(super) fn tagged(call: &Call<'_>, wanted: &[&str]) -> Vec<u64> {
    let sample = |number| tags(number).iter().any(|t| wanted.contains(t));
    let changed = |room: &Row| room_tags(room).any(|t| wanted.contains(&t));
    call.store.numbers(Table::Rooms, sample, changed)
}

/// The tags of a room.
pub(crate) fn room_tags(room: &Row) -> impl Iterator<Item = &str> {
    room.get("_tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}
