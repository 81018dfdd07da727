//! Opening one connection: names, TCP, proxy, TLS, and which HTTP it will speak.

use super::dial::tcp;
use super::failure;
use super::lane::{Form, Fresh, Windows};
use super::proxy::Via;
use super::slot::Slot;
use super::socket::Io;
use super::tls::Tls;
use crate::client::Options;
use crate::error::{Error, Result};
use bytes::Bytes;
use http::header::PROXY_AUTHORIZATION;
use http::uri::Parts;
use http::{HeaderValue, Request, Uri};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

/// Which HTTP to speak.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HttpVersion {
    /// What the host offers over TLS, HTTP/2 first; HTTP/1.1 without TLS.
    #[default]
    Auto,
    /// HTTP/1.1 only.
    Http1,
    /// HTTP/2 only; without TLS by prior knowledge.
    Http2,
}

impl HttpVersion {
    /// The values as people write them.
    pub const NAMES: &[&str] = &["auto", "1", "2"];

    /// Its name, as people write it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Http1 => "1",
            Self::Http2 => "2",
        }
    }

    pub(super) fn alpn(self) -> &'static [&'static [u8]] {
        match self {
            Self::Auto => &[b"h2", b"http/1.1"],
            Self::Http1 => &[b"http/1.1"],
            Self::Http2 => &[b"h2"],
        }
    }
}

impl FromStr for HttpVersion {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        match text {
            "auto" => Ok(Self::Auto),
            "1" | "1.1" => Ok(Self::Http1),
            "2" => Ok(Self::Http2),
            _ => Err(Error::usage(format!("`{text}` is not an HTTP version: auto, 1 and 2 are"))),
        }
    }
}

/// Opens connections to one origin.
pub(super) struct Connector {
    host: Arc<str>,
    port: u16,
    form: Form,
    http: HttpVersion,
    tls: Option<Tls>,
    via: Option<Via>,
    proxy_tls: Option<Tls>,
    timeout: Duration,
    windows: Windows,
}

impl Connector {
    pub(super) fn new(options: &Options) -> Result<Self> {
        let url = &options.base_url;
        let shown = format!("{}://{}", url.scheme(), url.host_str().unwrap_or_default());
        let fault = |why: &str| Error::usage(format!("the API address {shown} {why}"));
        if !url.username().is_empty() || url.password().is_some() {
            return Err(fault("must hold no user or password"));
        }
        let secure = match url.scheme() {
            "https" => true,
            "http" => false,
            _ => return Err(fault("must begin with https:// or http://")),
        };
        let host = url.host_str().ok_or_else(|| fault("names no host"))?;
        let port = url.port_or_known_default().ok_or_else(|| fault("names no port"))?;
        let authority = url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"));
        let origin: Uri = format!("{}://{authority}", url.scheme()).parse().map_err(|_| fault("is not valid"))?;
        let tls = |needed: bool, http| needed.then(|| Tls::new(options.ca_file.clone(), http));
        let via = options.proxy.for_origin(&origin);
        // Whether requests are handed to the proxy whole, in place of going through a tunnel.
        let absolute = via.is_some() && !secure && options.http != HttpVersion::Http2;
        let name = HeaderValue::try_from(authority).map_err(|_| fault("is not valid"))?;
        let Parts { scheme: Some(scheme), authority: Some(authority), .. } = origin.into_parts() else {
            return Err(fault("is not valid"));
        };
        let ahead = if options.resource_optimization { options.memory_limit / 4 } else { usize::MAX };
        Ok(Self {
            host: Arc::from(host),
            port,
            form: Form { host: name, origin: (scheme, authority), absolute },
            http: options.http,
            tls: tls(secure, options.http),
            proxy_tls: tls(via.as_ref().is_some_and(Via::is_tls), HttpVersion::Http1),
            via,
            timeout: options.connect_timeout,
            windows: Windows::of(ahead, options.pool_size),
        })
    }

    pub(super) fn host(&self) -> &Arc<str> {
        &self.host
    }

    /// Refuses a request to any other origin: the credential in it is for this one.
    pub(super) fn owns(&self, uri: &Uri) -> Result<()> {
        let (scheme, authority) = &self.form.origin;
        if uri.scheme() == Some(scheme) && uri.authority() == Some(authority) {
            return Ok(());
        }
        let port = uri.port_u16().unwrap_or(if self.tls.is_some() { 443 } else { 80 });
        if uri.scheme() == Some(scheme) && uri.host() == Some(&*self.host) && port == self.port {
            return Ok(());
        }
        Err(Error::usage(format!("this client calls {} only, not {}", self.host, uri.host().unwrap_or("nowhere"))))
    }

    /// How requests are addressed.
    pub(super) fn form(&self) -> &Form {
        &self.form
    }

    /// Adds what a proxy that forwards requests wants to see.
    pub(super) fn address(&self, request: &mut Request<Bytes>) {
        if self.form.absolute
            && let Some(value) = self.via.as_ref().and_then(Via::authorization)
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, value);
        }
    }

    /// Opens a connection, within the connect timeout.
    pub(super) async fn open(&self, slot: Option<Arc<Slot>>) -> Result<Fresh> {
        let opening = async {
            let (io, http2) = self.dial().await?;
            Fresh::new(io, http2.then_some(self.windows), slot).await.map_err(|e| failure::broken(&self.host, &e))
        };
        let late = |_| failure::connect_timeout(&self.host, self.port, self.timeout);
        tokio::time::timeout(self.timeout, opening).await.map_err(late)?
    }

    /// The bytes' way to the host, and whether HTTP/2 is spoken on it.
    async fn dial(&self) -> Result<(Box<dyn Io>, bool)> {
        let mut io: Box<dyn Io> = match &self.via {
            None => Box::new(tcp(&self.host, self.port).await?),
            Some(via) => {
                let io: Box<dyn Io> = Box::new(tcp(via.host(), via.port()).await?);
                match &self.proxy_tls {
                    None => io,
                    Some(tls) => tls.to_proxy(io, via.host()).await?,
                }
            }
        };
        if let Some(via) = self.via.as_ref().filter(|_| !self.form.absolute) {
            io = via.tunnel(io, &format!("{}:{}", self.host, self.port)).await?;
        }
        match &self.tls {
            None => Ok((io, self.http == HttpVersion::Http2)),
            Some(tls) => tls.to_host(io, &self.host).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_read_and_others_refused() {
        assert_eq!("2".parse::<HttpVersion>().unwrap(), HttpVersion::Http2);
        assert!("3".parse::<HttpVersion>().unwrap_err().message().contains("auto, 1 and 2"));
    }
}
