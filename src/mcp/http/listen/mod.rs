//! Where the server listens: TCP, Unix sockets, and sockets that a service manager has opened.
//!
//! One way of listening a file. `stream` is what they accept, `tls` what TCP may be wrapped in. What is done with a connection:
//! `accept`, one folder up.

mod inherited;
mod place;
mod stream;
mod tcp;
mod tls;
#[cfg(unix)]
mod unix;

pub use place::{Listen, Place};
pub(super) use stream::{Io, Stream};
pub(super) use tls::acceptor;
pub use tls::{Tls, check_tls};

use super::super::options::ServeOptions;
use crate::error::Result;
use std::io;
use std::net::SocketAddr;

/// Connections that the system keeps for us until we take them. To whom it finds no room there it says nothing, and they try again
/// a second later: too long for a health check.
const BACKLOG: u32 = 4096;

/// A socket that takes connections.
#[derive(Debug)]
pub(super) enum Listener {
    Tcp(tokio::net::TcpListener),
    #[cfg(unix)]
    Unix(unix::Socket),
}

impl Listener {
    /// The next connection, and who is at its other end where that can be told.
    pub(super) async fn accept(&self) -> io::Result<(Stream, Option<SocketAddr>)> {
        match self {
            Self::Tcp(listener) => {
                let (stream, peer) = listener.accept().await?;
                // Small answers must not wait for an acknowledgement.
                let _ = stream.set_nodelay(true);
                Ok((Stream::Tcp(stream), Some(peer)))
            }
            #[cfg(unix)]
            Self::Unix(socket) => Ok((Stream::Unix(socket.accept().await?), None)),
        }
    }

    /// Where it listens.
    pub(super) fn place(&self, tls: bool) -> io::Result<Place> {
        match self {
            Self::Tcp(listener) => Ok(Place::Tcp { addr: listener.local_addr()?, tls }),
            #[cfg(unix)]
            Self::Unix(socket) => Ok(Place::Unix(socket.path().to_owned())),
        }
    }
}

/// Opens every place that the options name. Unless callers have to show who they are, others than this machine must not reach
/// them.
pub(super) async fn bind(options: &ServeOptions) -> Result<Vec<Listener>> {
    let open_to_all = options.access.guarded();
    let by_host = [Listen::Tcp { host: options.host.clone(), port: options.port }];
    let places = if options.listen.is_empty() { &by_host[..] } else { &options.listen };
    let mut listeners = Vec::new();
    for place in places {
        match place {
            Listen::Tcp { host, port } => listeners.push(Listener::Tcp(tcp::bind(host, *port, open_to_all).await?)),
            #[cfg(unix)]
            Listen::Unix(path) => listeners.push(Listener::Unix(unix::bind(path)?)),
            #[cfg(not(unix))]
            Listen::Unix(_) => return Err(place::no_unix()),
            Listen::Inherited => inherited::take(open_to_all, &mut listeners)?,
        }
    }
    Ok(listeners)
}

/// Whether a server could listen there right now: fails as [`serve`](super::serve) would.
pub async fn check_places(options: &ServeOptions) -> Result<()> {
    bind(options).await.map(drop)
}
