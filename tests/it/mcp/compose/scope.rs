//! Which composites are there: by surface, toolset, name and effect, and never as a way around what is left out.

use super::{World, ask, json, text};
use dsamba::ServeOptions;
use dsamba::mcp::{Scope, Surface};
use serde_json::Value;

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|n| (*n).to_owned()).collect()
}

async fn world(surface: Surface, scope: Scope) -> World {
    World::with(ServeOptions { surface, scope, ..ServeOptions::default() }).await
}

async fn listed(world: &World) -> Vec<String> {
    let list = ask(&world.server, "tools/list", json!({})).await.json();
    let tools = list["result"]["tools"].as_array().unwrap();
    tools.iter().map(|t| t["name"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn one_that_is_no_tool_of_its_own_is_called_through_the_dispatchers() {
    let world = world(Surface::Meta, Scope::default()).await;
    assert_eq!(listed(&world).await.len(), 4);
    let all = world.ok("call-read", json!({"operation": "get-live-overview", "arguments": {"limit": 1}})).await;
    assert_eq!(all["data"].as_array().unwrap().len(), 1);
    let wrong = world.call("call-read", json!({"operation": "prepare-room"})).await;
    assert!(wrong["isError"] == true && text(&wrong).contains("call-write"), "{wrong}");
    let about = world.ok("describe-operation", json!({"operation": "prepare-room"})).await;
    assert_eq!(about["calls"], json!(["get-room-details", "create-room", "generate-token"]));
    assert_eq!(about["effects"], json!(["write", "egress"]));
}

#[tokio::test]
async fn one_whose_calls_are_left_out_is_left_out_too() {
    for scope in [
        Scope { toolsets: names(&["rooms"]), ..Scope::default() },
        Scope { exclude_tools: names(&["generate-token"]), ..Scope::default() },
        Scope { exclude_tools: names(&["prepare-room"]), ..Scope::default() },
        Scope { read_only: true, ..Scope::default() },
    ] {
        let world = world(Surface::Default, scope.clone()).await;
        assert!(!listed(&world).await.contains(&"prepare-room".to_owned()), "{scope:?}");
        let answer = ask(&world.server, "tools/call", json!({"name": "prepare-room", "arguments": {}})).await;
        assert_eq!(answer.code(), -32602, "{scope:?}");
        let through = json!({"operation": "prepare-room", "arguments": {}});
        for by in ["call-read", "call-write"] {
            let call = json!({"name": by, "arguments": through});
            let answer = ask(&world.server, "tools/call", call).await.json();
            assert!(answer["error"].is_object() || answer["result"]["isError"] == true, "{scope:?} {answer}");
        }
        assert_eq!(world.total(), 0, "{scope:?}");
    }
}

#[tokio::test]
async fn toolsets_that_hold_its_calls_and_its_own_name_bring_it() {
    let scope = Scope { toolsets: names(&["rooms", "token"]), ..Scope::default() };
    assert!(listed(&world(Surface::Default, scope).await).await.contains(&"prepare-room".to_owned()));
    let scope = Scope { toolsets: names(&["polls"]), tools: names(&["prepare-room"]), ..Scope::default() };
    let world = world(Surface::Default, scope).await;
    assert_eq!(listed(&world).await, ["prepare-room"]);
    assert_eq!(world.ok("prepare-room", json!({"room": "named"})).await["made"], Value::Bool(true));
}

#[tokio::test]
async fn a_request_may_leave_it_out() {
    let world = World::new().await;
    let (headers, body) = super::super::modern("tools/call", json!({"name": "prepare-room", "arguments": {}}));
    for narrow in ["x-mcp-toolsets: rooms\r\n", "x-mcp-readonly: true\r\n", "x-mcp-exclude-tools: generate-token\r\n"] {
        let answer = super::post(&world.server, &format!("{headers}{narrow}"), &body).await;
        assert_eq!(answer.code(), -32602, "{narrow}");
    }
    assert_eq!(world.total(), 0);
}
