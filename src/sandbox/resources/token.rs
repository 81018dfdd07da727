//! Join tokens: JWTs signed with the developer key, as the service's own.

use super::Handlers;
use super::room_view::{room_url, team};
use crate::client::token::jwt;
use crate::sandbox::call::Call;
use crate::sandbox::reply::{Answer, Answered, Refusal};
use crate::sandbox::store::{Row, text};
use crate::sandbox::times;
use serde_json::{Value, json};

pub(super) const HANDLERS: Handlers = &[("generate-token", create)];

/// An `exp` below this is a number of minutes, one from it on a Unix time. The document names no boundary; this one is a
/// guess between 190 years of minutes and the Unix times of 1973.
const UNIX_FROM: i64 = 100_000_000;

fn create(call: &mut Call<'_>) -> Answered {
    let room = call.room()?;
    let mut claims = Row::new();
    claims.insert("td".to_owned(), Value::from(call.options.team.as_str()));
    claims.insert("rd".to_owned(), Value::from(text(&room, "id")));
    for (arg, claim) in
        [("ud", "ud"), ("u", "u"), ("initials", "initials"), ("avatar", "avatar"), ("breakout_id", "breakoutId")]
    {
        if let Some(value) = call.args.get(arg).filter(|v| !v.is_null()) {
            claims.insert(claim.to_owned(), value.clone());
        }
    }
    if let Some(role) = call.text("role") {
        super::roles_ref::one(call, "role", role)?;
        claims.insert("role".to_owned(), Value::from(role));
    }
    let nbf = time(call, "nbf", |n| n);
    let exp = time(call, "exp", |n| if n < UNIX_FROM { call.now.saturating_add(n.saturating_mul(60)) } else { n });
    if exp.is_some_and(|exp| exp <= call.now.max(nbf.unwrap_or(call.now))) {
        return Err(Refusal::field("exp", "The exp field must be a date after now and nbf."));
    }
    let latest = call.token_life.map(|life| call.now.max(nbf.unwrap_or(call.now)).saturating_add(life));
    let exp = exp.into_iter().chain(latest).min();
    claims.insert("iat".to_owned(), Value::from(call.now));
    for (name, at) in [("nbf", nbf), ("exp", exp)] {
        if let Some(at) = at {
            claims.insert(name.to_owned(), Value::from(at));
        }
    }
    let token = jwt::sign(&claims, &call.options.key);
    let token = token.map_err(|e| Refusal::broken(format!("The token cannot be signed: {e}.")))?;
    let link = format!("{}?token={token}", room_url(&team(call), &room));
    Ok(Answer::Json(json!({"token": token, "link": link})))
}

/// A time given as a number (read by `whole`) or as a date text.
fn time(call: &Call<'_>, arg: &str, whole: impl Fn(i64) -> i64) -> Option<i64> {
    match call.args.get(arg)? {
        Value::String(date) => times::parse(date),
        other => other.as_i64().map(whole),
    }
}
