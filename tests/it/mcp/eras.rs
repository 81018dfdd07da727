//! Both protocol eras on one endpoint, and what each refuses.

use super::{Fake, ask, modern, post, start};
use serde_json::{Value, json};
use std::sync::Arc;

const LEGACY: &str = "mcp-protocol-version: 2025-11-25\r\n";

fn initialize(version: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}})
}

#[tokio::test]
async fn the_era_of_initialize_is_served_without_a_session() {
    let server = start(&Arc::default()).await;
    for version in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] {
        let answer = post(&server, "", &initialize(version)).await;
        assert_eq!(answer.status, 200, "{}", answer.body);
        let result = &answer.json()["result"];
        assert_eq!(result["protocolVersion"], version);
        assert_eq!(result["serverInfo"]["name"], "dsamba");
        assert_eq!(
            result["capabilities"],
            json!({"completions": {}, "prompts": {}, "resources": {}, "tools": {}}),
            "nothing is announced that is not there: subscribers of this era need a stream that HTTP does not have here"
        );
        assert!(result["instructions"].as_str().unwrap().len() < 2048);
        assert!(!answer.head.contains("mcp-session-id"));
    }
    let answer = post(&server, "", &initialize("2031-01-01")).await;
    assert_eq!(
        answer.json()["result"]["protocolVersion"],
        "2025-11-25",
        "an unknown version gets the newest of its era"
    );

    let answer = post(&server, LEGACY, &json!({"jsonrpc": "2.0", "method": "notifications/initialized"})).await;
    assert_eq!((answer.status, answer.body.as_str()), (202, ""));
    let answer = post(&server, LEGACY, &json!({"jsonrpc": "2.0", "id": 2, "method": "ping"})).await;
    assert_eq!(answer.json()["result"], json!({}));
    let answer = post(&server, LEGACY, &json!({"jsonrpc": "2.0", "id": 3, "method": "tools/list"})).await;
    let result = &answer.json()["result"];
    assert!(result["tools"].as_array().unwrap().len() > 10);
    assert!(result["resultType"].is_null(), "the field is younger than this era");
    server.stop().await;
}

#[tokio::test]
async fn the_era_without_a_handshake_says_who_answers_and_for_how_long() {
    let server = start(&Arc::default()).await;
    let answer = ask(&server, "server/discover", json!({})).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let result = &answer.json()["result"];
    assert!(result["supportedVersions"].as_array().unwrap().contains(&json!("2026-07-28")));
    assert!(result["supportedVersions"].as_array().unwrap().contains(&json!("2025-11-25")));
    let list = ask(&server, "tools/list", json!({})).await.json()["result"].clone();
    let call = super::tool(&server, "search-operations", json!({"query": "rooms"})).await;
    for (what, result) in [("discover", result), ("list", &list), ("call", &call)] {
        assert_eq!(result["resultType"], "complete", "{what}");
        assert_eq!(result["_meta"]["io.modelcontextprotocol/serverInfo"]["name"], "dsamba", "{what}");
    }
    for (what, result) in [("discover", result), ("list", &list)] {
        assert!(result["ttlMs"].as_u64().is_some_and(|t| t > 0), "{what}");
        assert_eq!(result["cacheScope"], "public", "{what}");
    }
    server.stop().await;
}

#[tokio::test]
async fn what_the_new_era_demands_is_demanded() {
    let server = start(&Arc::default()).await;
    // No `_meta`.
    let (headers, mut body) = modern("tools/list", json!({}));
    body["params"] = json!({});
    let answer = post(&server, &headers, &body).await;
    assert_eq!((answer.status, answer.code()), (400, -32602), "{}", answer.body);
    // A header that says other than the body.
    let (headers, body) = modern("tools/list", json!({}));
    let answer = post(&server, &headers.replace("mcp-method: tools/list", "mcp-method: tools/call"), &body).await;
    assert_eq!((answer.status, answer.code()), (400, -32020));
    let (headers, body) = modern("tools/call", json!({"name": "call-read", "arguments": {}}));
    let answer = post(&server, &headers.replace("mcp-name: call-read", "mcp-name: call-write"), &body).await;
    assert_eq!((answer.status, answer.code()), (400, -32020));
    // A version that nobody knows.
    let (headers, body) = modern("tools/list", json!({}));
    let body = body.to_string().replace("2026-07-28", "2099-01-01");
    let headers = headers.replace("2026-07-28", "2099-01-01");
    let answer = super::raw(&server, &super::post_text(&headers, &body)).await;
    assert_eq!((answer.status, answer.code()), (400, -32022));
    assert_eq!(answer.json()["error"]["data"]["requested"], "2099-01-01");
    // Methods that are not there.
    let answer = ask(&server, "no/such", json!({})).await;
    assert_eq!((answer.status, answer.code()), (404, -32601));
    let answer = ask(&server, "ping", json!({})).await;
    assert_eq!((answer.status, answer.code()), (404, -32601), "ping went with the handshake");
    let answer = ask(&server, "initialize", json!({})).await;
    assert_eq!((answer.status, answer.code()), (404, -32601), "{}", answer.body);
    server.stop().await;
}

#[tokio::test]
async fn a_version_header_given_twice_is_taken_once() {
    let server = start(&Arc::default()).await;
    let (headers, body) = modern("tools/list", json!({}));
    let twice = format!("{headers}mcp-protocol-version: 2026-07-28\r\n");
    assert_eq!(post(&server, &twice, &body).await.status, 200);
    let joined = headers.replace("version: 2026-07-28", "version: 2026-07-28, 2026-07-28");
    assert_eq!(post(&server, &joined, &body).await.status, 200);
    let two = format!("{headers}mcp-protocol-version: 2025-11-25\r\n");
    let answer = post(&server, &two, &body).await;
    assert_eq!((answer.status, answer.code()), (400, -32020));
    server.stop().await;
}

#[tokio::test]
async fn a_tool_call_of_another_shape_is_a_fault_of_its_parameters() {
    let server = start(&Arc::<Fake>::default()).await;
    let body = json!({"jsonrpc": "2.0", "id": 9, "method": "tools/call", "params": {"arguments": {}}});
    let answer = post(&server, LEGACY, &body).await;
    assert_eq!((answer.code(), &answer.json()["id"]), (-32602, &json!(9)));
    server.stop().await;
}

#[tokio::test]
async fn an_unknown_resource_has_the_code_of_its_era() {
    let server = start(&Arc::default()).await;
    for uri in ["digitalsamba://nothing", "digitalsamba://rooms/nobody-made-it", "file:///etc/passwd"] {
        let body = json!({"jsonrpc": "2.0", "id": 4, "method": "resources/read", "params": {"uri": uri}});
        let old = post(&server, LEGACY, &body).await;
        assert_eq!((old.status, old.code()), (200, -32002), "{uri}: {}", old.body);
        let (headers, body) = modern("resources/read", json!({"uri": uri}));
        let new = post(&server, &format!("{headers}mcp-name: {uri}\r\n"), &body).await;
        assert_eq!(new.code(), -32602, "{uri}: {}", new.body);
        for answer in [old, new] {
            assert_eq!(answer.json()["error"]["data"]["uri"], uri, "{}", answer.body);
        }
    }
    server.stop().await;

    let mut pipe = super::stdio::open(&Arc::default());
    pipe.ask(1, "initialize", initialize("2025-11-25")["params"].clone()).await;
    let old = pipe.ask(2, "resources/read", json!({"uri": "digitalsamba://nothing"})).await;
    assert_eq!(old["error"]["code"], -32002, "{old}");
    pipe.end().await;
}
