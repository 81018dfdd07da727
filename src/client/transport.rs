//! The seam at the bottom of the client: one async method from a request to a response.

use crate::error::{Error, Result};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::combinators::UnsyncBoxBody;
use std::future::Future;
use std::pin::Pin;

/// A response body that arrives in pieces; dropping it gives up the rest.
pub type Body = UnsyncBoxBody<Bytes, Error>;

/// The future of a response.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>>> + Send + 'a>>;

/// Carries one request to whatever answers it: the API over the network, or the sandbox in this process.
///
/// The request's URI is absolute. Dropping the future cancels the request. Errors are of kind `Network` or `Timeout`.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and waits for the head of its response.
    fn send(&self, request: Request<Bytes>) -> Sending<'_>;
}
