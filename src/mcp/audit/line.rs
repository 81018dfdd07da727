//! What is written of a call.

use crate::api::{Kind, Op, Param, Place};
use serde::Serialize;
use serde_json::{Map, Value};

/// Most letters of an id, a name or a number that a caller chose.
const LONGEST: usize = 128;
/// Most ids of one argument.
const MOST: usize = 32;

/// One line.
#[derive(Serialize)]
pub(super) struct Line<'a> {
    pub(super) time: &'a str,
    pub(super) principal: &'a str,
    /// The number that the caller gave the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) request: Option<&'a str>,
    pub(super) method: &'static str,
    #[serde(flatten)]
    pub(super) subject: &'a Subject,
    /// `ok`, `failed`, `refused` (nothing was sent), `asked` (a person has to agree first), `cancelled`.
    pub(super) outcome: &'static str,
    /// What sort of failure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<&'a str>,
    pub(super) ms: u64,
}

/// What a call is about.
#[derive(Debug, Default, PartialEq, Serialize)]
pub(in crate::mcp) struct Subject {
    /// The tool, if one was called.
    #[serde(skip_serializing_if = "Option::is_none")]
    tool: Option<String>,
    /// The operation of the API.
    #[serde(skip_serializing_if = "Option::is_none")]
    operation: Option<&'static str>,
    /// The prompt, if one was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    prompt: Option<String>,
    /// The ids among its arguments, each by the argument's own name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    ids: Map<String, Value>,
}

impl Subject {
    /// A tool.
    pub(in crate::mcp) fn tool(name: &str) -> Self {
        Self { tool: Some(cut(name)), ..Self::default() }
    }

    /// A prompt.
    pub(in crate::mcp) fn prompt(name: &str) -> Self {
        Self { prompt: Some(cut(name)), ..Self::default() }
    }

    /// An operation, with these arguments; also one that is made of several.
    pub(in crate::mcp) fn operation(&mut self, op: &'static Op, arguments: &Map<String, Value>) {
        self.operation = Some(op.tool);
        for (name, value) in arguments {
            // By either of its names, as the call itself takes it; a second time under the other one it is refused.
            let Some(param) = op.param(name).filter(|param| is_id(param)) else { continue };
            if !self.ids.contains_key(param.arg) {
                self.ids.insert(param.arg.to_owned(), told(param.kind, value));
            }
        }
    }
}

/// Whether the value says which thing is meant, and is nothing to hide.
fn is_id(param: &Param) -> bool {
    let names = |kind| matches!(kind, Kind::Uuid | Kind::RoomRef | Kind::RoomUuid | Kind::Key);
    let kind = if let Kind::Many(one) = param.kind { *one } else { param.kind };
    param.place == Place::Path || !param.secret && (names(kind) || param.arg.ends_with("_id"))
}

/// An id, or several of them; short, whatever the caller sent in its place.
fn told(kind: Kind, value: &Value) -> Value {
    let text = |value: &Value| Value::from(cut(&value.as_str().map_or_else(|| value.to_string(), str::to_owned)));
    match (kind, value) {
        (_, Value::Null) => Value::Null,
        (Kind::Many(_), Value::Array(all)) => all.iter().take(MOST).map(text).collect(),
        (Kind::Many(_), Value::String(all)) => all.split(',').take(MOST).map(|id| cut(id.trim())).collect(),
        (_, one) => text(one),
    }
}

/// The beginning of a text that a caller chose.
pub(super) fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}

/// Now, to the millisecond.
pub(super) fn now() -> String {
    format!("{:.3}", jiff::Timestamp::now())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use serde_json::json;

    fn written(tool: &str, given: &Value) -> Value {
        let mut subject = Subject::default();
        subject.operation(api::tool(tool).unwrap(), given.as_object().unwrap());
        serde_json::to_value(&subject).unwrap()["ids"].clone()
    }

    #[test]
    fn only_ids_are_written_and_long_ones_cut() {
        let mut subject = Subject::tool("call-write");
        let given = json!({"room": "r".repeat(500), "description": "private", "authorization_header": "s3cret"});
        subject.operation(api::tool("update-room").unwrap(), given.as_object().unwrap());
        let line = serde_json::to_value(&subject).unwrap();
        assert_eq!(line, json!({"tool": "call-write", "operation": "update-room", "ids": {"room": "r".repeat(128)}}));
    }

    #[test]
    fn an_id_is_written_by_whichever_name_it_was_given_and_wherever_it_travels() {
        for (tool, given, ids) in [
            ("delete-library-file", json!({"library": "l", "libraryFile": "f"}), json!({"library": "l", "file": "f"})),
            ("delete-library-file", json!({"library": "l", "file": "f"}), json!({"library": "l", "file": "f"})),
            ("get-recordings", json!({"room_id": "r", "limit": 3, "search": "words"}), json!({"room_id": "r"})),
            (
                "generate-token",
                json!({"room": "r", "u": "Ana", "role": "moderator", "breakoutId": 7}),
                json!({"room": "r", "role": "moderator", "breakout_id": "7"}),
            ),
            (
                "create-room",
                json!({"library_id": "l", "webhooks": "a, b", "restream_key": "s3cret", "topic": "t"}),
                json!({"library_id": "l", "webhooks": ["a", "b"]}),
            ),
            (
                "create-library-folder",
                json!({"library": "l", "name": "n", "parent_id": null}),
                json!({"library": "l", "parent_id": null}),
            ),
        ] {
            assert_eq!(written(tool, &given), ids, "{tool} {given}");
        }
        let many = written("update-room", &json!({"room": "r", "roles": vec!["x".repeat(500); 100]}));
        assert_eq!(many["roles"], json!(vec!["x".repeat(LONGEST); MOST]));
    }
}
