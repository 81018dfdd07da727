//! `erase-session-data` and `erase-room-data`: everything that people left behind, sort by sort, and an answer that says of
//! each what became of it. What fails does not stop the rest, and doing it again is safe.

use super::inventory::{Inventory, Item, Sort, asked};
use super::{Composite, Work};
use crate::api::spec::{checked, delete, field};
use crate::api::{self, Kind, Op, Param};
use crate::client::{Args, Reply};
use crate::error::{Error, Kind as Fault, Result};
use rmcp::model::CallToolResult;
use serde_json::{Value, json};

const HISTORY: Param =
    field("delete_history", Kind::Bool, "Make past participants anonymous too: no names, no e-mail addresses");
const SESSION: &[Param] =
    &[field("session", Kind::Uuid, "The session: its UUID, from the list of sessions").required(), HISTORY];
const ROOM: &[Param] = &[
    field("room", Kind::RoomRef, "The room: its UUID or friendly URL").required(),
    HISTORY,
    field("delete_library", Kind::Bool, "Delete the room's content library too"),
];

/// What goes only where it is asked for, by the switch that does.
const FLAGS: [(&str, &str); 2] = [
    ("delete_history", "names and e-mail addresses of past participants"),
    ("delete_library", "the room's content library"),
];

const DETAIL: &str = "Refused while people are in. Says of each sort what became of it; a repeat is safe.";

pub(super) static ERASE_SESSION: Composite = Composite {
    op: SESSION_OP[0],
    needs: &[
        "get-session",
        "delete-session-recordings",
        "delete-session-chats",
        "delete-session-transcripts",
        "delete-session-summaries",
        "delete-session-qa",
        "delete-session-polls",
        "delete-session-quizzes",
        "delete-session-resources",
    ],
    parts: &[
        "get-recordings",
        "get-archived-recordings",
        "list-chat-messages",
        "list-session-transcripts",
        "get-session-summary",
        "list-questions",
    ],
    files: false,
    hits: Some(|work, args| Box::pin(async { Inventory::of(work, &OF_SESSION, args).await.map(|i| i.hit(args)) })),
    run: |work, args| Box::pin(async move { run(work, &OF_SESSION, &args).await }),
};

const SESSION_OP: [Op; 1] = checked(
    "sessions",
    [delete("erase", "", "Erase all that a session left: recordings, chat, transcripts, summary, Q&A, polls, quizzes")
        .tool("erase-session-data")
        .detail(DETAIL)
        .with(SESSION)],
);

static OF_SESSION: Sort = Sort {
    thing: "session",
    items: &[
        Item::new("recordings", "delete-session-recordings", &["get-recordings", "get-archived-recordings"]),
        Item::new("chat messages", "delete-session-chats", &["list-chat-messages"]),
        Item::new("transcript lines", "delete-session-transcripts", &["list-session-transcripts"]),
        Item::new("summaries", "delete-session-summaries", &["get-session-summary"]),
        Item::new("questions", "delete-session-qa", &["list-questions"]),
        Item::uncounted("polls made in it", "delete-session-polls"),
        Item::uncounted("quizzes made in it", "delete-session-quizzes"),
        Item::uncounted("results, streams, shared files and bans", "delete-session-resources"),
    ],
};

pub(super) static ERASE_ROOM: Composite = Composite {
    op: ROOM_OP[0],
    needs: &[
        "get-room-details",
        "get-live-room",
        "delete-room-recordings",
        "delete-room-chats",
        "delete-room-transcripts",
        "delete-room-summaries",
        "delete-room-qa",
        "delete-room-polls",
        "delete-room-quizzes",
        "delete-room-resources",
    ],
    parts: &[
        "get-recordings",
        "get-archived-recordings",
        "list-chat-messages",
        "list-room-transcripts",
        "list-questions",
        "list-room-polls",
        "list-room-quizzes",
    ],
    files: false,
    hits: Some(|work, args| Box::pin(async { Inventory::of(work, &OF_ROOM, args).await.map(|i| i.hit(args)) })),
    run: |work, args| Box::pin(async move { run(work, &OF_ROOM, &args).await }),
};

const ROOM_OP: [Op; 1] = checked(
    "rooms",
    [delete("erase", "", "Erase all that a room's sessions left, and its polls and quizzes; the room itself stays")
        .tool("erase-room-data")
        .detail(DETAIL)
        .with(ROOM)],
);

