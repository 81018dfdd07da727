//! `get-live-overview`: every room in use with its name, since when, and who is in it. Two calls for a hundred rooms.

use super::{Composite, Work};
use crate::api::groups::LIMIT_OFFSET;
use crate::api::spec::{checked, get};
use crate::api::{Op, Reply, Total};
use crate::client::Args;
use crate::error::Result;
use crate::mcp::rows;
use crate::mcp::shape::Shape;
use rmcp::model::CallToolResult;
use serde_json::{Map, Value, json};
use std::collections::HashMap;

/// Rows on a page of sessions.
const PAGE: u64 = 100;
/// Most pages of sessions that are looked through for names.
const PAGES: u64 = 5;

pub(super) static LIVE_OVERVIEW: Composite = Composite {
    op: OPS[0],
    needs: &["list-live-participants"],
    parts: &["list-sessions"],
    files: false,
    hits: None,
    run: |work, args| Box::pin(run(work, args)),
};

const OPS: [Op; 1] = checked(
    "live",
    [get("overview", "", "Show every room in use right now: name, since when, who is in it")
        .tool("get-live-overview")
        .strangers(&["name"])
        .with(LIMIT_OFFSET)
        .reply(Reply::Page(Total::Integer))],
);

async fn run(work: &Work<'_>, args: Args) -> Result<CallToolResult> {
    work.steps(2);
    let limit = args.get("limit").cloned().unwrap_or_else(|| rows::ROWS.into());
    let mut ask = Args::new().with("limit", limit);
    if let Some(offset) = args.get("offset") {
        ask.set("offset", offset.clone());
    }
    let (live, names) = tokio::join!(live(work, ask), names(work));
    let mut page = live?;
    let (names, fault) = names;
    let mut people = 0;
    if let Some(Value::Array(rooms)) = page.get_mut("data") {
        for room in rooms {
            people += room["live_participants"].as_array().map_or(0, Vec::len);
            *room = shown(room, &names);
        }
    }
    if let Some(map) = page.as_object_mut() {
        map.insert("people".to_owned(), people.into());
        if let Some(fault) = fault {
            map.insert("missing".to_owned(), json!([fault]));
        }
    }
    // Fenced and narrowed with what the caller asked for, as every composite is.
    let op = LIVE_OVERVIEW.op.strangers(&[]);
    Ok(rows::of(work.view, &Shape::default(), &op, &args, page))
}

async fn live(work: &Work<'_>, ask: Args) -> Result<Value> {
    let page = work.call("list-live-participants", ask).await?.json()?;
    work.did("people in rooms");
    Ok(page)
}

/// The sessions in progress by their rooms, and what is wrong with them.
async fn names(work: &Work<'_>) -> (HashMap<String, Map<String, Value>>, Option<Value>) {
    let mut found = HashMap::new();
    let missing = |why: String| Some(json!({"part": "names of rooms", "why": why}));
    if !work.serves("list-sessions") {
        return (found, missing("this server does not serve list-sessions".to_owned()));
    }
    for page in 0..PAGES {
        let ask = Args::new().with("live", true).with("limit", PAGE).with("offset", page * PAGE);
        let sessions = match work.call("list-sessions", ask).await.and_then(|reply| reply.json()) {
            Ok(sessions) => sessions,
            Err(e) => return (found, missing(e.to_string())),
        };
        let rows = sessions["data"].as_array().map(Vec::as_slice).unwrap_or_default();
        for session in rows.iter().filter_map(Value::as_object) {
            if let Some(room) = session.get("room_id").and_then(Value::as_str) {
                found.insert(room.to_owned(), session.clone());
            }
        }
        if (rows.len() as u64) < PAGE {
            break;
        }
    }
    work.did("names of rooms");
    (found, None)
}

/// A room in use as the model sees it: what the list of live rooms says, and what only its session knows.
fn shown(room: &Value, names: &HashMap<String, Map<String, Value>>) -> Value {
    let session = room["id"].as_str().and_then(|id| names.get(id));
    let mut out = Map::new();
    out.insert("room_id".to_owned(), room["id"].clone());
    for (name, field) in [("description", "description"), ("friendly_url", "friendly_url"), ("session_id", "id")] {
        if let Some(value) = session.and_then(|s| s.get(field)) {
            out.insert(name.to_owned(), value.clone());
        }
    }
    for name in ["external_id", "start_time", "session_duration"] {
        if let Some(value) = room.get(name).filter(|v| !v.is_null()) {
            out.insert(name.to_owned(), value.clone());
        }
    }
    let people = room["live_participants"].as_array().map(Vec::as_slice).unwrap_or_default();
    let brief = |person: &Value| -> Value {
        let fields = ["id", "name", "role", "join_time"];
        fields.into_iter().filter_map(|f| Some((f.to_owned(), person.get(f)?.clone()))).collect()
    };
    out.insert("people".to_owned(), people.iter().map(brief).collect());
    Value::Object(out)
}
