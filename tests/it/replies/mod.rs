//! The fields of the sandbox's replies, against the facts of the document. Paths come from the facts, never from the
//! catalogue, which client and sandbox share.

mod every;

use bytes::Bytes;
use dsamba::sandbox::{Clock, Options, SAMPLE_KEY, Sandbox};
use http::Request;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const NOW: i64 = 1_795_440_000;

fn sandbox() -> Sandbox {
    Sandbox::new(Options { clock: Clock::fixed(NOW), ..Options::default() }).unwrap()
}

fn get(sandbox: &Sandbox, path: &str) -> (u16, Value) {
    let request =
        Request::get(format!("http://s.test/api/v1{path}")).header("authorization", format!("Bearer {SAMPLE_KEY}"));
    let response = sandbox.answer(&request.body(Bytes::new()).unwrap());
    (response.status().as_u16(), serde_json::from_slice(response.body()).unwrap_or(Value::Null))
}

/// Every field of a reply, as the facts write it: `data[].id`.
fn fields(prefix: &str, value: &Value, into: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => {
            for (name, value) in map {
                let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                into.insert(path.clone());
                fields(&path, value, into);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| fields(&format!("{prefix}[]"), item, into)),
        _ => {}
    }
}

/// The parts of a reply that are empty, so that nothing inside them can be seen.
fn empty(prefix: &str, value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Null => into.push(prefix.to_owned()),
        Value::Array(items) if items.is_empty() => into.push(prefix.to_owned()),
        Value::Array(items) => items.iter().for_each(|item| empty(&format!("{prefix}[]"), item, into)),
        Value::Object(map) => {
            for (name, value) in map {
                let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
                empty(&path, value, into);
            }
        }
        _ => {}
    }
}

/// Ids of the sample team for the placeholders of paths, found through lists.
fn ids(sandbox: &Sandbox) -> BTreeMap<&'static str, String> {
    let first = |path: &str| -> Value {
        let (status, reply) = get(sandbox, path);
        assert_eq!(status, 200, "{path}");
        reply.get("data").unwrap_or(&reply)[0].clone()
    };
    let id = |row: &Value| row["id"].as_str().unwrap_or_default().to_owned();
    let live = get(sandbox, "/rooms/live?order=asc").1["data"][0].clone();
    let past = get(sandbox, "/sessions?live=false").1["data"].as_array().unwrap().clone();
    // Not every session was summarised.
    let past = past.iter().find(|s| get(sandbox, &format!("/sessions/{}/summary", id(s))).0 == 200).unwrap();
    let library = id(&first("/libraries"));
    let room = id(&live);
    BTreeMap::from([
        ("room", room.clone()),
        ("session", id(past)),
        ("participant", id(&first("/participants"))),
        ("recording", id(&first("/recordings?status=READY&order=asc"))),
        ("role", id(&first("/roles"))),
        ("webhook", id(&first("/webhooks"))),
        ("libraryFolder", id(&first(&format!("/libraries/{library}/folders")))),
        ("libraryFile", id(&first(&format!("/libraries/{library}/files")))),
        ("library", library),
        ("poll", id(&first(&format!("/rooms/{room}/polls")))),
        ("quiz", id(&first(&format!("/rooms/{room}/quizzes")))),
    ])
}

/// The facts of every operation.
fn facts() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/facts.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// How the fields of a reply differ from those of the document: missing, extra. Inside what is empty nothing is missed.
fn difference(fact: &Value, reply: &Value) -> (Vec<String>, Vec<String>) {
    let (mut have, mut hidden) = (BTreeSet::new(), Vec::new());
    fields("", reply, &mut have);
    empty("", reply, &mut hidden);
    let known = fact["reply_fields"].as_array().unwrap().iter().map(|f| f.as_str().unwrap().to_owned());
    let known: BTreeSet<String> = known.collect();
    let inside =
        |f: &&String| hidden.iter().any(|h| f.starts_with(&format!("{h}.")) || f.starts_with(&format!("{h}[")));
    let missing = known.difference(&have).filter(|f| !inside(f)).cloned().collect();
    let extra = have.difference(&known).filter(|_| !known.is_empty()).cloned().collect();
    (missing, extra)
}

#[test]
fn every_get_answers_the_fields_of_the_document() {
    let facts = facts();
    let sandbox = sandbox();
    let ids = ids(&sandbox);
    let mut wrong = Vec::new();
    let mut checked = 0;
    for fact in facts.iter().filter(|f| f["method"] == "GET" && f["replies"]["200"] == "application/json") {
        let mut path = fact["path"].as_str().unwrap().to_owned();
        for (name, id) in &ids {
            path = path.replace(&format!("{{{name}}}"), id);
        }
        let (status, reply) = get(&sandbox, &path);
        let (missing, extra) = difference(fact, &reply);
        if status != 200 || !missing.is_empty() || !extra.is_empty() {
            wrong.push(format!("GET {path}: {status}, missing {missing:?}, extra {extra:?}"));
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "{} of {checked}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(checked > 45, "{checked}");
}
