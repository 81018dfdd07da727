//! Answers over HTTP/2, each on a stream of its own: the connection is busy while one of them stands still.

use super::super::coded::Answer;
use super::tails::Tails;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::BoxBody;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep, sleep_until};

/// Most bytes that are given to a stream at once: a frame of HTTP/2, as most clients have it.
const PIECE: usize = 16 << 10;

/// Longest that an answer may stand still. More than of a connection: clients ask for more in large steps, after half of 2 MiB for
/// example, and over a slow line that takes its time.
const LONGEST: Duration = Duration::from_secs(120);

tokio::task_local! {
    /// The stream that is being worked on.
    static STREAM: Arc<Given>;
}

/// Runs the streams of a connection. One whose answer stands still for too long is dropped, and the others go on.
#[derive(Clone, Copy)]
pub(in crate::mcp::http) struct Streams;

impl<F: Future<Output: Send> + Send + 'static> hyper::rt::Executor<F> for Streams {
    fn execute(&self, stream: F) {
        tokio::spawn(Run { stream: Box::pin(stream), given: Arc::default(), late: None });
    }
}

/// Since when a piece is waiting to be sent, if one is.
#[derive(Default)]
struct Given(Mutex<Option<Instant>>);

impl Given {
    fn since(&self) -> Option<Instant> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn put(&self, since: Option<Instant>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = since;
    }
}

struct Run<F> {
    stream: Pin<Box<F>>,
    given: Arc<Given>,
    /// When it has stood still for too long; none while it goes on.
    late: Option<Pin<Box<Sleep>>>,
}

impl<F: Future> Future for Run<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let Self { stream, given, late } = &mut *self;
        if STREAM.sync_scope(given.clone(), || stream.as_mut().poll(cx)).is_ready() {
            return Poll::Ready(());
        }
        let Some(until) = given.since().map(|since| since + LONGEST) else {
            *late = None;
            return Poll::Pending;
        };
        match late {
            Some(late) if late.deadline() == until => {}
            Some(late) => late.as_mut().reset(until),
            None => *late = Some(Box::pin(sleep_until(until))),
        }
        if let Some(late) = late {
            ready!(late.as_mut().poll(cx));
        }
        tracing::debug!("an answer stood still for {} s and is broken off", LONGEST.as_secs());
        Poll::Ready(())
    }
}

/// The answer, given piece by piece where it goes out on a stream of the connection with these `tails`.
pub(in crate::mcp::http) fn watched(answer: Answer, tails: &Tails) -> Answer {
    match STREAM.try_with(Arc::clone) {
        Ok(given) => {
            let tails = tails.clone();
            answer.map(|body| Pieces { body, rest: Bytes::new(), before: 0, given, tails }.boxed())
        }
        Err(_) => answer,
    }
}

struct Pieces {
    body: BoxBody<Bytes, Infallible>,
    /// What is left of the last frame.
    rest: Bytes,
    /// How many bytes were given.
    before: usize,
    given: Arc<Given>,
    tails: Tails,
}

impl Pieces {
    fn next(&mut self) -> Bytes {
        let mut length = self.rest.len().min(PIECE);
        let ends = length == self.rest.len() && self.body.is_end_stream();
        if ends && length > 1 && self.before + length > PIECE {
            // More is asked for only when all that was given may be sent and there is room for one byte. Kept back, the last one keeps
            // the stream in our hands until then.
            length -= 1;
        }
        self.before += length;
        let piece = self.rest.split_to(length);
        if self.rest.len() <= PIECE {
            // As a slice it would keep the whole in memory for as long as it waits.
            self.rest = Bytes::copy_from_slice(&self.rest);
        }
        if self.is_end_stream() { self.tails.count(piece) } else { piece }
    }
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        // Asked for more: what was given before is on its way.
        self.given.put(None);
        if self.rest.is_empty() {
            let frame = ready!(Pin::new(&mut self.body).poll_frame(cx));
            match frame.map(|Ok(frame)| frame.into_data()) {
                None => return Poll::Ready(None),
                Some(Err(trailers)) => return Poll::Ready(Some(Ok(trailers))),
                Some(Ok(data)) => self.rest = data,
            }
        }
        let piece = self.next();
        self.given.put(Some(Instant::now()));
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.rest.is_empty() && self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let (body, rest) = (self.body.size_hint(), self.rest.len() as u64);
        let mut hint = SizeHint::new();
        hint.set_lower(body.lower() + rest);
        if let Some(upper) = body.upper() {
            hint.set_upper(upper + rest);
        }
        hint
    }
}

#[cfg(test)]
mod tests;
