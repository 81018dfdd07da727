//! Open questions as sealed text: the client keeps it and gives it back with the answer. It is bound to who asked, the
//! operation and its arguments, ends after a while, and counts once.

use crate::error::{Error, Kind, Result};
use rmcp::model::{RequestStateCodec, RequestStateError, SealOptions};
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;
use tokio::time::Instant;

/// How long a person may take to answer.
pub(super) const LIFE: Duration = Duration::from_secs(300);
/// Most answered questions remembered; each is forgotten when its time is over.
const MOST: usize = 100_000;
/// Bytes by which questions are told apart.
const NUMBER: usize = 16;
const AGAIN: &str = "call the tool again without requestState: the user is then asked anew";

/// The seals of one server. Those of another one, or of before its restart, are no good here.
#[derive(Debug)]
pub(in crate::mcp) struct Seals {
    codec: RequestStateCodec,
    /// Questions that were answered, and until when they could be again.
    used: Mutex<HashMap<[u8; NUMBER], Instant>>,
}

impl Seals {
    pub(in crate::mcp) fn new() -> Self {
        let key: [u8; 32] = rand::random();
        Self { codec: RequestStateCodec::new_unchecked(key), used: Mutex::default() }
    }

    /// A new question about this; `shown` is the id of the thing that it shows.
    pub(in crate::mcp) fn seal(&self, about: &About<'_>, shown: Option<&str>) -> String {
        let number: [u8; NUMBER] = rand::random();
        let held = [&number, shown.unwrap_or_default().as_bytes()].concat();
        self.codec.seal_with(&held, &SealOptions::new().associated_data(about.text().as_bytes()).ttl(LIFE))
    }

    /// Takes the answered question back, and says what was shown. Fails with kind `Forbidden` if it was not asked here, by and about the same, is too
    /// old, or was answered before.
    pub(in crate::mcp) fn redeem(&self, sealed: &str, about: &About<'_>) -> Result<Option<String>> {
        let refuse = |why: &str| Error::new(Kind::Forbidden, format!("{why}; nothing was sent")).with_hint(AGAIN);
        let opened = self.codec.open_with(sealed, about.text().as_bytes()).map_err(|e| match e {
            RequestStateError::Expired => refuse("the confirmation came too late"),
            _ => refuse("the confirmation is not one that this server asked for this call"),
        })?;
        let other = || refuse("the confirmation has another form");
        let (number, shown) = opened.split_first_chunk::<NUMBER>().ok_or_else(other)?;
        let shown = String::from_utf8(shown.to_vec()).map_err(|_| other())?;
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        if used.len() >= MOST {
            used.retain(|_, until| *until > now);
        }
        if used.len() >= MOST {
            return Err(refuse("too many confirmations at a time"));
        }
        if used.insert(*number, now + LIFE).is_some_and(|until| until > now) {
            return Err(refuse("the confirmation was used before"));
        }
        Ok(Some(shown).filter(|shown| !shown.is_empty()))
    }
}

/// What a question is about.
pub(in crate::mcp) struct About<'a> {
    /// Who is asked.
    pub(in crate::mcp) principal: &'a str,
    /// The operation.
    pub(in crate::mcp) operation: &'a str,
    /// Its arguments, in any order.
    pub(in crate::mcp) arguments: &'a [(&'a str, &'a Value)],
}

impl About<'_> {
    /// It as one text that is the same for the same call, and another for any other.
    fn text(&self) -> String {
        let mut arguments: Vec<_> = self.arguments.iter().map(|(name, value)| (*name, sorted(value))).collect();
        arguments.sort_by(|a, b| a.0.cmp(b.0));
        serde_json::json!([self.principal, self.operation, arguments]).to_string()
    }
}

/// The value with the members of every object in the order of their names.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let mut members: Vec<_> = map.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn about<'a>(principal: &'a str, operation: &'a str, arguments: &'a [(&'a str, &'a Value)]) -> About<'a> {
        About { principal, operation, arguments }
    }

    #[test]
    fn a_seal_counts_once_and_only_for_what_it_was_asked_about() {
        let (seals, a, b) = (Seals::new(), json!("standup"), json!("demo"));
        let args: &[(&str, &Value)] = &[("room", &a)];
        let sealed = seals.seal(&about("ana", "delete-room", args), None);
        for other in [
            about("ben", "delete-room", args),
            about("ana", "end-session", args),
            about("ana", "delete-room", &[("room", &b)]),
            about("ana", "delete-room", &[("room", &a), ("delete_resources", &a)]),
            about("ana", "delete-room", &[]),
        ] {
            assert_eq!(seals.redeem(&sealed, &other).unwrap_err().kind(), Kind::Forbidden);
        }
        seals.redeem(&sealed, &about("ana", "delete-room", args)).unwrap();
        let again = seals.redeem(&sealed, &about("ana", "delete-room", args)).unwrap_err();
        assert!(again.message().contains("used before"), "{again}");
    }

    #[test]
    fn what_was_altered_or_sealed_elsewhere_is_refused() {
        let (seals, other, what) = (Seals::new(), Seals::new(), about("ana", "delete-room", &[]));
        let sealed = seals.seal(&what, Some("r1"));
        assert!(other.redeem(&sealed, &what).is_err());
        for at in [5, sealed.len() / 2, sealed.len() - 2] {
            let mut bytes = sealed.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            assert!(seals.redeem(std::str::from_utf8(&bytes).unwrap(), &what).is_err(), "{at}");
        }
        for junk in ["", "rs1", "rs1.a.b", "é"] {
            assert!(seals.redeem(junk, &what).is_err());
        }
        assert_eq!(seals.redeem(&sealed, &what).unwrap().as_deref(), Some("r1"), "what was shown");
    }

    #[test]
    fn the_order_of_arguments_does_not_matter_at_any_depth() {
        let (one, other) = (json!({"a": 1, "b": {"c": 2, "d": 3}}), json!({"b": {"d": 3, "c": 2}, "a": 1}));
        let x = json!(true);
        let first = about("p", "o", &[("v", &one), ("x", &x)]).text();
        assert_eq!(first, about("p", "o", &[("x", &x), ("v", &other)]).text());
    }
}
