//! Every operation of the facts once, with valid arguments, by a bare exchange: the declared status and media type, the
//! form of the reply, and its fields.

use super::{difference, facts, ids, sandbox};
use bytes::Bytes;
use dsamba::sandbox::{SAMPLE_KEY, Sandbox};
use http::{Request, Response};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn send(sandbox: &Sandbox, method: &str, path: &str, media: &str, body: String) -> Response<Bytes> {
    let request = Request::builder().method(method).uri(format!("http://s.test/api/v1{path}"));
    let request = request.header("authorization", format!("Bearer {SAMPLE_KEY}")).header("content-type", media);
    sandbox.answer(&request.body(Bytes::from(body)).unwrap())
}

fn json_of(sandbox: &Sandbox, method: &str, path: &str, body: &Value) -> Value {
    let response = send(sandbox, method, path, "application/json", body.to_string());
    assert!(response.status().is_success(), "{method} {path}: {:?}", response.body());
    serde_json::from_slice(response.body()).unwrap_or(Value::Null)
}

/// Brings the sandbox to where the operation can be done, and gives its body.
fn prepare(sandbox: &Sandbox, operation: &str, ids: &mut BTreeMap<&'static str, String>) -> Value {
    let room = ids["room"].clone();
    let post = |path: &str, body: Value| json_of(sandbox, "POST", &format!("/rooms/{room}/{path}"), &body);
    let person = json!({"name": "Ana", "external_id": "e-1"});
    if operation.contains("{callId}") || operation.contains("phone-participants/left") {
        post("phone-participants/joined", json!([{"call_id": "call-1", "name": "Ana"}]));
        ids.insert("callId", "call-1".to_owned());
    }
    if operation.contains("{question}") {
        // The document shows nothing in the reply, so its id is looked up.
        post("questions", json!({"participant": person, "question": "Why?"}));
        let list = || json_of(sandbox, "GET", &format!("/rooms/{room}/questions"), &Value::Null)["data"][0].clone();
        let id = |row: &Value| row["id"].as_str().unwrap().to_owned();
        ids.insert("question", id(&list()));
        let path = format!("questions/{}", ids["question"]);
        if operation.contains("{answer}") {
            post(&format!("{path}/answers"), json!({"participant": person, "answer": "So"}));
            ids.insert("answer", id(&list()["answers"][0]));
        }
        match operation.rsplit('/').next().unwrap() {
            "reopen" => drop(post(&format!("{path}/dismiss"), json!({"participant": person}))),
            "stop" | "cancel" => drop(post(&format!("{path}/live-answers/start"), json!({"participant": person}))),
            "vote" if operation.starts_with("DELETE") => {
                post(&format!("{path}/vote"), json!({"participant": person}));
            }
            _ => {}
        }
        return match operation {
            o if o.ends_with("/answers") || o.ends_with("{answer}") => json!({"participant": person, "answer": "So"}),
            o if o.starts_with("PATCH") => json!({"participant": person, "question": "How?"}),
            _ => json!({"participant": person}),
        };
    }
    match operation {
        "DELETE /rooms/{room}/resources" => {
            let live = format!("/sessions?live=true&room_id={room}");
            let live = json_of(sandbox, "GET", &live, &Value::Null)["data"][0]["id"].clone();
            json_of(sandbox, "POST", &format!("/sessions/{}/end", live.as_str().unwrap()), &Value::Null)
        }
        "POST /rooms/{room}/phone/disconnect" => post("phone/connect", Value::Null),
        "POST /rooms/{room}/recordings/stop" => post("recordings/start", Value::Null),
        "POST /rooms/{room}/transcription/stop" => post("transcription/start", Value::Null),
        "POST /rooms/{room}/restreamers/stop" => {
            post("restreamers/start", json!({"type": "youtube", "stream_key": "k"}))
        }
        "POST /rooms/{room}/restreamers/start" => json!({"type": "youtube", "stream_key": "k"}),
        "POST /rooms/{room}/phone-participants/joined" => json!([{"call_id": "c", "name": "Ana", "muted": true}]),
        "POST /rooms/{room}/phone-participants/left" => json!(["call-1"]),
        "POST /rooms/{room}/chat" => json!({"message": "Hello"}),
        "POST /rooms/{room}/questions" => json!({"participant": person, "question": "Why?"}),
        "POST /rooms/{room}/polls" | "PATCH /rooms/{room}/polls/{poll}" => {
            json!({"question": "Which?", "options": [{"text": "One"}, {"text": "Two"}]})
        }
        "POST /rooms/{room}/quizzes" | "PATCH /rooms/{room}/quizzes/{quiz}" => json!({
            "title": "Quiz",
            "questions": [{"text": "Which?", "choices": [{"text": "One", "correct": true}, {"text": "Two", "correct": false}]}],
        }),
        "POST /roles" => json!({"name": "host", "display_name": "Hosts", "permissions": {"broadcast": true}}),
        "PATCH /roles/{role}" => json!({"display_name": "Leaders", "permissions": {"broadcast": true}}),
        "POST /webhooks" | "PATCH /webhooks/{webhook}" => {
            json!({"endpoint": "https://hooks.example/x", "events": ["session_started"]})
        }
        "POST /libraries" | "PATCH /libraries/{library}" => json!({"name": "Shelf", "external_id": "shelf"}),
        o if o.contains("/folders") && !o.starts_with("GET") => json!({"name": "Folder"}),
        "POST /libraries/{library}/files" => json!({"name": "a.pdf", "file_size": 3}),
        "PATCH /libraries/{library}/files/{libraryFile}" => json!({"name": "b.pdf"}),
        "POST /libraries/{library}/webapps" => json!({"url": "https://app.example/", "name": "App"}),
        "POST /libraries/{library}/whiteboards" => json!({"private": false}),
        "PATCH " => json!({"language": "en"}),
        "POST /rooms" => json!({"description": "New room", "privacy": "public"}),
        "PATCH /rooms/{room}" => json!({"description": "Another name"}),
        "DELETE /rooms" => json!({"tags": ["courses"]}),
        "POST /rooms/{room}/token" => json!({"u": "Ana", "exp": 60}),
        _ => Value::Null,
    }
}

