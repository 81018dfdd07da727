//! What handlers give back, and how it and every refusal become responses.

use bytes::Bytes;
use http::header::{ALLOW, CONTENT_DISPOSITION, CONTENT_TYPE, HeaderName};
use http::{HeaderValue, Response, StatusCode};
use serde_json::{Map, Value, json};

/// What a handler answers.
#[derive(Debug)]
pub(crate) enum Answer {
    /// 200 with JSON.
    Json(Value),
    /// 200 with a short plain text.
    Text(String),
    /// 200 with a file.
    File {
        /// Its media type.
        media: &'static str,
        /// The name to save it under.
        name: String,
        /// Its content.
        content: Bytes,
    },
    /// 204.
    Nothing,
    /// 202.
    Accepted,
}

/// Why a call is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    status: StatusCode,
    error: &'static str,
    message: String,
    fields: Vec<(String, String)>,
    allow: Option<String>,
}

/// What a handler returns.
pub(crate) type Answered = Result<Answer, Refusal>;

impl Refusal {
    pub(crate) fn new(status: StatusCode, error: &'static str, message: impl Into<String>) -> Self {
        Self { status, error, message: message.into(), fields: Vec::new(), allow: None }
    }

    /// 400: the request itself is malformed.
    pub(crate) fn malformed(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "bad-request", message)
    }

    /// 401.
    pub(crate) fn unauthenticated() -> Self {
        Self::new(StatusCode::UNAUTHORIZED, "unauthenticated", "Unauthenticated.")
    }

    /// 403.
    pub(crate) fn forbidden() -> Self {
        Self::new(StatusCode::FORBIDDEN, "forbidden", "This action is unauthorized.")
    }

    /// 404.
    pub(crate) fn not_found() -> Self {
        Self::new(StatusCode::NOT_FOUND, "not-found", "Not Found")
    }

    /// 405, with the methods that would do.
    pub(crate) fn method(allowed: String) -> Self {
        let mut refusal = Self::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", "Method Not Allowed");
        refusal.allow = Some(allowed);
        refusal
    }

    /// 409: the thing is in a state that does not allow it.
    pub(crate) fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, "conflict", message)
    }

    /// 422 with a message and no field.
    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, "unprocessable", message)
    }

    /// 422 for these fields, each with its message.
    pub(crate) fn invalid(fields: Vec<(String, String)>) -> Self {
        let more = fields.len().saturating_sub(1);
        let mut message = fields.first().map_or_else(String::new, |(_, m)| m.clone());
        match more {
            0 => {}
            1 => message.push_str(" (and 1 more error)"),
            _ => message = format!("{message} (and {more} more errors)"),
        }
        Self { fields, ..Self::new(StatusCode::UNPROCESSABLE_ENTITY, "validation", message) }
    }

    /// 422 for one field.
    pub(crate) fn field(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self::invalid(vec![(field.into(), message.into())])
    }

    /// 500: the sandbox itself failed, for instance to write its state.
    pub(crate) fn broken(message: impl Into<String>) -> Self {
        Self::new(StatusCode::INTERNAL_SERVER_ERROR, "server-error", message)
    }

    /// Its response.
    pub(crate) fn into_response(self) -> Response<Bytes> {
        let mut body = json!({"error": self.error, "message": self.message});
        if !self.fields.is_empty() {
            let mut errors = Map::new();
            for (field, message) in self.fields {
                let list = errors.entry(field).or_insert_with(|| Value::Array(Vec::new()));
                list.as_array_mut().into_iter().for_each(|l| l.push(Value::String(message.clone())));
            }
            body["errors"] = Value::Object(errors);
        }
        let mut response = response(self.status, "application/json", Bytes::from(body.to_string()));
        if let Some(allow) = self.allow.and_then(|a| HeaderValue::try_from(a).ok()) {
            response.headers_mut().insert(ALLOW, allow);
        }
        response
    }
}

impl Answer {
    /// What actions answer when they have done what they were asked.
    pub(crate) fn done() -> Self {
        Self::Text("OK".to_owned())
    }

    /// Its response.
    pub(crate) fn into_response(self) -> Response<Bytes> {
        match self {
            Self::Json(value) => {
                let body = serde_json::to_vec(&value).unwrap_or_default();
                response(StatusCode::OK, "application/json", Bytes::from(body))
            }
            Self::Text(text) => response(StatusCode::OK, "text/plain; charset=UTF-8", Bytes::from(text)),
            Self::File { media, name, content } => {
                let mut response = response(StatusCode::OK, media, content);
                if let Ok(value) = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")) {
                    response.headers_mut().insert(CONTENT_DISPOSITION, value);
                }
                response
            }
            Self::Nothing => empty(StatusCode::NO_CONTENT),
            Self::Accepted => empty(StatusCode::ACCEPTED),
        }
    }
}

fn empty(status: StatusCode) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = status;
    response
}

fn response(status: StatusCode, media: &'static str, body: Bytes) -> Response<Bytes> {
    let mut response = empty(status);
    *response.body_mut() = body;
    let name: HeaderName = CONTENT_TYPE;
    response.headers_mut().insert(name, HeaderValue::from_static(media));
    response
}
