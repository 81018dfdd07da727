//! Real processes and a bare HTTP client for the loop.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A process that is ended when the test lets go of it.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The binary with an environment of its own.
pub(crate) fn dsamba(home: &Path, key: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dsamba"));
    command.env_clear().env("HOME", home).env("DSAMBA_STATE_DIR", home).env("DSAMBA_NO_DOTENV", "1");
    command.env("DIGITAL_SAMBA_DEVELOPER_KEY", key).stdin(Stdio::null()).current_dir(home);
    command
}

/// Starts a process and waits for the address that it prints on stdout.
pub(crate) fn start(mut command: Command) -> (Running, String) {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the binary runs");
    let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut said = String::new();
    let url = loop {
        let Some(Ok(line)) = lines.next() else { panic!("the process ended before it named an address: {said}") };
        if let Some(at) = line.find("http://") {
            break line[at..].split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or_default().to_owned();
        }
        said.push_str(&line);
        said.push('\n');
    };
    // Keep reading, so that the process never blocks on a full pipe.
    std::thread::spawn(move || lines.for_each(drop));
    (Running(child), url)
}

/// One HTTP/1.1 exchange on a connection of its own: status and body.
pub(crate) fn http(method: &str, url: &str, headers: &str, body: &str) -> (u16, String) {
    let (host, path) = url.strip_prefix("http://").and_then(|u| u.split_once('/')).expect("an http URL with a path");
    let mut stream = TcpStream::connect(host).expect("the server listens");
    stream.set_read_timeout(Some(Duration::from_secs(30))).expect("a time limit");
    let length = body.len();
    write!(
        stream,
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
    .expect("the server reads");
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).expect("the server answers");
    let text = String::from_utf8_lossy(&reply);
    let (head, body) = text.split_once("\r\n\r\n").expect("a whole head");
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status");
    let body =
        if head.to_ascii_lowercase().contains("transfer-encoding: chunked") { unchunk(body) } else { body.to_owned() };
    (status, body)
}

fn unchunk(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or(0);
        if size == 0 || size > rest.len() {
            break;
        }
        whole.push_str(&rest[..size]);
        body = rest[size..].trim_start_matches("\r\n");
    }
    whole
}
