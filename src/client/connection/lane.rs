//! One real connection: requests go out, replies come back.

use super::driven::{Driver, Http1, Http2};
use super::slot::Slot;
use super::socket::{Io, Look, Socket, View};
use bytes::Bytes;
use http::header::HOST;
use http::uri::{Authority, Scheme};
use http::{HeaderValue, Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::sync::Arc;
use std::time::Duration;

/// How often an HTTP/2 connection is asked whether it still lives, also while it rests, and how long it may take to say so: a
/// call on one that has died without a word is told while there is time to send it again.
const PING: (Duration, Duration) = (Duration::from_secs(10), Duration::from_secs(5));
/// Most of one reply, and least and most of all replies on a connection, that an HTTP/2 peer may send ahead of the reader, in bytes.
const AHEAD: (u32, u32, u32) = (1 << 20, 64 << 10, 4 << 20);
/// Most bytes that an HTTP/1.1 connection reads ahead of whoever takes the reply, and of its head. No budget counts them, and
/// a piece that was taken holds as many again: the default would make 40 MB of 50 connections.
const READ_BUFFER: usize = 64 << 10;
/// How long a connection may take, after its reply was read, to be ready for the next call.
const SETTLE: Duration = Duration::from_secs(1);

type Wire = TokioIo<Socket>;
pub(super) type Payload = Full<Bytes>;

/// How much of one reply, and of all replies on a connection, an HTTP/2 peer may send ahead of the reader, in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Windows(u32, u32);

impl Windows {
    /// Those of so many connections that together have so many bytes: no budget counts what nobody has read yet.
    pub(super) fn of(bytes: usize, connections: usize) -> Self {
        let each = u32::try_from(bytes / connections.max(1)).unwrap_or(u32::MAX).clamp(AHEAD.1, AHEAD.2);
        Self(each.min(AHEAD.0), each)
    }
}

/// A connection that was opened and that nothing drives yet.
pub(super) enum Fresh {
    One(http1::SendRequest<Payload>, Box<http1::Connection<Wire, Payload>>, View, Option<Arc<Slot>>),
    Many(http2::SendRequest<Payload>, Box<http2::Connection<Wire, Payload, TokioExecutor>>, Option<Arc<Slot>>),
}

impl Fresh {
    /// Speaks HTTP over `io`, which holds the slot until it is closed.
    pub(super) async fn new(io: Box<dyn Io>, http2: Option<Windows>, slot: Option<Arc<Slot>>) -> hyper::Result<Self> {
        let socket = Socket::new(io, slot.clone());
        let (view, io) = (socket.view(), TokioIo::new(socket));
        let Some(Windows(one, all)) = http2 else {
            let (sender, connection) = http1::Builder::new().max_buf_size(READ_BUFFER).handshake(io).await?;
            return Ok(Self::One(sender, Box::new(connection), view, slot));
        };
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder.timer(TokioTimer::new()).keep_alive_interval(PING.0).keep_alive_timeout(PING.1);
        builder.keep_alive_while_idle(true);
        builder.initial_stream_window_size(one).initial_connection_window_size(all);
        let (sender, connection) = builder.handshake(io).await?;
        Ok(Self::Many(sender, Box::new(connection), slot))
    }

    /// Begins to drive it.
    pub(super) fn drive(self) -> Link {
        match self {
            Self::One(sender, connection, view, slot) => {
                Link::One(Http1 { sender, view, driver: Driver::of(connection, slot), ended: false })
            }
            Self::Many(sender, connection, slot) => {
                Link::Many(Arc::new(Http2 { sender, _driver: Driver::of(connection, slot) }))
            }
        }
    }
}

/// A connection that is driven.
pub(super) enum Link {
    One(Http1),
    Many(Arc<Http2>),
}

/// Why no reply came.
pub(super) enum Unanswered {
    /// Nothing of the request was written: it is back in its place, and may be sent over another connection.
    Unsent,
    /// It may have reached the server.
    Broken(hyper::Error),
}

impl Link {
    /// Whether it is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Self::One(lane) => lane.is_open(),
            Self::Many(lane) => lane.is_open(),
        }
    }

    /// Waits until it can take a request: over HTTP/1.1 the call before may just be ending. False when it never will.
    ///
    /// Once a request is written it may have arrived, and unless it `repeats` must not be sent again. So it is asked first whether the
    /// other side has closed the connection, which may have happened since the runtime last heard of it; `rested` says that it
    /// has not been in use just now. What is lost with one that was, and repeats, is sent again.
    pub(super) async fn is_ready(&mut self, rested: bool, repeats: bool) -> bool {
        let look = match self {
            _ if !rested && repeats => Look::Quiet,
            Self::One(lane) => lane.view.look(),
            Self::Many(_) => Look::Unknown,
        };
        match look {
            Look::Quiet => {}
            Look::Ended | Look::Unknown => {
                // One turn for the runtime to hear of it.
                tokio::task::yield_now().await;
                if look == Look::Ended
                    && let Self::One(lane) = self
                {
                    lane.ended = true;
                }
                if !self.is_open() {
                    return false;
                }
            }
        }
        let Self::One(lane) = self else { return true };
        if !lane.sender.is_ready() {
            // Most often its task has yet to see that the reply was read: one turn, and no clock.
            tokio::task::yield_now().await;
        }
        lane.sender.is_ready()
            || matches!(Box::pin(tokio::time::timeout(SETTLE, lane.sender.ready())).await, Ok(Ok(())))
    }

    /// Sends the request in this place and waits for the head of its reply. Dropping this cancels it.
    pub(super) async fn send(
        &mut self,
        place: &mut Option<Request<Bytes>>,
        form: &Form,
    ) -> Result<Response<Incoming>, Unanswered> {
        if place.is_none() {
            return Err(Unanswered::Unsent);
        }
        let answer = match self {
            Self::One(lane) => lane.hand_over(place, form).await,
            Self::Many(lane) => lane.hand_over(place).await,
        };
        answer.map_err(|mut error| match error.take_message() {
            Some(mut request) => {
                form.undo(&mut request);
                // The body was never touched, so it is whole; only an empty one has nothing to take out.
                *place = Some(request.map(|body| body.into_inner().unwrap_or_default()));
                Unanswered::Unsent
            }
            None => Unanswered::Broken(error.into_error()),
        })
    }
}

