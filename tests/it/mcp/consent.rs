//! Consent to what removes or interrupts: asked of a person through the client, sealed, bound, and counted once.

use super::stdio::open;
use super::{Answer, Fake, modern, options, post};
use dsamba::mcp::{Scope, Server};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;

/// An API with one room, and a server before it.
async fn start() -> (Arc<Fake>, Server) {
    let fake = Arc::<Fake>::default();
    room(&fake);
    let server = serve(options(&fake)).await.unwrap();
    (fake, server)
}

fn room(fake: &Fake) {
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1", "description": "Stand-up", "live_participants_count": 3}));
    fake.on("DELETE /rooms/standup", 204, &json!(""));
    fake.on("DELETE /rooms/demo", 204, &json!(""));
}

fn deletes(fake: &Fake) -> usize {
    fake.calls().iter().filter(|call| call.starts_with("DELETE")).count()
}

fn delete(room: &str) -> Value {
    json!({"name": "call-write", "arguments": {"operation": "delete-room", "arguments": {"room": room}}})
}

/// Calls as a client of the 2026-07-28 revision that can show forms.
async fn call(server: &Server, mut params: Value, more: Value) -> Answer {
    if let Value::Object(more) = more {
        params.as_object_mut().unwrap().extend(more);
    }
    let (headers, mut body) = modern("tools/call", params);
    body["params"]["_meta"]["io.modelcontextprotocol/clientCapabilities"] = json!({"elicitation": {"form": {}}});
    post(server, &headers, &body).await
}

/// The question to a call, and its seal.
async fn question(server: &Server, params: Value) -> (Value, String) {
    let result = call(server, params, Value::Null).await.json()["result"].clone();
    assert_eq!(result["resultType"], "input_required", "{result}");
    let seal = result["requestState"].as_str().unwrap().to_owned();
    (result["inputRequests"]["consent"].clone(), seal)
}

#[allow(clippy::needless_pass_by_value)] // callers write it in place
fn said(seal: &str, action: &str, content: Value) -> Value {
    json!({"requestState": seal, "inputResponses": {"consent": {"action": action, "content": content}}})
}

#[tokio::test]
async fn a_person_is_asked_about_the_thing_and_a_yes_deletes_once() {
    let (fake, server) = start().await;
    let (question, seal) = question(&server, delete("standup")).await;
    assert_eq!(question["method"], "elicitation/create");
    let message = question["params"]["message"].as_str().unwrap();
    assert!(
        message.contains("`Stand-up`, live_participants_count 3") && message.contains("room: standup"),
        "{message}"
    );
    assert_eq!(question["params"]["requestedSchema"]["properties"]["name"]["type"], "string", "{question}");
    assert_eq!(deletes(&fake), 0, "nothing is deleted before the answer");
    let yes = || said(&seal, "accept", json!({"name": "standup"}));
    let done = call(&server, delete("standup"), yes()).await.json();
    assert_ne!(done["result"]["isError"], true, "{done}");
    assert_eq!(deletes(&fake), 1);
    let again = call(&server, delete("standup"), yes()).await.json();
    assert_eq!(again["result"]["isError"], true, "{again}");
    assert!(again["result"]["content"][0]["text"].as_str().unwrap().contains("used before"), "{again}");
    assert_eq!(deletes(&fake), 1);
    server.stop().await;
}

#[tokio::test]
async fn what_a_tag_or_an_id_hits_is_counted_or_named_and_not_all_there_is() {
    let (fake, server) = start().await;
    fake.on("GET /rooms", 200, &json!({"data": [], "total_count": "1"}));
    let asked = async |operation: &str, arguments: Value| {
        let params = json!({"name": "call-write", "arguments": {"operation": operation, "arguments": arguments}});
        question(&server, params).await.0["params"]["message"].as_str().unwrap().to_owned()
    };
    let message = asked("delete-rooms-by-tag", json!({"tags": ["zz"], "delete_resources": true})).await;
    assert!(message.contains("It hits 1 rooms.") && message.contains("Type zz to go on"), "{message}");
    assert!(fake.calls().iter().any(|call| call.contains("tag=zz")), "{:?}", fake.calls());
    let message = asked("delete-rooms-by-tag", json!({"tags": ["zz", "yy"]})).await;
    assert!(!message.contains("It hits") && message.contains("Type zz, yy to go on"), "{message}");
    let id = "123e4567-e89b-42d3-a456-426614174000";
    fake.on("GET /rooms/standup/questions", 200, &json!([{"id": "other"}, {"id": id, "question": "When?"}]));
    let message = asked("delete-question", json!({"room": "standup", "question": id, "participant": {"id": id}})).await;
    assert!(message.contains("It hits `When?`"), "{message}");
    server.stop().await;
}

#[tokio::test]
async fn a_yes_to_one_thing_deletes_no_other_that_took_its_name() {
    let (fake, server) = start().await;
    let (_, seal) = question(&server, delete("standup")).await;
    fake.on("GET /rooms/standup", 200, &json!({"id": "r2", "description": "Another"}));
    let answer = call(&server, delete("standup"), said(&seal, "accept", json!({"name": "standup"}))).await.json();
    assert_eq!(answer["result"]["isError"], true, "{answer}");
    assert!(answer["result"]["content"][0]["text"].as_str().unwrap().contains("another thing"), "{answer}");
    assert_eq!(deletes(&fake), 0);
    server.stop().await;
}

