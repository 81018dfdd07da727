//! Waiting for the signals that ask a server to end.

use std::future::Future;

/// Completes when the process is asked to end: Ctrl-C, or SIGTERM where there is such a thing. From the moment of this
/// call (not of the first poll) such a signal no longer ends the process by itself. Needs a runtime.
#[cfg(unix)]
pub fn asked_to_end() -> impl Future<Output = ()> + Send + 'static {
    use tokio::signal::unix::{Signal, SignalKind, signal};
    async fn next(signal: Option<Signal>) {
        match signal {
            Some(mut s) => s.recv().await,
            None => std::future::pending().await,
        };
    }
    // A signal that can't be caught keeps its usual effect.
    let interrupt = next(signal(SignalKind::interrupt()).ok());
    let terminate = next(signal(SignalKind::terminate()).ok());
    async move {
        tokio::select! { () = interrupt => (), () = terminate => () }
    }
}

/// Completes when the process is asked to end, by Ctrl-C.
#[cfg(not(unix))]
pub fn asked_to_end() -> impl Future<Output = ()> + Send + 'static {
    async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
