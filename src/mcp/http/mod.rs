//! The server over HTTP: `/mcp` for the protocol, `/healthz`, `/readyz`, `/metrics` and `/stats` for whoever watches.
//!
//! `listen` opens sockets and `accept` takes connections from them, no more than `connections` allows; `guard` decides for which hosts and
//! from which pages, `auth` who may come in, `admission` how many calls are worked on at once (`counted`: until when, `no_room`: what
//! the others are told), `exchange` carries one request (`head`, `body`, which `json` looks at) to the short way
//! (`lean`) or to rmcp, whose answers are mended (`answers`, which has our own too), `coded` compresses them, `ask` puts questions to a client in the middle of its call,
//! `watch` answers whoever watches (`ready`: is the API there; `metrics`: the figures), and this file starts and stops it all.

mod accept;
mod admission;
mod answers;
mod ask;
mod auth;
mod body;
mod coded;
mod connections;
mod counted;
mod exchange;
mod guard;
mod head;
mod json;
mod lean;
mod listen;
mod metrics;
mod no_room;
mod pieces;
mod ready;
mod stalled;
mod via;
mod watch;

use super::compose::check_files_root;
use super::handler::Handler;
use super::options::ServeOptions;
use crate::error::Result;
use accept::Front;
use admission::Admission;
pub(super) use ask::Asker;
use auth::Gate;
pub use auth::check_token;
use coded::Coded;
use connections::Connections;
pub use connections::raise_open_files;
use exchange::Exchange;
use guard::Guard;
pub use guard::check_names;
pub use listen::{Listen, Place, Tls, check_places, check_tls};
use std::net::{Ipv4Addr, SocketAddr};
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
pub use watch::check_path as check_metrics_path;
use watch::{Figures, Watch};

/// A running server. Dropping it stops it without waiting.
#[derive(Debug)]
pub struct Server {
    places: Vec<Place>,
    stop: CancellationToken,
    running: JoinHandle<()>,
}

impl Server {
    /// Where clients find it: `http://127.0.0.1:3000/mcp`. The first of several places.
    pub fn url(&self) -> String {
        self.places.first().map(Place::to_string).unwrap_or_default()
    }

    /// Every place that it listens at.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The TCP address that it listens on, the first of several. Without one, 0.0.0.0 port 0.
    pub fn addr(&self) -> SocketAddr {
        self.places.iter().find_map(Place::addr).unwrap_or_else(|| (Ipv4Addr::UNSPECIFIED, 0).into())
    }

    /// Is not ready any more from now on, and after the options' `drain_delay` takes no more connections. Does not wait for
    /// the end.
    pub fn begin_stop(&self) {
        self.stop.cancel();
    }

    /// As [`Server::begin_stop`]; then lets calls in flight finish (5 seconds at most), and returns when all is closed.
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
/// Fails with kind `Usage` if others reach a place where nobody has to show who they are, or an option is wrong, and `Io` if a
/// place is taken.
pub async fn serve(options: ServeOptions) -> Result<Server> {
    if let Some(root) = &options.files_root {
        check_files_root(root, true)?;
    }
    let guard = Guard::new(&options)?;
    let tls = options.tls.as_ref().map(listen::acceptor).transpose()?;
    let listeners = listen::bind(&options).await?;
    let places = listeners.iter().map(|l| l.place(tls.is_some())).collect::<std::io::Result<Vec<_>>>()?;
    let handler = Handler::new(&options)?;
    handler.prepare()?;
    handler.warm();
    let stop = handler.stopping().clone();
    let abort = CancellationToken::new();
    let coded = Coded::new(options.resource_optimization);
    let connections = Connections::new(options.max_connections, options.pool_size);
    let admission = Admission::new(options.max_in_flight, options.max_wait);
    let gate = Gate::new(&options, &handler)?;
    gate.keep_reading(stop.clone());
    let figures = Figures { coded: coded.clone(), connections: connections.clone(), admission: admission.clone() };
    let watch = Watch::new(handler.clone(), options.metrics.clone(), figures, gate.clone(), stop.clone())?;
    let audit = handler.audit().clone();
    let exchange = Exchange::new(handler, guard, gate, admission.clone(), watch, coded, abort.clone());
    let front = Front::new(exchange, connections, tls, abort);
    let run = front.run(listeners, stop.clone(), options.drain_delay);
    let running = tokio::spawn(async move {
        tokio::select! {
            () = run => {}
            () = admission.watch() => {}
        }
        audit.flush().await;
    });
    Ok(Server { places, stop, running })
}

/// Whether a server with these options would know its callers: fails as [`serve`] would.
pub fn check_access(options: &ServeOptions) -> Result<()> {
    Gate::new(options, &Handler::new(options)?).map(drop)
}
