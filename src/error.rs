//! The one error type: what went wrong, what to do about it, and the exit code it means.

mod kind;

pub use kind::{EXIT_CODES, Kind};

use serde_json::{Map, Value, json};
use std::fmt;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A fault in one field or argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field or argument.
    pub field: String,
    /// What is wrong with it.
    pub message: String,
}

/// What went wrong.
#[derive(Clone, PartialEq, Eq)]
pub struct Error(Box<Inner>);

#[derive(Clone, PartialEq, Eq)]
struct Inner {
    kind: Kind,
    message: String,
    hint: Option<String>,
    status: Option<u16>,
    fields: Vec<FieldError>,
    retry_after: Option<std::time::Duration>,
}

impl Error {
    /// An error of this kind. Messages are in lower case, without a full stop.
    pub fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            hint: None,
            status: None,
            fields: Vec::new(),
            retry_after: None,
        }))
    }

    /// A wrong call.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    /// Add what to do about it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Add the HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.0.status = Some(status);
        self
    }

    /// Add faults by field.
    #[must_use]
    pub fn with_fields(mut self, fields: Vec<FieldError>) -> Self {
        self.0.fields = fields;
        self
    }

    /// Add how long the server asked to wait.
    #[must_use]
    pub fn with_retry_after(mut self, wait: std::time::Duration) -> Self {
        self.0.retry_after = Some(wait);
        self
    }

    /// The kind.
    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    /// The message, without the fields and the hint.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The HTTP status, if a reply came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Every faulty field that the API, or our own check, named.
    pub fn fields(&self) -> &[FieldError] {
        &self.0.fields
    }

    /// How long the server asked to wait.
    pub fn retry_after(&self) -> Option<std::time::Duration> {
        self.0.retry_after
    }

    /// Whether the same call may succeed later.
    pub fn retryable(&self) -> bool {
        self.0.kind.retryable()
    }

    /// Whether the API, or the way to it, failed for now: not what this process lacks, and not the call.
    pub(crate) fn of_the_api(&self) -> bool {
        match self.kind() {
            Kind::Server | Kind::Network | Kind::Timeout => true,
            Kind::RateLimited => self.status().is_some(),
            _ => false,
        }
    }

    /// The exit code of the process.
    pub fn exit_code(&self) -> u8 {
        self.0.kind.exit_code()
    }

    /// `{"error":{code,message,hint,status,retryable,fields}}`.
    pub fn to_json(&self) -> Value {
        let mut fields = Map::new();
        for f in &self.0.fields {
            let list = fields.entry(f.field.clone()).or_insert_with(|| Value::Array(Vec::new()));
            if let Value::Array(list) = list {
                list.push(Value::String(f.message.clone()));
            }
        }
        json!({"error": {
            "code": self.0.kind.code(),
            "message": self.0.message,
            "hint": self.0.hint,
            "status": self.0.status,
            "retryable": self.retryable(),
            "fields": fields,
        }})
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        for field in &self.0.fields {
            write!(f, "\n  {}: {}", field.field, field.message)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("hint", &self.0.hint)
            .field("status", &self.0.status)
            .field("fields", &self.0.fields)
            .finish_non_exhaustive()
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Self::new(Kind::Io, e.to_string())
    }
}
