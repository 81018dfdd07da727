//! Connections: taken at every place, bounded in number and in the time that their first request may take, and let go in order.

use super::connections::{Connections, Open};
use super::exchange::Exchange;
use super::listen::{Io, Listener, Stream};
use super::stalled::{self, Streams, Tails};
use super::via::Via;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

/// Longest that a client may take to send the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Longest that a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);
/// Longest that [`Server::stop`](super::Server::stop) waits for calls in flight.
const DRAIN: Duration = Duration::from_secs(5);

/// What every connection is served with.
pub(super) struct Front {
    exchange: Arc<Exchange>,
    connections: Arc<Connections>,
    tls: Option<TlsAcceptor>,
    http: Builder<Streams>,
    /// Breaks off whatever is still running.
    abort: CancellationToken,
}

impl Front {
    pub(super) fn new(
        exchange: Exchange,
        connections: Arc<Connections>,
        tls: Option<TlsAcceptor>,
        abort: CancellationToken,
    ) -> Arc<Self> {
        let mut http = Builder::new(Streams);
        http.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
        http.http2().timer(TokioTimer::new()).max_concurrent_streams(256);
        Arc::new(Self { exchange: Arc::new(exchange), connections, tls, http, abort })
    }

    /// Takes connections at every place until `delay` after `stop`, then lets calls in flight finish, and returns when all is
    /// closed.
    pub(super) async fn run(self: Arc<Self>, listeners: Vec<Listener>, stop: CancellationToken, delay: Duration) {
        let open = Arc::new(GracefulShutdown::new());
        let close = CancellationToken::new();
        let mut places = JoinSet::new();
        for listener in listeners {
            places.spawn(self.clone().take(listener, open.clone(), close.clone()));
        }
        stop.cancelled().await;
        tokio::time::sleep(delay).await;
        close.cancel();
        // Each lets go of its socket when it ends.
        while places.join_next().await.is_some() {}
        if let Some(open) = Arc::into_inner(open)
            && tokio::time::timeout(DRAIN, open.shutdown()).await.is_err()
        {
            tracing::warn!("calls were still running after {} s and are broken off", DRAIN.as_secs());
        }
        self.abort.cancel();
    }

    async fn take(self: Arc<Self>, listener: Listener, open: Arc<GracefulShutdown>, close: CancellationToken) {
        let place = match listener.place(self.tls.is_some()) {
            Ok(place) => Arc::new(place),
            Err(e) => return tracing::error!("a socket is gone: {e}"),
        };
        loop {
            let (stream, peer) = tokio::select! {
                () = close.cancelled() => return,
                accepted = listener.accept() => match accepted {
                    Ok(accepted) => accepted,
                    Err(e) => {
                        // Out of descriptors, most likely: taking a breath lets some close.
                        tracing::warn!("cannot accept a connection: {e}");
                        tokio::time::sleep(Duration::from_millis(50)).await;
                        continue;
                    }
                },
            };
            // Beyond those that can be told so there is nothing to do but close.
            let Some(counted) = self.connections.open() else { continue };
            let via = Via { place: place.clone(), peer, crowded: counted.crowded };
            tokio::spawn(self.clone().carry(stream, via, open.watcher(), counted));
        }
    }

    /// One connection from its first byte to its last.
    async fn carry(self: Arc<Self>, stream: Stream, via: Via, watcher: Watcher, _counted: Open) {
        let carried = async {
            let io: Box<dyn Io> = match (stream, &self.tls) {
                (Stream::Tcp(stream), Some(tls)) => match tokio::time::timeout(HANDSHAKE, tls.accept(stream)).await {
                    Ok(Ok(stream)) => Box::new(stream),
                    Ok(Err(e)) => return tracing::debug!("a TLS handshake failed: {e}"),
                    Err(_) => return tracing::debug!("a TLS handshake took too long"),
                },
                (stream, _) => stream.plain(),
            };
            self.serve(io, via, watcher).await;
        };
        tokio::select! {
            () = carried => {}
            () = self.abort.cancelled() => {}
        }
    }

    async fn serve(&self, io: Box<dyn Io>, via: Via, watcher: Watcher) {
        let begun = CancellationToken::new();
        let first = begun.clone();
        let (exchange, tails) = (self.exchange.clone(), Tails::default());
        let ends = tails.clone();
        let service = service_fn(move |request| {
            if !first.is_cancelled() {
                first.cancel();
            }
            let (exchange, via, ends) = (exchange.clone(), via.clone(), ends.clone());
            async move { Ok::<_, Infallible>(stalled::watched(exchange.answer(request, via).await, &ends)) }
        });
        let connection =
            watcher.watch(self.http.serve_connection(TokioIo::new(stalled::bounded(io)), service).into_owned());
        tokio::pin!(connection);
        // HTTP's own time limit for a head begins with its first bytes; before them nothing says which HTTP it is.
        let late = async {
            if tokio::time::timeout(HEADER_TIMEOUT, begun.cancelled()).await.is_err() {
                return "sent no request in time";
            }
            tails.late().await;
            "left the end of an answer untaken"
        };
        tokio::select! {
            ended = &mut connection => if let Err(e) = ended { tracing::debug!("a connection broke off: {e}") },
            why = late => tracing::debug!("a connection {why}"),
        }
    }
}
