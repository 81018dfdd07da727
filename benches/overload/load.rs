//! Callers on raw sockets: those that wait for their answer before they call again, and those that come at their own pace.

use super::ask::Ask;
use super::shared::Shared;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::Runtime;

/// Most connections of callers that come at their own pace.
const CONNECTIONS: usize = 6000;

/// Callers of one server.
pub(crate) struct Load {
    at: String,
    ask: Ask,
    /// The connections that all callers share, if they do.
    shared: Option<Shared>,
    runtime: Runtime,
}

/// What callers saw, in one run.
#[derive(Default)]
pub(crate) struct Seen {
    time: Duration,
    offered: u64,
    unsent: u64,
    failed: u64,
    /// How long answers took, in milliseconds.
    served: Vec<f64>,
    refused: Vec<f64>,
    health: Vec<f64>,
}

impl Load {
    pub(crate) fn new(at: &str, ask: Ask, http2: bool) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let shared = http2.then(|| runtime.block_on(Shared::open(at, ask)));
        Self { at: at.to_owned(), ask, shared, runtime }
    }

    /// So many callers, each with one call at a time.
    pub(crate) fn closed(&self, clients: usize, time: Duration) -> Seen {
        let seen = Arc::new(Mutex::new(Seen { time, ..Seen::default() }));
        let end = Instant::now() + time;
        self.runtime.block_on(async {
            let callers: Vec<_> = (0..clients)
                .map(|_| {
                    let (at, ask, shared, seen) = (self.at.clone(), self.ask, self.shared.clone(), seen.clone());
                    tokio::spawn(async move {
                        let mut stream = None;
                        while Instant::now() < end {
                            stream = match &shared {
                                Some(shared) => shared_exchange(shared, &seen, end).await,
                                None => exchange(&at, ask, stream.take(), &seen, end).await,
                            };
                        }
                    })
                })
                .collect();
            for caller in callers {
                let _ = caller.await;
            }
        });
        take(&seen)
    }

    /// So many calls a second, whatever becomes of those before.
    pub(crate) fn open(&self, per_second: f64, time: Duration) -> Seen {
        let seen = Arc::new(Mutex::new(Seen { time, ..Seen::default() }));
        let began = Instant::now();
        let end = began + time;
        self.runtime.block_on(async {
            let health = tokio::spawn(health(self.at.clone(), seen.clone(), end));
            let idle = Arc::new(Mutex::new(Vec::<TcpStream>::new()));
            let busy = Arc::new(AtomicU64::new(0));
            let mut ticks = tokio::time::interval(Duration::from_millis(1));
            let mut sent = 0u64;
            while Instant::now() < end {
                ticks.tick().await;
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let due = (began.elapsed().as_secs_f64() * per_second) as u64;
                for _ in sent..due {
                    if busy.load(Relaxed) >= CONNECTIONS as u64 {
                        seen.lock().expect("no panic").unsent += 1;
                        continue;
                    }
                    busy.fetch_add(1, Relaxed);
                    let stream = idle.lock().expect("no panic").pop();
                    let (at, ask, shared) = (self.at.clone(), self.ask, self.shared.clone());
                    let (seen, idle, busy) = (seen.clone(), idle.clone(), busy.clone());
                    tokio::spawn(async move {
                        let stream = match &shared {
                            Some(shared) => shared_exchange(shared, &seen, end).await,
                            None => exchange(&at, ask, stream, &seen, end).await,
                        };
                        idle.lock().expect("no panic").extend(stream);
                        busy.fetch_sub(1, Relaxed);
                    });
                }
                sent = sent.max(due);
            }
            let _ = health.await;
            seen.lock().expect("no panic").offered = sent;
        });
        take(&seen)
    }
}

fn take(seen: &Mutex<Seen>) -> Seen {
    let mut seen = std::mem::take(&mut *seen.lock().expect("no panic"));
    for times in [&mut seen.served, &mut seen.refused, &mut seen.health] {
        times.sort_by(f64::total_cmp);
    }
    seen
}

