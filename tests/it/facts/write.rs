//! Writes the facts so that a difference is read easily: one field a line.

use super::Operation;
use serde::Serialize;
use std::fmt::Write;

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("plain data")
}

/// A block of lines, one item a line.
fn lines(out: &mut String, name: &str, items: impl Iterator<Item = String>) {
    let items: Vec<String> = items.map(|i| format!("      {i}")).collect();
    if items.is_empty() {
        _ = write!(out, "    \"{name}\": []");
    } else {
        _ = write!(out, "    \"{name}\": [\n{}\n    ]", items.join(",\n"));
    }
}

/// The facts as JSON text.
pub(super) fn pretty(operations: &[Operation]) -> String {
    let blocks: Vec<String> = operations.iter().map(one).collect();
    format!("[\n{}\n]\n", blocks.join(",\n"))
}

fn one(op: &Operation) -> String {
    let mut out = String::from("  {\n");
    _ = writeln!(out, "    \"method\": {},\n    \"path\": {},", json(&op.method), json(&op.path));
    lines(&mut out, "segments", op.segments.iter().map(json));
    out.push_str(",\n");
    lines(&mut out, "query", op.query.iter().map(json));
    match &op.body {
        None => out.push_str(",\n    \"body\": null,\n"),
        Some(body) => {
            _ = write!(out, ",\n    \"body\": {{\"media\": {}, \"array\": {},\n", json(&body.media), body.array);
            lines(&mut out, "fields", body.fields.iter().map(json));
            out.push_str("},\n");
        }
    }
    _ = writeln!(out, "    \"replies\": {},\n    \"success\": {},", json(&op.replies), json(&op.success));
    lines(&mut out, "reply_fields", op.reply_fields.iter().map(json));
    if !op.reply_words.is_empty() {
        out.push_str(",\n");
        lines(&mut out, "reply_words", op.reply_words.iter().map(json));
    }
    out.push_str("\n  }");
    out
}
