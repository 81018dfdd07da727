//! Replies on the wire are compressed as the caller accepts, and plain with resource optimization off: bytes at sockets.

use super::{KEY, Served, Upstream};
use compression_codecs::core::util::{PartialBuffer, WriteBuffer};
use compression_codecs::{BrotliDecoder, DecodeV2, GzipDecoder, ZstdDecoder};
use serde_json::{Value, json};
use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// What came on the wire.
struct Wire {
    head: String,
    body: Vec<u8>,
}

impl Wire {
    /// The value of a header.
    fn header(&self, name: &str) -> Option<&str> {
        let line = self.head.lines().find_map(|l| l.strip_prefix(&format!("{name}: ")))?;
        Some(line.trim())
    }

    fn coding(&self) -> Option<&str> {
        self.header("content-encoding")
    }

    /// The body decoded.
    fn plain(&self) -> Vec<u8> {
        let mut decoder: Box<dyn DecodeV2> = match self.coding() {
            None => return self.body.clone(),
            Some("zstd") => Box::new(ZstdDecoder::new()),
            Some("br") => Box::new(BrotliDecoder::new()),
            Some("gzip") => Box::new(GzipDecoder::new()),
            Some(other) => panic!("{other} is not spoken"),
        };
        let mut space = vec![0; 4 << 20];
        let mut input = PartialBuffer::new(&self.body[..]);
        let mut output = WriteBuffer::new_initialized(&mut space);
        while !decoder.decode(&mut input, &mut output).unwrap() {
            assert!(!input.unwritten().is_empty(), "the body ends too early");
        }
        let written = output.written_len();
        space.truncate(written);
        space
    }
}

/// One exchange on a connection of its own.
fn exchange(url: &str, method: &str, headers: &str, body: &str) -> Wire {
    let (host, path) = url.strip_prefix("http://").and_then(|u| u.split_once('/')).unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    let length = body.len();
    write!(
        stream,
        "{method} /{path} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\ncontent-length: {length}\r\n{headers}\r\n{body}"
    )
    .unwrap();
    let mut all = Vec::new();
    stream.read_to_end(&mut all).unwrap();
    let end = all.windows(4).position(|w| w == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(all[..end].to_vec()).unwrap().to_ascii_lowercase();
    let body = all[end + 4..].to_vec();
    let wire = Wire { head, body };
    assert_eq!(wire.header("content-length"), Some(wire.body.len().to_string().as_str()), "{}", wire.head);
    wire
}

/// What `Accept-Encoding` asks for, and what is sent.
const ASKED: [(&str, Option<&str>); 12] = [
    ("", None),
    ("identity", None),
    ("deflate, compress", None),
    ("gzip;q=0", None),
    ("identity, gzip;q=0.5", None),
    ("gzip", Some("gzip")),
    ("gzip, deflate, br", Some("br")),
    ("gzip, deflate, br, zstd", Some("zstd")),
    ("gzip;q=1.0, zstd;q=0.5, br;q=0.8", Some("gzip")),
    ("zstd;q=0, *", Some("br")),
    ("*;q=0.1, identity;q=0", Some("zstd")),
    ("GZIP ; q=0.3, identity;q=0.2", Some("gzip")),
];

fn asking(accept: &str) -> String {
    if accept.is_empty() { String::new() } else { format!("accept-encoding: {accept}\r\n") }
}

/// Asks the server for this over MCP.
fn mcp(served: &Served, accept: &str, method: &str, params: &Value) -> Wire {
    let message = json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params}).to_string();
    let usual = "content-type: application/json\r\naccept: application/json, text/event-stream\r\n";
    let wire = exchange(&format!("{}/mcp", served.at), "POST", &format!("{usual}{}", asking(accept)), &message);
    assert!(wire.head.starts_with("http/1.1 200"), "{}", wire.head);
    wire
}

#[test]
fn the_server_compresses_as_the_caller_accepts() {
    let upstream = Upstream::start();
    let served = Served::start(&upstream, &[], &[]);
    let plain = mcp(&served, "", "tools/list", &json!({})).body;
    let json: Value = serde_json::from_slice(&plain).unwrap();
    assert!(json["result"]["tools"].is_array() && plain.len() > 4096, "{json}");
    for (accept, expected) in ASKED {
        let wire = mcp(&served, accept, "tools/list", &json!({}));
        assert_eq!(wire.coding(), expected, "{accept}: {}", wire.head);
        assert_eq!(wire.header("vary"), Some("accept-encoding"), "{accept}");
        assert_eq!(wire.plain(), plain, "{accept}");
        if expected.is_some() {
            assert!(wire.body.len() * 2 < plain.len(), "{accept}: {} of {}", wire.body.len(), plain.len());
        }
    }
    // What is short is not worth it.
    let short = mcp(&served, "zstd, br, gzip", "ping", &json!({}));
    assert!(short.body.len() < 1024 && short.coding().is_none(), "{}", short.head);
    // The figures are text like any other, and count what was sent so.
    let page = exchange(&format!("{}/metrics", served.at), "GET", "accept-encoding: br\r\n", "");
    assert_eq!(page.coding(), Some("br"));
    let samples = super::openmetrics::parse(&String::from_utf8(page.plain()).unwrap()).unwrap();
    let coded = ASKED.iter().filter(|(_, c)| c.is_some()).count();
    #[allow(clippy::cast_precision_loss)] // a handful
    let whole = (coded * plain.len()) as f64;
    assert!((samples["dsamba_sent_plain_bytes_total"] - whole).abs() < 0.5, "{samples:?}");
    assert!(samples["dsamba_sent_saved_bytes_total"] > whole / 2.0, "{samples:?}");
}

#[test]
fn the_sandbox_compresses_as_the_caller_accepts() {
    let upstream = Upstream::start();
    let key = format!("authorization: Bearer {KEY}\r\n");
    let get = |path: &str, accept: &str| {
        exchange(&format!("{}{path}", upstream.url), "GET", &format!("{key}{}", asking(accept)), "")
    };
    let plain = get("/rooms?limit=20", "").body;
    assert!(plain.len() > 4096);
    for (accept, expected) in ASKED {
        let wire = get("/rooms?limit=20", accept);
        assert_eq!((wire.coding(), wire.header("vary")), (expected, Some("accept-encoding")), "{accept}");
        assert_eq!(wire.plain(), plain, "{accept}");
    }
    assert_eq!(get("/rooms/none", "gzip").coding(), None, "too short");
}

#[test]
fn both_ways_are_plain_with_resource_optimization_off() {
    let upstream = Upstream::start();
    let out = || upstream.counted()["bytes"]["out"].as_u64().unwrap();
    let sent = |switch: &str| {
        // A server that has opened its connection: what is counted from here on is one reply.
        let served = Served::start(&upstream, &["--resource-optimization", switch], &[]);
        served.call("get-room-details", &json!({"room": "daily-standup"}));
        let before = out();
        let counting = out() - before;
        let before = out();
        let arguments = json!({"name": "list-rooms", "arguments": {"limit": 100}});
        let wire = mcp(&served, "zstd, br, gzip", "tools/call", &arguments);
        (wire.coding().map(str::to_owned), wire.header("vary").is_some(), out() - before - counting)
    };
    let (coding, vary, plain) = sent("off");
    assert_eq!((coding, vary), (None, false));
    let (coding, vary, compressed) = sent("on");
    assert_eq!((coding.as_deref(), vary), (Some("zstd"), true));
    assert!(compressed * 3 < plain && compressed > 100, "the API sent {compressed} bytes in place of {plain}");
}
