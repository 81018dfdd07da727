//! The barest HTTP client: a request as text into a socket, a response out. Nothing of dsamba is in it, so that what client
//! and sandbox have in common cannot hide here.

use serde_json::Value;
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// A response.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// The header lines, names in lower case.
    head: String,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// The value of a header; empty where it is missing.
    pub(super) fn header(&self, name: &str) -> &str {
        let line = self.head.lines().find_map(|l| l.split_once(':').filter(|(n, _)| n.eq_ignore_ascii_case(name)));
        line.map_or("", |(_, value)| value.trim())
    }

    /// The body as JSON; null where it is none.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or(Value::Null)
    }

    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// What goes into a body.
pub(super) enum Content {
    None,
    Json(Value),
    /// Media type and bytes.
    Raw(String, Vec<u8>),
}

/// A multipart form of one file.
pub(super) fn form(field: &str, file_name: &str, content: &[u8]) -> Content {
    let mut body = format!(
        "--edge\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{file_name}\"\r\ncontent-type: text/csv\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    Content::Raw("multipart/form-data; boundary=edge".to_owned(), body)
}

/// One exchange on a connection of its own; `target` is what stands in the request line.
pub(super) async fn exchange(addr: SocketAddr, method: &str, target: &str, auth: &str, content: Content) -> Answer {
    let (media, body) = match content {
        Content::None => (String::new(), Vec::new()),
        Content::Json(value) => ("content-type: application/json\r\n".to_owned(), value.to_string().into_bytes()),
        Content::Raw(media, body) => (format!("content-type: {media}\r\n"), body),
    };
    let head = format!(
        "{method} {target} HTTP/1.1\r\nhost: {addr}\r\nauthorization: {auth}\r\naccept: application/json\r\n\
         connection: close\r\n{media}content-length: {}\r\n\r\n",
        body.len()
    );
    let mut socket = TcpStream::connect(addr).await.unwrap();
    socket.write_all(head.as_bytes()).await.unwrap();
    socket.write_all(&body).await.unwrap();
    let mut all = Vec::new();
    socket.read_to_end(&mut all).await.unwrap();
    let end = all.windows(4).position(|w| w == b"\r\n\r\n").expect("a whole head");
    let head = String::from_utf8(all[..end].to_vec()).unwrap();
    let status = head.split(' ').nth(1).and_then(|s| s.parse().ok()).expect("a status line");
    let answer = Answer { status, head, body: all[end + 4..].to_vec() };
    let length = answer.header("content-length");
    assert!(length.is_empty() || length.parse() == Ok(answer.body.len()), "{method} {target}: cut off");
    assert_eq!(answer.header("transfer-encoding"), "", "{method} {target}: this client reads no chunks");
    answer
}
