//! Callers with a Digital Samba key of their own: never a reply, a connection or a credential of somebody else's.

use super::plain::{Plain, header};
use super::{ask, modern, post, raw};
use dsamba::client::{Credential, Options};
use dsamba::mcp::{Access, Server, Upstream};
use dsamba::{ServeOptions, serve};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// An API that answers each with the credential that they showed, and a server before it that takes keys.
async fn start(allowed: bool) -> (Plain, Server) {
    let api = Plain::start(|head| {
        json!({"id": header(head, "authorization").unwrap_or("nobody"), "description": "d"}).to_string()
    })
    .await;
    let upstream = Upstream::Api(Options {
        base_url: format!("{}/api/v1", api.url).parse().unwrap(),
        credential: Some(Credential::Key("own-key-0123456789".into())),
        ..Options::default()
    });
    let access = Access { tenant_keys: allowed, ..Access::default() };
    let server = serve(ServeOptions { port: 0, upstream, access, ..ServeOptions::default() }).await.unwrap();
    (api, server)
}

/// Whose room a caller with this key is shown.
async fn room(server: &Server, key: Option<&str>) -> Value {
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": "standup"}}));
    let key = key.map_or_else(String::new, |key| format!("x-digital-samba-key: {key}\r\n"));
    post(server, &format!("{headers}{key}"), &body).await.json()["result"]["structuredContent"]["id"].clone()
}

#[tokio::test]
async fn no_two_keys_share_a_reply_or_a_connection() {
    let (api, server) = start(true).await;
    let keys = [None, Some("ana-key-0123456789"), Some("ben-key-0123456789")];
    for _ in 0..5 {
        let asked = (0..30).map(|n| {
            let (server, key) = (&server, keys[n % 3]);
            async move { (key, room(server, key).await) }
        });
        for (key, id) in futures_util::future::join_all(asked).await {
            assert_eq!(id, json!(format!("Bearer {}", key.unwrap_or("own-key-0123456789"))));
        }
    }
    for connection in &*api.heads.lock().unwrap() {
        let shown: BTreeSet<_> = connection.iter().map(|head| header(head, "authorization")).collect();
        assert!(shown.len() <= 1, "one connection, several credentials: {shown:?}");
        let leaked = |head: &String| header(head, "x-digital-samba-key").is_some();
        assert!(!connection.iter().any(leaked), "the caller's header went on");
    }
    let stats = raw(&server, "GET /stats HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await;
    assert_eq!(stats.json()["access"]["tenants"], 2);
    assert!(!stats.body.contains("ana-key"));
    let held = &stats.json()["access"]["tenant_clients"];
    assert!(held["open"].as_u64() >= Some(2) && held["in_flight"] == 0, "{held}");
    // The calls of all are counted together, those that the cache answered too.
    let rooms = stats.json()["calls"]["operations"][0].clone();
    assert_eq!((&rooms["operation"], &rooms["calls"]), (&json!("get-room-details"), &json!(150)));
    let page = raw(&server, "GET /metrics HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.body;
    assert!(page.contains("dsamba_tenant_connections ") && !page.contains("ana-key"), "{page}");
    let list = ask(&server, "tools/list", json!({})).await.json();
    assert_eq!(list["result"]["cacheScope"], "public");
    server.stop().await;
}

#[tokio::test]
async fn a_key_is_refused_where_none_is_taken_and_where_it_is_none() {
    let (api, server) = start(false).await;
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": "standup"}}));
    let key = "x-digital-samba-key: ana-key-0123456789\r\n";
    let answer = post(&server, &format!("{headers}{key}"), &body).await;
    assert_eq!(answer.status, 403, "not silently with the server's own key: {}", answer.body);
    server.stop().await;
    let (other, server) = start(true).await;
    for bad in [format!("{key}{key}"), "x-digital-samba-key: \r\n".into(), "x-digital-samba-key: a b\r\n".into()] {
        assert_eq!(post(&server, &format!("{headers}{bad}"), &body).await.status, 400, "{bad}");
    }
    server.stop().await;
    let asked =
        |plain: &Plain| plain.heads.lock().unwrap().iter().flatten().any(|head| head.contains("/rooms/standup"));
    assert!(!asked(&api) && !asked(&other));
}

#[tokio::test]
async fn where_nobody_shows_who_they_are_each_key_has_turns_of_its_own() {
    let upstream = Upstream::Api(Options {
        base_url: "http://127.0.0.1:9/api/v1".parse().unwrap(),
        credential: Some(Credential::Key("own-key-0123456789".into())),
        ..Options::default()
    });
    let rate = std::num::NonZeroU32::new(2);
    let access = Access { tenant_keys: true, rate, ..Access::default() };
    let server = serve(ServeOptions { port: 0, upstream, access, ..ServeOptions::default() }).await.unwrap();
    let list = async |key: &str| {
        let (headers, body) = modern("tools/list", json!({}));
        post(&server, &format!("{headers}x-digital-samba-key: {key}\r\n"), &body).await.status
    };
    let (ana, ben) = ("ana-key-0123456789", "ben-key-0123456789");
    assert_eq!([list(ana).await, list(ana).await, list(ana).await, list(ben).await], [200, 200, 429, 200]);
    server.stop().await;
}
