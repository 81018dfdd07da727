//! A connection's socket, which holds its slot until it is closed, and can be looked at beside whoever reads from it.

use super::slot::Slot;
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// Something that bytes go through both ways.
pub(super) trait Io: AsyncRead + AsyncWrite + Send + Unpin {
    /// What the system knows of the other side, whether or not the runtime has heard of it.
    fn look(&self) -> Look {
        Look::Unknown
    }
}

/// What the system knows of the other side.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// It has said nothing new.
    Quiet,
    /// It has closed the connection.
    Ended,
    /// It has said something, or this cannot be told.
    Unknown,
}

impl Io for TcpStream {
    #[cfg(unix)]
    fn look(&self) -> Look {
        use rustix::io::Errno;
        use rustix::net::{RecvFlags, recv};
        match recv(self, &mut [0; 1], RecvFlags::PEEK | RecvFlags::DONTWAIT) {
            Ok((_, 0)) => Look::Ended,
            Err(Errno::AGAIN) => Look::Quiet,
            Ok(_) | Err(Errno::INTR) => Look::Unknown,
            Err(_) => Look::Ended,
        }
    }
}

impl<T: Io> Io for tokio_rustls::client::TlsStream<T> {
    fn look(&self) -> Look {
        self.get_ref().0.look()
    }
}

impl Io for Box<dyn Io> {
    fn look(&self) -> Look {
        (**self).look()
    }
}

impl Io for hyper_util::rt::TokioIo<hyper::upgrade::Upgraded> {}

#[cfg(test)]
impl Io for tokio::io::DuplexStream {}

/// The bytes' way to the host.
pub(super) struct Socket(Arc<Inner>);

/// What looks at a socket, and does not keep it open.
pub(super) struct View(Weak<Inner>);

/// The fields are dropped in this order: the slot is free once the socket is closed.
struct Inner {
    io: Mutex<Box<dyn Io>>,
    _slot: Option<Arc<Slot>>,
}

impl Inner {
    fn io(&self) -> MutexGuard<'_, Box<dyn Io>> {
        self.io.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Socket {
    pub(super) fn new(io: Box<dyn Io>, slot: Option<Arc<Slot>>) -> Self {
        Self(Arc::new(Inner { io: Mutex::new(io), _slot: slot }))
    }

    pub(super) fn view(&self) -> View {
        View(Arc::downgrade(&self.0))
    }
}

impl View {
    /// Asks the system, without waiting.
    pub(super) fn look(&self) -> Look {
        self.0.upgrade().map_or(Look::Ended, |inner| inner.io().look())
    }
}

impl AsyncRead for Socket {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        Pin::new(&mut *self.0.io()).poll_read(cx, into)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Pin::new(&mut *self.0.io()).poll_write(cx, bytes)
    }

    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, pieces: &[IoSlice<'_>]) -> Poll<Result<usize>> {
        Pin::new(&mut *self.0.io()).poll_write_vectored(cx, pieces)
    }

    fn is_write_vectored(&self) -> bool {
        self.0.io().is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut *self.0.io()).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut *self.0.io()).poll_shutdown(cx)
    }
}