/// What becomes of a request that was handed to a connection.
type Answer = Result<Response<Incoming>, TrySendError<Request<Payload>>>;

// No `async fn`: such a one would hold the request in its future beside the connection that has it, and futures are copied.

impl Http1 {
    fn hand_over(&mut self, place: &mut Option<Request<Bytes>>, form: &Form) -> impl Future<Output = Answer> + use<> {
        let mut request = place.take().unwrap_or_default();
        form.apply(&mut request);
        self.sender.try_send_request(request.map(Full::new))
    }
}

impl Http2 {
    fn hand_over(&self, place: &mut Option<Request<Bytes>>) -> impl Future<Output = Answer> + use<> {
        let mut request = place.take().unwrap_or_default();
        request.headers_mut().remove(HOST);
        self.sender.clone().try_send_request(request.map(Full::new))
    }
}

/// How a request's address is written on an HTTP/1.1 connection.
pub(super) struct Form {
    /// The `Host` header.
    pub(super) host: HeaderValue,
    /// Scheme and authority, which every request begins with.
    pub(super) origin: (Scheme, Authority),
    /// Whether the whole URI stands in the request line: for a proxy that forwards it.
    pub(super) absolute: bool,
}

impl Form {
    fn apply<B>(&self, request: &mut Request<B>) {
        request.headers_mut().insert(HOST, self.host.clone());
        if !self.absolute {
            let path = std::mem::take(request.uri_mut()).into_parts().path_and_query;
            *request.uri_mut() = path.map_or_else(|| Uri::from_static("/"), Uri::from);
        }
    }

    /// The whole address again, for another connection.
    fn undo<B>(&self, request: &mut Request<B>) {
        let mut parts = std::mem::take(request.uri_mut()).into_parts();
        let (scheme, authority) = self.origin.clone();
        (parts.scheme, parts.authority) = (Some(scheme), Some(authority));
        // All three are there, so it is one; were it none, the next connection would refuse it.
        *request.uri_mut() = Uri::from_parts(parts).unwrap_or_default();
    }
}

#[cfg(test)]
mod tests;
