//! The libraries of the sample team with their folders and files, and one webhook.

use super::Sample;
use crate::sandbox::store::{Row, Table};
use serde_json::{Value, json};

const LIBRARIES: &[&str] = &["Team files", "Course material"];
/// Library and name.
const FOLDERS: &[(u64, &str)] = &[(0, "Agendas"), (0, "Pictures"), (1, "Slides")];
/// Library, folder, name, type, content or address.
const FILES: &[(u64, Option<u64>, &str, &str, &str)] = &[
    (0, Some(0), "agenda.txt", "document", "1. Welcome\n2. Plan of the week\n3. Questions\n"),
    (0, Some(1), "floor-plan.svg", "image", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"),
    (0, None, "How we work", "youtube", "https://www.youtube.com/embed/dQw4w9WgXcQ"),
    (1, Some(2), "lesson-1.txt", "document", "Lesson one: numbers and what they are good for.\n"),
    (1, None, "Whiteboard 1", "whiteboard", ""),
];
/// 2024-03-04, 10:00 UTC.
const MADE: i64 = 1_709_546_400;

/// How many sample rows these tables have.
pub(super) fn count(table: Table) -> u64 {
    match table {
        Table::Libraries => LIBRARIES.len() as u64,
        Table::Folders => FOLDERS.len() as u64,
        Table::Files => FILES.len() as u64,
        Table::Webhooks => 1,
        _ => 0,
    }
}

/// One of their rows.
pub(super) fn row(sample: &Sample, table: Table, number: u64) -> Row {
    let at = usize::try_from(number).unwrap_or_default();
    let id = sample.id(table, number);
    let made = MADE + 600 * i64::try_from(number).unwrap_or_default();
    let row = match table {
        Table::Libraries => {
            json!({"id": id, "external_id": format!("ext-library-{}", at + 1), "name": LIBRARIES.get(at), "_at": made})
        }
        Table::Folders => {
            let (library, name) = FOLDERS.get(at).copied().unwrap_or_default();
            json!({
                "id": id,
                "external_id": format!("ext-folder-{}", at + 1),
                "description": name,
                "_library": sample.id(Table::Libraries, library),
                "_at": made,
            })
        }
        Table::Files => file(sample, at, &id, made),
        Table::Webhooks => json!({
            "id": id,
            "endpoint": "https://hooks.example.com/digital-samba",
            "authorization_header": "Bearer sample-webhook-secret",
            "name": "Recordings archive",
            "events": ["recording_ready", "recording_deleted"],
            "_created": made,
            "_updated": made,
        }),
        _ => Value::Null,
    };
    if let Value::Object(row) = row { row } else { Row::new() }
}

fn file(sample: &Sample, at: usize, id: &str, made: i64) -> Value {
    let Some((library, folder, name, sort, content)) = FILES.get(at).copied() else { return Value::Null };
    let mut row = json!({
        "id": id,
        "folder_id": folder.map(|f| sample.id(Table::Folders, f)),
        "name": name,
        "type": sort,
        "size": if sort == "youtube" { 0 } else { content.len() },
        "status": "completed",
        "_library": sample.id(Table::Libraries, library),
        "_at": made,
    });
    if sort == "youtube" {
        row["url"] = Value::from(content);
    } else {
        row["_text"] = Value::from(content);
    }
    row
}
