//! `--fields id,description,a.b`: which members of a result are written.

use crate::error::{Error, Result};
use serde_json::{Map, Value};

/// The fields asked for, in order; empty means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Fields(Vec<String>);

impl Fields {
    /// Reads a comma-separated list.
    pub(crate) fn parse(list: &str) -> Result<Self> {
        let names: Vec<String> = list.split(',').map(|n| n.trim().to_owned()).collect();
        if names.iter().any(|n| n.is_empty() || n.split('.').any(str::is_empty)) {
            return Err(Error::usage(format!("`--fields {list}` names an empty field"))
                .with_hint("separate names by commas and go inside with dots: `--fields id,owner.name`"));
        }
        Ok(Self(names))
    }

    /// Whether none were asked for.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Their names in order.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Refuses a field that this object does not have, and lists those it has. `known` are fields that such objects may
    /// have besides.
    pub(crate) fn check(&self, object: &Value, known: &[&str]) -> Result<()> {
        let Value::Object(map) = object else { return Ok(()) };
        for name in self.names() {
            let top = name.split('.').next().unwrap_or(name);
            if known.contains(&name) || pick(object, name).is_some() || (map.get(top).is_some_and(Value::is_null)) {
                continue;
            }
            let mut all: Vec<&str> = map.keys().map(String::as_str).collect();
            all.extend(known.iter().filter(|k| !map.contains_key(**k)));
            return Err(
                Error::usage(format!("there is no field `{name}`")).with_hint(format!("fields: {}", all.join(", ")))
            );
        }
        Ok(())
    }

    /// The object with only these fields, in the order asked for; nested ones stay nested. Anything else stays as it is.
    pub(crate) fn narrow(&self, value: &Value) -> Value {
        match value {
            Value::Object(_) => {
                let mut to = Map::new();
                for name in self.names() {
                    put(&mut to, name, pick(value, name).unwrap_or(Value::Null));
                }
                Value::Object(to)
            }
            other => other.clone(),
        }
    }
}

/// The value at a dotted path; through an array, the value in each of its items.
pub(crate) fn pick(value: &Value, path: &str) -> Option<Value> {
    if let Value::Array(items) = value {
        let found: Vec<Value> = items.iter().filter_map(|i| pick(i, path)).collect();
        return (!found.is_empty() || items.is_empty()).then_some(Value::Array(found));
    }
    let map = value.as_object()?;
    if let Some(found) = map.get(path) {
        return Some(found.clone());
    }
    let (head, tail) = path.split_once('.')?;
    pick(map.get(head)?, tail)
}

fn put(to: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('.') {
        None => {
            to.insert(path.to_owned(), value);
        }
        Some((head, tail)) => {
            let inner = to.entry(head).or_insert_with(|| Value::Object(Map::new()));
            if !inner.is_object() {
                *inner = Value::Object(Map::new());
            }
            if let Value::Object(inner) = inner {
                put(inner, tail, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn narrows_in_the_order_asked_for_and_keeps_nesting() {
        let value = json!({"id": 1, "owner": {"name": "A", "age": 3}, "tags": [{"n": 1}, {"n": 2}], "x": null});
        let fields = Fields::parse("owner.name, id,tags.n").unwrap();
        assert_eq!(
            fields.narrow(&value).to_string(),
            r#"{"owner":{"name":"A"},"id":1,"tags":[1,2]}"#.replace("[1,2]", r#"{"n":[1,2]}"#)
        );
        assert!(fields.check(&value, &[]).is_ok());
    }

    #[test]
    fn an_unknown_field_lists_the_fields() {
        let error = Fields::parse("id,nmae").unwrap().check(&json!({"id": 1, "name": 2}), &["extra"]).unwrap_err();
        assert_eq!(error.message(), "there is no field `nmae`");
        assert_eq!(error.hint(), Some("fields: id, name, extra"));
        assert!(Fields::parse("x.y").unwrap().check(&json!({"x": null}), &[]).is_ok(), "a null may hold anything");
        assert!(Fields::parse("a,,b").is_err());
    }
}
