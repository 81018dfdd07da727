//! A reply that arrives piece by piece: for exports and downloads that go to a file, and beneath every whole reply.

use super::reply::{Reply, unexpected};
use super::resource::memory::{Budget, Held, Part};
use super::transport::Body;
use crate::error::{Error, Kind, Result};
use crate::redact::Redactor;
use bytes::{Bytes, BytesMut};
use futures_util::{FutureExt as _, Stream};
use http::{HeaderMap, StatusCode};
use http_body_util::BodyExt;
use std::time::Duration;

/// Most bytes of a reply that is held whole. Larger ones are for [`ReplyStream::chunk`].
pub const MAX_WHOLE: usize = 64 << 20;

/// Bytes taken for a reply that does not announce its length, before it is read.
const UNKNOWN: usize = 16 << 10;

/// A successful reply whose body is still coming. Dropping it gives up the rest.
pub struct ReplyStream {
    /// The HTTP status (2xx).
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// Read already, to look at the beginning, and not given out yet.
    ahead: Option<Bytes>,
    body: Body,
    idle: Duration,
    budget: Budget,
    redactor: Redactor,
}

impl ReplyStream {
    pub(super) fn new(response: http::Response<Body>, idle: Duration, budget: Budget, redactor: Redactor) -> Self {
        let (head, body) = response.into_parts();
        Self { status: head.status, headers: head.headers, ahead: None, body, idle, budget, redactor }
    }

    /// The next piece; `None` at the end. A body that stands still for the idle timeout is an error.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        if let Some(chunk) = self.ahead.take() {
            return Ok(Some(chunk));
        }
        loop {
            // Most often it is there already, and no clock is needed.
            let frame = match self.body.frame().now_or_never() {
                Some(frame) => frame,
                // Boxed, so that a reply that is there has no place for a timer.
                None => Box::pin(tokio::time::timeout(self.idle, self.body.frame())).await.map_err(|_| {
                    Error::new(Kind::Timeout, format!("the reply stood still for {:?}", self.idle))
                        .with_hint("try again in a while; a longer idle timeout may help")
                })?,
            };
            match frame {
                None => return Ok(None),
                Some(Err(e)) => return Err(e),
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(data) if !data.is_empty() => return Ok(Some(data)),
                    _ => {}
                },
            }
        }
    }

    /// The pieces as a stream.
    pub fn chunks(self) -> impl Stream<Item = Result<Bytes>> + Send + use<> {
        futures_util::stream::try_unfold(self, |mut reply| async move {
            Ok(reply.chunk().await?.map(|chunk| (chunk, reply)))
        })
    }

    /// How many bytes are announced.
    pub fn length(&self) -> Option<u64> {
        self.headers.get(http::header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
    }

    /// The whole reply; more than 64 MiB is an error.
    pub async fn whole(mut self) -> Result<Reply> {
        self.held_whole().await
    }

    /// The same of a stream that stays where it is; its headers go into the reply.
    pub(super) async fn held_whole(&mut self) -> Result<Reply> {
        let body = self.read(MAX_WHOLE).await?;
        if self.ahead.is_some() {
            let why = format!("is larger than {} MiB: write it to a file", MAX_WHOLE >> 20);
            return Err(unexpected(self.status, "held whole", &why, &[], &self.redactor));
        }
        Ok(Reply::new(self.status, std::mem::take(&mut self.headers), body).masked_by(self.redactor.clone()))
    }

    /// The beginning, without taking it out of the stream.
    pub(super) async fn peek(&mut self) -> Result<Bytes> {
        self.ahead = self.chunk().await?;
        Ok(self.ahead.clone().unwrap_or_default())
    }

    /// Reads up to about `most` bytes; what is beyond stays. They count in the memory budget until they are dropped.
    pub(super) async fn read(&mut self, most: usize) -> Result<Bytes> {
        let announced = self.length().and_then(|n| usize::try_from(n).ok()).map(|n| n.min(most));
        let refused = |e: Error, status: StatusCode| e.with_status(status.as_u16());
        let taken = self.budget.take(Part::Bodies, announced.unwrap_or(UNKNOWN)).await;
        let mut held = taken.map_err(|e| refused(e, self.status))?;
        let Some(first) = self.chunk().await? else { return Ok(Bytes::new()) };
        // Most replies come in one piece, which is then not copied.
        let Some(mut next) = self.chunk().await? else {
            fit(&mut held, first.len()).await.map_err(|e| refused(e, self.status))?;
            return Ok(held.with(first));
        };
        let mut all = BytesMut::with_capacity(announced.unwrap_or_default().max(first.len()));
        all.extend_from_slice(&first);
        drop(first);
        loop {
            let length = all.len() + next.len();
            if length > most {
                self.ahead = Some(next);
                break;
            }
            if length > all.capacity() {
                // Both are there while one is copied into the other.
                let room = length.max(all.capacity() * 2).min(most);
                held.grow((room + all.capacity()).saturating_sub(held.bytes()))
                    .await
                    .map_err(|e| refused(e, self.status))?;
                let mut larger = BytesMut::with_capacity(room);
                larger.extend_from_slice(&all);
                all = larger;
                held.shrink_to(room);
            }
            all.extend_from_slice(&next);
            match self.chunk().await? {
                Some(more) => next = more,
                None => break,
            }
        }
        fit(&mut held, all.capacity()).await.map_err(|e| refused(e, self.status))?;
        Ok(held.with(all.freeze()))
    }
}

/// Has it stand for exactly so many bytes.
async fn fit(held: &mut Held, bytes: usize) -> Result<()> {
    held.shrink_to(bytes);
    if bytes > held.bytes() { held.grow(bytes - held.bytes()).await } else { Ok(()) }
}

impl std::fmt::Debug for ReplyStream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReplyStream").field("status", &self.status).finish_non_exhaustive()
    }
}
