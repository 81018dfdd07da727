//! Sockets that the service manager has opened before it started this process, as systemd does for a `.socket` unit.

use super::Listener;
use super::tcp;
use crate::error::{Error, Kind, Result};
use listenfd::ListenFd;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether they were taken: they are there once a process.
static TAKEN: AtomicBool = AtomicBool::new(false);

/// Takes all of them.
pub(super) fn take(open_to_all: bool, into: &mut Vec<Listener>) -> Result<()> {
    if TAKEN.swap(true, Ordering::Relaxed) {
        return Err(Error::usage("the passed sockets are in use already").with_hint("give systemd once"));
    }
    let mut passed = ListenFd::from_env();
    if passed.len() == 0 {
        return Err(Error::usage(
            "no socket was passed to this process (LISTEN_FDS and LISTEN_PID are not set for it)",
        )
        .with_hint("start it from a systemd .socket unit, or name a place to listen at"));
    }
    for at in 0..passed.len() {
        into.push(one(&mut passed, at, open_to_all)?);
    }
    Ok(())
}

fn one(passed: &mut ListenFd, at: usize, open_to_all: bool) -> Result<Listener> {
    let unfit = |why: &dyn std::fmt::Display| {
        Error::new(Kind::Io, format!("cannot listen on the passed socket {at}: {why}"))
            .with_hint("pass stream sockets that listen (ListenStream=)")
    };
    // What is no TCP socket is refused and stays where it is.
    match passed.take_tcp_listener(at) {
        Ok(Some(listener)) => {
            let addr = listener.local_addr().map_err(|e| unfit(&e))?;
            if !open_to_all && !addr.ip().to_canonical().is_loopback() {
                return Err(tcp::exposed(&addr.to_string()));
            }
            listener.set_nonblocking(true).map_err(|e| unfit(&e))?;
            return tokio::net::TcpListener::from_std(listener).map(Listener::Tcp).map_err(|e| unfit(&e));
        }
        Ok(None) => return Err(unfit(&"it was taken already")),
        Err(_) => {}
    }
    #[cfg(unix)]
    {
        let socket = passed.take_unix_listener(at).map_err(|e| unfit(&e))?;
        let socket = socket.ok_or_else(|| unfit(&"it was taken already"))?;
        super::unix::Socket::inherited(socket).map(Listener::Unix).map_err(|e| unfit(&e))
    }
    #[cfg(not(unix))]
    Err(unfit(&"it is no TCP socket"))
}
