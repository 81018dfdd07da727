//! What the tools of the suite ask: requests to the client, by the keys under which their answers come.

use rmcp::model::JsonObject;
use serde_json::{Value, json};

/// A form of text fields, all of them required.
fn form(message: &str, fields: &[&str]) -> Value {
    let properties: JsonObject = fields.iter().map(|f| ((*f).to_owned(), json!({"type": "string"}))).collect();
    elicit(message, &json!({"type": "object", "properties": properties, "required": fields}))
}

fn elicit(message: &str, schema: &Value) -> Value {
    json!({"method": "elicitation/create", "params": {"message": message, "requestedSchema": schema}})
}

fn sample(prompt: &str, most: u32) -> Value {
    let message = json!({"role": "user", "content": {"type": "text", "text": prompt}});
    json!({"method": "sampling/createMessage", "params": {"messages": [message], "maxTokens": most}})
}

fn given<'a>(arguments: &'a JsonObject, name: &str) -> &'a str {
    arguments.get(name).and_then(Value::as_str).unwrap_or("Please answer")
}

pub(super) fn person(arguments: &JsonObject) -> Value {
    json!({"person": form(given(arguments, "message"), &["username", "email"])})
}

pub(super) fn prompt(arguments: &JsonObject) -> Value {
    json!({"prompt": sample(given(arguments, "prompt"), 100)})
}

pub(super) fn name(_: &JsonObject) -> Value {
    json!({"user_name": form("What is your name?", &["name"])})
}

pub(super) fn context(_: &JsonObject) -> Value {
    json!({"user_context": form("What context should the prompt use?", &["context"])})
}

pub(super) fn step_1(_: &JsonObject) -> Value {
    json!({"step1": form("Step 1: What is your name?", &["name"])})
}

pub(super) fn step_2(_: &JsonObject) -> Value {
    json!({"step2": form("Step 2: What is your favorite color?", &["color"])})
}

pub(super) fn confirm(_: &JsonObject) -> Value {
    let schema = json!({"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"]});
    json!({"confirm": elicit("Please confirm", &schema)})
}

pub(super) fn capital(_: &JsonObject) -> Value {
    json!({"capital_question": sample("What is the capital of France?", 100)})
}

pub(super) fn roots(_: &JsonObject) -> Value {
    json!({"client_roots": {"method": "roots/list", "params": {}}})
}

pub(super) fn all(_: &JsonObject) -> Value {
    json!({
        "user_name": form("What is your name?", &["name"]),
        "greeting": sample("Generate a greeting", 50),
        "client_roots": {"method": "roots/list", "params": {}},
    })
}

pub(super) fn defaults(_: &JsonObject) -> Value {
    let schema = json!({"type": "object", "properties": {
        "name": {"type": "string", "default": "John Doe"},
        "age": {"type": "integer", "default": 30},
        "score": {"type": "number", "default": 95.5},
        "status": {"type": "string", "enum": ["active", "inactive", "pending"], "default": "active"},
        "verified": {"type": "boolean", "default": true},
    }});
    json!({"defaults": elicit("Please check these", &schema)})
}

pub(super) fn choices(_: &JsonObject) -> Value {
    let titled = |names: [&str; 3]| -> Vec<Value> {
        names.iter().enumerate().map(|(i, name)| json!({"const": format!("value{}", i + 1), "title": name})).collect()
    };
    let options = ["option1", "option2", "option3"];
    let schema = json!({"type": "object", "properties": {
        "untitledSingle": {"type": "string", "enum": options},
        "titledSingle": {"type": "string", "oneOf": titled(["First Option", "Second Option", "Third Option"])},
        "legacyEnum": {
            "type": "string",
            "enum": ["opt1", "opt2", "opt3"],
            "enumNames": ["Option One", "Option Two", "Option Three"],
        },
        "untitledMulti": {"type": "array", "items": {"type": "string", "enum": options}},
        "titledMulti": {"type": "array", "items": {"anyOf": titled(["First Choice", "Second Choice", "Third Choice"])}},
    }});
    json!({"choices": elicit("Please choose", &schema)})
}
