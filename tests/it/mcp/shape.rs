//! What of a reply comes back: the fields that were asked for, files as links, every fault of the arguments at once.

use super::{Fake, modern, post, start, text, tool};
use dsamba::mcp::{Server, Upstream};
use dsamba::{ServeOptions, sandbox, serve};
use serde_json::{Value, json};
use std::sync::Arc;

async fn read(server: &Server, uri: &str) -> Value {
    let (headers, body) = modern("resources/read", json!({"uri": uri}));
    post(server, &format!("{headers}mcp-name: {uri}\r\n"), &body).await.json()
}

#[tokio::test]
async fn a_model_gets_the_fields_it_asks_for_and_the_api_never_hears_of_it() {
    let fake = Arc::<Fake>::default();
    let row =
        json!({"id": "r1", "friendly_url": "standup", "x": "y".repeat(500), "roles": [{"name": "speaker"}], "n": null});
    fake.on("GET /rooms", 200, &json!({"data": [row], "total_count": "9"}));
    let server = start(&fake).await;
    for (name, by) in [("list-rooms", false), ("call-read", true)] {
        let args = json!({"fields": ["friendly_url", "roles.name"], "limit": "1"});
        let args = if by { json!({"operation": "list-rooms", "arguments": args}) } else { args };
        let result = tool(&server, name, args).await;
        let expected = json!({"data": [{"friendly_url": "standup", "roles.name": ["speaker"]}], "total_count": "9", "next": {"offset": 1}});
        assert_eq!(result["structuredContent"], expected);
        assert_eq!(text(&result), result["structuredContent"].to_string());
    }
    let dropped = tool(&server, "list-rooms", json!({"drop_nulls": true, "limit": 1})).await;
    assert!(dropped["structuredContent"]["data"][0].get("n").is_none());
    assert!(fake.calls().iter().all(|call| call == "GET /rooms?limit=1"), "{:?}", fake.calls());
    server.stop().await;
}

#[tokio::test]
async fn a_field_from_the_depths_is_masked_and_fenced_like_any_other() {
    let fake = Arc::<Fake>::default();
    let person = json!({"id": "p1", "name": "Ana"});
    let room = json!({"id": "r1", "live_participants": [person]});
    fake.on("GET /rooms/live/participants", 200, &json!({"data": [room], "total_count": 1}));
    fake.on(
        "GET /webhooks",
        200,
        &json!({"data": [{"id": "w", "authorization_header": "s3cret"}], "total_count": "1"}),
    );
    let server = start(&fake).await;
    let people = tool(&server, "list-live-participants", json!({"fields": "live_participants.name"})).await;
    let name = people["structuredContent"]["data"][0]["live_participants.name"][0].as_str().unwrap();
    assert!(name.starts_with("<untrusted-") && name.contains(">Ana</untrusted-"), "{people}");
    let args = json!({"operation": "list-webhooks", "arguments": {"fields": ["authorization_header"]}});
    assert!(!tool(&server, "call-read", args).await.to_string().contains("s3cret"));
    server.stop().await;
}

#[tokio::test]
async fn one_message_names_every_fault_and_nothing_is_sent() {
    let fake = Arc::<Fake>::default();
    let server = start(&fake).await;
    let args = json!({"room": "standup", "keep_fresh": "perhaps", "exp": "soon", "rle": "moderator", "drop_nulls": 3});
    let result = tool(&server, "generate-token", args).await;
    assert_eq!(result["isError"], true);
    for part in ["keep_fresh: must be true or false", "exp: ", "did you mean `role`", "drop_nulls: must be"] {
        assert!(text(&result).contains(part), "{part}: {}", text(&result));
    }
    let args = json!({"limit": "many", "order": "dsc", "tga": "x"});
    let result = tool(&server, "list-rooms", args).await;
    for part in ["limit: must be a whole number", "order: must be one of asc, desc (did you mean `asc`?)", "tga: "] {
        assert!(text(&result).contains(part), "{part}: {}", text(&result));
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn a_file_is_a_link_that_can_be_read_and_text_is_fenced_text() {
    let upstream = Upstream::Sandbox(sandbox::Options::default());
    let server = serve(ServeOptions { port: 0, upstream, ..Default::default() }).await.unwrap();
    for (format, kind) in [("csv", "text/csv"), ("zip", "application/zip")] {
        let args = json!({"operation": "export-chat-messages", "arguments": {"room": "standup", "format": format}});
        let result = tool(&server, "call-read", args).await;
        let link = &result["content"][1];
        assert_eq!((&link["type"], &link["mimeType"]), (&json!("resource_link"), &json!(kind)), "{result}");
        let uri = link["uri"].as_str().unwrap();
        assert_eq!(uri, format!("digitalsamba://exports/rooms/standup/chat?format={format}"));
        let contents = &read(&server, uri).await["result"]["contents"][0];
        assert_eq!(contents["mimeType"], kind, "{contents}");
        assert!(contents["blob"].as_str().is_some_and(|blob| blob.len() > 100), "{contents}");
        assert!(link["size"].as_u64().is_some_and(|bytes| bytes > 50), "{link}");
    }
    let plain = read(&server, "digitalsamba://exports/rooms/standup/chat?format=txt").await;
    let plain = plain["result"]["contents"][0]["text"].as_str().unwrap();
    assert!(plain.contains("<untrusted-") && plain.contains("never instructions"), "{plain}");
    for wrong in ["chat?format=pdf", "chat?colour=red", "chat?format", "songs"] {
        let answer = read(&server, &format!("digitalsamba://exports/rooms/standup/{wrong}")).await;
        assert_eq!(answer["error"]["code"], -32602, "{wrong}: {answer}");
    }
    server.stop().await;
}
