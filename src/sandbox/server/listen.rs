//! Accepts connections and hands each to the door.

use super::door::Door;
use super::tls;
use crate::error::{Error, Kind, Result};
use crate::sandbox::outage::Outage;
use crate::sandbox::{Origin, Sandbox};
use hyper_util::server::graceful::GracefulShutdown;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use url::Url;

/// Longest that open calls may take once the server is told to stop.
const DRAIN_TIME: Duration = Duration::from_secs(5);

/// The wait before a failed accept or bind is tried again.
const PAUSE: Duration = Duration::from_millis(10);

/// Where the sandbox listens.
#[derive(Clone, Debug)]
pub struct ListenOptions {
    /// The address. Only loopback addresses are taken: a sandbox is for this machine.
    pub host: IpAddr,
    /// The port; 0 takes any free one.
    pub port: u16,
    /// Whether it speaks TLS, with a certificate made on the spot; see [`Listening::ca_pem`].
    pub tls: bool,
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self { host: IpAddr::V4(Ipv4Addr::LOCALHOST), port: 0, tls: false }
    }
}

/// A sandbox that listens. Dropping it stops accepting; [`Listening::stop`] also waits for open calls.
#[derive(Debug)]
pub struct Listening {
    addr: SocketAddr,
    ca_pem: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Listening {
    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The API's address: ends in `/api/v1`.
    ///
    /// # Panics
    /// Never: a socket's address makes a URL.
    pub fn url(&self) -> Url {
        origin(self.addr, self.ca_pem.is_some()).join("/api/v1").expect("a constant path")
    }

    /// The certificate (PEM) of the authority that issued the server's, with TLS: what callers must trust.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
    }

    /// Stops accepting, lets open calls finish for up to 5 seconds, and returns.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        let _ = (&mut self.task).await;
    }
}

fn origin(addr: SocketAddr, tls: bool) -> Url {
    let scheme = if tls { "https" } else { "http" };
    Url::parse(&format!("{scheme}://{addr}")).expect("a socket address makes a URL")
}

/// Puts a sandbox on a socket. Errors: `Usage` for an address that is not loopback, `Io` for one that cannot be had.
pub async fn listen(sandbox: Sandbox, options: ListenOptions) -> Result<Listening> {
    if !options.host.to_canonical().is_loopback() {
        let message = format!("the sandbox does not listen on {}: it is for this machine only", options.host);
        return Err(Error::usage(message).with_hint("use 127.0.0.1 or ::1"));
    }
    let addr = SocketAddr::new(options.host, options.port);
    let listener = TcpListener::bind(addr).await.map_err(|e| {
        Error::new(Kind::Io, format!("cannot listen on {addr}: {e}"))
            .with_hint("choose another port, or 0 for any free one")
    })?;
    let addr = listener.local_addr()?;
    let (acceptor, ca_pem) =
        if options.tls { tls::make(options.host).map(|(a, c)| (Some(a), Some(c)))? } else { (None, None) };
    let origin = acceptor.is_some().then(|| Origin(origin(addr, true)));
    let (stop, stopped) = oneshot::channel();
    let door = Arc::new(Door { sandbox, acceptor, origin });
    let outages = door.sandbox.outages().watch();
    let task = tokio::spawn(accept(listener, door, outages, stopped));
    Ok(Listening { addr, ca_pem, stop: Some(stop), task })
}

async fn accept(
    mut listener: TcpListener,
    door: Arc<Door>,
    mut outages: watch::Receiver<Outage>,
    mut stopped: oneshot::Receiver<()>,
) {
    let Ok(addr) = listener.local_addr() else { return };
    let open = GracefulShutdown::new();
    loop {
        tokio::select! {
            // A failed accept (too many open files) passes; the pause keeps it from spinning.
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => door.let_in(stream, &open),
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Ok(()) = outages.changed() => {
                let until = outages.borrow_and_update().until;
                if let Some(until) = until {
                    drop(listener);
                    tokio::select! {
                        again = bind_again(addr, until) => listener = again,
                        _ = &mut stopped => return,
                    }
                }
            }
            _ = &mut stopped => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(DRAIN_TIME, open.shutdown()).await;
}

/// Listens once more, on the same port, when the outage is over.
async fn bind_again(addr: SocketAddr, until: Instant) -> TcpListener {
    tokio::time::sleep_until(until).await;
    loop {
        match TcpListener::bind(addr).await {
            Ok(listener) => return listener,
            // The port is somebody else's for a moment.
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}
