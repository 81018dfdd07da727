//! Reply bodies that come whole, break in the middle, or trickle.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::{Sleep, sleep};

/// Pieces of a slow body.
const PIECES: u32 = 10;

/// A body of known length, and how it comes.
pub(super) struct Pieces {
    left: Bytes,
    manner: Manner,
}

enum Manner {
    Whole,
    /// Ends in an error once this much is left; `true` when the first part was given out and should be sent first.
    Cut(usize, bool),
    Slow {
        piece: usize,
        pause: Duration,
        sleep: Option<Pin<Box<Sleep>>>,
    },
}

impl Pieces {
    pub(super) fn whole(body: Bytes) -> Self {
        Self { left: body, manner: Manner::Whole }
    }

    /// Breaks after half.
    pub(super) fn cut(body: Bytes) -> Self {
        Self { manner: Manner::Cut(half(&body), false), left: body }
    }

    /// Takes `time` in all.
    pub(super) fn slow(body: Bytes, time: Duration) -> Self {
        Self { manner: Manner::Slow { piece: piece(&body), pause: time / PIECES, sleep: None }, left: body }
    }

    /// Puts another body in the place of this one, before any of it is out, that comes in the same way; whether there is one.
    pub(super) fn replace(&mut self, other: impl FnOnce(&[u8]) -> Option<Bytes>) -> bool {
        let Some(body) = other(&self.left) else { return false };
        match &mut self.manner {
            Manner::Whole => {}
            Manner::Cut(rest, _) => *rest = half(&body),
            Manner::Slow { piece: size, .. } => *size = piece(&body),
        }
        self.left = body;
        true
    }
}

fn half(body: &Bytes) -> usize {
    body.len().div_ceil(2)
}

fn piece(body: &Bytes) -> usize {
    body.len().div_ceil(PIECES as usize).max(1)
}

impl Body for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let this = self.get_mut();
        if this.left.is_empty() {
            return Poll::Ready(None);
        }
        let size = match &mut this.manner {
            Manner::Whole => this.left.len(),
            Manner::Cut(rest, _) if this.left.len() > *rest => this.left.len() - *rest,
            Manner::Cut(_, flushed @ false) => {
                // One turn for the first half to reach the socket.
                *flushed = true;
                cx.waker().wake_by_ref();
                return Poll::Pending;
            }
            Manner::Cut(..) => return Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into()))),
            Manner::Slow { piece, pause, sleep: waiting } => {
                let waiting = waiting.get_or_insert_with(|| Box::pin(sleep(*pause)));
                std::task::ready!(waiting.as_mut().poll(cx));
                let next = tokio::time::Instant::now() + *pause;
                waiting.as_mut().reset(next);
                (*piece).min(this.left.len())
            }
        };
        Poll::Ready(Some(Ok(Frame::data(this.left.split_to(size)))))
    }

    fn is_end_stream(&self) -> bool {
        self.left.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left.len() as u64)
    }
}
