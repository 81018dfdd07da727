//! The OAuth server: access and refresh tokens for `/oauth-api/v1`, renewed at `POST /oauth/token` (RFC 6749 section 6).
//!
//! Every refresh gives a new pair and ends the old refresh token. One that is used twice ends the whole sign-in, as
//! RFC 9700 wants it: a thief and the owner cannot be told apart. Tokens live in this process only.

use super::auth;
use super::entry::Sandbox;
use super::exchange::token_life;
use super::reply::{Answer, Refusal};
use bytes::Bytes;
use http::header::{AUTHORIZATION, CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Method, Request, Response, StatusCode};
use rand::RngExt;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use url::Url;

/// Where tokens are renewed.
pub(super) const PATH: &str = "/oauth/token";
/// The path of the API for callers with an access token.
pub(super) const BASE: &str = "/oauth-api/v1";
/// The client that every sign-in here belongs to.
const CLIENT: &str = "dsamba-sandbox";
/// Seconds that an access token lives unless the fault `token-life` says less.
const LIFE: i64 = 3_600;
/// Most tokens of each kind that are remembered; the oldest go first.
const REMEMBERED: usize = 10_000;

/// The tokens given out.
#[derive(Debug, Default)]
pub(super) struct Grants(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    /// Sign-ins so far.
    signed_in: u64,
    /// By access token: its sign-in, and the Unix time of its end.
    access: Bounded<(u64, i64)>,
    /// By refresh token: its sign-in, and whether it was used.
    refresh: Bounded<(u64, bool)>,
    /// Sign-ins that were ended.
    ended: HashSet<u64>,
}

/// A map that forgets its oldest entries.
#[derive(Debug)]
struct Bounded<T> {
    entries: HashMap<String, T>,
    order: VecDeque<String>,
}

impl<T> Default for Bounded<T> {
    fn default() -> Self {
        Self { entries: HashMap::new(), order: VecDeque::new() }
    }
}

impl<T> Bounded<T> {
    fn put(&mut self, key: String, value: T) {
        if self.entries.insert(key.clone(), value).is_none() {
            self.order.push_back(key);
        }
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.entries.remove(&oldest);
        }
    }
}

/// What a sign-in or a refresh gives.
struct Pair {
    access: String,
    refresh: String,
    life: i64,
}

impl Grants {
    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Refuses a caller of `/oauth-api/v1` without a live access token.
    fn check(&self, headers: &HeaderMap, now: i64) -> Result<(), Refusal> {
        let header = headers.get(AUTHORIZATION).and_then(|h| h.to_str().ok()).unwrap_or_default();
        let (scheme, token) = header.split_once(' ').unwrap_or_default();
        let held = self.held();
        let live = |(number, until): &(u64, i64)| now < *until && !held.ended.contains(number);
        let known = held.access.entries.get(token.trim()).is_some_and(live);
        if scheme.eq_ignore_ascii_case("bearer") && known { Ok(()) } else { Err(Refusal::unauthenticated()) }
    }

    /// Answers a call to [`PATH`].
    fn token(&self, request: &Request<Bytes>, now: i64, life: Option<i64>) -> Response<Bytes> {
        if request.method() != Method::POST {
            return Refusal::method("POST".to_owned()).into_response();
        }
        let mut response = match self.renew(request, now, life) {
            Ok(pair) => Answer::Json(json!({
                "token_type": "Bearer",
                "expires_in": pair.life,
                "access_token": pair.access,
                "refresh_token": pair.refresh,
            }))
            .into_response(),
            Err((status, error, text)) => {
                let body = json!({"error": error, "error_description": text, "message": text});
                let mut response = Answer::Json(body).into_response();
                *response.status_mut() = status;
                response
            }
        };
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        response
    }

