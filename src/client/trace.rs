//! What goes over the wire, for `-vv`: debug events with method, address, headers and the beginning of bodies, all masked.
//! Nothing per call is logged above debug.

use super::reply::Reply;
use crate::redact::Redactor;
use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use tracing::{Level, debug, enabled};

/// Most characters of a body that are shown.
const SHOWN: usize = 4096;

/// The target of these events.
pub const TARGET: &str = "dsamba::api";

pub(super) fn request(request: &Request<Bytes>, redactor: &Redactor) {
    if enabled!(target: TARGET, Level::DEBUG) {
        let url = request.uri().to_string();
        let (headers, body) = (headers(request.headers(), redactor), body(request.body(), redactor));
        debug!(target: TARGET, method = %request.method(), url = %redactor.text(&url), %headers, %body, "request");
    }
}

pub(super) fn reply(reply: &Reply, redactor: &Redactor) {
    if enabled!(target: TARGET, Level::DEBUG) {
        let (headers, body) = (headers(&reply.headers, redactor), body(&reply.body, redactor));
        debug!(target: TARGET, status = reply.status.as_u16(), %headers, %body, "reply");
    }
}

/// The reply to a call whose body is streamed.
pub(super) fn head(status: StatusCode, names: &HeaderMap, redactor: &Redactor) {
    if enabled!(target: TARGET, Level::DEBUG) {
        debug!(target: TARGET, status = status.as_u16(), headers = %headers(names, redactor), "reply, body streamed");
    }
}

fn headers(headers: &HeaderMap, redactor: &Redactor) -> String {
    let line = |(name, value): (&http::HeaderName, &http::HeaderValue)| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text =
            if value.is_sensitive() { crate::redact::MASK.into() } else { redactor.header(name.as_str(), &text) };
        format!("{name}: {text}")
    };
    headers.iter().map(line).collect::<Vec<_>>().join("; ")
}

fn body(bytes: &Bytes, redactor: &Redactor) -> String {
    // Twice as much is masked as is shown, so that no secret is cut in two before it is recognised.
    let part = &bytes[..bytes.len().min(SHOWN * 2)];
    let text = String::from_utf8_lossy(part);
    if text.contains('\u{fffd}') && std::str::from_utf8(part).is_err_and(|e| e.error_len().is_some()) {
        return format!("<{} bytes, not text>", bytes.len());
    }
    let masked = redactor.text(&text);
    // Masking may have shortened it so far that the cut end of the part is near: that end is left out.
    let safe = if part.len() < bytes.len() { masked.chars().count().saturating_sub(SHOWN / 4) } else { usize::MAX };
    match masked.char_indices().nth(SHOWN.min(safe)) {
        Some((end, _)) => format!("{}... ({} bytes in all)", &masked[..end], bytes.len()),
        None => masked.into_owned(),
    }
}

#[cfg(test)]
mod tests;
