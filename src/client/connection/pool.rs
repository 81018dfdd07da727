//! The pool as its callers see it: a request goes in, and its reply comes back over the best connection there is.

use super::connect::Connector;
use super::failure;
use super::held::{Held, Hold};
use super::lane::Unanswered;
use super::lease::Lease;
use super::shared::{Asked, Shared};
use super::stats::PoolStats;
use crate::client::transport::{Departure, Sending, Transport};
use crate::client::{Events, Options};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::{Request, Response};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::oneshot;
use tokio::time::Instant;

/// Most connections opened by [`Transport::warm`].
const WARM: usize = 5;

/// Connections to one host: opened when needed, kept alive, replaced when they break, and never more than the cap.
///
/// Over HTTP/1.1 a connection carries one call at a time, over HTTP/2 many. Callers that find none free wait in line.
pub struct Pool {
    shared: Arc<Shared>,
    wait: Duration,
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pool").field("size", &self.shared.size).field("open", &self.open()).finish_non_exhaustive()
    }
}

impl Pool {
    /// A pool for the host of `base_url`. Opens nothing and reads no file yet.
    pub fn new(options: &Options, events: Events) -> Result<Self> {
        if options.pool_size == 0 {
            return Err(Error::usage("the pool size must be at least 1"));
        }
        Ok(Self::over(Connector::new(options)?, options, events))
    }

    pub(super) fn over(connector: Connector, options: &Options, events: Events) -> Self {
        let shared = Shared {
            connector: Arc::new(connector),
            size: options.pool_size,
            max_wait: options.max_wait,
            events,
            state: std::sync::Mutex::default(),
            changed: Arc::default(),
            recoveries: AtomicU64::new(0),
        };
        // Whoever waits in line is told before the call's own time is over.
        Self { shared: Arc::new(shared), wait: options.timeout.mul_f64(0.8) }
    }

    /// Connections open or being opened right now.
    pub fn open(&self) -> usize {
        self.shared.with(|state| state.open)
    }

    /// Sends the request in this place over as many connections as it takes.
    async fn exchange(
        &self,
        place: &mut Option<Request<Bytes>>,
        departure: &Departure,
    ) -> Result<Response<crate::client::Body>> {
        let connector = &self.shared.connector;
        // What reads can be sent again, whatever became of it.
        let repeats = place.as_ref().is_some_and(|request| request.method().is_safe());
        // A kept connection may turn out closed; each try takes another, so the cap bounds the tries.
        for n in 0..self.shared.size + 2 {
            let mut lease = self.lease(n > 0).await?;
            if !lease.is_ready(repeats).await {
                continue;
            }
            departure.leaves();
            match lease.send(place, connector.form()).await {
                Ok(response) => {
                    if response.headers().contains_key("keep-alive") {
                        self.shared.with(|state| {
                            if state.limit.read(response.headers()) {
                                // Others may be due sooner than the keeper thinks.
                                self.shared.changed.notify_one();
                            }
                        });
                    }
                    return Ok(response.map(|body| Held::boxed(body, Hold::Lease(lease), connector.host())));
                }
                Err(Unanswered::Unsent) => {
                    departure.waits();
                    self.shared.with(|state| state.figures.resent += 1);
                }
                Err(Unanswered::Broken(error)) => {
                    let error = failure::broken(connector.host(), &error);
                    let (connection, generation) = lease.place();
                    self.shared.with(|state| {
                        // Once, however many calls were on it.
                        if state.places[connection].tells(generation) {
                            let (host, text) = (connector.host().to_string(), error.message().to_owned());
                            state.outbox.news.push(super::Event::Error { host, connection, error: text });
                        }
                    });
                    return Err(error);
                }
            }
        }
        Err(failure::keeps_closing(connector.host()))
    }

    /// A connection for one call, waiting in line for it where need be.
    async fn lease(&self, again: bool) -> Result<Lease> {
        let get = match self.shared.ask(again)? {
            Asked::Lease(lease) => return Ok(lease),
            Asked::Wait(get) => get,
        };
        // Boxed, as all that waits is beside the usual way.
        Box::pin(self.in_line(get)).await
    }

    async fn in_line(&self, get: oneshot::Receiver<Result<Lease>>) -> Result<Lease> {
        let mut place = InLine { shared: &self.shared, get: Some(get) };
        let Some(get) = &mut place.get else { return Err(failure::waited(self.shared.size, self.wait)) };
        let waited = tokio::time::timeout(self.wait, get).await;
        let late = || failure::waited(self.shared.size, self.wait);
        if let Ok(given) = waited {
            place.get = None;
            return given.unwrap_or_else(|_| Err(late()));
        }
        self.shared.with(|state| state.figures.timed_out += 1);
        Err(late())
    }
}

impl Transport for Pool {
    fn send<'a>(&'a self, mut request: Request<Bytes>, departure: &'a Departure) -> Sending<'a> {
        let connector = &self.shared.connector;
        if let Err(e) = connector.owns(request.uri()) {
            return Box::pin(std::future::ready(Err(e)));
        }
        connector.address(&mut request);
        departure.waits();
        let mut place = Some(request);
        Box::pin(async move { self.exchange(&mut place, departure).await })
    }

    fn warm(&self) {
        let now = Instant::now();
        self.shared.with(|state| {
            state.warm = true;
            let wanted = self.shared.size.min(WARM);
            // The pool begins as if so many calls had been there; what is not used is let go by and by.
            state.crowd.note(wanted, now);
            if state.open == 0 {
                while state.open < wanted && self.shared.start(state, now) {}
            }
        });
    }

    fn connections(&self) -> Option<PoolStats> {
        let now = Instant::now();
        Some(self.shared.with(|state| {
            let mut stats = state.figures.clone();
            stats.host = self.shared.host().to_string();
            stats.size = self.shared.size;
            stats.http = state.many.map(|many| if many { "HTTP/2" } else { "HTTP/1.1" });
            stats.reachable = !state.reach.is_down();
            (stats.open, stats.in_flight, stats.waiting) = (state.open, state.in_flight, state.line.len());
            stats.wanted = state.wanted(now);
            stats.connections = state.places.iter().enumerate().map(|(at, place)| place.stats(at)).collect();
            stats
        }))
    }

    fn recoveries(&self) -> u64 {
        self.shared.recoveries.load(Ordering::Acquire)
    }

    fn nudge(&self) {
        let now = Instant::now();
        self.shared.with(|state| {
            state.reach.want(now);
            if state.reach.is_down() && state.opening == 0 {
                self.shared.changed.notify_one();
            }
        });
    }
}

/// A place in line; it is given up when its owner goes away.
struct InLine<'a> {
    shared: &'a Arc<Shared>,
    get: Option<oneshot::Receiver<Result<Lease>>>,
}

impl Drop for InLine<'_> {
    fn drop(&mut self) {
        if let Some(get) = self.get.take() {
            // What came too late is dropped here, outside the lock: that gives it to the next in line.
            let _late = self.shared.with(|state| state.line.leave(get));
        }
    }
}
