//! TLS: a certificate and its key from PEM files, read once at the start.

use crate::error::{Error, Kind, Result};
use rustls::ServerConfig;
use rustls::pki_types::pem::{Error as PemError, PemObject};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::TlsAcceptor;

/// The files that TLS is served with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tls {
    /// The certificate and those between it and its authority, in PEM form, the server's own first.
    pub cert: PathBuf,
    /// Its private key, in PEM form and not encrypted.
    pub key: PathBuf,
}

/// Whether TLS could be served with these files; an error of kind `Usage` says why not.
pub fn check_tls(tls: &Tls) -> Result<()> {
    acceptor(tls).map(drop)
}

/// What wraps connections in TLS. HTTP/2 and HTTP/1.1 are offered.
pub(in super::super) fn acceptor(tls: &Tls) -> Result<TlsAcceptor> {
    let chain = certificates(&tls.cert)?;
    let key = key(&tls.key)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| Error::new(Kind::Failed, format!("cannot set up TLS: {e}")))?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(|e| unfit(tls, &e))?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>> {
    let shown = file.display();
    let hint = "--tls-cert takes a file with the server's certificate in PEM form, and those of its issuers after it";
    let text = read(file)?;
    let chain: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(&text).collect();
    let chain = chain.map_err(|e| Error::usage(format!("{shown} holds a faulty certificate: {e}")).with_hint(hint))?;
    if chain.is_empty() {
        return Err(Error::usage(format!("{shown} holds no certificate")).with_hint(hint));
    }
    Ok(chain)
}

fn key(file: &Path) -> Result<PrivateKeyDer<'static>> {
    let shown = file.display();
    let text = read(file)?;
    let encrypted = memchr::memmem::find(&text, b"ENCRYPTED").is_some();
    PrivateKeyDer::from_pem_slice(&text).map_err(|e| match e {
        PemError::NoItemsFound if encrypted => Error::usage(format!("the key in {shown} is encrypted"))
            .with_hint("give it without a passphrase, readable for the server alone"),
        PemError::NoItemsFound => Error::usage(format!("{shown} holds no private key"))
            .with_hint("--tls-key takes a file with the certificate's key in PEM form"),
        // The fault is told without the file's content.
        _ => Error::usage(format!("{shown} is no private key in PEM form")),
    })
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).map_err(|e| {
        Error::usage(format!("cannot read {}: {e}", file.display())).with_hint("check its name and who may read it")
    })
}

/// Each file is readable, but they can't be used together.
fn unfit(tls: &Tls, error: &rustls::Error) -> Error {
    let (cert, key) = (tls.cert.display(), tls.key.display());
    match error {
        rustls::Error::InconsistentKeys(_) => Error::usage(format!(
            "the key in {key} is not that of the certificate in {cert}"
        ))
        .with_hint("give the two that belong together; the server's own certificate must come first in its file"),
        other => Error::usage(format!("{cert} and {key} cannot be used for TLS: {other}")),
    }
}
