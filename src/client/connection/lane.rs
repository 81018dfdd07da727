//! One real connection: requests go out, replies come back, and it is given back when a reply was read to its end.

use super::held::{Held, Hold};
use super::pool::{Shared, Slot};
use bytes::Bytes;
use http::header::HOST;
use http::{HeaderValue, Request, Response, Uri};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::client::conn::{TrySendError, http1, http2};
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::task::AbortHandle;

/// Most calls that one HTTP/2 connection carries at a time; a peer that allows fewer makes the rest wait in its line.
const STREAMS: usize = 100;
/// How often an HTTP/2 connection with calls on it is asked whether it still lives, and how long it may take to say so.
const PING: (Duration, Duration) = (Duration::from_secs(20), Duration::from_secs(10));
/// How much of one reply, and of all replies on a connection, an HTTP/2 peer may send ahead of the reader, in bytes.
const WINDOWS: (u32, u32) = (1 << 20, 4 << 20);
/// How long a connection may take, after its reply was read, to be ready for the next call.
const SETTLE: Duration = Duration::from_secs(1);

/// Something that bytes go through both ways.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Io for T {}

/// The right to send one request.
pub(super) enum Lane {
    One(Http1),
    Many(Stream),
}

/// What became of a request.
pub(super) enum Sent {
    Reply(Box<Response<Held>>),
    /// Nothing of it was written: it may be sent over another connection.
    Unsent(Box<Request<Bytes>>),
    /// It may have reached the server.
    Broken(hyper::Error),
}

impl Lane {
    /// Whether its connection is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Self::One(lane) => lane.is_open(),
            Self::Many(stream) => stream.lane.is_open(),
        }
    }

    /// Speaks HTTP/1.1 over `io`.
    pub(super) async fn http1(io: Box<dyn Io>, form: Form, slot: Slot) -> hyper::Result<Self> {
        let (sender, connection) = http1::handshake(TokioIo::new(io)).await?;
        let driver = tokio::spawn(async move {
            let _slot = slot;
            if let Err(e) = connection.await {
                tracing::debug!(error = %e, "a connection ended");
            }
        });
        Ok(Self::One(Http1 { sender, form, _driver: Driver(driver.abort_handle()) }))
    }

    /// Speaks HTTP/2 over `io`, and offers the connection to the whole pool.
    pub(super) async fn http2(io: Box<dyn Io>, slot: Slot) -> hyper::Result<Self> {
        let mut builder = http2::Builder::new(TokioExecutor::new());
        builder.timer(TokioTimer::new()).keep_alive_interval(PING.0).keep_alive_timeout(PING.1);
        builder.initial_stream_window_size(WINDOWS.0).initial_connection_window_size(WINDOWS.1);
        let (sender, connection) = builder.handshake(TokioIo::new(io)).await?;
        let pool = slot.pool();
        let driver = tokio::spawn(async move {
            let _slot = slot;
            if let Err(e) = connection.await {
                tracing::debug!(error = %e, "a connection ended");
            }
        });
        let lane = Arc::new(Http2 { sender, load: AtomicUsize::new(0), _driver: Driver(driver.abort_handle()) });
        let stream = Stream::new(lane.clone(), pool.clone());
        if let Some(pool) = pool.upgrade() {
            pool.add(lane);
        }
        Ok(Self::Many(stream))
    }

    /// Sends the request and waits for the head of its reply. Dropping this cancels it.
    pub(super) async fn send(self, request: Request<Bytes>, pool: &Arc<Shared>) -> Sent {
        let uri = request.uri().clone();
        let mut request = request.map(Full::new);
        match self {
            Self::One(mut lane) => {
                lane.form.apply(&mut request);
                match lane.sender.try_send_request(request).await {
                    Ok(response) => Sent::reply(response, Hold::One(lane, Arc::downgrade(pool))),
                    Err(e) => Sent::failed(e, uri),
                }
            }
            Self::Many(stream) => {
                request.headers_mut().remove(HOST);
                let mut sender = stream.lane.sender.clone();
                match sender.try_send_request(request).await {
                    Ok(response) => Sent::reply(response, Hold::Many(stream)),
                    Err(e) => Sent::failed(e, uri),
                }
            }
        }
    }
}

impl Sent {
    fn reply(response: Response<Incoming>, hold: Hold) -> Self {
        Self::Reply(Box::new(response.map(|body| Held::new(body, hold))))
    }

    fn failed(mut error: TrySendError<Request<Full<Bytes>>>, uri: Uri) -> Self {
        match error.take_message() {
            Some(mut request) => {
                *request.uri_mut() = uri;
                // The body was never touched, so it is whole; only an empty one has nothing to take out.
                Self::Unsent(Box::new(request.map(|body| body.into_inner().unwrap_or_default())))
            }
            None => Self::Broken(error.into_error()),
        }
    }
}

/// Ends a connection's task, and with it its socket, when nobody holds the connection any more.
struct Driver(AbortHandle);

impl Drop for Driver {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// How a request's address is written on an HTTP/1.1 connection.
pub(super) struct Form {
    /// The `Host` header.
    pub(super) host: HeaderValue,
    /// Whether the whole URI stands in the request line: for a proxy that forwards it.
    pub(super) absolute: bool,
}

impl Form {
    fn apply<B>(&self, request: &mut Request<B>) {
        request.headers_mut().insert(HOST, self.host.clone());
        if !self.absolute {
            let path = request.uri().path_and_query().cloned();
            *request.uri_mut() = path.map_or_else(|| Uri::from_static("/"), Uri::from);
        }
    }
}

/// An HTTP/1.1 connection: one call at a time.
pub(super) struct Http1 {
    form: Form,
    sender: http1::SendRequest<Full<Bytes>>,
    _driver: Driver,
}

impl Http1 {
    /// Whether it is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Goes back to the pool, at once or as soon as it is ready; a connection that ends is dropped.
    pub(super) fn settle(mut self, pool: &Weak<Shared>) {
        let Some(shared) = pool.upgrade() else { return };
        if self.sender.is_ready() {
            return shared.put(self);
        }
        let pool = pool.clone();
        tokio::spawn(async move {
            let ready = tokio::time::timeout(SETTLE, self.sender.ready()).await;
            if let (Ok(Ok(())), Some(shared)) = (ready, pool.upgrade()) {
                shared.put(self);
            }
        });
    }
}

/// An HTTP/2 connection, shared by many calls.
pub(super) struct Http2 {
    sender: http2::SendRequest<Full<Bytes>>,
    load: AtomicUsize,
    _driver: Driver,
}

impl Http2 {
    /// Whether it is still open, as far as is known here.
    pub(super) fn is_open(&self) -> bool {
        !self.sender.is_closed()
    }

    /// Calls on it right now.
    pub(super) fn load(&self) -> usize {
        self.load.load(Ordering::Acquire)
    }

    /// Whether it may carry one more call.
    pub(super) fn has_room(&self) -> bool {
        self.load() < STREAMS
    }
}

/// One call's place on an HTTP/2 connection.
pub(super) struct Stream {
    lane: Arc<Http2>,
    pool: Weak<Shared>,
}

impl Stream {
    pub(super) fn new(lane: Arc<Http2>, pool: Weak<Shared>) -> Self {
        lane.load.fetch_add(1, Ordering::AcqRel);
        Self { lane, pool }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        self.lane.load.fetch_sub(1, Ordering::AcqRel);
        if let Some(pool) = self.pool.upgrade() {
            pool.freed();
        }
    }
}
