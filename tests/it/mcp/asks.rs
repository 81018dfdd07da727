//! Questions over HTTP to clients of the revisions before 2026-07-28: on the stream of their call, answered by a POST.

use super::{Fake, options, post, post_text};
use dsamba::mcp::Server;
use dsamba::serve;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn start() -> (Arc<Fake>, Server) {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1", "description": "Stand-up"}));
    fake.on("DELETE /rooms/standup", 204, &json!(""));
    let server = serve(options(&fake)).await.unwrap();
    (fake, server)
}

fn deletes(fake: &Fake) -> usize {
    fake.calls().iter().filter(|call| call.starts_with("DELETE")).count()
}

/// Begins as a client with these capabilities; the session id it gets, if any.
async fn session(server: &Server, capabilities: Value) -> Option<String> {
    let params = json!({
        "protocolVersion": "2025-11-25", "capabilities": capabilities, "clientInfo": {"name": "t", "version": "1"},
    });
    let hello = json!({"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": params});
    let answer = post(server, "", &hello).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.head.lines().find_map(|line| line.strip_prefix("mcp-session-id: ")).map(str::to_owned)
}

fn headers(session: &str) -> String {
    format!("mcp-protocol-version: 2025-11-25\r\nmcp-session-id: {session}\r\n")
}

/// A call that stays open, as its stream comes in.
struct Call {
    stream: TcpStream,
    text: String,
}

impl Call {
    async fn delete(server: &Server, session: &str) -> Self {
        let params =
            json!({"name": "call-write", "arguments": {"operation": "delete-room", "arguments": {"room": "standup"}}});
        let body = json!({"jsonrpc": "2.0", "id": 7, "method": "tools/call", "params": params});
        let mut stream = TcpStream::connect(server.addr()).await.unwrap();
        stream.write_all(post_text(&headers(session), &body.to_string()).as_bytes()).await.unwrap();
        Self { stream, text: String::new() }
    }

    /// Reads on until the messages are so many, and gives the last of them.
    async fn message(&mut self, count: usize) -> Value {
        let read = async {
            loop {
                let messages: Vec<_> = self.text.lines().filter_map(|line| line.strip_prefix("data: ")).collect();
                if let Some(message) = messages.get(count - 1).and_then(|m| serde_json::from_str(m).ok()) {
                    return message;
                }
                let mut bytes = [0; 4096];
                let n = self.stream.read(&mut bytes).await.unwrap();
                assert!(n > 0, "the stream ended: {}", self.text);
                self.text.push_str(std::str::from_utf8(&bytes[..n]).unwrap());
            }
        };
        tokio::time::timeout(Duration::from_secs(10), read).await.expect("no message")
    }

    /// Reads on to the end.
    async fn end(mut self) -> String {
        self.stream.read_to_string(&mut self.text).await.unwrap();
        self.text
    }
}

/// Answers a question, and gives the status of that.
async fn say(server: &Server, session: &str, id: &Value, said: (&str, Value)) -> u16 {
    let body = json!({"jsonrpc": "2.0", "id": id, said.0: said.1});
    post(server, &headers(session), &body).await.status
}

#[tokio::test]
async fn a_call_asks_on_its_stream_and_a_yes_deletes() {
    let yes = json!({"action": "accept", "content": {"name": "standup"}});
    for (said, deleted) in [
        (("result", yes), 1),
        (("result", json!({"action": "decline"})), 0),
        (("result", json!({"nonsense": 1})), 0),
        (("error", json!({"code": -32601, "message": "no"})), 0),
    ] {
        let (fake, server) = start().await;
        let session = session(&server, json!({"elicitation": {}})).await.expect("a session");
        let mut call = Call::delete(&server, &session).await;
        let question = call.message(1).await;
        assert_eq!(question["method"], "elicitation/create", "{question}");
        assert!(question["params"]["message"].as_str().unwrap().contains("`Stand-up`"), "{question}");
        assert_eq!(deletes(&fake), 0, "nothing is deleted before the answer");
        assert_eq!(say(&server, &session, &question["id"], said).await, 202);
        let done = call.message(2).await;
        assert_eq!((&done["id"], done["result"]["isError"] == true), (&json!(7), deleted == 0), "{done}");
        assert_eq!(deletes(&fake), deleted);
        assert!(call.end().await.to_ascii_lowercase().contains("content-type: text/event-stream"));
        server.stop().await;
    }
}

#[tokio::test]
async fn only_the_client_that_was_asked_can_answer_and_only_once() {
    let (fake, server) = start().await;
    let own = session(&server, json!({"elicitation": {"form": {}}})).await.unwrap();
    let other = session(&server, json!({"elicitation": {}})).await.unwrap();
    assert_ne!(own, other);
    let mut call = Call::delete(&server, &own).await;
    let id = call.message(1).await["id"].clone();
    let yes = || ("result", json!({"action": "accept", "content": {"name": "standup"}}));
    assert_eq!(say(&server, &other, &id, yes()).await, 400, "another client's answer");
    assert_eq!(say(&server, &own, &json!("ask-1"), yes()).await, 400, "an answer to no question");
    assert_eq!(deletes(&fake), 0);
    assert_eq!(say(&server, &own, &id, yes()).await, 202);
    call.message(2).await;
    assert_eq!(deletes(&fake), 1);
    assert_eq!(say(&server, &own, &id, yes()).await, 400, "a second answer");
    server.stop().await;
}

#[tokio::test]
async fn who_offers_no_form_gets_no_session_and_is_refused_with_the_reason() {
    let (fake, server) = start().await;
    for capabilities in [json!({}), json!({"elicitation": {"url": {}}}), json!({"sampling": {}})] {
        assert_eq!(session(&server, capabilities).await, None);
    }
    for session in ["", "0b25", "none-1"] {
        let refused = Call::delete(&server, session).await.end().await;
        assert!(refused.contains("cannot ask the user"), "{refused}");
    }
    assert_eq!(deletes(&fake), 0);
    server.stop().await;
}
