//! Accepts connections and hands each request to the sandbox.

use crate::error::{Error, Kind, Result};
use crate::sandbox::Sandbox;
use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use std::convert::Infallible;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use url::Url;

/// Largest request body, in bytes.
const MAX_BODY: usize = 20 * 1024 * 1024;
/// Longest that open calls may take once the server is told to stop.
const DRAIN_TIME: Duration = Duration::from_secs(5);

/// Where the sandbox listens.
#[derive(Clone, Debug)]
pub struct ListenOptions {
    /// The address; loopback unless told otherwise.
    pub host: IpAddr,
    /// The port; 0 takes any free one.
    pub port: u16,
}

impl Default for ListenOptions {
    fn default() -> Self {
        Self { host: IpAddr::V4(Ipv4Addr::LOCALHOST), port: 0 }
    }
}

/// A sandbox that listens. Dropping it stops accepting; [`Listening::stop`] also waits for open calls.
#[derive(Debug)]
pub struct Listening {
    addr: SocketAddr,
    stop: Option<oneshot::Sender<()>>,
    task: JoinHandle<()>,
}

impl Listening {
    /// The address it listens on.
    pub fn addr(&self) -> SocketAddr {
        self.addr
    }

    /// The API's address: ends in `/api/v1`.
    pub fn url(&self) -> Url {
        Url::parse(&format!("http://{}/api/v1", self.addr)).expect("a socket address makes a URL")
    }

    /// Stops accepting, lets open calls finish for up to 5 seconds, and returns.
    pub async fn stop(mut self) {
        drop(self.stop.take());
        let _ = (&mut self.task).await;
    }
}

/// Puts a sandbox on a socket.
pub async fn listen(sandbox: Sandbox, options: ListenOptions) -> Result<Listening> {
    let addr = SocketAddr::new(options.host, options.port);
    let listener = TcpListener::bind(addr).await.map_err(|e| {
        Error::new(Kind::Io, format!("cannot listen on {addr}: {e}"))
            .with_hint("choose another port, or 0 for any free one")
    })?;
    let addr = listener.local_addr()?;
    let (stop, stopped) = oneshot::channel();
    let task = tokio::spawn(accept(listener, sandbox, stopped));
    Ok(Listening { addr, stop: Some(stop), task })
}

async fn accept(listener: TcpListener, sandbox: Sandbox, mut stopped: oneshot::Receiver<()>) {
    let open = GracefulShutdown::new();
    loop {
        tokio::select! {
            // A failed accept (too many open files) passes; the pause keeps it from spinning.
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => serve(stream, &sandbox, &open),
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            _ = &mut stopped => break,
        }
    }
    drop(listener);
    let _ = tokio::time::timeout(DRAIN_TIME, open.shutdown()).await;
}

fn serve(stream: TcpStream, sandbox: &Sandbox, open: &GracefulShutdown) {
    let _ = stream.set_nodelay(true);
    let sandbox = sandbox.clone();
    let service = service_fn(move |request| {
        let sandbox = sandbox.clone();
        async move { Ok::<_, Infallible>(answer(&sandbox, request).await) }
    });
    let mut builder = Builder::new(TokioExecutor::new());
    // Its timer runs between calls too, and would close connections that rest: that is a fault to be asked for.
    builder.http1().header_read_timeout(None);
    builder.http2().timer(TokioTimer::new());
    let connection = builder.serve_connection(TokioIo::new(stream), service).into_owned();
    let connection = open.watch(connection);
    tokio::spawn(async move {
        // A client that breaks off is no failure of ours.
        let _ = connection.await;
    });
}

async fn answer(sandbox: &Sandbox, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => sandbox.answer(&Request::from_parts(head, body.to_bytes())).map(Full::new),
        Err(_) => {
            let mut response = Response::new(Full::new(Bytes::from_static(b"{\"message\":\"Payload Too Large\"}")));
            *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
            response
        }
    }
}
