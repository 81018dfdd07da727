//! Chat: public messages.

use super::Handlers;
use super::belongings::{new_row, rows};
use super::export::{self, Export};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers =
    &[("list-chat-messages", list), ("send-chat-message", send), ("export-chat-messages", export)];

/// A message as the list shows it. Only one from a breakout room says so.
fn shown(row: &Row) -> Value {
    let mut shown = json!({"id": row["id"]});
    if let Some(breakout) = row.get("breakout_id") {
        shown["breakout_id"] = breakout.clone();
    }
    for field in ["message", "participant_id", "external_participant_id", "participant_name"] {
        shown[field] = row.get(field).cloned().unwrap_or_default();
    }
    shown["created_at"] = Value::from(times::micro(number(row, "_at")));
    shown
}

fn list(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    call.page_of(&rows(call, Table::Chat, &room), |_, row| shown(row))
}

/// Sends a message that is nobody's. What is answered is not declared; this answers the message.
fn send(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let mut row = new_row(call, &room);
    row.insert("message".to_owned(), Value::from(call.text("message").unwrap_or_default()));
    let row = call.store.put(Table::Chat, row);
    Ok(Answer::Json(shown(&row)))
}

fn export(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let messages = rows(call, Table::Chat, &room);
    let cells = messages.iter().map(|row| {
        let (who, said) = (text(row, "participant_name"), text(row, "message"));
        vec![times::plain(number(row, "_at")), who.to_owned(), said.to_owned()]
    });
    let export = Export {
        name: "chat",
        headings: &["Time", "Name", "Message"],
        rows: cells.collect(),
        json: messages.iter().map(|row| shown(row)).collect(),
    };
    export::answer(call, &export)
}
