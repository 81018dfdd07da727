//! What came back: status, headers and bytes, read as JSON, rows or text only when asked.

use crate::api::{self, Op, Repeat};
use crate::error::{Error, Kind, Result};
use crate::redact::Redactor;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;
use serde_json::value::RawValue;
use std::sync::Arc;
use std::time::Duration;

/// Most characters of a reply that an error shows.
const SHOWN: usize = 160;

/// A successful reply, held as it came.
#[derive(Clone)]
pub struct Reply {
    /// The HTTP status (2xx).
    pub status: StatusCode,
    /// The headers, shared with copies of the reply.
    pub headers: Arc<HeaderMap>,
    /// The body, whole.
    pub body: Bytes,
    /// How old it is, where it was kept from earlier and the API fails now.
    pub stale: Option<Duration>,
    redactor: Redactor,
}

/// The rows of one page, each as its own JSON text.
#[derive(Debug)]
pub struct Rows {
    /// The rows in order.
    pub rows: Vec<Box<RawValue>>,
    /// How many rows there are in all, where the API says so.
    pub total: Option<u64>,
    /// How old they are, where they were kept from earlier and the API fails now.
    pub stale: Option<Duration>,
}

#[derive(Deserialize)]
struct Envelope {
    data: Vec<Box<RawValue>>,
    #[serde(default)]
    total_count: Option<Value>,
}

impl Reply {
    /// A reply of these parts.
    pub fn new(status: StatusCode, headers: impl Into<Arc<HeaderMap>>, body: Bytes) -> Self {
        Self { status, headers: headers.into(), body, stale: None, redactor: Redactor::new() }
    }

    /// With what masks the secrets of its call in errors.
    pub(super) fn masked_by(mut self, redactor: Redactor) -> Self {
        self.redactor = redactor;
        self
    }

    /// The body as JSON; `null` when it is empty.
    pub fn json(&self) -> Result<Value> {
        if self.body.is_empty() {
            return Ok(Value::Null);
        }
        serde_json::from_slice(&self.body).map_err(|e| self.unexpected("JSON", &why(&e)))
    }

    /// The body as text.
    pub fn text(&self) -> Result<&str> {
        std::str::from_utf8(&self.body).map_err(|_| self.unexpected("text", "is not UTF-8"))
    }

    /// The rows of a page or of a bare array.
    pub fn rows(&self) -> Result<Rows> {
        if self.first() == Some(b'[') {
            let rows = serde_json::from_slice(&self.body).map_err(|e| self.unexpected("a list", &why(&e)))?;
            return Ok(Rows { rows, total: None, stale: self.stale });
        }
        let page: Envelope = serde_json::from_slice(&self.body).map_err(|e| self.unexpected("a page", &why(&e)))?;
        let total = page.total_count.and_then(|t| t.as_u64().or_else(|| t.as_str()?.trim().parse().ok()));
        Ok(Rows { rows: page.data, total, stale: self.stale })
    }

    /// What whoever reads it must be told: that the API fails and this is from earlier.
    pub fn warning(&self) -> Option<String> {
        self.stale.map(from_earlier)
    }

    /// The media type, without parameters, in small letters.
    pub fn media_type(&self) -> Option<String> {
        media_type(&self.headers)
    }

    /// Refuses a reply that cannot be what the operation announces. The rows of a page are parsed only by [`Reply::rows`];
    /// here their brackets must do.
    pub(super) fn announced(&self, op: &Op) -> Result<()> {
        if is_page_of_a_proxy(&self.headers, &self.body) {
            return Err(self.unexpected(expected(op), "is an HTML page"));
        }
        match op.reply {
            api::Reply::Json | api::Reply::Page(_) | api::Reply::Rows => {}
            _ => return Ok(()),
        }
        if self.body.iter().all(u8::is_ascii_whitespace) {
            // A write that answers nothing was still carried out.
            let fine = op.repeat != Repeat::Safe;
            return if fine { Ok(()) } else { Err(self.unexpected(expected(op), "is empty")) };
        }
        let last = self.body.iter().rev().find(|b| !b.is_ascii_whitespace());
        match (op.reply, self.first(), last) {
            (api::Reply::Json, _, _) => match serde_json::from_slice::<IgnoredAny>(&self.body) {
                Ok(_) => Ok(()),
                Err(e) => Err(self.unexpected("JSON", &why(&e))),
            },
            (_, Some(b'{'), Some(b'}')) | (_, Some(b'['), Some(b']')) => Ok(()),
            (_, Some(b'{' | b'['), _) => Err(self.unexpected(expected(op), "is cut off")),
            _ => Err(self.unexpected(expected(op), "is no JSON")),
        }
    }

