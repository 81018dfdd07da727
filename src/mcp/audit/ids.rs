//! The ids in a call's arguments, wherever they stand.

use super::line::cut;
use crate::api::{Kind, Op, Param, Place};
use crate::redact::Redactor;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Written in place of what is no id.
const HIDDEN: &str = "***";
/// Most ids of one name.
const MOST: usize = 32;

/// The ids among these arguments. Those of an object's members are named with the way to them, as `questions.choices.id`.
pub(super) fn of(op: &Op, arguments: &Map<String, Value>) -> Map<String, Value> {
    let mut ids = Map::new();
    for (name, value) in arguments {
        // By either of its names, as the call itself takes it; a second time under the other one it is refused.
        if let Some(param) = op.param(name).filter(|param| !ids.contains_key(param.arg)) {
            note(param, param.arg, value, &mut ids);
        }
    }
    ids
}

/// Writes down what this argument or member has of them.
fn note(param: &Param, at: &str, value: &Value, ids: &mut Map<String, Value>) {
    if param.secret {
        return;
    }
    if is_id(param) {
        return put(ids, at, told(param.kind, value));
    }
    let objects = match param.kind {
        Kind::Object(_) | Kind::Json | Kind::Many(Kind::Object(_) | Kind::Json) => parsed(value),
        _ => return,
    };
    let objects = objects.as_array().map_or(std::slice::from_ref(&*objects), Vec::as_slice);
    for object in objects.iter().map(parsed) {
        let Some(object) = object.as_object() else { continue };
        match param.kind {
            Kind::Object(members) | Kind::Many(&Kind::Object(members)) => {
                for (name, value) in object {
                    if let Some(member) = members.iter().find(|m| m.arg == name || m.name == name) {
                        note(member, &format!("{at}.{}", member.arg), value, ids);
                    }
                }
            }
            // What the API says nothing about has ids by their usual name.
            _ => object.get("id").into_iter().for_each(|id| put(ids, &format!("{at}.id"), told(Kind::Key, id))),
        }
    }
}

/// What is called by this name: one, or all of them in a list.
fn put(ids: &mut Map<String, Value>, at: &str, new: Value) {
    match ids.get_mut(at) {
        None => drop(ids.insert(at.to_owned(), new)),
        Some(Value::Array(all)) if all.len() >= MOST => {}
        Some(Value::Array(all)) => all.push(new),
        Some(one) => *one = Value::Array(vec![one.take(), new]),
    }
}

/// An object or a list of them, also where it was given as text.
fn parsed(value: &Value) -> Cow<'_, Value> {
    let json = value.as_str().filter(|text| text.trim_start().starts_with(['{', '[']));
    json.and_then(|text| serde_json::from_str(text).ok()).map_or(Cow::Borrowed(value), Cow::Owned)
}

/// Whether the value says which thing is meant, and is nothing to hide.
fn is_id(param: &Param) -> bool {
    let names = |kind| matches!(kind, Kind::Uuid | Kind::RoomRef | Kind::RoomUuid | Kind::Key);
    let kind = if let Kind::Many(one) = param.kind { *one } else { param.kind };
    param.place == Place::Path || names(kind) || param.arg.ends_with("_id")
}

/// An id, or several of them; short, whatever the caller sent in its place, and without what is known to be secret.
fn told(kind: Kind, value: &Value) -> Value {
    let text = |text: &str| Value::from(cut(&Redactor::new().text(text)));
    let one = |value: &Value| match value {
        Value::Null => Value::Null,
        Value::Bool(_) | Value::Number(_) => text(&value.to_string()),
        // What has members or several words is no id, and may hold anything.
        Value::String(id) if !id.trim().contains(|c: char| c.is_whitespace() || c == '{' || c == '[') => {
            text(id.trim())
        }
        _ => HIDDEN.into(),
    };
    match (kind, &*parsed(value)) {
        (Kind::Many(_), Value::Array(all)) => all.iter().take(MOST).map(one).collect(),
        (Kind::Many(_), Value::String(all)) => all.split(',').take(MOST).map(|id| one(&id.trim().into())).collect(),
        (_, value) => one(value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use serde_json::json;

    fn written(tool: &str, given: &Value) -> Value {
        of(api::tool(tool).unwrap(), given.as_object().unwrap()).into()
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
        assert_eq!(many["roles"], json!(vec!["x".repeat(128); MOST]));
    }

    #[test]
    fn ids_within_objects_and_lists_are_written_with_the_way_to_them_and_nothing_else_is() {
        let choices = json!([{"id": "c1", "text": "private"}, {"text": "private"}]);
        let questions = json!([{"id": "q1", "text": "private", "choices": choices}, {"id": "q2", "choices": []}]);
        for (tool, given, ids) in [
            (
                "create-question",
                json!({"room": "r", "question": "private", "participant": {"name": "Ana", "external_id": "7"}}),
                json!({"room": "r", "participant.external_id": "7"}),
            ),
            (
                "create-question",
                json!({"room": "r", "question": "private", "participant": "{\"id\": \"p\"}"}),
                json!({"room": "r", "participant.id": "p"}),
            ),
            (
                "update-quiz",
                json!({"room": "r", "quiz": "q", "questions": questions}),
                json!({"room": "r", "quiz": "q", "questions.id": ["q1", "q2"], "questions.choices.id": "c1"}),
            ),
            (
                "phone-participants-joined",
                json!({"room": "r", "calls": [{"call_id": "1", "name": "private"}, {"call_id": 2}]}),
                json!({"room": "r", "calls.call_id": ["1", "2"]}),
            ),
            (
                "create-room",
                json!({"breakouts": ["private", {"id": "b", "name": "private"}]}),
                json!({"breakouts.id": "b"}),
            ),
            ("update-quiz", json!({"questions": 7}), json!({})),
        ] {
            assert_eq!(written(tool, &given), ids, "{tool} {given}");
        }
        let options = vec![json!({"id": "x".repeat(500), "text": "private"}); 100];
        let many = written("update-poll", &json!({"options": options}));
        assert_eq!(many, json!({"options.id": vec!["x".repeat(128); MOST]}));
    }

    #[test]
    fn what_stands_in_place_of_an_id_shows_no_secret() {
        let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJVadQssw5c";
        for (tool, given) in [
            ("create-room", json!({"webhooks": [{"authorization_header": "S3CRET"}]})),
            ("create-room", json!({"webhooks": "[{\"secret\": \"S3CRET\"}]"})),
            ("create-room", json!({"breakouts": [{"id": {"password": "S3CRET"}}]})),
            ("update-room", json!({"room": {"name": "S3CRET"}})),
            ("update-room", json!({"room": format!("https://t.example/standup?token={jwt}")})),
            ("create-question", json!({"participant": {"id": jwt}})),
            ("get-room-details", json!({"room": "what Ana told me S3CRET"})),
        ] {
            let line = written(tool, &given).to_string();
            assert!(
                !line.contains("S3CRET") && !line.contains("eyJ") && line.contains("***"),
                "{tool} {given}: {line}"
            );
        }
        assert_eq!(written("create-room", &json!({"roles": "[\"a\",\"b\"]"})), json!({"roles": ["a", "b"]}));
    }
}
