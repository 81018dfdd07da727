//! The figures as a page for people: one section a layer, lists as columns. Sections that a newer server has beside those
//! known here are shown all the same.

use jiff::Timestamp;
use serde_json::{Map, Value};
use std::fmt::Write as _;

/// Fields of an operation that the page shows, and their heads.
const CALLS: [(&str, &str); 5] =
    [("operation", "operation"), ("calls", "calls"), ("p50_ms", "p50 ms"), ("p95_ms", "p95 ms"), ("p99_ms", "p99 ms")];

/// Fields that are moments, in milliseconds since 1970.
const MOMENTS: [&str; 2] = ["opened_at_ms", "last_used_ms"];

/// The page.
pub(super) fn page(figures: &Value) -> String {
    let mut page = String::new();
    let empty = Map::new();
    let sections = figures.as_object().unwrap_or(&empty);
    let _ = writeln!(
        page,
        "dsamba {}, up {} s",
        text("version", &figures["version"]),
        text("uptime_seconds", &figures["uptime_seconds"])
    );
    for (name, section) in sections {
        match section {
            Value::Object(fields) if name == "calls" => calls(&mut page, fields),
            Value::Object(fields) => {
                let _ = writeln!(page, "\n{}", name.replace('_', " "));
                lines(&mut page, "", fields);
            }
            _ => {}
        }
    }
    page
}

/// Calls by operation, with what failed in words.
fn calls(page: &mut String, calls: &Map<String, Value>) {
    let in_flight = calls.get("in_flight").map(|v| text("", v)).unwrap_or_default();
    let _ = writeln!(page, "\ncalls ({in_flight} in flight)");
    let operations = calls.get("operations").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut rows = vec![CALLS.map(|(_, head)| head.to_owned()).to_vec()];
    rows[0].push("failed".to_owned());
    for o in operations {
        let mut row: Vec<String> = CALLS.iter().map(|(field, _)| text(field, &o[*field])).collect();
        let failed = o["outcomes"].as_object().into_iter().flatten().filter(|(name, _)| *name != "ok");
        row.push(failed.map(|(name, n)| format!("{name} {n}")).collect::<Vec<_>>().join(", "));
        rows.push(row);
    }
    columns(page, &rows);
}

/// The fields of a section, one a line; what is below a field is named with it; a list of objects is a table.
fn lines(page: &mut String, above: &str, fields: &Map<String, Value>) {
    for (name, value) in fields {
        let name =
            if above.is_empty() { name.replace('_', " ") } else { format!("{above} {}", name.replace('_', " ")) };
        match value {
            Value::Object(below) => lines(page, &name, below),
            Value::Array(items) if items.iter().all(Value::is_object) && !items.is_empty() => {
                let _ = writeln!(page, "  {name}:");
                let heads: Vec<&String> = items[0].as_object().into_iter().flat_map(Map::keys).collect();
                let mut rows = vec![heads.iter().map(|h| head(h)).collect::<Vec<_>>()];
                rows.extend(items.iter().map(|i| heads.iter().map(|h| text(h, &i[h.as_str()])).collect()));
                columns(page, &rows);
            }
            value => {
                let _ = writeln!(page, "  {name:<32} {}", text(&name, value));
            }
        }
    }
}

/// Rows of cells as columns; the first row is their heads.
fn columns(page: &mut String, rows: &[Vec<String>]) {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |at: usize| rows.iter().filter_map(|r| r.get(at)).map(|c| c.chars().count()).max().unwrap_or(0);
    let widths: Vec<usize> = (0..count).map(width).collect();
    for row in rows {
        let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        let _ = writeln!(page, "  {}", cells.join("  ").trim_end());
    }
}

/// The head of a column.
fn head(name: &str) -> String {
    let shown = if MOMENTS.contains(&name) { name.trim_end_matches("_ms") } else { name };
    shown.replace('_', " ")
}

/// A moment of the last days, to the second.
fn moment(millis: i64) -> String {
    Timestamp::from_millisecond(millis).map_or_else(|_| millis.to_string(), |t| t.strftime("%d. %H:%M:%SZ").to_string())
}

/// A value as people read it.
fn text(name: &str, value: &Value) -> String {
    match value {
        Value::Bool(on) => if *on { "on" } else { "off" }.to_owned(),
        Value::String(s) => s.clone(),
        Value::Null => "-".to_owned(),
        Value::Number(n) if n.is_f64() => format!("{:.2}", n.as_f64().unwrap_or_default()),
        Value::Number(n) if MOMENTS.contains(&name) => moment(n.as_i64().unwrap_or_default()),
        other => other.to_string(),
    }
}
