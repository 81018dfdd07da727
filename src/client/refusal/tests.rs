use super::*;
use crate::api::tool;
use serde_json::json;

fn of(status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    of_op("get-room-details", true, status, headers, body)
}

fn of_op(op: &str, signed: bool, status: u16, headers: &[(&str, &str)], body: &str) -> Error {
    let map = headers.iter().map(|(k, v)| (k.parse::<http::HeaderName>().unwrap(), v.parse().unwrap())).collect();
    let redactor = Redactor::new().with_secret("sekret-key");
    refusal(tool(op), signed, StatusCode::from_u16(status).unwrap(), &map, body.as_bytes(), &redactor)
}

#[test]
fn what_is_not_there_is_looked_for_where_it_would_be() {
    for (tool, shown) in [
        ("list-library-files", "dsamba libraries list"),
        ("export-chat-messages", "dsamba rooms list"),
        ("list-session-participants", "dsamba sessions list"),
        ("get-recording", "dsamba recordings list"),
    ] {
        let e = of_op(tool, true, 404, &[], "{}");
        assert!(e.hint().is_some_and(|h| h.contains(shown)), "{tool}: {:?}", e.hint());
    }
}

#[test]
fn each_status_has_its_kind_exit_code_and_hint() {
    for (status, kind, exit, retry, hint) in [
        (400, Kind::Invalid, 1, false, "dsamba schema rooms get"),
        (401, Kind::Auth, 4, false, "DIGITAL_SAMBA_DEVELOPER_KEY"),
        (403, Kind::Forbidden, 1, false, "right team"),
        (404, Kind::NotFound, 3, false, "dsamba rooms list"),
        (408, Kind::Timeout, 5, true, "try again"),
        (409, Kind::Conflict, 1, false, "state"),
        (422, Kind::Invalid, 1, false, "dsamba schema rooms get"),
        (429, Kind::RateLimited, 5, true, "less often"),
        (500, Kind::Server, 5, true, "try again"),
        (503, Kind::Server, 5, true, "try again"),
        (302, Kind::UnexpectedReply, 1, false, "DIGITAL_SAMBA_API_URL"),
    ] {
        let e = of(status, &[], r#"{"message":"Something happened."}"#);
        assert_eq!((e.kind(), e.exit_code(), e.retryable(), e.status()), (kind, exit, retry, Some(status)));
        assert_eq!(e.message(), "something happened");
        assert!(e.hint().is_some_and(|h| h.contains(hint)), "{status}: {:?}", e.hint());
    }
    let e = of_op("get-room-details", false, 401, &[], "{}");
    assert_eq!(e.hint(), Some("no developer key was sent: set DIGITAL_SAMBA_DEVELOPER_KEY"));
}

#[test]
fn messages_are_in_our_form() {
    for (said, told) in [
        ("Not Found", "not found"),
        ("Cannot delete resources of a live room.", "cannot delete resources of a live room"),
        ("JSON is wrong", "JSON is wrong"),
        ("Unauthenticated.", "unauthenticated"),
        ("A Room of Ann's", "A Room of Ann's"),
        ("Éa va", "éa va"),
        ("...", ""),
    ] {
        assert_eq!(lower(said.to_owned()), told);
    }
}

#[test]
fn a_bare_404_names_what_was_asked_for() {
    let uuid = "2f0e1c9a-7f3b-4b8e-9a55-0d6f1a2b3c4d";
    let named = |op: &str, args: Value, body: &str| {
        let Value::Object(map) = args else { panic!("an object") };
        let checked = crate::client::check::check(tool(op).unwrap(), &map.into()).unwrap();
        let e = name_what_is_missing(of_op(op, true, 404, &[], body), &checked);
        assert_eq!((e.kind(), e.status(), e.hint().is_some()), (Kind::NotFound, Some(404), true));
        e.message().to_owned()
    };
    let bare = r#"{"message":"Not Found","error":"not-found"}"#;
    assert_eq!(named("get-room-details", json!({"room": "standup"}), bare), "no room named `standup`");
    assert_eq!(
        named("get-room-details", json!({"room": uuid}), r#"{"error":"not-found"}"#),
        format!("no room `{uuid}`")
    );
    let both = named("get-poll", json!({"room": uuid, "poll": uuid}), bare);
    assert_eq!(both, format!("no room `{uuid}`, or no poll `{uuid}`"));
    assert_eq!(named("get-room-details", json!({"room": "x"}), r#"{"message":"Room is gone"}"#), "room is gone");
}

#[test]
fn every_field_error_is_kept() {
    let body = json!({"error": "validation", "message": "The given data was invalid.", "errors": {
        "friendly_url": ["The friendly url has already been taken.", "Too short."],
        "session_length": "Must be 1-1440.",
        "roles": {"0": {"name": ["Required."]}},
        "bare": [],
    }});
    let e = of(422, &[], &body.to_string());
    let fields: Vec<_> = e.fields().iter().map(|f| format!("{}: {}", f.field, f.message)).collect();
    assert_eq!(
        fields,
        [
            "friendly_url: The friendly url has already been taken.",
            "friendly_url: Too short.",
            "session_length: Must be 1-1440.",
            "roles.0.name: Required.",
        ]
    );
    assert_eq!(e.message(), "the given data was invalid");
    assert!(e.hint().is_some_and(|hint| !hint.contains("state")), "what is wrong is said");
    let e = of(422, &[], r#"{"message":"No","errors":["one","two"]}"#);
    assert_eq!(e.fields().len(), 2);
    let e = of(422, &[], r#"{"message":"The room has no active session."}"#);
    assert!(e.hint().is_some_and(|hint| hint.contains("`dsamba live list`")), "{:?}", e.hint());
}

#[test]
fn retry_after_in_both_forms() {
    assert_eq!(of(429, &[("retry-after", "7")], "{}").retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(of(429, &[("retry-after", "7")], "{}").hint(), Some("call again in 7 s"));
    assert_eq!(of(429, &[("retry-after", "soon")], "{}").retry_after(), None);
    let now: Timestamp = "2026-11-23T10:00:00Z".parse().unwrap();
    let at = |text: &str| {
        let map = [(RETRY_AFTER, text.parse().unwrap())].into_iter().collect();
        retry_after(&map, now)
    };
    assert_eq!(at("Mon, 23 Nov 2026 10:01:30 GMT"), Some(Duration::from_secs(90)));
    assert_eq!(at("Mon, 23 Nov 2026 09:00:00 GMT"), Some(Duration::ZERO), "a date that has passed means now");
    assert_eq!(at("-5"), None);
}

#[test]
fn bodies_that_are_no_json_are_summed_up() {
    let e = of(502, &[("content-type", "text/html; charset=x")], "<html>\r\n <b>Bad\u{1b}[31m Gateway</b>\n");
    assert_eq!(e.message(), "the API answered 502 Bad Gateway with text/html: <html> <b>Bad [31m Gateway</b>");
    assert_eq!(of(500, &[], "").message(), "the API answered 500 Internal Server Error");
    assert_eq!(of(404, &[], r#"{"error":"not-found"}"#).message(), "not-found");
    assert_eq!(of(403, &[], r#"{"error":{"message":"IP not allowed"}}"#).message(), "IP not allowed");
    assert!(of(500, &[], &"x".repeat(100_000)).message().len() < 300);
    assert!(of(500, &[], &json!({"message": "x ".repeat(100_000)}).to_string()).message().len() < 2000);
    let e = of(302, &[("location", "https://user:pw@b.example/?token=abc")], "");
    assert_eq!(e.hint(), Some("it points to https://***@b.example/?token=***: is DIGITAL_SAMBA_API_URL right?"));
}

#[test]
fn secrets_that_the_api_sends_back_are_masked() {
    for body in [
        r#"{"message":"key sekret-key is unknown"}"#,
        r#"{"message":"no","errors":{"sekret-key":["sekret-key"]}}"#,
        "you sent Authorization: Bearer sekret-key",
        r#"{"token":"sekret-key"#,
    ] {
        let e = of(401, &[("content-type", "sekret-key/x")], body);
        assert!(!format!("{e} {e:?} {}", e.to_json()).contains("sekret"), "{e:?}");
    }
}
