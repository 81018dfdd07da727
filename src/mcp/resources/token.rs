//! Join tokens as resources: `digitalsamba://rooms/{room}/token{?u,ud,role,...}`.

use super::SCHEME;
use crate::api::{self, Op, Place};
use crate::client::Args;
use crate::client::token::{Token, TokenRequest};
use crate::mcp::scope::Reach;
use crate::redact::RESERVED;
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

fn op() -> Option<&'static Op> {
    api::tool("generate-token")
}

/// Whether tokens may be made here.
pub(super) fn served(reach: &Reach) -> bool {
    op().is_some_and(|op| reach.serves(op))
}

/// The arguments that say whose token it is.
fn claims() -> impl Iterator<Item = &'static str> {
    op().into_iter().flat_map(Op::params).filter(|p| p.place != Place::Path).map(|p| p.arg)
}

/// The form of all their addresses.
pub(super) fn template() -> String {
    format!("{SCHEME}rooms/{{room}}/token{{?{}}}", claims().collect::<Vec<_>>().join(","))
}

/// The address under which the token of these arguments of `generate-token` is read.
pub(in crate::mcp) fn uri_of(args: &Args) -> String {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let encoded = |value: &Value| utf8_percent_encode(&text(value), RESERVED).to_string();
    let room = args.get("room").map(encoded).unwrap_or_default();
    let given = claims().filter_map(|name| Some((name, args.get(name).filter(|v| !v.is_null())?)));
    let query: Vec<_> = given.map(|(name, value)| format!("{name}={}", encoded(value))).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{SCHEME}rooms/{room}/token{mark}{}", query.join("&"))
}

/// The token that this address asks for, for this caller; none where it is no such address or tokens are not served.
pub(super) fn request(reach: &Reach, uri: &str, principal: &str) -> Option<TokenRequest> {
    if !served(reach) {
        return None;
    }
    let (path, query) = uri.strip_prefix(SCHEME)?.split_once('?').unwrap_or((uri.strip_prefix(SCHEME)?, ""));
    let room = path.strip_prefix("rooms/")?.strip_suffix("/token")?;
    let decoded = |text: &str| percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned);
    if room.is_empty() || room.contains('/') {
        return None;
    }
    let mut request = TokenRequest::new(decoded(room)?).principal(principal);
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        let name = claims().find(|own| *own == name)?;
        request = request.claim(name, decoded(&value.replace('+', " "))?);
    }
    Some(request)
}

/// A token as readers see it.
pub(super) fn shown(token: &Token) -> Value {
    json!({"token": token.secret(), "link": token.link(), "expires_at": token.expires_at()})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::{Scope, Surface};

    fn reach(scope: &Scope) -> Reach {
        Reach::new(Surface::Default, scope).unwrap()
    }

    #[test]
    fn an_address_says_whose_token_it_is_and_back() {
        let all = reach(&Scope::default());
        let args = Args::new().with("room", "a b").with("u", "Ana & Ben").with("role", "moderator").with("exp", 60);
        let uri = uri_of(&args);
        assert_eq!(uri, "digitalsamba://rooms/a%20b/token?u=Ana%20%26%20Ben&role=moderator&exp=60");
        let request = request(&all, &uri, "ana").unwrap();
        assert_eq!(request.room(), "a b");
        let again = request.args(0);
        assert_eq!((again.get("u"), again.get("role")), (Some(&json!("Ana & Ben")), Some(&json!("moderator"))));
        assert_eq!(super::request(&all, "digitalsamba://rooms/x/token", "a").unwrap().room(), "x");
    }

    #[test]
    fn other_addresses_and_other_callers_are_not_it() {
        let all = reach(&Scope::default());
        for none in [
            "digitalsamba://rooms//token",
            "digitalsamba://rooms/x/y/token",
            "digitalsamba://rooms/x",
            "digitalsamba://rooms/x/token?wrong=1",
            "digitalsamba://rooms/x/token?u",
            "http://rooms/x/token",
        ] {
            assert!(request(&all, none, "a").is_none(), "{none}");
        }
        let of = |who| request(&all, "digitalsamba://rooms/x/token", who).unwrap();
        assert_ne!(of("ana"), of("ben"));
        let fewer = reach(&Scope { toolsets: vec!["rooms".to_owned()], ..Scope::default() });
        assert!(request(&fewer, "digitalsamba://rooms/x/token", "a").is_none());
    }
}
