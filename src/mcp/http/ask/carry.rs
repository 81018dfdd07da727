//! The stream of a call that asks: its questions as they come up, its answer at the end.

use super::super::answers::is_json;
use super::super::coded::{Answer, is_stream};
use bytes::Bytes;
use http::header::{CACHE_CONTROL, CONTENT_TYPE};
use http::{HeaderValue, Response};
use http_body::{Body, Frame};
use http_body_util::BodyExt;
use http_body_util::combinators::BoxBody;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::sync::mpsc;
use tokio::task::AbortHandle;

/// How often an open stream shows that it lives: proxies close what is silent.
const ALIVE: Duration = Duration::from_secs(15);

type Work = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// Answers a request in whose course questions may come up: as it would be, or, from the first question on, as a stream of
/// the questions and the answer after them.
pub(in crate::mcp::http) async fn carry(
    work: impl Future<Output = Answer> + Send + 'static,
    mut questions: mpsc::Receiver<Bytes>,
) -> Answer {
    let mut work: Work = Box::pin(work);
    let (rest, first) = tokio::select! {
        biased;
        answer = &mut work => {
            if !is_stream(answer.headers()) {
                return answer;
            }
            (Rest::Stream(answer.into_body()), None)
        }
        Some(question) = questions.recv() => (Rest::Work(work), Some(question)),
    };
    let (out, events) = mpsc::channel(4);
    let task = tokio::spawn(tell(rest, first, questions, out));
    let mut answer = Response::new(BoxBody::new(Events { events, task: task.abort_handle() }));
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    answer.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    answer
}

/// What is still to come of the answer proper.
enum Rest {
    Work(Work),
    Stream(BoxBody<Bytes, Infallible>),
}

impl Rest {
    /// The next piece of the stream; none at its end.
    async fn next(&mut self) -> Option<Bytes> {
        if let Self::Work(work) = self {
            let answer = work.await;
            let streams = is_stream(answer.headers());
            let json = answer.headers().get(CONTENT_TYPE).and_then(|t| t.to_str().ok()).is_some_and(is_json);
            let body = answer.into_body();
            if !streams {
                let Ok(whole) = body.collect().await;
                *self = Self::Stream(BoxBody::default());
                return json.then(|| event(&whole.to_bytes()));
            }
            *self = Self::Stream(body);
        }
        let Self::Stream(body) = self else { return None };
        loop {
            let Ok(frame) = body.frame().await?;
            if let Ok(data) = frame.into_data() {
                return Some(data);
            }
        }
    }
}

fn event(message: &[u8]) -> Bytes {
    [b"event: message\ndata: ", message, b"\n\n"].concat().into()
}

async fn tell(mut rest: Rest, first: Option<Bytes>, mut questions: mpsc::Receiver<Bytes>, out: mpsc::Sender<Bytes>) {
    let mut next = first.map(|question| event(&question));
    loop {
        if let Some(piece) = next.take()
            && out.send(piece).await.is_err()
        {
            return;
        }
        next = tokio::select! {
            biased;
            Some(question) = questions.recv() => Some(event(&question)),
            piece = rest.next() => match piece {
                Some(piece) => Some(piece),
                None => return,
            },
            () = tokio::time::sleep(ALIVE) => Some(Bytes::from_static(b": alive\n\n")),
        };
    }
}

/// The stream as a body. With it goes the work behind it: a client that leaves ends its call.
struct Events {
    events: mpsc::Receiver<Bytes>,
    task: AbortHandle,
}

impl Body for Events {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.events.poll_recv(context).map(|piece| piece.map(|piece| Ok(Frame::data(piece))))
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        self.task.abort();
    }
}
