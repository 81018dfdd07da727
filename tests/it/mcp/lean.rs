//! The short way and the SDK's: the same requests down both, the same answers.
//!
//! A weight in `Accept` changes nothing of what a request means, and sends it to the SDK.

use super::{Answer, Fake, given_up, modern, post, post_text, raw, start};
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::{DecodeV2, GzipDecoder};
use dsamba::mcp::Server;
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const ROOM: &str = "123e4567-e89b-42d3-a456-426614174000";

/// The answers of both ways: status, media type, and body without what differs by design.
async fn both(server: &Server, headers: &str, body: &str) -> [(u16, String, Value); 2] {
    let short = post_text(headers, body);
    let long = short.replace("text/event-stream\r\n", "text/event-stream;q=0.9\r\n");
    assert_ne!(short, long);
    [seen(&raw(server, &short).await), seen(&raw(server, &long).await)]
}

fn seen(answer: &Answer) -> (u16, String, Value) {
    let kind = answer.head.lines().find(|l| l.starts_with("content-type")).unwrap_or_default().to_owned();
    let mut body = serde_json::from_str(&answer.body).unwrap_or_else(|_| json!(answer.body));
    if let Some(state) = body.pointer_mut("/result/requestState") {
        assert!(state.is_string());
        *state = json!("sealed anew each time");
    }
    (answer.status, kind, body)
}

async fn same(server: &Server, headers: &str, body: &str) -> Value {
    let [short, long] = both(server, headers, body).await;
    assert_eq!(short, long, "{headers}{body}");
    short.2
}

fn legacy(method: &str, params: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": 7, "method": method, "params": params})
}

fn fake() -> Arc<Fake> {
    let fake = Arc::<Fake>::default();
    let rows: Vec<Value> = (0..20).map(|n| json!({"id": format!("r{n}"), "topic": "a \"b\" \\ c, é"})).collect();
    fake.on("GET /rooms", 200, &json!({"data": rows, "total_count": "213"}));
    fake.on(
        &format!("GET /rooms/{ROOM}"),
        200,
        &json!({"id": ROOM, "description": "Stand-up", "tags": ["a", 1, null]}),
    );
    fake.on("GET /rooms/gone", 404, &json!({"message": "not found"}));
    fake.on("POST /rooms", 422, &json!({"message": "wrong", "errors": {"friendly_url": ["taken"]}}));
    fake.on("GET /webhooks", 200, &json!({"data": [{"id": "w", "authorization_header": "s3cret"}], "total_count": 1}));
    fake.on("GET /roles", 200, &json!([{"id": "moderator"}]));
    fake.on("GET /rooms/live", 200, &json!("no json at all"));
    fake
}

