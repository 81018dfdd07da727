//! The audit log: who called what on which ids with which outcome, and nothing else.

use super::auth::{ANA, BEN, bearer, by, write};
use super::stdio::open_with;
use super::{Fake, options, post_text, raw};
use dsamba::mcp::Access;
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;

fn lines(file: &Path) -> Vec<Value> {
    std::fs::read_to_string(file).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn every_call_and_every_refusal_is_a_line_without_secrets_or_bodies() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1", "description": "private words"}));
    fake.on("DELETE /rooms/standup", 204, &json!(""));
    let dir = tempfile::tempdir().unwrap();
    let (tokens, log) = (dir.path().join("tokens.toml"), dir.path().join("audit.ndjson"));
    write(&tokens, &[("ana", ANA, "read_only = true"), ("ben", BEN, "rate = 1")]);
    let access = Access { tokens: Some(tokens), ..Access::default() };
    let server = serve(ServeOptions { access, audit: Some(log.clone()), ..options(&fake) }).await.unwrap();
    let call = |name: &str, arguments: Value| json!({"name": name, "arguments": arguments});
    by(&server, ANA, "", "tools/call", call("get-room-details", json!({"room": "standup"}))).await;
    by(
        &server,
        ANA,
        "",
        "tools/call",
        call("call-read", json!({"operation": "get-room-details", "arguments": {"room": "gone"}})),
    )
    .await;
    by(&server, ANA, "", "tools/call", call("call-read", json!({"operation": "create-room"}))).await;
    by(&server, ANA, "", "tools/call", call("no-such-tool", json!({"room": "standup"}))).await;
    by(&server, ANA, "", "resources/read", json!({"uri": "digitalsamba://rooms/standup"})).await;
    let uri = "digitalsamba://rooms/{room}";
    let complete = json!({"ref": {"type": "ref/resource", "uri": uri}, "argument": {"name": "room", "value": "s"}});
    by(&server, ANA, "", "prompts/get", json!({"name": "no-such-prompt"})).await;
    by(&server, ANA, "", "completion/complete", complete).await;
    let delete = json!({"operation": "delete-room", "arguments": {"room": "standup"}});
    by(&server, BEN, "", "tools/call", call("call-write", delete)).await;
    by(&server, BEN, "", "tools/list", json!({})).await;
    raw(&server, &post_text(&bearer("0123456789-abcdef-nobody"), "{}")).await;
    raw(&server, &post_text("host: evil.example\r\n", "{}")).await;
    server.stop().await;
    let all = lines(&log);
    let brief: Vec<Value> = all
        .iter()
        .map(|l| {
            let at = if l["method"].is_null() { &l["path"] } else { &l["method"] };
            json!([l["principal"], at, l["tool"], l["operation"], l["ids"]["room"], l["outcome"], l["code"]])
        })
        .collect();
    let expected = json!([
        ["token:ana", "tools/call", "get-room-details", "get-room-details", "standup", "ok", null],
        ["token:ana", "tools/call", "call-read", "get-room-details", "gone", "failed", "not_found"],
        ["token:ana", "tools/call", "call-read", null, null, "refused", "forbidden"],
        ["token:ana", "tools/call", "no-such-tool", null, null, "refused", "unknown_tool"],
        ["token:ana", "resources/read", null, "get-room-details", "standup", "ok", null],
        ["token:ana", "prompts/get", null, null, null, "refused", null],
        ["token:ana", "completion/complete", null, null, null, "ok", null],
        ["token:ben", "tools/call", "call-write", "delete-room", "standup", "refused", "forbidden"],
        ["token:ben", "/mcp", null, null, null, "refused", "too_often"],
        [null, "/mcp", null, null, null, "refused", "wrong_token"],
        [null, "/mcp", null, null, null, "refused", "stranger"],
    ]);
    assert_eq!(Value::from(brief), expected);
    assert!(all.iter().all(|l| l["time"].as_str().unwrap().ends_with('Z')));
    assert!(all[0]["ms"].is_u64() && all[0]["request"] == "1", "{}", all[0]);
    let text = std::fs::read_to_string(&log).unwrap();
    for secret in [ANA, BEN, "0123456789", "private words"] {
        assert!(!text.contains(secret), "{secret}");
    }
}

#[tokio::test]
async fn calls_over_the_standard_streams_are_recorded_too() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1"}));
    let dir = tempfile::tempdir().unwrap();
    let log = dir.path().join("audit.ndjson");
    let mut pipe = open_with(ServeOptions { audit: Some(log.clone()), ..options(&fake) });
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    pipe.ask(1, "initialize", hello).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    pipe.ask(2, "tools/call", json!({"name": "get-room-details", "arguments": {"room": "standup"}})).await;
    pipe.ask(3, "resources/subscribe", json!({"uri": "digitalsamba://rooms/standup/live"})).await;
    pipe.ask(4, "prompts/get", json!({"name": "moderate-room", "arguments": {"room": "standup"}})).await;
    pipe.end().await;
    let all = lines(&log);
    assert_eq!(all.len(), 3);
    assert_eq!((&all[0]["principal"], &all[0]["ids"]["room"]), (&json!("local"), &json!("standup")));
    let subscribed = [&all[1]["method"], &all[1]["operation"], &all[1]["ids"]["room"], &all[1]["outcome"]];
    assert_eq!(subscribed, [&json!("resources/subscribe"), &json!("get-live-room"), &json!("standup"), &json!("ok")]);
    assert_eq!([&all[2]["method"], &all[2]["prompt"]], [&json!("prompts/get"), &json!("moderate-room")]);
}

#[tokio::test]
async fn a_log_that_cannot_be_written_starts_no_server() {
    let fake = Arc::<Fake>::default();
    let dir = tempfile::tempdir().unwrap();
    let error = serve(ServeOptions { audit: Some(dir.path().to_owned()), ..options(&fake) }).await.unwrap_err();
    assert_eq!(error.kind(), dsamba::error::Kind::Io, "{error}");
}
