//! Calling tools: what goes up to the API, and what comes back to the model.

use super::{Fake, ask, start, start_with, text, tool};
use dsamba::mcp::Surface;
use serde_json::json;
use std::sync::Arc;

#[tokio::test]
async fn reads_and_writes_reach_the_api() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms", 200, &json!({"data": [{"id": "r1", "description": "Daily"}], "total_count": "41"}));
    fake.on("GET /rooms/daily", 200, &json!({"id": "r1", "description": "Daily", "unheard_of": 1}));
    fake.on("POST /rooms", 201, &json!({"id": "r2"}));
    let server = start(&fake).await;
    let list = tool(&server, "list-rooms", json!({})).await;
    assert_eq!(list["isError"], false);
    assert_eq!(
        list["structuredContent"],
        json!({"data": [{"id": "r1", "description": "Daily"}], "total_count": "41", "next": {"offset": 1}})
    );
    let room = tool(&server, "get-room-details", json!({"room": "daily"})).await;
    assert_eq!(
        text(&room),
        r#"{"id":"r1","description":"Daily","unheard_of":1}"#,
        "fields nobody knows pass through in order"
    );
    let made = tool(&server, "create-room", json!({"privacy": "private", "description": "Neu"})).await;
    assert_eq!(made["structuredContent"]["id"], "r2");
    assert_eq!(fake.calls(), ["GET /rooms?limit=20", "GET /rooms/daily", "POST /rooms"]);
    let sent: serde_json::Value = serde_json::from_str(&fake.asked.lock().unwrap()[2].1).unwrap();
    assert_eq!(sent, json!({"privacy": "private", "description": "Neu"}));
    server.stop().await;
}

#[tokio::test]
async fn the_dispatchers_reach_what_is_no_tool_of_its_own() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /roles", 200, &json!({"data": [], "total_count": 0}));
    fake.on("POST /roles", 201, &json!({"id": "x"}));
    let server = start(&fake).await;
    let found = tool(&server, "search-operations", json!({"query": "list roles"})).await;
    assert_eq!(found["structuredContent"]["operations"][0]["operation"], "get-roles", "{found}");
    let read = tool(&server, "call-read", json!({"operation": "get-roles", "arguments": {"limit": 5}})).await;
    assert_eq!(read["isError"], false, "{read}");
    let refused = tool(&server, "call-read", json!({"operation": "create-role", "arguments": {"name": "x"}})).await;
    assert_eq!(refused["isError"], true);
    assert!(text(&refused).contains("call-write"), "{refused}");
    assert_eq!(fake.calls(), ["GET /roles?limit=5"], "nothing was sent for the refused one");
    let about = tool(&server, "describe-operation", json!({"operation": "create-room"})).await;
    let schema = &about["structuredContent"]["arguments"];
    assert!(
        schema["properties"].as_object().unwrap().len() > 100,
        "all the settings, unlike in the tool of the same name"
    );
    server.stop().await;
}

#[tokio::test]
async fn faults_of_a_call_are_results_that_say_what_to_do() {
    let fake = Arc::<Fake>::default();
    fake.on(
        "POST /rooms",
        422,
        &json!({"message": "The given data was invalid.", "errors": {"friendly_url": ["taken", "too short"], "privacy": ["no"]}}),
    );
    fake.on("GET /rooms/none", 404, &json!({"message": "Not Found", "error": "not-found"}));
    fake.on("GET /rooms", 401, &json!({"message": "Unauthenticated."}));
    let server = start(&fake).await;
    let result = tool(&server, "create-room", json!({"friendly_url": "daily"})).await;
    assert_eq!(result["isError"], true);
    for part in ["friendly_url: taken", "friendly_url: too short", "privacy: no", "422", "what to do"] {
        assert!(text(&result).contains(part), "{part}: {result}");
    }
    assert_eq!(result["structuredContent"]["error"]["fields"]["friendly_url"], json!(["taken", "too short"]));
    let result = tool(&server, "get-room-details", json!({"room": "none"})).await;
    assert_eq!(
        (&result["isError"], &result["structuredContent"]["error"]["code"]),
        (&json!(true), &json!("not_found"))
    );
    let result = tool(&server, "list-rooms", json!({})).await;
    assert!(text(&result).contains("tell the user"), "{result}");
    let asked = fake.calls().len();
    let result = tool(&server, "get-room-details", json!({"rom": "x"})).await;
    assert_eq!(result["isError"], true);
    assert!(text(&result).contains("room"), "{result}");
    assert_eq!(fake.calls().len(), asked, "a wrong call is not sent");
    server.stop().await;
}

