//! The sandbox's own paths below `/__sandbox/`: its state, what stands in for people who come and go, and files.
//!
//! | path | what it does |
//! |---|---|
//! | `GET state` | what the API does not show |
//! | `POST live` `{room, participants}` | people come into a room: a number of them, or their names |
//! | `DELETE live` `{room}` | the session in a room ends |
//! | `GET recordings/ID.mp4?token=` | the file behind a download link |
//! | `PUT storage/ID`, `POST storage/ID` | the bytes of a library's file |
//! | `GET files/ID.ENDING?token=` | the bytes behind a file's link |
//!
//! Beside these, answered before the state is looked at: `faults`, `stats` and `requests` (`exchange`), and on a socket
//! `connections` (`server`).

use super::call::Call;
use super::deliver;
use super::reply::{Answer, Answered, Refusal};
use super::resources::{content_link, presence};
use super::sample::names;
use super::storage;
use super::store::{Row, Store, Table, flag, text};
use crate::api::{self, Op};
use bytes::Bytes;
use http::{Method, Request};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// What a call here has in place of an operation of the API.
pub(crate) static NO_OP: Op = api::spec::get("state", "/__sandbox", "The sandbox's own paths");

/// Answers a call to one of these paths.
pub(crate) type Control = fn(&mut Call<'_>, &str, &Request<Bytes>) -> Answered;

/// Most people who come with one call.
const CROWD: u64 = 1_000;

/// Who answers this method and path (what follows `/__sandbox/`).
pub(crate) fn find(method: &Method, path: &str) -> Result<Control, Refusal> {
    let first = path.split('/').next().unwrap_or_default();
    match (method.as_str(), first) {
        ("GET", "state") => Ok(|call, _, _| Ok(Answer::Json(state(call.store, call.now)))),
        ("PUT" | "POST", "storage") => Ok(storage::upload),
        ("GET", "files" | "thumbnails") => Ok(storage::download),
        ("POST", "live") => Ok(come),
        ("DELETE", "live") => Ok(go),
        ("GET", "recordings") => Ok(|call, path, request| content_link::recording(call, path, request.uri().query())),
        (_, "storage") => Err(Refusal::method("PUT, POST".to_owned())),
        (_, "state" | "recordings" | "files" | "thumbnails") => Err(Refusal::method("GET".to_owned())),
        (_, "live") => Err(Refusal::method("POST, DELETE".to_owned())),
        _ => Err(Refusal::not_found()),
    }
}

/// The body of a call and the room that it names, by id or friendly URL.
fn room(call: &Call<'_>, request: &Request<Bytes>) -> Result<(Value, Arc<Row>), Refusal> {
    let body: Value = serde_json::from_slice(request.body())
        .map_err(|e| Refusal::malformed(format!("The body is not valid JSON: {e}.")))?;
    let name = body["room"].as_str().ok_or_else(|| Refusal::field("room", "The room field is required."))?;
    let room = call.store.room_at(name).or_else(|| call.store.get(Table::Rooms, name));
    let room = room.ok_or_else(Refusal::not_found)?;
    Ok((body, room))
}

fn come(call: &mut Call<'_>, _path: &str, request: &Request<Bytes>) -> Answered {
    let (body, room) = room(call, request)?;
    let names: Vec<String> = match &body["participants"] {
        Value::Array(names) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        number => {
            let n = number.as_u64().unwrap_or(1).min(CROWD);
            let first = call.store.len(Table::Participants);
            (first..first + n).map(|n| names::person(call.store.sample(), n)).collect()
        }
    };
    let session = match presence::session_of(call.store, text(&room, "id")) {
        Some(session) => session,
        None => presence::begin(call, &room),
    };
    let mut people = Vec::new();
    for (at, name) in names.iter().enumerate() {
        let role = if at == 0 { "moderator" } else { "attendee" };
        let person = presence::join(call, &session, name, role, Row::new());
        people.push(json!({"id": text(&person, "id"), "name": name}));
    }
    Ok(Answer::Json(json!({"session_id": text(&session, "id"), "participants": people})))
}

fn go(call: &mut Call<'_>, _path: &str, request: &Request<Bytes>) -> Answered {
    let (_, room) = room(call, request)?;
    let session = presence::needed(call, &room)?;
    presence::end(call, &session);
    Ok(Answer::Nothing)
}

/// What the API itself does not show.
pub(crate) fn state(store: &Store, now: i64) -> Value {
    let rows: Map<String, Value> =
        Table::ALL.iter().map(|t| (t.name().to_owned(), Value::from(store.len(*t)))).collect();
    let live: Vec<Value> =
        store.rows(Table::Sessions).filter(|s| presence::is_live(s)).map(|s| session(store, &s)).collect();
    json!({
        "now": now,
        "seed": store.sample().seed,
        "anchor": store.sample().anchor,
        "rows": rows,
        "live": live,
        "questions": store.rows(Table::Questions).filter(|q| is_touched(q)).map(|q| question(&q)).collect::<Vec<_>>(),
        "deliveries": deliver::shown(store),
        "foreign_room": store.sample().ids.id(Table::Foreign, 0).to_string(),
    })
}

/// Whether a question carries anything that its list does not show.
fn is_touched(question: &Row) -> bool {
    ["_votes", "_live"].iter().any(|f| question.contains_key(*f)) || text(question, "_status") == "dismissed"
}

/// Votes and state of a question.
fn question(row: &Row) -> Value {
    json!({
        "id": text(row, "id"),
        "status": text(row, "_status"),
        "votes": row.get("_votes").and_then(Value::as_array).map_or(0, Vec::len),
        "live_answer": flag(row, "_live"),
    })
}

/// A session in progress, with what runs in it and who is there.
fn session(store: &Store, session: &Row) -> Value {
    let id = text(session, "id");
    let people = presence::present(store, id);
    let streams = store.rows_of(Table::Restreamers, "session_id", id).filter(|r| flag(r, "_running"));
    let streams: Vec<Value> = streams.map(|r| json!({"type": r["type"], "server_url": r["server_url"]})).collect();
    let recording = super::resources::is_recorded(store, id);
    json!({
        "session_id": id,
        "room_id": text(session, "room_id"),
        "friendly_url": text(&presence::room_once(store, text(session, "room_id")).0, "friendly_url"),
        "recording": recording,
        "transcription": super::resources::is_transcribed(session),
        "phone_bridge": flag(session, "_phone_bridge"),
        "restreamers": streams,
        "participants": people.iter().map(|p| person(p)).collect::<Vec<_>>(),
    })
}

fn person(row: &Row) -> Value {
    json!({
        "id": text(row, "id"),
        "name": text(row, "name"),
        "call_id": row.get("_call_id").cloned().unwrap_or_default(),
        "muted": flag(row, "_muted"),
        "hand_raised": flag(row, "_hand"),
    })
}
