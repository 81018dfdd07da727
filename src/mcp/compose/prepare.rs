//! `prepare-room`: a room found or made, and a link with which one person joins it.

use super::{Composite, Work};
use crate::api::spec::{checked, field, post};
use crate::api::{Effects, Kind, Op, Param};
use crate::client::Args;
use crate::client::token::jwt;
use crate::error::{Error, Kind as Fault, Result};
use crate::mcp::result;
use rmcp::model::CallToolResult;
use serde_json::{Value, json};

/// How long a link works that nobody gave an end: a day, in minutes. A token can't be taken back.
const DAY: u32 = 1440;

const ROOM: &[Param] = &[
    field(
        "room",
        Kind::RoomRef,
        "UUID or friendly URL; made under this friendly URL if there is none. Without it a new room",
    ),
    field("description", Kind::Text, "Name of a room that is made"),
    field("privacy", Kind::OneOf(&["public", "private"]), "Privacy of a room that is made"),
    field("max_participants", Kind::Integer, "Most people in a room that is made").at_least(2),
];
const JOINS: &[Param] = &[
    field("u", Kind::Text, "Name under which the person appears"),
    field("role", Kind::Key, "Role of the person, such as moderator"),
    field("ud", Kind::Text, "The person's id in your own system"),
    field("exp", Kind::Expiry, "When the link ends: minutes from now, or a date and time; a day unless given"),
];

/// Arguments for a room that is made.
const SETTINGS: [&str; 3] = ["description", "privacy", "max_participants"];

pub(super) static PREPARE_ROOM: Composite = Composite {
    op: OPS[0],
    needs: &["get-room-details", "create-room", "generate-token"],
    parts: &[],
    files: false,
    hits: None,
    run: |work, args| Box::pin(run(work, args)),
};

const OPS: [Op; 1] = checked(
    "rooms",
    [post("prepare", "", "Have a room ready to join: find or make it, and make a link for one person")
        .tool("prepare-room")
        .detail("Whoever holds the link can join.")
        .with(ROOM)
        .with(JOINS)
        .effect(Effects::EGRESS)],
);

async fn run(work: &Work<'_>, args: Args) -> Result<CallToolResult> {
    work.steps(2);
    let (room, made) = match args.get("room") {
        Some(name) => find_or_make(work, &args, name).await?,
        None => (make(work, &args, None).await?, true),
    };
    work.did(if made { "made the room" } else { "found the room" });
    let id = room["id"].as_str().unwrap_or_default();
    let mut ask = Args::new().with("room", id).with("exp", DAY);
    for name in JOINS.iter().map(|p| p.arg) {
        if let Some(value) = args.get(name) {
            ask.set(name, value.clone());
        }
    }
    let shown = shown(&room);
    let token = match work.call("generate-token", ask).await {
        Ok(reply) => reply.json()?,
        Err(e) => return Ok(without_token(&e, &shown, made)),
    };
    work.did("made the link");
    let text = token["token"].as_str().unwrap_or_default();
    let ends = jwt::read(text).ok().and_then(|claims| claims.get("exp").cloned());
    let mut told = json!({
        "room": shown,
        "made": made,
        "link": token["link"],
        "token": token["token"],
        "expires_at": ends,
    });
    let unused: Vec<_> = SETTINGS.into_iter().filter(|name| !made && args.get(name).is_some()).collect();
    if !unused.is_empty() {
        told["not_used"] = json!({"arguments": unused, "why": "the room was there already: update-room changes it"});
    }
    Ok(CallToolResult::structured(told))
}

/// What is worth knowing of a room with more than a hundred settings.
fn shown(room: &Value) -> Value {
    let fields = ["id", "friendly_url", "description", "privacy", "max_participants", "expires_at"];
    fields.into_iter().filter_map(|name| Some((name.to_owned(), room.get(name)?.clone()))).collect()
}

async fn find(work: &Work<'_>, name: &Value) -> Result<Value> {
    work.call("get-room-details", Args::new().with("room", name.clone())).await?.json()
}

/// The room of this name, and whether it was made now.
async fn find_or_make(work: &Work<'_>, args: &Args, name: &Value) -> Result<(Value, bool)> {
    let missing = match find(work, name).await {
        Ok(room) => return Ok((room, false)),
        Err(e) if e.kind() == Fault::NotFound => e,
        Err(e) => return Err(e),
    };
    let Some(address) = name.as_str().filter(|n| uuid::Uuid::try_parse(n).is_err()) else {
        return Err(missing.with_hint("no room has this UUID: give a friendly URL to make one, or leave `room` out"));
    };
    match make(work, args, Some(address)).await {
        Ok(room) => Ok((room, true)),
        // Somebody else made it in between.
        Err(e) if e.fields().iter().any(|f| f.field == "friendly_url") => {
            find(work, name).await.map(|room| (room, false)).map_err(|_| e)
        }
        Err(e) => Err(e),
    }
}

async fn make(work: &Work<'_>, args: &Args, address: Option<&str>) -> Result<Value> {
    let mut ask = Args::new();
    if let Some(address) = address {
        ask.set("friendly_url", address);
    }
    for name in SETTINGS {
        if let Some(value) = args.get(name) {
            ask.set(name, value.clone());
        }
    }
    let room = work.call("create-room", ask).await?.json()?;
    if room["id"].is_string() {
        return Ok(room);
    }
    Err(Error::new(Fault::UnexpectedReply, "the API made a room and did not say its id")
        .with_hint("list-rooms shows the newest first"))
}

/// The room is there and the token is not: both are told, so that nothing is made twice.
fn without_token(error: &Error, room: &Value, made: bool) -> CallToolResult {
    let what = if made { "was made" } else { "is there" };
    let hint = format!("the room {what}: call again with its id as `room`. {}", error.hint().unwrap_or_default());
    let mut result = result::of_error(&error.clone().with_hint(hint.trim_end()));
    if let Some(Value::Object(map)) = &mut result.structured_content {
        map.insert("room".to_owned(), room.clone());
        map.insert("made".to_owned(), made.into());
    }
    result.content.push(rmcp::model::ContentBlock::text(json!({"room": room, "made": made}).to_string()));
    result
}
