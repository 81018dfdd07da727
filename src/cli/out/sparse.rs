//! Reads only the members of a row that are shown: a room has more than a hundred, a line shows five.

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};
use serde_json::{Map, Value};
use std::fmt;

/// The row with only those members that these dotted paths begin with. What is no object is read whole.
pub(super) fn read(text: &str, paths: &[String]) -> serde_json::Result<Value> {
    if !text.trim_start().starts_with('{') {
        return serde_json::from_str(text);
    }
    let mut source = serde_json::Deserializer::from_str(text);
    let row = Wanted(paths).deserialize(&mut source)?;
    source.end()?;
    Ok(row)
}

struct Wanted<'p>(&'p [String]);

impl Wanted<'_> {
    fn has(&self, name: &str) -> bool {
        self.0.iter().any(|p| p.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.')))
    }
}

impl<'de> DeserializeSeed<'de> for Wanted<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, source: D) -> Result<Value, D::Error> {
        source.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Wanted<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Value, A::Error> {
        let mut row = Map::new();
        while let Some(name) = from.next_key::<String>()? {
            if self.has(&name) {
                row.insert(name, from.next_value()?);
            } else {
                from.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Value::Object(row))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_the_paths_begin_with() {
        let paths = ["id".to_owned(), "a.b".to_owned(), "x.y".to_owned()];
        let row = read(r#"{"id":1,"idle":2,"a":{"b":3,"c":4},"x.y":5,"z":[{}]}"#, &paths).unwrap();
        assert_eq!(row.to_string(), r#"{"id":1,"a":{"b":3,"c":4},"x.y":5}"#);
        assert_eq!(read("[1]", &paths).unwrap().to_string(), "[1]");
        assert!(read(r#"{"id":1} x"#, &paths).is_err());
    }
}
