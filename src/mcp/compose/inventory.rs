//! What a session or room holds: looked at before a person is asked to agree to its end, and again before it goes.

use super::Work;
use crate::api;
use crate::client::Args;
use crate::error::{Error, Kind, Result};
use crate::mcp::confirm::{Hit, clean};
use futures_util::StreamExt;
use serde_json::{Value, json};

/// Most counts that are asked for at a time.
const SIDE_BY_SIDE: usize = 4;

/// What is erased, and of which things it consists.
pub(super) struct Sort {
    /// `session` or `room`: what it is, and the argument that names it.
    pub(super) thing: &'static str,
    pub(super) items: &'static [Item],
}

/// One sort of data.
pub(super) struct Item {
    /// What it is, in words.
    pub(super) what: &'static str,
    /// The operation that deletes it.
    pub(super) delete: &'static str,
    /// The operations that show how much there is, each a part of it; none where nothing shows it.
    counts: &'static [&'static str],
}

impl Item {
    pub(super) const fn new(what: &'static str, delete: &'static str, counts: &'static [&'static str]) -> Self {
        Self { what, delete, counts }
    }

    pub(super) const fn uncounted(what: &'static str, delete: &'static str) -> Self {
        Self { what, delete, counts: &[] }
    }
}

/// The session or room, and how much there is of each sort where that is known.
pub(super) struct Inventory {
    pub(super) id: String,
    /// It as the model sees it.
    pub(super) shown: Value,
    pub(super) counts: Vec<Option<u64>>,
    sort: &'static Sort,
    name: String,
}

impl Inventory {
    /// Looks. Fails with kind `NotFound` where it does not exist and with `Conflict` while people are in: the API would
    /// refuse half of it.
    pub(super) async fn of(work: &Work<'_>, sort: &'static Sort, args: &Args) -> Result<Self> {
        let given = args.get(sort.thing).cloned().unwrap_or_default();
        let (shown, room, session) = match sort.thing {
            "session" => session(work, &given).await?,
            _ => room(work, &given).await?,
        };
        let ids = Ids { room: &room, session: session.as_deref() };
        let counts = sort.items.iter().map(|item| sum(work, item.counts, ids));
        let counts: Vec<_> = counts.collect();
        let counts = futures_util::stream::iter(counts).buffered(SIDE_BY_SIDE).collect().await;
        let name = ["description", "room_description", "friendly_url", "room_friendly_url"].into_iter();
        let name = name.filter_map(|f| shown.get(f)?.as_str()).find(|n| !n.is_empty()).unwrap_or("without a name");
        let name = name.to_owned();
        Ok(Self { id: session.unwrap_or(room), shown, counts, sort, name })
    }

    /// What a person is told of it.
    pub(super) fn hit(&self, args: &Args) -> Hit {
        let counted = self.sort.items.iter().zip(&self.counts).filter(|(_, n)| **n != Some(0));
        let goes = counted.map(|(item, n)| n.map_or_else(|| item.what.to_owned(), |n| format!("{n} {}", item.what)));
        let mut with = format!("With it go: {}.", goes.collect::<Vec<_>>().join(", "));
        if asked(args, "delete_history") {
            with.push_str(" Past participants become anonymous.");
        }
        if asked(args, "delete_library") {
            with.push_str(" The room's content library goes too.");
        }
        let when = self.shown.get("session_start_time").and_then(Value::as_str);
        let when = when.map(|at| format!(" of {}", clean(at))).unwrap_or_default();
        Hit { what: format!("the {}{when} `{}`", self.sort.thing, clean(&self.name)), with, id: Some(self.id.clone()) }
    }
}

/// Whether a switch among the arguments is on.
pub(super) fn asked(args: &Args, flag: &str) -> bool {
    matches!(args.get(flag), Some(Value::Bool(true))) || args.get(flag) == Some(&json!("true"))
}

fn id_of(json: &Value, field: &str) -> Result<String> {
    json[field].as_str().map(str::to_owned).ok_or_else(|| {
        Error::new(Kind::UnexpectedReply, format!("the API shows it without `{field}`; nothing was erased"))
    })
}

fn live(thing: &str) -> Error {
    Error::new(Kind::Conflict, format!("people are in the {thing}: nothing was erased"))
        .with_hint("end-session ends the session, with the user's consent; then call this again")
}

fn fields(json: &Value, names: &[&str]) -> Value {
    names.iter().filter_map(|n| Some(((*n).to_owned(), json.get(*n)?.clone()))).collect()
}

/// The session, its room's id, its own.
async fn session(work: &Work<'_>, id: &Value) -> Result<(Value, String, Option<String>)> {
    let json = work.call("get-session", Args::new().with("session", id.clone())).await?.json()?;
    if json["session_live"] == true {
        return Err(live("session"));
    }
    let shown = fields(&json, &["session_id", "room_description", "room_friendly_url", "session_start_time"]);
    Ok((shown, id_of(&json, "room_id")?, Some(id_of(&json, "session_id")?)))
}

/// The room and its id.
async fn room(work: &Work<'_>, name: &Value) -> Result<(Value, String, Option<String>)> {
    let ask = || Args::new().with("room", name.clone());
    let json = work.call("get-room-details", ask()).await?.json()?;
    match work.call("get-live-room", ask()).await {
        Ok(reply) if reply.json()?["live_participants"].as_u64() == Some(0) => {}
        Ok(_) => return Err(live("room")),
        // A room in which nobody is, is none of the live ones.
        Err(e) if e.kind() == Kind::NotFound => {}
        Err(e) => return Err(e),
    }
    let shown = fields(&json, &["id", "description", "friendly_url"]);
    Ok((shown, id_of(&json, "id")?, None))
}

/// Whose data is counted.
#[derive(Clone, Copy)]
struct Ids<'a> {
    room: &'a str,
    session: Option<&'a str>,
}

/// How much there is of a sort; none where something of it is not told.
async fn sum(work: &Work<'_>, by: &'static [&'static str], ids: Ids<'_>) -> Option<u64> {
    let mut all = None;
    for tool in by {
        all = Some(all.unwrap_or(0) + count(work, tool, ids).await?);
    }
    all
}

/// What this operation counts.
async fn count(work: &Work<'_>, tool: &'static str, ids: Ids<'_>) -> Option<u64> {
    let op = api::tool(tool)?;
    // Of a list of the room's, whose rows don't say of which session they are.
    let others = ids.session.is_some() && !op.params().any(|p| matches!(p.arg, "session" | "session_id"));
    let mut ask = Args::new();
    for param in op.params() {
        match param.arg {
            "room" | "room_id" => ask.set(param.arg, ids.room),
            "session" | "session_id" => ids.session.into_iter().for_each(|id| ask.set(param.arg, id)),
            "limit" => ask.set("limit", 1),
            _ => {}
        }
    }
    match work.call(op.tool, ask).await {
        Ok(reply) if op.is_paged() => reply.rows().ok()?.total.filter(|total| !others || *total == 0),
        Ok(_) => Some(1),
        Err(e) if e.kind() == Kind::NotFound => Some(0),
        Err(_) => None,
    }
}
