//! Accepts connections and hands each request to the sandbox.

use super::coded;
use super::socket::{Line, OnCall, Socket};
use super::tls;
use crate::client::resource::compress::accepted;
use crate::error::{Error, Kind, Result};
use crate::sandbox::exchange::Outcome;
use crate::sandbox::outage::Outage;
use crate::sandbox::piece::Pieces;
use crate::sandbox::{Origin, Sandbox};
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body::{Body, Frame, SizeHint};
use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use std::convert::Infallible;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_rustls::TlsAcceptor;
use url::Url;

/// Largest request body, in bytes.
const MAX_BODY: usize = 20 * 1024 * 1024;
/// Longest that open calls may take once the server is told to stop.
const DRAIN_TIME: Duration = Duration::from_secs(5);

/// The wait before a failed accept or bind is tried again.
const PAUSE: Duration = Duration::from_millis(10);

/// Longest that a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// Where the sandbox listens.
#[derive(Clone, Debug)]
pub struct ListenOptions {
    /// The address. Only loopback addresses are taken: a sandbox is for this machine.
    pub host: IpAddr,
    /// The port; 0 takes any free one.
    pub port: u16,
    /// Whether it speaks TLS, with a certificate made on the spot; see [`Listening::ca_pem`].
    pub tls: bool,
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self { host: IpAddr::V4(Ipv4Addr::LOCALHOST), port: 0, tls: false }
    }
}

/// A sandbox that listens. Dropping it stops accepting; [`Listening::stop`] also waits for open calls.
#[derive(Debug)]
pub struct Listening {
    addr: SocketAddr,
    ca_pem: Option<String>,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Listening {
    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The API's address: ends in `/api/v1`.
    ///
    /// # Panics
    /// Never: a socket's address makes a URL.
    pub fn url(&self) -> Url {
        origin(self.addr, self.ca_pem.is_some()).join("/api/v1").expect("a constant path")
    }

    /// The certificate (PEM) of the authority that issued the server's, with TLS: what callers must trust.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
    }

    /// Stops accepting, lets open calls finish for up to 5 seconds, and returns.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        let _ = (&mut self.task).await;
    }
}

fn origin(addr: SocketAddr, tls: bool) -> Url {
    let scheme = if tls { "https" } else { "http" };
    Url::parse(&format!("{scheme}://{addr}")).expect("a socket address makes a URL")
}

/// Puts a sandbox on a socket. Errors: `Usage` for an address that is not loopback, `Io` for one that cannot be had.
pub async fn listen(sandbox: Sandbox, options: ListenOptions) -> Result<Listening> {
    if !options.host.to_canonical().is_loopback() {
        let message = format!("the sandbox does not listen on {}: it is for this machine only", options.host);
        return Err(Error::usage(message).with_hint("use 127.0.0.1 or ::1"));
    }
    let addr = SocketAddr::new(options.host, options.port);
    let listener = TcpListener::bind(addr).await.map_err(|e| {
        Error::new(Kind::Io, format!("cannot listen on {addr}: {e}"))
            .with_hint("choose another port, or 0 for any free one")
    })?;
    let addr = listener.local_addr()?;
    let (acceptor, ca_pem) =
        if options.tls { tls::make(options.host).map(|(a, c)| (Some(a), Some(c)))? } else { (None, None) };
    let origin = acceptor.is_some().then(|| Origin(origin(addr, true)));
    let (stop, stopped) = oneshot::channel();
    let door = Arc::new(Door { sandbox, acceptor, origin });
    let outages = door.sandbox.outages().watch();
    let task = tokio::spawn(accept(listener, door, outages, stopped));
    Ok(Listening { addr, ca_pem, stop: Some(stop), task })
}

