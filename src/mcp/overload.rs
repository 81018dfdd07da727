//! Word from a call to the HTTP request that it came by: it was refused because too many wait for the API.

use crate::error::{Error, Kind};
use http::request::Parts;
use rmcp::ErrorData;
use rmcp::model::ErrorCode;
use rmcp::service::{RequestContext, RoleServer};
use serde_json::json;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

/// The code of JSON-RPC errors that say so; programs elsewhere use it for limits that are exceeded.
pub(super) const CODE: i32 = -32005;

/// Among the extensions of a request's head: how long to wait before trying again, once that is known.
#[derive(Clone, Debug, Default)]
pub(super) struct Overload(Arc<OnceLock<Duration>>);

impl Overload {
    /// The call of this context was refused. Whether it came by an HTTP request that can say so.
    pub(super) fn tells(context: &RequestContext<RoleServer>, wait: Duration) -> bool {
        let told = context.extensions.get::<Parts>().and_then(|head| head.extensions.get::<Self>());
        told.map(|told| told.tell(wait)).is_some()
    }

    /// The call was refused.
    pub(super) fn tell(&self, wait: Duration) {
        // Only one call comes by a request.
        let _ = self.0.set(wait);
    }

    /// Whether it was.
    pub(super) fn told(&self) -> Option<Duration> {
        self.0.get().copied()
    }
}

/// How long to wait, if this error says that too many wait already.
pub(super) fn wait(error: &Error) -> Option<Duration> {
    let unsent = error.kind() == Kind::Overloaded && error.status().is_none();
    unsent.then(|| error.retry_after().unwrap_or(Duration::from_secs(1)))
}

/// The same as an error of the protocol.
pub(super) fn error(wait: Duration) -> ErrorData {
    ErrorData::new(ErrorCode(CODE), message(), Some(json!({"retryAfterSeconds": seconds(wait)})))
}

/// How long to wait, if this error of the protocol is that.
pub(super) fn told(error: &ErrorData) -> Option<Duration> {
    let seconds = error.data.as_ref().filter(|_| error.code.0 == CODE)?.get("retryAfterSeconds")?.as_u64()?;
    Some(Duration::from_secs(seconds))
}

/// What clients are told.
pub(super) const fn message() -> &'static str {
    "the server has more calls than it can serve now; nothing was done, try again later"
}

/// Whole seconds, at least one, for `Retry-After`.
pub(super) fn seconds(wait: Duration) -> u64 {
    wait.as_millis().div_ceil(1000).clamp(1, 60).try_into().unwrap_or(60)
}
