//! People on the phone: the bridge, calls that join and leave, their hands and microphones.

use super::{Handlers, presence};
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, text};
use serde_json::Value;
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("connect-phone", connect),
    ("disconnect-phone", disconnect),
    ("phone-participants-joined", joined),
    ("phone-participants-left", left),
    ("raise-phone-participant-hand", raise),
    ("lower-phone-participant-hand", lower),
    ("mute-phone-participant", mute),
    ("unmute-phone-participant", unmute),
];

/// The role of people on the phone.
const ROLE: &str = "attendee";

fn connect(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if flag(&session, "_phone_bridge") {
        return Err(Refusal::conflict("The phone bridge is connected already."));
    }
    call.store.patch(Table::Sessions, text(&session, "id"), [("_phone_bridge", Value::Bool(true))]);
    Ok(Answer::done())
}

fn disconnect(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    if !flag(&session, "_phone_bridge") {
        return Err(Refusal::conflict("The phone bridge is not connected."));
    }
    call.store.patch(Table::Sessions, text(&session, "id"), [("_phone_bridge", Value::Bool(false))]);
    for person in callers(call, &session) {
        presence::leave(call, &person);
    }
    Ok(Answer::done())
}

fn callers(call: &Call<'_>, session: &Row) -> Vec<Arc<Row>> {
    let mut people = presence::present(call.store, text(session, "id"));
    people.retain(|p| p.contains_key("_call_id"));
    people
}

fn caller(call: &Call<'_>, session: &Row, call_id: &str) -> Option<Arc<Row>> {
    callers(call, session).into_iter().find(|p| text(p, "_call_id") == call_id)
}

fn joined(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let calls = call.args.get("calls").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut faults = Vec::new();
    for (at, one) in calls.iter().enumerate() {
        if one["name"].as_str().is_none() && one["caller_number"].as_str().is_none() {
            let message = "The name field is required when caller number is not present.".to_owned();
            faults.push((format!("{at}.name"), message));
        }
    }
    if !faults.is_empty() {
        return Err(Refusal::invalid(faults));
    }
    let session = presence::needed(call, &room)?;
    for one in &calls {
        let call_id = one["call_id"].as_str().unwrap_or_default();
        let number = one["caller_number"].as_str();
        let name = one["name"].as_str().or(number).unwrap_or_default();
        let mut more = Row::new();
        let mut set = |field: &str, value: Value| more.insert(field.to_owned(), value);
        set("external_id", one.get("external_id").cloned().unwrap_or_default());
        set("_device", Value::from("mobile"));
        set("_system", Value::from("phone"));
        set("_browser", Value::from("phone"));
        set("_call_id", Value::from(call_id));
        set("_caller_number", Value::from(number));
        set("_muted", Value::from(one["muted"].as_bool().unwrap_or_default()));
        // A call that is reported again brings its details up to date.
        match caller(call, &session, call_id) {
            Some(known) => {
                more.insert("name".to_owned(), Value::from(name));
                let mut row = Row::clone(&known);
                row.extend(more);
                call.store.put(Table::Participants, row);
            }
            None => {
                presence::join(call, &session, name, ROLE, more);
            }
        }
    }
    Ok(Answer::done())
}

fn left(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    let ids: Vec<String> = call.texts("call_ids").into_iter().map(str::to_owned).collect();
    for id in ids {
        if let Some(person) = caller(call, &session, &id) {
            presence::leave(call, &person);
        }
    }
    Ok(Answer::done())
}

/// Changes one thing of a caller who is there, and tells so.
fn change(call: &mut Call<'_>, field: &str, to: bool, event: &'static str) -> Answered {
    let room = call.room()?;
    let session = presence::needed(call, &room)?;
    let call_id = call.text("call_id").unwrap_or_default();
    let person = caller(call, &session, call_id).ok_or_else(Refusal::not_found)?;
    if flag(&person, field) != to {
        call.store.patch(Table::Participants, text(&person, "id"), [(field, Value::Bool(to))]);
        call.emit(event, presence::about(&person));
    }
    Ok(Answer::done())
}

fn raise(call: &mut Call<'_>) -> Answered {
    change(call, "_hand", true, "participant_hand_raised")
}

fn lower(call: &mut Call<'_>) -> Answered {
    change(call, "_hand", false, "participant_hand_lowered")
}

fn mute(call: &mut Call<'_>) -> Answered {
    change(call, "_muted", true, "phone_participant_muted")
}

fn unmute(call: &mut Call<'_>) -> Answered {
    change(call, "_muted", false, "phone_participant_unmuted")
}
