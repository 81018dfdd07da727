//! What came back: status, headers and bytes, read as JSON, rows or text only when asked.

use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// A successful reply, held as it came.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The HTTP status (2xx).
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, whole.
    pub body: Bytes,
}

/// The rows of one page, each as its own JSON text.
#[derive(Debug)]
pub struct Rows {
    /// The rows in order.
    pub rows: Vec<Box<RawValue>>,
    /// How many rows there are in all, where the API says so.
    pub total: Option<u64>,
}

#[derive(Deserialize)]
struct Envelope {
    data: Vec<Box<RawValue>>,
    #[serde(default)]
    total_count: Option<Value>,
}

impl Reply {
    /// The body as JSON; `null` when it is empty.
    pub fn json(&self) -> Result<Value> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&self.body).map_err(|e| self.unexpected("JSON", &e))
    }

    /// The body as text.
    pub fn text(&self) -> Result<&str> {
        std::str::from_utf8(&self.body).map_err(|e| self.unexpected("text", &e))
    }

    /// The rows of a page or of a bare array.
    pub fn rows(&self) -> Result<Rows> {
        if self.body.iter().find(|b| !b.is_ascii_whitespace()) == Some(&b'[') {
            let rows = serde_json::from_slice(&self.body).map_err(|e| self.unexpected("a list", &e))?;
            return Ok(Rows { rows, total: None });
        }
        let page: Envelope = serde_json::from_slice(&self.body).map_err(|e| self.unexpected("a page", &e))?;
        let total = page.total_count.and_then(|t| t.as_u64().or_else(|| t.as_str()?.trim().parse().ok()));
        Ok(Rows { rows: page.data, total })
    }

    fn unexpected(&self, what: &str, why: &dyn std::fmt::Display) -> Error {
        let start: String = String::from_utf8_lossy(&self.body).chars().take(120).collect();
        Error::new(Kind::UnexpectedReply, format!("the API announced {what} and sent something else ({why}): {start}"))
            .with_status(self.status.as_u16())
    }
}
