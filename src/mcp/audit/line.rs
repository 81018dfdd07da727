//! What is written of a call.

use super::ids;
use crate::api::Op;
use serde::Serialize;
use serde_json::{Map, Value};

/// Most letters of an id, a name or a number that a caller chose.
const LONGEST: usize = 128;

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
    /// The ids in its arguments, each by the argument's own name, or by the names on the way to it: `participant.id`.
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
        self.ids = ids::of(op, arguments);
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

    #[test]
    fn only_ids_are_written_and_long_ones_cut() {
        let mut subject = Subject::tool("call-write");
        let given = json!({"room": "r".repeat(500), "description": "private", "authorization_header": "s3cret"});
        subject.operation(api::tool("update-room").unwrap(), given.as_object().unwrap());
        let line = serde_json::to_value(&subject).unwrap();
        assert_eq!(line, json!({"tool": "call-write", "operation": "update-room", "ids": {"room": "r".repeat(128)}}));
    }
}
