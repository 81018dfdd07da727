//! The arguments of a call, by argument name, as every face gives them.

use serde_json::{Map, Value};

/// Arguments by name (`Param::arg`). Values are JSON; text is taken for numbers and booleans where that is plain.
///
/// Beside them stand the extra fields: names that the catalogue lacks and that the caller sends on purpose, unchecked.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Args(Map<String, Value>, Map<String, Value>);

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add or replace one.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.0.insert(name.into(), value.into());
        self
    }

    /// Add or replace one in place.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.insert(name.into(), value.into());
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.get(name)
    }

    /// Takes one out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.shift_remove(name)
    }

    /// Add a field that the catalogue lacks: sent under this name in the body (in the query where the operation has no
    /// body), unchecked.
    pub fn set_extra(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.1.insert(name.into(), value.into());
    }

    /// The extra fields, in the order given.
    pub fn extra(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.1.iter().map(|(k, v)| (k.as_str(), v))
    }

    /// Names and values in the order given, without the extra fields.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(k, v)| (k.as_str(), v))
    }

    /// The names given.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

impl From<Map<String, Value>> for Args {
    fn from(map: Map<String, Value>) -> Self {
        Self(map, Map::new())
    }
}
