//! Who may use which connection: never more than the cap are open, and callers are served in the order they came.

use super::connect::Connector;
use super::lane::{Http1, Http2, Lane, Sent, Stream};
use crate::client::transport::{Departure, Sending, Transport};
use crate::client::{Events, Options};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::{Request, Response};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::Notify;

/// Streams that each open HTTP/2 connection carries before another one is opened.
const SPREAD: usize = 8;

/// Connections to one host: opened when needed, kept, and never more than the cap.
///
/// Over HTTP/1.1 a connection carries one call at a time, over HTTP/2 many. Callers that find none free wait in line.
pub struct Pool {
    shared: Arc<Shared>,
    connector: Connector,
    wait: Duration,
    events: Events,
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let open = self.shared.state().open;
        f.debug_struct("Pool").field("size", &self.shared.size).field("open", &open).finish_non_exhaustive()
    }
}

impl Pool {
    /// A pool for the host of `base_url`. Opens nothing and reads no file yet.
    pub fn new(options: &Options, events: Events) -> Result<Self> {
        if options.pool_size == 0 {
            return Err(Error::usage("the pool size must be at least 1"));
        }
        let shared = Shared {
            size: options.pool_size,
            state: Mutex::default(),
            line: tokio::sync::Mutex::new(()),
            freed: Notify::new(),
        };
        Ok(Self { shared: Arc::new(shared), connector: Connector::new(options)?, wait: options.timeout, events })
    }

    /// Connections open or being opened right now.
    pub fn open(&self) -> usize {
        self.shared.state().open
    }

    async fn exchange(&self, mut request: Request<Bytes>) -> Result<Response<crate::client::Body>> {
        self.connector.owns(request.uri())?;
        self.connector.address(&mut request);
        let departure = Departure::of(&request);
        departure.waits();
        // A kept connection may turn out closed; each try takes another, so the cap bounds the tries.
        for _ in 0..self.shared.size + 2 {
            let lane = match self.turn().await? {
                Turn::Lane(lane) => {
                    // One turn for the system to tell whether the other side has closed it while it rested: once the
                    // request is written, it may have arrived and must not be sent again.
                    tokio::task::yield_now().await;
                    if !lane.is_open() {
                        continue;
                    }
                    lane
                }
                Turn::Open(slot) => {
                    let lane = self.connector.open(slot).await?;
                    self.events.tell(super::Event::Opened { host: self.connector.host().to_string() });
                    lane
                }
            };
            departure.leaves();
            match lane.send(request, &self.shared).await {
                Sent::Reply(response) => return Ok(response.map(|body| body.boxed(self.connector.host()))),
                Sent::Unsent(back) => {
                    departure.waits();
                    request = *back;
                }
                Sent::Broken(error) => return Err(super::failure::broken(self.connector.host(), &error)),
            }
        }
        let host = self.connector.host();
        Err(Error::new(Kind::Network, format!("{host} closes every connection before a request can be sent"))
            .with_hint("the server or something on the way to it is refusing calls; try again later"))
    }

    /// Waits in line for a free lane or for leave to open one.
    async fn turn(&self) -> Result<Turn> {
        let waiting = async {
            let _first = self.shared.line.lock().await;
            loop {
                if let Some(turn) = self.shared.take() {
                    return turn;
                }
                self.shared.freed.notified().await;
            }
        };
        tokio::time::timeout(self.wait, waiting).await.map_err(|_| {
            let (size, seconds) = (self.shared.size, self.wait.as_secs_f64());
            Error::new(Kind::Timeout, format!("no connection of {size} became free within {seconds} s"))
                .with_hint("raise --pool-size, or make fewer calls at once")
        })
    }
}

impl Transport for Pool {
    fn send(&self, request: Request<Bytes>) -> Sending<'_> {
        Box::pin(self.exchange(request))
    }
}

/// What a caller at the head of the line gets.
enum Turn {
    Lane(Lane),
    Open(Slot),
}

/// The pool's state, which lanes give themselves back to.
pub(super) struct Shared {
    size: usize,
    state: Mutex<State>,
    /// A fair lock: who holds it is at the head of the line.
    line: tokio::sync::Mutex<()>,
    /// Told whenever a lane or a slot becomes free; only the head of the line listens.
    freed: Notify,
}

#[derive(Default)]
struct State {
    /// Connections open or being opened, counted by their [`Slot`]s.
    open: usize,
    /// HTTP/1.1 connections without a call, the one used last on top.
    idle: Vec<Http1>,
    /// HTTP/2 connections.
    shared: Vec<Arc<Http2>>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take(self: &Arc<Self>) -> Option<Turn> {
        let mut state = self.state();
        state.idle.retain(Http1::is_open);
        state.shared.retain(|lane| lane.is_open());
        if let Some(lane) = state.idle.pop() {
            return Some(Turn::Lane(Lane::One(lane)));
        }
        let least = state.shared.iter().filter(|lane| lane.has_room()).min_by_key(|lane| lane.load()).cloned();
        let may_open = state.open < self.size;
        match least {
            Some(lane) if lane.load() < SPREAD || !may_open => {
                Some(Turn::Lane(Lane::Many(Stream::new(lane, Arc::downgrade(self)))))
            }
            _ if may_open => {
                state.open += 1;
                Some(Turn::Open(Slot(Arc::downgrade(self))))
            }
            _ => None,
        }
    }

    /// Takes back an HTTP/1.1 connection whose reply was read to its end.
    pub(super) fn put(&self, lane: Http1) {
        self.state().idle.push(lane);
        self.freed.notify_one();
    }

    /// Adds a new HTTP/2 connection for all to use.
    pub(super) fn add(&self, lane: Arc<Http2>) {
        self.state().shared.push(lane);
        self.freed.notify_one();
    }

    /// Says that a stream of some connection has ended.
    pub(super) fn freed(&self) {
        self.freed.notify_one();
    }
}

/// The right to have one connection. It lives as long as the connection's socket, so that the cap is a hard one.
pub(super) struct Slot(Weak<Shared>);

impl Slot {
    /// The pool that it belongs to.
    pub(super) fn pool(&self) -> Weak<Shared> {
        self.0.clone()
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(shared) = self.0.upgrade() {
            shared.state().open -= 1;
            shared.freed.notify_one();
        }
    }
}
