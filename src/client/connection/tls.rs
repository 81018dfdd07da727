//! TLS: roots from the system or from a file of the user's, loaded when the first encrypted connection is opened.

use super::connect::HttpVersion;
use super::failure;
use super::socket::Io;
use crate::error::{Error, Kind, Result};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::OnceCell;
use tokio_rustls::TlsConnector;

/// Opens TLS over other connections. Nothing is read from disk before the first one.
pub(super) struct Tls {
    ca_file: Option<PathBuf>,
    http: HttpVersion,
    roots: OnceCell<Arc<RootCertStore>>,
    host: OnceCell<TlsConnector>,
}

impl Tls {
    pub(super) fn new(ca_file: Option<PathBuf>, http: HttpVersion) -> Self {
        Self { ca_file, http, roots: OnceCell::new(), host: OnceCell::new() }
    }

    /// TLS to the API host; says whether it chose HTTP/2.
    pub(super) async fn to_host(&self, io: Box<dyn Io>, host: &str) -> Result<(Box<dyn Io>, bool)> {
        let connector = self.host.get_or_try_init(|| self.connector(self.http.alpn())).await?;
        let stream = connector.connect(name(host)?, io).await.map_err(|e| failure::tls(host, &e))?;
        let chosen = stream.get_ref().1.alpn_protocol() == Some(b"h2");
        if self.http == HttpVersion::Http2 && !chosen {
            return Err(failure::no_http2(host));
        }
        Ok((Box::new(stream), chosen))
    }

    /// TLS to a proxy, which is spoken to in HTTP/1.1.
    pub(super) async fn to_proxy(&self, io: Box<dyn Io>, host: &str) -> Result<Box<dyn Io>> {
        let connector = self.connector(&[b"http/1.1"]).await?;
        let stream = connector.connect(name(host)?, io).await.map_err(|e| failure::tls(host, &e))?;
        Ok(Box::new(stream))
    }

    async fn connector(&self, alpn: &[&[u8]]) -> Result<TlsConnector> {
        let roots = self.roots.get_or_try_init(|| self.load()).await?.clone();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|e| Error::new(Kind::Failed, format!("cannot set up TLS: {e}")))?;
        let mut config = builder.with_root_certificates(roots).with_no_client_auth();
        config.alpn_protocols = alpn.iter().map(|p| p.to_vec()).collect();
        Ok(TlsConnector::from(Arc::new(config)))
    }

    /// Loads the roots on a thread of their own: the system's are hundreds of files on some machines.
    async fn load(&self) -> Result<Arc<RootCertStore>> {
        let file = self.ca_file.clone();
        tokio::task::spawn_blocking(move || trusted_roots(file.as_deref()))
            .await
            .map_err(|e| Error::new(Kind::Failed, format!("loading certificates broke off: {e}")))?
            .map(Arc::new)
    }
}

fn name(host: &str) -> Result<ServerName<'static>> {
    let bare = host.trim_start_matches('[').trim_end_matches(']').to_owned();
    ServerName::try_from(bare).map_err(|_| Error::usage(format!("`{host}` is not a host name that TLS can check")))
}

/// The certificate authorities to trust: those of the file, or else the system's.
pub(crate) fn trusted_roots(file: Option<&Path>) -> Result<RootCertStore> {
    file.map_or_else(system_roots, file_roots)
}

fn file_roots(file: &Path) -> Result<RootCertStore> {
    let shown = file.display();
    let hint = "a CA file holds one or more certificates in PEM form";
    let text = std::fs::read(file).map_err(|e| {
        Error::usage(format!("cannot read the CA file {shown}: {}", failure::io_words(&e))).with_hint(hint)
    })?;
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(&text) {
        let added = certificate.map_err(|e| e.to_string()).and_then(|c| roots.add(c).map_err(|e| e.to_string()));
        added.map_err(|e| {
            Error::usage(format!("the CA file {shown} holds a faulty certificate: {e}")).with_hint(hint)
        })?;
    }
    if roots.is_empty() {
        return Err(Error::usage(format!("the CA file {shown} holds no certificate")).with_hint(hint));
    }
    Ok(roots)
}

fn system_roots() -> Result<RootCertStore> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        return Err(Error::new(Kind::Network, "this machine has no certificate authorities that can be read")
            .with_hint("install the system's ca-certificates, or name a file of them with --ca-file"));
    }
    Ok(roots)
}
