//! Quizzes: questions with right and wrong choices.

use super::Handlers;
use super::ballots::{identify, ids, runs};
use super::belongings::{in_room, new_row, rows};
use super::export::{self, Export};
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers = &[
    ("list-room-quizzes", list),
    ("get-quiz", get),
    ("create-quiz", create),
    ("update-quiz", update),
    ("delete-quiz", delete),
    ("get-quiz-results", results),
    ("export-quiz-results", export),
];

const LISTED: &[&str] = &["id", "title", "time_limit_minutes", "status"];
const DETAILED: &[&str] = &["id", "title", "time_limit_minutes", "status", "questions"];

fn shown(row: &Row, fields: &[&str]) -> Value {
    let mut shown = pick(row, fields);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_at"))));
    Value::Object(shown)
}

fn list(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.page_of(&rows(call, Table::Quizzes, &room), |_, row| shown(row, LISTED))
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(shown(&*in_room(call, Table::Quizzes, "quiz")?, DETAILED)))
}

fn array(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The questions with an id each, those of the old ones kept; refuses one without choices, or without a right one.
fn questions(call: &mut Call<'_>, given: &[Value], old: Option<&Value>) -> Result<Value, Refusal> {
    let kept = ids(old);
    let mut faults = Vec::new();
    let mut out = Vec::new();
    for (at, question) in given.iter().enumerate() {
        let choices = array(&question["choices"]);
        if choices.len() < 2 {
            let field = format!("questions.{at}.choices");
            faults.push((field.clone(), format!("The {field} field must have at least 2 items.")));
        }
        let before = old.map(array).unwrap_or_default().iter().find(|q| q["id"] == question["id"]);
        let kept_choices = ids(before.map(|q| &q["choices"]));
        let right = |c: &Value| c["correct"].as_bool().unwrap_or_default();
        let choices: Vec<Value> = choices
            .iter()
            .map(|c| json!({"id": identify(call, c, &kept_choices), "text": c["text"], "correct": right(c)}))
            .collect();
        out.push(json!({
            "id": identify(call, question, &kept),
            "text": if question["text"].is_null() { before.map_or(Value::Null, |q| q["text"].clone()) } else { question["text"].clone() },
            "multiple": question["multiple"].as_bool().unwrap_or_default(),
            "choices": choices,
        }));
    }
    if given.is_empty() {
        faults.push(("questions".to_owned(), "The questions field must have at least 1 items.".to_owned()));
    }
    if faults.is_empty() { Ok(Value::Array(out)) } else { Err(Refusal::invalid(faults)) }
}

/// Timing as a call or a line of an import gives it; minutes and seconds are one limit.
fn time(row: &mut Row, mode: Option<&str>, seconds: Option<i64>, minutes: Option<i64>) {
    if let Some(mode) = mode {
        row.insert("_timing_mode".to_owned(), Value::from(mode));
    }
    if let Some(seconds) = seconds.or_else(|| minutes.map(|m| m * 60)) {
        row.insert("_seconds".to_owned(), Value::from(seconds));
        row.insert("time_limit_minutes".to_owned(), Value::from(minutes.unwrap_or((seconds + 59) / 60)));
    }
}

/// A quiz that is to be created.
pub(super) struct Draft<'a> {
    pub(super) title: &'a str,
    pub(super) mode: Option<&'a str>,
    pub(super) seconds: Option<i64>,
    pub(super) minutes: Option<i64>,
    pub(super) passing: Value,
    pub(super) questions: &'a [Value],
}

/// Creates a quiz in a room.
pub(super) fn new(call: &mut Call<'_>, room: &Row, draft: &Draft<'_>) -> Result<Row, Refusal> {
    let mut row = new_row(call, room);
    row.insert("title".to_owned(), Value::from(draft.title));
    row.insert("time_limit_minutes".to_owned(), Value::Null);
    row.insert("status".to_owned(), Value::from("created"));
    row.insert("questions".to_owned(), questions(call, draft.questions, None)?);
    row.insert("_passing_score".to_owned(), draft.passing.clone());
    time(&mut row, draft.mode, draft.seconds, draft.minutes);
    Ok(Row::clone(&call.store.put(Table::Quizzes, row)))
}