async fn accept(
    mut listener: TcpListener,
    door: Arc<Door>,
    mut outages: watch::Receiver<Outage>,
    mut stopped: oneshot::Receiver<()>,
) {
    let Ok(addr) = listener.local_addr() else { return };
    let open = GracefulShutdown::new();
    loop {
        tokio::select! {
            // A failed accept (too many open files) passes; the pause keeps it from spinning.
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => door.let_in(stream, &open),
                Err(_) => tokio::time::sleep(PAUSE).await,
            },
            Ok(()) = outages.changed() => {
                let until = outages.borrow_and_update().until;
                if let Some(until) = until {
                    drop(listener);
                    tokio::select! {
                        again = bind_again(addr, until) => listener = again,
                        _ = &mut stopped => return,
                    }
                }
            }
            _ = &mut stopped => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(DRAIN_TIME, open.shutdown()).await;
}

/// Listens once more, on the same port, when the outage is over.
async fn bind_again(addr: SocketAddr, until: Instant) -> TcpListener {
    tokio::time::sleep_until(until).await;
    loop {
        match TcpListener::bind(addr).await {
            Ok(listener) => return listener,
            // The port is somebody else's for a moment.
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// What every connection is served with.
pub(super) struct Door {
    pub(super) sandbox: Sandbox,
    acceptor: Option<TlsAcceptor>,
    origin: Option<Origin>,
}

impl Door {
    fn let_in(self: &Arc<Self>, stream: TcpStream, open: &GracefulShutdown) {
        let _ = stream.set_nodelay(true);
        let line = Line::new();
        let socket = Socket::new(stream, line.clone(), self.sandbox.clone());
        let (door, watcher) = (self.clone(), open.watcher());
        let outages = self.sandbox.outages().watch();
        tokio::spawn(async move {
            let end = line.is_ended(outages);
            let serving = async {
                match &door.acceptor {
                    None => door.serve(socket, line.clone(), watcher).await,
                    Some(acceptor) => {
                        // A client that does not trust the certificate, or is too slow, goes without an answer.
                        if let Ok(Ok(stream)) = tokio::time::timeout(HANDSHAKE, acceptor.accept(socket)).await {
                            door.serve(stream, line.clone(), watcher).await;
                        }
                    }
                }
            };
            tokio::select! { () = serving => {}, () = end => {} }
        });
    }

    async fn serve<S>(self: &Arc<Self>, stream: S, line: Arc<Line>, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
    {
        let (door, on) = (self.clone(), line.clone());
        let service = service_fn(move |request| {
            let (door, line) = (door.clone(), on.clone());
            async move { door.answer(request, &line).await }
        });
        let mut builder = Builder::new(TokioExecutor::new());
        // Its timer runs between calls too, and would close connections that rest: that is a fault to be asked for.
        builder.http1().header_read_timeout(None);
        builder.http2().timer(TokioTimer::new());
        let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
        tokio::select! {
            // A client that breaks off is no failure of ours.
            _ = watcher.watch(connection) => {}
            () = line.is_reset() => {}
            () = line.is_idle(&self.sandbox) => {}
        }
    }

    async fn answer(&self, request: Request<Incoming>, line: &Arc<Line>) -> Result<Response<Answering>, Infallible> {
        let call = line.call();
        let (mut head, body) = request.into_parts();
        if let Some(origin) = &self.origin {
            head.extensions.insert(origin.clone());
        }
        if head.uri.path() == "/__sandbox/connections" {
            return Ok(self.disconnect(&head.method, body, line).await.map(|body| Answering { body, _call: call }));
        }
        let coding = accepted(&head.headers);
        let outcome = if let Ok(body) = Limited::new(body, MAX_BODY).collect().await {
            self.sandbox.exchange(Request::from_parts(head, body.to_bytes())).await
        } else {
            let body = Bytes::from_static(b"{\"message\":\"Payload Too Large\"}");
            let mut response = Response::new(Pieces::whole(body));
            *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
            Outcome::Reply(response)
        };
        match outcome {
            Outcome::Reply(response) => Ok(coded::code(coding, response).map(|body| Answering { body, _call: call })),
            Outcome::Reset => {
                line.reset();
                std::future::pending().await
            }
        }
    }
}

/// A reply's body; the connection counts as busy until it is done with.
struct Answering {
    body: Pieces,
    _call: OnCall,
}

impl Body for Answering {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        Pin::new(&mut self.body).poll_frame(cx)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}
