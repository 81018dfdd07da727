//! `get-session-report`: all that is known of a session, read side by side. A part that fails, or that there is none of, is
//! named with the reason; the others come all the same.

use super::{Composite, Work};
use crate::api::spec::{checked, get, query};
use crate::api::{Kind as Form, Op, Param};
use crate::client::Args;
use crate::error::{Error, Kind, Result};
use futures_util::StreamExt;
use rmcp::model::CallToolResult;
use serde_json::{Map, Value, json};
use std::future::Future;

/// Most rows of a list in a report.
const ROWS: u64 = 100;
/// Most results of polls, and of quizzes, that are asked for at a time.
const SIDE_BY_SIDE: usize = 4;

pub(super) static SESSION_REPORT: Composite = Composite {
    op: OPS[0],
    needs: &["get-session"],
    parts: &[
        "get-session-statistics",
        "list-session-participants",
        "get-recordings",
        "list-room-polls",
        "get-poll-results",
        "list-room-quizzes",
        "get-quiz-results",
        "list-questions",
        "get-session-summary",
    ],
    files: false,
    hits: None,
    run: |work, args| Box::pin(run(work, args)),
};

const OPS: [Op; 1] = checked(
    "sessions",
    [get(
        "report",
        "",
        "Show all about a session: figures, people, recordings, poll and quiz results, questions, summary",
    )
    .tool("get-session-report")
    .detail("What is not there or fails is listed in `missing` with the reason.")
    .with(&[SESSION])
    .strangers(&["name", "participant_name", "question", "answer", "title", "text", "summary"])],
);

const SESSION: Param = query("session", Form::Uuid, "The session: its UUID, from the list of sessions").required();

/// A part of the report, or why it is not there.
type Part = std::result::Result<Value, Missing>;

/// Why a part is not there.
enum Missing {
    /// There is none.
    None(&'static str),
    Failed(Error),
}

impl From<Error> for Missing {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

async fn run(work: &Work<'_>, args: Args) -> Result<CallToolResult> {
    work.steps(8);
    let id = args.get("session").cloned().unwrap_or_default();
    let of = || Args::new().with("session", id.clone());
    // Without the session itself there is nothing to report on.
    let session = work.call("get-session", of()).await?.json()?;
    work.did("session");
    let room = session["room_id"].clone();
    let of_room = || Args::new().with("room", room.clone()).with("session_id", id.clone());
    let (statistics, participants, recordings, polls, quizzes, questions, summary) = tokio::join!(
        part(work, "statistics", statistics(work, of())),
        part(work, "participants", list(work, "list-session-participants", of())),
        part(work, "recordings", list(work, "get-recordings", Args::new().with("session_id", id.clone()))),
        part(work, "polls", ballots(work, &POLLS, of_room())),
        part(work, "quizzes", ballots(work, &QUIZZES, of_room())),
        part(work, "questions", list(work, "list-questions", of_room())),
        part(work, "summary", summary(work, of())),
    );
    let mut out = Map::from_iter([("session".to_owned(), fields(session, about_session))]);
    let mut missing = Vec::new();
    for (name, part) in [
        ("statistics", statistics),
        ("participants", participants),
        ("recordings", recordings),
        ("polls", polls),
        ("quizzes", quizzes),
        ("questions", questions),
        ("summary", summary),
    ] {
        match part {
            Ok(value) => drop(out.insert(name.to_owned(), value)),
            Err(Missing::None(why)) => missing.push(json!({"part": name, "why": why})),
            Err(Missing::Failed(e)) => {
                missing.push(json!({"part": name, "why": e.to_string(), "failed": e.kind().code()}));
            }
        }
    }
    out.insert("missing".to_owned(), missing.into());
    Ok(CallToolResult::structured(Value::Object(out)))
}

/// One part, told when it is there.
async fn part(work: &Work<'_>, name: &str, read: impl Future<Output = Part>) -> Part {
    let part = read.await;
    work.did(name);
    part
}

/// A list as `{data, total_count}`, its first rows.
async fn list(work: &Work<'_>, tool: &str, ask: Args) -> Part {
    let reply = work.call(tool, ask.with("limit", ROWS)).await?;
    let json = reply.json()?;
    let list = if json.is_array() { json!({"data": json}) } else { json };
    if list["data"].as_array().is_some_and(Vec::is_empty) {
        return Err(Missing::None("there are none"));
    }
    Ok(list)
}

/// The API answers a session and its statistics alike; a report has what names it once, and what counts once.
fn about_session(field: &str) -> bool {
    field.starts_with("session_") || field.starts_with("room_")
}

fn fields(mut json: Value, keep: impl Fn(&str) -> bool) -> Value {
    if let Some(map) = json.as_object_mut() {
        map.retain(|name, _| keep(name));
    }
    json
}

async fn statistics(work: &Work<'_>, ask: Args) -> Part {
    let figures = work.call("get-session-statistics", ask).await?.json()?;
    Ok(fields(figures, |name| !about_session(name)))
}

async fn summary(work: &Work<'_>, ask: Args) -> Part {
    match work.call("get-session-summary", ask).await {
        Ok(reply) => Ok(reply.json()?),
        Err(e) if e.kind() == Kind::NotFound => Err(Missing::None("none was made: the session was not transcribed")),
        Err(e) => Err(e.into()),
    }
}

/// What people vote in: the list of a room's, and the results of one.
struct Ballots {
    list: &'static str,
    results: &'static str,
    arg: &'static str,
}

const POLLS: Ballots = Ballots { list: "list-room-polls", results: "get-poll-results", arg: "poll" };
const QUIZZES: Ballots = Ballots { list: "list-room-quizzes", results: "get-quiz-results", arg: "quiz" };

/// The results of those that were run in the session. The list is the room's and does not say which these are.
async fn ballots(work: &Work<'_>, of: &Ballots, ask: Args) -> Part {
    let room = ask.get("room").cloned().unwrap_or_default();
    let list = list(work, of.list, Args::new().with("room", room)).await?;
    let ids: Vec<Value> = list["data"].as_array().into_iter().flatten().map(|row| row["id"].clone()).collect();
    let results = ids.into_iter().map(|id| work.call(of.results, ask.clone().with(of.arg, id)));
    let results: Vec<_> = futures_util::stream::iter(results).buffered(SIDE_BY_SIDE).collect().await;
    let asked = results.len();
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for result in results {
        match result.and_then(|reply| reply.json()) {
            Ok(Value::Array(found)) => rows.extend(found),
            Ok(found) => rows.extend(found["data"].as_array().into_iter().flatten().cloned()),
            Err(e) => faults.push(e),
        }
    }
    let failed = faults.len();
    match faults.pop() {
        None if rows.is_empty() => Err(Missing::None("none was run in this session")),
        None => Ok(json!({"data": rows})),
        Some(fault) if rows.is_empty() && failed == asked => Err(fault.into()),
        Some(fault) => Ok(json!({"data": rows, "failed": failed, "of": asked, "why": fault.to_string()})),
    }
}
