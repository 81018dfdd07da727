//! The server over a pair of streams.

use super::{Fake, options};
use dsamba::ServeOptions;
use dsamba::mcp::over;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, DuplexStream, Lines, ReadHalf, WriteHalf};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

pub(super) struct Pipe {
    write: WriteHalf<DuplexStream>,
    lines: Lines<BufReader<ReadHalf<DuplexStream>>>,
    stop: Option<oneshot::Sender<()>>,
    server: JoinHandle<dsamba::Result<()>>,
}

pub(super) fn open(fake: &Arc<Fake>) -> Pipe {
    open_with(options(fake))
}

pub(super) fn open_with(options: ServeOptions) -> Pipe {
    let (ours, theirs) = tokio::io::duplex(1 << 20);
    let (read, write) = tokio::io::split(theirs);
    let (stop, stopped) = oneshot::channel::<()>();
    let stopped = async move {
        if stopped.await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    let server = tokio::spawn(over(options, read, write, stopped));
    let (read, write) = tokio::io::split(ours);
    Pipe { write, lines: BufReader::new(read).lines(), stop: Some(stop), server }
}

impl Pipe {
    pub(super) async fn say(&mut self, line: &str) {
        self.write.write_all(format!("{line}\n").as_bytes()).await.unwrap();
    }

    pub(super) async fn hear(&mut self) -> Value {
        // So long that only silence takes it.
        let line = tokio::time::timeout(Duration::from_secs(60), self.lines.next_line()).await.expect("silence");
        serde_json::from_str(&line.unwrap().expect("an answer")).unwrap()
    }

    pub(super) async fn ask(&mut self, id: u32, method: &str, params: Value) -> Value {
        self.say(&json!({"jsonrpc": "2.0", "id": id, "method": method, "params": params}).to_string()).await;
        let answer = self.hear().await;
        assert_eq!(answer["id"], id);
        answer
    }

    /// Ends the input.
    pub(super) async fn shut(&mut self) {
        self.write.shutdown().await.unwrap();
    }

    /// Ends the input and waits for the server's end.
    pub(super) async fn end(mut self) {
        self.write.shutdown().await.unwrap();
        self.server.await.unwrap().unwrap();
    }
}

fn meta() -> Value {
    json!({"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}})
}

fn hello() -> Value {
    json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}})
}

/// A call that stays open until the fake is told to let it go on.
fn hanging(id: u32) -> String {
    let call = json!({"name": "get-room-details", "arguments": {"room": "hang"}});
    json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": call}).to_string()
}

#[tokio::test]
async fn the_old_era_shakes_hands_lists_and_calls() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/daily", 200, &json!({"id": "r1"}));
    let mut pipe = open(&fake);
    assert_eq!(pipe.ask(1, "initialize", hello()).await["result"]["protocolVersion"], "2025-11-25");
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    assert_eq!(pipe.ask(2, "tools/list", json!({})).await["result"]["tools"][0]["name"], "call-read");
    let call = pipe.ask(3, "tools/call", json!({"name": "get-room-details", "arguments": {"room": "daily"}})).await;
    assert_eq!(call["result"]["structuredContent"]["id"], "r1");
    assert_eq!(pipe.ask(4, "tools/call", json!({"name": "nope"})).await["error"]["code"], -32602);
    assert_eq!(pipe.ask(5, "nope/list", json!({})).await["error"]["code"], -32601);
    for method in ["resources/read", "prompts/get", "completion/complete"] {
        assert_eq!(pipe.ask(6, method, json!({})).await["error"]["code"], -32602, "{method}");
    }
    pipe.end().await;
}