#[tokio::test]
async fn calls_lists_and_discovery_are_answered_alike_in_both_eras() {
    let server = start(&fake()).await;
    let mut requests = vec![("tools/list", json!({})), ("server/discover", json!({}))];
    for (name, arguments) in [
        ("get-room-details", json!({"room": ROOM})),
        ("get-room-details", json!({"room": "gone"})),
        ("get-room-details", json!({"room": "../x", "nobody_knows": 1})),
        ("get-room-details", Value::Null),
        ("list-rooms", json!({})),
        ("list-rooms", json!({"limit": 20, "offset": 100})),
        ("list-rooms", json!({"limit": 20, "after": "r"})),
        ("list-live-rooms", json!({})),
        ("create-room", json!({"description": "x"})),
        ("generate-token", json!({"room": "gone", "keep_fresh": 3})),
        ("end-session", json!({"session": ROOM})),
        ("call-read", json!({"operation": "list-webhooks"})),
        ("call-read", json!({"operation": "list-roles", "arguments": "{}"})),
        ("call-read", json!({"operation": "delete-room", "arguments": {"room": ROOM}})),
        ("call-write", json!({"operation": "delete-room", "arguments": {"room": ROOM}})),
        ("search-operations", json!({"query": "who is in the call"})),
        ("describe-operation", json!({"operation": "list-rooms"})),
        ("list-webhooks", json!({})),
        ("no-such-tool", json!({})),
    ] {
        let mut params = json!({"name": name});
        if !arguments.is_null() {
            params["arguments"] = arguments;
        }
        requests.push(("tools/call", params));
    }
    for (method, params) in requests {
        for headers in ["", "mcp-protocol-version: 2025-11-25\r\n", "mcp-protocol-version: 2024-11-05\r\n"] {
            let answer = same(&server, headers, &legacy(method, &params).to_string()).await;
            assert_eq!(answer["id"], 7, "{answer}");
        }
        let (headers, mut body) = modern(method, params);
        body["id"] = json!("an \"id\"");
        let answer = same(&server, &headers, &body.to_string()).await;
        assert_eq!(answer["id"], "an \"id\"", "{answer}");
        // A client that can ask the user is answered by a question.
        body["params"]["_meta"]["io.modelcontextprotocol/clientCapabilities"] = json!({"elicitation": {}});
        same(&server, &headers, &body.to_string()).await;
        for narrow in ["x-mcp-readonly: true\r\n", "x-mcp-toolsets: rooms\r\n", "x-mcp-toolsets: nonsense\r\n"] {
            same(&server, &format!("{headers}{narrow}"), &body.to_string()).await;
        }
    }
    server.stop().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_request_is_said_alike() {
    let server = start(&fake()).await;
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": ROOM}}));
    let fine = body.to_string();
    assert!(same(&server, &headers, &fine).await["result"].is_object());
    let others = [
        headers.replace("mcp-method: tools/call", "mcp-method: tools/list"),
        headers.replace("mcp-method: tools/call\r\n", ""),
        headers.replace("mcp-name: get-room-details", "mcp-name: list-rooms"),
        headers.replace("mcp-name: get-room-details\r\n", ""),
        format!("{headers}mcp-name: get-room-details\r\n"),
        format!("{headers}mcp-method: tools/call\r\n"),
        headers.replace("2026-07-28", "2025-11-25"),
        headers.replace("2026-07-28", "2031-01-01"),
        headers.replace("mcp-protocol-version: 2026-07-28\r\n", ""),
    ];
    for headers in others {
        let answer = same(&server, &headers, &fine).await;
        assert!(answer["error"].is_object(), "{headers}: {answer}");
    }
    let with = |change: &dyn Fn(&mut Value)| {
        let mut body = body.clone();
        change(&mut body);
        body.to_string()
    };
    let wrong = [
        with(&|b| b["jsonrpc"] = json!("1.0")),
        with(&|b| b["id"] = json!(1.5)),
        with(&|b| b["id"] = json!({})),
        with(&|b| b["params"]["_meta"] = json!({})),
        with(&|b| b["params"]["_meta"]["io.modelcontextprotocol/protocolVersion"] = json!(3)),
        with(&|b| b["params"]["_meta"]["io.modelcontextprotocol/clientCapabilities"] = json!("none")),
        with(&|b| b["params"]["arguments"] = json!([1])),
        with(&|b| b["params"]["name"] = json!(3)),
        with(&|b| b["params"] = json!([])),
        format!("{fine}x"),
        fine.replace("\"id\":1", "\"id\":1,\"id\":2"),
        fine[..fine.len() - 1].to_owned(),
    ];
    for body in wrong {
        let answer = same(&server, &headers, &body).await;
        assert!(answer["error"].is_object(), "{body}: {answer}");
    }
    // Unusual and still right.
    let unusual = [
        with(&|b| b["id"] = json!(9_007_199_254_740_993_u64)),
        with(&|b| b["id"] = json!(-3)),
        with(&|b| b["extra"] = json!(1)),
        with(&|b| b["params"]["extra"] = json!(1)),
        with(&|b| b["params"]["_meta"]["traceparent"] = json!("00-x")),
        format!(" \n{fine}\n"),
    ];
    for body in unusual {
        same(&server, &headers, &body).await;
    }
    server.stop().await;
}

#[tokio::test]
async fn the_list_is_compressed_the_same_each_time_and_reads_as_the_plain_one() {
    let server = start(&fake()).await;
    let (headers, body) = modern("tools/list", json!({}));
    let plain = post(&server, &headers, &body).await;
    assert!(plain.head.contains("vary: accept-encoding"), "{}", plain.head);
    let request = post_text(&format!("{headers}accept-encoding: gzip\r\n"), &body.to_string());
    let mut first = None;
    for _ in 0..2 {
        let mut stream = TcpStream::connect(server.addr()).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).await.unwrap();
        let end = bytes.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        assert!(head.contains("content-encoding: gzip") && head.contains("vary: accept-encoding"), "{head}");
        let coded = bytes.split_off(end + 4);
        assert!(coded.len() * 2 < plain.body.len());
        let mut space = vec![0; plain.body.len() + 1024];
        let mut input = PartialBuffer::new(&coded[..]);
        let mut output = WriteBuffer::new_initialized(&mut space);
        let mut decoder = GzipDecoder::new();
        while !decoder.decode(&mut input, &mut output).unwrap() {
            assert!(!input.unwritten().is_empty(), "the body ends too early");
        }
        let written = output.written_len();
        assert_eq!(std::str::from_utf8(&space[..written]).unwrap(), plain.body);
        assert_eq!(*first.get_or_insert_with(|| coded.clone()), coded);
    }
    server.stop().await;
}

#[tokio::test]
async fn a_call_is_given_up_when_its_client_leaves() {
    let fake = fake();
    let server = start(&fake).await;
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": "hang"}}));
    let request = post_text(&headers, &body.to_string());
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    fake.arrived.notified().await;
    drop(stream);
    given_up(&fake).await;
    server.stop().await;
}
