//! A call counts as worked on until its answer is there: at once for most, to its last event for a stream.

use super::admission::Turn;
use super::coded::Answer;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::BodyExt as _;
use http_body_util::combinators::BoxBody;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Keeps the turn for as long as the answer is being made.
pub(super) fn until_sent(answer: Answer, turn: Turn) -> Answer {
    if answer.body().size_hint().exact().is_some() {
        return answer;
    }
    answer.map(|body| Counted { body, _turn: turn }.boxed())
}

struct Counted {
    body: BoxBody<Bytes, Infallible>,
    _turn: Turn,
}

impl Body for Counted {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