/// The form to send for an import: media type and body.
fn form(operation: &str) -> Option<(&'static str, String)> {
    let lines = match operation {
        "POST /rooms/{room}/polls/import" => "polls",
        "POST /rooms/{room}/quizzes/import" => "quizzes",
        _ => return None,
    };
    Some(("multipart/form-data; boundary=xx", lines.to_owned()))
}

/// The ids for placeholders, with a participant who is in the live room, and the room's session in progress.
fn ids_of_live_room() -> (BTreeMap<&'static str, String>, String) {
    let sandbox = sandbox();
    let mut ids = ids(&sandbox);
    let first = |path: &str| json_of(&sandbox, "GET", path, &Value::Null)["data"][0]["id"].as_str().unwrap().to_owned();
    let live = first(&format!("/sessions?live=true&room_id={}", ids["room"]));
    ids.insert("participant", first(&format!("/sessions/{live}/participants")));
    (ids, live)
}

#[test]
fn every_operation_does_what_it_declares() {
    let mut wrong = Vec::new();
    let facts = facts();
    assert_eq!(facts.len(), 142);
    // The same seed gives every sandbox the same ids.
    let (known, live) = ids_of_live_room();
    for fact in &facts {
        let (method, template) = (fact["method"].as_str().unwrap(), fact["path"].as_str().unwrap());
        let operation = format!("{method} {template}");
        let sandbox = sandbox();
        let mut ids = known.clone();
        if operation.ends_with("/end") {
            ids.insert("session", live.clone());
        }
        let body = prepare(&sandbox, &operation, &mut ids);
        let mut path = template.to_owned();
        for (name, id) in &ids {
            path = path.replace(&format!("{{{name}}}"), id);
        }
        let sends = body != Value::Null && method != "GET" && body != json!("OK");
        let (mut media, mut text) = ("application/json", if sends { body.to_string() } else { String::new() });
        if let Some((form, kind)) = form(&operation) {
            let template = send(&sandbox, "GET", &path.replace("/import", "/template"), "", String::new());
            let file = String::from_utf8_lossy(template.body()).into_owned();
            media = form;
            text = format!(
                "--xx\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{kind}.csv\"\r\n\r\n{file}\r\n--xx--\r\n"
            );
        }
        let response = send(&sandbox, method, &path, media, text);
        if let Some(fault) = fault(fact, &response) {
            wrong.push(format!("{operation}: {} {fault}", response.status()));
        }
    }
    assert!(wrong.is_empty(), "{} of 142:\n{}", wrong.len(), wrong.join("\n"));
}

/// What is wrong with the response to an operation.
fn fault(fact: &Value, response: &Response<Bytes>) -> Option<String> {
    let status = response.status().as_u16();
    let media = response.headers().get("content-type").and_then(|v| v.to_str().ok()).unwrap_or_default();
    let body = String::from_utf8_lossy(response.body()).into_owned();
    let declared = match fact["success"].as_str().unwrap() {
        "nothing" => 204,
        "accepted" => 202,
        _ => 200,
    };
    if status != declared {
        return Some(body);
    }
    let json: Value = serde_json::from_str(&body).unwrap_or(Value::Null);
    let right = match fact["success"].as_str().unwrap() {
        "nothing" | "accepted" => body.is_empty() && media.is_empty(),
        "text" => media.starts_with("text/plain") && !body.is_empty(),
        "object" => media == "application/json" && json.is_object(),
        "array" => media == "application/json" && json.is_array(),
        "page-text-total" => json["total_count"].is_string(),
        "page-integer-total" => json["total_count"].is_u64(),
        "page-no-total" => json["data"].is_array() && json.get("total_count").is_none(),
        "undeclared" => true,
        other => return Some(format!("`{other}` is not known here")),
    };
    if !right {
        return Some(format!("{media}: {body}"));
    }
    let (missing, extra) = difference(fact, &json);
    let compared = fact["reply_fields"].as_array().is_some_and(|f| !f.is_empty());
    (compared && !(missing.is_empty() && extra.is_empty())).then(|| format!("missing {missing:?}, extra {extra:?}"))
}
