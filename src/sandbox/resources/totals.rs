//! Statistics by tag.

use super::Handlers;
use super::figures::Ledger;
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered};
use crate::sandbox::sample::rooms::tags;
use crate::sandbox::store::{Row, Table, text};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;

pub(super) const HANDLERS: Handlers = &[("get-statistics-totals", totals)];

/// Rooms, participants, minutes.
#[derive(Default)]
struct Total {
    rooms: i64,
    participants: i64,
    minutes: i64,
}

fn totals(call: &mut Call<'_>) -> Answered {
    let totals: RefCell<BTreeMap<String, Total>> = RefCell::default();
    let count = |tag: &str| totals.borrow_mut().entry(tag.to_owned()).or_default().rooms += 1;
    // Walks over every room's tags, not over rooms: none is picked out.
    call.store.numbers(
        Table::Rooms,
        |number| {
            for tag in tags(number) {
                count(tag);
            }
            false
        },
        |room| {
            super::rooms::room_tags(room).for_each(count);
            false
        },
    );
    let ledger = Ledger::new(call.store, call.now);
    for session in call.store.rows(Table::Sessions) {
        let Some(room) = call.store.get(Table::Rooms, text(&session, "room_id")) else { continue };
        let figures = ledger.session(&session);
        for tag in super::rooms::room_tags(&room) {
            let mut totals = totals.borrow_mut();
            let total = totals.entry(tag.to_owned()).or_default();
            total.participants += figures.get("active_participants");
            total.minutes += figures.get("participation_minutes");
        }
    }
    let rows = totals.into_inner().into_iter().map(|(tag, total)| show(&tag, &total));
    Ok(Answer::Json(rows.collect()))
}

fn show(tag: &str, total: &Total) -> Value {
    let row: Row = [
        ("tag", json!(tag)),
        ("rooms", json!(total.rooms)),
        ("participants", json!(total.participants)),
        ("participation_minutes", json!(total.minutes)),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    Value::Object(row)
}
