//! What clients are shown.

use super::{ask, start_with};
use dsamba::api::{self, Effects, Op};
use dsamba::mcp::Surface;
use serde_json::{Value, json};
use std::sync::Arc;

/// The tools that make several calls of the API.
const COMPOSITES: [&str; 5] =
    ["erase-room-data", "erase-session-data", "get-live-overview", "get-session-report", "prepare-room"];

async fn tools(surface: Surface) -> Vec<Value> {
    let server = start_with(&Arc::default(), surface, false).await;
    let list = ask(&server, "tools/list", json!({})).await.json()["result"]["tools"].as_array().unwrap().clone();
    server.stop().await;
    list
}

#[tokio::test]
async fn the_tools_of_the_default_surface_are_the_golden_ones_and_sorted() {
    let list = tools(Surface::Default).await;
    let mut names: Vec<_> = list.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    assert!(names.is_sorted(), "{names:?}");
    for tool in &list {
        let text = serde_json::to_string_pretty(tool).unwrap() + "\n";
        crate::golden::check(&format!("tools/{}.json", tool["name"].as_str().unwrap()), &text);
    }
    // A file of a tool that is gone would say that it is there.
    let mut files: Vec<String> = std::fs::read_dir(crate::golden::path("tools"))
        .unwrap()
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    names.sort_unstable();
    assert_eq!(files, names.iter().map(|name| format!("{name}.json")).collect::<Vec<_>>());
}

/// Four letters a token, roughly: what a list costs every conversation.
#[tokio::test]
async fn each_surface_keeps_to_its_budget_of_bytes() {
    for (surface, budget) in [(Surface::Meta, 2_000), (Surface::Default, 16_000), (Surface::Full, 140_000)] {
        let compact = Value::from(tools(surface).await).to_string().len();
        assert!(compact <= budget, "{}: {compact} bytes", surface.name());
    }
}

#[tokio::test]
async fn meta_is_four_and_full_is_every_operation_and_composite() {
    let meta: Vec<_> = tools(Surface::Meta).await.iter().map(|t| t["name"].clone()).collect();
    assert_eq!(json!(meta), json!(["call-read", "call-write", "describe-operation", "search-operations"]));
    let full = tools(Surface::Full).await;
    // Those that touch files are there over stdio only, below a root.
    assert_eq!(full.len(), 4 + api::ops().count() + COMPOSITES.len());
    assert_eq!(api::ops().count(), 142);
}

#[tokio::test]
async fn every_tool_is_named_hinted_and_closed_as_all_clients_take_it() {
    for tool in tools(Surface::Full).await {
        let name = tool["name"].as_str().unwrap();
        assert!(
            name.len() <= 64 && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'),
            "{name}"
        );
        assert!(tool["description"].as_str().is_some_and(|d| d.len() > 8), "{name}");
        assert_eq!(tool["inputSchema"]["type"], "object", "{name}");
        assert_eq!(tool["inputSchema"]["additionalProperties"], false, "{name}");
        assert!(tool["outputSchema"].is_null(), "{name}");
        for hint in ["readOnlyHint", "destructiveHint", "idempotentHint", "openWorldHint"] {
            assert!(tool["annotations"][hint].is_boolean(), "{name} {hint}");
        }
    }
}

/// What the operations can do with whatever arguments.
fn effects<'a>(ops: impl Iterator<Item = &'a Op>) -> Effects {
    ops.flat_map(|op| op.params().map(|p| p.effects).chain([op.effects])).fold(Effects::NONE, Effects::and)
}

#[tokio::test]
async fn every_hint_is_true_of_all_that_a_call_of_the_tool_can_do() {
    let mut seen = 0;
    for tool in tools(Surface::Full).await {
        let name = tool["name"].as_str().unwrap();
        let reads = |op: &&Op| op.effects.names().iter().all(|e| ["read", "egress"].contains(e));
        let can = match name {
            "search-operations" | "describe-operation" => Effects::READ,
            "call-read" => effects(api::ops().filter(reads)),
            "call-write" => effects(api::ops()),
            _ => match api::tool(name) {
                Some(op) => effects(std::iter::once(op)),
                // Those of composites are held against the calls that they make, where these are known.
                None => continue,
            },
        };
        let changes = [Effects::WRITE, Effects::DESTROY, Effects::DISRUPT].into_iter().any(|e| can.has(e));
        let hints = &tool["annotations"];
        assert_eq!(hints["readOnlyHint"], !changes, "{name}");
        assert_eq!(hints["destructiveHint"], can.has(Effects::DESTROY) || can.has(Effects::DISRUPT), "{name}");
        assert_eq!(hints["openWorldHint"], can.has(Effects::EGRESS), "{name}");
        seen += 1;
    }
    assert_eq!(seen, 4 + api::ops().count());
}