#[tokio::test]
async fn a_tool_that_is_not_listed_is_unknown() {
    let server = start(&Arc::default()).await;
    for name in ["no-such-tool", "delete-room"] {
        let answer = ask(&server, "tools/call", json!({"name": name, "arguments": {}})).await;
        assert_eq!((answer.status, answer.code()), (200, -32602), "{name}");
    }
    server.stop().await;
}

#[tokio::test]
async fn destroying_and_disrupting_wait_for_the_operators_leave() {
    let id = "123e4567-e89b-42d3-a456-426614174000";
    let fake = Arc::<Fake>::default();
    fake.on("DELETE /rooms/daily", 204, &json!(null));
    fake.on(&format!("POST /sessions/{id}/end"), 200, &json!("ok"));
    let calls = [("delete-room", json!({"room": "daily"})), ("end-session", json!({"session": id}))];
    for surface in [Surface::Meta, Surface::Full] {
        let server = start_with(&fake, surface, false).await;
        for (name, args) in &calls {
            let result = match surface {
                Surface::Full => tool(&server, name, args.clone()).await,
                _ => tool(&server, "call-write", json!({"operation": name, "arguments": args})).await,
            };
            assert_eq!(result["isError"], true, "{name}");
            assert!(text(&result).contains("--allow-destructive"), "{result}");
        }
        let args = json!({"room": "daily", "confirm": true});
        let result = tool(&server, "call-write", json!({"operation": "delete-room", "arguments": args})).await;
        assert!(result["isError"] == true && text(&result).contains("confirm: is not known"), "{result}");
        assert_eq!(fake.calls(), Vec::<String>::new(), "nothing was sent");
        server.stop().await;
    }
    let server = start_with(&fake, Surface::Full, true).await;
    assert_eq!(tool(&server, "delete-room", json!({"room": "daily"})).await["isError"], false);
    assert_eq!(tool(&server, "end-session", json!({"session": id})).await["isError"], false);
    assert_eq!(fake.calls(), ["DELETE /rooms/daily".to_owned(), format!("POST /sessions/{id}/end")]);
    server.stop().await;
}

#[tokio::test]
async fn secrets_in_replies_are_masked() {
    let fake = Arc::<Fake>::default();
    let hook = json!({"id": "w", "endpoint": "https://x.example", "authorization_header": "Bearer s3cret"});
    fake.on("GET /webhooks", 200, &json!({"data": [hook], "total_count": 1}));
    let server = start_with(&fake, Surface::Full, false).await;
    let result = tool(&server, "list-webhooks", json!({})).await;
    assert!(!result.to_string().contains("s3cret"), "{result}");
    assert_eq!(result["structuredContent"]["data"][0]["authorization_header"], "********");
    server.stop().await;
}

#[tokio::test]
async fn a_flood_is_cut_at_a_row() {
    let fake = Arc::<Fake>::default();
    let rows: Vec<_> = (0..100).map(|i| json!({"id": i, "filler": "x".repeat(5000)})).collect();
    fake.on("GET /rooms", 200, &json!({"data": rows, "total_count": "213"}));
    let server = start(&fake).await;
    let result = tool(&server, "list-rooms", json!({"limit": 100, "offset": 100})).await;
    assert!(text(&result).len() < 50_000);
    let shown = result["structuredContent"]["data"].as_array().unwrap().len();
    assert_eq!(result["structuredContent"]["next"]["offset"], 100 + shown);
    server.stop().await;
}
