//! Who may call over HTTP, and what each may do: one token, named tokens, rights, rates.

use super::{Answer, Fake, modern, options, post, post_text, raw};
use dsamba::mcp::{Access, Server};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

pub(super) const TOKEN: &str = "0123456789-abcdef-single";
pub(super) const ANA: &str = "0123456789-abcdef-ana";
pub(super) const BEN: &str = "0123456789-abcdef-ben";

pub(super) fn bearer(token: &str) -> String {
    format!("authorization: Bearer {token}\r\n")
}

/// A server that wants this one token.
pub(super) async fn guarded(fake: &Arc<Fake>, host: &str) -> Server {
    let access = Access { token: Some(TOKEN.into()), ..Access::default() };
    serve(ServeOptions { access, host: host.into(), ..options(fake) }).await.unwrap()
}

/// A file of tokens, each with a name and further lines.
pub(super) fn write(file: &Path, all: &[(&str, &str, &str)]) {
    let one = |(name, token, more): &(&str, &str, &str)| {
        format!("[[token]]\nname = \"{name}\"\ntoken = \"{token}\"\n{more}\n")
    };
    let text = all.iter().map(one).collect::<Vec<_>>().concat();
    std::fs::write(file, text).unwrap();
}

/// A server with these named tokens.
pub(super) async fn named(fake: &Arc<Fake>, all: &[(&str, &str, &str)]) -> (Server, tempfile::TempDir) {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("tokens.toml");
    write(&file, all);
    let access = Access { tokens: Some(file), ..Access::default() };
    (serve(ServeOptions { access, ..options(fake) }).await.unwrap(), dir)
}

/// A request of the 2026-07-28 revision by whoever holds this token.
pub(super) async fn by(server: &Server, token: &str, more: &str, method: &str, params: Value) -> Answer {
    let uri = params["uri"].as_str().map_or_else(String::new, |uri| format!("mcp-name: {uri}\r\n"));
    let (headers, body) = modern(method, params);
    post(server, &format!("{headers}{uri}{}{more}", bearer(token)), &body).await
}

async fn call(server: &Server, token: &str, name: &str, arguments: Value) -> Value {
    by(server, token, "", "tools/call", json!({"name": name, "arguments": arguments})).await.json()
}

fn names(answer: &Answer) -> Vec<String> {
    let tools = answer.json()["result"]["tools"].as_array().cloned().unwrap_or_default();
    tools.iter().map(|t| t["name"].as_str().unwrap().to_owned()).collect()
}

async fn get(server: &Server, path: &str, headers: &str) -> Answer {
    raw(server, &format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n")).await
}

#[tokio::test]
async fn without_the_token_nothing_is_served_and_no_body_is_read() {
    let fake = Arc::<Fake>::default();
    let server = guarded(&fake, "127.0.0.1").await;
    for (headers, error) in [
        (String::new(), false),
        (bearer("0123456789-abcdef-other"), true),
        (bearer(&TOKEN[1..]), true),
        (format!("authorization: Basic {TOKEN}\r\n"), true),
        (format!("authorization: {TOKEN}\r\n"), true),
        (bearer(TOKEN) + &bearer(TOKEN), true),
    ] {
        // What is no JSON would be told so, if it were read.
        let answer = raw(&server, &post_text(&headers, "{")).await;
        assert_eq!((answer.status, answer.code()), (401, -32600), "{headers}");
        assert!(answer.head.contains("www-authenticate: bearer realm="), "{}", answer.head);
        assert_eq!(answer.head.contains("error=\"invalid_token\""), error, "{headers}: {}", answer.head);
    }
    assert_eq!(raw(&server, &post_text(&bearer(TOKEN), "{")).await.status, 400);
    let query = post_text("", "{}").replace("POST /mcp ", &format!("POST /mcp?access_token={TOKEN} "));
    assert_eq!(raw(&server, &query).await.status, 401, "a token in the address is none");
    assert_eq!(by(&server, TOKEN, "", "tools/list", json!({})).await.status, 200);
    // The answer does not wait for a body that never comes.
    let mut stream = tokio::net::TcpStream::connect(server.addr()).await.unwrap();
    stream.write_all(b"POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-length: 4000000\r\n\r\n").await.unwrap();
    let mut begin = [0; 12];
    stream.read_exact(&mut begin).await.unwrap();
    assert_eq!(&begin, b"HTTP/1.1 401");
    drop(stream);
    server.stop().await;
}

#[tokio::test]
async fn off_loopback_the_figures_need_the_token_too_and_health_does_not() {
    let fake = Arc::<Fake>::default();
    let server = guarded(&fake, "0.0.0.0").await;
    for path in ["/metrics", "/stats"] {
        assert_eq!(get(&server, path, "").await.status, 401, "{path}");
        assert_eq!(get(&server, path, &bearer("0123456789-abcdef-other")).await.status, 401, "{path}");
        assert_eq!(get(&server, path, &bearer(TOKEN)).await.status, 200, "{path}");
    }
    assert_eq!(get(&server, "/healthz", "").await.status, 200);
    assert_ne!(get(&server, "/readyz", "").await.status, 401);
    assert_eq!(by(&server, TOKEN, "", "tools/list", json!({})).await.status, 200);
    let page = get(&server, "/metrics", &bearer(TOKEN)).await.body;
    assert!(page.contains("dsamba_access_total{outcome=\"no_token\"} 2"), "{page}");
    assert!(page.contains("dsamba_access_total{outcome=\"wrong_token\"} 2"), "{page}");
    assert!(page.contains("dsamba_access_total{outcome=\"admitted\"} 1"), "{page}");
    server.stop().await;
    let server = guarded(&fake, "127.0.0.1").await;
    assert_eq!(get(&server, "/metrics", "").await.status, 200, "on this machine they are open, as without a token");
    server.stop().await;
}

#[tokio::test]
async fn a_token_reaches_what_it_may_by_tool_dispatcher_and_resource_and_no_header_widens_it() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/standup", 200, &json!({"id": "r1"})).on("GET /sessions", 200, &json!({"data": []}));
    let ana = "read_only = true\ntoolsets = [\"rooms\"]";
    let (server, _dir) = named(&fake, &[("ana", ANA, ana), ("ben", BEN, "")]).await;
    let list = by(&server, ANA, "", "tools/list", json!({})).await;
    assert_eq!(list.json()["result"]["cacheScope"], "private", "{}", list.body);
    let (few, all) = (names(&list), names(&by(&server, BEN, "", "tools/list", json!({})).await));
    assert!(few.contains(&"list-rooms".to_owned()) && all.contains(&"call-write".to_owned()));
    for none in ["call-write", "create-room", "list-sessions", "generate-token"] {
        assert!(!few.contains(&none.to_owned()), "{none}");
        assert_eq!(call(&server, ANA, none, json!({})).await["error"]["code"], -32602, "{none}");
    }
    for operation in ["list-sessions", "create-room", "generate-token"] {
        let done = call(&server, ANA, "call-read", json!({"operation": operation})).await;
        assert_eq!(done["result"]["structuredContent"]["error"]["code"], "forbidden", "{operation}: {done}");
    }
    for uri in ["digitalsamba://sessions", "digitalsamba://rooms/standup/token"] {
        assert!(by(&server, ANA, "", "resources/read", json!({"uri": uri})).await.json()["error"].is_object(), "{uri}");
    }
    let room = json!({"uri": "digitalsamba://rooms/standup"});
    assert!(by(&server, ANA, "", "resources/read", room).await.json()["result"].is_object());
    for more in ["x-mcp-toolsets: rooms,sessions\r\n", "x-mcp-tools: call-write\r\n", "x-mcp-readonly: false\r\n"] {
        let asked = json!({"name": "call-write", "arguments": {"operation": "create-room"}});
        assert!(by(&server, ANA, more, "tools/call", asked).await.json()["error"].is_object(), "{more}");
        let asked = json!({"uri": "digitalsamba://sessions"});
        assert!(by(&server, ANA, more, "resources/read", asked).await.json()["error"].is_object(), "{more}");
    }
    assert_eq!(fake.calls(), ["GET /rooms/standup"]);
    let hello = by(&server, ANA, "", "server/discover", json!({})).await.json();
    assert!(hello["result"]["instructions"].as_str().unwrap().contains("only reads"), "{hello}");
    server.stop().await;
}

