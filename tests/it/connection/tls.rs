//! TLS: what is trusted, and which HTTP is chosen.

use super::*;
use dsamba::error::Kind;
use http::Version;
use http_body_util::Full;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use std::path::PathBuf;
use tempfile::TempDir;
use tokio_rustls::TlsAcceptor;

/// A server with a certificate for `name` that offers these protocols; its port and its certificate's file.
pub(crate) async fn server(dir: &TempDir, name: &str, alpn: &[&str]) -> (u16, PathBuf) {
    let CertifiedKey { cert, signing_key } = generate_simple_self_signed([name.to_owned()]).unwrap();
    let file = dir.path().join(format!("{name}.pem"));
    std::fs::write(&file, cert.pem()).unwrap();
    let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(signing_key.serialize_der()));
    let builder = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let mut config = builder.with_single_cert(vec![cert.der().clone()], key).unwrap();
    config.alpn_protocols = alpn.iter().map(|p| p.as_bytes().to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else { return };
                let service = service_fn(async |_| Ok::<_, hyper::Error>(Response::new(Full::new(Bytes::from("{}")))));
                let builder = hyper_util::server::conn::auto::Builder::new(TokioExecutor::new());
                let _ = builder.serve_connection(TokioIo::new(stream), service).await;
            });
        }
    });
    (port, file)
}

async fn version(options: &Options) -> Result<Version> {
    Ok(fetch(&pool(options), get(&options.base_url, "/rooms")).await?.version())
}

#[tokio::test]
async fn the_best_common_http_is_chosen_and_a_wish_is_kept() {
    let (sandbox, listening) = sandbox("", true).await;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("ca.pem");
    std::fs::write(&file, listening.ca_pem().unwrap()).unwrap();
    for (http, expected) in [
        (HttpVersion::Auto, Version::HTTP_2),
        (HttpVersion::Http1, Version::HTTP_11),
        (HttpVersion::Http2, Version::HTTP_2),
    ] {
        let options = Options { ca_file: Some(file.clone()), ..options(&listening.url(), 1, http) };
        assert_eq!(version(&options).await.unwrap(), expected, "{http:?}");
    }
    assert_eq!(count(&sandbox, "/replies/200"), 3);
}

#[tokio::test]
async fn without_tls_http2_is_spoken_by_prior_knowledge_only() {
    let (_sandbox, listening) = sandbox("", false).await;
    for (http, expected) in [(HttpVersion::Auto, Version::HTTP_11), (HttpVersion::Http2, Version::HTTP_2)] {
        assert_eq!(version(&options(&listening.url(), 1, http)).await.unwrap(), expected);
    }
}

#[tokio::test]
async fn a_host_without_http2_is_fine_unless_http2_is_demanded() {
    let dir = tempfile::tempdir().unwrap();
    for alpn in [&["http/1.1"][..], &[]] {
        let (port, file) = server(&dir, "localhost", alpn).await;
        let url: Url = format!("https://localhost:{port}/api/v1").parse().unwrap();
        let with = |http| Options { ca_file: Some(file.clone()), ..options(&url, 1, http) };
        assert_eq!(version(&with(HttpVersion::Auto)).await.unwrap(), Version::HTTP_11);
        let error = version(&with(HttpVersion::Http2)).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Network);
        assert!(error.hint().unwrap().contains("--http auto"), "{error:?}");
    }
}

#[tokio::test]
async fn an_unknown_authority_and_another_name_are_refused() {
    let dir = tempfile::tempdir().unwrap();
    let (_sandbox, listening) = sandbox("", true).await;
    let (port, other) = server(&dir, "other.test", &[]).await;
    let untrusted = Options { ca_file: Some(other.clone()), ..options(&listening.url(), 1, HttpVersion::Auto) };
    let error = version(&untrusted).await.unwrap_err();
    assert_eq!(error.kind(), Kind::Network);
    assert!(error.message().contains("not known here"), "{error}");
    assert!(error.hint().unwrap().contains("--ca-file"), "{error:?}");
    let url = format!("https://localhost:{port}/api/v1").parse().unwrap();
    let misnamed = Options { ca_file: Some(other), ..options(&url, 1, HttpVersion::Auto) };
    let error = version(&misnamed).await.unwrap_err();
    assert!(error.message().contains("another name"), "{error}");
}

#[tokio::test]
async fn a_ca_file_that_is_missing_or_holds_none_is_a_wrong_use() {
    let dir = tempfile::tempdir().unwrap();
    let (_sandbox, listening) = sandbox("", true).await;
    let empty = dir.path().join("empty.pem");
    std::fs::write(&empty, "nothing").unwrap();
    for (file, why) in [(dir.path().join("none.pem"), "cannot read"), (empty, "holds no certificate")] {
        let options = Options { ca_file: Some(file), ..options(&listening.url(), 1, HttpVersion::Auto) };
        let error = version(&options).await.unwrap_err();
        assert_eq!(error.kind(), Kind::Usage);
        assert!(error.message().contains(why), "{error}");
    }
}

#[tokio::test]
async fn a_server_without_tls_is_told_apart() {
    let (_sandbox, listening) = sandbox("", false).await;
    let (_other, tls) = sandbox("", true).await;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("ca.pem");
    std::fs::write(&file, tls.ca_pem().unwrap()).unwrap();
    let url = listening.url().as_str().replace("http:", "https:").parse().unwrap();
    let options = Options { ca_file: Some(file), ..options(&url, 1, HttpVersion::Auto) };
    let error = version(&options).await.unwrap_err();
    assert!(error.hint().unwrap().contains("https"), "{error:?}");
}
