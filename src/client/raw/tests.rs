use super::*;
use crate::client::Options;
use crate::client::testing::{Answer, client, client_with, json};
use crate::error::Kind;
use serde_json::json;

#[test]
fn paths_go_below_the_base() {
    let (client, _) = client([]);
    let at = |path: &str| Ok::<_, Error>(client.raw_request("get", path, &[], None)?.uri().to_string());
    for (path, rest) in [
        ("/rooms", "/rooms"),
        ("rooms", "/rooms"),
        ("", ""),
        ("/rooms?limit=5", "/rooms?limit=5"),
        ("/api/v1/rooms", "/rooms"),
        ("https://api.digitalsamba.com/api/v1/rooms#x", "/rooms"),
        ("/rooms/a%20b?next=https://x.example/..", "/rooms/a%20b?next=https://x.example/.."),
        ("/rooms/a..b", "/rooms/a..b"),
    ] {
        assert_eq!(at(path).unwrap(), format!("https://api.digitalsamba.com/api/v1{rest}"), "{path}");
    }
    for bad in [
        "https://evil.example/api/v1/rooms",
        "https://api.digitalsamba.com.evil.example/api/v1/rooms",
        "https://api.digitalsamba.com@evil.example/",
        "https://api.digitalsamba.com/other",
        "http://api.digitalsamba.com/api/v1/rooms",
        "//evil.example/rooms",
        "/../rooms",
        "/rooms/..",
        "/rooms/%2e%2E/../x",
        "/rooms/%2e",
        "/rooms\\..\\x",
        "/rooms x",
        "/rooms\r\nhost: evil",
        "javascript://x",
    ] {
        let e = at(bad).unwrap_err();
        assert_eq!(e.kind(), Kind::Usage, "{bad}");
    }
    assert_eq!(client.raw_request("TRACE", "/rooms", &[], None).unwrap_err().kind(), Kind::Usage);
}

#[tokio::test]
async fn it_carries_query_body_and_credential() {
    let (client, script) = client([json(201, "{}"), json(200, "[]"), Answer::Broken(true), Answer::Broken(true)]);
    client.raw("post", "/rooms", &[], Some(&json!({"a": [1]}))).await.unwrap();
    client.raw("GET", "/rooms?x=1", &[("tag".into(), "a b&c".into())], None).await.unwrap();
    assert_eq!(script.lines(), [r#"POST /rooms {"a":[1]}"#, "GET /rooms?x=1&tag=a+b%26c"]);
    assert_eq!(script.header(1, "authorization").unwrap(), "Bearer sekret-developer-key");
    assert_eq!(script.header(0, "content-type").unwrap(), "application/json");
    assert_eq!(client.raw("POST", "/rooms", &[], None).await.unwrap_err().kind(), Kind::UnknownOutcome);
    assert_eq!(client.raw("DELETE", "/rooms/x", &[], None).await.unwrap_err().kind(), Kind::Network);
}

#[tokio::test]
async fn a_request_that_leads_elsewhere_does_not_carry_the_credential_away() {
    let base = "http://127.0.0.1:8080/api/v1".parse().unwrap();
    let (client, script) = client_with(Options { base_url: base, ..Options::default() }, [json(200, "{}")]);
    for elsewhere in [
        "http://127.0.0.1:8081/api/v1/rooms",
        "http://evil.example/api/v1/rooms",
        "https://127.0.0.1:8080/api/v1/rooms",
        "http://127.0.0.1:8080/api/v10",
        "http://127.0.0.1:8080/api/v1/../admin",
        "/api/v1/rooms",
    ] {
        let request = Request::get(elsewhere).body(Bytes::new()).unwrap();
        assert_eq!(client.exchange(request).await.unwrap_err().kind(), Kind::Usage, "{elsewhere}");
    }
    let request = Request::get("http://127.0.0.1:8080/api/v1/rooms").body(Bytes::new()).unwrap();
    client.exchange(request).await.unwrap();
    assert_eq!(script.lines().len(), 1);
}
