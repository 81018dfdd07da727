//! One value against what its parameter takes.

use super::nearest::nearest;
use super::{Faults, form, nested};
use crate::api::{Kind, Param, Place};
use serde_json::{Number, Value};

/// The value of a parameter, converted; faults are noted under `at`.
pub(super) fn param(faults: &mut Faults, p: &Param, at: &str, given: &Value) -> Value {
    if given.is_null() && p.kind != Kind::Json {
        let clears = faults.clears && p.place == Place::Body;
        if !p.nullable && !clears {
            faults.add(at, if p.required { "is required and cannot be null" } else { "cannot be null: leave it out" });
        }
        return Value::Null;
    }
    let Some(value) = convert(faults, p, &p.kind, at, given) else { return Value::Null };
    if p.place != Place::Path {
        return value;
    }
    // Whatever its kind, in the path it is text, and a segment.
    let text = match value {
        Value::String(text) => text,
        value => value.to_string(),
    };
    if let Err(why) = form::id(&text) {
        faults.add(at, why);
    }
    Value::String(text)
}

/// The value as `kind`; `None` when a fault was noted. Limits and secrecy are those of `p`.
pub(super) fn convert(faults: &mut Faults, p: &Param, kind: &Kind, at: &str, given: &Value) -> Option<Value> {
    let result = match kind {
        Kind::Many(inner) => return nested::many(faults, p, inner, at, given),
        Kind::Object(members) => return nested::object(faults, members, at, given),
        Kind::Json => Ok(given.clone()),
        Kind::Bool => boolean(given),
        Kind::Integer => integer(given).and_then(|n| {
            between(p, n, &n.to_string(), i64::from)?;
            Ok(n.into())
        }),
        Kind::Number => number(given).and_then(|n| {
            // No limit of the catalogue is so large that a float could not hold it.
            #[allow(clippy::cast_precision_loss)]
            between(p, n.as_f64().unwrap_or(f64::NAN), &n.to_string(), |limit| limit as f64)?;
            Ok(Value::Number(n))
        }),
        Kind::Expiry | Kind::UnixOrDate => time(given),
        _ => text(given).and_then(|t| worded(p, kind, t)),
    };
    match result {
        Ok(value) => return Some(value),
        Err(Fault::Not(what)) if !p.secret => faults.add(at, format!("{what}, not {}", shown(given))),
        Err(Fault::Not(what) | Fault::Is(what)) => faults.add(at, what),
    }
    None
}

/// What is wrong with a value.
enum Fault {
    /// The whole message.
    Is(String),
    /// What it must be; the value is shown after it, unless it is secret.
    Not(String),
}

impl From<String> for Fault {
    fn from(message: String) -> Self {
        Self::Is(message)
    }
}

fn must(what: &str) -> Fault {
    Fault::Not(format!("must be {what}"))
}

/// The start of a value, for a message.
fn shown(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let start: String = text.chars().take(40).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if start.len() < text.len() { format!("`{start}...`") } else { format!("`{start}`") }
}

fn boolean(given: &Value) -> Result<Value, Fault> {
    match given {
        Value::Bool(_) => Ok(given.clone()),
        Value::String(t) if t.trim().eq_ignore_ascii_case("true") => Ok(true.into()),
        Value::String(t) if t.trim().eq_ignore_ascii_case("false") => Ok(false.into()),
        _ => Err(must("true or false")),
    }
}

fn integer(given: &Value) -> Result<i64, Fault> {
    let whole = match given {
        Value::Number(n) => n.as_i64().or_else(|| {
            // 3.0 is a whole number too; beyond 2^53 a float no longer says which one.
            let f = n.as_f64().filter(|f| f.fract() == 0.0 && f.abs() < 9_007_199_254_740_992.0)?;
            format!("{f:.0}").parse().ok()
        }),
        Value::String(t) => t.trim().parse().ok(),
        _ => None,
    };
    whole.ok_or_else(|| must("a whole number"))
}

fn number(given: &Value) -> Result<Number, Fault> {
    let number = match given {
        Value::Number(n) => Some(n.clone()),
        // JSON's own grammar, so that neither `inf` nor `0x10` passes.
        Value::String(t) => serde_json::from_str(t.trim()).ok(),
        _ => None,
    };
    number.ok_or_else(|| must("a number"))
}

