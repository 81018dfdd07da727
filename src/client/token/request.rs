//! Which token is wanted: the key under which it is kept, and what it takes to make it again.

use super::claims;
use crate::client::Args;
use crate::error::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::Duration;

/// Where a token comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Made {
    /// The API makes it (`generate-token`), with its link.
    #[default]
    ByApi,
    /// Signed here with the client's developer key; nothing is sent. The room must be given by its UUID.
    Here {
        /// The team's id; the credential's own unless given.
        team: Option<String>,
    },
}

/// Which join token is wanted. Two requests that are equal share one token.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TokenRequest {
    room: String,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    claims: BTreeMap<String, Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    valid_for: Option<Duration>,
    #[serde(default)]
    made: Made,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    principal: Option<String>,
}

impl TokenRequest {
    /// A token for this room, by UUID or friendly URL, made by the API.
    pub fn new(room: impl Into<String>) -> Self {
        Self { room: room.into(), ..Self::default() }
    }

    /// The same from the arguments of the operation `generate-token`, the room among them. Fails without a room.
    pub fn from_args(args: &Args) -> Result<Self> {
        let room = args.get("room").and_then(Value::as_str).ok_or_else(|| Error::usage("`room` is missing"))?;
        let claims = args.iter().filter(|(name, value)| *name != "room" && !value.is_null());
        Ok(claims.fold(Self::new(room), |request, (name, value)| request.claim(name, value.clone())))
    }

    /// Adds or replaces an argument of the operation: `u`, `ud`, `role`, `exp` and so on.
    #[must_use]
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.claims.insert(name.into(), value.into());
        self
    }

    /// Each token made for this request holds so long from when it is made, in whole seconds; stands above an `exp` claim.
    #[must_use]
    pub fn valid_for(mut self, life: Duration) -> Self {
        self.valid_for = Some(life);
        self
    }

    /// Where the token comes from.
    #[must_use]
    pub fn made(mut self, made: Made) -> Self {
        self.made = made;
        self
    }

    /// For whom of this program's own callers it is made: two of them never share a token.
    #[must_use]
    pub fn principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// The room as it was given.
    pub fn room(&self) -> &str {
        &self.room
    }

    /// Where the token comes from.
    pub fn source(&self) -> &Made {
        &self.made
    }

    /// The arguments of the operation for a token made at this Unix time (seconds).
    pub fn args(&self, now: i64) -> Args {
        let mut args = Args::new().with("room", self.room.as_str());
        for (name, value) in &self.claims {
            args.set(name, value.clone());
        }
        if let Some(life) = self.valid_for {
            let seconds = i64::try_from(life.as_secs()).unwrap_or(i64::MAX).max(1);
            // Whole minutes are counted by the API's own clock, which need not agree with ours.
            let minutes = seconds / 60;
            let whole = seconds % 60 == 0 && minutes < claims::FIRST_UNIX_TIME;
            args.set("exp", if whole { minutes } else { now.saturating_add(seconds) });
        }
        args
    }

    /// The moment at which this request wants its tokens to end, if it names one: no refresh goes beyond it.
    pub(super) fn fixed_end(&self) -> Option<i64> {
        if self.valid_for.is_some() { None } else { claims::fixed_end(self.claims.get("exp")?) }
    }

    /// The text under which the token is kept; [`Self::parse`] reads it back.
    pub(super) fn key(&self) -> Result<String> {
        serde_json::to_string(self).map_err(|e| Error::usage(format!("the request for a token cannot be written: {e}")))
    }

    /// The request of a key.
    pub(super) fn parse(key: &str) -> Result<Self> {
        serde_json::from_str(key).map_err(|e| Error::usage(format!("the request for a token cannot be read: {e}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_claims_does_not_matter_and_all_else_does() {
        let key = |r: TokenRequest| r.key().unwrap();
        let one = TokenRequest::new("r").claim("u", "Ann").claim("role", "speaker");
        assert_eq!(key(one.clone()), key(TokenRequest::new("r").claim("role", "speaker").claim("u", "Ann")));
        let others = [
            TokenRequest::new("r"),
            one.clone().claim("u", "Bob"),
            one.clone().principal("alice"),
            one.clone().principal("bob"),
            one.clone().valid_for(Duration::from_secs(60)),
            one.clone().made(Made::Here { team: None }),
            TokenRequest::new("s").claim("u", "Ann").claim("role", "speaker"),
        ];
        let mut keys: Vec<String> = others.into_iter().chain([one.clone()]).map(key).collect();
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 8);
        assert_eq!(TokenRequest::parse(&key(one.clone())).unwrap(), one);
    }

    #[test]
    fn a_life_is_asked_for_in_minutes_where_it_can_be() {
        let exp =
            |s: u64| TokenRequest::new("r").valid_for(Duration::from_secs(s)).args(1_800_000_000).get("exp").cloned();
        assert_eq!(exp(3600), Some(60.into()));
        assert_eq!(exp(90), Some(1_800_000_090.into()));
        assert_eq!(exp(0), Some(1_800_000_001.into()));
    }
}
