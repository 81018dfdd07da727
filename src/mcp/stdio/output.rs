//! Whole lines out, of which no byte is lost when a write is given up.

use bytes::{Buf, BytesMut};
use std::io::{Error, ErrorKind, Result};
use std::sync::Arc;
use tokio::io::{AsyncWrite, AsyncWriteExt};
use tokio::sync::Mutex;

/// The output, which several write to; none once it is closed.
pub(super) struct Output<W>(Arc<Mutex<Option<Inner<W>>>>);

struct Inner<W> {
    write: W,
    /// What is still to be written. It stands here and not with a writer, so that the next one goes on with it.
    rest: BytesMut,
}

impl<W> Clone for Output<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<W: AsyncWrite + Unpin> Output<W> {
    pub(super) fn new(write: W) -> Self {
        Self(Arc::new(Mutex::new(Some(Inner { write, rest: BytesMut::new() }))))
    }

    /// Writes a line, or nothing where `line` is empty by now, and all that was left of earlier ones. The line is taken out the
    /// moment it is sure to be written, by this call or by the next.
    pub(super) async fn line(&self, line: &mut Vec<u8>) -> Result<()> {
        let mut open = self.0.lock().await;
        let inner = open.as_mut().ok_or_else(|| Error::new(ErrorKind::NotConnected, "the output is closed"))?;
        if !line.is_empty() {
            inner.rest.extend_from_slice(line);
            inner.rest.extend_from_slice(b"\n");
            line.clear();
        }
        while !inner.rest.is_empty() {
            match inner.write.write(&inner.rest).await? {
                0 => return Err(ErrorKind::WriteZero.into()),
                written => inner.rest.advance(written),
            }
        }
        inner.write.flush().await
    }

    /// Closes it.
    pub(super) async fn close(&self) {
        self.0.lock().await.take();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;
    use tokio::io::AsyncReadExt;

    #[tokio::test]
    async fn a_line_that_was_given_up_half_way_is_ended_before_the_next() {
        let (write, mut read) = tokio::io::duplex(4);
        let output = Output::new(write);
        let mut first = b"first".to_vec();
        assert!(output.line(&mut first).now_or_never().is_none(), "the pipe holds four bytes");
        assert!(first.is_empty(), "it is as good as written");
        let mut all = String::new();
        let mut second = b"second".to_vec();
        let write = async {
            output.line(&mut second).await.unwrap();
            output.close().await;
            assert_eq!(output.line(&mut b"third".to_vec()).await.unwrap_err().kind(), ErrorKind::NotConnected);
        };
        tokio::join!(write, async { read.read_to_string(&mut all).await.unwrap() });
        assert_eq!(all, "first\nsecond\n");
    }
}