/// A Unix time, a number of minutes, or a date text.
fn time(given: &Value) -> Result<Value, Fault> {
    if let Ok(n) = integer(given) {
        return if n < 0 { Err(must("0 or more")) } else { Ok(n.into()) };
    }
    match given {
        Value::String(t) if form::is_date_time(t.trim()) => Ok(t.trim().into()),
        _ => Err(must("a whole number or a date such as 2026-01-31 08:00:00")),
    }
}

/// Text; numbers and booleans are taken as they are written.
fn text(given: &Value) -> Result<String, Fault> {
    match given {
        Value::String(t) => Ok(t.clone()),
        Value::Number(n) => Ok(n.to_string()),
        Value::Bool(b) => Ok(b.to_string()),
        _ => Err(must("text")),
    }
}

/// The kinds that travel as text.
fn worded(p: &Param, kind: &Kind, text: String) -> Result<Value, Fault> {
    let check = |fits: bool, what: &str| if fits { Ok(()) } else { Err(must(what)) };
    match kind {
        Kind::OneOf(words) => return one_of(words, &text).map(Value::from),
        Kind::Color => {
            let color = form::color(&text);
            return color.map(Value::from).ok_or_else(|| must("a colour such as #3771E0"));
        }
        Kind::Url => form::url(&text)?,
        Kind::Date => check(form::is_date(&text), "a date such as 2026-01-31")?,
        Kind::DateTime => check(form::is_date_time(&text), "a date and time such as 2026-01-31 08:00:00")?,
        Kind::Uuid => check(form::is_uuid(&text), "a UUID")?,
        // `/rooms/live` is another address of the API.
        Kind::RoomRef if text == "live" => {
            return Err("names no room, as the API lists the rooms in use there: give the room's UUID"
                .to_owned()
                .into());
        }
        Kind::RoomRef | Kind::RoomUuid => form::id(&text)?,
        Kind::Key => form::key(&text)?,
        Kind::File if text.is_empty() => return Err("is an empty file".to_owned().into()),
        _ => {}
    }
    let (length, unit) = match kind {
        Kind::File => (text.len(), "bytes"),
        _ => (text.chars().count(), "characters"),
    };
    sized(p, length, unit)?;
    Ok(Value::String(text))
}

fn one_of(words: &[&'static str], text: &str) -> Result<&'static str, Fault> {
    let word = words.iter().find(|w| **w == text);
    let word = word.or_else(|| words.iter().find(|w| w.eq_ignore_ascii_case(text.trim())));
    word.copied().ok_or_else(|| {
        let near = nearest(text, words.iter().copied()).map(|n| format!(" (did you mean `{n}`?)")).unwrap_or_default();
        must(&format!("one of {}{near}", words.join(", ")))
    })
}

/// Refuses a number outside the parameter's limits.
fn between<N: PartialOrd + Copy>(p: &Param, n: N, written: &str, limit: impl Fn(i64) -> N) -> Result<(), String> {
    let low = p.min.is_some_and(|min| n < limit(min));
    let high = p.max.is_some_and(|max| n > limit(max));
    if !low && !high {
        return Ok(());
    }
    Err(match (p.min, p.max) {
        (Some(min), Some(max)) => format!("must be between {min} and {max}, not {written}"),
        (Some(min), None) => format!("must be at least {min}, not {written}"),
        (None, max) => format!("must be at most {}, not {written}", max.unwrap_or_default()),
    })
}

/// Refuses a length outside the parameter's limits.
pub(super) fn sized(p: &Param, length: usize, unit: &str) -> Result<(), String> {
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    let units = |n: i64| if n == 1 { unit.trim_end_matches('s').to_owned() } else { unit.to_owned() };
    match (p.min, p.max) {
        (Some(min), _) if length < min => Err(format!("must have at least {min} {}, not {length}", units(min))),
        (_, Some(max)) if length > max => Err(format!("must have at most {max} {}, not {length}", units(max))),
        _ => Ok(()),
    }
}
