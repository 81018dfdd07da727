//! A body that is decoded while it arrives.

use super::stats::Counts;
use super::{Coding, PIECE};
use crate::client::transport::Body;
use crate::error::{Error, Kind};
use bytes::{Bytes, BytesMut};
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::zstd::params::DParameter;
use compression_codecs::{BrotliDecoder, DecodeV2, GzipDecoder, ZstdDecoder};
use http_body::{Body as HttpBody, Frame};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::task::{Context, Poll, ready};

/// The largest window that a zstd reply may ask for: 8 MiB, as RFC 9659 says.
const WINDOW_LOG: u32 = 23;
/// The first piece: most replies fit into it.
const FIRST: usize = 8 << 10;

/// A body that is decoded while it arrives.
pub(super) struct Decoded {
    body: Body,
    coding: Coding,
    decoder: Box<dyn DecodeV2 + Send>,
    /// Came and is not decoded yet.
    input: Bytes,
    /// The decoder may have more to give from what it took.
    full: bool,
    state: State,
    /// Bytes of the piece that is decoded next.
    piece: usize,
    status: u16,
    counts: Arc<Counts>,
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// Nothing came yet.
    Empty,
    /// Within encoded data.
    Within,
    /// At an end of it; more of the same may follow.
    Between,
    /// All is read.
    Over,
}

impl Decoded {
    pub(super) fn new(body: Body, coding: Coding, status: u16, counts: Arc<Counts>) -> Self {
        counts.replies.fetch_add(1, Relaxed);
        let decoder: Box<dyn DecodeV2 + Send> = match coding {
            Coding::Zstd => Box::new(ZstdDecoder::new_with_params(&[DParameter::window_log_max(WINDOW_LOG)])),
            Coding::Brotli => Box::new(BrotliDecoder::new()),
            Coding::Gzip => Box::new(GzipDecoder::new()),
        };
        let (input, state) = (Bytes::new(), State::Empty);
        Self { body, coding, decoder, input, full: false, state, piece: FIRST, status, counts }
    }

    /// Decodes what is there into one piece, which may turn out empty.
    fn step(&mut self) -> Result<Bytes, Error> {
        if self.state == State::Between {
            // zstd and gzip allow several in a row; brotli does not, and what follows it is no part of the reply.
            if self.coding == Coding::Brotli {
                return Err(self.broken("goes on after its end"));
            }
            self.decoder.reinit().map_err(|e| self.broken(&e.to_string()))?;
        }
        self.state = State::Within;
        let mut piece = BytesMut::zeroed(self.piece);
        let (ended, read, written) = {
            let mut input = PartialBuffer::new(&self.input[..]);
            let mut output = WriteBuffer::new_initialized(&mut piece);
            let ended = self.decoder.decode(&mut input, &mut output);
            (ended, input.written_len(), output.written_len())
        };
        let ended = ended.map_err(|e| self.broken(&e.to_string()))?;
        let _ = self.input.split_to(read);
        self.full = !ended && written == self.piece;
        if ended {
            self.state = State::Between;
        } else if read == 0 && written == 0 && !self.input.is_empty() {
            return Err(self.broken("cannot be decoded"));
        }
        piece.truncate(written);
        self.piece = (self.piece * 2).min(PIECE);
        self.counts.decoded.fetch_add(written as u64, Relaxed);
        Ok(piece.freeze())
    }

    fn broken(&self, why: &str) -> Error {
        Error::new(Kind::UnexpectedReply, format!("the {} data of the reply is broken: {why}", self.coding.name()))
            .with_status(self.status)
            .with_hint("try again; if it stays so, turn compression off with --resource-optimization off")
    }
}

impl HttpBody for Decoded {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let this = self.get_mut();
        loop {
            if this.state == State::Over {
                return Poll::Ready(None);
            }
            if this.full || !this.input.is_empty() {
                match this.step() {
                    Ok(piece) if piece.is_empty() => continue,
                    Ok(piece) => return Poll::Ready(Some(Ok(Frame::data(piece)))),
                    Err(e) => {
                        this.state = State::Over;
                        return Poll::Ready(Some(Err(e)));
                    }
                }
            }
            match ready!(Pin::new(&mut this.body).poll_frame(cx)) {
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        this.counts.received.fetch_add(data.len() as u64, Relaxed);
                        this.input = data;
                    }
                }
                Some(Err(e)) => {
                    this.state = State::Over;
                    return Poll::Ready(Some(Err(e)));
                }
                None => {
                    let cut = this.state == State::Within;
                    this.state = State::Over;
                    return Poll::Ready(cut.then(|| Err(this.broken("it ends too early"))));
                }
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.state == State::Over
    }
}
