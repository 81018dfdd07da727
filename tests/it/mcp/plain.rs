//! A small HTTP server of the tests' own: it keeps connections open, answers by the head of a request, and remembers what came on
//! which connection.

use rustls::pki_types::PrivateKeyDer;
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// The heads of all requests, by connection.
type Heads = Arc<Mutex<Vec<Vec<String>>>>;

/// What is answered, by the head of a request.
type Answering = Arc<dyn Fn(&str) -> String + Send + Sync>;

pub(super) struct Plain {
    pub(super) url: String,
    /// The heads of all requests, in small letters but for values, by connection.
    pub(super) heads: Heads,
}

impl Plain {
    /// Answers 200 with the JSON that this makes of a head.
    pub(super) async fn start(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        Self::listen(None, Arc::new(answer)).await
    }

    /// The same over TLS, with a certificate for 127.0.0.1; and that in PEM form.
    pub(super) async fn start_tls(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> (Self, String) {
        let made = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let config = config.unwrap().with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key);
        let acceptor = TlsAcceptor::from(Arc::new(config.unwrap()));
        (Self::listen(Some(acceptor), Arc::new(answer)).await, made.cert.pem())
    }

    async fn listen(tls: Option<TlsAcceptor>, answer: Answering) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().unwrap());
        let heads = Heads::default();
        let all = heads.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (all, answer, tls) = (all.clone(), answer.clone(), tls.clone());
                let number = {
                    let mut all = all.lock().unwrap();
                    all.push(Vec::new());
                    all.len() - 1
                };
                tokio::spawn(async move {
                    match tls {
                        None => converse(stream, &all, number, &answer).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                converse(stream, &all, number, &answer).await;
                            }
                        }
                    }
                });
            }
        });
        Self { url, heads }
    }

    /// How many requests came.
    pub(super) fn count(&self) -> usize {
        self.heads.lock().unwrap().iter().map(Vec::len).sum()
    }
}

/// The value of a header of a head.
pub(super) fn header<'h>(head: &'h str, name: &str) -> Option<&'h str> {
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(own, _)| own.eq_ignore_ascii_case(name))
        .map(|(_, v)| v)
}

/// Answers what comes on one connection until it ends.
async fn converse(mut stream: impl AsyncRead + AsyncWrite + Unpin, all: &Heads, number: usize, answer: &Answering) {
    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        while let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            bytes.drain(..end + 4);
            let body = answer(&head);
            all.lock().unwrap()[number].push(head);
            let length = body.len();
            let reply =
                format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}");
            if stream.write_all(reply.as_bytes()).await.is_err() {
                return;
            }
        }
        match stream.read(&mut buffer).await {
            Ok(n) if n > 0 => bytes.extend_from_slice(&buffer[..n]),
            _ => return,
        }
    }
}
