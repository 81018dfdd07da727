//! Answers to questions: written ones, and the course of one spoken live.

use super::Handlers;
use super::belongings::in_room;
use super::questions::{actor, change, done, set, told};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("create-answer", create),
    ("update-answer", update),
    ("delete-answer", delete),
    ("start-live-answer", start),
    ("stop-live-answer", stop),
    ("cancel-live-answer", cancel),
];

/// An answer as it stands with its question.
pub(super) fn shown(row: &Row) -> Value {
    json!({
        "id": row["id"],
        "answer": row["answer"],
        "participant_id": row.get("participant_id"),
        "external_participant_id": row.get("external_participant_id"),
        "participant_name": row.get("participant_name"),
        "created_at": times::micro(number(row, "_at")),
    })
}

/// The answer in the path: 404 when it stands with another question.
fn of_question(call: &Call<'_>) -> Result<(Arc<Row>, Arc<Row>), Refusal> {
    let question = in_room(call, Table::Questions, "question")?;
    let answer = call.row(Table::Answers, "answer")?;
    if text(&answer, "_question") == text(&question, "id") { Ok((question, answer)) } else { Err(Refusal::not_found()) }
}

fn told_of(question: &Row, answer: &Row) -> Value {
    let mut data = told(question);
    data["answer_id"] = answer["id"].clone();
    data["answer"] = answer["answer"].clone();
    data
}

/// Answers in writing. What is answered to the call is not declared; this answers the answer.
fn create(call: &mut Call<'_>) -> Answered {
    let question = in_room(call, Table::Questions, "question")?;
    let mut row = Row::new();
    for field in ["room_id", "session_id"] {
        row.insert(field.to_owned(), question[field].clone());
    }
    actor(call)?.sign(&mut row);
    row.insert("_question".to_owned(), question["id"].clone());
    row.insert("answer".to_owned(), Value::from(call.text("answer").unwrap_or_default()));
    row.insert("_private".to_owned(), Value::Bool(call.flag("private").unwrap_or_default()));
    row.insert("_at".to_owned(), Value::from(call.now));
    let row = call.store.put(Table::Answers, row);
    call.store.patch(Table::Questions, text(&question, "id"), [("_status", Value::from("answered"))]);
    call.emit("question_answered", told_of(&question, &row));
    Ok(Answer::Json(shown(&row)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let (question, answer) = of_question(call)?;
    actor(call)?;
    let words = Value::from(call.text("text").unwrap_or_default());
    let row = call.store.patch(Table::Answers, text(&answer, "id"), [("answer", words)]);
    let row = row.ok_or_else(Refusal::not_found)?;
    call.emit("answer_updated", told_of(&question, &row));
    Ok(Answer::Json(shown(&row)))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let (question, answer) = of_question(call)?;
    actor(call)?;
    call.store.delete(Table::Answers, text(&answer, "id"));
    call.emit("answer_deleted", told_of(&question, &answer));
    Ok(Answer::Nothing)
}

fn start(call: &mut Call<'_>) -> Answered {
    change(call, None, |row| {
        if flag(row, "_live") {
            return Err(Refusal::conflict("A live answer to this question is already in progress."));
        }
        if text(row, "_status") == "dismissed" {
            return Err(Refusal::conflict("The question has been dismissed."));
        }
        row.insert("_live".to_owned(), Value::Bool(true));
        Ok(())
    })
}

/// Ends a live answer; refuses when there is none.
fn end(row: &mut Row) -> Result<(), Refusal> {
    match row.shift_remove("_live") {
        Some(_) => Ok(()),
        None => Err(Refusal::conflict("There is no live answer to this question.")),
    }
}

fn stop(call: &mut Call<'_>) -> Answered {
    change(call, Some("question_answered"), |row| {
        end(row)?;
        set(row, "answered");
        Ok(())
    })
}

fn cancel(call: &mut Call<'_>) -> Answered {
    change(call, None, end)?;
    Ok(done())
}
