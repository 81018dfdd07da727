//! Where a server listens: several places at once, Unix sockets, sockets that a service manager passes.

use super::{Fake, modern, options, post_text, raw, speak};
use dsamba::ServeOptions;
use dsamba::error::Kind;
use dsamba::mcp::{Listen, serve};
use serde_json::json;
use std::sync::Arc;

fn tools_list() -> String {
    let (headers, body) = modern("tools/list", json!({}));
    post_text(&headers, &body.to_string())
}

#[cfg(unix)]
#[tokio::test]
async fn a_unix_socket_is_served_beside_a_port_and_removed_at_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("s");
    let listen = vec![Listen::Unix(path.clone()), "127.0.0.1:0".parse().unwrap()];
    let fake = Arc::<Fake>::default();
    let server = serve(ServeOptions { listen: listen.clone(), ..options(&fake) }).await.unwrap();
    let places: Vec<_> = server.places().iter().map(ToString::to_string).collect();
    let port = server.addr().port();
    assert_eq!(places, [format!("unix:{}", path.display()), format!("http://127.0.0.1:{port}/mcp")]);
    let over_unix = speak(tokio::net::UnixStream::connect(&path).await.unwrap(), &tools_list()).await;
    let over_tcp = raw(&server, &tools_list()).await;
    assert_eq!((over_unix.status, &over_unix.body), (200, &over_tcp.body));
    // Who else comes in there is looked at as on any other place.
    let evil = tools_list().replace("host: localhost", "host: evil.example");
    assert_eq!(speak(tokio::net::UnixStream::connect(&path).await.unwrap(), &evil).await.status, 403);

    let taken = serve(ServeOptions { listen, ..options(&fake) }).await.unwrap_err();
    assert_eq!(taken.kind(), Kind::Io, "{taken}");
    assert!(taken.message().contains("a server listens there"), "{taken}");
    assert_eq!(raw(&server, &tools_list()).await.status, 200, "the first goes on");
    server.stop().await;
    assert!(!path.exists());
}

#[cfg(unix)]
#[tokio::test]
async fn the_program_takes_the_sockets_that_it_is_passed() {
    use std::process::Stdio;
    use tokio::io::{AsyncBufReadExt as _, BufReader};
    let passed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let addr = passed.local_addr().unwrap();
    let home = tempfile::tempdir().unwrap();
    // A shell in place of the service manager: the first passed socket is descriptor 3.
    let mut child = tokio::process::Command::new("sh")
        .args(["-c", r#"LISTEN_FDS=1 LISTEN_PID=$$ exec "$0" "$@" 3<&0"#, env!("CARGO_BIN_EXE_dsamba")])
        .args(["serve", "--sandbox", "--listen", "systemd"])
        .env_clear()
        .env("HOME", home.path())
        .env("DSAMBA_NO_DOTENV", "1")
        .stdin(Stdio::from(std::os::fd::OwnedFd::from(passed)))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    assert_eq!(lines.next_line().await.unwrap().unwrap(), format!("http://{addr}/mcp"));
    let answer = speak(tokio::net::TcpStream::connect(addr).await.unwrap(), &tools_list()).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    let pid = child.id().unwrap().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    assert_eq!(child.wait().await.unwrap().code(), Some(0));
}

#[tokio::test]
async fn without_passed_sockets_and_at_odd_places_it_says_what_to_do() {
    for (place, hint) in [("systemd", ".socket unit"), ("nowhere", "HOST:PORT"), ("0.0.0.0:0", "127.0.0.1")] {
        let (out, err, code) = super::binary::start(&["serve", "--sandbox", "--listen", place]).end().await;
        assert_eq!((out.as_str(), code), ("", Some(2)), "{place}: {err}");
        assert!(err.contains(hint), "{place}: {err}");
    }
    let (_, err, code) =
        super::binary::start(&["serve", "--sandbox", "--listen", "127.0.0.1:0", "--port", "1"]).end().await;
    assert_eq!(code, Some(2), "two ways to say where: {err}");
}

#[tokio::test]
async fn names_and_pages_that_the_operator_allows_come_in() {
    let allowed = ServeOptions {
        allowed_hosts: vec!["mcp.example.com".into()],
        allowed_origins: vec!["https://app.example.com".into()],
        ..options(&Arc::default())
    };
    let server = serve(allowed).await.unwrap();
    let with = |from: &str, to: &str| tools_list().replace(from, to);
    for (to, status) in [
        ("host: mcp.example.com", 200),
        ("host: mcp.example.com:8080\r\norigin: https://app.example.com", 200),
        ("host: other.example.com", 403),
        ("host: mcp.example.com\r\norigin: https://mcp.example.com", 403),
        ("host: localhost\r\nhost: localhost", 403),
    ] {
        assert_eq!(raw(&server, &with("host: localhost", to)).await.status, status, "{to}");
    }
    server.stop().await;
    for wrong in ["https://app.example.com/", "*"] {
        let options = ServeOptions { allowed_origins: vec![wrong.into()], ..options(&Arc::default()) };
        assert_eq!(serve(options).await.unwrap_err().kind(), Kind::Usage, "{wrong}");
    }
}
