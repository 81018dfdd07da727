//! Replies are compressed as the caller accepts it, where they are long enough for that to pay.
//!
//! Only bodies that are there whole are touched: an event stream goes out event by event, as it came.

use crate::client::resource::compress::{Coding, WORTH, accepted, encode, vary};
use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue, Response};
use http_body::Body as _;
use http_body_util::combinators::BoxBody;
use http_body_util::{BodyExt as _, Full};
use serde::Serialize;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Bodies from this size on are compressed beside the threads that serve calls.
const LARGE: usize = 64 << 10;

/// A reply of the server.
pub(super) type Answer = Response<BoxBody<Bytes, Infallible>>;

/// Compresses replies, or leaves them as they are. Clones count together.
#[derive(Clone, Debug)]
pub(super) struct Coded(Option<Arc<Counts>>);

/// The counters behind [`SentStats`].
#[derive(Debug, Default)]
struct Counts {
    replies: AtomicU64,
    sent: AtomicU64,
    plain: AtomicU64,
}

/// Replies that the server sent compressed.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct SentStats {
    /// How many.
    pub(super) replies: u64,
    /// Their bytes as they were sent.
    pub(super) bytes_sent: u64,
    /// Their bytes before.
    pub(super) bytes_plain: u64,
    /// Bytes that did not have to be sent.
    pub(super) bytes_saved: u64,
}

impl Coded {
    pub(super) fn new(on: bool) -> Self {
        Self(on.then(Arc::default))
    }

    /// What the caller may get; none with compression off.
    pub(super) fn asked(&self, request: &HeaderMap) -> Option<Coding> {
        self.0.as_ref().and_then(|_| accepted(request))
    }

    /// The answer in this coding, where it gains by it.
    pub(super) async fn code(&self, coding: Option<Coding>, answer: Answer) -> Answer {
        let Some(counts) = &self.0 else { return answer };
        // What has no known length is still being made.
        let worth = answer.body().size_hint().exact().is_some_and(|n| n >= WORTH as u64);
        if !worth || answer.headers().contains_key(CONTENT_ENCODING) || is_stream(answer.headers()) {
            return answer;
        }
        let (mut head, body) = answer.into_parts();
        vary(&mut head.headers);
        let Some(coding) = coding else { return Response::from_parts(head, body) };
        let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes);
        let coded = if body.len() < LARGE {
            encode(coding, &body)
        } else {
            let body = body.clone();
            tokio::task::spawn_blocking(move || encode(coding, &body)).await.ok().flatten()
        };
        let Some(coded) = coded else { return Response::from_parts(head, Full::new(body).boxed()) };
        counts.replies.fetch_add(1, Relaxed);
        counts.plain.fetch_add(body.len() as u64, Relaxed);
        counts.sent.fetch_add(coded.len() as u64, Relaxed);
        head.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        head.headers.remove(CONTENT_LENGTH);
        Response::from_parts(head, Full::new(coded).boxed())
    }

    /// An answer whose body is in this coding already and was of so many bytes before.
    pub(super) fn ready(&self, mut answer: Answer, coding: Coding, plain: usize) -> Answer {
        let sent = answer.body().size_hint().exact().unwrap_or_default();
        if let Some(counts) = &self.0 {
            counts.replies.fetch_add(1, Relaxed);
            counts.plain.fetch_add(plain as u64, Relaxed);
            counts.sent.fetch_add(sent, Relaxed);
        }
        vary(answer.headers_mut());
        answer.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        answer
    }

    pub(super) fn stats(&self) -> SentStats {
        let Some(counts) = &self.0 else { return SentStats::default() };
        let (bytes_sent, bytes_plain) = (counts.sent.load(Relaxed), counts.plain.load(Relaxed));
        let bytes_saved = bytes_plain.saturating_sub(bytes_sent);
        SentStats { replies: counts.replies.load(Relaxed), bytes_sent, bytes_plain, bytes_saved }
    }
}

/// Whether a body goes out event by event.
pub(super) fn is_stream(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/event-stream"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::header::VARY;
    use http_body::Frame;
    use http_body_util::StreamBody;
    use std::time::Duration;
    use tokio::sync::mpsc;

    fn answer(kind: &'static str, body: impl Into<Bytes>) -> Answer {
        Response::builder().header(CONTENT_TYPE, kind).body(Full::new(body.into()).boxed()).unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn an_event_stream_goes_out_event_by_event() {
        let coded = Coded::new(true);
        let (sender, events) = mpsc::channel::<Bytes>(4);
        let events = futures_util::stream::unfold(events, |mut events| async move {
            let event = events.recv().await?;
            Some((Ok::<_, Infallible>(Frame::data(event)), events))
        });
        let body = StreamBody::new(Box::pin(events)).boxed();
        let stream = Response::builder().header(CONTENT_TYPE, "text/event-stream").body(body).unwrap();
        let coding = coded.code(Some(Coding::Zstd), stream);
        let mut out = tokio::time::timeout(Duration::from_secs(1), coding).await.expect("it waits for no event");
        assert!(!out.headers().contains_key(CONTENT_ENCODING) && !out.headers().contains_key(VARY));
        for n in 0..3 {
            let event = Bytes::from(format!("data: {n}{}\n\n", " ".repeat(WORTH)));
            sender.send(event.clone()).await.unwrap();
            // It is there before the next is sent, as it was sent.
            assert_eq!(out.body_mut().frame().await.unwrap().unwrap().into_data().unwrap(), event);
        }
        // Nor one that is there whole.
        let out = coded.code(Some(Coding::Gzip), answer("text/event-stream", vec![b' '; 4096])).await;
        assert!(!out.headers().contains_key(CONTENT_ENCODING));
        assert_eq!(coded.stats().replies, 0);
    }

    #[tokio::test]
    async fn from_one_kib_on_and_counted() {
        let coded = Coded::new(true);
        for (length, expected) in [(WORTH - 1, None), (WORTH, Some("gzip")), (LARGE * 2, Some("gzip"))] {
            let out = coded.code(Some(Coding::Gzip), answer("application/json", vec![b' '; length])).await;
            let coding = out.headers().get(CONTENT_ENCODING).map(|v| v.to_str().unwrap());
            assert_eq!((coding, out.headers().contains_key(VARY)), (expected, expected.is_some()), "{length}");
        }
        let plain = coded.code(None, answer("application/json", vec![b' '; WORTH])).await;
        assert!(plain.headers().contains_key(VARY), "whoever keeps it must know");
        let stats = coded.stats();
        assert_eq!((stats.replies, stats.bytes_plain), (2, (WORTH + 2 * LARGE) as u64));
        assert_eq!(stats.bytes_saved, stats.bytes_plain - stats.bytes_sent);
        assert!(stats.bytes_sent < 1024, "{stats:?}");
    }
}