/// Asks whether the server is alive, each time on a connection of its own.
async fn health(at: String, seen: Arc<Mutex<Seen>>, end: Instant) {
    while Instant::now() < end {
        let began = Instant::now();
        if let Ok(mut stream) = TcpStream::connect(&at).await {
            let request = b"GET /healthz HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n";
            let mut said = Vec::new();
            if stream.write_all(request).await.is_ok() && stream.read_to_end(&mut said).await.is_ok() {
                assert!(said.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&said));
                seen.lock().expect("no panic").health.push(began.elapsed().as_secs_f64() * 1e3);
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// One call. Gives the connection back where it can be used again.
async fn exchange(
    at: &str,
    ask: Ask,
    stream: Option<TcpStream>,
    seen: &Mutex<Seen>,
    end: Instant,
) -> Option<TcpStream> {
    let request = ask.request();
    let began = Instant::now();
    let answered = async {
        let mut stream = if let Some(stream) = stream {
            stream
        } else {
            let stream = TcpStream::connect(at).await?;
            stream.set_nodelay(true)?;
            stream
        };
        stream.write_all(request.as_bytes()).await?;
        let status = answer(&mut stream).await?;
        Ok::<_, std::io::Error>((status, stream))
    };
    let done = tokio::time::timeout_at((end + Duration::from_secs(1)).into(), answered).await;
    let status = done.as_ref().ok().map(|done| done.as_ref().map_or(0, |(status, _)| *status));
    seen.lock().expect("no panic").note(status, began, end);
    done.ok()?.ok().map(|(_, stream)| stream)
}

/// The same on a connection that others call on.
async fn shared_exchange(shared: &Shared, seen: &Mutex<Seen>, end: Instant) -> Option<TcpStream> {
    let began = Instant::now();
    let done = tokio::time::timeout_at((end + Duration::from_secs(1)).into(), shared.call()).await;
    seen.lock().expect("no panic").note(done.ok().map(Option::unwrap_or_default), began, end);
    None
}

/// Reads one answer; its status.
async fn answer(stream: &mut TcpStream) -> std::io::Result<u16> {
    let mut bytes = Vec::with_capacity(2048);
    loop {
        if stream.read_buf(&mut bytes).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let Some(head) = memchr::memmem::find(&bytes, b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&bytes[..head]).to_ascii_lowercase();
        let length = text.split("\r\n").find_map(|l| l.strip_prefix("content-length: ")?.parse::<usize>().ok());
        let whole = head + 4 + length.ok_or(std::io::ErrorKind::InvalidData)?;
        if bytes.len() >= whole {
            return Ok(text.split(' ').nth(1).and_then(|s| s.parse().ok()).unwrap_or(0));
        }
    }
}

fn at(times: &[f64], share: f64) -> f64 {
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let place = ((times.len().saturating_sub(1)) as f64 * share) as usize;
    times.get(place).copied().unwrap_or(f64::NAN)
}

#[allow(clippy::cast_precision_loss)]
impl Seen {
    /// Takes note of an answer with this status, 0 for one that broke off; of none where none came in time.
    fn note(&mut self, status: Option<u16>, began: Instant, end: Instant) {
        let took = began.elapsed().as_secs_f64() * 1e3;
        match status {
            Some(0) => self.failed += 1,
            Some(_) if Instant::now() > end => {}
            Some(200) => self.served.push(took),
            Some(503) => self.refused.push(took),
            Some(_) => self.failed += 1,
            None => {}
        }
    }

    pub(crate) fn served_per_second(&self) -> f64 {
        self.served.len() as f64 / self.time.as_secs_f64()
    }

    pub(crate) fn refused_per_second(&self) -> f64 {
        self.refused.len() as f64 / self.time.as_secs_f64()
    }

    pub(crate) fn offered_per_second(&self) -> f64 {
        self.offered as f64 / self.time.as_secs_f64()
    }

    pub(crate) fn refused(&self) -> usize {
        self.refused.len()
    }

    pub(crate) fn failed(&self) -> u64 {
        self.failed
    }

    pub(crate) fn unsent(&self) -> u64 {
        self.unsent
    }

    pub(crate) fn served_ms(&self, share: f64) -> f64 {
        at(&self.served, share)
    }

    pub(crate) fn refused_ms(&self, share: f64) -> f64 {
        at(&self.refused, share)
    }

    pub(crate) fn health_ms(&self, share: f64) -> f64 {
        at(&self.health, share)
    }
}
