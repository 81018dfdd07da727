//! The server on the sandbox team: what one tool does, another sees.

use super::{text, tool};
use dsamba::mcp::{Surface, Upstream};
use dsamba::{ServeOptions, sandbox, serve};
use serde_json::json;

fn options(allow_destructive: bool) -> ServeOptions {
    ServeOptions {
        port: 0,
        upstream: Upstream::Sandbox(sandbox::Options::default()),
        surface: Surface::Full,
        allow_destructive,
        ..Default::default()
    }
}

#[tokio::test]
async fn a_room_lives_from_create_to_delete() {
    let server = serve(options(true)).await.unwrap();
    let made = tool(&server, "create-room", json!({"description": "Standup", "friendly_url": "mcp-standup"})).await;
    let id = made["structuredContent"]["id"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned();
    let seen = tool(&server, "get-room-details", json!({"room": "mcp-standup"})).await;
    assert_eq!(seen["structuredContent"]["description"], "Standup");
    let listed = tool(&server, "list-rooms", json!({"limit": 1})).await;
    assert_eq!(listed["structuredContent"]["data"][0]["id"], json!(id), "newest first");
    assert_eq!(listed["structuredContent"]["next"], json!({"offset": 1}));
    let twice = tool(&server, "create-room", json!({"friendly_url": "mcp-standup"})).await;
    assert!(twice["isError"] == true && text(&twice).contains("friendly_url"), "{twice}");
    let gone = tool(&server, "call-write", json!({"operation": "delete-room", "arguments": {"room": id}})).await;
    assert_eq!(gone["isError"], false, "{gone}");
    let missing = tool(&server, "get-room-details", json!({"room": id})).await;
    assert_eq!(missing["structuredContent"]["error"]["status"], 404);
    server.stop().await;
}

#[tokio::test]
async fn a_refused_delete_leaves_the_room() {
    let server = serve(options(false)).await.unwrap();
    let made = tool(&server, "create-room", json!({"friendly_url": "mcp-stays"})).await;
    assert_eq!(made["isError"], false, "{made}");
    let refused = tool(&server, "delete-room", json!({"room": "mcp-stays"})).await;
    assert_eq!(refused["isError"], true);
    assert_eq!(tool(&server, "get-room-details", json!({"room": "mcp-stays"})).await["isError"], false);
    server.stop().await;
}

#[tokio::test]
async fn pages_of_a_list_join_up() {
    let server = serve(options(false)).await.unwrap();
    let mut seen = std::collections::BTreeSet::new();
    let mut args = json!({"limit": 7});
    loop {
        let page = tool(&server, "list-rooms", args.clone()).await["structuredContent"].clone();
        for room in page["data"].as_array().unwrap() {
            assert!(seen.insert(room["id"].as_str().unwrap().to_owned()), "twice: {room}");
        }
        match page["next"]["offset"].as_u64() {
            Some(offset) => args["offset"] = offset.into(),
            None => break,
        }
    }
    assert_eq!(seen.len() as u64, sandbox::Options::default().rooms);
    server.stop().await;
}
