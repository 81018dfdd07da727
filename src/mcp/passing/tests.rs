use super::*;
use crate::api;
use crate::mcp::result;
use crate::mcp::shape::Shape;
use crate::mcp::view::CAP;
use serde_json::json;

fn reply(body: &str) -> Reply {
    Reply::new(http::StatusCode::OK, http::HeaderMap::new(), Bytes::copy_from_slice(body.as_bytes()))
}

/// Text and JSON of a reply that passes.
fn passed(tool: &str, args: &Args, body: &str) -> Option<(String, String)> {
    let passing = Passing::of(View::default(), api::tool(tool).unwrap(), args, &reply(body))?;
    let (mut text, mut json) = (vec![b'"'], Vec::new());
    passing.text(&mut text);
    passing.json(&mut json);
    text.push(b'"');
    Some((serde_json::from_slice(&text).unwrap(), String::from_utf8(json).unwrap()))
}

/// Text and JSON as `result` shows them.
fn shown(tool: &str, args: &Args, body: &str) -> (String, String) {
    let shown =
        result::of_reply(View::default(), &Shape::default(), api::tool(tool).unwrap(), args, &reply(body)).unwrap();
    (shown.content[0].as_text().unwrap().text.clone(), shown.structured_content.unwrap().to_string())
}

#[test]
fn what_passes_is_what_would_be_shown_byte_for_byte() {
    let long = format!(r#"{{"id":"r","text":"{}"}}"#, "a \\\"b\\\\ c\u{e9}".repeat(99));
    let rooms = [
        r#"{"id":"r","n":1,"f":0.5,"null":null,"list":[1,[2,{"a":{}}],"x"]}"#,
        r#"{"id":"r","url":"https:\/\/x.example\/y","name":"Ana\u00efs \u4e2d, not far","quote":"\"\\\n\t"}"#,
        r#"{"id":"a, b: c [ d","e":" "}"#,
        "{}",
        &long,
    ];
    for body in rooms {
        let expected = shown("get-room-details", &Args::new(), body);
        assert_eq!(passed("get-room-details", &Args::new(), body), Some(expected), "{body}");
    }
    let secrets = [
        r#"{"id":"r","restream_key":"s3\"cret","telephony_pin_dtmf":null,"x":{"telephony_pin_dtmf":{"restream_key":7}}}"#,
        r#"{"id":"restream_key","note":"\"restream_key\":","restream_key":1.5}"#,
    ];
    for body in secrets {
        let expected = shown("get-room-details", &Args::new(), body);
        assert!(expected.1.contains(MASK), "{body}");
        assert_eq!(passed("get-room-details", &Args::new(), body), Some(expected), "{body}");
    }
    let page = |n: usize, total: Value| {
        let rows: Vec<Value> = (0..n).map(|i| json!({"id": format!("r{i}"), "topic": "x"})).collect();
        json!({"data": rows, "total_count": total, "extra": [1]}).to_string()
    };
    for args in [
        Args::new(),
        Args::new().with("offset", 40).with("limit", 3),
        Args::new().with("after", "r").with("limit", 3),
        Args::new().with("limit", "100"),
    ] {
        for body in [page(0, json!("0")), page(3, json!("213")), page(20, json!(20)), page(20, Value::Null)] {
            let expected = shown("list-rooms", &args, &body);
            assert_eq!(passed("list-rooms", &args, &body), Some(expected), "{args:?} {body}");
        }
    }
}

#[test]
fn what_has_to_be_changed_or_refused_does_not_pass() {
    let room = |body: &str| passed("get-room-details", &Args::new(), body).is_some();
    assert!(room(r#"{"a":1}"#));
    for body in [r#"{"a": 1}"#, "{\n\"a\":1}", "[1]", "7", " {}", r#"{"a":"\ud83d\ude00"}"#, r#"{"a":"\u0001"}"#] {
        assert!(!room(body), "{body}");
    }
    assert!(!room(&format!(r#"{{"a":"{}"}}"#, "x".repeat(CAP))), "over the cap");
    let torn = Reply::new(http::StatusCode::OK, http::HeaderMap::new(), Bytes::from_static(b"{\"a\":\"\xff\"}"));
    assert!(
        Passing::of(View::default(), api::tool("get-room-details").unwrap(), &Args::new(), &torn).is_none(),
        "no UTF-8"
    );
    let list = |body: &str| passed("list-rooms", &Args::new(), body).is_some();
    assert!(list(r#"{"data":[]}"#));
    for body in [
        r#"{"data":[}"#,
        r#"{"data":[{"a":1}"#,
        r#"{"data":[],"data":[]}"#,
        r#"{"data":3}"#,
        r#"{"total_count":1,"data":[]}"#,
        "[]",
    ] {
        assert!(!list(body), "{body}");
    }
}
