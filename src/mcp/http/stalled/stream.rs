//! Answers over HTTP/2, each on a stream of its own: the connection is busy while one of them stands still.

use super::super::coded::Answer;
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

/// Most bytes that are given to a stream at once: a frame of HTTP/2, as most clients have it. No more than that stays in memory once
/// there is no telling whether an answer stands still: of its end, until the connection ends.
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
    fn next(&mut self) -> Bytes {
        let piece = self.rest.split_to(self.rest.len().min(PIECE));
        if self.rest.len() <= PIECE {
            // The last one: as a slice it would keep the whole in memory for as long as it waits.
            self.rest = Bytes::copy_from_slice(&self.rest);
        }
        piece
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
mod tests {
    use super::*;
    use crate::mcp::http::answers::plain;
    use crate::mcp::http::pieces;
    use futures_util::stream::{self, Stream, StreamExt as _};
    use http::{Request, Response, StatusCode};
    use http_body_util::{Empty, StreamBody};
    use hyper::body::Incoming;
    use hyper::client::conn::http2::SendRequest;
    use hyper::service::service_fn;
    use hyper_util::rt::{TokioExecutor, TokioIo};
    use hyper_util::server::conn::auto::Builder;

    const LARGE: usize = 1 << 20;
    /// How much a client takes without asking for more. Not a whole number of pieces: part of one is left.
    const WINDOW: usize = 60_000;

    /// A client on a connection whose server answers each request with a large body, which `held` counts.
    async fn client(held: Arc<()>) -> SendRequest<Empty<Bytes>> {
        struct Held(Vec<u8>, #[allow(dead_code, reason = "counted")] Arc<()>);
        impl AsRef<[u8]> for Held {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }
        let (near, far) = tokio::io::duplex(1 << 16);
        let service = service_fn(move |request: Request<Incoming>| {
            let length = if request.uri().path() == "/short" { WINDOW + 1_000 } else { LARGE };
            let body = Bytes::from_owner(Held(vec![b'x'; length], held.clone()));
            let answer = match request.uri().path() {
                "/events" => plain(StatusCode::OK, "").map(|_| BoxBody::new(StreamBody::new(events()))),
                _ => pieces::put(plain(StatusCode::OK, ""), [body].into()),
            };
            async move { Ok::<_, Infallible>(watched(answer)) }
        });
        tokio::spawn(async move {
            let serving = Builder::new(Streams).http2_only().serve_connection(TokioIo::new(near), service).await;
            serving.map_err(|e| e.to_string())
        });
        let (sender, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
            .initial_stream_window_size(u32::try_from(WINDOW).unwrap())
            .initial_connection_window_size(8 << 20)
            .handshake(TokioIo::new(far))
            .await
            .unwrap();
        tokio::spawn(connection);
        sender
    }

    /// Two, long after each other.
    fn events() -> impl Stream<Item = Result<Frame<Bytes>, Infallible>> {
        let event = || Ok(Frame::data(Bytes::from_static(b"event")));
        let late = async move {
            tokio::time::sleep(10 * LONGEST).await;
            event()
        };
        stream::iter([event()]).chain(Box::pin(stream::once(late)))
    }

    async fn ask(client: &mut SendRequest<Empty<Bytes>>, path: &str) -> Response<Incoming> {
        client.send_request(Request::get(format!("http://x{path}")).body(Empty::new()).unwrap()).await.unwrap()
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_stands_still_is_let_go_and_the_connection_goes_on() {
        let held = Arc::new(());
        let mut client = client(held.clone()).await;
        let stalled = ask(&mut client, "/").await;
        tokio::time::sleep(LONGEST.mul_f64(0.9)).await;
        assert_eq!(Arc::strong_count(&held), 3, "here, in the service, and in the answer");
        let whole = ask(&mut client, "/").await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(whole.len(), LARGE);
        tokio::time::sleep(LONGEST.mul_f64(0.2)).await;
        assert_eq!(Arc::strong_count(&held), 2, "the answer is gone");
        assert!(stalled.into_body().collect().await.is_err(), "it was not all");
        let whole = ask(&mut client, "/").await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(whole.len(), LARGE, "others are served on the same connection");
    }

    #[tokio::test(start_paused = true)]
    async fn the_end_of_an_answer_does_not_keep_all_of_it() {
        let held = Arc::new(());
        let mut client = client(held.clone()).await;
        let answer = ask(&mut client, "/short").await;
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(Arc::strong_count(&held), 2, "all but its end is on its way");
        assert_eq!(answer.into_body().collect().await.unwrap().to_bytes().len(), WINDOW + 1_000);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_that_is_taken_slowly_comes_whole() {
        let mut client = client(Arc::default()).await;
        let mut body = ask(&mut client, "/").await.into_body();
        let (mut length, mut rested) = (0, 0);
        while let Some(frame) = body.frame().await {
            length += frame.unwrap().into_data().unwrap().len();
            if length - rested >= WINDOW {
                rested = length;
                tokio::time::sleep(LONGEST.mul_f64(0.8)).await;
            }
        }
        assert_eq!(length, LARGE);
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_with_nothing_to_send_may_rest() {
        let mut client = client(Arc::default()).await;
        let events = ask(&mut client, "/events").await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(events, "eventevent");
    }
}