fn given(call: &Call<'_>) -> Option<Vec<Value>> {
    call.args.get("questions").and_then(Value::as_array).cloned()
}

fn create(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let args = call.args.clone();
    let get = |name: &str| args.get(name).and_then(Value::as_str);
    let count = |name: &str| args.get(name).and_then(Value::as_i64);
    let draft = Draft {
        title: get("title").unwrap_or_default(),
        mode: get("timing_mode"),
        seconds: count("time_limit_seconds"),
        minutes: count("time_limit_minutes"),
        passing: args.get("passing_score").cloned().unwrap_or_else(|| Value::from(50)),
        questions: &given(call).unwrap_or_default(),
    };
    let row = new(call, &room, &draft)?;
    Ok(Answer::Json(shown(&row, DETAILED)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let old = in_room(call, Table::Quizzes, "quiz")?;
    let mut row = Row::clone(&old);
    if let Some(title) = call.text("title") {
        row.insert("title".to_owned(), Value::from(title));
    }
    if let Some(score) = call.args.get("passing_score") {
        row.insert("_passing_score".to_owned(), score.clone());
    }
    let (seconds, minutes) = (call.number("time_limit_seconds"), call.number("time_limit_minutes"));
    time(&mut row, call.text("timing_mode"), seconds, minutes);
    if let Some(given) = given(call) {
        row.insert("questions".to_owned(), questions(call, &given, old.get("questions"))?);
    }
    let row = call.store.put(Table::Quizzes, row);
    Ok(Answer::Json(shown(&row, DETAILED)))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let quiz = in_room(call, Table::Quizzes, "quiz")?;
    call.store.delete_of(Table::QuizVotes, "_ballot", text(&quiz, "id"));
    call.store.delete(Table::Quizzes, text(&quiz, "id"));
    Ok(Answer::Nothing)
}

/// Every run of a quiz with its counts.
fn counted(call: &Call<'_>, quiz: &Row) -> Vec<Value> {
    let questions = array(&quiz["questions"]);
    let runs = runs(call, Table::QuizVotes, text(quiz, "id")).into_iter().map(|run| {
        let questions = questions.iter().map(|question| {
            let votes: Vec<Value> = array(&question["choices"]).iter().map(|c| run.count(c, true)).collect();
            let sum: u64 = votes.iter().filter_map(|v| v["voted"].as_u64()).sum();
            json!({"id": question["id"], "question": question["text"], "voted": sum, "votes": votes})
        });
        json!({
            "id": quiz["id"],
            "session_id": run.session,
            "title": quiz["title"],
            "status": run.status(),
            "started": run.started,
            "ended": run.ended,
            "questions": questions.collect::<Vec<_>>(),
        })
    });
    runs.collect()
}

fn results(call: &mut Call<'_>) -> Answered {
    let quiz = in_room(call, Table::Quizzes, "quiz")?;
    Ok(Answer::Json(Value::Array(counted(call, &quiz))))
}

fn export(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let quizzes: Vec<_> = call.store.rows_of(Table::Quizzes, "room_id", text(&room, "id")).collect();
    let (mut cells, mut json) = (Vec::new(), Vec::new());
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    for quiz in quizzes {
        let results = counted(call, &quiz);
        for question in array(&quiz["questions"]) {
            for choice in array(&question["choices"]) {
                let counted = results.iter().flat_map(|r| array(&r["questions"])).flat_map(|q| array(&q["votes"]));
                let votes: u64 = counted.filter(|v| v["id"] == choice["id"]).filter_map(|v| v["voted"].as_u64()).sum();
                let correct = if choice["correct"] == true { "+" } else { "" }.to_owned();
                let title = text(&quiz, "title").to_owned();
                cells.push(vec![title, word(&question["text"]), word(&choice["text"]), correct, votes.to_string()]);
            }
        }
        let mut one = shown(&quiz, DETAILED);
        one["results"] = Value::Array(results);
        json.push(one);
    }
    let headings = &["Quiz", "Question", "Option", "Correct", "Votes"];
    export::answer(call, &Export { name: "quizzes", headings, rows: cells, json: Value::Array(json) })
}
