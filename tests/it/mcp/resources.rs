//! Resources: things by their address, join tokens that are live whenever they are read, and who is told of new ones.

use super::stdio::open_with;
use super::{Fake, ask, modern, options, post, start, text, tool};
use dsamba::client::{Client, Options};
use dsamba::mcp::{Scope, Server, Upstream};
use dsamba::sandbox::{self, Sandbox};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Options of a server over a sandbox whose tokens live so long, and a room of it.
fn team(life: &str, token_management: bool) -> (Sandbox, ServeOptions) {
    let faults = format!("token-life={life}").parse().unwrap();
    let sandbox = Sandbox::new(sandbox::Options { faults, ..Default::default() }).unwrap();
    let set = Options {
        base_url: sandbox.base_url(),
        credential: Some(sandbox.credential()),
        token_management,
        ..Options::default()
    };
    let client = Client::with_transport(set, Arc::new(sandbox.clone()));
    (sandbox, ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() })
}

async fn room(server: &Server) -> String {
    let rooms = tool(server, "list-rooms", json!({"limit": 1})).await;
    rooms["structuredContent"]["data"][0]["id"].as_str().unwrap().to_owned()
}

/// Reads a resource in the 2026-07-28 revision; the answer.
async fn read(server: &Server, uri: &str) -> Value {
    let (headers, body) = modern("resources/read", json!({"uri": uri}));
    post(server, &format!("{headers}mcp-name: {uri}\r\n"), &body).await.json()
}

fn content(answer: &Value) -> Value {
    let text = answer["result"]["contents"][0]["text"].as_str().unwrap_or_else(|| panic!("{answer}"));
    serde_json::from_str(text).unwrap()
}

fn left(token: &Value) -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    token["expires_at"].as_i64().unwrap() - i64::try_from(now).unwrap()
}

#[tokio::test]
async fn what_is_served_is_listed_and_read_by_its_address() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1", "description": "Stand-up"}));
    let server = start(&fake).await;
    let list = ask(&server, "resources/list", json!({})).await.json();
    let uris: Vec<_> = list["result"]["resources"].as_array().unwrap().iter().map(|r| r["uri"].clone()).collect();
    assert!(uris.contains(&json!("digitalsamba://rooms")) && list["result"]["ttlMs"].is_number(), "{list}");
    let list = ask(&server, "resources/templates/list", json!({})).await.json();
    let templates = list["result"]["resourceTemplates"].to_string();
    assert!(templates.contains("digitalsamba://rooms/{room}/live"), "{templates}");
    assert!(templates.contains("digitalsamba://rooms/{room}/token{?u,ud,role,"), "{templates}");
    assert_eq!(content(&read(&server, "digitalsamba://rooms/standup").await)["description"], "Stand-up");
    for none in ["digitalsamba://nothing", "digitalsamba://rooms/other", "file:///etc/passwd", ""] {
        assert_eq!(read(&server, none).await["error"]["code"], -32602, "{none}");
    }
    server.stop().await;
}

