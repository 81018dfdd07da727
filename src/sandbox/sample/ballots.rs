//! A poll and a quiz of each sample room with a past, and the votes of everyone who was there.

use super::names::ROOMS;
use super::{Sample, history};
use crate::sandbox::store::{Row, Table};
use serde_json::{Value, json};

/// Questions of polls with their options; rooms take them in turn.
const POLLS: &[(&str, &[&str])] = &[
    ("Which day suits you best?", &["Monday", "Wednesday", "Friday"]),
    ("How was the sound today?", &["Good", "Fair", "Poor"]),
    ("Shall we meet again next week?", &["Yes", "No"]),
];
/// The questions of each quiz, with their choices; the first choice is right.
const QUIZ: &[(&str, &[&str])] = &[
    ("How many minutes are there in an hour?", &["60", "100", "24"]),
    ("Which of these is a prime number?", &["7", "9", "15"]),
];
/// 2024-02-01, 09:00 UTC.
const MADE: i64 = 1_706_778_000;
/// Where the numbers of options and choices begin among the parts of rows; each poll and quiz has so many of its own.
const OPTIONS: u64 = 20_000;
const CHOICES: u64 = 40_000;
const EACH: u64 = 16;

fn rooms(sample: &Sample) -> u64 {
    sample.rooms.min(ROOMS.len() as u64)
}

/// How many sample rows these tables have. Everyone who was in a session voted there, so a vote has its voter's number.
pub(super) fn count(sample: &Sample, table: Table) -> u64 {
    match table {
        Table::Polls | Table::Quizzes => rooms(sample),
        Table::PollVotes | Table::QuizVotes => history::people(&sample.meetings),
        _ => 0,
    }
}

/// One of their rows.
pub(super) fn row(sample: &Sample, table: Table, number: u64) -> Row {
    let row = match table {
        Table::Polls => poll(sample, number),
        Table::Quizzes => quiz(sample, number),
        Table::PollVotes | Table::QuizVotes => vote(sample, table, number),
        _ => Value::Null,
    };
    if let Value::Object(row) = row { row } else { Row::new() }
}

fn at<T: Copy>(of: &[T], n: u64) -> T {
    of[usize::try_from(n % of.len() as u64).unwrap_or_default()]
}

fn option(sample: &Sample, room: u64, option: u64) -> String {
    sample.id(Table::Parts, OPTIONS + room * EACH + option)
}

fn poll(sample: &Sample, room: u64) -> Value {
    let (question, options) = at(POLLS, room);
    let options: Vec<Value> =
        (0..).zip(options).map(|(n, text)| json!({"id": option(sample, room, n), "text": text})).collect();
    json!({
        "id": sample.id(Table::Polls, room),
        "room_id": sample.id(Table::Rooms, room),
        // Made in the room's first session, which has its number.
        "session_id": sample.id(Table::Sessions, room),
        "question": question,
        "status": "ended",
        "multiple": false,
        "anonymous": room % 3 == 1,
        "options": options,
        "_type": "single",
        "_at": MADE,
    })
}

fn part(sample: &Sample, room: u64, question: usize, choice: usize) -> String {
    sample.id(Table::Parts, CHOICES + room * EACH + question as u64 * 8 + choice as u64)
}

fn quiz(sample: &Sample, room: u64) -> Value {
    let questions = QUIZ.iter().enumerate().map(|(q, (text, choices))| {
        let choices = choices.iter().enumerate();
        let choices: Vec<Value> = choices
            .map(|(c, text)| json!({"id": part(sample, room, q, c + 1), "text": text, "correct": c == 0}))
            .collect();
        json!({"id": part(sample, room, q, 0), "text": text, "multiple": false, "choices": choices})
    });
    json!({
        "id": sample.id(Table::Quizzes, room),
        "room_id": sample.id(Table::Rooms, room),
        "session_id": sample.id(Table::Sessions, room),
        "title": format!("Warm-up of {}", at(ROOMS, room).1),
        "time_limit_minutes": 15,
        "status": "ended",
        "questions": questions.collect::<Vec<_>>(),
        "_timing_mode": "quiz",
        "_passing_score": 50,
        "_at": MADE,
    })
}

/// A participant's vote in the poll or quiz of their room.
fn vote(sample: &Sample, table: Table, number: u64) -> Value {
    let person = history::participant(sample, number);
    let session = sample.meetings.partition_point(|m| m.first + m.people <= number);
    let Some(room) = sample.meetings.get(session).map(|m| m.room) else { return Value::Null };
    let mut row = json!({
        "id": sample.id(table, number),
        "room_id": sample.id(Table::Rooms, room),
        "session_id": sample.id(Table::Sessions, session as u64),
        "participant_id": person.get("id"),
        "participant_name": person.get("name"),
    });
    if table == Table::PollVotes {
        let options = at(POLLS, room).1.len() as u64;
        row["_ballot"] = Value::from(sample.id(Table::Polls, room));
        row["_choices"] = json!([option(sample, room, sample.dice("vote", number) % options)]);
    } else {
        let chosen = QUIZ.iter().enumerate().map(|(q, (_, choices))| {
            let dice = sample.dice("choice", number * 2 + q as u64) % choices.len() as u64;
            part(sample, room, q, usize::try_from(dice).unwrap_or_default() + 1)
        });
        row["_ballot"] = Value::from(sample.id(Table::Quizzes, room));
        row["_choices"] = chosen.collect();
    }
    row
}
