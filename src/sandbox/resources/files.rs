//! Files of libraries: announced, shown, renamed, deleted; web apps and whiteboards among them. Their bytes go through
//! `storage`.

use super::Handlers;
use super::libraries::{library, within};
use crate::sandbox::call::{Call, pick};
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::storage;
use crate::sandbox::store::{Row, Table, number, text};
use crate::sandbox::times;
use serde_json::{Value, json};
use url::Url;

pub(super) const HANDLERS: Handlers = &[
    ("list-library-files", list),
    ("get-library-file-details", get),
    ("get-file-links", links),
    ("create-library-file", create),
    ("create-webapp", create_webapp),
    ("create-whiteboard", create_whiteboard),
    ("update-library-file", update),
    ("delete-library-file", delete),
];

const LISTED: &[&str] = &["id", "folder_id", "name", "type", "size"];
const DETAILED: &[&str] = &["id", "folder_id", "name", "type", "size", "status"];
const WEBAPP: &[&str] = &["id", "folder_id", "name", "type", "url", "status"];
/// Sites whose pages have a type of their own.
const SITES: &[&str] = &["youtube", "vimeo", "miro", "google"];
/// Endings of names, and the type of such files.
const TYPES: &[(&str, &[&str])] = &[
    ("image", &["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp"]),
    ("video", &["mp4", "webm", "mov"]),
    ("audio", &["mp3", "wav", "ogg"]),
];

fn shown(row: &Row, fields: &[&str]) -> Row {
    let mut shown = pick(row, fields);
    shown.insert("created_at".to_owned(), Value::from(times::zulu(number(row, "_at"))));
    shown
}

fn json_of(row: &Row, fields: &[&str]) -> Answer {
    Answer::Json(Value::Object(shown(row, fields)))
}

/// What webhooks are told about a file.
pub(crate) fn told(row: &Row) -> Value {
    json!({
        "library_id": row["_library"],
        "folder_id": row.get("folder_id"),
        "file_id": row["id"],
        "name": row.get("name"),
        "type": row.get("type"),
    })
}

fn list(call: &mut Call<'_>) -> Answered {
    let library = library(call)?;
    let rows: Vec<_> = call.store.rows_of(Table::Files, "_library", text(&library, "id")).collect();
    call.page_of(&rows, |_, row| Value::Object(shown(row, LISTED)))
}

fn get(call: &mut Call<'_>) -> Answered {
    Ok(json_of(&*within(call, Table::Files, "file")?, DETAILED))
}

fn links(call: &mut Call<'_>) -> Answered {
    let row = within(call, Table::Files, "file")?;
    if text(&row, "status") != "completed" {
        return Err(Refusal::conflict("The file has not been uploaded."));
    }
    let page = match row.get("url").and_then(Value::as_str) {
        Some(url) => json!({"url": url, "thumbnail_url": url}),
        None => storage::links(call, &row)?,
    };
    Ok(Answer::Json(json!({"pages": [page]})))
}

/// A new row in the library of the path; a folder is one of the same library.
fn new_row(call: &Call<'_>, sort: &str, status: &str) -> Result<Row, Refusal> {
    let library = library(call)?;
    let mut row = Row::new();
    row.insert("_library".to_owned(), library["id"].clone());
    row.insert("folder_id".to_owned(), Value::Null);
    move_to(call, text(&library, "id"), &mut row)?;
    row.insert("type".to_owned(), Value::from(sort));
    row.insert("size".to_owned(), Value::from(0));
    row.insert("status".to_owned(), Value::from(status));
    row.insert("_at".to_owned(), Value::from(call.now));
    Ok(row)
}

fn move_to(call: &Call<'_>, library: &str, row: &mut Row) -> Result<(), Refusal> {
    if let Some(id) = call.text("folder_id") {
        let folder = call.store.get(Table::Folders, id).filter(|f| text(f, "_library") == library);
        if folder.is_none() {
            return Err(Refusal::field("folder_id", "The selected folder id is invalid."));
        }
        row.insert("folder_id".to_owned(), Value::from(id));
    }
    Ok(())
}

/// The ending of a file's name.
pub(crate) fn ending(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, e)| e).to_ascii_lowercase();
    if ending.bytes().all(|b| b.is_ascii_alphanumeric()) { ending } else { String::new() }
}

/// Announces a file: what it answers is where to send its bytes, and with what token.
fn create(call: &mut Call<'_>) -> Answered {
    let name = call.text("name").unwrap_or_default().to_owned();
    let ending = ending(&name);
    let sort = TYPES.iter().find(|(_, endings)| endings.contains(&ending.as_str())).map_or("document", |(t, _)| t);
    let mut row = new_row(call, sort, "pending")?;
    if let Some(size) = call.number("file_size") {
        if size < 0 {
            return Err(Refusal::field("file_size", "The file size field must be at least 0."));
        }
        row.insert("size".to_owned(), Value::from(size));
        row.insert("_announced".to_owned(), Value::from(size));
    }
    row.insert("name".to_owned(), Value::from(name));
    let row = call.store.put(Table::Files, row);
    storage::ticket(call, &row, &ending).map(Answer::Json)
}

fn create_webapp(call: &mut Call<'_>) -> Answered {
    let url = call.text("url").unwrap_or_default().to_owned();
    let host = Url::parse(&url).ok().and_then(|u| u.host_str().map(str::to_owned)).unwrap_or_default();
    let sort = SITES.iter().find(|s| host.split('.').any(|part| part == **s)).unwrap_or(&"webapp");
    let mut row = new_row(call, sort, "completed")?;
    row.insert("name".to_owned(), Value::from(call.text("name").unwrap_or(&host)));
    row.insert("url".to_owned(), Value::from(url));
    let row = call.store.put(Table::Files, row);
    call.emit("file_added_to_library", told(&row));
    Ok(json_of(&row, WEBAPP))
}

fn create_whiteboard(call: &mut Call<'_>) -> Answered {
    let mut row = new_row(call, "whiteboard", "completed")?;
    let boards = call.store.rows_of(Table::Files, "_library", text(&row, "_library"));
    let next = boards.filter(|f| text(f, "type") == "whiteboard").count() + 1;
    row.insert("name".to_owned(), Value::from(format!("Whiteboard {next}")));
    row.insert("_private".to_owned(), Value::Bool(call.flag("private").unwrap_or_default()));
    row.insert("_text".to_owned(), Value::from(""));
    let row = call.store.put(Table::Files, row);
    call.emit("file_added_to_library", told(&row));
    let mut shown = shown(&row, DETAILED);
    shown.insert("storage_file_name".to_owned(), Value::from(format!("{}.wb", text(&row, "id"))));
    shown.insert("storage_url".to_owned(), storage::links(call, &row)?["url"].clone());
    Ok(Answer::Json(Value::Object(shown)))
}

fn update(call: &mut Call<'_>) -> Answered {
    let old = within(call, Table::Files, "file")?;
    let mut row = Row::clone(&old);
    if let Some(name) = call.text("name") {
        row.insert("name".to_owned(), Value::from(name));
    }
    move_to(call, text(&old, "_library"), &mut row)?;
    let row = call.store.put(Table::Files, row);
    if row["name"] != old["name"] {
        call.emit("file_renamed", told(&row));
    }
    Ok(json_of(&row, DETAILED))
}

fn delete(call: &mut Call<'_>) -> Answered {
    let row = within(call, Table::Files, "file")?;
    call.store.delete(Table::Files, text(&row, "id"));
    call.emit("file_deleted_from_library", told(&row));
    Ok(Answer::Nothing)
}
