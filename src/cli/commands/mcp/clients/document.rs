//! A configuration that is edited in place: what is not ours keeps its bytes.

use super::json::JsonDocument;
use super::toml::TomlDocument;
use super::{Client, Form};
use crate::error::{Error, Kind, Result};
use serde_json::{Map, Value};
use std::path::Path;

/// A configuration of either form.
pub(in crate::cli::commands::mcp) enum Document {
    Json(JsonDocument),
    Toml(TomlDocument),
}

/// What is wrong with a text, without any of it: it may hold secrets.
pub(super) struct Flaw {
    /// The line, from 1, where it is known.
    pub(super) line: Option<usize>,
    pub(super) what: String,
}

impl Flaw {
    /// One of the whole text.
    pub(super) fn whole(what: impl Into<String>) -> Self {
        Self { line: None, what: what.into() }
    }
}

impl Document {
    /// Reads a configuration. One that is broken is refused with its line.
    pub(in crate::cli::commands::mcp) fn parse(client: &Client, text: &str, file: &Path) -> Result<Self> {
        let read = match client.form {
            Form::Json => JsonDocument::parse(client.servers, text, false).map(Self::Json),
            Form::JsonWithComments => JsonDocument::parse(client.servers, text, true).map(Self::Json),
            Form::Toml => TomlDocument::parse(client.servers, text).map(Self::Toml),
        };
        read.map_err(|flaw| {
            let line = flaw.line.map(|line| format!(" line {line}")).unwrap_or_default();
            Error::new(
                Kind::Invalid,
                format!("{}{line} is not as {} has it: {}", file.display(), client.title, flaw.what),
            )
            .with_hint("nothing was changed: put it right, or move the file away, and try again")
        })
    }

    /// Every server in it, by name.
    pub(in crate::cli::commands::mcp) fn servers(&self) -> Map<String, Value> {
        match self {
            Self::Json(document) => document.servers(),
            Self::Toml(document) => document.servers(),
        }
    }

    /// Changes the members of an entry, which is made if there is none.
    pub(in crate::cli::commands::mcp) fn change(&mut self, name: &str, changes: &[(&'static str, Option<Value>)]) {
        match self {
            Self::Json(document) => document.change(name, changes),
            Self::Toml(document) => document.change(name, changes),
        }
    }

    /// Adds a question to the user, unless there is one of this id.
    pub(in crate::cli::commands::mcp) fn add_input(&mut self, id: &str, input: &Value) -> bool {
        match self {
            Self::Json(document) => document.add_input(id, input),
            Self::Toml(_) => false,
        }
    }

    /// Removes an entry, and these questions where no other entry refers to them.
    pub(in crate::cli::commands::mcp) fn remove(&mut self, name: &str, inputs: &[&str]) {
        match self {
            Self::Json(document) => document.remove(name, inputs),
            Self::Toml(document) => document.remove(name),
        }
    }

    /// The whole text.
    pub(in crate::cli::commands::mcp) fn text(&self) -> String {
        match self {
            Self::Json(document) => document.text(),
            Self::Toml(document) => document.text(),
        }
    }
}
