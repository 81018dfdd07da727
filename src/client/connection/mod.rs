//! Connections to the API host: a pool of lanes, each one real connection.

use super::Options;
use super::transport::{Body, Sending, Transport};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// The pool.
#[derive(Debug)]
pub struct Pool {
    _size: usize,
}

impl Pool {
    /// A pool that opens its connections when they are needed.
    pub fn new(options: &Options) -> Result<Self> {
        Ok(Self { _size: options.pool_size })
    }
}

impl Transport for Pool {
    fn send(&self, request: Request<Bytes>) -> Sending<'_> {
        Box::pin(async move {
            let uri = request.uri().clone();
            let host = uri.host().unwrap_or_default();
            let io = TcpStream::connect((host, uri.port_u16().unwrap_or(80))).await;
            let io = io.map_err(|e| Error::new(Kind::Network, format!("cannot reach {host}: {e}")))?;
            let net = |e: hyper::Error| Error::new(Kind::Network, e.to_string());
            let (mut send, conn) = hyper::client::conn::http1::handshake(TokioIo::new(io)).await.map_err(net)?;
            tokio::spawn(conn);
            let (mut head, body) = request.into_parts();
            if let Some(a) = uri.authority().and_then(|a| http::HeaderValue::try_from(a.as_str()).ok()) {
                head.headers.insert("host", a);
            }
            if let Some(p) = uri.path_and_query().and_then(|p| p.as_str().parse().ok()) {
                head.uri = p;
            }
            let reply = send.send_request(Request::from_parts(head, Full::new(body))).await.map_err(net)?;
            Ok(reply.map(|b| Body::new(b.map_err(net))))
        })
    }
}
