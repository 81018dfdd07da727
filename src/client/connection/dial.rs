//! TCP connections to a host of several addresses.

use super::failure;
use crate::error::Result;
use futures_util::StreamExt as _;
use futures_util::stream::FuturesUnordered;
use std::collections::VecDeque;
use std::io;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpStream;

/// How long one address is tried alone before the next one is tried beside it.
const STAGGER: Duration = Duration::from_millis(250);
/// How long, in milliseconds, the other side may leave what was written unacknowledged before the connection counts as broken:
/// a call on one that died without a word can then be sent again in its time. A peer that stands still in the middle of an
/// upload has as long.
#[cfg(target_os = "linux")]
const UNACKNOWLEDGED: u32 = 20_000;

/// A TCP connection to any of the host's addresses: each gets a short start before the next is tried beside it, so that
/// one that swallows packets does not cost the whole connect timeout.
pub(super) async fn tcp(host: &str, port: u16) -> Result<TcpStream> {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let found = tokio::net::lookup_host((bare, port)).await.map_err(|e| failure::unknown_host(host, &e))?;
    let mut waiting = alternate(found.collect());
    let mut trying = FuturesUnordered::new();
    let mut last = io::Error::from(io::ErrorKind::NotFound);
    loop {
        if let Some(address) = waiting.pop_front() {
            trying.push(TcpStream::connect(address));
        }
        let done = if waiting.is_empty() {
            trying.next().await
        } else {
            match tokio::time::timeout(STAGGER, trying.next()).await {
                Ok(done) => done,
                Err(_) => continue,
            }
        };
        match done {
            Some(Ok(stream)) => {
                stream.set_nodelay(true).map_err(|e| failure::unreachable(host, port, &e))?;
                // Where it can't be set, a call on a dead connection ends with its own time.
                #[cfg(target_os = "linux")]
                let _ = rustix::net::sockopt::set_tcp_user_timeout(&stream, UNACKNOWLEDGED);
                return Ok(stream);
            }
            Some(Err(e)) => last = e,
            None if waiting.is_empty() => return Err(failure::unreachable(host, port, &last)),
            None => {}
        }
    }
}

/// Addresses of the two families in turn, beginning with the resolver's first.
fn alternate(addresses: Vec<SocketAddr>) -> VecDeque<SocketAddr> {
    let first_is_v6 = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (first, second): (Vec<_>, Vec<_>) = addresses.into_iter().partition(|a| a.is_ipv6() == first_is_v6);
    let mut second = second.into_iter();
    let mut all: VecDeque<_> = first.into_iter().flat_map(|a| std::iter::once(a).chain(second.next())).collect();
    all.extend(second);
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn families_take_turns() {
        let parse = |list: &[&str]| list.iter().map(|a| a.parse().unwrap()).collect::<Vec<SocketAddr>>();
        let mixed = parse(&["[::1]:1", "[::2]:1", "[::3]:1", "1.1.1.1:1"]);
        assert_eq!(Vec::from(alternate(mixed)), parse(&["[::1]:1", "1.1.1.1:1", "[::2]:1", "[::3]:1"]));
        let mixed = parse(&["1.1.1.1:1", "[::1]:1", "[::2]:1"]);
        assert_eq!(Vec::from(alternate(mixed)), parse(&["1.1.1.1:1", "[::1]:1", "[::2]:1"]));
    }
}
