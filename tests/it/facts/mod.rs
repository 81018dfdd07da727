//! What the vendor's description says of each operation, as bare facts: names, types, limits, allowed values, replies.
//!
//! `tests/data/facts.json` is committed. It is made from the vendor's OpenAPI document, where that is at hand:
//! `UPDATE=1 DSAMBA_OPENAPI=path/to/openapi.json cargo test --test it facts` writes it anew. [`crate::drift`] compares the
//! catalogue with it, and [`crate::fidelity`] the sandbox.

pub(crate) mod document;
mod prose;
mod write;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Operation {
    /// `GET`, `POST`, `PATCH` or `DELETE`.
    pub(crate) method: String,
    /// Below `/api/v1`; empty for the base itself.
    pub(crate) path: String,
    /// What stands in the path's braces, in order.
    pub(crate) segments: Vec<Segment>,
    /// The query parameters, those that the document puts in the body of a `GET` included.
    pub(crate) query: Vec<Field>,
    /// The body, if it takes one.
    pub(crate) body: Option<Body>,
    /// Every declared status, with the media type of its reply.
    pub(crate) replies: BTreeMap<String, String>,
    /// The form of the reply on success.
    pub(crate) success: Success,
    /// Every field of the reply on success: `a`, `a.b` in an object, `a[].b` in a list, `[].b` in a bare list.
    pub(crate) reply_fields: Vec<String>,
    /// The words of its example, where the reply is a list of plain words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reply_words: Vec<String>,
}

/// A variable segment of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Segment {
    /// The word in the braces.
    pub(crate) name: String,
    /// `uuid`, `uuid or friendly url`, `uuid or name`, or `text`.
    pub(crate) kind: String,
}

/// A query parameter, or a member of a body at any depth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Field {
    /// `a`, `a.b` in an object, `a[].b` in a list of objects, `[].b` where the body is a list.
    pub(crate) name: String,
    /// `text`, `bool`, `integer`, `number`, `datetime`, `object`, `file`, `text[]`, `object[]`, or two of them.
    pub(crate) kind: String,
    /// `color`, `url`, `uuid`, `date` or nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) format: String,
    /// The allowed values, by `enum` or in prose.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<String>,
    /// Least value or length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) min: Option<i64>,
    /// Greatest value or length.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max: Option<i64>,
    /// Declared as required.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) required: bool,
    /// Declared as nullable.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) nullable: bool,
}

/// The body of an operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Body {
    /// `application/json` or `multipart/form-data`.
    pub(crate) media: String,
    /// Whether it is an array at top level.
    pub(crate) array: bool,
    /// Its members, nested ones flattened.
    pub(crate) fields: Vec<Field>,
}

/// The form of a reply on success.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Success {
    /// A JSON object.
    Object,
    /// `{data, total_count}`, the total a text.
    PageTextTotal,
    /// `{data, total_count}`, the total a number.
    PageIntegerTotal,
    /// `{data}`.
    PageNoTotal,
    /// A bare JSON array.
    Array,
    /// `text/plain`.
    Text,
    /// 204.
    Nothing,
    /// 202.
    Accepted,
    /// No success is declared.
    Undeclared,
}

impl Operation {
    /// `GET /rooms`.
    pub(crate) fn key(&self) -> String {
        key(&self.method, &self.path)
    }
}

/// The key of an operation: its method and its path with the words in braces left out, since they are not on the wire.
pub(crate) fn key(method: &str, path: &str) -> String {
    let mut out = format!("{method} ");
    let mut inside = false;
    for c in path.chars() {
        inside = (inside || c == '{') && c != '}';
        if !inside || c == '{' {
            out.push(c);
        }
    }
    if path.is_empty() { out + "/" } else { out }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn committed_path() -> PathBuf {
    root().join("tests/data/facts.json")
}

/// The committed facts.
pub(crate) fn committed() -> Vec<Operation> {
    let text = std::fs::read_to_string(committed_path()).expect("tests/data/facts.json is committed");
    serde_json::from_str(&text).expect("tests/data/facts.json is as this test wrote it")
}

/// The facts of the vendor's document, where that is at hand.
fn generated() -> Option<Vec<Operation>> {
    let path = dsamba::env::var("DSAMBA_OPENAPI")
        .map_or_else(|| root().join("../shared/api/openapi.json"), |p| root().join(p));
    let text = std::fs::read(path).ok()?;
    Some(document::facts(&serde_json::from_slice(&text).expect("the document is JSON")))
}

/// The committed facts are those of the document. Does nothing where the document is not at hand: it is not ours to ship.
#[test]
fn committed_facts_are_those_of_the_document() {
    let Some(generated) = generated() else { return };
    if dsamba::env::var("UPDATE").is_some() {
        // In one step, since other tests read it meanwhile.
        let new = committed_path().with_extension("json.new");
        std::fs::write(&new, write::pretty(&generated)).unwrap();
        std::fs::rename(new, committed_path()).unwrap();
    }
    let committed: BTreeMap<_, _> = committed().into_iter().map(|o| (o.key(), o)).collect();
    let generated: BTreeMap<_, _> = generated.into_iter().map(|o| (o.key(), o)).collect();
    let mut report = String::new();
    for (key, op) in &generated {
        match committed.get(key) {
            None => _ = writeln!(report, "new in the document: {key}"),
            Some(old) if old != op => {
                for line in write::pretty(std::slice::from_ref(op)).lines() {
                    if !write::pretty(std::slice::from_ref(old)).lines().any(|l| l == line) {
                        _ = writeln!(report, "changed in the document: {key}: {}", line.trim());
                    }
                }
                for line in write::pretty(std::slice::from_ref(old)).lines() {
                    if !write::pretty(std::slice::from_ref(op)).lines().any(|l| l == line) {
                        _ = writeln!(report, "was in the document: {key}: {}", line.trim());
                    }
                }
            }
            Some(_) => {}
        }
    }
    for key in committed.keys().filter(|k| !generated.contains_key(*k)) {
        _ = writeln!(report, "gone from the document: {key}");
    }
    assert!(
        report.is_empty(),
        "the vendor's document says something else than tests/data/facts.json. Run `UPDATE=1 cargo test --test it facts`, \
         look the difference over, commit it; the drift test then tells what to change in src/api.\n{report}"
    );
}

/// The shape of the table, so that a reader gone blind cannot pass for a document without fields.
#[test]
fn facts_cover_every_operation() {
    let facts = committed();
    assert_eq!(facts.len(), 142);
    let methods = |m: &str| facts.iter().filter(|o| o.method == m).count();
    assert_eq!([methods("GET"), methods("POST"), methods("PATCH"), methods("DELETE")], [61, 41, 11, 29]);
    let success = |s: Success| facts.iter().filter(|o| o.success == s).count();
    assert_eq!(success(Success::PageTextTotal), 9);
    assert_eq!(success(Success::PageIntegerTotal), 12);
    assert_eq!(success(Success::Undeclared), 8);
    assert_eq!(success(Success::Nothing), 28);
    let rooms = |k: &str| facts.iter().filter(|o| o.segments.iter().any(|s| s.name == "room" && s.kind == k)).count();
    assert_eq!([rooms("uuid or friendly url"), rooms("uuid")], [47, 25]);
    let valued = facts.iter().flat_map(|o| o.body.iter().flat_map(|b| &b.fields)).filter(|f| !f.values.is_empty());
    assert!(valued.count() >= 43 - 12, "the document gives allowed values for more body fields");
}
