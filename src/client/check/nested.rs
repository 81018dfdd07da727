//! Lists and objects, looked over item by item and member by member.
//!
//! A fault inside is named as the API names its own: `roles.0.name`.

use super::Faults;
use super::value::{convert, param, sized};
use crate::api::{Kind, Param};
use serde_json::{Map, Value};

/// A list: an array, JSON text of one, a single value, or for simple values a comma list.
pub(super) fn many(faults: &mut Faults, p: &Param, inner: &'static Kind, at: &str, given: &Value) -> Option<Value> {
    let simple = !matches!(inner, Kind::Object(_) | Kind::Many(_) | Kind::Json);
    let items = match given {
        Value::Array(items) => items.clone(),
        Value::String(t) if t.trim_start().starts_with('[') => {
            let Ok(items) = serde_json::from_str(t) else {
                faults.add(at, "must be a list: this is no JSON array");
                return None;
            };
            items
        }
        Value::String(t) if simple => t.split(',').map(str::trim).filter(|t| !t.is_empty()).map(Value::from).collect(),
        Value::Number(_) | Value::Bool(_) if simple => vec![given.clone()],
        Value::Object(_) | Value::String(_) if matches!(inner, Kind::Object(_)) => vec![given.clone()],
        _ => {
            faults.add(at, "must be a list");
            return None;
        }
    };
    if let Err(why) = sized(p, items.len(), "items") {
        faults.add(at, why);
        return None;
    }
    // The limits are the list's; an item has those of its kind alone.
    let each = Param { min: None, max: None, ..*p };
    let before = faults.count();
    let mut list = Vec::with_capacity(items.len());
    for (i, item) in items.iter().enumerate() {
        list.extend(convert(faults, &each, inner, &format!("{at}.{i}"), item));
    }
    (faults.count() == before).then_some(Value::Array(list))
}

/// An object, or JSON text of one; with no members in the catalogue any object passes.
pub(super) fn object(faults: &mut Faults, members: &'static [Param], at: &str, given: &Value) -> Option<Value> {
    let parsed = match given {
        Value::String(t) if t.trim_start().starts_with('{') => serde_json::from_str(t).ok(),
        _ => None,
    };
    let Value::Object(map) = parsed.as_ref().unwrap_or(given) else {
        faults.add(at, "must be an object");
        return None;
    };
    if members.is_empty() {
        return Some(Value::Object(map.clone()));
    }
    let before = faults.count();
    let mut object = Map::new();
    for (name, value) in map {
        let inner = format!("{at}.{name}");
        let Some(member) = members.iter().find(|m| m.arg == name || m.name == name) else {
            faults.unknown(&inner, name, members.iter().map(|m| m.arg));
            continue;
        };
        let value = param(faults, member, &inner, value);
        object.insert(member.name.to_owned(), value);
    }
    for member in members.iter().filter(|m| m.required && !object.contains_key(m.name)) {
        faults.add(&format!("{at}.{}", member.arg), "is missing");
    }
    (faults.count() == before).then_some(Value::Object(object))
}
