//! The sandbox answers as the vendor's description says, seen by a bare HTTP client whose calls are made from the facts.
//!
//! Client and sandbox are made from one catalogue, so a mistake in it is invisible to both. Nothing of the catalogue or the
//! client is used here: paths, bodies, statuses, media types and every field of every reply come from
//! `tests/data/facts.json`.

mod http;
mod imports;
mod odd;
mod uploads;
mod webhooks;
mod world;

use crate::facts::{self, Operation, Success, document::example_fields};
use http::{Answer, Content};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fmt::Write;
use world::World;

/// Where a reply of the sandbox has other fields than the description, with the reason: operation, field (all of its
/// members with `*`), why.
const DEVIATIONS: &[(&str, &str, &str)] = &[
    ("GET /rooms/{}", "files[].*", NO_FILES),
    ("POST /rooms", "files[].*", NO_FILES),
    ("PATCH /rooms/{}", "files[].*", NO_FILES),
    ("GET /rooms/{}", "breakouts[].*", NO_BREAKOUTS),
    ("POST /rooms", "breakouts[].*", NO_BREAKOUTS),
    ("PATCH /rooms/{}", "breakouts[].*", NO_BREAKOUTS),
];
const NO_FILES: &str = "no operation gives a room files of its own: the list is there and empty";
const NO_BREAKOUTS: &str = "a room has breakout rooms only when they were given to it: the list is there and empty";

/// Operations that answer settings and show, besides the described ones, those that were set on this very room or team:
/// they can be set, and no other reply would show it.
const ECHO: &[&str] = &["PATCH /", "POST /rooms", "PATCH /rooms/{}"];

/// Brings the sandbox into a state in which the operation can succeed, and chooses what it acts on.
async fn prepare(world: &mut World, key: &str) {
    let room = world.id("room").to_owned();
    if key.contains("/questions/{}") || key == "GET /rooms/{}/questions" {
        let participant = json!({"id": world.id("participant")});
        let path = format!("/rooms/{room}/questions");
        world.post(&path, json!({"participant": participant, "question": "Is it a question?"})).await;
        let id = world.get(&path).await["data"][0]["id"].as_str().unwrap().to_owned();
        let path = format!("{path}/{id}/answers");
        world.post(&path, json!({"participant": participant, "answer": "It is."})).await;
        let list = world.get(&format!("/rooms/{room}/questions")).await;
        world.set("question", &id);
        world.set("answer", list["data"][0]["answers"][0]["id"].as_str().unwrap());
    }
    if key.contains("-hand") || key.ends_with("/end") {
        let live = world.get(&format!("/rooms/{room}/live/participants")).await;
        world.set("participant", live["live_participants"][0]["id"].as_str().unwrap());
    }
    if key.contains("/phone-participants/") && !key.ends_with("/joined") {
        let calls = json!([{"call_id": "call-from-facts", "name": "Phone", "muted": key.ends_with("unmute")}]);
        world.post(&format!("/rooms/{room}/phone-participants/joined"), calls).await;
        world.set("callId", "call-from-facts");
    }
    if key.ends_with("/end") {
        let session = world.get("/sessions?live=1&limit=1").await["data"][0]["id"].as_str().unwrap().to_owned();
        world.set("session", &session);
    }
    let quiet = ["DELETE /rooms/{}", "DELETE /rooms/{}/resources"].contains(&key);
    if quiet {
        let id = world.id("quiet").to_owned();
        world.set("room", &id);
    }
    // What an action ends must have begun.
    let question = || format!("/rooms/{room}/questions/{}", world.id("question"));
    let participant = json!({"participant": {"id": world.id("participant")}});
    let (before, body) = match key.split_once("/rooms/{}").map_or(key, |(_, rest)| rest) {
        "/recordings/stop" => (format!("/rooms/{room}/recordings/start"), Value::Null),
        "/transcription/stop" => (format!("/rooms/{room}/transcription/start"), Value::Null),
        "/restreamers/stop" => {
            (format!("/rooms/{room}/restreamers/start"), json!({"type": "youtube", "stream_key": "k"}))
        }
        "/phone/disconnect" => (format!("/rooms/{room}/phone/connect"), Value::Null),
        "POST /recordings/{}/unarchive" => (format!("/recordings/{}/archive", world.id("recording")), Value::Null),
        "/questions/{}/reopen" => (question() + "/dismiss", participant),
        "/questions/{}/vote" if key.starts_with("DELETE") => (question() + "/vote", participant),
        "/questions/{}/live-answers/stop" | "/questions/{}/live-answers/cancel" => {
            (question() + "/live-answers/start", participant)
        }
        _ => return,
    };
    let answer = world.call("POST", &before, Content::Json(body)).await;
    assert_eq!(answer.status, 200, "preparing {key}: {before}: {}", answer.text());
}

/// What is wrong with the status, media type and form of an answer.
fn form_of(fact: &Operation, answer: &Answer) -> Option<String> {
    let media = answer.header("content-type").split(';').next().unwrap_or_default().to_owned();
    let declared = fact.replies.iter().find(|(status, _)| status.starts_with('2'));
    let json = answer.json();
    let status: Vec<u16> = match declared {
        Some((status, _)) => vec![status.parse().unwrap()],
        None => vec![200, 201, 204],
    };
    if !status.contains(&answer.status) {
        return Some(format!("status {} for {status:?}: {}", answer.status, answer.text()));
    }
    if matches!(fact.success, Success::Nothing | Success::Accepted) {
        return (!answer.body.is_empty()).then(|| format!("a body where there is none: {}", answer.text()));
    }
    if let Some((_, declared)) = declared.filter(|(_, declared)| **declared != media) {
        return Some(format!("media type {media} for {declared}"));
    }
    let fits = match fact.success {
        Success::Object => json.is_object(),
        Success::PageTextTotal => json["data"].is_array() && json["total_count"].is_string(),
        Success::PageIntegerTotal => json["data"].is_array() && json["total_count"].is_u64(),
        Success::PageNoTotal => json["data"].is_array() && json.get("total_count").is_none(),
        Success::Array => json.is_array(),
        Success::Text => !answer.body.is_empty() && json.is_null(),
        _ => true,
    };
    (!fits).then(|| format!("it is no {:?}: {}", fact.success, answer.text()))
}

