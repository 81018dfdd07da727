use super::*;
use crate::api;
use crate::mcp::view::CAP;

fn reply(body: impl Into<Vec<u8>>) -> Reply {
    Reply::new(http::StatusCode::OK, http::HeaderMap::new(), body.into().into())
}

#[test]
fn secrets_are_masked_at_any_depth() {
    let mut json = json!({"data": [{"authorization_header": "s3cret", "name": "n"}], "authorization_header": null});
    mask(&mut json, &["authorization_header"]);
    assert_eq!(json, json!({"data": [{"authorization_header": MASK, "name": "n"}], "authorization_header": null}));
}

#[test]
fn binary_is_a_blob_or_refused_and_long_text_is_cut() {
    let op = api::tool("list-rooms").unwrap().reply(Form::Export);
    let result = of_reply(View::default(), &Shape::default(), &op, &Args::new(), &reply([0x50, 0x4b, 0xff])).unwrap();
    assert!(matches!(&result.content[1], ContentBlock::Resource(_)));
    assert_eq!(
        of_reply(View::default(), &Shape::default(), &op, &Args::new(), &reply(vec![0xff; CAP + 1]))
            .unwrap_err()
            .kind(),
        Kind::Failed
    );
    let result = of_reply(View::default(), &Shape::default(), &op, &Args::new(), &reply("é".repeat(CAP))).unwrap();
    assert_eq!(result.content[0].as_text().unwrap().text.len(), CAP);
    assert!(result.content[1].as_text().unwrap().text.starts_with("cut: the first 48000 of 96000 bytes"));
}

#[test]
fn what_is_from_earlier_is_marked_in_text_and_meta() {
    let result = marked(of_text(View::default(), "hello"), "the API fails; this is what it said 40 s ago");
    assert_eq!(result.content[0].as_text().unwrap().text, "warning: the API fails; this is what it said 40 s ago");
    assert_eq!(result.content[1].as_text().unwrap().text, "hello");
    assert_eq!(result.meta.unwrap().0["dsamba/warning"], "the API fails; this is what it said 40 s ago");
}

#[test]
fn an_error_shows_every_field_and_what_to_do() {
    let field = |f: &str, m: &str| crate::error::FieldError { field: f.into(), message: m.into() };
    let error = Error::new(Kind::Invalid, "the given data was invalid")
        .with_status(422)
        .with_fields(vec![field("friendly_url", "taken"), field("privacy", "unknown")])
        .with_retry_after(std::time::Duration::from_secs(3));
    let result = of_error(&error);
    assert_eq!(result.is_error, Some(true));
    let text = &result.content[0].as_text().unwrap().text;
    for part in [
        "friendly_url: taken",
        "privacy: unknown",
        "(status 422)",
        "what to do: correct",
        "before trying again, seconds: 3",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert_eq!(result.structured_content.unwrap()["error"]["fields"]["privacy"][0], "unknown");
}
