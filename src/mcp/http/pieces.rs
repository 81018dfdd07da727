//! Answers of several pieces, of which the largest is the API's reply as it lies in memory: sent from there, not copied.

use super::coded::Answer;
use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt as _, Full};
use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

/// The answer with these pieces as its body, one after the other. Its length is known.
pub(super) fn put(answer: Answer, mut pieces: VecDeque<Bytes>) -> Answer {
    let body = match pieces.len() {
        0 | 1 => Full::new(pieces.pop_front().unwrap_or_default()).boxed(),
        _ => Pieces(pieces).boxed(),
    };
    answer.map(|_| body)
}

struct Pieces(VecDeque<Bytes>);

impl Body for Pieces {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        Poll::Ready(self.0.pop_front().map(|piece| Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.0.iter().map(|piece| piece.len() as u64).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_pieces_are_sent_as_they_lie_and_their_length_is_told_before() {
        let large = Bytes::from(vec![b'x'; 1 << 16]);
        let answer = super::super::answers::plain(http::StatusCode::OK, "");
        let pieces = [Bytes::from_static(b"<"), large.clone(), Bytes::from_static(b">")];
        let mut body = put(answer, pieces.into()).into_body();
        assert_eq!(body.size_hint().exact(), Some(large.len() as u64 + 2));
        let mut seen = Vec::new();
        while let Some(frame) = body.frame().await {
            seen.push(frame.unwrap().into_data().unwrap());
        }
        assert_eq!(seen[1].as_ptr(), large.as_ptr(), "copied");
        assert_eq!(seen.concat(), [b"<", &large[..], b">"].concat());
        assert!(body.is_end_stream());
    }
}
