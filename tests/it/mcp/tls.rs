//! TLS: which HTTP is chosen, who gets no further, and what is wrong with files.

use super::{Fake, modern, options, post_text, speak};
use dsamba::error::Kind;
use dsamba::mcp::{Server, Tls, check_tls, serve};
use dsamba::{Error, ServeOptions};
use rustls::pki_types::{CertificateDer, ServerName};
use serde_json::json;
use std::path::Path;
use std::sync::Arc;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_rustls::client::TlsStream;

/// A certificate that vouches for itself, and its key, as files.
pub(super) fn files(dir: &Path) -> (Tls, CertificateDer<'static>) {
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned(), "127.0.0.1".to_owned()]).unwrap();
    let tls = Tls { cert: dir.join("cert.pem"), key: dir.join("key.pem") };
    std::fs::write(&tls.cert, made.cert.pem()).unwrap();
    std::fs::write(&tls.key, made.signing_key.serialize_pem()).unwrap();
    (tls, made.cert.der().clone())
}

/// Connects as a client that trusts only this certificate and speaks these.
pub(super) async fn connect(
    addr: std::net::SocketAddr,
    trusted: &CertificateDer<'static>,
    alpn: &[&[u8]],
) -> std::io::Result<TlsStream<TcpStream>> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(trusted.clone()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|p| p.to_vec()).collect();
    let connector = tokio_rustls::TlsConnector::from(Arc::new(config));
    connector.connect(ServerName::try_from("localhost").unwrap(), TcpStream::connect(addr).await?).await
}

async fn start(dir: &Path) -> (Server, CertificateDer<'static>) {
    let (tls, trusted) = files(dir);
    let server = serve(ServeOptions { tls: Some(tls), ..options(&Arc::<Fake>::default()) }).await.unwrap();
    (server, trusted)
}

#[tokio::test]
async fn both_versions_of_http_are_offered_over_tls() {
    let dir = tempfile::tempdir().unwrap();
    let (server, trusted) = start(dir.path()).await;
    assert_eq!(server.url(), format!("https://{}/mcp", server.addr()));
    let stream = connect(server.addr(), &trusted, &[b"h2", b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    drop(stream);
    let stream = connect(server.addr(), &trusted, &[b"http/1.1"]).await.unwrap();
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"http/1.1"[..]));
    let (headers, body) = modern("tools/list", json!({}));
    let origin = format!("{headers}origin: https://localhost:{}\r\n", server.addr().port());
    let answer = speak(stream, &post_text(&origin, &body.to_string())).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    // A page that came over plain HTTP is not this server's.
    let stream = connect(server.addr(), &trusted, &[]).await.unwrap();
    let origin = format!("{headers}origin: http://localhost:{}\r\n", server.addr().port());
    assert_eq!(speak(stream, &post_text(&origin, &body.to_string())).await.status, 403);
    server.stop().await;
}

#[tokio::test]
async fn who_speaks_no_tls_gets_no_answer_and_the_others_do() {
    let dir = tempfile::tempdir().unwrap();
    let (server, trusted) = start(dir.path()).await;
    let mut plain = TcpStream::connect(server.addr()).await.unwrap();
    plain.write_all(b"GET /healthz HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
    let mut said = Vec::new();
    let _ = plain.read_to_end(&mut said).await;
    assert!(!String::from_utf8_lossy(&said).contains("HTTP/1.1 200"), "{said:?}");
    let stream = connect(server.addr(), &trusted, &[]).await.unwrap();
    let health = "GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
    assert_eq!(speak(stream, health).await.status, 200);
    server.stop().await;
}

#[test]
fn files_that_do_not_fit_are_named_with_what_is_wrong() {
    let (dir, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let (tls, _) = files(dir.path());
    let (another, _) = files(other.path());
    check_tls(&tls).unwrap();
    let check = |cert: &Path, key: &Path| -> Error {
        let error = check_tls(&Tls { cert: cert.to_owned(), key: key.to_owned() }).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage, "{error}");
        error
    };
    let none = dir.path().join("none.pem");
    assert!(check(&none, &tls.key).message().contains("none.pem"));
    assert!(check(&tls.cert, &another.key).message().contains("is not that of the certificate"));
    assert!(check(&tls.key, &tls.key).message().contains("holds no certificate"));
    assert!(check(&tls.cert, &tls.cert).message().contains("holds no private key"));
    let secret = dir.path().join("secret.pem");
    std::fs::write(&secret, "-----BEGIN ENCRYPTED PRIVATE KEY-----\nc2VjcmV0\n-----END ENCRYPTED PRIVATE KEY-----\n")
        .unwrap();
    assert!(check(&tls.cert, &secret).message().contains("is encrypted"));
    std::fs::write(&secret, "-----BEGIN PRIVATE KEY-----\nHUSHHUSH!\n-----END PRIVATE KEY-----\n").unwrap();
    let error = check(&tls.cert, &secret);
    assert!(!error.message().contains("HUSH"), "{error}");
}

#[tokio::test]
async fn a_check_of_the_program_names_what_is_wrong_with_tls() {
    let dir = tempfile::tempdir().unwrap();
    let (tls, _) = files(dir.path());
    let run = async |cert: &Path, key: &Path| {
        let (cert, key) = (cert.to_str().unwrap(), key.to_str().unwrap());
        let args = ["serve", "--sandbox", "--check", "--http", "--port", "0", "--tls-cert", cert, "--tls-key", key];
        super::binary::start(&args).end().await
    };
    let (out, err, code) = run(&tls.cert, &tls.key).await;
    assert_eq!(code, Some(0), "{out}{err}");
    assert!(out.contains("https://127.0.0.1/mcp at a free port") && out.contains("check: tls\tok"), "{out}");
    let (out, err, code) = run(&tls.key, &tls.key).await;
    assert_eq!(code, Some(2), "{out}");
    assert!(out.contains("check: tls\tfault") && err.contains("holds no certificate"), "{out}{err}");
}
