//! The four tools that reach every operation: find it, describe it, call it to read, call it to write.

use super::compose;
use super::scope::Reach;
use super::search::{self, Found};
use super::shape;
use super::tools::{arguments, reads_only};
use crate::api::{self, Op};
use crate::error::{Error, FieldError, Kind, Result};
use rmcp::model::{CallToolResult, JsonObject, Tool, ToolAnnotations};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Longest wish that is searched for, in characters: a search takes time with each word.
const WISH: usize = 1_000;

/// What to do about wrong arguments of the four themselves, which `describe-operation` does not describe.
const CORRECT: &str = "correct this tool's own arguments";

/// One of the four.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meta {
    Search,
    Describe,
    Read,
    Write,
}

impl Meta {
    pub(super) const ALL: &'static [Self] = &[Self::Search, Self::Describe, Self::Read, Self::Write];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Search => "search-operations",
            Self::Describe => "describe-operation",
            Self::Read => "call-read",
            Self::Write => "call-write",
        }
    }

    pub(super) fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|m| m.name() == name)
    }

    /// The tool as clients see it.
    pub(super) fn tool(self) -> Tool {
        let operation = json!({"type": "string", "description": "Name of the operation, such as list-rooms"});
        let call = json!({
            "operation": operation,
            "arguments": {"type": "object", "description": "Its arguments, as describe-operation lists them"},
        });
        let (about, properties, required) = match self {
            Self::Search => (
                "Find operations of the Digital Samba API by what they do. Without a query: what there is.",
                json!({
                    "query": {"type": "string", "maxLength": WISH, "description": "A few words, such as: end a meeting"},
                    "limit": {"type": "integer", "minimum": 1, "maximum": 50, "description": "Most hits (8 unless given)"},
                }),
                json!([]),
            ),
            Self::Describe => (
                "Show an operation: what it does, its arguments as JSON Schema, which tool calls it.",
                json!({"operation": operation}),
                json!(["operation"]),
            ),
            Self::Read => ("Call an operation that only reads.", call, json!(["operation"])),
            Self::Write => {
                ("Call any operation, also one that creates, changes or deletes.", call, json!(["operation"]))
            }
        };
        let mut schema = Map::new();
        schema.insert("type".into(), "object".into());
        schema.insert("properties".into(), properties);
        if required != json!([]) {
            schema.insert("required".into(), required);
        }
        schema.insert("additionalProperties".into(), false.into());
        let reads = self != Self::Write;
        // A link that lets others outside download something is read too.
        let calls = matches!(self, Self::Read | Self::Write);
        let hints = ToolAnnotations::new().read_only(reads).destructive(!reads).idempotent(reads).open_world(calls);
        Tool::new(self.name(), about, Arc::new(schema)).with_annotations(hints)
    }
}

