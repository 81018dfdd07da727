//! The one error type: what went wrong, what to do about it, and the exit code it means.

use serde_json::{Map, Value, json};
use std::fmt;

/// A result with this crate's [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What sort of failure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The call is wrong: an unknown argument, a bad value, a missing one. Nothing was sent.
    Usage,
    /// There is no such thing (404).
    NotFound,
    /// No credential, or one the API does not accept (401).
    Auth,
    /// The credential may not do this (403).
    Forbidden,
    /// The API refused the values (422 and other 4xx).
    Invalid,
    /// The thing is in a state that does not allow it (409).
    Conflict,
    /// Too many calls (429).
    RateLimited,
    /// More calls than can be served in good time wait already; this one was refused at once, and nothing was sent.
    Overloaded,
    /// The API failed (5xx).
    Server,
    /// The API could not be reached, or the connection broke.
    Network,
    /// It took longer than allowed.
    Timeout,
    /// A reply that is not what was announced.
    UnexpectedReply,
    /// A request that may not be repeated broke off: it may have been carried out, or not.
    UnknownOutcome,
    /// Broken off by the caller.
    Interrupted,
    /// A file or stream of this machine failed.
    Io,
    /// Anything else.
    Failed,
}

impl Kind {
    /// Every kind, in the order of their declaration.
    pub const ALL: [Self; 16] = [
        Self::Usage,
        Self::NotFound,
        Self::Auth,
        Self::Forbidden,
        Self::Invalid,
        Self::Conflict,
        Self::RateLimited,
        Self::Overloaded,
        Self::Server,
        Self::Network,
        Self::Timeout,
        Self::UnexpectedReply,
        Self::UnknownOutcome,
        Self::Interrupted,
        Self::Io,
        Self::Failed,
    ];

    /// The kind as a stable word for scripts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Usage => "usage",
            Self::NotFound => "not_found",
            Self::Auth => "auth",
            Self::Forbidden => "forbidden",
            Self::Invalid => "invalid",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Overloaded => "overloaded",
            Self::Server => "server",
            Self::Network => "network",
            Self::Timeout => "timeout",
            Self::UnexpectedReply => "unexpected_reply",
            Self::UnknownOutcome => "unknown_outcome",
            Self::Interrupted => "interrupted",
            Self::Io => "io",
            Self::Failed => "failed",
        }
    }

    /// The exit code of the process.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Usage => 2,
            Self::NotFound => 3,
            Self::Auth => 4,
            Self::RateLimited | Self::Overloaded | Self::Server | Self::Network | Self::Timeout => 5,
            Self::Interrupted => 130,
            Self::Forbidden
            | Self::Invalid
            | Self::Conflict
            | Self::UnexpectedReply
            | Self::UnknownOutcome
            | Self::Io
            | Self::Failed => 1,
        }
    }

    /// Whether the same call may succeed later.
    pub const fn retryable(self) -> bool {
        matches!(self, Self::RateLimited | Self::Overloaded | Self::Server | Self::Network | Self::Timeout)
    }
}

/// What a process's exit codes mean, in order; help and README print this table.
pub const EXIT_CODES: &[(u8, &str)] = &[
    (0, "done"),
    (1, "failed"),
    (2, "wrong use: nothing was sent"),
    (3, "not found"),
    (4, "not signed in"),
    (5, "try again: rate limit, server error, network or timeout"),
    (130, "interrupted"),
];

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
