//! The seam at the bottom of the client: one async method from a request to a response.

use super::connection::PoolStats;
use crate::error::{Error, Result};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::combinators::UnsyncBoxBody;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};

/// A response body that arrives in pieces; dropping it gives up the rest.
pub type Body = UnsyncBoxBody<Bytes, Error>;

/// The future of a response.
pub type Sending<'a> = Pin<Box<dyn Future<Output = Result<Response<Body>>> + Send + 'a>>;

/// Carries one request to whatever answers it: the API over the network, or the sandbox in this process.
///
/// The request's URI is absolute. Dropping the future cancels the request. Errors are of kind `Network` or `Timeout`, and
/// `Overloaded` where there is no connection for it: nothing was sent then.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and waits for the head of its response. A transport that can tell says through `departure` when the
    /// request has not left yet.
    fn send<'a>(&'a self, request: Request<Bytes>, departure: &'a Departure) -> Sending<'a>;

    /// Opens connections in the background before the first call, and keeps some for as long as it lives: for processes
    /// that run long. Needs a runtime; returns at once.
    fn warm(&self) {}

    /// What its connections do, where it has any of its own.
    fn connections(&self) -> Option<PoolStats> {
        None
    }

    /// How often the host could be reached again after it could not: a breaker that opened before such a moment may let a
    /// probe through at once.
    fn recoveries(&self) -> u64 {
        0
    }

    /// Says that a call would be made if the host could be reached: it is then probed every half second, not only at the
    /// long intervals of quiet times.
    fn nudge(&self) {}
}

/// Whether a request may already have reached the server, so that a create that broke off is called unknown only when it can
/// be.
///
/// A transport that never touches it is taken to have sent everything at once: the safe side.
#[derive(Debug, Default)]
pub struct Departure(AtomicBool);

impl Departure {
    /// One for requests of which nobody asks whether they left.
    pub fn unwatched() -> &'static Self {
        static UNWATCHED: Departure = Departure(AtomicBool::new(false));
        &UNWATCHED
    }

    /// The request waits here (for a free connection, for a connect): no byte of it has left.
    pub fn waits(&self) {
        self.0.store(true, Ordering::Release);
    }

    /// The request is handed to a connection: from now on it may have arrived.
    pub fn leaves(&self) {
        self.0.store(false, Ordering::Release);
    }

    /// Whether the server may have seen it.
    pub fn may_have_arrived(&self) -> bool {
        !self.0.load(Ordering::Acquire)
    }
}
