//! Chat, transcripts, summaries, questions, polls and quizzes: of which room and session they are, and deleting all of one
//! sort.

use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, text};
use serde_json::Value;
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("delete-room-chats", |call| of_room(call, &[Table::Chat])),
    ("delete-session-chats", |call| of_session(call, &[Table::Chat])),
    ("delete-room-transcripts", |call| of_room(call, &[Table::Transcripts])),
    ("delete-session-transcripts", |call| of_session(call, &[Table::Transcripts])),
    ("delete-room-summaries", |call| of_room(call, &[Table::Summaries])),
    ("delete-session-summaries", |call| of_session(call, &[Table::Summaries])),
    ("delete-room-qa", |call| of_room(call, QUESTIONS)),
    ("delete-session-qa", |call| of_session(call, QUESTIONS)),
    ("delete-room-polls", |call| of_room(call, POLLS)),
    ("delete-session-polls", |call| of_session(call, POLLS)),
    ("delete-room-quizzes", |call| of_room(call, QUIZZES)),
    ("delete-session-quizzes", |call| of_session(call, QUIZZES)),
];

const QUESTIONS: &[Table] = &[Table::Answers, Table::Questions];
const POLLS: &[Table] = &[Table::PollVotes, Table::Polls];
const QUIZZES: &[Table] = &[Table::QuizVotes, Table::Quizzes];
fn of_room(call: &mut Call<'_>, tables: &[Table]) -> Answered {
    let room = call.room()?;
    for table in tables {
        call.store.delete_of(*table, "room_id", text(&room, "id"));
    }
    Ok(Answer::Nothing)
}

fn of_session(call: &mut Call<'_>, tables: &[Table]) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    for table in tables {
        call.store.delete_of(*table, "session_id", text(&session, "id"));
    }
    Ok(Answer::Nothing)
}

/// The rows of a table that belong to a room, and to the session that `session_id` names where it is given.
pub(super) fn rows(call: &Call<'_>, table: Table, room: &Row) -> Vec<Arc<Row>> {
    let session = call.text("session_id");
    let rows = call.store.rows_of(table, "room_id", text(room, "id"));
    rows.filter(|row| session.is_none_or(|s| text(row, "session_id") == s)).collect()
}

/// A row in the room of the path: 404 when it stands in another.
pub(super) fn in_room(call: &Call<'_>, table: Table, arg: &str) -> Result<Arc<Row>, Refusal> {
    let room = call.room()?;
    let row = call.row(table, arg)?;
    if text(&row, "room_id") == text(&room, "id") { Ok(row) } else { Err(Refusal::not_found()) }
}

/// A new row of something in a room: the room, and its session in progress if it has one.
pub(super) fn new_row(call: &Call<'_>, room: &Row) -> Row {
    let room = text(room, "id");
    let live = presence::session_of(call.store, room);
    let mut row = Row::new();
    row.insert("room_id".to_owned(), Value::from(room));
    row.insert("session_id".to_owned(), live.map_or(Value::Null, |s| s["id"].clone()));
    row.insert("_at".to_owned(), Value::from(call.now));
    row
}
