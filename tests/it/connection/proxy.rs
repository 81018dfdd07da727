//! Proxies: tunnels for https, whole addresses for http, passwords, and hosts that need none.

use super::*;
use crate::cli::Cli;
use dsamba::client::Proxy;
use dsamba::error::Kind;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::sync::mpsc;

/// A proxy that leads every tunnel to `port` here, answers everything else itself, and reports the heads it sees.
async fn proxy(port: u16) -> (String, mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let (tell, told) = mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let tell = tell.clone();
            tokio::spawn(async move {
                let head = head(&mut stream).await;
                let connects = head.starts_with("CONNECT ");
                tell.send(head).unwrap();
                if connects {
                    stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await.unwrap();
                    let mut onward = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut stream, &mut onward).await;
                } else {
                    let reply = b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"from\":\"it\"}";
                    stream.write_all(reply).await.unwrap();
                }
            });
        }
    });
    (address, told)
}

fn through(name: &str, value: &str) -> Proxy {
    Proxy::from_lookup(|n| (n == name).then(|| value.to_owned())).unwrap()
}

#[tokio::test]
async fn https_goes_through_a_tunnel_and_is_still_checked_end_to_end() {
    let dir = tempfile::tempdir().unwrap();
    let (port, file) = super::tls::server(&dir, "api.test", &["h2"]).await;
    let (address, mut heads) = proxy(port).await;
    let url: Url = "https://api.test/api/v1".parse().unwrap();
    let options = Options {
        ca_file: Some(file),
        proxy: through("HTTPS_PROXY", &format!("http://me:s%40fe@{address}")),
        ..options(&url, 1, HttpVersion::Auto)
    };
    let reply = fetch(&pool(&options), get(&url, "/rooms")).await.unwrap();
    assert_eq!(reply.version(), http::Version::HTTP_2);
    let head = heads.recv().await.unwrap();
    assert!(head.starts_with("CONNECT api.test:443 HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("Basic bWU6c0BmZQ=="), "{head}");
    assert!(!head.contains(SAMPLE_KEY), "the developer key is for the API only: {head}");
}

#[tokio::test]
async fn http_is_handed_over_with_its_whole_address() {
    let (address, mut heads) = proxy(0).await;
    let url: Url = "http://api.test/api/v1".parse().unwrap();
    let proxy = through("http_proxy", &format!("http://me:pass@{address}"));
    let options = Options { proxy, ..options(&url, 1, HttpVersion::Auto) };
    let reply = fetch(&pool(&options), get(&url, "/rooms?limit=2")).await.unwrap();
    assert_eq!(reply.body(), r#"{"from":"it"}"#);
    let head = heads.recv().await.unwrap();
    assert!(head.starts_with("GET http://api.test/api/v1/rooms?limit=2 HTTP/1.1\r\n"), "{head}");
    assert!(head.contains("host: api.test\r\n") && head.contains("proxy-authorization: Basic"), "{head}");
}

#[tokio::test]
async fn a_refused_tunnel_says_who_refused_it() {
    let (listener, _) = raw().await;
    let address = listener.local_addr().unwrap();
    let url: Url = "https://api.test/api/v1".parse().unwrap();
    let proxy = through("ALL_PROXY", &format!("http://{address}"));
    let pool = pool(&Options { proxy, ..options(&url, 1, HttpVersion::Auto) });
    let server = async {
        let (mut stream, _) = listener.accept().await.unwrap();
        head(&mut stream).await;
        stream.write_all(b"HTTP/1.1 407 Proxy Authentication Required\r\ncontent-length: 0\r\n\r\n").await.unwrap();
    };
    let (reply, ()) = tokio::join!(fetch(&pool, get(&url, "/rooms")), server);
    let error = reply.unwrap_err();
    assert_eq!(error.kind(), Kind::Network);
    assert!(error.message().contains("the proxy 127.0.0.1 refused a tunnel to api.test:443: 407"), "{error}");
    assert!(error.hint().unwrap().contains("USER:PASSWORD"), "{error:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_line_reads_the_variables() {
    let dir = tempfile::tempdir().unwrap();
    let (port, file) = super::tls::server(&dir, "api.test", &[]).await;
    let (address, mut heads) = proxy(port).await;
    let cli = Cli::new();
    let run = |no_proxy: &str| {
        let mut command = cli.command(&["api", "GET", "/rooms", "--ca-file", file.to_str().unwrap()]);
        command.env("DIGITAL_SAMBA_API_URL", "https://api.test").env("DIGITAL_SAMBA_DEVELOPER_KEY", "k");
        command.env("HTTPS_PROXY", format!("http://{address}")).env("NO_PROXY", no_proxy);
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    let out = run("").await.unwrap();
    assert!(out.status.success(), "{out:?}");
    assert!(heads.recv().await.unwrap().starts_with("CONNECT api.test:443"));
    let out = run(".test").await.unwrap();
    assert!(String::from_utf8_lossy(&out.stderr).contains("cannot find the host api.test"), "{out:?}");
    assert!(heads.try_recv().is_err(), "the proxy is left out");
}