#[tokio::test]
async fn each_caller_has_turns_of_their_own() {
    let fake = Arc::<Fake>::default();
    let (server, _dir) = named(&fake, &[("ana", ANA, "rate = 2"), ("ben", BEN, "rate = 1000")]).await;
    for _ in 0..2 {
        assert_eq!(by(&server, ANA, "", "tools/list", json!({})).await.status, 200);
    }
    let answer = by(&server, ANA, "", "tools/list", json!({})).await;
    assert_eq!((answer.status, answer.code()), (429, -32600));
    let wait: u64 = answer.head.lines().find_map(|l| l.strip_prefix("retry-after: ")).unwrap().parse().unwrap();
    assert!((1..=30).contains(&wait), "{wait}");
    assert_eq!(by(&server, BEN, "", "tools/list", json!({})).await.status, 200);
    server.stop().await;
}

/// Asks until the answer has this status.
async fn until(server: &Server, token: &str, status: u16) {
    let end = tokio::time::Instant::now() + std::time::Duration::from_secs(20);
    while by(server, token, "", "tools/list", json!({})).await.status != status {
        assert!(tokio::time::Instant::now() < end, "it never became {status}");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn a_changed_file_counts_while_the_server_runs_and_a_faulty_one_does_not() {
    let fake = Arc::<Fake>::default();
    let (server, dir) = named(&fake, &[("ana", ANA, "")]).await;
    let file = dir.path().join("tokens.toml");
    assert_eq!(by(&server, BEN, "", "tools/list", json!({})).await.status, 401);
    write(&file, &[("ben", BEN, "")]);
    until(&server, BEN, 200).await;
    assert_eq!(by(&server, ANA, "", "tools/list", json!({})).await.status, 401);
    write(&file, &[("ana", ANA, "toolsets = [\"roms\"]")]);
    tokio::time::sleep(std::time::Duration::from_millis(1_500)).await;
    assert_eq!(by(&server, BEN, "", "tools/list", json!({})).await.status, 200, "as it was");
    server.stop().await;
}

#[tokio::test]
async fn a_file_or_token_that_is_no_good_starts_no_server() {
    let fake = Arc::<Fake>::default();
    let dir = tempfile::tempdir().unwrap();
    let gone = Access { tokens: Some(dir.path().join("gone.toml")), ..Access::default() };
    let short = Access { token: Some("short".into()), ..Access::default() };
    for access in [gone, short] {
        let error = serve(ServeOptions { access, ..options(&fake) }).await.unwrap_err();
        assert_eq!(error.kind(), dsamba::error::Kind::Usage, "{error}");
    }
}
