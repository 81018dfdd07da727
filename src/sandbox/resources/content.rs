//! What sessions leave behind, deleted together: by room or by session.

use crate::sandbox::call::Call;
use crate::sandbox::store::{Row, Table, text};
use serde_json::Value;

/// Tables whose rows go with a session's or room's resources. Polls and quizzes themselves stay; their results go.
const TABLES: &[Table] = &[
    Table::Chat,
    Table::Transcripts,
    Table::Summaries,
    Table::Answers,
    Table::Questions,
    Table::PollVotes,
    Table::QuizVotes,
    Table::Restreamers,
];

/// Deletes everything made in a room (`room_id`) or a session (`session_id`).
pub(crate) fn delete(call: &mut Call<'_>, field: &str, id: &str) {
    super::recording_actions::delete_of(call, field, id);
    for table in TABLES {
        call.store.delete_of(*table, field, id);
    }
}

/// Makes the past participants of a room or session anonymous.
pub(crate) fn forget_people(call: &mut Call<'_>, field: &str, id: &str) {
    let people: Vec<_> = call.store.rows_of(Table::Participants, field, id).collect();
    for person in people.iter().filter(|p| !super::presence::is_live(p)) {
        let mut row = Row::clone(person);
        row.insert("name".to_owned(), Value::from("Anonymous"));
        for field in ["external_id", "_browser_id", "_caller_number"] {
            row.insert(field.to_owned(), Value::Null);
        }
        call.store.put(Table::Participants, row);
    }
}

/// Deletes a content library with its folders and files.
pub(crate) fn delete_library(call: &mut Call<'_>, library_id: &str) {
    super::libraries::remove(call.store, library_id);
}

/// The library of a room, where it has one of its own.
pub(crate) fn library_of(room: &Row) -> Option<&str> {
    Some(text(room, "library_id")).filter(|id| !id.is_empty())
}
