//! Serves one connection: its requests go to the sandbox, and it ends as faults and outages have it.

use super::coded;
use super::socket::{Line, OnCall, Socket};
use crate::client::resource::compress::accepted;
use crate::sandbox::exchange::Outcome;
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
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsAcceptor;

/// Largest request body, in bytes.
const MAX_BODY: usize = 20 * 1024 * 1024;

/// Longest that a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(10);

/// What every connection is served with.
pub(super) struct Door {
    pub(super) sandbox: Sandbox,
    pub(super) acceptor: Option<TlsAcceptor>,
    pub(super) origin: Option<Origin>,
}

impl Door {
    pub(super) fn let_in(self: &Arc<Self>, stream: TcpStream, open: &GracefulShutdown) {
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