    fn renew(&self, request: &Request<Bytes>, now: i64, life: Option<i64>) -> Result<Pair, Fault> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|k| k.to_str().ok()).unwrap_or_default();
        if !kind.starts_with("application/x-www-form-urlencoded") {
            return Err(fault("invalid_request", "The request must be application/x-www-form-urlencoded."));
        }
        let fields: HashMap<_, _> = url::form_urlencoded::parse(request.body()).collect();
        let field = |name: &str| fields.get(name).map_or("", |v| v.as_ref());
        match field("grant_type") {
            "" => return Err(fault("invalid_request", "The grant_type parameter is missing.")),
            "refresh_token" => {}
            _ => return Err(fault("unsupported_grant_type", "The grant type is not supported.")),
        }
        if field("client_id") != CLIENT {
            let text = "Client authentication failed";
            return Err((StatusCode::UNAUTHORIZED, "invalid_client", text));
        }
        let mut held = self.held();
        let known = held.refresh.entries.get_mut(field("refresh_token"));
        let Some((number, used)) = known.map(|(number, used)| (*number, std::mem::replace(used, true))) else {
            return Err(fault("invalid_grant", "The refresh token is invalid."));
        };
        if used {
            held.ended.insert(number);
        }
        if held.ended.contains(&number) {
            return Err(fault("invalid_grant", "The refresh token has been revoked."));
        }
        Ok(held.give(number, now, life))
    }
}

/// Status, `error` and `error_description` of a refusal.
type Fault = (StatusCode, &'static str, &'static str);

fn fault(error: &'static str, text: &'static str) -> Fault {
    (StatusCode::BAD_REQUEST, error, text)
}

impl Held {
    fn give(&mut self, number: u64, now: i64, life: Option<i64>) -> Pair {
        let life = life.map_or(LIFE, |life| life.min(LIFE));
        let pair = Pair { access: token("at"), refresh: token("rt"), life };
        self.access.put(pair.access.clone(), (number, now.saturating_add(life)));
        self.refresh.put(pair.refresh.clone(), (number, false));
        pair
    }
}

/// A token that nobody can guess.
fn token(kind: &str) -> String {
    let [a, b]: [u128; 2] = rand::rng().random();
    format!("sandbox-{kind}-{a:032x}{b:032x}")
}

/// Refuses who may not call below this base: the key opens one, an access token the other.
pub(super) fn admit(sandbox: &Sandbox, base: &str, headers: &HeaderMap) -> Result<(), Refusal> {
    let options = sandbox.options();
    if base == BASE { sandbox.grants().check(headers, options.clock.now()) } else { auth::check(options, headers) }
}

impl Sandbox {
    /// Signs somebody in by OAuth: the fields of a file for `--oauth-file`, to be renewed at `origin` (scheme, host and port
    /// under which the sandbox is reached). Holds secrets, though they open nothing but this sandbox.
    pub fn sign_in(&self, origin: &Url) -> Value {
        let now = self.options().clock.now();
        let mut held = self.grants().held();
        held.signed_in += 1;
        let number = held.signed_in;
        let pair = held.give(number, now, token_life(&self.faults()));
        drop(held);
        let mut token_url = origin.clone();
        token_url.set_path(PATH);
        json!({
            "access_token": pair.access,
            "refresh_token": pair.refresh,
            "expires_at": now.saturating_add(pair.life),
            "token_url": token_url.as_str(),
            "client_id": CLIENT,
        })
    }

    /// Ends every OAuth sign-in: access and refresh tokens given so far are refused from now on.
    pub fn sign_out(&self) {
        let mut held = self.grants().held();
        let all = 1..=held.signed_in;
        held.ended.extend(all);
    }

    /// Ends every OAuth access token before its time; refresh tokens stay as they are.
    pub fn expire_access_tokens(&self) {
        self.grants().held().access = Bounded::default();
    }

    /// Answers a call to the token endpoint.
    pub(super) fn token(&self, request: &Request<Bytes>) -> Response<Bytes> {
        self.grants().token(request, self.options().clock.now(), token_life(&self.faults()))
    }
}

#[cfg(test)]
mod tests;
