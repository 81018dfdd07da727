//! Polls: one question with options.

use super::Handlers;
use super::ballots::{identify, ids, runs};
use super::belongings::{in_room, new_row, rows};
use super::export::{self, Export};
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers = &[
    ("list-room-polls", list),
    ("get-poll", get),
    ("create-poll", create),
    ("update-poll", update),
    ("delete-poll", delete),
    ("get-poll-results", results),
    ("export-poll-results", export),
];

const LISTED: &[&str] = &["id", "question", "status", "multiple", "anonymous"];
const DETAILED: &[&str] = &["id", "question", "status", "multiple", "anonymous", "options"];

fn shown(row: &Row, fields: &[&str]) -> Value {
    let mut shown = pick(row, fields);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_at"))));
    Value::Object(shown)
}

fn list(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.page_of(&rows(call, Table::Polls, &room), |_, row| shown(row, LISTED))
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(shown(&*in_room(call, Table::Polls, "poll")?, DETAILED)))
}

/// A poll as it is created: by a call, or by a line of an import.
pub(super) fn new(
    call: &mut Call<'_>,
    room: &Row,
    question: &str,
    kind: &str,
    anonymous: bool,
    options: &[Value],
) -> Row {
    let mut row = new_row(call, room);
    let options: Vec<Value> =
        options.iter().map(|o| json!({"id": identify(call, o, &[]), "text": o["text"]})).collect();
    row.insert("question".to_owned(), Value::from(question));
    row.insert("status".to_owned(), Value::from("created"));
    row.insert("multiple".to_owned(), Value::Bool(kind == "multiple"));
    row.insert("anonymous".to_owned(), Value::Bool(anonymous));
    row.insert("options".to_owned(), Value::Array(options));
    row.insert("_type".to_owned(), Value::from(kind));
    row
}

/// The kind of poll that is asked for: `type`, or the older `multiple`.
fn kind_asked<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    call.text("type").or_else(|| call.flag("multiple").map(|m| if m { "multiple" } else { "single" }))
}

fn options(call: &Call<'_>) -> Option<Vec<Value>> {
    call.args.get("options").map(|o| o.as_array().cloned().unwrap_or_default())
}

/// Refuses a choice without choices.
fn enough(kind: &str, options: &[Value]) -> Result<(), Refusal> {
    if kind != "free" && options.len() < 2 {
        return Err(Refusal::field("options", "The options field must have at least 2 items."));
    }
    Ok(())
}

fn create(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let kind = kind_asked(call).unwrap_or("single").to_owned();
    let options = options(call).unwrap_or_default();
    enough(&kind, &options)?;
    let question = call.text("question").unwrap_or_default().to_owned();
    let anonymous = call.flag("anonymous").unwrap_or_default();
    let row = new(call, &room, &question, &kind, anonymous, &options);
    let row = call.store.put(Table::Polls, row);
    Ok(Answer::Json(shown(&row, DETAILED)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let old = in_room(call, Table::Polls, "poll")?;
    let mut row = Row::clone(&old);
    if let Some(question) = call.text("question") {
        row.insert("question".to_owned(), Value::from(question));
    }
    if let Some(anonymous) = call.flag("anonymous") {
        row.insert("anonymous".to_owned(), Value::Bool(anonymous));
    }
    if let Some(kind) = kind_asked(call) {
        row.insert("multiple".to_owned(), Value::Bool(kind == "multiple"));
        row.insert("_type".to_owned(), Value::from(kind));
    }
    if let Some(options) = options(call) {
        enough(text(&row, "_type"), &options)?;
        let kept = ids(old.get("options"));
        let options = options.iter().map(|o| json!({"id": identify(call, o, &kept), "text": o["text"]})).collect();
        row.insert("options".to_owned(), options);
    }
    let row = call.store.put(Table::Polls, row);
    Ok(Answer::Json(shown(&row, DETAILED)))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let poll = in_room(call, Table::Polls, "poll")?;
    call.store.delete_of(Table::PollVotes, "_ballot", text(&poll, "id"));
    call.store.delete(Table::Polls, text(&poll, "id"));
    Ok(Answer::Nothing)
}

/// Every run of a poll with its counts.
fn counted(call: &Call<'_>, poll: &Row) -> Vec<Value> {
    let options = poll.get("options").and_then(Value::as_array);
    let runs = runs(call, Table::PollVotes, text(poll, "id")).into_iter().map(|run| {
        let named = !flag(poll, "anonymous");
        let options = options.into_iter().flatten().map(|o| run.count(o, named));
        json!({
            "id": poll["id"],
            "session_id": run.session,
            "question": poll["question"],
            "status": run.status(),
            "started": run.started,
            "ended": run.ended,
            "votes": run.voted(),
            "options": options.collect::<Vec<_>>(),
        })
    });
    runs.collect()
}

fn results(call: &mut Call<'_>) -> Answered {
    let poll = in_room(call, Table::Polls, "poll")?;
    Ok(Answer::Json(Value::Array(counted(call, &poll))))
}

fn export(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let polls: Vec<_> = call.store.rows_of(Table::Polls, "room_id", text(&room, "id")).collect();
    let (mut cells, mut json) = (Vec::new(), Vec::new());
    for poll in polls {
        let results = counted(call, &poll);
        for option in poll.get("options").and_then(Value::as_array).into_iter().flatten() {
            let votes = results.iter().flat_map(|r| r["options"].as_array().into_iter().flatten());
            let votes: u64 = votes.filter(|o| o["id"] == option["id"]).filter_map(|o| o["voted"].as_u64()).sum();
            let option = option["text"].as_str().unwrap_or_default().to_owned();
            cells.push(vec![text(&poll, "question").to_owned(), option, votes.to_string()]);
        }
        let mut one = shown(&poll, DETAILED);
        one["results"] = Value::Array(results);
        json.push(one);
    }
    let headings = &["Question", "Option", "Votes"];
    export::answer(call, &Export { name: "polls", headings, rows: cells, json: Value::Array(json) })
}
