//! The load: clients with a connection each, that ask again as soon as they are answered. As little work as can be, so that
//! the server is what is measured.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

static NEXT: AtomicU64 = AtomicU64::new(1);

/// What is asked.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Work {
    List,
    Room,
    Page,
}

impl Work {
    pub(crate) const ALL: [Self; 3] = [Self::List, Self::Room, Self::Page];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Room => "room",
            Self::Page => "page",
        }
    }

    /// The request for one of the rooms that are asked for again and again.
    pub(crate) fn request_of(address: &str, room: usize) -> Vec<u8> {
        let id = format!("0f0e0d0c-0b0a-4909-8808-{room:012x}");
        let params = format!(r#""name":"get-room-details","arguments":{{"room":"{id}"}},"#);
        whole(address, "tools/call", "mcp-name: get-room-details\r\n", &params)
    }

    /// The whole request, of a client of the newest revision. No two ask for the same room.
    pub(crate) fn request(self, address: &str) -> Vec<u8> {
        let (method, name, params) = match self {
            Self::List => ("tools/list", "", String::new()),
            Self::Room => {
                let id = format!("0f0e0d0c-0b0a-4909-8807-{:012x}", NEXT.fetch_add(1, Relaxed));
                let params = format!(r#""name":"get-room-details","arguments":{{"room":"{id}"}},"#);
                ("tools/call", "mcp-name: get-room-details\r\n", params)
            }
            Self::Page => {
                // A parameter that differs: nobody's page is another one's.
                let after = NEXT.fetch_add(1, Relaxed);
                let params = format!(r#""name":"list-rooms","arguments":{{"limit":100,"offset":{after}}},"#);
                ("tools/call", "mcp-name: list-rooms\r\n", params)
            }
        };
        whole(address, method, name, &params)
    }
}

/// A request with all that the newest revision wants.
fn whole(address: &str, method: &str, name: &str, params: &str) -> Vec<u8> {
    let meta = r#""_meta":{"io.modelcontextprotocol/protocolVersion":"2026-07-28","io.modelcontextprotocol/clientInfo":{"name":"bench","version":"1"},"io.modelcontextprotocol/clientCapabilities":{}}"#;
    let body = format!(r#"{{"jsonrpc":"2.0","id":1,"method":"{method}","params":{{{params}{meta}}}}}"#);
    format!(
            "POST /mcp HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\n\
             mcp-protocol-version: 2026-07-28\r\nmcp-method: {method}\r\n{name}content-length: {}\r\n\r\n{body}",
            body.len()
        )
        .into_bytes()
}

/// What one round gave.
pub(crate) struct Round {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Milliseconds within which 99 of 100 were answered.
    pub(crate) p99: f64,
    pub(crate) calls: u64,
}

/// Lets so many clients ask for that long.
pub(crate) async fn round(address: &str, work: Work, clients: usize, time: Duration) -> Round {
    // All are connected before the clock runs.
    let mut streams = Vec::new();
    for _ in 0..clients {
        let stream = TcpStream::connect(address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        streams.push(stream);
    }
    let (began, until) = (Instant::now(), Instant::now() + time);
    let tasks: Vec<_> =
        streams.into_iter().map(|stream| tokio::spawn(ask(stream, address.to_owned(), work, until))).collect();
    let mut took = Vec::new();
    for task in tasks {
        took.append(&mut task.await.unwrap());
    }
    let seconds = began.elapsed().as_secs_f64();
    took.sort_unstable();
    let p99 = took.get((took.len() * 99).div_ceil(100).saturating_sub(1)).copied().unwrap_or_default();
    Round { rate: took.len() as f64 / seconds, p99: f64::from(p99) / 1e3, calls: took.len() as u64 }
}

/// One client; microseconds that each answer took.
async fn ask(mut stream: TcpStream, address: String, work: Work, until: Instant) -> Vec<u32> {
    let (mut took, mut buffer) = (Vec::new(), Vec::with_capacity(64 << 10));
    while Instant::now() < until {
        let request = work.request(&address);
        let begun = Instant::now();
        stream.write_all(&request).await.unwrap();
        answer(&mut stream, &mut buffer).await;
        took.push(begun.elapsed().as_micros() as u32);
    }
    took
}

/// Reads one answer whole, which must be a good one; where its body begins.
pub(crate) async fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> usize {
    buffer.clear();
    let mut whole = None;
    loop {
        assert!(stream.read_buf(buffer).await.unwrap() > 0, "the server hung up");
        if whole.is_none()
            && let Some(head) = memchr::memmem::find(buffer, b"\r\n\r\n")
        {
            let text = std::str::from_utf8(&buffer[..head]).unwrap().to_ascii_lowercase();
            assert!(text.starts_with("http/1.1 200"), "{text}\n{}", String::from_utf8_lossy(&buffer[head..]));
            let length = text.split("content-length: ").nth(1).and_then(|t| t.lines().next()).unwrap();
            let length: usize = length.parse().unwrap();
            buffer.reserve(length);
            whole = Some((head + 4, length));
        }
        if let Some((start, length)) = whole
            && buffer.len() >= start + length
        {
            return start;
        }
    }
}

/// One answer's body.
pub(crate) async fn once(address: &str, work: Work) -> Vec<u8> {
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(&work.request(address)).await.unwrap();
    let mut buffer = Vec::new();
    let start = answer(&mut stream, &mut buffer).await;
    buffer.split_off(start)
}