#[tokio::test]
async fn a_scope_leaves_out_what_it_does_not_serve() {
    let fake = Arc::<Fake>::default();
    let scope = Scope { toolsets: vec!["rooms".to_owned()], ..Scope::default() };
    let server = serve(ServeOptions { scope, ..options(&fake) }).await.unwrap();
    let templates = ask(&server, "resources/templates/list", json!({})).await.json().to_string();
    assert!(templates.contains("rooms/{room}") && !templates.contains("token") && !templates.contains("sessions"));
    for none in ["digitalsamba://sessions", "digitalsamba://rooms/standup/token"] {
        assert!(read(&server, none).await["error"].is_object(), "{none}");
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn whoever_reads_a_token_gets_a_live_one_with_management_or_without() {
    for managed in [true, false] {
        let (sandbox, options) = team("3s", managed);
        let server = serve(options).await.unwrap();
        let uri = format!("digitalsamba://rooms/{}/token?u=Ana&role=moderator", room(&server).await);
        let first = content(&read(&server, &uri).await);
        assert_eq!(content(&read(&server, &uri).await)["token"], first["token"], "one token while it is fresh");
        let mut tokens = std::collections::BTreeSet::new();
        let until = tokio::time::Instant::now() + Duration::from_secs(5);
        while tokio::time::Instant::now() < until {
            let now = content(&read(&server, &uri).await);
            assert!(left(&now) > 0 || !managed && left(&now) >= 0, "{managed}: {now}");
            tokens.insert(now["token"].as_str().unwrap().to_owned());
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        assert!(tokens.len() >= 2, "{managed}: {}", sandbox.stats());
        server.stop().await;
    }
}

#[tokio::test]
async fn generate_token_with_keep_fresh_names_the_resource_that_reads_it() {
    let (_, options) = team("60s", true);
    let server = serve(options).await.unwrap();
    let room = room(&server).await;
    let args = json!({"room": room, "u": "Ana", "keep_fresh": true});
    let made = tool(&server, "generate-token", args).await["structuredContent"].clone();
    let uri = made["resource"].as_str().unwrap_or_else(|| panic!("{made}"));
    assert_eq!(content(&read(&server, uri).await)["token"], made["token"], "{made}");
    assert!(made["link"].as_str().unwrap().contains("token="), "{made}");
    let some = json!({"room": room, "u": "Ana", "keep_fresh": "True", "fields": ["resource", "link", "nmae"]});
    let some = tool(&server, "generate-token", some).await["structuredContent"].clone();
    assert_eq!(
        some,
        json!({"resource": uri, "link": made["link"], "no_such_fields": ["nmae"]}),
        "as of any other reply"
    );
    let plain = tool(&server, "generate-token", json!({"room": room, "keep_fresh": false})).await;
    assert!(plain["structuredContent"]["resource"].is_null() && plain["isError"] != true, "{plain}");
    let wrong = tool(&server, "generate-token", json!({"room": room, "keep_fresh": 3})).await;
    assert!(wrong["isError"] == true && text(&wrong).contains("must be true or false"), "{wrong}");
    server.stop().await;
}

#[tokio::test]
async fn a_subscriber_of_the_old_era_is_told_of_each_new_token_over_its_streams() {
    let (_, options) = team("2s", true);
    let mut pipe = open_with(options);
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    let hello = pipe.ask(1, "initialize", hello).await;
    assert_eq!(hello["result"]["capabilities"]["resources"]["subscribe"], true);
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    let rooms = pipe.ask(2, "tools/call", json!({"name": "list-rooms", "arguments": {"limit": 1}})).await;
    let room = rooms["result"]["structuredContent"]["data"][0]["id"].as_str().unwrap();
    let uri = format!("digitalsamba://rooms/{room}/token");
    assert!(pipe.ask(3, "resources/subscribe", json!({"uri": uri})).await["error"].is_null());
    for _ in 0..2 {
        let note = tokio::time::timeout(Duration::from_secs(10), pipe.hear()).await.unwrap();
        assert_eq!((&note["method"], &note["params"]["uri"]), (&json!("notifications/resources/updated"), &json!(uri)));
    }
    pipe.say(
        &json!({"jsonrpc": "2.0", "id": 4, "method": "resources/unsubscribe", "params": {"uri": uri}}).to_string(),
    )
    .await;
    // A notice may have been on its way already.
    while pipe.hear().await["id"] != 4 {}
    let quiet = tokio::time::timeout(Duration::from_millis(2_500), pipe.hear()).await;
    assert!(quiet.is_err(), "told after it had left: {quiet:?}");
    assert!(pipe.ask(5, "resources/subscribe", json!({"uri": "digitalsamba://rooms"})).await["error"].is_object());
    pipe.end().await;
}

#[tokio::test]
async fn a_subscriber_of_the_new_era_listens_over_http_and_leaves_nothing_behind() {
    let (_, options) = team("2s", true);
    let Upstream::Client(client) = options.upstream.clone() else { panic!("a client") };
    let server = serve(options).await.unwrap();
    let uri = format!("digitalsamba://rooms/{}/token", room(&server).await);
    let filter = json!({"notifications": {"resourceSubscriptions": [uri, "digitalsamba://rooms"]}});
    let (headers, body) = modern("subscriptions/listen", filter);
    let request = super::post_text(&headers, &body.to_string());
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let (mut heard, mut buffer) = (String::new(), [0; 4096]);
    let told = |heard: &str| heard.matches("notifications/resources/updated").count();
    while told(&heard) < 2 {
        let read = tokio::time::timeout(Duration::from_secs(10), stream.read(&mut buffer)).await;
        let read = read.unwrap_or_else(|_| panic!("nothing more: {heard}")).unwrap();
        assert!(read > 0, "it ended: {heard}");
        heard.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
    }
    assert!(heard.contains("notifications/subscriptions/acknowledged"), "{heard}");
    assert!(!heard.contains("\"digitalsamba://rooms\""), "what does not change is not accepted: {heard}");
    assert_eq!(client.stats().tokens.held, 1);
    drop(stream);
    // It is kept for an hour, and nobody holds it: it is the listener's own end that lets go, and not the server's.
    let gone = async {
        while client.stats().tokens.held > 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), gone).await.expect("the subscription outlives its listener");
    server.stop().await;
}
