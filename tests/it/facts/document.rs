//! Reads the vendor's OpenAPI document into facts, its traps minded.
//!
//! Types that are none (`datetime`, `Caller`, `string|string`); lists typed `object`; bodies declared on `GET`, whose
//! fields belong in the query; path parameters that are in no path, and describe the one that is.

use super::{Body, Field, Operation, Segment, Success, prose};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// Every operation, in the order of the document.
pub(super) fn facts(document: &Value) -> Vec<Operation> {
    let mut out = Vec::new();
    for (path, item) in object(&document["paths"]) {
        let path = path.strip_prefix("/api/v1").expect("every path is below /api/v1");
        for (method, operation) in object(item).iter().filter(|(m, _)| *m != "parameters") {
            out.push(one(method, path, &item["parameters"], operation));
        }
    }
    out
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn one(method: &str, path: &str, shared: &Value, operation: &Value) -> Operation {
    let mut query: Vec<Field> =
        list(&operation["parameters"]).iter().filter(|p| p["in"] == "query").map(parameter).collect();
    let mut body = operation["requestBody"]["content"].as_object().and_then(|c| c.iter().next()).map(body);
    if method == "get" {
        for field in body.take().into_iter().flat_map(|b| b.fields) {
            if !query.iter().any(|q| q.name == field.name) {
                query.push(field);
            }
        }
    }
    let replies = object(&operation["responses"]);
    let media = |reply: &Value| reply["content"].as_object().and_then(|c| c.keys().next().cloned()).unwrap_or_default();
    let (success, reply_fields) = success(replies);
    Operation {
        method: method.to_uppercase(),
        path: path.to_owned(),
        segments: segments(path, list(shared)),
        query,
        body,
        replies: replies.iter().map(|(status, reply)| (status.clone(), media(reply))).collect(),
        success,
        reply_fields,
        reply_words: words(replies),
    }
}

/// The plain words of the example of a list of texts.
fn words(replies: &Map<String, Value>) -> Vec<String> {
    let schema = &replies.get("200").unwrap_or(&Value::Null)["content"]["application/json"]["schema"];
    let example = if schema["items"]["type"] == "string" { list(&schema["example"]) } else { &[] };
    example.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// What stands in the braces. A segment without a description takes that of the declared parameters that are in no path.
fn segments(path: &str, declared: &[Value]) -> Vec<Segment> {
    let names = path.split('{').skip(1).filter_map(|s| s.split_once('}')).map(|(name, _)| name);
    let stray = declared.iter().find(|p| !path.contains(&format!("{{{}}}", text(p, "name"))));
    names
        .map(|name| {
            let own = declared.iter().find(|p| p["name"] == name).map_or("", |p| text(p, "description"));
            let about = if own.is_empty() { stray.map_or("", |p| text(p, "description")) } else { own };
            let kind = match about {
                a if a.contains("friendly URL") => "uuid or friendly url",
                a if a.contains("name") => "uuid or name",
                a if a.contains("UUID") => "uuid",
                _ => "text",
            };
            Segment { name: name.to_owned(), kind: kind.to_owned() }
        })
        .collect()
}

fn parameter(parameter: &Value) -> Field {
    let about = text(parameter, "description");
    let many = about.starts_with("string|array") || about.contains("under comma");
    let kind = match text(&parameter["schema"], "type") {
        "boolean" => "bool",
        "integer" => "integer",
        "string" if many => "text[]",
        "string" => "text",
        other => panic!("a type unheard of: {other}"),
    };
    Field {
        name: text(parameter, "name").to_owned(),
        kind: kind.to_owned(),
        format: prose::format(about).to_owned(),
        values: prose::values(about, true),
        min: prose::min(about),
        max: prose::max(about),
        required: parameter["required"] == true,
        nullable: false,
    }
}

fn body((media, content): (&String, &Value)) -> Body {
    let schema = &content["schema"];
    let mut fields = Vec::new();
    let array = schema["type"] == "array";
    if array {
        members(&schema["items"], "[].", &mut fields);
    } else {
        members(schema, "", &mut fields);
    }
    Body { media: media.clone(), array, fields }
}

fn members(schema: &Value, prefix: &str, out: &mut Vec<Field>) {
    let required: BTreeSet<&str> = list(&schema["required"]).iter().filter_map(Value::as_str).collect();
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let about = text(member, "description");
        let kind = kind(member, about);
        let declared: Vec<String> = list(&member["enum"]).iter().filter_map(Value::as_str).map(str::to_owned).collect();
        let full = format!("{prefix}{name}");
        let inner = if kind.ends_with("[]") { format!("{full}[].") } else { format!("{full}.") };
        // The formats of an object's description are those of its members.
        let format = if kind.starts_with("object") { "" } else { prose::format(about) };
        out.push(Field {
            name: full,
            kind: kind.to_owned(),
            format: format.to_owned(),
            values: if declared.is_empty() { prose::values(about, false) } else { declared },
            min: prose::min(about),
            max: prose::max(about),
            required: required.contains(name.as_str()),
            nullable: member["nullable"] == true || about.contains("Empty value means"),
        });
        members(member, &inner, out);
    }
}

/// The type as it is meant.
fn kind(member: &Value, about: &str) -> &'static str {
    match text(member, "type") {
        _ if member["format"] == "binary" => "file",
        "boolean" => "bool",
        "number" => "number",
        "integer" if about.contains("number of minutes") => "integer, minutes or datetime",
        "integer" if about.contains("string date time") => "integer or datetime",
        "integer" => "integer",
        "string" | "Caller" => "text",
        "datetime" => "datetime",
        "array" => match text(&member["items"], "type") {
            "string" | "string|string" => "text[]",
            other => panic!("a list of something unheard of: {other}"),
        },
        // Lists are typed as objects too; what they are is in the sentence. (Permissions are called a list there, and
        // are an object by their example.)
        "object" if about.contains("an array of") && !member["example"].is_object() => "object[]",
        "object" => "object",
        other => panic!("a type unheard of: {other}"),
    }
}

