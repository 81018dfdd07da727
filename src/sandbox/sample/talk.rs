//! What was said and written in sample sessions: chat, transcripts and their summaries, questions and answers.

use super::{Sample, history};
use crate::sandbox::store::{Row, Table};
use serde_json::{Value, json};

/// Chat messages of each session.
const MESSAGES: &[&str] =
    &["Hello everyone!", "Could you share the slides afterwards?", "Sure, they are in the library."];
/// Lines of each session that was transcribed.
const LINES: &[&str] = &[
    "Good to see you all, let's begin.",
    "The first point is the plan for next week.",
    "I can take that, it fits what we did before.",
    "Thank you, then we are done for today.",
];
/// Questions of each session that had any.
const QUESTIONS: &[&str] = &["When will the recording be available?", "Is there a place for feedback?"];
/// The answer to the first of them.
const ANSWER: &str = "Within an hour after the session.";
/// Every third session was transcribed, every second one had questions.
const TRANSCRIBED: u64 = 3;
const ASKED: u64 = 2;

fn meetings(sample: &Sample) -> u64 {
    sample.meetings.len() as u64
}

/// How many sample rows these tables have.
pub(super) fn count(sample: &Sample, table: Table) -> u64 {
    let transcribed = meetings(sample).div_ceil(TRANSCRIBED);
    match table {
        Table::Chat => meetings(sample) * MESSAGES.len() as u64,
        Table::Transcripts => transcribed * LINES.len() as u64,
        Table::Summaries => transcribed,
        Table::Questions => meetings(sample) / ASKED * QUESTIONS.len() as u64,
        Table::Answers => meetings(sample) / ASKED,
        _ => 0,
    }
}

/// One of their rows.
pub(super) fn row(sample: &Sample, table: Table, number: u64) -> Row {
    match table {
        Table::Chat => chat(sample, number),
        Table::Transcripts => line(sample, number),
        Table::Summaries => summary(sample, number),
        Table::Questions => question(sample, number),
        Table::Answers => answer(sample, number),
        _ => Row::new(),
    }
}

/// Which item of which session, where each session has so many.
fn place(number: u64, each: &[&'static str]) -> (u64, u64, &'static str) {
    let at = number % each.len() as u64;
    (number / each.len() as u64, at, each[usize::try_from(at).unwrap_or_default()])
}

/// A row of something that the nth participant of a session did, so many seconds after its start.
fn said(sample: &Sample, table: Table, number: u64, session: u64, nth: u64, after: i64) -> Row {
    let Some(meeting) = usize::try_from(session).ok().and_then(|n| sample.meetings.get(n)) else { return Row::new() };
    let person = history::participant(sample, meeting.first + nth % meeting.people.max(1));
    let mut row = Row::new();
    row.insert("id".to_owned(), Value::from(sample.id(table, number)));
    for (name, from) in [
        ("room_id", "room_id"),
        ("session_id", "session_id"),
        ("participant_id", "id"),
        ("external_participant_id", "external_id"),
        ("participant_name", "name"),
    ] {
        row.insert(name.to_owned(), person.get(from).cloned().unwrap_or_default());
    }
    row.insert("_at".to_owned(), Value::from(meeting.start + after));
    row
}

fn seconds(place: u64, each: i64) -> i64 {
    each * i64::try_from(place + 1).unwrap_or_default()
}

fn chat(sample: &Sample, number: u64) -> Row {
    let (session, at, text) = place(number, MESSAGES);
    let mut row = said(sample, Table::Chat, number, session, at, seconds(at, 90));
    row.insert("message".to_owned(), Value::from(text));
    if at == 1 && session % 5 == 2 {
        // Sessions with breakout rooms talk there too.
        row.insert("breakout_id".to_owned(), Value::from(sample.id(Table::Parts, 500 + session)));
    }
    row
}

fn line(sample: &Sample, number: u64) -> Row {
    let (nth, at, text) = place(number, LINES);
    let mut row = said(sample, Table::Transcripts, number, nth * TRANSCRIBED, at, seconds(at, 60));
    let start = row.get("_at").and_then(Value::as_i64).unwrap_or_default();
    row.insert("transcript".to_owned(), Value::from(text));
    row.insert("_end".to_owned(), Value::from(start + 20));
    row
}

fn summary(sample: &Sample, number: u64) -> Row {
    let session = number * TRANSCRIBED;
    let Some(meeting) = usize::try_from(session).ok().and_then(|n| sample.meetings.get(n)) else { return Row::new() };
    let row = json!({
        "id": sample.id(Table::Summaries, number),
        "room_id": sample.id(Table::Rooms, meeting.room),
        "session_id": sample.id(Table::Sessions, session),
        "job_id": sample.id(Table::Parts, 10_000 + number),
        "summary": format!("{} people met and planned the next week.", meeting.people),
    });
    if let Value::Object(row) = row { row } else { Row::new() }
}

fn question(sample: &Sample, number: u64) -> Row {
    let (nth, at, text) = place(number, QUESTIONS);
    let mut row = said(sample, Table::Questions, number, nth * ASKED + 1, at + 1, seconds(at, 120));
    row.insert("question".to_owned(), Value::from(text));
    row.insert("_status".to_owned(), Value::from(if at == 0 { "answered" } else { "open" }));
    row
}

fn answer(sample: &Sample, number: u64) -> Row {
    let asked = number * QUESTIONS.len() as u64;
    let mut row = said(sample, Table::Answers, number, number * ASKED + 1, 0, 240);
    row.insert("_question".to_owned(), Value::from(sample.id(Table::Questions, asked)));
    row.insert("answer".to_owned(), Value::from(ANSWER));
    row
}
