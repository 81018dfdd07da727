//! What callers are told for whom there is no room.

use super::super::overload;
use super::admission::Busy;
use super::answers::{refusal, respond};
use super::coded::Answer;
use bytes::Bytes;
use http::header::{CONNECTION, RETRY_AFTER};
use http::{HeaderValue, StatusCode, Version};
use std::sync::LazyLock;
use std::time::Duration;

/// There is none for the call.
pub(super) fn busy(full: Busy) -> Answer {
    static SAID: LazyLock<Bytes> = LazyLock::new(|| refusal(overload::CODE, overload::message()).into());
    later(respond(StatusCode::SERVICE_UNAVAILABLE, "application/json", SAID.clone()), full.0)
}

/// There is none for the connection; it ends with this.
pub(super) fn crowded(version: Version) -> Answer {
    let mut answer = busy(Busy(Duration::from_secs(1)));
    // HTTP/2 has no such header.
    if version < Version::HTTP_2 {
        answer.headers_mut().insert(CONNECTION, HeaderValue::from_static("close"));
    }
    answer
}

/// Says that the call was not served and when to try again.
pub(super) fn later(mut answer: Answer, wait: Duration) -> Answer {
    *answer.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    answer.headers_mut().insert(RETRY_AFTER, overload::seconds(wait).into());
    answer
}