/// What `search-operations` answers.
pub(super) fn search(mut args: JsonObject, reach: &Reach) -> Result<CallToolResult> {
    let query = text(&mut args, "query")?.unwrap_or_default();
    let limit = match args.shift_remove("limit") {
        None | Some(Value::Null) => 8,
        Some(v) => v
            .as_u64()
            .or_else(|| v.as_str()?.trim().parse().ok())
            .filter(|n| (1..=50).contains(n))
            .ok_or_else(|| fault("limit", "must be 1 to 50"))?,
    };
    no_more(&args, &["query", "limit"])?;
    let length = query.chars().count();
    if length > WISH {
        let why = format!("has {length} characters and may have {WISH}: say in a few words what is to be done");
        return Err(fault("query", &why));
    }
    let Found { ops: mut hits, mut composites } = search::find(&query);
    hits.retain(|op| reach.serves(op));
    composites.retain(|op| reach.serves(op));
    if hits.is_empty() && composites.is_empty() {
        let resources: Vec<Value> = api::RESOURCES
            .iter()
            .map(|r| (r, r.ops.iter().filter(|op| reach.serves(op)).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(r, count)| json!({"resource": r.name, "about": r.about, "operations": count}))
            .collect();
        let note = if query.trim().is_empty() {
            "search by what you want to do"
        } else {
            "nothing fits; this is what there is"
        };
        return Ok(CallToolResult::structured(json!({"note": note, "resources": resources})));
    }
    let found = hits.len();
    let hits: Vec<Value> = hits.into_iter().take(usize::try_from(limit).unwrap_or(8)).map(brief).collect();
    let more = found > hits.len();
    let mut answer = json!({"operations": hits, "found": found});
    if more {
        answer["note"] = "a higher limit shows the others".into();
    }
    if let (false, Some(answer)) = (composites.is_empty(), answer.as_object_mut()) {
        // First, as they do the whole of it in one call.
        answer.shift_insert(0, "in_one_call".to_owned(), composites.into_iter().map(brief).collect());
    }
    Ok(CallToolResult::structured(answer))
}

/// What `describe-operation` answers.
pub(super) fn describe(mut args: JsonObject, reach: &Reach) -> Result<CallToolResult> {
    let op = operation(&mut args, reach)?;
    no_more(&args, &["operation"])?;
    let mut map = match brief(op) {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    map.shift_remove("required");
    if !op.detail.is_empty() {
        map.insert("detail".into(), op.detail.into());
    }
    match compose::of(op.tool) {
        Some(composite) => map.insert("calls".into(), [composite.needs, composite.parts].concat().into()),
        None => map.insert("request".into(), format!("{} {}", op.method.as_str(), op.path).into()),
    };
    let mut schema = arguments(op, &[]);
    // Told here alone: on every tool of its own they would cost more than all else that those say.
    shape::add_to(op, &mut schema);
    map.insert("arguments".into(), schema.into());
    Ok(CallToolResult::structured(Value::Object(map)))
}

/// The operation and arguments of a `call-read` or `call-write`.
pub(super) fn call(meta: Meta, mut args: JsonObject, reach: &Reach) -> Result<(&'static Op, JsonObject)> {
    let op = operation(&mut args, reach)?;
    let given = match args.shift_remove("arguments") {
        None | Some(Value::Null) => Map::new(),
        Some(Value::Object(map)) => map,
        // Some models write the object as text.
        Some(Value::String(s)) => serde_json::from_str(&s).map_err(|_| fault("arguments", "must be an object"))?,
        Some(_) => return Err(fault("arguments", "must be an object")),
    };
    no_more(&args, &["operation", "arguments"])?;
    if meta == Meta::Read && !reads_only(op) {
        return Err(Error::usage(format!("{} does not only read; nothing was sent", op.tool))
            .with_hint(format!("call it with {}", Meta::Write.name())));
    }
    Ok((op, given))
}

fn brief(op: &'static Op) -> Value {
    let required: Vec<&str> = op.params().filter(|p| p.required).map(|p| p.arg).collect();
    let by = if reads_only(op) { Meta::Read } else { Meta::Write };
    json!({
        "operation": op.tool,
        "about": op.about,
        "call_with": by.name(),
        "effects": op.effects.names(),
        "required": required,
    })
}

fn operation(args: &mut JsonObject, reach: &Reach) -> Result<&'static Op> {
    let name = text(args, "operation")?.ok_or_else(|| fault("operation", "is missing"))?;
    let op = compose::known(&name).ok_or_else(|| {
        let near = search::nearest(&name);
        Error::usage(format!("there is no operation `{name}`")).with_hint(match near {
            Some(near) => format!("did you mean {near}? search-operations finds operations by what they do"),
            None => "search-operations finds operations by what they do".to_owned(),
        })
    })?;
    if reach.serves(op) {
        return Ok(op);
    }
    Err(Error::new(Kind::Forbidden, format!("this server does not serve {}; nothing was sent", op.tool)).with_hint(
        "tell the user; whoever runs the server chose what it serves, with --toolsets, --tools, --exclude-tools or \
         --read-only, and the client may have asked for less",
    ))
}

fn text(args: &mut JsonObject, name: &str) -> Result<Option<String>> {
    match args.shift_remove(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(s)) => Ok(Some(s)),
        Some(_) => Err(fault(name, "must be text")),
    }
}

/// Refuses arguments that the tool does not have. An operation's own arguments beside `operation` are a common slip.
fn no_more(rest: &JsonObject, known: &[&str]) -> Result<()> {
    if rest.is_empty() {
        return Ok(());
    }
    let fields = rest
        .keys()
        .map(|k| FieldError { field: k.clone(), message: format!("no such argument; there are {}", known.join(", ")) });
    let error = Error::usage("unknown arguments; nothing was sent").with_fields(fields.collect());
    Err(if known.contains(&"arguments") {
        error.with_hint("put the operation's own arguments into `arguments`")
    } else {
        error.with_hint(CORRECT)
    })
}

fn fault(field: &str, message: &str) -> Error {
    Error::usage("wrong arguments; nothing was sent")
        .with_fields(vec![FieldError { field: field.to_owned(), message: message.to_owned() }])
        .with_hint(CORRECT)
}

#[cfg(test)]
mod tests;