static OF_ROOM: Sort = Sort {
    thing: "room",
    items: &[
        Item::new("recordings", "delete-room-recordings", &["get-recordings", "get-archived-recordings"]),
        Item::new("chat messages", "delete-room-chats", &["list-chat-messages"]),
        Item::new("transcript lines", "delete-room-transcripts", &["list-room-transcripts"]),
        Item::uncounted("summaries", "delete-room-summaries"),
        Item::new("questions", "delete-room-qa", &["list-questions"]),
        Item::new("polls", "delete-room-polls", &["list-room-polls"]),
        Item::new("quizzes", "delete-room-quizzes", &["list-room-quizzes"]),
        Item::uncounted("results, streams, shared files, breakout rooms and bans", "delete-room-resources"),
    ],
};

/// Erases sort after sort: whoever breaks it off knows that nothing runs on.
async fn run(work: &Work<'_>, sort: &'static Sort, args: &Args) -> Result<CallToolResult> {
    work.steps(u32::try_from(sort.items.len()).unwrap_or(u32::MAX).saturating_add(1));
    let inventory = Inventory::of(work, sort, args).await?;
    work.did("looked at what there is");
    let mut told = Vec::new();
    let mut failed = 0;
    for (item, count) in sort.items.iter().zip(&inventory.counts) {
        let mut ask = Args::new().with(sort.thing, inventory.id.as_str());
        for (flag, _) in FLAGS {
            if let Some(value) = args.get(flag).filter(|_| takes(item.delete, flag)) {
                ask.set(flag, value.clone());
            }
        }
        let done = work.call(item.delete, ask).await;
        let outcome = self::outcome(&done, *count);
        failed += u32::from(outcome["outcome"] == FAILED);
        told.push(with_name(item.what, outcome));
        for (flag, what) in FLAGS {
            if takes(item.delete, flag) && asked(args, flag) {
                told.push(with_name(what, self::outcome(&done, None)));
            }
        }
        work.did(item.what);
    }
    let json = json!({sort.thing: inventory.shown, "complete": failed == 0, "items": told});
    if failed == 0 {
        return Ok(CallToolResult::structured(json));
    }
    let mut result = CallToolResult::structured_error(json);
    let all = sort.items.len();
    let others = if failed as usize == all { "nothing was erased" } else { "the others are" };
    let note = format!(
        "{failed} of {all} sorts could not be erased, {others}; what to do: call it again with the same arguments when the \
         cause is gone, or tell the user",
    );
    result.content.insert(0, rmcp::model::ContentBlock::text(note));
    Ok(result)
}

fn takes(tool: &str, flag: &str) -> bool {
    api::tool(tool).is_some_and(|op| op.param(flag).is_some())
}

const FAILED: &str = "failed";

/// What became of one sort. A 404 says that there was nothing: the session or room itself was seen just before.
fn outcome(done: &Result<Reply>, count: Option<u64>) -> Value {
    match (done, count) {
        (Ok(_), Some(0)) => json!({"outcome": "nothing there"}),
        (Ok(_), Some(n)) => json!({"outcome": "erased", "there_were": n}),
        (Ok(_), None) => json!({"outcome": "erased"}),
        (Err(e), _) if e.kind() == Fault::NotFound => json!({"outcome": "nothing there"}),
        (Err(e), _) => json!({"outcome": FAILED, "why": why(e), "code": e.kind().code()}),
    }
}

fn why(error: &Error) -> String {
    match error.status() {
        Some(status) => format!("{error} (status {status})"),
        None => error.to_string(),
    }
}

fn with_name(what: &str, mut outcome: Value) -> Value {
    if let Some(map) = outcome.as_object_mut() {
        map.shift_insert(0, "what".to_owned(), what.into());
    }
    outcome
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_there_is_no_failure_and_a_failure_says_why() {
        let failed = |kind, status| Err(Error::new(kind, "told").with_status(status));
        assert_eq!(outcome(&failed(Fault::NotFound, 404), None)["outcome"], "nothing there");
        let told = outcome(&failed(Fault::Server, 500), Some(3));
        assert_eq!((&told["outcome"], &told["why"]), (&json!(FAILED), &json!("told (status 500)")));
    }
}
