//! Questions of a room's Q&A: asked, changed, voted for, dismissed, reopened, deleted.

use super::Handlers;
use super::belongings::{in_room, new_row, rows};
use super::export::{self, Export};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Map, Value, json};

pub(super) const HANDLERS: Handlers = &[
    ("list-questions", list),
    ("create-question", create),
    ("update-question", update),
    ("delete-question", delete),
    ("dismiss-question", dismiss),
    ("reopen-question", reopen),
    ("vote-question", vote),
    ("unvote-question", unvote),
    ("export-qa-data", export),
];

/// Actions on questions answer an empty object: nothing is declared of it.
pub(super) fn done() -> Answer {
    Answer::Json(json!({}))
}

/// In whose name a call acts: a participant of the store, or someone from outside.
pub(super) struct Actor {
    id: Option<String>,
    external_id: Value,
    name: Value,
}

/// Reads `participant`: an id of ours, or a name and the caller's own id.
pub(super) fn actor(call: &Call<'_>) -> Result<Actor, Refusal> {
    let empty = Map::new();
    let given = call.args.get("participant").and_then(Value::as_object).unwrap_or(&empty);
    if let Some(id) = given.get("id").and_then(Value::as_str) {
        let Some(row) = call.store.get(Table::Participants, id) else {
            return Err(Refusal::field("participant.id", "The selected participant.id is invalid."));
        };
        let field = |name: &str| row.get(name).cloned().unwrap_or_default();
        return Ok(Actor { id: Some(id.to_owned()), external_id: field("external_id"), name: field("name") });
    }
    let missing = ["name", "external_id"].into_iter().filter(|f| !given.contains_key(*f));
    let faults: Vec<_> = missing
        .map(|f| {
            let message = format!("The participant.{f} field is required when participant.id is not present.");
            (format!("participant.{f}"), message)
        })
        .collect();
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    Ok(Actor { id: None, external_id: given["external_id"].clone(), name: given["name"].clone() })
}

impl Actor {
    /// Writes who did it into a row.
    pub(super) fn sign(&self, row: &mut Row) {
        row.insert("participant_id".to_owned(), json!(self.id));
        row.insert("external_participant_id".to_owned(), self.external_id.clone());
        row.insert("participant_name".to_owned(), self.name.clone());
    }

    /// The same for the same person.
    fn key(&self) -> Value {
        self.id.as_deref().map_or_else(|| self.external_id.clone(), Value::from)
    }
}

/// A question with its answers, as the list shows it. The asker of an anonymous one is not shown.
fn shown(call: &Call<'_>, row: &Row) -> Value {
    let who = |field: &str| match row.get(field) {
        Some(value) if !flag(row, "_anonymous") => value.clone(),
        _ => Value::Null,
    };
    let answers = call.store.rows_of(Table::Answers, "_question", text(row, "id"));
    json!({
        "id": row["id"],
        "question": row["question"],
        "participant_id": who("participant_id"),
        "external_participant_id": who("external_participant_id"),
        "participant_name": who("participant_name"),
        "created_at": times::micro(number(row, "_at")),
        "answers": answers.map(|a| super::answers::shown(&a)).collect::<Vec<_>>(),
    })
}

/// What webhooks are told about a question.
pub(super) fn told(row: &Row) -> Value {
    json!({"room_id": row["room_id"], "session_id": row["session_id"], "question_id": row["id"], "question": row["question"]})
}

fn list(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.page_of(&rows(call, Table::Questions, &room), shown)
}

fn create(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let mut row = new_row(call, &room);
    actor(call)?.sign(&mut row);
    row.insert("question".to_owned(), Value::from(call.text("question").unwrap_or_default()));
    row.insert("_anonymous".to_owned(), Value::Bool(call.flag("anonymous").unwrap_or_default()));
    row.insert("_breakout".to_owned(), json!(call.text("breakout_id")));
    row.insert("_status".to_owned(), Value::from("open"));
    let row = call.store.put(Table::Questions, row);
    call.emit("question_asked", told(&row));
    Ok(done())
}

/// Changes fields of the question in the path, in someone's name, and tells of it.
pub(super) fn change(
    call: &mut Call<'_>,
    event: Option<&'static str>,
    f: impl FnOnce(&mut Row) -> Result<(), Refusal>,
) -> Answered {
    let row = in_room(call, Table::Questions, "question")?;
    actor(call)?;
    let mut row = Row::clone(&row);
    f(&mut row)?;
    let row = call.store.put(Table::Questions, row);
    if let Some(event) = event {
        call.emit(event, told(&row));
    }
    Ok(done())
}

/// Brings a question into a status.
pub(super) fn set(row: &mut Row, status: &str) {
    row.insert("_status".to_owned(), Value::from(status));
}

fn update(call: &mut Call<'_>) -> Answered {
    let words = Value::from(call.text("text").unwrap_or_default());
    change(call, Some("question_updated"), |row| {
        row.insert("question".to_owned(), words);
        Ok(())
    })
}

fn dismiss(call: &mut Call<'_>) -> Answered {
    change(call, Some("question_dismissed"), |row| {
        set(row, "dismissed");
        row.shift_remove("_live");
        Ok(())
    })
}

fn reopen(call: &mut Call<'_>) -> Answered {
    change(call, Some("question_reopened"), |row| {
        set(row, "open");
        Ok(())
    })
}

fn voters(row: &Row) -> Vec<Value> {
    row.get("_votes").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn vote(call: &mut Call<'_>) -> Answered {
    let voter = actor(call)?.key();
    change(call, None, |row| {
        let mut cast = voters(row);
        if cast.contains(&voter) {
            return Err(Refusal::conflict("The participant has already voted for this question."));
        }
        cast.push(voter);
        row.insert("_votes".to_owned(), Value::Array(cast));
        Ok(())
    })
}

fn unvote(call: &mut Call<'_>) -> Answered {
    let voter = actor(call)?.key();
    change(call, None, |row| {
        let left = voters(row).into_iter().filter(|v| *v != voter).collect();
        row.insert("_votes".to_owned(), Value::Array(left));
        Ok(())
    })?;
    Ok(Answer::Nothing)
}

fn delete(call: &mut Call<'_>) -> Answered {
    let row = in_room(call, Table::Questions, "question")?;
    actor(call)?;
    call.store.delete_of(Table::Answers, "_question", text(&row, "id"));
    call.store.delete(Table::Questions, text(&row, "id"));
    call.emit("question_deleted", told(&row));
    Ok(Answer::Nothing)
}

fn export(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let questions = rows(call, Table::Questions, &room);
    let json: Vec<Value> = questions.iter().map(|row| shown(call, row)).collect();
    let plain = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let cells = json.iter().zip(&questions).map(|(shown, row)| {
        let answers = shown["answers"].as_array().into_iter().flatten().map(|a| plain(&a["answer"]));
        let answers: Vec<String> = answers.collect();
        let asked = times::plain(number(row, "_at"));
        vec![asked, plain(&shown["participant_name"]), plain(&shown["question"]), answers.join(" / ")]
    });
    let rows = cells.collect();
    let export =
        Export { name: "questions", headings: &["Time", "Name", "Question", "Answer"], rows, json: Value::Array(json) };
    export::answer(call, &export)
}
