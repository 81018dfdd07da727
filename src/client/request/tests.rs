use super::*;
use crate::api::{ops, tool};
use crate::client::{Args, check::check};
use serde_json::json;

const UUID: &str = "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";

fn built(tool_name: &str, args: Value) -> Request<Bytes> {
    let Value::Object(map) = args else { panic!("an object") };
    built_at("https://api.example/api/v1", tool_name, &map.into())
}

fn built_at(base: &str, tool_name: &str, args: &Args) -> Request<Bytes> {
    let op = tool(tool_name).unwrap();
    let checked = check(op, args).unwrap_or_else(|e| panic!("{e}"));
    build(&Base::new(&base.parse().unwrap()).unwrap(), op, &checked).unwrap()
}

fn body(request: &Request<Bytes>) -> &str {
    std::str::from_utf8(request.body()).unwrap()
}

#[test]
fn a_segment_is_encoded_and_stays_one() {
    let at = |room: &str| built("get-room-details", json!({"room": room})).uri().to_string();
    assert_eq!(at("standup"), "https://api.example/api/v1/rooms/standup");
    assert_eq!(at("größe 1?x#y"), "https://api.example/api/v1/rooms/gr%C3%B6%C3%9Fe%201%3Fx%23y");
    assert_eq!(at("%2e%2e"), "https://api.example/api/v1/rooms/%252e%252e");
    assert_eq!(at("a;b=c&d+e@f:g"), "https://api.example/api/v1/rooms/a;b=c&d+e@f:g");
}

#[test]
fn the_base_keeps_its_path_and_nothing_else() {
    let at = |base| built_at(base, "get-room-details", &Args::new().with("room", "x")).uri().to_string();
    assert_eq!(at("http://127.0.0.1:8080/api/v1/"), "http://127.0.0.1:8080/api/v1/rooms/x");
    assert_eq!(at("https://user:pass@h.example/p/api/v1?q=1#f"), "https://h.example/p/api/v1/rooms/x");
}

#[test]
fn queries() {
    let at = |args| built("list-rooms", args).uri().query().unwrap().to_owned();
    assert_eq!(at(json!({"limit": 5, "order": "asc", "after": "a/b c"})), "limit=5&order=asc&after=a%2Fb+c");
    assert_eq!(at(json!({"tag": ["a", "b"]})), "tag=a%2Cb");
    assert_eq!(at(json!({"tag": ["a,x", "b"]})), "tag%5B%5D=a%2Cx&tag%5B%5D=b");
    assert_eq!(at(json!({"tag": "a,b"})), "tag=a%2Cb");
    assert_eq!(built("list-sessions", json!({"live": "true"})).uri().query(), Some("live=1"));
    assert_eq!(built("list-sessions", json!({"live": false})).uri().query(), Some("live=0"));
    let request = built("list-rooms", json!({"limit": 5}));
    assert_eq!(request.body().len(), 0);
    assert!(!request.headers().contains_key(CONTENT_TYPE));
    assert_eq!(request.headers()[ACCEPT], "application/json");
}

#[test]
fn json_bodies() {
    let request = built("create-room", json!({"friendly_url": "standup", "description": "Daily \"stand-up\""}));
    assert_eq!(
        (request.method().as_str(), request.headers()[CONTENT_TYPE].as_bytes()),
        ("POST", &b"application/json"[..])
    );
    assert_eq!(body(&request), r#"{"friendly_url":"standup","description":"Daily \"stand-up\""}"#);
    assert_eq!(body(&built("create-room", json!({}))), "{}");
    let bare = built("delete-room", json!({"room": "x"}));
    assert!(bare.body().is_empty() && !bare.headers().contains_key(CONTENT_TYPE));
    let full = built("delete-room", json!({"room": "x", "delete_resources": true}));
    assert_eq!((full.method().as_str(), body(&full)), ("DELETE", r#"{"delete_resources":true}"#));
    assert_eq!(body(&built("update-room", json!({"room": UUID, "description": null}))), r#"{"description":null}"#);
}

#[test]
fn extra_fields_go_where_they_can() {
    let mut args = Args::new().with("description", "Daily");
    args.set_extra("brand_new", json!([1]));
    let base = "https://api.example/api/v1";
    assert_eq!(body(&built_at(base, "create-room", &args)), r#"{"description":"Daily","brand_new":[1]}"#);
    let mut args = Args::new().with("limit", 1);
    args.set_extra("since", "2024-03-03");
    let request = built_at(base, "list-rooms", &args);
    assert_eq!((request.uri().query(), request.body().len()), (Some("limit=1&since=2024-03-03"), 0));
}

/// Every operation of each body form, with its required arguments, sends that form.
#[test]
fn every_body_form_of_the_catalogue() {
    let mut seen = [0; 4];
    for op in ops() {
        let Some(args) = required(op) else { continue };
        let request = built_at("https://api.example/api/v1", op.tool, &args);
        let kind = request.headers().get(CONTENT_TYPE).map(|v| v.to_str().unwrap().to_owned());
        match op.body {
            BodyForm::None => {
                seen[0] += 1;
                assert!(kind.is_none() && request.body().is_empty(), "{}", op.tool);
            }
            BodyForm::Array => {
                seen[1] += 1;
                assert!(kind.as_deref() == Some("application/json") && body(&request).starts_with('['), "{}", op.tool);
            }
            BodyForm::Object => {
                seen[2] += 1;
                let bare = request.body().is_empty() && op.method == Method::Delete;
                assert!(
                    bare || (kind.as_deref() == Some("application/json") && body(&request).starts_with('{')),
                    "{}",
                    op.tool
                );
            }
            BodyForm::Multipart => {
                seen[3] += 1;
                let boundary = kind.unwrap().strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
                assert!(body(&request).starts_with(&format!("--{boundary}\r\n")), "{}", op.tool);
            }
        }
        assert!(request.uri().path().starts_with("/api/v1/") || op.path.is_empty(), "{}", request.uri());
        assert_eq!(request.uri().path().matches('/').count(), 2 + op.path.matches('/').count(), "{}", request.uri());
    }
    assert!(seen[0] > 60 && seen[1] >= 2 && seen[2] > 20 && seen[3] >= 1, "{seen:?}");
}

/// Plain values for what an operation requires.
fn required(op: &Op) -> Option<Args> {
    let mut args = Args::new();
    for p in op.params().filter(|p| p.required) {
        args.set(p.arg, sample(&p.kind)?);
    }
    if op.method == Method::Patch {
        let p = op.params().find(|p| p.place == Place::Body && p.kind == Kind::Text)?;
        args.set(p.arg, "some text");
    }
    Some(args)
}

fn sample(kind: &Kind) -> Option<Value> {
    Some(match kind {
        Kind::Bool => json!(true),
        Kind::Integer | Kind::Number | Kind::Expiry | Kind::UnixOrDate => json!(60),
        Kind::OneOf(words) => json!(words[0]),
        Kind::Url => json!("https://a.example/x"),
        Kind::Color => json!("#3771E0"),
        Kind::Date | Kind::DateTime => json!("2026-01-31"),
        Kind::Uuid | Kind::RoomUuid => json!(UUID),
        Kind::Many(inner) => json!([sample(inner)?]),
        Kind::Object(members) => {
            let fields = members.iter().filter(|m| m.required).map(|m| Some((m.name.to_owned(), sample(&m.kind)?)));
            Value::Object(fields.collect::<Option<_>>()?)
        }
        _ => json!("some text"),
    })
}
