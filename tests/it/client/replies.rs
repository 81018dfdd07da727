//! Friendly URLs, files and raw calls, all the way.

use super::{args, op, ways};
use dsamba::client::Options;
use dsamba::error::Kind;
use dsamba::sandbox::Sandbox;
use serde_json::json;

fn sandbox() -> Sandbox {
    Sandbox::new(dsamba::sandbox::Options::default()).unwrap()
}

#[tokio::test]
async fn a_friendly_url_goes_wherever_a_room_goes() {
    let sandbox = sandbox();
    for (i, way) in ways(&sandbox, &Options::default()).await.into_iter().enumerate() {
        let url = format!("standup-{i}");
        let room = way.client.call(op("create-room"), args(json!({"friendly_url": url}))).await.unwrap();
        let room = room.json().unwrap();
        sandbox.reset_stats();
        for _ in 0..2 {
            let sessions = way.client.call(op("list-room-sessions"), args(json!({"room": url}))).await.unwrap();
            assert_eq!(sessions.rows().unwrap().rows.len(), 0, "{}", way.name);
        }
        let stats = sandbox.stats().to_string();
        assert!(stats.contains(r#""get-room-details":1"#), "{}: looked up once: {stats}", way.name);
        way.client.call(op("delete-room"), args(json!({"room": url}))).await.unwrap();
        let e = way.client.call(op("list-room-sessions"), args(json!({"room": url}))).await.unwrap_err();
        assert_eq!((e.kind(), e.message()), (Kind::NotFound, format!("no room named `{url}`").as_str()), "{room}");
    }
}

#[tokio::test]
async fn a_streamed_export_is_the_same_as_a_whole_one() {
    let sandbox = sandbox();
    for way in ways(&sandbox, &Options::default()).await {
        let rooms = way.client.call(op("list-rooms"), args(json!({"limit": 1}))).await.unwrap().json().unwrap();
        let ask = args(json!({"room": rooms["data"][0]["id"], "format": "zip"}));
        let whole = way.client.call(op("export-chat-messages"), ask.clone()).await.unwrap();
        let mut stream = way.client.open(op("export-chat-messages"), ask).await.unwrap();
        let mut streamed = Vec::new();
        while let Some(chunk) = stream.chunk().await.unwrap() {
            streamed.extend_from_slice(&chunk);
        }
        assert_eq!(&streamed[..2], b"PK", "{}", way.name);
        assert_eq!(streamed.len(), whole.body.len(), "{}", way.name);
    }
}

#[tokio::test]
async fn raw_calls_reach_what_the_catalogue_reaches() {
    let sandbox = sandbox();
    for way in ways(&sandbox, &Options::default()).await {
        let raw = way.client.raw("GET", "/rooms", &[("limit".into(), "2".into())], None).await.unwrap();
        assert_eq!(raw.rows().unwrap().rows.len(), 2, "{}", way.name);
        let made = way.client.raw("POST", "rooms", &[], Some(&json!({"description": "Raw room"}))).await.unwrap();
        let path = format!("/api/v1/rooms/{}", made.json().unwrap()["id"].as_str().unwrap());
        let gone = way.client.raw("DELETE", &path, &[], None).await.unwrap();
        assert_eq!(gone.status, 204);
        let e = way.client.raw("GET", &path, &[], None).await.unwrap_err();
        assert_eq!(e.kind(), Kind::NotFound);
    }
}
