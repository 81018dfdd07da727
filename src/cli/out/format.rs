//! The forms in which results are written.

use crate::error::{Error, Result};

/// A form of output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// Columns fitted to the terminal, for people.
    Table,
    /// Raw values separated by tabs, one row a line, no header.
    Tsv,
    /// One JSON document.
    Json,
    /// One JSON value a line.
    Ndjson,
    /// Comma-separated values with a header.
    Csv,
    /// YAML.
    Yaml,
}

impl Format {
    /// Every format by name, in the order of the help.
    pub(crate) const ALL: &'static [(&'static str, Self)] = &[
        ("table", Self::Table),
        ("tsv", Self::Tsv),
        ("json", Self::Json),
        ("ndjson", Self::Ndjson),
        ("csv", Self::Csv),
        ("yaml", Self::Yaml),
    ];

    /// The format of this name.
    pub(crate) fn parse(name: &str) -> Result<Self> {
        Self::ALL.iter().find(|(n, _)| *n == name).map(|(_, f)| *f).ok_or_else(|| {
            let names: Vec<_> = Self::ALL.iter().map(|(n, _)| *n).collect();
            Error::usage(format!("`{name}` is not an output format")).with_hint(format!("one of: {}", names.join(", ")))
        })
    }

    /// Whether scripts read it as JSON, so that errors must be JSON too.
    pub(crate) const fn is_json(self) -> bool {
        matches!(self, Self::Json | Self::Ndjson)
    }
}
