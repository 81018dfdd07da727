use super::*;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

const KEY: &str = "k/ey+\"Sö cret:42&x";

/// Nothing of the key may be left: neither whole nor any six characters of it in this form.
fn gone(masked: &str, form: &str) {
    let form: Vec<char> = form.chars().collect();
    for piece in form.windows(6) {
        let piece: String = piece.iter().collect();
        assert!(!masked.contains(&piece), "`{piece}` is left in `{masked}`");
    }
    assert!(masked.contains(MASK), "{masked}");
}

#[test]
fn known_values_go_in_every_form() {
    let redactor = Redactor::new().with_secret(KEY);
    for prefix in ["", "t", "te", "team", "team:"] {
        for engine in [&STANDARD, &URL_SAFE_NO_PAD] {
            let form = engine.encode(format!("{prefix}{KEY}{prefix}"));
            gone(&redactor.text(&format!("x {form} y")), &form);
        }
    }
    let json = serde_json::Value::from(KEY).to_string();
    let twice = serde_json::Value::from(json.clone()).to_string();
    let forms = [
        KEY.to_owned(),
        utf8(KEY),
        utf8(KEY).replace("%2F", "%2f").replace("%2B", "%2b").replace("%C3%B6", "%c3%b6").replace("%3A", "%3a"),
        json.clone(),
        twice,
        json.replace('/', "\\/"),
        json.replace('ö', "\\u00f6"),
        format!("{KEY:?}"),
        url::form_urlencoded::byte_serialize(KEY.as_bytes()).collect(),
        url::Url::parse_with_params("https://h/", [("q", KEY)]).unwrap().query().unwrap()[2..].to_owned(),
    ];
    for form in &forms {
        gone(&redactor.text(form), form.trim_matches('"'));
    }
}

fn utf8(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

#[test]
fn secrets_go_by_place() {
    let r = Redactor::new().with_names(["srt_passphrase"]);
    for (text, masked) in [
        (r#"{"token":"abc","x":1}"#, r#"{"token":"***","x":1}"#),
        (r#"{"Token" : "a\"b", "x":1}"#, r#"{"Token" : "***", "x":1}"#),
        (r#"{"stream_key":"cut of"#, r#"{"stream_key":"***""#),
        (r#"{"srt_passphrase":12}"#, r#"{"srt_passphrase":"***"}"#),
        (r#"{"password":{"a":["b"]},"c":2}"#, r#"{"password":"***","c":2}"#),
        (r#"{"token":null,"b":"token"}"#, r#"{"token":null,"b":"token"}"#),
        ("https://a.example/r?token=abc.def&x=1", "https://a.example/r?token=***&x=1"),
        ("see <https://a.example/r?x=1&Token=abc>", "see <https://a.example/r?x=1&Token=***>"),
        ("Authorization: Bearer abcdef123", "Authorization: Bearer ***"),
        ("basic dGVhbTprZXk= end", "basic *** end"),
        ("Bearer authentication failed", "Bearer authentication failed"),
        ("x eyJhbGciOiJIUzI1NiJ9.eyJ0ZCI6MX0.sig-_1 y", "x *** y"),
        ("eyJhbGciOiJIUzI1NiJ9", "***"),
        ("http://user:pa%20ss@proxy.example:3128/", "http://***@proxy.example:3128/"),
        ("nothing to hide: room standup, 3 tokens", "nothing to hide: room standup, 3 tokens"),
    ] {
        assert_eq!(r.text(text), masked);
    }
    assert_eq!(r.header("Authorization", "x"), MASK);
    assert_eq!(r.header("location", "/a?token=x"), "/a?token=***");
}

#[test]
fn nothing_is_shown_by_debug_and_short_values_do_not_mask_everything() {
    let r = Redactor::new().with_secret("sekret-value").with_secret("a");
    assert!(!format!("{r:?}").contains("sekret"));
    assert_eq!(r.text("a banana"), "a banana");
}

#[test]
fn a_secret_that_comes_later_is_masked_by_masks_made_before_and_stays_so() {
    let rotating = Rotating::default();
    let redactor = Redactor::new().with_rotating(&rotating);
    let text = "first-token and 2nd-token";
    assert_eq!(redactor.text(text), text);
    rotating.add("first-token");
    assert_eq!(redactor.clone().text(text), "*** and 2nd-token");
    rotating.add("2nd-token");
    rotating.add("2nd-token");
    assert_eq!(redactor.text(text), "*** and ***");
    assert!(!format!("{rotating:?}{redactor:?}").contains("token-"));
}
