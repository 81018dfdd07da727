//! A small HTTP server of the tests' own: it keeps connections open, answers by the head of a request, and remembers what came on
//! which connection.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

pub(super) struct Plain {
    pub(super) url: String,
    /// The heads of all requests, in small letters but for values, by connection.
    pub(super) heads: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Plain {
    /// Answers 200 with the JSON that this makes of a head.
    pub(super) async fn start(answer: impl Fn(&str) -> String + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (heads, answer) = (Arc::<Mutex<Vec<Vec<String>>>>::default(), Arc::new(answer));
        let all = heads.clone();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let (all, answer) = (all.clone(), answer.clone());
                let number = {
                    let mut all = all.lock().unwrap();
                    all.push(Vec::new());
                    all.len() - 1
                };
                tokio::spawn(async move {
                    let (mut bytes, mut buffer) = (Vec::new(), [0; 4096]);
                    loop {
                        while let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
                            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
                            bytes.drain(..end + 4);
                            let body = answer(&head);
                            all.lock().unwrap()[number].push(head);
                            let length = body.len();
                            let reply = format!(
                                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
                            );
                            if stream.write_all(reply.as_bytes()).await.is_err() {
                                return;
                            }
                        }
                        match stream.read(&mut buffer).await {
                            Ok(n) if n > 0 => bytes.extend_from_slice(&buffer[..n]),
                            _ => return,
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
