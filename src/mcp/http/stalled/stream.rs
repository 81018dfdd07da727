//! Answers over HTTP/2, each on a stream of its own: the connection is busy while one of them stands still.

use super::super::coded::Answer;
use super::LONGEST;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::BoxBody;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use tokio::time::{Instant, Sleep, sleep_until};

/// Most bytes that are given to a stream at once: a frame of HTTP/2, as most clients have it. So much, and no more, stays in memory of
/// an answer that is broken off, until its connection ends.
const PIECE: usize = 16 << 10;

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

/// The answer, given piece by piece where it goes out on a stream.
pub(in crate::mcp::http) fn watched(answer: Answer) -> Answer {
    match STREAM.try_with(Arc::clone) {
        Ok(given) => answer.map(|body| Pieces { body, rest: Bytes::new(), given }.boxed()),
        Err(_) => answer,
    }
}

struct Pieces {
    body: BoxBody<Bytes, Infallible>,
    /// What is left of the last frame.
    rest: Bytes,
    given: Arc<Given>,
}

impl Pieces {
    /// The next piece. Copied where it is not all: a slice would keep the whole of it in memory.
    fn next(&mut self) -> Bytes {
        let rest = &mut self.rest;
        if rest.len() <= PIECE { std::mem::take(rest) } else { Bytes::copy_from_slice(&rest.split_to(PIECE)) }
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
        if !self.rest.is_empty() && self.rest.len() <= PIECE {
            self.rest = Bytes::copy_from_slice(&self.rest);
        }
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
mod tests {
    use super::*;
    use crate::mcp::http::answers::plain;
    use crate::mcp::http::pieces;
    use http::{Request, Response, StatusCode};
    use http_body_util::Empty;
    use hyper::body::Incoming;
    use hyper::client::conn::http2::SendRequest;
    use hyper::service::service_fn;
    use hyper_util::rt::{TokioExecutor, TokioIo};
    use hyper_util::server::conn::auto::Builder;
    use std::time::Duration;

    const LARGE: usize = 1 << 20;

    /// A client on a connection whose server answers each request with a large body, which `held` counts.
    async fn client(held: Arc<()>) -> SendRequest<Empty<Bytes>> {
        struct Held(Vec<u8>, #[allow(dead_code, reason = "counted")] Arc<()>);
        impl AsRef<[u8]> for Held {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
        let (near, far) = tokio::io::duplex(1 << 16);
        let service = service_fn(move |_: Request<Incoming>| {
            let body = Bytes::from_owner(Held(vec![b'x'; LARGE], held.clone()));
            async move { Ok::<_, Infallible>(watched(pieces::put(plain(StatusCode::OK, ""), [body].into()))) }
        });
        tokio::spawn(async move {
            let serving = Builder::new(Streams).http2_only().serve_connection(TokioIo::new(near), service).await;
            serving.map_err(|e| e.to_string())
        });
        let (sender, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
            .initial_stream_window_size(1 << 16)
            .initial_connection_window_size(8 << 20)
            .handshake(TokioIo::new(far))
            .await
            .unwrap();
        tokio::spawn(connection);
        sender
    }

    async fn ask(client: &mut SendRequest<Empty<Bytes>>) -> Response<Incoming> {
        client.send_request(Request::get("http://x/").body(Empty::new()).unwrap()).await.unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_stands_still_is_let_go_and_the_connection_goes_on() {
        let held = Arc::new(());
        let mut client = client(held.clone()).await;
        let stalled = ask(&mut client).await;
        tokio::time::sleep(LONGEST.mul_f64(0.9)).await;
        assert_eq!(Arc::strong_count(&held), 3, "here, in the service, and in the answer");
        let whole = ask(&mut client).await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(whole.len(), LARGE);
        tokio::time::sleep(LONGEST.mul_f64(0.2)).await;
        assert_eq!(Arc::strong_count(&held), 2, "the answer is gone");
        assert!(stalled.into_body().collect().await.is_err(), "it was not all");
        let whole = ask(&mut client).await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(whole.len(), LARGE, "others are served on the same connection");
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_is_taken_slowly_comes_whole() {
        let mut client = client(Arc::default()).await;
        let mut body = ask(&mut client).await.into_body();
        let mut length = 0;
        while let Some(frame) = body.frame().await {
            length += frame.unwrap().into_data().unwrap().len();
            tokio::time::sleep(Duration::from_secs(20)).await;
        }
        assert_eq!(length, LARGE);
    }
}
