//! Connections that a task of their own drives, and that end when nobody holds them any more.
//!
//! To let each call drive its HTTP/1.1 connection itself was tried and is slower where many are under way: written one by one between
//! the work of calls, requests cost more than written together.

use super::failure;
use super::lane::Payload;
use super::slot::{End, Slot};
use super::socket::View;
use hyper::client::conn::{http1, http2};
use std::sync::Arc;
use tokio::task::AbortHandle;

/// Ends a connection's task, and with it its socket, when nobody holds the connection any more.
pub(super) struct Driver(AbortHandle);

impl Driver {
    /// Begins to drive the connection, and says to its slot how it ended.
    pub(super) fn of<C>(connection: Box<C>, slot: Option<Arc<Slot>>) -> Self
    where
        Box<C>: Future<Output = hyper::Result<()>> + Send + 'static,
    {
        let task = tokio::spawn(async move {
            let end = connection.await;
            if let Some(slot) = slot {
                slot.ends(end.map_or_else(|e| End::Broken(failure::hyper_words(&e)), |()| End::Closed));
            }
        });
        Self(task.abort_handle())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// An HTTP/1.1 connection: one call at a time.
pub(super) struct Http1 {
    pub(super) sender: http1::SendRequest<Payload>,
    pub(super) view: View,
    pub(super) driver: Driver,
    /// Whether the other side was seen to have closed it.
    pub(super) ended: bool,
}

impl Http1 {
    /// Whether it is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        !self.ended && !self.sender.is_closed()
    }

    /// Gives up the connection with all that is under way on it.
    pub(super) fn abort(&self) {
        self.driver.0.abort();
    }
}

/// An HTTP/2 connection, shared by many calls.
pub(super) struct Http2 {
    pub(super) sender: http2::SendRequest<Payload>,
    pub(super) _driver: Driver,
}

impl Http2 {
    /// Whether it is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }
}
