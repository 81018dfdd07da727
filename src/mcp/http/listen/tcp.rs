//! TCP: loopback for everyone on this machine, other addresses only where the server tells callers apart.

use crate::error::{Error, Kind, Result};
use std::net::SocketAddr;
use tokio::net::TcpListener;

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
    TcpListener::bind(&found[..]).await.map_err(|e| {
        let error = Error::new(Kind::Io, format!("cannot listen on {host} port {port}: {e}"));
        match e.kind() {
            std::io::ErrorKind::AddrInUse => error.with_hint("take another port, or 0 for a free one"),
            std::io::ErrorKind::AddrNotAvailable => error.with_hint("take an address of this machine"),
            std::io::ErrorKind::PermissionDenied => error.with_hint("take a port from 1024 up"),
            _ => error,
        }
    })
}

/// Others reach this place, and nobody asks them who they are.
pub(super) fn exposed(place: &str) -> Error {
    Error::usage(format!("`{place}` is reachable from other machines, and nothing guards the server there"))
        .with_hint("listen on 127.0.0.1, ::1 or localhost")
}
