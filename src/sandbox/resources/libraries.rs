//! Libraries and the folders in them.

use super::Handlers;
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, Store, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use std::sync::Arc;

pub(super) const HANDLERS: Handlers = &[
    ("list-libraries", list),
    ("get-library-details", get),
    ("create-library", create),
    ("update-library", update),
    ("delete-library", delete),
    // A library's hierarchy is declared with the fields of the library itself and no others.
    ("get-library-hierarchy", get),
    ("list-library-folders", list_folders),
    ("get-library-folder-details", get_folder),
    ("create-library-folder", create_folder),
    ("update-library-folder", update_folder),
    ("delete-library-folder", delete_folder),
];

const LIBRARY: &[&str] = &["id", "external_id", "name"];
/// A folder's name is its description.
const FOLDER: &[&str] = &["id", "external_id", "description"];

fn shown(row: &Row, fields: &[&str]) -> Value {
    let mut shown = pick(row, fields);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_at"))));
    Value::Object(shown)
}

/// The library in the path.
pub(super) fn library(call: &Call<'_>) -> Result<Arc<Row>, Refusal> {
    call.row(Table::Libraries, "library")
}

/// A folder or file of the library in the path: 404 when it is another's.
pub(super) fn within(call: &Call<'_>, table: Table, arg: &str) -> Result<Arc<Row>, Refusal> {
    let library = library(call)?;
    let row = call.row(table, arg)?;
    if text(&row, "_library") == text(&library, "id") { Ok(row) } else { Err(Refusal::not_found()) }
}

fn list(call: &mut Call<'_>) -> Answered {
    call.page(Table::Libraries, |_, row| shown(row, LIBRARY))
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(shown(&*library(call)?, LIBRARY)))
}

fn take(call: &Call<'_>, row: &mut Row) {
    for field in ["name", "external_id"] {
        if let Some(value) = call.args.get(field) {
            row.insert(field.to_owned(), value.clone());
        }
    }
}

fn create(call: &mut Call<'_>) -> Answered {
    let mut row = Row::new();
    row.insert("_at".to_owned(), Value::from(call.now));
    take(call, &mut row);
    Ok(Answer::Json(shown(&call.store.put(Table::Libraries, row), LIBRARY)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let mut row = Row::clone(&*library(call)?);
    take(call, &mut row);
    Ok(Answer::Json(shown(&call.store.put(Table::Libraries, row), LIBRARY)))
}

/// Deletes a library with everything in it.
pub(crate) fn remove(store: &mut Store, library: &str) {
    store.delete_of(Table::Files, "_library", library);
    store.delete_of(Table::Folders, "_library", library);
    store.delete(Table::Libraries, library);
}

fn delete(call: &mut Call<'_>) -> Answered {
    let row = library(call)?;
    remove(call.store, text(&row, "id"));
    Ok(Answer::Nothing)
}

/// What webhooks are told about a folder.
fn told(row: &Row) -> Value {
    json!({"library_id": row["_library"], "folder_id": row["id"], "name": row.get("description")})
}

fn list_folders(call: &mut Call<'_>) -> Answered {
    let library = library(call)?;
    let rows: Vec<_> = call.store.rows_of(Table::Folders, "_library", text(&library, "id")).collect();
    call.page_of(&rows, |_, row| shown(row, FOLDER))
}

fn get_folder(call: &mut Call<'_>) -> Answered {
    Ok(Answer::Json(shown(&*within(call, Table::Folders, "folder")?, FOLDER)))
}

/// Takes name and parent into a folder; a parent is a folder of the same library, and not below this one.
fn take_folder(call: &Call<'_>, library: &str, row: &mut Row) -> Result<(), Refusal> {
    if let Some(name) = call.args.get("name") {
        row.insert("description".to_owned(), name.clone());
    }
    let Some(parent) = call.args.get("parent_id") else { return Ok(()) };
    let mut above = parent.as_str().map(str::to_owned);
    while let Some(id) = above {
        let folder = call.store.get(Table::Folders, &id).filter(|f| text(f, "_library") == library);
        let folder = folder.filter(|f| text(f, "id") != text(row, "id"));
        let invalid = || Refusal::field("parent_id", "The selected parent id is invalid.");
        above = folder.ok_or_else(invalid)?.get("_parent").and_then(Value::as_str).map(str::to_owned);
    }
    row.insert("_parent".to_owned(), parent.clone());
    Ok(())
}

fn create_folder(call: &mut Call<'_>) -> Answered {
    let library = library(call)?;
    let mut row = Row::new();
    row.insert("_library".to_owned(), library["id"].clone());
    row.insert("_at".to_owned(), Value::from(call.now));
    take_folder(call, text(&library, "id"), &mut row)?;
    let row = call.store.put(Table::Folders, row);
    call.emit("folder_added_to_library", told(&row));
    Ok(Answer::Json(shown(&row, FOLDER)))
}

fn update_folder(call: &mut Call<'_>) -> Answered {
    let old = within(call, Table::Folders, "folder")?;
    let mut row = Row::clone(&old);
    take_folder(call, text(&old, "_library"), &mut row)?;
    let row = call.store.put(Table::Folders, row);
    if row.get("description") != old.get("description") {
        call.emit("folder_renamed", told(&row));
    }
    Ok(Answer::Json(shown(&row, FOLDER)))
}

/// Deletes a folder with the folders and files in it.
fn delete_folder(call: &mut Call<'_>) -> Answered {
    let row = within(call, Table::Folders, "folder")?;
    let mut going = vec![text(&row, "id").to_owned()];
    while let Some(id) = going.pop() {
        let below = call.store.rows_of(Table::Folders, "_parent", &id).map(|f| text(&f, "id").to_owned());
        going.extend(below.collect::<Vec<_>>());
        call.store.delete_of(Table::Files, "folder_id", &id);
        call.store.delete(Table::Folders, &id);
    }
    call.emit("folder_deleted_from_library", told(&row));
    Ok(Answer::Nothing)
}
