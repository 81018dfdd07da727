//! Transcription of a session in progress: start and stop. What it wrote is in `transcripts`.

use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use serde_json::Value;

pub(super) const HANDLERS: Handlers = &[("start-transcription", start), ("stop-transcription", stop)];

/// Whether a session is being transcribed.
pub(crate) fn runs(session: &Row) -> bool {
    session.get("_transcribing").is_some_and(Value::is_number)
}

/// Minutes of a session that were transcribed until now.
pub(crate) fn minutes(session: &Row, now: i64) -> i64 {
    let running = if runs(session) { (now - number(session, "_transcribing")) / 60 } else { 0 };
    number(session, "_transcription") + running
}

/// Stops the transcription of a session, if it runs, and keeps its minutes.
pub(crate) fn settle(call: &mut Call<'_>, session: &Row) {
    if runs(session) {
        let total = Value::from(minutes(session, call.now));
        call.store.patch(
            Table::Sessions,
            text(session, "id"),
            [("_transcription", total), ("_transcribing", Value::Null)],
        );
    }
}

fn start(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if runs(&session) {
        return Err(Refusal::conflict("The session is being transcribed already."));
    }
    let now = Value::from(call.now);
    call.store.patch(Table::Sessions, text(&session, "id"), [("_transcribing", now)]);
    Ok(Answer::done())
}

fn stop(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if !runs(&session) {
        return Err(Refusal::conflict("The session is not being transcribed."));
    }
    settle(call, &session);
    Ok(Answer::done())
}
