//! The server over the standard streams: one JSON-RPC message a line.

use super::handler::Handler;
use super::options::ServeOptions;
use crate::error::{Error, Kind, Result};
use rmcp::model::{ClientJsonRpcMessage, ClientRequest};
use rmcp::service::{RxJsonRpcMessage, ServerInitializeError, TxJsonRpcMessage};
use rmcp::transport::Transport;
use rmcp::transport::async_rw::AsyncRwTransport;
use rmcp::{RoleServer, ServiceExt};
use std::future::Future;
use std::io::Read;
use std::pin::Pin;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, DuplexStream};
use tokio_util::sync::CancellationToken;

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
    let inner = AsyncRwTransport::new_server(read, write);
    let lines = Lines { inner, begun: false, stop: Box::pin(stop), ended: handler.stopping().clone() };
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

/// The transport, with an end on demand: when `stop` completes it looks to rmcp as if the input had ended, and rmcp then
/// finishes the calls in flight.
struct Lines<R: AsyncRead, W: AsyncWrite> {
    inner: AsyncRwTransport<RoleServer, R, W>,
    begun: bool,
    stop: Pin<Box<dyn Future<Output = ()> + Send>>,
    /// Cancelled when nothing more is read.
    ended: CancellationToken,
}

impl<R, W> Transport<RoleServer> for Lines<R, W>
where
    R: AsyncRead + Send + Unpin + 'static,
    W: AsyncWrite + Send + Unpin + 'static,
{
    type Error = std::io::Error;

    fn send(
        &mut self,
        item: TxJsonRpcMessage<RoleServer>,
    ) -> impl Future<Output = std::io::Result<()>> + Send + 'static {
        self.inner.send(item)
    }

    async fn receive(&mut self) -> Option<RxJsonRpcMessage<RoleServer>> {
        while !self.ended.is_cancelled() {
            let message = tokio::select! {
                message = self.inner.receive() => message,
                () = &mut self.stop => None,
            };
            let Some(message) = message else {
                self.ended.cancel();
                break;
            };
            match &message {
                ClientJsonRpcMessage::Request(request) => {
                    self.begun |=
                        !matches!(request.request, ClientRequest::DiscoverRequest(_) | ClientRequest::PingRequest(_));
                }
                // Before the first real request rmcp gives up on anything but a request; a client that gave up a
                // `server/discover` says so with a notification, and is no reason to end.
                _ if !self.begun => continue,
                _ => {}
            }
            return Some(message);
        }
        None
    }

    fn close(&mut self) -> impl Future<Output = std::io::Result<()>> + Send {
        self.inner.close()
    }
}
