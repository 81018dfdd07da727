//! Where a list goes on.

use super::{AFTER, Pages};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Where a list goes on: kept by whoever reads it, to resume it later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cursor {
    /// After so many rows of the list.
    Offset(u64),
    /// After the row with this id.
    After(String),
}

impl fmt::Display for Cursor {
    /// As the flag that goes on there: `--offset 300`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Offset(rows) => write!(f, "--offset {rows}"),
            Self::After(id) => write!(f, "--after {id}"),
        }
    }
}

/// How far the reading of a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// Rows given out.
    pub rows: u64,
    /// Rows there are, as the last page said; not every list says so.
    pub total: Option<u64>,
    /// Pages on their way, ahead of those given out.
    pub ahead: usize,
}

impl Pages {
    /// Where the list goes on after the pages given out so far; none before the first page of a consistent walk.
    pub fn cursor(&self) -> Option<Cursor> {
        match &self.after {
            None => Some(Cursor::Offset(self.offset)),
            Some(id) if id.is_empty() => None,
            Some(id) => Some(Cursor::After(id.clone())),
        }
    }

    /// Begins where another reading of the same list was.
    #[must_use]
    pub fn resume(mut self, cursor: Cursor) -> Self {
        match cursor {
            Cursor::Offset(rows) => self.offset = rows,
            Cursor::After(id) => {
                self.args.set(AFTER, Value::from(id.as_str()));
                self.after = Some(id);
                self.depth = 0;
            }
        }
        self
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        Progress { rows: self.given, total: self.total, ahead: self.ahead.len() }
    }
}
