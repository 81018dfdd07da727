//! What a status other than 2xx means: an error that says what happened and what to do, with every field error.

use super::check::{Checked, is_uuid};
use super::reply::beginning;
use crate::api::{self, Op, Param, Place};
use crate::env;
use crate::error::{Error, FieldError, Kind};
use crate::redact::Redactor;
use http::header::{CONTENT_TYPE, LOCATION, RETRY_AFTER};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimeParser;
use serde_json::Value;
use std::time::Duration;

/// Most field errors kept of one reply.
const MAX_FIELDS: usize = 200;
/// Most characters kept of one text of the API.
const MAX_TEXT: usize = 1000;

/// The error of a reply with this head and body. `signed` says whether a credential was sent.
pub(super) fn refusal(
    op: Option<&Op>,
    signed: bool,
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
    redactor: &Redactor,
) -> Error {
    let kind = kind(status);
    let json: Value = serde_json::from_slice(body).unwrap_or(Value::Null);
    let mut fields = Vec::new();
    collect("", &json["errors"], &mut fields);
    for field in &mut fields {
        field.field = clean(&field.field, redactor);
        field.message = clean(&field.message, redactor);
    }
    let said = [&json["message"], &json["error"], &json["error"]["message"], &json["error_description"]];
    let said = said.iter().find_map(|v| v.as_str()).filter(|t| !t.trim().is_empty());
    let message = match said {
        Some(text) => lower(clean(text, redactor)),
        None => unworded(status, headers, body, redactor),
    };
    let wait = retry_after(headers, Timestamp::now());
    let mut hint = hint(kind, op, signed, status, headers, wait, redactor);
    let about_room = op.is_some_and(|op| op.path.contains("{room}"));
    if let Some(hint) = hint.as_mut().filter(|_| about_room && fields.is_empty() && status.as_u16() == 422) {
        hint.push_str("; where those are right, the state of the room may not allow it: `dsamba live list` shows the rooms in use");
    }
    let mut error = Error::new(kind, message).with_status(status.as_u16()).with_fields(fields);
    if let Some(wait) = wait {
        error = error.with_retry_after(wait);
    }
    if let Some(hint) = hint { error.with_hint(hint) } else { error }
}

fn kind(status: StatusCode) -> Kind {
    match status.as_u16() {
        401 => Kind::Auth,
        403 => Kind::Forbidden,
        404 | 410 => Kind::NotFound,
        408 => Kind::Timeout,
        409 => Kind::Conflict,
        429 => Kind::RateLimited,
        400..=499 => Kind::Invalid,
        500..=599 => Kind::Server,
        _ => Kind::UnexpectedReply,
    }
}

/// Every text below `errors`, under its dotted name.
fn collect(name: &str, errors: &Value, fields: &mut Vec<FieldError>) {
    let join = |part: &str| if name.is_empty() { part.to_owned() } else { format!("{name}.{part}") };
    match errors {
        _ if fields.len() >= MAX_FIELDS => {}
        Value::Object(map) => map.iter().for_each(|(k, v)| collect(&join(k), v, fields)),
        Value::Array(list) => list.iter().for_each(|v| collect(name, v, fields)),
        Value::Null => {}
        text => {
            let message = text.as_str().map_or_else(|| text.to_string(), str::to_owned);
            fields.push(FieldError { field: if name.is_empty() { "request".into() } else { name.into() }, message });
        }
    }
}

/// A text of the API for a message: masked, on one line, bounded.
fn clean(text: &str, redactor: &Redactor) -> String {
    let start: String = text.chars().take(MAX_TEXT * 2).collect();
    redactor.text(&start).split(|c: char| c.is_control() || c.is_whitespace()).filter(|w| !w.is_empty()).fold(
        String::new(),
        |mut line, word| {
            if line.len() < MAX_TEXT {
                if !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(word);
            }
            line
        },
    )
}

/// In our form: no full stop, and a small letter first unless the word is written in capitals. Status phrases, where every
/// word begins with a capital, become small altogether.
fn lower(mut text: String) -> String {
    while text.ends_with('.') {
        text.pop();
    }
    let capital = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_uppercase) && chars.next().is_some_and(char::is_lowercase)
    };
    let words = text.split(' ').filter(|word| capital(word)).count();
    match text.split(' ').count() {
        all if all == words => text.to_lowercase(),
        _ if capital(&text) => {
            let first = text.chars().next().map(char::to_lowercase).into_iter().flatten();
            first.chain(text.chars().skip(1)).collect()
        }
        _ => text,
    }
}

