use super::*;
use serde_json::{Value, json};

const LEGACY: &[(&str, &str)] = &[("mcp-protocol-version", "2025-11-25")];

fn taken(more: &[(&'static str, &str)], body: &Value) -> bool {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
    headers.insert(ACCEPT, "application/json, text/event-stream".parse().unwrap());
    for (name, value) in more {
        headers.append(*name, value.parse().unwrap());
    }
    Envelope::read(&headers, body.to_string().as_bytes()).is_some()
}

fn request(method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
}

fn meta() -> Value {
    json!({
        "io.modelcontextprotocol/protocolVersion": NEWEST,
        "io.modelcontextprotocol/clientInfo": {"name": "c", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}},
    })
}

/// The slow way would answer the same: only this test sees that the short one is taken.
#[test]
fn what_clients_usually_send_goes_the_short_way() {
    let call = json!({"name": "list-rooms", "arguments": {"limit": 3}});
    for headers in [&[], LEGACY] {
        assert!(taken(headers, &json!({"jsonrpc": "2.0", "id": "a", "method": "tools/list"})));
        assert!(taken(headers, &request("tools/list", &json!({}))));
        assert!(taken(headers, &request("tools/call", &call)));
    }
    for (method, mut params) in
        [("tools/list", json!({})), ("server/discover", json!({})), ("tools/call", call.clone())]
    {
        params["_meta"] = meta();
        let headers = [("mcp-protocol-version", NEWEST), ("mcp-method", method), ("mcp-name", "list-rooms")];
        assert!(taken(&headers, &request(method, &params)), "{method}");
    }
}

/// What came before is known by its body alone: its headers are looked at each time.
#[test]
fn a_request_that_is_known_goes_the_short_way_only_with_the_right_headers() {
    let headers = |all: &[(&'static str, &str)]| {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
        headers.insert(ACCEPT, "application/json, text/event-stream".parse().unwrap());
        for (name, value) in all {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    };
    let right = headers(&[("mcp-protocol-version", NEWEST), ("mcp-method", LIST)]);
    let body = Bytes::from(request(LIST, &json!({"_meta": meta()})).to_string());
    let known = Known::of(&body, &Envelope::read(&right, &body).unwrap()).unwrap();
    let mut other = body.to_vec();
    *other.last_mut().unwrap() = b' ';
    assert!(known.is(&body) && !known.is(&body[1..]) && !known.is(&other));
    let again = known.again(&right).unwrap();
    assert!(again.modern && again.id == "1" && matches!(again.asked, Asked::List));
    for wrong in [
        headers(&[]),
        headers(LEGACY),
        headers(&[("mcp-protocol-version", NEWEST)]),
        headers(&[("mcp-protocol-version", NEWEST), ("mcp-method", DISCOVER)]),
        headers(&[("mcp-protocol-version", NEWEST), ("mcp-protocol-version", NEWEST), ("mcp-method", LIST)]),
        HeaderMap::new(),
    ] {
        assert!(known.again(&wrong).is_none() && Envelope::read(&wrong, &body).is_none(), "{wrong:?}");
    }
    let call = Bytes::from(request("tools/call", &json!({"name": "list-rooms"})).to_string());
    assert!(Known::of(&call, &Envelope::read(&headers(LEGACY), &call).unwrap()).is_none());
}

#[test]
fn what_needs_more_than_an_answer_goes_to_the_sdk() {
    let call = |more: Value| {
        let mut params = json!({"name": "list-rooms"});
        params.as_object_mut().unwrap().append(&mut more.as_object().unwrap().clone());
        taken(LEGACY, &request("tools/call", &params))
    };
    assert!(call(json!({})));
    assert!(!call(json!({"_meta": {"progressToken": 1}})));
    assert!(!call(json!({"requestState": "s"})));
    assert!(!call(json!({"task": {}})));
    for method in ["initialize", "ping", "resources/list", "prompts/get", "server/discover"] {
        assert!(!taken(LEGACY, &request(method, &json!({}))), "{method}");
    }
    assert!(!taken(LEGACY, &request("tools/list", &json!({"cursor": "c"}))));
}
