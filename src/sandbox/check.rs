//! One value against its parameter, with the messages that the API's framework gives.

use super::times;
use crate::api::{Kind, Param};
use serde_json::{Map, Value};
use url::Url;
use uuid::Uuid;

type Faults = Vec<(String, String)>;

/// A name as the messages write it.
fn words(name: &str) -> String {
    name.rsplit('.').find(|part| part.parse::<usize>().is_err()).unwrap_or(name).replace('_', " ")
}

/// The message for a field that is not there and must be.
pub(crate) fn missing(name: &str) -> String {
    format!("The {} field is required.", words(name))
}

/// The value as the parameter's kind has it; faults are added, and then there is none.
pub(crate) fn value(param: &Param, name: &str, given: Value, faults: &mut Faults) -> Option<Value> {
    let before = faults.len();
    let value = kind(param.kind, name, given, faults);
    if faults.len() == before
        && let Some(value) = &value
    {
        limits(param, name, value, faults);
    }
    value.filter(|_| faults.len() == before)
}

fn fault(faults: &mut Faults, name: &str, rule: &str) {
    faults.push((name.to_owned(), format!("The {} {rule}.", words(name))));
}

fn kind(kind: Kind, name: &str, given: Value, faults: &mut Faults) -> Option<Value> {
    let text = given.as_str();
    let taken = match kind {
        Kind::Json => return Some(given),
        Kind::Bool => match &given {
            Value::Bool(b) => Some(Value::Bool(*b)),
            Value::Number(n) if n.as_u64() == Some(1) => Some(Value::Bool(true)),
            Value::Number(n) if n.as_u64() == Some(0) => Some(Value::Bool(false)),
            Value::String(s) if s == "1" || s == "true" => Some(Value::Bool(true)),
            Value::String(s) if s == "0" || s == "false" => Some(Value::Bool(false)),
            _ => None,
        },
        Kind::Integer => given.as_i64().or_else(|| text?.trim().parse().ok()).map(Value::from),
        Kind::Number => given.as_f64().or_else(|| text?.trim().parse().ok()).map(|n| match given.as_i64() {
            Some(whole) => Value::from(whole),
            None => Value::from(n),
        }),
        Kind::OneOf(allowed) => text.filter(|t| allowed.contains(t)).map(Value::from),
        Kind::Url => text.filter(|t| Url::parse(t).is_ok_and(|u| u.has_host())).map(Value::from),
        Kind::Color => text.filter(|t| is_color(t)).map(Value::from),
        Kind::Date => text.filter(|t| times::parse_date(t).is_some()).map(Value::from),
        Kind::DateTime => text.filter(|t| times::parse(t).is_some()).map(Value::from),
        Kind::Expiry | Kind::UnixOrDate => match given.as_i64().or_else(|| text?.trim().parse().ok()) {
            Some(whole) => Some(Value::from(whole)),
            None => text.filter(|t| times::parse(t).is_some()).map(Value::from),
        },
        Kind::Uuid | Kind::RoomUuid => text.filter(|t| Uuid::try_parse(t).is_ok()).map(Value::from),
        Kind::Text | Kind::File | Kind::RoomRef => text.map(Value::from),
        Kind::Key => text.map(Value::from).or_else(|| given.as_i64().map(|n| Value::from(n.to_string()))),
        Kind::Many(one) => {
            // A single value stands for a list of one.
            let items = match given {
                Value::Array(items) => items,
                other if other.is_object() || other.is_null() => return refuse(kind, name, faults),
                other => vec![other],
            };
            return many(*one, name, items, faults);
        }
        Kind::Object(members) => match given {
            Value::Object(map) => return Some(object(members, name, map, faults)),
            _ => None,
        },
    };
    taken.or_else(|| refuse(kind, name, faults))
}

fn many(one: Kind, name: &str, items: Vec<Value>, faults: &mut Faults) -> Option<Value> {
    let items = items.into_iter().enumerate();
    let taken: Vec<_> = items.map(|(i, v)| self::kind(one, &format!("{name}.{i}"), v, faults)).collect();
    taken.into_iter().collect::<Option<Vec<_>>>().map(Value::Array)
}

fn object(members: &[Param], name: &str, mut map: Map<String, Value>, faults: &mut Faults) -> Value {
    let mut taken = Map::new();
    for member in members {
        let path = format!("{name}.{}", member.name);
        match map.remove(member.name) {
            None if member.required => faults.push((path.clone(), missing(&path))),
            None => {}
            Some(Value::Null) if member.nullable => {
                taken.insert(member.name.to_owned(), Value::Null);
            }
            Some(given) => {
                if let Some(value) = value(member, &path, given, faults) {
                    taken.insert(member.name.to_owned(), value);
                }
            }
        }
    }
    Value::Object(taken)
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|hex| matches!(hex.len(), 3 | 6 | 8) && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

fn refuse(kind: Kind, name: &str, faults: &mut Faults) -> Option<Value> {
    match kind {
        Kind::OneOf(_) => faults.push((name.to_owned(), format!("The selected {} is invalid.", words(name)))),
        Kind::Bool => fault(faults, name, "field must be true or false"),
        Kind::Integer => fault(faults, name, "field must be an integer"),
        Kind::Number => fault(faults, name, "field must be a number"),
        Kind::Url => fault(faults, name, "field must be a valid URL"),
        Kind::Color => fault(faults, name, "field must be a colour such as #3771E0"),
        Kind::Date => fault(faults, name, "field must match the format Y-m-d"),
        Kind::DateTime | Kind::UnixOrDate | Kind::Expiry => fault(faults, name, "field must be a valid date"),
        Kind::Uuid | Kind::RoomUuid => fault(faults, name, "field must be a valid UUID"),
        Kind::Many(_) => fault(faults, name, "field must be an array"),
        Kind::Object(_) => fault(faults, name, "field must be an object"),
        Kind::Text | Kind::File | Kind::Key | Kind::RoomRef | Kind::Json => {
            fault(faults, name, "field must be a string");
        }
    }
    None
}

fn limits(param: &Param, name: &str, value: &Value, faults: &mut Faults) {
    let (size, unit) = match (value, param.kind) {
        (Value::String(s), Kind::File) => (s.len(), " bytes"),
        (Value::String(s), _) => (s.chars().count(), " characters"),
        (Value::Array(a), _) => (a.len(), " items"),
        (Value::Number(n), Kind::Integer | Kind::Number) => {
            let n = n.as_f64().unwrap_or_default();
            #[allow(clippy::cast_precision_loss)] // limits are small numbers
            let (low, high) = (param.min.map(|m| m as f64), param.max.map(|m| m as f64));
            return range(param, name, low.is_some_and(|m| n < m), high.is_some_and(|m| n > m), "", faults);
        }
        _ => return,
    };
    let size = i64::try_from(size).unwrap_or(i64::MAX);
    let low = param.min.is_some_and(|m| size < m);
    range(param, name, low, param.max.is_some_and(|m| size > m), unit, faults);
}

fn range(param: &Param, name: &str, low: bool, high: bool, unit: &str, faults: &mut Faults) {
    match (param.min, param.max) {
        (Some(min), Some(max)) if low || high => {
            fault(faults, name, &format!("field must be between {min} and {max}{unit}"));
        }
        (Some(min), _) if low => fault(faults, name, &format!("field must be at least {min}{unit}")),
        (_, Some(max)) if high => fault(faults, name, &format!("field must not be greater than {max}{unit}")),
        _ => {}
    }
}
