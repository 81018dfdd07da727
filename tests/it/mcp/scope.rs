//! What is left out of the API, by the operator at the start and by a request's headers.

use super::{Fake, modern, options, post};
use dsamba::mcp::{Scope, Server};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;

async fn start(fake: &Arc<Fake>, scope: Scope) -> Server {
    serve(ServeOptions { scope, ..options(fake) }).await.unwrap()
}

/// Asks with these header lines beside those of the protocol.
async fn ask(server: &Server, more: &str, method: &str, params: Value) -> Value {
    let (headers, body) = modern(method, params);
    post(server, &format!("{headers}{more}"), &body).await.json()
}

async fn list(server: &Server, more: &str) -> Vec<String> {
    let answer = ask(server, more, "tools/list", json!({})).await;
    let tools = answer["result"]["tools"].as_array().unwrap_or_else(|| panic!("{answer}"));
    tools.iter().map(|t| t["name"].as_str().unwrap().to_owned()).collect()
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|&s| s.to_owned()).collect()
}

#[tokio::test]
async fn a_read_only_server_shows_and_runs_nothing_that_writes() {
    let fake = Arc::<Fake>::default();
    let server = start(&fake, Scope { read_only: true, ..Scope::default() }).await;
    let shown = list(&server, "").await;
    assert!(shown.contains(&"list-rooms".to_owned()), "{shown:?}");
    for name in ["call-write", "create-room", "end-session"] {
        assert!(!shown.contains(&name.to_owned()), "{shown:?}");
        let answer =
            ask(&server, "", "tools/call", json!({"name": name, "arguments": {"operation": "create-room"}})).await;
        assert_eq!(answer["error"]["code"], -32602, "{answer}");
    }
    for more in ["", "x-mcp-readonly: false\r\n", "x-mcp-tools: create-room,call-read\r\n"] {
        let arguments = json!({"operation": "create-room", "arguments": {}});
        let answer = ask(&server, more, "tools/call", json!({"name": "call-read", "arguments": arguments})).await;
        assert_eq!(answer["result"]["isError"], true, "{answer}");
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn a_request_narrows_the_list_and_the_calls_and_the_next_one_is_free_of_it() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /sessions", 200, &json!({"data": [], "total_count": 0}));
    let server = start(&fake, Scope { toolsets: names(&["rooms", "sessions"]), ..Scope::default() }).await;
    let all = list(&server, "").await;
    assert!(all.contains(&"list-sessions".to_owned()) && !all.contains(&"get-recordings".to_owned()), "{all:?}");
    let rooms = "X-MCP-Toolsets: rooms, recordings\r\n";
    let fewer = list(&server, rooms).await;
    assert!(fewer.iter().all(|name| all.contains(name)) && !fewer.contains(&"list-sessions".to_owned()), "{fewer:?}");
    let call = || json!({"name": "list-sessions", "arguments": {}});
    let through = || json!({"name": "call-read", "arguments": {"operation": "list-sessions"}});
    assert_eq!(ask(&server, rooms, "tools/call", call()).await["error"]["code"], -32602);
    assert_eq!(ask(&server, rooms, "tools/call", through()).await["result"]["isError"], true);
    assert_eq!(fake.calls(), Vec::<String>::new());
    for params in [call(), through()] {
        let answer = ask(&server, "", "tools/call", params).await;
        assert_ne!(answer["result"]["isError"], true, "{answer}");
    }
    assert_eq!(list(&server, "").await, all);
    server.stop().await;
}

#[tokio::test]
async fn a_list_for_all_may_be_shared_and_a_narrowed_one_not() {
    let server = start(&Arc::default(), Scope::default()).await;
    for (more, scope) in [("", "public"), ("x-mcp-readonly: true\r\n", "private")] {
        assert_eq!(ask(&server, more, "tools/list", json!({})).await["result"]["cacheScope"], scope);
    }
    server.stop().await;
}

#[tokio::test]
async fn names_that_nothing_has_are_refused_at_the_start_and_in_a_request() {
    let fake = Arc::<Fake>::default();
    let wrong = Scope { toolsets: names(&["romms"]), ..Scope::default() };
    let error = serve(ServeOptions { scope: wrong, ..options(&fake) }).await.unwrap_err();
    assert!(error.message().contains("did you mean rooms?"), "{error}");
    let server = start(&fake, Scope::default()).await;
    let answer = ask(&server, "x-mcp-tools: list-romms\r\n", "tools/list", json!({})).await;
    assert_eq!(answer["error"]["code"], -32602);
    assert!(answer["error"]["message"].as_str().unwrap().contains("did you mean list-rooms?"), "{answer}");
    server.stop().await;
}
