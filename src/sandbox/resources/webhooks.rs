//! Webhooks: where events are reported. The reports themselves are sent in `deliver`.

use super::Handlers;
use crate::api::webhooks::EVENTS;
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers = &[
    ("list-webhooks", list),
    ("get-webhook", get),
    ("create-webhook", create),
    ("update-webhook", update),
    ("delete-webhook", delete),
    ("list-webhook-events", events),
];

const LISTED: &[&str] = &["id", "endpoint", "authorization_header", "name"];
const DETAILED: &[&str] = &["id", "endpoint", "authorization_header", "name", "events"];

fn shown(row: &Row, fields: &[&str]) -> Value {
    let mut shown = pick(row, fields);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_created"))));
    shown.insert("updated_at".to_owned(), Value::from(times::zulu(number(row, "_updated"))));
    Value::Object(shown)
}

fn list(call: &mut Call<'_>) -> Answered {
    call.page(Table::Webhooks, |_, row| shown(row, LISTED))
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(shown(&*call.row(Table::Webhooks, "webhook")?, DETAILED)))
}

fn events(_: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(json!(EVENTS)))
}

fn take(call: &Call<'_>, row: &mut Row) -> Result<(), Refusal> {
    let unknown = call.texts("events").into_iter().enumerate().filter(|(_, e)| !EVENTS.contains(e));
    let faults: Vec<_> =
        unknown.map(|(at, _)| (format!("events.{at}"), format!("The selected events.{at} is invalid."))).collect();
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    for field in ["endpoint", "authorization_header", "name", "events"] {
        if let Some(value) = call.args.get(field) {
            row.insert(field.to_owned(), value.clone());
        }
    }
    row.insert("_updated".to_owned(), Value::from(call.now));
    Ok(())
}

fn create(call: &mut Call<'_>) -> Answered {
    let mut row = Row::new();
    row.insert("_created".to_owned(), Value::from(call.now));
    take(call, &mut row)?;
    Ok(Answer::Json(shown(&call.store.put(Table::Webhooks, row), DETAILED)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let mut row = Row::clone(&*call.row(Table::Webhooks, "webhook")?);
    take(call, &mut row)?;
    Ok(Answer::Json(shown(&call.store.put(Table::Webhooks, row), DETAILED)))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let row = call.row(Table::Webhooks, "webhook")?;
    call.store.delete(Table::Webhooks, text(&row, "id"));
    Ok(Answer::Nothing)
}
