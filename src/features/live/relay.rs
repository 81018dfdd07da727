//! A relay on loopback between a client and the API: it counts connections and bytes, and understands nothing of them.

use crate::client::{Options, Proxy};
use crate::error::{Error, Result};
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// Most bytes of a request to be connected.
const HEAD: usize = 8 << 10;

/// What went through.
#[derive(Debug, Default)]
struct Counts {
    opened: AtomicU64,
    open: AtomicU64,
    most: AtomicU64,
    /// Bytes from the API to the client.
    came: AtomicU64,
}

/// A relay to one host. Dropping it closes everything.
#[derive(Debug)]
pub(super) struct Relay {
    counts: Arc<Counts>,
    port: u16,
    as_proxy: bool,
    task: JoinHandle<()>,
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Relay {
    /// A relay to the host of the API that these options name.
    pub(super) async fn new(options: &Options) -> Result<Self> {
        let url = &options.base_url;
        let host = url.host_str().ok_or_else(|| Error::usage("the API's address has no host"))?;
        let target = (host.trim_matches(['[', ']']).to_owned(), url.port_or_known_default().unwrap_or(443));
        // A host on this machine is reached without any proxy, and its certificate counts for this machine.
        let here = target.0 == "localhost" || target.0.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
        Self::to(target, url.scheme() == "https" && !here).await
    }

    async fn to(target: (String, u16), as_proxy: bool) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let counts = Arc::<Counts>::default();
        let task = tokio::spawn(accept(listener, target, as_proxy, counts.clone()));
        Ok(Self { counts, port, as_proxy, task })
    }

    /// Has a client with these options go through it: over TLS as its proxy, so that certificates still count for the real
    /// host, else and on this machine in the host's place.
    pub(super) fn lead(&self, options: &mut Options) -> Result<()> {
        if self.as_proxy {
            let own = format!("http://127.0.0.1:{}", self.port);
            options.proxy = Proxy::from_lookup(|name| crate::env::HTTPS_PROXY.contains(&name).then(|| own.clone()))?;
            return Ok(());
        }
        let url = &mut options.base_url;
        url.set_host(Some("127.0.0.1"))
            .ok()
            .and_then(|()| url.set_port(Some(self.port)).ok())
            .ok_or_else(|| Error::usage("the API's address cannot be relayed"))
    }

    /// Connections opened so far.
    pub(super) fn opened(&self) -> u64 {
        self.counts.opened.load(Relaxed)
    }

    /// Most connections open at a time.
    pub(super) fn most(&self) -> u64 {
        self.counts.most.load(Relaxed)
    }

    /// Bytes that came from the API so far.
    pub(super) fn came(&self) -> u64 {
        self.counts.came.load(Relaxed)
    }
}

async fn accept(listener: TcpListener, target: (String, u16), as_proxy: bool, counts: Arc<Counts>) {
    // Dropped with this task, and with them every connection.
    let mut open = tokio::task::JoinSet::new();
    while let Ok((near, _)) = listener.accept().await {
        while open.try_join_next().is_some() {}
        let (target, counts) = (target.clone(), counts.clone());
        open.spawn(async move {
            counts.opened.fetch_add(1, Relaxed);
            counts.most.fetch_max(counts.open.fetch_add(1, Relaxed) + 1, Relaxed);
            // A connection that breaks is seen by the client.
            let _ = relay(near, target, as_proxy, &counts).await;
            counts.open.fetch_sub(1, Relaxed);
        });
    }
}

async fn relay(mut near: TcpStream, target: (String, u16), as_proxy: bool, counts: &Counts) -> std::io::Result<()> {
    near.set_nodelay(true)?;
    if as_proxy {
        asked_to_connect(&mut near).await?;
    }
    let far = TcpStream::connect(target).await?;
    far.set_nodelay(true)?;
    if as_proxy {
        near.write_all(b"HTTP/1.1 200 Connected\r\n\r\n").await?;
    }
    let ((near_in, near_out), (far_in, far_out)) = (near.into_split(), far.into_split());
    let unseen = AtomicU64::new(0);
    // When one side ends, so does the other.
    tokio::select! {
        done = pass(near_in, far_out, &unseen) => done,
        done = pass(far_in, near_out, &counts.came) => done,
    }
}

/// Reads the request to be connected; where to is known.
async fn asked_to_connect(near: &mut TcpStream) -> std::io::Result<()> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") && head.len() < HEAD {
        head.push(near.read_u8().await?);
    }
    Ok(())
}

async fn pass(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    count: &AtomicU64,
) -> std::io::Result<()> {
    let mut buffer = vec![0; 16 << 10];
    loop {
        let read = from.read(&mut buffer).await?;
        if read == 0 {
            return to.shutdown().await;
        }
        count.fetch_add(read as u64, Relaxed);
        to.write_all(&buffer[..read]).await?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A host that answers what it hears, twice.
    async fn echo() -> (String, u16) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                tokio::spawn(async move {
                    let mut heard = [0; 5];
                    stream.read_exact(&mut heard).await.unwrap();
                    stream.write_all(&[heard, heard].concat()).await.unwrap();
                });
            }
        });
        ("127.0.0.1".to_owned(), port)
    }

    #[tokio::test]
    async fn what_goes_through_is_the_same_and_counted() {
        for as_proxy in [false, true] {
            let relay = Relay::to(echo().await, as_proxy).await.unwrap();
            for _ in 0..2 {
                let mut stream = TcpStream::connect(("127.0.0.1", relay.port)).await.unwrap();
                if as_proxy {
                    stream.write_all(b"CONNECT api.example:443 HTTP/1.1\r\nhost: api.example\r\n\r\n").await.unwrap();
                    let mut head = [0; 26];
                    stream.read_exact(&mut head).await.unwrap();
                    assert_eq!(&head, b"HTTP/1.1 200 Connected\r\n\r\n");
                }
                stream.write_all(b"hello").await.unwrap();
                let mut heard = Vec::new();
                stream.read_to_end(&mut heard).await.unwrap();
                assert_eq!(heard, b"hellohello");
            }
            assert_eq!((relay.opened(), relay.came()), (2, 20));
        }
    }

    #[tokio::test]
    async fn a_client_of_a_host_elsewhere_takes_it_for_its_proxy_and_one_of_a_host_here_for_the_host() {
        let mut away = Options::default();
        let relay = Relay::new(&away).await.unwrap();
        relay.lead(&mut away).unwrap();
        assert!(away.proxy.is_set() && away.base_url == Options::default().base_url);
        let mut here = Options { base_url: "https://127.0.0.1:9/api/v1".parse().unwrap(), ..Options::default() };
        let relay = Relay::new(&here).await.unwrap();
        relay.lead(&mut here).unwrap();
        assert_eq!(here.base_url.as_str(), format!("https://127.0.0.1:{}/api/v1", relay.port));
        assert!(!here.proxy.is_set());
    }
}
