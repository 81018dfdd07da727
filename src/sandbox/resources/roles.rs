//! Roles and the permissions of which they are made.

use super::Handlers;
use crate::api::permissions::NAMES;
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Table, flag, number, text};
use crate::sandbox::times;
use serde_json::{Map, Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("get-roles", list),
    ("get-role", get),
    ("create-role", create),
    ("update-role", update),
    ("delete-role", delete),
    ("get-permissions", permissions),
];

/// Fields in a list; one role has its permissions too.
const FIELDS: &[&str] = &["id", "name", "display_name", "description", "default"];
/// The permission that is no switch: the roles that may be given to others.
const GIVES: &str = "manage_roles";
/// Listed as a permission, and in no role's reply.
const UNSHOWN: &str = "avatar_upload";
/// What a sample role other than the moderator may do.
const SPEAKER: &[&str] = &["broadcast", "screenshare", "present_content_library", "general_chat", "private_chat"];
const EVERYONE: &[&str] = &["access_qa", "ask_question_qa", "general_chat", "raise_hand", "see_participants_panel"];

fn shown(row: &Row) -> Row {
    let mut shown = pick(row, FIELDS);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_created"))));
    shown.insert("updated_at".to_owned(), Value::from(times::zulu(number(row, "_updated"))));
    shown
}

/// What a role may do: what it was given, or what a sample role of its name may.
fn allowed(row: &Row, permission: &str) -> Value {
    if let Some(given) = row.get("permissions").and_then(|p| p.get(permission)) {
        return given.clone();
    }
    let sample = !row.contains_key("permissions");
    let may = sample
        && match text(row, "name") {
            "moderator" => true,
            "speaker" => SPEAKER.contains(&permission) || EVERYONE.contains(&permission),
            "note-taker" => ["see_notes", "collaborate_in_notes", "export_chat"].contains(&permission),
            _ => EVERYONE.contains(&permission),
        };
    match (permission, may) {
        (GIVES, true) => json!(["moderator", "speaker", "attendee"]),
        (GIVES, false) => json!([]),
        _ => Value::Bool(may),
    }
}

fn detail(row: &Row) -> Answer {
    let shown_names = NAMES.iter().filter(|p| **p != UNSHOWN);
    let permissions: Map<String, Value> = shown_names.map(|p| ((*p).to_owned(), allowed(row, p))).collect();
    let mut shown = shown(row);
    shown.insert("permissions".to_owned(), Value::Object(permissions));
    Answer::Json(Value::Object(shown))
}

fn list(call: &mut Call<'_>) -> Answered {
    call.page(Table::Roles, |_, row| Value::Object(shown(row)))
}

/// The role in the path, by id or name.
fn role(call: &Call<'_>) -> Result<Arc<Row>, Refusal> {
    let name = call.text("role").unwrap_or_default();
    let found = call.store.rows_of(Table::Roles, "name", name).next();
    found.map_or_else(|| call.row(Table::Roles, "role"), Ok)
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(detail(&*role(call)?))
}

fn permissions(_: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(json!(NAMES)))
}

/// Takes the arguments into a row, each checked as far as the catalogue can't.
fn take(call: &Call<'_>, row: &mut Row) -> Result<(), Refusal> {
    let mut faults = Vec::new();
    if let Some(name) = call.text("name") {
        if !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            let rule = "The name field must only contain letters, numbers, dashes, and underscores.";
            faults.push(("name".to_owned(), rule.to_owned()));
        }
        let own = text(row, "id");
        if call.store.rows_of(Table::Roles, "name", name).any(|r| text(&r, "id") != own) {
            faults.push(("name".to_owned(), "The name has already been taken.".to_owned()));
        }
    }
    if let Some(given) = call.args.get("permissions").filter(|p| !p.is_null()) {
        let mut switches = row.get("permissions").and_then(Value::as_object).cloned().unwrap_or_default();
        match given {
            Value::Object(map) => switches.extend(map.clone()),
            // A list of names switches these on.
            Value::Array(names) => {
                switches.extend(names.iter().filter_map(Value::as_str).map(|n| (n.to_owned(), Value::Bool(true))));
            }
            _ => faults.push(("permissions".to_owned(), "The permissions field must be an array.".to_owned())),
        }
        for (name, value) in &switches {
            let fits = if name == GIVES { value.is_array() || value.is_boolean() } else { value.is_boolean() };
            if !NAMES.contains(&name.as_str()) || !fits {
                faults.push((format!("permissions.{name}"), format!("The selected permissions.{name} is invalid.")));
            }
        }
        row.insert("permissions".to_owned(), Value::Object(switches));
    }
    for field in ["name", "display_name", "description"] {
        if let Some(value) = call.args.get(field) {
            row.insert(field.to_owned(), value.clone());
        }
    }
    row.insert("_updated".to_owned(), Value::from(call.now));
    if faults.is_empty() { Ok(()) } else { Err(Refusal::invalid(faults)) }
}

fn create(call: &mut Call<'_>) -> Answered {
    let mut row = Row::new();
    row.insert("description".to_owned(), Value::Null);
    row.insert("default".to_owned(), Value::Bool(false));
    row.insert("permissions".to_owned(), json!({}));
    row.insert("_created".to_owned(), Value::from(call.now));
    take(call, &mut row)?;
    Ok(detail(&call.store.put(Table::Roles, row)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let mut row = Row::clone(&*role(call)?);
    if !row.contains_key("permissions") {
        // A sample role is written out before some of it changes.
        let written = NAMES.iter().map(|p| ((*p).to_owned(), allowed(&row, p))).collect();
        row.insert("permissions".to_owned(), Value::Object(written));
    }
    take(call, &mut row)?;
    Ok(detail(&call.store.put(Table::Roles, row)))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let row = role(call)?;
    if flag(&row, "default") {
        return Err(Refusal::unprocessable("The default role cannot be deleted."));
    }
    call.store.delete(Table::Roles, text(&row, "id"));
    call.emit("role_deleted", json!({"role_id": row["id"], "name": row["name"], "display_name": row["display_name"]}));
    Ok(Answer::Nothing)
}
