//! Transcripts of what was said, and their summaries.

use super::Handlers;
use super::belongings::rows;
use super::export::{self, Export};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("list-room-transcripts", list_room),
    ("list-session-transcripts", list_session),
    ("export-room-transcripts", export_room),
    ("export-session-transcripts", export_session),
    ("get-session-summary", summary),
];

fn shown(row: &Row) -> Value {
    json!({
        "participant_id": row.get("participant_id"),
        "participant_name": row.get("participant_name"),
        "transcript": row.get("transcript"),
        "start_time": times::zulu(number(row, "_at")),
        "end_time": times::zulu(number(row, "_end")),
    })
}

fn of_session(call: &Call<'_>) -> Result<Vec<Arc<Row>>, Refusal> {
    let session = call.row(Table::Sessions, "session")?;
    Ok(call.store.rows_of(Table::Transcripts, "session_id", text(&session, "id")).collect())
}

fn list_room(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.page_of(&rows(call, Table::Transcripts, &room), |_, row| shown(row))
}

fn list_session(call: &mut Call<'_>) -> Answered {
    call.page_of(&of_session(call)?, |_, row| shown(row))
}

fn export_room(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    export(call, &rows(call, Table::Transcripts, &room))
}

fn export_session(call: &mut Call<'_>) -> Answered {
    export(call, &of_session(call)?)
}

fn export(call: &Call<'_>, lines: &[Arc<Row>]) -> Answered {
    let cells = lines.iter().map(|row| {
        let (who, said) = (text(row, "participant_name"), text(row, "transcript"));
        vec![times::plain(number(row, "_at")), who.to_owned(), said.to_owned()]
    });
    let export = Export {
        name: "transcript",
        headings: &["Time", "Name", "Text"],
        rows: cells.collect(),
        json: lines.iter().map(|row| shown(row)).collect(),
    };
    export::answer(call, &export)
}

/// Ready when the session has ended, in progress before; 404 for a session that was never transcribed.
fn summary(call: &mut Call<'_>) -> Answered {
    let session = call.row(Table::Sessions, "session")?;
    let row = call.store.rows_of(Table::Summaries, "session_id", text(&session, "id")).next();
    let row = row.ok_or_else(Refusal::not_found)?;
    let ended = session.get("_end").is_some_and(|end| !end.is_null());
    let (status, summary) = if ended { ("READY", text(&row, "summary")) } else { ("IN_PROGRESS", "") };
    Ok(Answer::Json(json!({"job_id": text(&row, "job_id"), "status": status, "summary": summary})))
}
