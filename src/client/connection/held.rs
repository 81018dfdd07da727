//! Reply bodies that hold their connection until they were read to their end.

use super::failure;
use super::lane::Link;
use super::lease::Lease;
use crate::client::transport::Body;
use crate::error::Error;
use bytes::Bytes;
use http_body::{Body as HttpBody, Frame, SizeHint};
use hyper::body::Incoming;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// What a body holds on to.
pub(super) enum Hold {
    /// A connection of the pool's.
    Lease(Lease),
    /// A connection of its own, closed with the body.
    Own(#[expect(dead_code, reason = "held, and dropped")] Link),
}

/// A reply's body that holds its connection until its end. Dropped before, it ends the connection (HTTP/1.1) or resets the
/// stream (HTTP/2), since the rest is unread.
pub(super) struct Held {
    body: Incoming,
    hold: Option<Hold>,
    host: Arc<str>,
}

impl Held {
    /// The body as transports give it; `host` is named in its errors.
    pub(super) fn boxed(body: Incoming, hold: Hold, host: &Arc<str>) -> Body {
        let mut new = Self { body, hold: Some(hold), host: host.clone() };
        new.release_at_end();
        Body::new(new)
    }

    fn release_at_end(&mut self) {
        if self.body.is_end_stream() {
            self.release();
        }
    }

    fn release(&mut self) {
        if let Some(Hold::Lease(mut lease)) = self.hold.take() {
            lease.finished();
        }
    }
}

impl HttpBody for Held {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = self.get_mut();
        let frame = std::task::ready!(Pin::new(&mut this.body).poll_frame(cx));
        match frame {
            Some(Ok(frame)) => {
                this.release_at_end();
                Poll::Ready(Some(Ok(frame)))
            }
            Some(Err(e)) => {
                if let Some(Hold::Lease(mut lease)) = this.hold.take() {
                    lease.failed();
                }
                Poll::Ready(Some(Err(failure::cut(&this.host, &e))))
            }
            None => {
                this.release();
                Poll::Ready(None)
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