    fn first(&self) -> Option<u8> {
        self.body.iter().copied().find(|b| !b.is_ascii_whitespace())
    }

    fn unexpected(&self, what: &str, why: &str) -> Error {
        unexpected(self.status, what, why, &self.body, &self.redactor)
    }
}

impl Rows {
    /// What whoever reads them must be told: that the API fails and these are from earlier.
    pub fn warning(&self) -> Option<String> {
        self.stale.map(from_earlier)
    }
}

fn from_earlier(age: Duration) -> String {
    format!("the API fails; this is what it said {} s ago", age.as_secs())
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reply").field("status", &self.status).field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// The error of a reply that is not what was announced.
pub(super) fn unexpected(status: StatusCode, what: &str, why: &str, body: &[u8], redactor: &Redactor) -> Error {
    let start = match beginning(body, redactor) {
        start if start.is_empty() => String::new(),
        start => format!(": {start}"),
    };
    Error::new(Kind::UnexpectedReply, format!("the reply was to be {what} but {why}{start}"))
        .with_status(status.as_u16())
        .with_hint(format!("is {} the API's address, and does a proxy stand in between?", crate::env::API_URL))
}

/// What the operation announces, in words.
pub(super) fn expected(op: &Op) -> &'static str {
    match op.reply {
        api::Reply::Json => "JSON",
        api::Reply::Page(_) => "a page",
        api::Reply::Rows => "a list",
        api::Reply::Text | api::Reply::Undeclared => "a short answer",
        api::Reply::Export | api::Reply::Download => "a file",
        api::Reply::Nothing | api::Reply::Accepted => "empty",
    }
}

/// Whether it is a page for people, which the API never sends: a proxy's, a portal's, an error page. Asked of every reply, so it
/// copies nothing.
pub(super) fn is_page_of_a_proxy(headers: &HeaderMap, body: &[u8]) -> bool {
    let begins = |text: &[u8], with: &str| {
        text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with.as_bytes()))
    };
    let start = body[..body.len().min(64)].trim_ascii_start();
    let kind = headers.get(CONTENT_TYPE).map_or(&b""[..], |kind| kind.as_bytes().trim_ascii_start());
    let named = begins(kind, "text/html") && !kind.get("text/html".len()).is_some_and(u8::is_ascii_alphanumeric);
    !body.is_empty() && (named || begins(start, "<!doctype html") || begins(start, "<html"))
}

/// The media type of these headers.
pub(super) fn media_type(headers: &HeaderMap) -> Option<String> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    Some(kind.split(';').next()?.trim().to_ascii_lowercase())
}

/// The beginning of a body for an error: on one line, its secrets masked.
pub(super) fn beginning(body: &[u8], redactor: &Redactor) -> String {
    // Masked before it is cut to what is shown: the cut must not run through a secret that is then not recognised.
    let text = String::from_utf8_lossy(&body[..body.len().min(SHOWN * 32)]);
    let masked = redactor.text(&text);
    let words = masked.split(|c: char| c.is_whitespace() || c.is_control()).filter(|w| !w.is_empty());
    let line = words.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line,
    }
}

/// Why JSON does not parse. The parser's own words for data that does not fit may quote a value; those are not used.
fn why(e: &serde_json::Error) -> String {
    match e.classify() {
        serde_json::error::Category::Eof => "is cut off".into(),
        serde_json::error::Category::Data => "is JSON of another shape".into(),
        _ => format!("is no JSON (line {}, column {})", e.line(), e.column()),
    }
}

#[cfg(test)]
mod tests;