/// Whether a difference of fields is meant; notes which deviation says so.
fn excused(key: &str, field: &str, used: &mut BTreeSet<usize>) -> bool {
    let excuse = DEVIATIONS.iter().position(|(operation, name, _)| {
        *operation == key && (*name == field || name.strip_suffix('*').is_some_and(|n| field.starts_with(n)))
    });
    used.extend(excuse);
    excuse.is_some()
}

/// The differences between the fields of a reply and those of the facts.
fn fields_of(fact: &Operation, answer: &Answer, used: &mut BTreeSet<usize>) -> Vec<String> {
    if !matches!(fact.replies.iter().find(|(s, _)| s.starts_with('2')), Some((_, media)) if media == "application/json")
    {
        return Vec::new();
    }
    let mut found = BTreeSet::new();
    example_fields(&answer.json(), "", &mut found);
    let declared: BTreeSet<String> = fact.reply_fields.iter().cloned().collect();
    let missing = declared.difference(&found).map(|f| (f, "missing"));
    let sent = fact.body.iter().flat_map(|b| &b.fields).map(|f| &f.name);
    let sent: BTreeSet<&String> = sent.filter(|_| ECHO.contains(&fact.key().as_str())).collect();
    let extra = found.difference(&declared).filter(|f| !sent.contains(f)).map(|f| (f, "extra"));
    let differences = missing.chain(extra).filter(|(field, _)| !excused(&fact.key(), field, used));
    differences.map(|(field, what)| format!("{what} field {field}")).collect()
}

/// Every operation, once with the required fields and once with every field that the facts name.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_operation_answers_as_described() {
    let mut report = String::new();
    let mut used = BTreeSet::new();
    for fact in facts::committed() {
        let key = fact.key();
        for all in [false, true] {
            if !all && fact.body.is_none() {
                continue;
            }
            let mut world = World::new().await;
            prepare(&mut world, &key).await;
            let answer = world.call(&fact.method, &world.path(&fact), world.body(&fact, all)).await;
            if !all && answer.status == 422 && answer.json()["errors"].is_object() {
                // `required` is not to be trusted; what is really needed is among all the fields.
                continue;
            }
            let faults = form_of(&fact, &answer).map_or_else(|| fields_of(&fact, &answer, &mut used), |f| vec![f]);
            for fault in faults {
                _ = writeln!(report, "{key}: {fault}");
            }
        }
    }
    for (at, (operation, field, why)) in DEVIATIONS.iter().enumerate() {
        assert!(why.len() > 15, "{operation} {field} says no reason");
        if !used.contains(&at) {
            _ = writeln!(report, "{operation}: {field} is as described: take it out of DEVIATIONS");
        }
    }
    assert!(report.is_empty(), "the sandbox and the vendor's description differ:\n{report}");
}

/// Every query parameter of every operation is taken.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_query_parameter_is_taken() {
    let mut report = String::new();
    let mut world = World::new().await;
    prepare(&mut world, "GET /rooms/{}/questions").await;
    for fact in facts::committed().into_iter().filter(|f| f.method == "GET") {
        let path = world.path(&fact);
        for field in &fact.query {
            let rows = world.call("GET", &path, Content::None).await.json();
            let first = rows["data"][0]["id"].as_str().or(rows[0]["id"].as_str()).unwrap_or_default().to_owned();
            let value = match field.name.as_str() {
                "limit" | "offset" => "1".to_owned(),
                "order" => "asc".to_owned(),
                "after" => first,
                "session_id" => world.id("session").to_owned(),
                "room_id" => world.id("room").to_owned(),
                "metrics" => "participation_minutes".to_owned(),
                "tag" => "team".to_owned(),
                "live" => "true".to_owned(),
                _ if field.format == "date" => "2026-11-01".to_owned(),
                _ if field.kind == "integer" => "60".to_owned(),
                name => field.values.first().unwrap_or_else(|| panic!("{}: no value for {name}", fact.key())).clone(),
            };
            let answer = world.call("GET", &format!("{path}?{}={value}", field.name), Content::None).await;
            if answer.status != 200 {
                _ = writeln!(report, "{} ?{}={value}: {} {}", fact.key(), field.name, answer.status, answer.text());
            }
            let json = answer.json();
            let rows = json["data"].as_array().or(json.as_array());
            if field.name == "limit" && rows.is_none_or(|r| r.len() != 1) {
                _ = writeln!(report, "{}: limit=1 does not answer one row", fact.key());
            }
            let wrong = format!("{path}?{}=not%20of%20this%20kind", field.name);
            let takes_anything = field.kind.starts_with("text") && field.values.is_empty() && field.format.is_empty();
            if !takes_anything && field.name != "after" {
                let answer = world.call("GET", &wrong, Content::None).await;
                if answer.status != 422 || answer.json()["errors"].get(&field.name).is_none() {
                    _ = writeln!(report, "{wrong}: {} {}", answer.status, answer.text());
                }
            }
        }
    }
    assert!(report.is_empty(), "{report}");
}
