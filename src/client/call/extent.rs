//! How much of a reply an attempt waits for: what fails within it can still be repeated.

use super::Flight;
use crate::client::reply::{Reply, expected, is_page_of_a_proxy, unexpected};
use crate::client::stream::ReplyStream;
use crate::client::trace;
use crate::error::Result;
use std::future::Future;

/// How much of a reply an attempt waits for.
pub(in crate::client) trait Extent: Copy + Send {
    /// What the attempt gives out.
    type Reply: Send;
    /// Waits for it.
    fn take(self, reply: ReplyStream, flight: &Flight<'_>) -> impl Future<Output = Result<Self::Reply>> + Send;
    /// The reply to a delete that an earlier attempt has carried out.
    fn gone(self) -> Option<Self::Reply> {
        None
    }
}

/// The whole body.
#[derive(Clone, Copy)]
pub(in crate::client) struct Whole;

/// The head and the first piece of the body; the rest is read by whoever asked.
#[derive(Clone, Copy)]
pub(in crate::client) struct Start;

impl Extent for Whole {
    type Reply = Reply;

    // As an `async fn` it would have two places for what it takes.
    #[allow(clippy::manual_async_fn)]
    fn take(self, mut reply: ReplyStream, flight: &Flight<'_>) -> impl Future<Output = Result<Reply>> + Send {
        async move {
            let reply = reply.held_whole().await?;
            trace::reply(&reply, &flight.redactor);
            Ok(reply)
        }
    }

    fn gone(self) -> Option<Reply> {
        Some(Reply::new(http::StatusCode::NO_CONTENT, http::HeaderMap::new(), bytes::Bytes::new()))
    }
}

impl Extent for Start {
    type Reply = ReplyStream;

    async fn take(self, mut reply: ReplyStream, flight: &Flight<'_>) -> Result<ReplyStream> {
        trace::head(reply.status, &reply.headers, &flight.redactor);
        let start = reply.peek().await?;
        if is_page_of_a_proxy(&reply.headers, &start) {
            let what = flight.op.map_or("a file", expected);
            return Err(unexpected(reply.status, what, "is an HTML page", &start, &flight.redactor));
        }
        Ok(reply)
    }
}
