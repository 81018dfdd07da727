//! The server over the standard streams: one JSON-RPC message a line.
//!
//! `lines` is the transport under rmcp, and says what is wrong with a line that is no message; `input` takes in lines of a
//! bounded length, `output` writes whole ones.

mod input;
mod lines;
mod output;

use super::handler::Handler;
use super::options::ServeOptions;
use crate::error::{Error, Kind, Result};
use lines::Lines;
use rmcp::service::ServerInitializeError;
use rmcp::transport::Transport;
use rmcp::{RoleServer, ServiceExt};
use std::future::Future;
use std::io::Read;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, DuplexStream};

/// Serves over stdin and stdout until stdin ends or `stop` completes. Calls in flight are finished first, for 5 seconds at
/// most. Nothing but the protocol goes to stdout; `host` and `port` of the options are not used.
pub async fn stdio(options: ServeOptions, stop: impl Future<Output = ()> + Send + 'static) -> Result<()> {
    over(options, stdin()?, tokio::io::stdout(), stop).await
}

/// The same over any pair of streams.
pub async fn over(
    options: ServeOptions,
    read: impl AsyncRead + Send + Unpin + 'static,
    write: impl AsyncWrite + Send + Unpin + 'static,
    stop: impl Future<Output = ()> + Send + 'static,
) -> Result<()> {
    // One caller alone crowds nobody out: it may wait as long as its calls' time allows.
    let options = ServeOptions { max_wait: Duration::MAX, ..options };
    let handler = Handler::new(&options)?;
    let lines = Lines::new(read, write, stop, handler.stopping().clone());
    let done = run(handler.clone(), lines).await;
    handler.audit().flush().await;
    done
}

async fn run(handler: Handler, lines: impl Transport<RoleServer> + 'static) -> Result<()> {
    match handler.serve(lines).await {
        Ok(running) => {
            running.waiting().await.map_err(|e| Error::new(Kind::Failed, format!("the server broke off: {e}")))?;
            Ok(())
        }
        // A client that only asks `server/discover` and goes away is a usual one.
        Err(ServerInitializeError::ConnectionClosed(_) | ServerInitializeError::Cancelled) => Ok(()),
        Err(e) => Err(Error::new(Kind::Failed, format!("the client did not begin as the protocol wants: {e}"))),
    }
}

/// Stdin, read by a thread of its own: a read that waits for input must not hold up the end of the process, as one on the
/// runtime's own threads would.
fn stdin() -> Result<DuplexStream> {
    let (mut write, read) = tokio::io::duplex(64 * 1024);
    let runtime = tokio::runtime::Handle::current();
    std::thread::Builder::new().name("stdin".to_owned()).spawn(move || {
        let mut stdin = std::io::stdin().lock();
        let mut buffer = vec![0; 64 * 1024];
        loop {
            match stdin.read(&mut buffer) {
                Ok(n) if n > 0 => {
                    if runtime.block_on(write.write_all(&buffer[..n])).is_err() {
                        return;
                    }
                }
                Err(e) if e.kind() == std::io::ErrorKind::Interrupted => {}
                // The end, as every read after an error would fail too. The line break completes a last line without one.
                Ok(_) | Err(_) => {
                    let _ = runtime.block_on(write.write_all(b"\n"));
                    return;
                }
            }
        }
    })?;
    Ok(read)
}
