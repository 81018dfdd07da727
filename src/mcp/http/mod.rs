//! The server over HTTP: `/mcp` for the protocol, `/healthz`, `/readyz`, `/metrics` and `/stats` for whoever watches.
//!
//! `guard` decides who may come in, `exchange` carries one request to the short way (`lean`) or to rmcp, whose answers it
//! mends, `coded` compresses them, `ask` puts questions to a client in the middle of its call, `watch` answers whoever watches (`ready`: is the API there; `metrics`: the figures), and this file listens, starts and stops.

mod ask;
mod coded;
mod exchange;
mod guard;
mod lean;
mod metrics;
mod ready;
mod watch;

use super::handler::Handler;
use super::options::ServeOptions;
use crate::error::{Error, Kind, Result};
pub(super) use ask::Asker;
use coded::Coded;
use exchange::Exchange;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use hyper_util::server::graceful::GracefulShutdown;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use watch::Watch;
pub use watch::check_path as check_metrics_path;

/// Longest that a client may take to send the head of a request.
const HEADER_TIMEOUT: Duration = Duration::from_secs(10);
/// Longest that [`Server::stop`] waits for calls in flight.
const DRAIN: Duration = Duration::from_secs(5);

/// A running server. Dropping it stops it without waiting.
#[derive(Debug)]
pub struct Server {
    addr: SocketAddr,
    stop: CancellationToken,
    running: JoinHandle<()>,
}

impl Server {
    /// Where clients find it: `http://127.0.0.1:3000/mcp`.
    pub fn url(&self) -> String {
        format!("http://{}/mcp", self.addr)
    }

    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// Takes no more connections from now on, without waiting for the end.
    pub fn begin_stop(&self) {
        self.stop.cancel();
    }

    /// Takes no more connections, lets calls in flight finish (5 seconds at most), and returns when all is closed.
    pub async fn stop(mut self) {
        self.begin_stop();
        let _ = (&mut self.running).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// Starts a server on HTTP.
///
/// Fails with kind `Usage` if the host is not a loopback address or an option is wrong, and `Io` if the port is taken.
pub async fn serve(options: ServeOptions) -> Result<Server> {
    let listener = listen(&options.host, options.port).await?;
    let addr = listener.local_addr()?;
    let handler = Handler::new(&options)?;
    handler.prepare()?;
    handler.warm();
    let stop = CancellationToken::new();
    let abort = CancellationToken::new();
    let coded = Coded::new(options.resource_optimization);
    let watch = Watch::new(handler.clone(), options.metrics.clone(), coded.clone(), stop.clone())?;
    let exchange = Exchange::new(handler, addr, watch, coded, abort.clone());
    let running = tokio::spawn(accept(listener, exchange, stop.clone(), abort));
    Ok(Server { addr, stop, running })
}

/// Whether a server could listen there right now: fails as [`serve`] would.
pub async fn check_address(host: &str, port: u16) -> Result<()> {
    listen(host, port).await.map(drop)
}

/// Binds the host, which must be this machine and nothing else.
async fn listen(host: &str, port: u16) -> Result<TcpListener> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let found: Vec<SocketAddr> = tokio::net::lookup_host((bare, port))
        .await
        .map_err(|e| Error::usage(format!("cannot find the host `{host}`: {e}")))?
        .collect();
    if found.is_empty() || found.iter().any(|a| !a.ip().is_loopback()) {
        return Err(Error::usage(format!(
            "`{host}` is reachable from other machines, and nothing guards the server there"
        ))
        .with_hint("listen on 127.0.0.1, ::1 or localhost"));
    }
    TcpListener::bind(&found[..]).await.map_err(|e| {
        let error = Error::new(Kind::Io, format!("cannot listen on {host} port {port}: {e}"));
        if e.kind() == std::io::ErrorKind::AddrInUse {
            error.with_hint("take another --port, or 0 for a free one")
        } else {
            error
        }
    })
}

async fn accept(listener: TcpListener, exchange: Exchange, stop: CancellationToken, abort: CancellationToken) {
    let mut server = auto::Builder::new(TokioExecutor::new());
    server.http1().timer(TokioTimer::new()).header_read_timeout(HEADER_TIMEOUT);
    server.http2().timer(TokioTimer::new()).max_concurrent_streams(256);
    let open = GracefulShutdown::new();
    loop {
        let stream = tokio::select! {
            () = stop.cancelled() => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(e) => {
                    // Out of descriptors, most likely: taking a breath lets some close.
                    tracing::warn!("cannot accept a connection: {e}");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                    continue;
                }
            },
        };
        // Small answers must not wait for an acknowledgement.
        let _ = stream.set_nodelay(true);
        let exchange = exchange.clone();
        let service = service_fn(move |request| {
            let exchange = exchange.clone();
            async move { Ok::<_, std::convert::Infallible>(exchange.answer(request).await) }
        });
        let connection = open.watch(server.serve_connection(TokioIo::new(stream), service).into_owned());
        let abort = abort.clone();
        tokio::spawn(async move {
            tokio::select! {
                ended = connection => if let Err(e) = ended { tracing::debug!("a connection broke off: {e}") },
                () = abort.cancelled() => {}
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(DRAIN, open.shutdown()).await.is_err() {
        tracing::warn!("calls were still running after {} s and are broken off", DRAIN.as_secs());
    }
    abort.cancel();
}
