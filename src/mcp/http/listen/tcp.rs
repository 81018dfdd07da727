//! TCP: loopback for everyone on this machine, other addresses only where the server tells callers apart.

use super::BACKLOG;
use crate::error::{Error, Kind, Result};
use std::io;
use std::net::SocketAddr;
use tokio::net::{TcpListener, TcpSocket};

/// Binds the host's addresses. Unless `open_to_all`, they must be this machine's own and nobody else's.
pub(super) async fn bind(host: &str, port: u16, open_to_all: bool) -> Result<TcpListener> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let found: Vec<SocketAddr> = tokio::net::lookup_host((bare, port))
        .await
        .map_err(|e| Error::usage(format!("cannot find the host `{host}`: {e}")))?
        .collect();
    if found.is_empty() || (!open_to_all && found.iter().any(|a| !a.ip().to_canonical().is_loopback())) {
        return Err(exposed(host));
    }
    listen_at(&found).map_err(|e| {
        let error = Error::new(Kind::Io, format!("cannot listen on {host} port {port}: {e}"));
        match e.kind() {
            io::ErrorKind::AddrInUse => error.with_hint("take another port, or 0 for a free one"),
            io::ErrorKind::AddrNotAvailable => error.with_hint("take an address of this machine"),
            io::ErrorKind::PermissionDenied => error.with_hint("take a port from 1024 up"),
            _ => error,
        }
    })
}

/// Listens at the first of the addresses where that can be done.
fn listen_at(addresses: &[SocketAddr]) -> io::Result<TcpListener> {
    let mut failed = io::ErrorKind::AddrNotAvailable.into();
    for address in addresses {
        let listening = || {
            let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
            // A server that starts anew must not wait for connections of the one before to be forgotten. Elsewhere this flag would
            // let two servers share an address.
            #[cfg(unix)]
            socket.set_reuseaddr(true)?;
            socket.bind(*address)?;
            socket.listen(BACKLOG)
        };
        match listening() {
            Ok(listener) => return Ok(listener),
            Err(e) => failed = e,
        }
    }
    Err(failed)
}

/// Others reach this place, and nobody asks them who they are.
pub(super) fn exposed(place: &str) -> Error {
    Error::usage(format!("`{place}` is reachable from other machines, and nothing guards the server there"))
        .with_hint("listen on 127.0.0.1, ::1 or localhost")
}
