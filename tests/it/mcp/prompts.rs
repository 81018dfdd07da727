//! Prompts and completion on the wire, in both eras.

use super::stdio::open_with;
use super::{Fake, ask, options, start};
use dsamba::client::{Client, Options};
use dsamba::mcp::{Scope, Server, Upstream};
use dsamba::sandbox::{self, Sandbox};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

fn team() -> ServeOptions {
    ServeOptions { port: 0, upstream: Upstream::Sandbox(sandbox::Options::default()), ..Default::default() }
}

async fn complete(server: &Server, reference: Value, name: &str, value: &str, context: Value) -> Value {
    let params =
        json!({"ref": reference, "argument": {"name": name, "value": value}, "context": {"arguments": context}});
    let answer = ask(server, "completion/complete", params).await.json();
    answer.get("result").map_or(answer.clone(), |result| result["completion"].clone())
}

fn resource(path: &str) -> Value {
    json!({"type": "ref/resource", "uri": format!("digitalsamba://{path}")})
}

#[tokio::test]
async fn prompts_are_listed_and_got_in_the_new_era() {
    let server = serve(team()).await.unwrap();
    let discover = ask(&server, "server/discover", json!({})).await.json();
    let capabilities = &discover["result"]["capabilities"];
    assert!(capabilities["prompts"].is_object() && capabilities["completions"].is_object(), "{capabilities}");
    let list = ask(&server, "prompts/list", json!({})).await.json()["result"].clone();
    assert!(list["ttlMs"].is_number() && list["cacheScope"].is_string(), "{list}");
    let prompts = list["prompts"].as_array().unwrap();
    assert!(prompts.iter().any(|p| p["name"] == "erase-session-data") && prompts.len() >= 8, "{list}");
    let got = ask(&server, "prompts/get", json!({"name": "moderate-room", "arguments": {"room": "standup"}})).await;
    let got = got.json()["result"].clone();
    assert!(got["messages"][0]["content"]["text"].as_str().unwrap().contains("`standup`"), "{got}");
    let wrong = ask(&server, "prompts/get", json!({"name": "moderate-room", "arguments": {"rom": "x"}})).await.json();
    assert_eq!(wrong["error"]["code"], -32602);
    let message = wrong["error"]["message"].as_str().unwrap();
    assert!(message.contains("room is missing") && message.contains("no argument rom"), "{message}");
    server.stop().await;
}

#[tokio::test]
async fn and_in_the_old_one() {
    let mut pipe = open_with(team());
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    let hello = pipe.ask(1, "initialize", hello).await;
    assert!(hello["result"]["capabilities"]["prompts"].is_object(), "{hello}");
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    let list = pipe.ask(2, "prompts/list", json!({})).await;
    assert!(list["result"]["prompts"].as_array().unwrap().len() >= 8, "{list}");
    let got = pipe.ask(3, "prompts/get", json!({"name": "who-is-live"})).await;
    assert!(got["result"]["messages"].is_array(), "{got}");
    let params =
        json!({"ref": {"type": "ref/prompt", "name": "moderate-room"}, "argument": {"name": "room", "value": "stand"}});
    let done = pipe.ask(4, "completion/complete", params).await;
    assert_eq!(done["result"]["completion"]["values"][0], "standup", "{done}");
    pipe.end().await;
}

#[tokio::test]
async fn a_read_only_server_lists_no_prompt_that_writes() {
    let scope = Scope { read_only: true, ..Scope::default() };
    let server = serve(ServeOptions { scope, ..team() }).await.unwrap();
    let list = ask(&server, "prompts/list", json!({})).await.json()["result"]["prompts"].to_string();
    assert!(list.contains("who-is-live") && !list.contains("erase") && !list.contains("moderate"), "{list}");
    let refused = ask(&server, "prompts/get", json!({"name": "erase-room-data", "arguments": {"room": "x"}})).await;
    assert_eq!(refused.code(), -32602);
    server.stop().await;
}

