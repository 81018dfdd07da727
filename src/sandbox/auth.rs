//! Who calls: the developer key as Bearer, or the team's id and the key as HTTP Basic.

use super::Options;
use super::reply::Refusal;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use http::header::AUTHORIZATION;
use secrecy::ExposeSecret;

/// Refuses a caller without this sandbox's key (401), or with the key and another team (403).
pub(crate) fn check(options: &Options, headers: &HeaderMap) -> Result<(), Refusal> {
    let header = headers.get(AUTHORIZATION).and_then(|h| h.to_str().ok()).unwrap_or_default();
    let (scheme, rest) = header.split_once(' ').unwrap_or_default();
    let key = options.key.expose_secret();
    if scheme.eq_ignore_ascii_case("bearer") {
        return if same(rest.trim(), key) { Ok(()) } else { Err(Refusal::unauthenticated()) };
    }
    if scheme.eq_ignore_ascii_case("basic") {
        let decoded = STANDARD.decode(rest.trim()).ok().and_then(|b| String::from_utf8(b).ok());
        let (team, given) = decoded.as_deref().and_then(|d| d.split_once(':')).unwrap_or_default();
        if same(given, key) {
            return if team == options.team { Ok(()) } else { Err(Refusal::forbidden()) };
        }
    }
    Err(Refusal::unauthenticated())
}

/// Compares without telling by its time where the difference is.
fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |d, (x, y)| d | (x ^ y)) == 0
}