fn success(replies: &Map<String, Value>) -> (Success, Vec<String>) {
    let Some((status, reply)) = replies.iter().find(|(status, _)| status.starts_with('2')) else {
        return (Success::Undeclared, Vec::new());
    };
    if reply["content"].get("text/plain").is_some() {
        return (Success::Text, Vec::new());
    }
    let schema = &reply["content"]["application/json"]["schema"];
    let mut fields = BTreeSet::new();
    reply_fields(schema, "", &mut fields);
    let success = match (status.as_str(), text(schema, "type")) {
        ("204", _) => Success::Nothing,
        ("202", _) => Success::Accepted,
        (_, "array") => Success::Array,
        _ if schema["properties"]["data"]["type"] == "array" => {
            match text(&schema["properties"]["total_count"], "type") {
                "string" => Success::PageTextTotal,
                "integer" => Success::PageIntegerTotal,
                _ => Success::PageNoTotal,
            }
        }
        _ => Success::Object,
    };
    (success, fields.into_iter().collect())
}

/// The names of a schema's fields, those of its example too.
fn reply_fields(schema: &Value, prefix: &str, out: &mut BTreeSet<String>) {
    example_fields(&schema["example"], prefix, out);
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let full = join(prefix, name);
        reply_fields(member, &full, out);
        out.insert(full);
    }
    if schema["items"].is_object() {
        reply_fields(&schema["items"], &format!("{prefix}[]"), out);
    }
    for form in list(&schema["oneOf"]) {
        reply_fields(form, prefix, out);
    }
}

fn join(prefix: &str, name: &str) -> String {
    if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") }
}

/// The names of the fields of a piece of JSON, nested ones dotted, those in lists after `[]`.
pub(crate) fn example_fields(example: &Value, prefix: &str, out: &mut BTreeSet<String>) {
    match example {
        Value::Object(members) => {
            for (name, value) in members {
                let full = join(prefix, name);
                example_fields(value, &full, out);
                out.insert(full);
            }
        }
        Value::Array(items) => {
            for item in items {
                example_fields(item, &format!("{prefix}[]"), out);
            }
        }
        _ => {}
    }
}
