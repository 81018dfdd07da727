//! The JSON Schema of an operation's arguments, in the form that every client takes: an object at the root, one `type`
//! each, no references, no alternatives, no other names than those listed.

use crate::api::{Kind, Op, Param};
use serde_json::{Map, Value, json};

/// The schema of all arguments of an operation.
pub fn input(op: &Op) -> Map<String, Value> {
    object(op.params())
}

/// The schema of those arguments that `keep` names.
pub fn input_of(op: &Op, keep: &[&str]) -> Map<String, Value> {
    object(op.params().filter(|p| keep.contains(&p.arg)))
}

fn object(params: impl Iterator<Item = &'static Param>) -> Map<String, Value> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for param in params {
        if properties.contains_key(param.arg) {
            continue;
        }
        properties.insert(param.arg.to_owned(), Value::Object(property(param)));
        if param.required {
            required.push(Value::from(param.arg));
        }
    }
    let mut schema = Map::new();
    schema.insert("type".into(), "object".into());
    schema.insert("properties".into(), properties.into());
    if !required.is_empty() {
        schema.insert("required".into(), required.into());
    }
    schema.insert("additionalProperties".into(), false.into());
    schema
}

fn property(param: &Param) -> Map<String, Value> {
    let mut schema = kind(&param.kind);
    let (low, high) = match param.kind {
        Kind::Integer | Kind::Number => ("minimum", "maximum"),
        Kind::Many(_) => ("minItems", "maxItems"),
        _ => ("minLength", "maxLength"),
    };
    if let Some(min) = param.min {
        schema.insert(low.into(), min.into());
    }
    if let Some(max) = param.max {
        schema.insert(high.into(), max.into());
    }
    schema.insert("description".into(), param.help.into());
    schema
}

/// The schema of a kind of value. A kind that takes numbers as well as text is text here: one type each.
fn kind(kind: &Kind) -> Map<String, Value> {
    let schema = match kind {
        Kind::Text
        | Kind::Color
        | Kind::DateTime
        | Kind::Expiry
        | Kind::UnixOrDate
        | Kind::RoomRef
        | Kind::RoomUuid
        | Kind::Key
        | Kind::File => json!({"type": "string"}),
        Kind::Bool => json!({"type": "boolean"}),
        Kind::Integer => json!({"type": "integer"}),
        Kind::Number => json!({"type": "number"}),
        Kind::OneOf(words) => json!({"type": "string", "enum": words}),
        Kind::Url => json!({"type": "string", "format": "uri"}),
        Kind::Date => json!({"type": "string", "format": "date"}),
        Kind::Uuid => json!({"type": "string", "format": "uuid"}),
        Kind::Many(of) => json!({"type": "array", "items": self::kind(of)}),
        Kind::Object(params) => Value::Object(object(params.iter())),
        // The API leaves the form open; an object is what it takes in practice.
        Kind::Json => json!({"type": "object"}),
    };
    match schema {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    /// What no client may meet anywhere in a schema.
    fn portable(at: &str, schema: &Value) {
        let map = schema.as_object().unwrap_or_else(|| panic!("{at} is no object"));
        for bad in ["$ref", "$defs", "anyOf", "oneOf", "allOf", "not", "const"] {
            assert!(!map.contains_key(bad), "{at} has {bad}");
        }
        let kind = map.get("type").and_then(Value::as_str).unwrap_or_else(|| panic!("{at} has not one type"));
        match kind {
            "object" => {
                for (name, inner) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
                    assert!(
                        name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'),
                        "{at}.{name}"
                    );
                    portable(&format!("{at}.{name}"), inner);
                }
            }
            "array" => portable(&format!("{at}[]"), &map["items"]),
            "string" | "integer" | "number" | "boolean" => {}
            other => panic!("{at}: {other}"),
        }
    }

    #[test]
    fn every_schema_is_portable_and_names_every_argument() {
        for op in api::ops() {
            let schema = Value::Object(input(op));
            portable(op.tool, &schema);
            assert_eq!(schema["additionalProperties"], false);
            for p in op.params() {
                assert!(schema["properties"][p.arg]["description"].is_string(), "{} {}", op.tool, p.arg);
                let required = schema["required"].as_array().is_some_and(|r| r.contains(&p.arg.into()));
                assert_eq!(required, p.required, "{} {}", op.tool, p.arg);
            }
        }
    }

    #[test]
    fn limits_go_by_kind() {
        let schema = Value::Object(input(api::tool("list-rooms").unwrap()));
        assert_eq!(schema["properties"]["limit"]["maximum"], 100);
        let schema = Value::Object(input(api::tool("create-room").unwrap()));
        assert_eq!(schema["properties"]["friendly_url"]["maxLength"], 32);
        assert_eq!(schema["properties"]["privacy"]["enum"], json!(["public", "private"]));
        let few = input_of(api::tool("create-room").unwrap(), &["privacy"]);
        assert_eq!(few["properties"].as_object().unwrap().len(), 1);
    }
}