#[tokio::test]
async fn every_line_that_is_no_message_is_answered_and_the_stream_goes_on() {
    let mut pipe = open(&Arc::default());
    for (n, (line, code, id)) in [
        ("this is not JSON", -32700, Value::Null),
        (r#"{"jsonrpc":"2.0","id":1,"method":"pi"#, -32700, Value::Null),
        ("{\"jsonrpc\":\"2.0\",\"id\":1}}", -32700, Value::Null),
        ("[]", -32600, Value::Null),
        ("7", -32600, Value::Null),
        (r#"{"jsonrpc":"2.0","id":1.5,"method":"ping"}"#, -32600, Value::Null),
        (r#"{"jsonrpc":"1.0","id":8,"method":"ping"}"#, -32600, json!(8)),
    ]
    .into_iter()
    .enumerate()
    {
        pipe.say(line).await;
        let answer = pipe.hear().await;
        assert_eq!((&answer["jsonrpc"], &answer["error"]["code"]), (&json!("2.0"), &json!(code)), "{line}: {answer}");
        assert_eq!(answer.get("id"), Some(&id), "{line}: {answer}");
        // Blank lines and notifications that nobody knows want no answer.
        pipe.say("").await;
        pipe.say("  \r").await;
        pipe.say(r#"{"method":"notifications/odd","params":"x"}"#).await;
        if n == 0 {
            pipe.ask(100, "initialize", hello()).await;
            pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
        }
        assert_eq!(pipe.ask(200, "ping", json!({})).await["result"], json!({}), "it goes on after {line}");
    }
    pipe.end().await;
}

#[tokio::test]
async fn a_line_that_is_too_long_is_answered_with_the_limit_and_the_next_is_read() {
    let mut pipe = open(&Arc::default());
    pipe.ask(1, "initialize", hello()).await;
    let line = json!({"jsonrpc": "2.0", "id": 2, "method": "ping", "params": {"x": "x".repeat(16 << 20)}}).to_string();
    pipe.say(&line).await;
    let answer = pipe.hear().await;
    assert_eq!((&answer["id"], &answer["error"]["code"]), (&Value::Null, &json!(-32600)), "{answer}");
    assert!(answer["error"]["message"].as_str().unwrap().contains("16 MiB"), "{answer}");
    assert_eq!(pipe.ask(3, "ping", json!({})).await["result"], json!({}));
    pipe.end().await;
}

#[tokio::test]
async fn the_new_era_needs_no_handshake_and_a_probe_may_end_at_once() {
    let mut pipe = open(&Arc::default());
    let answer = pipe.ask(1, "server/discover", json!({"_meta": meta()})).await;
    assert!(answer["result"]["supportedVersions"].as_array().unwrap().contains(&json!("2026-07-28")));
    pipe.end().await;

    let mut pipe = open(&Arc::default());
    pipe.ask(1, "server/discover", json!({"_meta": meta()})).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#).await;
    let list = pipe.ask(2, "tools/list", json!({"_meta": meta()})).await;
    assert_eq!(list["result"]["resultType"], "complete");
    pipe.end().await;

    open(&Arc::default()).end().await;
}

#[tokio::test]
async fn input_that_ends_lets_the_call_in_flight_answer() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "late"}));
    let mut pipe = open(&fake);
    pipe.ask(1, "initialize", hello()).await;
    pipe.say(&hanging(2)).await;
    fake.arrived.notified().await;
    pipe.write.shutdown().await.unwrap();
    fake.go_on.notify_one();
    assert_eq!(pipe.hear().await["result"]["structuredContent"]["id"], "late");
    pipe.end().await;
}

#[tokio::test]
async fn being_asked_to_stop_ends_as_the_end_of_input_does() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "late"}));
    let mut pipe = open(&fake);
    pipe.ask(1, "initialize", hello()).await;
    pipe.say(&hanging(2)).await;
    fake.arrived.notified().await;
    pipe.stop.take().unwrap().send(()).unwrap();
    fake.go_on.notify_one();
    assert_eq!(pipe.hear().await["result"]["structuredContent"]["id"], "late");
    pipe.server.await.unwrap().unwrap();
}

#[tokio::test]
async fn a_cancelled_call_is_dropped_all_the_way_down() {
    let fake = Arc::<Fake>::default();
    let mut pipe = open(&fake);
    pipe.ask(1, "initialize", hello()).await;
    pipe.say(&hanging(2)).await;
    fake.arrived.notified().await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":2}}"#).await;
    super::given_up(&fake).await;
    assert_eq!(pipe.ask(3, "ping", json!({})).await["result"], json!({}), "and no answer to the cancelled one");
    pipe.end().await;
}

#[tokio::test]
async fn a_number_that_is_still_in_use_is_refused_and_can_be_used_again_after_its_answer() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "late"}));
    let mut pipe = open(&fake);
    pipe.ask(1, "initialize", hello()).await;
    pipe.say(&hanging(2)).await;
    fake.arrived.notified().await;
    let second = pipe.ask(2, "ping", json!({})).await;
    assert_eq!(second["error"]["code"], -32600, "{second}");
    fake.go_on.notify_one();
    assert_eq!(pipe.hear().await["result"]["structuredContent"]["id"], "late", "the first goes on");
    assert_eq!(pipe.ask(2, "ping", json!({})).await["result"], json!({}));
    pipe.end().await;
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_cut_off_at_the_end_is_told_so_and_a_cancelled_one_is_not() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "never"}));
    let mut pipe = open(&fake);
    pipe.ask(1, "initialize", hello()).await;
    pipe.say(&hanging(2)).await;
    fake.arrived.notified().await;
    pipe.say(&hanging(3)).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":3}}"#).await;
    pipe.ask(4, "ping", json!({})).await;
    pipe.shut().await;
    let answer = pipe.hear().await;
    assert_eq!((&answer["id"], &answer["error"]["code"]), (&json!(2), &json!(-32603)), "{answer}");
    assert!(pipe.lines.next_line().await.unwrap().is_none(), "nothing else");
    pipe.end().await;
}