/// The error of a 404 that says no more than that, with the ids that were asked for.
pub(super) fn name_what_is_missing(error: Error, args: &Checked) -> Error {
    let plain = error.message().replace('-', " ").to_lowercase();
    if error.kind() != Kind::NotFound || plain != "not found" {
        return error;
    }
    let asked = |(p, v): (&Param, &Value)| match p.kind {
        api::Kind::RoomRef if v.as_str().is_some_and(|v| !is_uuid(v)) => format!("room named {v}"),
        _ => format!("{} {v}", p.arg),
    };
    let asked: Vec<_> = args.at(Place::Path).map(asked).map(|a| format!("no {}", a.replace('"', "`"))).collect();
    if asked.is_empty() {
        return error;
    }
    let named = Error::new(Kind::NotFound, asked.join(", or ")).with_fields(error.fields().to_vec()).with_status(404);
    if let Some(hint) = error.hint() { named.with_hint(hint) } else { named }
}

/// The message for a body without one: the status, and the beginning of what came.
fn unworded(status: StatusCode, headers: &HeaderMap, body: &[u8], redactor: &Redactor) -> String {
    let reason = status.canonical_reason().unwrap_or_default();
    let what = format!("the API answered {} {reason}", status.as_u16());
    let kind = headers.get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("unnamed content");
    let kind = redactor.text(kind.split(';').next().unwrap_or(kind).trim()).into_owned();
    match beginning(body, redactor) {
        start if start.is_empty() => what.trim_end().to_owned(),
        start => format!("{} with {kind}: {start}", what.trim_end()),
    }
}

/// What to do about it.
fn hint(
    kind: Kind,
    op: Option<&Op>,
    signed: bool,
    status: StatusCode,
    headers: &HeaderMap,
    wait: Option<Duration>,
    redactor: &Redactor,
) -> Option<String> {
    Some(match kind {
        Kind::Auth if signed => {
            format!("the developer key is not accepted: check {} (and {}, if set)", env::DEVELOPER_KEY, env::TEAM_ID)
        }
        Kind::Auth => format!("no developer key was sent: set {}", env::DEVELOPER_KEY),
        Kind::Forbidden => {
            "the key is known but may not do this: is it the right team's, and does its plan have it?".into()
        }
        Kind::NotFound => match op.and_then(shows_ids) {
            Some(list) => format!("check the id; `dsamba {} {}` shows what there is", list.resource, list.verb),
            None => "check the id and the address".into(),
        },
        Kind::Conflict => "its state does not allow this now: look at it, then call again".into(),
        Kind::RateLimited => match wait {
            Some(wait) => format!("call again in {} s", wait.as_secs().max(1)),
            None => "call again in a while, and less often".into(),
        },
        Kind::Server | Kind::Timeout => "nothing is wrong with the call: try again in a while".into(),
        Kind::UnexpectedReply if status.is_redirection() => {
            let to = headers.get(LOCATION).and_then(|v| v.to_str().ok()).unwrap_or("somewhere else");
            format!("it points to {}: is {} right?", clean(to, redactor), env::API_URL)
        }
        Kind::Invalid if status.as_u16() == 422 || status.as_u16() == 400 => match op {
            Some(op) => format!("`dsamba schema {} {}` shows what each argument takes", op.resource, op.verb),
            None => return None,
        },
        _ => return None,
    })
}

/// The list operation of the same resource.
fn lister(op: &Op) -> Option<&'static Op> {
    api::op(op.resource, "list")
}

/// The list operation of what an address names last, which is what is missing most often.
fn shows_ids(op: &Op) -> Option<&'static Op> {
    let (_, last) = op.path.rsplit_once('{')?;
    let resource = match last.split('}').next()? {
        "room" => "rooms",
        "session" => "sessions",
        "library" => "libraries",
        _ => return lister(op),
    };
    api::op(resource, "list")
}

/// How to see whether a call that broke off was carried out.
pub(super) fn look(op: Option<&Op>) -> String {
    match op.and_then(lister) {
        Some(list) => format!("look with `dsamba {} {}` whether it was", list.resource, list.verb),
        None => "look whether it was".into(),
    }
}

/// How long the server asked to wait: a number of seconds, or an HTTP date.
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(Duration::try_from(date.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests;