#[tokio::test]
async fn ids_and_friendly_urls_are_completed_from_one_call_each() {
    let sandbox = Sandbox::new(sandbox::Options::default()).unwrap();
    let set = Options { base_url: sandbox.base_url(), credential: Some(sandbox.credential()), ..Options::default() };
    let client = Client::with_transport(set, Arc::new(sandbox.clone()));
    let server =
        serve(ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() }).await.unwrap();
    let rooms = complete(&server, resource("rooms/{room}"), "room", "stand", json!({})).await;
    assert_eq!(rooms["values"][0], "standup", "{rooms}");
    assert!(rooms["hasMore"].is_boolean(), "{rooms}");
    let by_name = complete(&server, resource("rooms/{room}/live"), "room", "coffee corner", json!({})).await;
    assert_eq!(by_name["values"][0], "coffee", "found by its name: {by_name}");
    let calls = |tool: &str| sandbox.stats()["requests"]["by_operation"][tool].as_u64().unwrap_or_default();
    assert_eq!(calls("list-rooms"), 1, "the second is answered from the first");
    for (path, arg) in
        [("sessions/{session}", "session"), ("recordings/{recording}", "recording"), ("libraries/{library}", "library")]
    {
        let all = complete(&server, resource(path), arg, "", json!({})).await;
        let first = all["values"][0].as_str().unwrap_or_else(|| panic!("{path}: {all}")).to_owned();
        assert!(all["values"].as_array().unwrap().len() <= 100, "{path}");
        let one = complete(&server, resource(path), arg, &first[..8], json!({})).await;
        assert_eq!(one["values"][0], json!(first), "{path}: {one}");
    }
    let formats = resource("exports/rooms/{room}/polls{?session_id,format,locale,lang}");
    assert_eq!(complete(&server, formats, "format", "j", json!({})).await["values"], json!(["json"]));
    let role = json!({"type": "ref/prompt", "name": "prepare-room"});
    assert!(!complete(&server, role, "role", "mod", json!({})).await["values"].as_array().unwrap().is_empty());
    for (reference, code) in
        [(resource("rooms/{other}"), -32602), (json!({"type": "ref/prompt", "name": "none"}), -32602)]
    {
        assert_eq!(complete(&server, reference, "room", "", json!({})).await["error"]["code"], code);
    }
    server.stop().await;
}

#[tokio::test]
async fn what_fails_or_is_not_served_completes_to_nothing() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms", 500, &json!({"message": "no"}));
    let server = start(&fake).await;
    assert_eq!(complete(&server, resource("rooms/{room}"), "room", "", json!({})).await["values"], json!([]));
    server.stop().await;

    let fake = Arc::<Fake>::default();
    let scope = Scope { toolsets: vec!["sessions".to_owned()], ..Scope::default() };
    let server = serve(ServeOptions { scope, ..options(&fake) }).await.unwrap();
    assert_eq!(complete(&server, resource("rooms/{room}/sessions"), "room", "", json!({})).await["values"], json!([]));
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

/// The clock stands still but for what is waited for, and nothing here is a socket: the time is that of the server's own timers.
#[tokio::test(start_paused = true)]
async fn what_hangs_completes_to_nothing_within_200_ms() {
    let faults = "latency=5s".parse().unwrap();
    let upstream = Upstream::Sandbox(sandbox::Options { faults, ..Default::default() });
    let mut pipe = open_with(ServeOptions { upstream, ..team() });
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    pipe.ask(1, "initialize", hello).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    let params = json!({"ref": resource("rooms/{room}"), "argument": {"name": "room", "value": ""}});
    let begun = tokio::time::Instant::now();
    let done = pipe.ask(2, "completion/complete", params).await;
    assert_eq!(done["result"]["completion"]["values"], json!([]), "{done}");
    let took = begun.elapsed();
    assert!(took > Duration::from_millis(100), "it waited for the API: {took:?}");
    assert!(took <= Duration::from_millis(200), "{took:?}");
    pipe.end().await;
}
