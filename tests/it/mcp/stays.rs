//! Subscriptions end with what allowed them, and are no wider than the request that began them.

use super::auth::{ANA, BEN, bearer, named, write};
use super::stdio::open_with;
use super::{Fake, ask, modern, options, post_text, start};
use dsamba::client::transport::{Departure, Sending};
use dsamba::client::{Client, Options, Transport};
use dsamba::error::{Error, Kind};
use dsamba::mcp::{Access, Server, Upstream};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

const LIVE: &str = "digitalsamba://rooms/standup/live";

/// A subscription to these addresses, on its stream.
struct Listening(TcpStream, String);

impl Listening {
    async fn begin(server: &Server, headers: &str, uris: &Value) -> Self {
        let (own, body) = modern("subscriptions/listen", json!({"notifications": {"resourceSubscriptions": uris}}));
        let mut stream = TcpStream::connect(server.addr()).await.unwrap();
        let request = post_text(&format!("{own}{headers}"), &body.to_string());
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut begun = Self(stream, String::new());
        begun.until("acknowledged").await;
        begun
    }

    /// Reads until this was said; false at the end.
    async fn until(&mut self, word: &str) -> bool {
        let mut bytes = [0; 4096];
        let read = async {
            while !self.1.contains(word) {
                match self.0.read(&mut bytes).await {
                    Ok(n) if n > 0 => self.1.push_str(&String::from_utf8_lossy(&bytes[..n])),
                    _ => return false,
                }
            }
            true
        };
        tokio::time::timeout(Duration::from_secs(20), read).await.expect("it says so or ends")
    }
}

#[tokio::test]
async fn a_token_that_is_taken_away_takes_its_subscriptions_with_it() {
    let fake = Arc::<Fake>::default();
    let (server, dir) = named(&fake, &[("ana", ANA, ""), ("ben", BEN, "")]).await;
    let mut ana = Listening::begin(&server, &bearer(ANA), &json!([LIVE])).await;
    let mut ben = Listening::begin(&server, &bearer(BEN), &json!([LIVE])).await;
    write(&dir.path().join("tokens.toml"), &[("ana", ANA, "")]);
    // It ends as a request does that is done.
    assert!(ben.until("\"result\"").await, "{}", ben.1);
    assert!(!ben.until("never said").await);
    let quiet = tokio::time::timeout(Duration::from_millis(300), ana.until("\"result\"")).await;
    assert!(quiet.is_err(), "hers stays: {}", ana.1);
    server.stop().await;
}

#[tokio::test]
async fn what_a_request_leaves_out_it_cannot_subscribe_to() {
    let server = start(&Arc::default()).await;
    let token = "digitalsamba://rooms/standup/token";
    let all = Listening::begin(&server, "", &json!([LIVE, token])).await;
    assert!(all.1.contains(LIVE) && all.1.contains(token), "{}", all.1);
    let less = Listening::begin(&server, "x-mcp-exclude-tools: generate-token\r\n", &json!([LIVE, token])).await;
    assert!(less.1.contains(LIVE) && !less.1.contains(token), "{}", less.1);
    server.stop().await;
}

#[tokio::test]
async fn who_subscribes_does_not_hold_up_the_end() {
    let server = start(&Arc::default()).await;
    let mut listening = Listening::begin(&server, "", &json!([LIVE])).await;
    let began = std::time::Instant::now();
    server.stop().await;
    // Calls in flight would be waited for, five seconds long.
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
    assert!(listening.until("\"result\"").await, "told that it ends: {}", listening.1);
}

#[tokio::test(start_paused = true)]
async fn over_stdio_neither_a_subscription_nor_a_question_holds_up_the_end() {
    let fake = Arc::<Fake>::default();
    let mut pipe = open_with(options(&fake));
    let (_, listen) = modern("subscriptions/listen", json!({"notifications": {"resourceSubscriptions": [LIVE]}}));
    pipe.say(&listen.to_string()).await;
    assert_eq!(pipe.hear().await["method"], "notifications/subscriptions/acknowledged");
    let began = tokio::time::Instant::now();
    pipe.end().await;
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());

    fake.on("GET /rooms/standup", 200, &json!({"id": "0a8b9c1d-0000-4000-8000-000000000001", "description": "d"}));
    let mut pipe = open_with(options(&fake));
    let hello = json!({"protocolVersion": "2025-11-25", "capabilities": {"elicitation": {}},
                       "clientInfo": {"name": "t", "version": "1"}});
    pipe.ask(1, "initialize", hello).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    let call = json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call",
                      "params": {"name": "call-write", "arguments": {"operation": "delete-room", "arguments": {"room": "standup"}}}});
    pipe.say(&call.to_string()).await;
    assert_eq!(pipe.hear().await["method"], "elicitation/create");
    let began = tokio::time::Instant::now();
    pipe.end().await;
    assert!(began.elapsed() < Duration::from_secs(1), "{:?}", began.elapsed());
    assert!(!fake.calls().iter().any(|call| call.starts_with("DELETE")));
}

#[tokio::test]
async fn callers_without_a_rate_of_their_own_have_the_servers_each() {
    let fake = Arc::<Fake>::default();
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("tokens.toml");
    write(&file, &[("ana", ANA, ""), ("ben", BEN, "rate = 1000")]);
    let access = Access { tokens: Some(file), rate: std::num::NonZeroU32::new(2), ..Access::default() };
    let server = serve(ServeOptions { access, ..options(&fake) }).await.unwrap();
    let list = async |token| super::auth::by(&server, token, "", "tools/list", json!({})).await.status;
    assert_eq!([list(ANA).await, list(ANA).await, list(ANA).await], [200, 200, 429]);
    assert_eq!([list(BEN).await, list(BEN).await, list(BEN).await], [200, 200, 200]);
    server.stop().await;
}

/// An API whose line is full.
struct Full;

impl Transport for Full {
    fn send<'a>(&'a self, _: http::Request<bytes::Bytes>, _: &'a Departure) -> Sending<'a> {
        let full = Error::new(Kind::Overloaded, "too many wait").with_retry_after(Duration::from_secs(7));
        Box::pin(std::future::ready(Err(full)))
    }
}

#[tokio::test]
async fn a_resource_that_finds_the_line_full_is_refused_as_a_call_is() {
    let client = Client::with_transport(Options::default(), Arc::new(Full));
    let upstream = Upstream::Client(client);
    let server = serve(ServeOptions { upstream, ..options(&Arc::<Fake>::default()) }).await.unwrap();
    let uri = "digitalsamba://rooms/standup";
    let (headers, body) = modern("resources/read", json!({"uri": uri}));
    let answer = super::post(&server, &format!("{headers}mcp-name: {uri}\r\n"), &body).await;
    assert_eq!((answer.status, answer.code()), (503, -32005), "{}", answer.body);
    assert!(answer.head.contains("retry-after: 7"), "{}", answer.head);
    let call = ask(&server, "tools/call", json!({"name": "get-room-details", "arguments": {"room": "x"}})).await;
    assert_eq!((call.status, call.code()), (503, -32005));
    server.stop().await;
}
