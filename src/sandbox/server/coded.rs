//! Replies on sockets are compressed as callers ask, as behind any front end of the API.

use crate::client::resource::compress::{Coding, WORTH, encode, vary};
use crate::sandbox::piece::Pieces;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};
use http::{HeaderValue, Response};
use http_body::Body as _;

/// The reply in this coding, where it is text and long enough to gain by it. What is cut or slow stays so.
pub(super) fn code(coding: Option<Coding>, mut response: Response<Pieces>) -> Response<Pieces> {
    let long = response.body().size_hint().exact().is_some_and(|n| n >= WORTH as u64);
    let kind = response.headers().get(CONTENT_TYPE).map(HeaderValue::as_bytes).unwrap_or_default();
    if !long || !(kind.starts_with(b"application/json") || kind.starts_with(b"text/")) {
        return response;
    }
    vary(response.headers_mut());
    if let Some(coding) = coding
        && response.body_mut().replace(|body| encode(coding, body))
    {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
    }
    response
}