#[tokio::test]
async fn nobody_is_asked_about_what_is_not_there() {
    let (fake, server) = start().await;
    // `/rooms/live` is there, and no room.
    let answer = call(&server, delete("live"), Value::Null).await.json();
    assert_eq!(answer["result"]["structuredContent"]["error"]["code"], "usage", "{answer}");
    let answer = call(&server, delete("nowhere"), Value::Null).await.json();
    let error = &answer["result"]["structuredContent"]["error"];
    assert_eq!((&answer["result"]["isError"], &error["code"]), (&json!(true), &json!("not_found")), "{answer}");
    assert_eq!(deletes(&fake), 0);
    server.stop().await;
}

#[tokio::test]
async fn a_no_a_slip_and_whatever_was_altered_delete_nothing() {
    let (fake, server) = start().await;
    let mut altered = String::new();
    for (action, content) in [
        ("decline", json!({"name": "standup"})),
        ("cancel", json!(null)),
        ("accept", json!({"name": "stand-up"})),
        ("accept", json!({"confirm": true})),
        ("accept", json!({})),
    ] {
        let (_, seal) = question(&server, delete("standup")).await;
        let answer = call(&server, delete("standup"), said(&seal, action, content.clone())).await.json();
        assert_eq!(answer["result"]["isError"], true, "{action} {content}: {answer}");
        altered = seal;
    }
    let (_, seal) = question(&server, delete("standup")).await;
    altered.replace_range(altered.len() - 3.., "AAA");
    let yes = |seal: &str| said(seal, "accept", json!({"name": "demo"}));
    let cases = [
        ("of another room", call(&server, delete("demo"), yes(&seal)).await),
        ("altered", call(&server, delete("standup"), said(&altered, "accept", json!({"name": "standup"}))).await),
        (
            "made up",
            call(&server, delete("standup"), said("rs1.AAAA.BBBB", "accept", json!({"name": "standup"}))).await,
        ),
        ("without an answer", call(&server, delete("standup"), json!({"requestState": seal})).await),
        ("from the model", {
            let mut params = delete("standup");
            params["arguments"]["arguments"]["confirm"] = json!(true);
            call(&server, params, Value::Null).await
        }),
    ];
    for (what, answer) in cases {
        assert_eq!(answer.json()["result"]["isError"], true, "{what}: {}", answer.body);
    }
    // The question itself is still good: only an answer uses it up.
    let done = call(&server, delete("standup"), said(&seal, "accept", json!({"name": "standup"}))).await.json();
    assert_ne!(done["result"]["isError"], true, "{done}");
    assert_eq!(fake.calls().iter().filter(|c| c.starts_with("DELETE")).collect::<Vec<_>>(), ["DELETE /rooms/standup"]);
    server.stop().await;
}

#[tokio::test]
async fn wrong_arguments_are_told_before_anybody_is_asked() {
    let (fake, server) = start().await;
    let mut params = delete("standup");
    params["arguments"]["arguments"]["rooom"] = json!("x");
    let answer = call(&server, params, Value::Null).await.json();
    assert_eq!(answer["result"]["isError"], true, "{answer}");
    assert!(answer["result"]["content"][0]["text"].as_str().unwrap().contains("rooom"), "{answer}");
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn who_cannot_be_asked_is_refused_with_the_reason() {
    let (fake, server) = start().await;
    let refused = super::tool(&server, "call-write", delete("standup")["arguments"].clone()).await;
    assert!(super::text(&refused).contains("cannot ask the user"), "{refused}");
    assert_eq!(refused["isError"], true);
    assert_eq!(deletes(&fake), 0);
    server.stop().await;
}

#[tokio::test]
async fn a_scope_without_the_operation_asks_nobody() {
    let fake = Arc::<Fake>::default();
    room(&fake);
    let scope = Scope { exclude_tools: vec!["delete-room".to_owned()], ..Scope::default() };
    let server = serve(ServeOptions { scope, ..options(&fake) }).await.unwrap();
    let answer = call(&server, delete("standup"), Value::Null).await.json();
    assert_eq!(answer["result"]["isError"], true, "{answer}");
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn over_the_old_eras_streams_the_question_comes_as_a_request() {
    for (answer, expected) in [
        (json!({"action": "accept", "content": {"name": "standup"}}), 1),
        (json!({"action": "decline"}), 0),
        (json!({"nonsense": 1}), 0),
    ] {
        let fake = Arc::<Fake>::default();
        room(&fake);
        let mut pipe = open(&fake);
        let hello = json!({
            "protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}}, "clientInfo": {"name": "t", "version": "1"},
        });
        pipe.ask(1, "initialize", hello).await;
        pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
        pipe.say(&json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": delete("standup")}).to_string())
            .await;
        let question = pipe.hear().await;
        assert_eq!(question["method"], "elicitation/create", "{question}");
        assert_eq!(deletes(&fake), 0);
        pipe.say(&json!({"jsonrpc": "2.0", "id": question["id"], "result": answer}).to_string()).await;
        let done = pipe.hear().await;
        assert_eq!((&done["id"], done["result"]["isError"] == true), (&json!(2), expected == 0), "{done}");
        assert_eq!(deletes(&fake), expected);
        pipe.end().await;
    }
}
