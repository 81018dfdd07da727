//! One connection as the sandbox sees it: its bytes are counted, and it can be reset.

use crate::sandbox::Sandbox;
use crate::sandbox::outage::Outage;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{Notify, watch};
use tokio::time::{Instant, sleep_until};

/// What the connection's socket, its calls and its task share.
#[derive(Default)]
pub(super) struct Line {
    reset: AtomicBool,
    told: Notify,
    calls: AtomicUsize,
    quiet: watch::Sender<Option<Instant>>,
}

impl Line {
    pub(super) fn new() -> Arc<Self> {
        Arc::new(Self { quiet: watch::Sender::new(Some(Instant::now())), ..Self::default() })
    }

    /// Resets the connection: whatever is under way on it ends without a reply.
    pub(super) fn reset(&self) {
        self.reset.store(true, Ordering::Release);
        self.told.notify_one();
    }

    /// Waits for a reset.
    pub(super) async fn is_reset(&self) {
        self.told.notified().await;
    }

    /// Waits for an outage, and marks the connection as reset.
    pub(super) async fn is_ended(&self, mut outages: watch::Receiver<Outage>) {
        while outages.changed().await.is_ok() {
            if outages.borrow_and_update().spared != Some(self.mark()) {
                self.reset.store(true, Ordering::Release);
                return;
            }
        }
        std::future::pending::<()>().await;
    }

    /// What tells this connection from others while it lives.
    pub(super) fn mark(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// A call begins; it ends with the guard.
    pub(super) fn call(self: &Arc<Self>) -> OnCall {
        if self.calls.fetch_add(1, Ordering::AcqRel) == 0 {
            self.quiet.send_replace(None);
        }
        OnCall(self.clone())
    }

    /// Waits until the connection has been without a call for as long as the faults in force allow.
    pub(super) async fn is_idle(&self, sandbox: &Sandbox) {
        let mut faults = sandbox.injector().watch();
        let mut quiet = self.quiet.subscribe();
        loop {
            let since = *quiet.borrow_and_update();
            let limit = faults.borrow_and_update().idle_close;
            let changed = async {
                tokio::select! {
                    _ = faults.changed() => {}
                    _ = quiet.changed() => {}
                }
            };
            match since.zip(limit) {
                Some((since, limit)) => tokio::select! {
                    () = sleep_until(since + limit) => return,
                    () = changed => {}
                },
                None => changed.await,
            }
        }
    }
}

/// A call under way, until its reply's body is done with.
pub(super) struct OnCall(Arc<Line>);

impl Drop for OnCall {
    fn drop(&mut self) {
        if self.0.calls.fetch_sub(1, Ordering::AcqRel) == 1 {
            self.0.quiet.send_replace(Some(Instant::now()));
        }
    }
}

/// The socket, counted.
pub(super) struct Socket {
    stream: TcpStream,
    line: Arc<Line>,
    sandbox: Sandbox,
}

impl Socket {
    pub(super) fn new(stream: TcpStream, line: Arc<Line>, sandbox: Sandbox) -> Self {
        sandbox.counts().opened();
        Self { stream, line, sandbox }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if self.line.reset.load(Ordering::Acquire) {
            // Where it cannot be had, the connection just closes.
            let _ = self.stream.set_zero_linger();
        }
        self.sandbox.counts().closed();
    }
}

impl AsyncRead for Socket {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let before = buf.filled().len();
        let done = Pin::new(&mut self.stream).poll_read(cx, buf);
        self.sandbox.counts().came_in(buf.filled().len() - before);
        done
    }
}

impl AsyncWrite for Socket {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write(cx, buf);
        if let Poll::Ready(Ok(n)) = &done {
            self.sandbox.counts().went_out(*n);
        }
        done
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bufs: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let done = Pin::new(&mut self.stream).poll_write_vectored(cx, bufs);
        if let Poll::Ready(Ok(n)) = &done {
            self.sandbox.counts().went_out(*n);
        }
        done
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
