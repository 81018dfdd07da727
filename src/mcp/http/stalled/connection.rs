//! A connection on which nothing moves.

use super::super::listen::Io;
use std::pin::Pin;
use std::time::Duration;
use tokio_io_timeout::TimeoutStream;

/// Longest that a connection may stand still while there is something to be sent.
const LONGEST: Duration = Duration::from_secs(30);

/// The connection, which breaks when nothing that was sent is taken for so long.
pub(in crate::mcp::http) fn bounded(io: Box<dyn Io>) -> Pin<Box<TimeoutStream<Box<dyn Io>>>> {
    let mut bounded = Box::pin(TimeoutStream::new(io));
    bounded.as_mut().set_write_timeout_pinned(Some(LONGEST));
    bounded
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::ErrorKind;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::time::{Instant, sleep};

    #[tokio::test(start_paused = true)]
    async fn a_connection_breaks_when_its_answer_stands_still_and_not_when_it_is_taken_slowly() {
        let (near, mut far) = tokio::io::duplex(1024);
        let mut near = bounded(Box::new(near));
        let slow = tokio::spawn(async move {
            for _ in 0..4 {
                sleep(LONGEST.mul_f64(0.9)).await;
                far.read_exact(&mut [0; 1024]).await.unwrap();
            }
            far
        });
        near.write_all(&[0; 4096]).await.unwrap();
        let _far = slow.await.unwrap();
        let before = Instant::now();
        let error = near.write_all(&[0; 4096]).await.unwrap_err();
        assert_eq!((error.kind(), before.elapsed().as_secs()), (ErrorKind::TimedOut, LONGEST.as_secs()));
    }

    #[tokio::test(start_paused = true)]
    async fn a_connection_with_nothing_to_send_may_rest() {
        let (near, mut far) = tokio::io::duplex(1024);
        let mut near = bounded(Box::new(near));
        let late = tokio::spawn(async move {
            sleep(10 * LONGEST).await;
            far.write_all(b"x").await.unwrap();
            far
        });
        assert_eq!(near.read(&mut [0; 8]).await.unwrap(), 1);
        near.write_all(b"y").await.unwrap();
        drop(late.await.unwrap());
    }
}
