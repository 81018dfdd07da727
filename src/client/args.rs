//! The arguments of a call, by argument name, as every face gives them.

use serde_json::{Map, Value};

/// Arguments by name (`Param::arg`). Values are JSON; text is taken for numbers, booleans and lists where that is plain.
///
/// `Debug` shows names only: a value may be a secret.
#[derive(Clone, Default, PartialEq)]
pub struct Args {
    given: Map<String, Value>,
    extra: Map<String, Value>,
}

impl Args {
    /// No arguments.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add or replace one.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.set(name, value);
        self
    }

    /// Add or replace one in place.
    pub fn set(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.given.insert(name.into(), value.into());
    }

    /// Add or replace a field that the catalogue does not know. It is sent unchecked under this very name: in the body,
    /// or in the query of a `GET` and of whatever else has no JSON object or form for a body.
    pub fn set_extra(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.extra.insert(name.into(), value.into());
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.given.get(name)
    }

    /// Takes one out.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.given.shift_remove(name)
    }

    /// Names and values in the order given, without the extra ones.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.given.iter().map(|(k, v)| (k.as_str(), v))
    }

    /// The names given, without the extra ones.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.given.keys().map(String::as_str)
    }

    /// The fields that the catalogue does not know.
    pub fn extra(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.extra.iter().map(|(k, v)| (k.as_str(), v))
    }
}

impl std::fmt::Debug for Args {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.given.keys().chain(self.extra.keys())).finish()
    }
}

impl From<Map<String, Value>> for Args {
    fn from(given: Map<String, Value>) -> Self {
        Self { given, extra: Map::new() }
    }
}
