use super::*;

fn reply(body: &str) -> Reply {
    Reply::new(StatusCode::OK, HeaderMap::new(), Bytes::copy_from_slice(body.as_bytes()))
}

#[test]
fn totals_in_every_form() {
    for (total, read) in [
        (r#","total_count":"213""#, Some(213)),
        (r#","total_count":213"#, Some(213)),
        (r#","total_count":" 7 ""#, Some(7)),
        ("", None),
        (r#","total_count":null"#, None),
        (r#","total_count":"many""#, None),
        (r#","total_count":{}"#, None),
    ] {
        let rows = reply(&format!(r#"{{"data":[{{"b":1,"a":2}}],"x":1{total}}}"#)).rows().unwrap();
        assert_eq!((rows.total, rows.rows[0].get()), (read, r#"{"b":1,"a":2}"#));
    }
    let rows = reply(" \n[1, {\"id\":2}]").rows().unwrap();
    assert_eq!((rows.rows.len(), rows.total), (2, None));
}

#[test]
fn what_does_not_parse_says_how_and_shows_its_beginning() {
    let e = reply(r#"{"data":[{"id":"#).rows().unwrap_err();
    assert_eq!(e.message(), r#"the reply was to be a page but is cut off: {"data":[{"id":"#);
    let e = reply(r#"{"rows":[]}"#).rows().unwrap_err();
    assert_eq!(e.message(), r#"the reply was to be a page but is JSON of another shape: {"rows":[]}"#);
    assert_eq!(reply("nope").json().unwrap_err().kind(), Kind::UnexpectedReply);
    assert_eq!(reply("").json().unwrap(), Value::Null);
    let e = Reply::new(StatusCode::OK, HeaderMap::new(), Bytes::from_static(b"\xff\xfe")).text().unwrap_err();
    assert!(e.message().contains("is not UTF-8"));
}

#[test]
fn beginnings_are_short_plain_and_masked() {
    let redactor = Redactor::new().with_secret("sekret-key");
    assert_eq!(beginning(b"a\x1b[2J\r\n\tb  c\x00", &redactor), "a [2J b c");
    let long = beginning(&b"y".repeat(10_000), &redactor);
    assert_eq!((long.len(), long.ends_with("y...")), (SHOWN + 3, true));
    // A secret across the place where the text is cut.
    let at_the_cut = format!("{}sekret-key", "z ".repeat(SHOWN / 2 - 2));
    assert!(!beginning(at_the_cut.as_bytes(), &redactor).contains("sekr"));
    assert_eq!(beginning(br#"{"authorization_header":"abc de"#, &redactor), r#"{"authorization_header":"***""#);
}

#[test]
fn debug_shows_no_body() {
    assert!(!format!("{:?}", reply(r#"{"token":"sekret"}"#)).contains("sekret"));
}
