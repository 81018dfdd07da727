//! One table of attacks, over real sockets: each row is refused, and nothing reaches the API.

use super::auth::{ANA, BEN, bearer, named};
use super::{Answer, Fake, modern, post, post_text, raw};
use dsamba::mcp::Server;
use serde_json::{Value, json};
use std::sync::Arc;

/// What a row expects.
#[derive(Debug)]
enum Refused {
    /// By HTTP, with this status.
    Http(u16),
    /// By an error of the protocol, or a result that says so.
    Call,
}

fn delete(room: &str) -> Value {
    json!({"name": "call-write", "arguments": {"operation": "delete-room", "arguments": {"room": room}}})
}

fn call(operation: &str, arguments: &Value) -> Value {
    json!({"name": "call-write", "arguments": {"operation": operation, "arguments": arguments}})
}

/// Calls a tool as a client that can show forms.
async fn send(server: &Server, headers: &str, params: Value) -> Answer {
    let (own, mut body) = modern("tools/call", params);
    body["params"]["_meta"]["io.modelcontextprotocol/clientCapabilities"] = json!({"elicitation": {"form": {}}});
    post(server, &format!("{own}{headers}"), &body).await
}

/// The seal of the question to a call of Ben's.
async fn seal(server: &Server, params: Value) -> String {
    let asked = send(server, &bearer(BEN), params).await.json();
    asked["result"]["requestState"].as_str().unwrap_or_else(|| panic!("{asked}")).to_owned()
}

fn confirmed(mut params: Value, seal: &str, name: &str) -> Value {
    params["requestState"] = json!(seal);
    params["inputResponses"] = json!({"consent": {"action": "accept", "content": {"name": name}}});
    params
}

#[tokio::test]
async fn every_attack_is_refused() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1", "description": "Stand-up"}));
    fake.on("DELETE /rooms/standup", 204, &json!("")).on("DELETE /rooms/demo", 204, &json!(""));
    let tokens = [("ana", ANA, ""), ("ben", BEN, ""), ("few", "0123456789-abcdef-few", "toolsets = [\"polls\"]")];
    let (server, _dir) = named(&fake, &tokens).await;
    let (few, ben) = (bearer("0123456789-abcdef-few"), bearer(BEN));

    let spent = seal(&server, delete("standup")).await;
    let done = send(&server, &ben, confirmed(delete("standup"), &spent, "standup")).await;
    assert_ne!(done.json()["result"]["isError"], true, "one that is no attack goes through: {}", done.body);
    let open = seal(&server, delete("standup")).await;
    let mut tampered = open.clone();
    let middle = tampered.len() / 2;
    tampered.replace_range(middle..=middle, if &tampered[middle..=middle] == "A" { "B" } else { "A" });
    let before = fake.calls();

    let on = |headers: &str, params: Value| (headers.to_owned(), params);
    let list = || json!({"name": "list-rooms", "arguments": {}});
    let rows = [
        ("no token", on("", list()), Refused::Http(401)),
        ("a wrong token", on(&bearer("0123456789-abcdef-xyz"), list()), Refused::Http(401)),
        ("a token of another scheme", on(&format!("authorization: Basic {BEN}\r\n"), list()), Refused::Http(401)),
        ("two tokens", on(&format!("{ben}{few}"), list()), Refused::Http(401)),
        ("a key where none is taken", on(&format!("{ben}x-digital-samba-key: k\r\n"), list()), Refused::Http(403)),
        ("a wrong Origin", on(&format!("{ben}origin: http://evil.example\r\n"), list()), Refused::Http(403)),
        ("the Origin of a file", on(&format!("{ben}origin: null\r\n"), list()), Refused::Http(403)),
        ("a wrong Host", on(&format!("{ben}host: evil.example\r\n"), list()), Refused::Http(403)),
        (
            "a Host that only begins well",
            on(&format!("{ben}host: localhost.evil.example\r\n"), list()),
            Refused::Http(403),
        ),
        ("a header that widens toolsets", on(&format!("{few}x-mcp-toolsets: rooms\r\n"), list()), Refused::Call),
        ("a header that widens tools", on(&format!("{few}x-mcp-tools: list-rooms\r\n"), list()), Refused::Call),
        ("an unknown toolset", on(&format!("{ben}x-mcp-toolsets: everything\r\n"), list()), Refused::Call),
        ("an operation out of scope", on(&few, call("list-rooms", &json!({}))), Refused::Call),
        ("a path that climbs", on(&ben, call("get-room-details", &json!({"room": "../sessions"}))), Refused::Call),
        (
            "an encoded path that climbs",
            on(&ben, call("get-room-details", &json!({"room": "%2e%2e/x"}))),
            Refused::Call,
        ),
        ("a path within an id", on(&ben, call("get-room-details", &json!({"room": "a/b"}))), Refused::Call),
        ("a line break in an id", on(&ben, call("get-room-details", &json!({"room": "a\r\nx: y"}))), Refused::Call),
        ("a null in an id", on(&ben, call("get-room-details", &json!({"room": "a\u{0}"}))), Refused::Call),
        ("an empty id", on(&ben, call("get-room-details", &json!({"room": ""}))), Refused::Call),
        ("an object for an id", on(&ben, call("get-room-details", &json!({"room": {"$ne": ""}}))), Refused::Call),
        (
            "a confirmation from the model",
            on(&ben, call("delete-room", &json!({"room": "standup", "confirm": true}))),
            Refused::Call,
        ),
        ("a replayed confirmation", on(&ben, confirmed(delete("standup"), &spent, "standup")), Refused::Call),
        ("a tampered confirmation", on(&ben, confirmed(delete("standup"), &tampered, "standup")), Refused::Call),
        ("a made-up confirmation", on(&ben, confirmed(delete("standup"), "rs1.AAAA.BBBB", "standup")), Refused::Call),
        ("a confirmation for another room", on(&ben, confirmed(delete("demo"), &open, "demo")), Refused::Call),
        (
            "a confirmation for more",
            on(
                &ben,
                confirmed(call("delete-room", &json!({"room": "standup", "delete_resources": true})), &open, "standup"),
            ),
            Refused::Call,
        ),
        (
            "a confirmation of another caller",
            on(&bearer(ANA), confirmed(delete("standup"), &open, "standup")),
            Refused::Call,
        ),
        ("a confirmation with another name", on(&ben, confirmed(delete("standup"), &open, "demo")), Refused::Call),
    ];
    for (what, (headers, params), expected) in rows {
        let answer = send(&server, &headers, params).await;
        match expected {
            Refused::Http(status) => assert_eq!(answer.status, status, "{what}: {}", answer.body),
            Refused::Call => {
                let json = answer.json();
                let refused = json["error"].is_object() || json["result"]["isError"] == true;
                assert!(refused, "{what}: {} {}", answer.status, answer.body);
            }
        }
        assert_eq!(fake.calls(), before, "{what} reached the API");
    }
    let query = post_text("", "{}").replace("POST /mcp ", &format!("POST /mcp?token={BEN} "));
    assert_eq!(raw(&server, &query).await.status, 401, "a token in the address");
    server.stop().await;
}
