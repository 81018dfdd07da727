//! Whether a body is one JSON-RPC message, as far as that can be said without knowing what it asks.

use super::answers::{INVALID_REQUEST, PARSE_ERROR, is_json, refuse};
use super::coded::Answer;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderMap, StatusCode};
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Why a body with such headers is not read, if it is not.
pub(super) fn unreadable(headers: &HeaderMap) -> Option<Answer> {
    let refused = |why| Some(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, INVALID_REQUEST, why));
    if headers.get_all(CONTENT_ENCODING).iter().any(|coding| !coding.as_bytes().eq_ignore_ascii_case(b"identity")) {
        return refused(
            "the body says that it is compressed, and is taken as it is only: send it without Content-Encoding",
        );
    }
    if headers.get_all(CONTENT_TYPE).iter().nth(1).is_some() {
        return refused("Content-Type is given twice");
    }
    None
}

/// Whether the headers say that the body is JSON.
pub(super) fn is_said(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(is_json)
}

/// Why a body is no message, if it is none.
pub(super) fn fault(body: &[u8]) -> Option<Answer> {
    if let Err(e) = serde_json::from_slice::<Whole>(body) {
        return Some(refuse(StatusCode::BAD_REQUEST, PARSE_ERROR, &format!("the body is not JSON: {e}")));
    }
    if body.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'{') {
        return None;
    }
    let why = "one JSON-RPC message a request: batches are not served";
    Some(refuse(StatusCode::BAD_REQUEST, INVALID_REQUEST, why))
}

/// Any JSON, read to its end and forgotten. Unlike serde's `IgnoredAny` it reads the texts too, whose letters may be broken.
struct Whole;

impl<'de> Deserialize<'de> for Whole {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Self)
    }
}

impl<'de> Visitor<'de> for Whole {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self, E> {
        Ok(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut all: A) -> Result<Self, A::Error> {
        while all.next_element::<Self>()?.is_some() {}
        Ok(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut all: A) -> Result<Self, A::Error> {
        while all.next_entry::<Self, Self>()?.is_some() {}
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_read_too() {
        let fine = r#"{"a": [1, -1, 1.5, true, null, "\ud83d\ude00 \n"], "b\u00e9": {}}"#;
        assert!(fault(fine.as_bytes()).is_none());
        for broken in [&b"{\"a\": \"\xff\"}"[..], br#"{"a": "\ud800"}"#, b"{\"\xff\": 1}", br#"{"a": 1"#, b"", b"{} x"]
        {
            assert_eq!(fault(broken).unwrap().status(), StatusCode::BAD_REQUEST, "{}", broken.escape_ascii());
        }
    }
}
