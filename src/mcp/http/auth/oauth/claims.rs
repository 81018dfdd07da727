//! A token of the issuer: is it good, whose is it, and what may they do.

use super::super::denied::Denied;
use crate::mcp::access::OAuth;
use jsonwebtoken::errors::ErrorKind;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use serde::Deserialize;
use serde_json::Value;
use std::time::{Duration, SystemTime};
use tokio::time::Instant;

/// The scope of those who may read.
pub(super) const READ: &str = "read";
/// The scope of those who may do whatever the server serves.
pub(super) const WRITE: &str = "write";

/// Signatures that only the issuer can make. One made with a secret that we would have to know is not among them.
const ALGORITHMS: [Algorithm; 9] = [
    Algorithm::RS256,
    Algorithm::RS384,
    Algorithm::RS512,
    Algorithm::PS256,
    Algorithm::PS384,
    Algorithm::PS512,
    Algorithm::ES256,
    Algorithm::ES384,
    Algorithm::EdDSA,
];
/// How far clocks may be apart, in seconds.
const LEEWAY: u64 = 30;
/// Most letters of a subject.
const LONGEST: usize = 256;

/// What a caller may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum May {
    Read,
    Write,
}

#[derive(Deserialize)]
struct Claims {
    sub: String,
    #[serde(default)]
    scope: Value,
    #[serde(default)]
    scp: Value,
    exp: f64,
}

/// The head of a token, if its signature is of a sort that is taken.
pub(super) fn header(token: &str) -> Result<Header, Denied> {
    let header = jsonwebtoken::decode_header(token).map_err(|_| Denied::WrongToken)?;
    if ALGORITHMS.contains(&header.alg) { Ok(header) } else { Err(Denied::WrongToken) }
}

/// Whose token it is, what they may do, and until when.
pub(super) fn check(
    token: &str,
    header: &Header,
    key: &DecodingKey,
    settings: &OAuth,
) -> Result<(String, May, Instant), Denied> {
    let mut rules = Validation::new(header.alg);
    rules.leeway = LEEWAY;
    rules.validate_nbf = true;
    rules.set_issuer(&[&settings.issuer]);
    // With and without the slash that a URL without a path is written with.
    let audience = settings.audience.as_str();
    rules.set_audience(&[audience, audience.trim_end_matches('/')]);
    rules.set_required_spec_claims(&["exp", "iss", "aud", "sub"]);
    let claims = jsonwebtoken::decode::<Claims>(token, key, &rules).map_err(|e| match e.kind() {
        ErrorKind::ExpiredSignature => Denied::Expired,
        _ => Denied::WrongToken,
    })?;
    let Claims { sub, scope, scp, exp } = claims.claims;
    if sub.is_empty() || sub.len() > LONGEST || sub.chars().any(char::is_control) {
        return Err(Denied::WrongToken);
    }
    let has = |wanted: &str| words(&scope).chain(words(&scp)).any(|own| own == wanted);
    let may = if has(WRITE) {
        May::Write
    } else if has(READ) {
        May::Read
    } else {
        return Err(Denied::Scope);
    };
    Ok((sub, may, ends(exp)))
}

/// The moment of a Unix time, with the same leeway as when it is checked; a hundred years from now is never.
fn ends(exp: f64) -> Instant {
    let now = SystemTime::UNIX_EPOCH.elapsed().unwrap_or_default().as_secs_f64();
    let left = (exp - now).clamp(0.0, 3.2e9);
    Instant::now() + Duration::from_secs_f64(left) + Duration::from_secs(LEEWAY)
}

/// The words of a claim: a text with spaces, or a list.
fn words(claim: &Value) -> impl Iterator<Item = &str> {
    let text = claim.as_str().unwrap_or_default().split_ascii_whitespace();
    text.chain(claim.as_array().into_iter().flatten().filter_map(Value::as_str))
}
