//! What clients are shown.

use super::{ask, start_with};
use dsamba::api::{self, Effects};
use dsamba::mcp::Surface;
use serde_json::{Value, json};
use std::sync::Arc;

async fn tools(surface: Surface) -> Vec<Value> {
    let server = start_with(&Arc::default(), surface, false).await;
    let list = ask(&server, "tools/list", json!({})).await.json()["result"]["tools"].as_array().unwrap().clone();
    server.stop().await;
    list
}

#[tokio::test]
async fn the_default_list_is_the_golden_one() {
    let list = tools(Surface::Default).await;
    let text = serde_json::to_string_pretty(&list).unwrap() + "\n";
    crate::golden::check("tools.json", &text);
    // Four letters a token, roughly: a third of the context that all tools would take, and less.
    let compact = Value::from(list).to_string().len();
    assert!(compact < 16_000, "{compact} bytes");
}

#[tokio::test]
async fn meta_is_four_and_full_is_every_operation() {
    let meta: Vec<_> = tools(Surface::Meta).await.iter().map(|t| t["name"].clone()).collect();
    assert_eq!(json!(meta), json!(["search-operations", "describe-operation", "call-read", "call-write"]));
    let full = tools(Surface::Full).await;
    assert_eq!(full.len(), 4 + api::ops().count());
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
        let Some(op) = api::tool(name) else { continue };
        let risky = op.effects.has(Effects::DESTROY) || op.effects.has(Effects::DISRUPT);
        assert_eq!(tool["annotations"]["destructiveHint"], risky, "{name}");
        if op.method == api::Method::Delete {
            assert_eq!(tool["annotations"]["readOnlyHint"], false, "{name}");
        }
    }
}
