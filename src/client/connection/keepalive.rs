//! How long a connection may rest before the server is likely to close it, learned from what the server says and does.

use http::HeaderMap;
use std::time::Duration;
use tokio::time::Instant;

/// Servers close resting HTTP/1.1 connections after 15 seconds and more; unless told otherwise, ours are renewed before.
const RENEW: Duration = Duration::from_secs(12);
/// No connection is renewed more often: a server that closes sooner does not want connections kept.
const SHORTEST: Duration = Duration::from_millis(250);
/// What the server was seen to do is believed for so long; then the usual time is tried again.
const BELIEVED: Duration = Duration::from_secs(600);
/// The part of the server's limit at which a connection is renewed.
const PART: f64 = 0.8;

/// How long connections may rest.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct RestLimit {
    /// From a `Keep-Alive: timeout=N`.
    told: Option<Duration>,
    /// From a connection that the server closed, and when that was.
    seen: Option<(Duration, Instant)>,
}

impl RestLimit {
    /// How long a connection may rest before it is renewed; none when there is no reason to renew it at all: HTTP/2
    /// connections are kept alive by pings, unless the server was seen to close one all the same.
    pub(super) fn get(&self, many: bool, now: Instant) -> Option<Duration> {
        let seen = self.seen.filter(|(_, at)| now.saturating_duration_since(*at) < BELIEVED).map(|(limit, _)| limit);
        if many {
            return seen;
        }
        let usual = self.told.unwrap_or(RENEW);
        Some(seen.map_or(usual, |seen| seen.min(usual)))
    }

    /// The server closed a connection that had rested for so long.
    pub(super) fn closed_after(&mut self, rested: Duration, now: Instant) {
        // Closed right after its last call: that says nothing about resting.
        if rested >= SHORTEST {
            self.seen = Some((part(rested), now));
        }
    }

    /// Takes note of what a reply says. Whether that is news.
    pub(super) fn read(&mut self, headers: &HeaderMap) -> bool {
        let Some(value) = headers.get("keep-alive").and_then(|v| v.to_str().ok()) else { return false };
        let seconds = value.split(',').find_map(|item| item.trim().strip_prefix("timeout=")?.parse::<u64>().ok());
        let Some(seconds) = seconds.filter(|s| *s > 0) else { return false };
        let told = Some(part(Duration::from_secs(seconds.min(3600))));
        std::mem::replace(&mut self.told, told) != told
    }
}

fn part(whole: Duration) -> Duration {
    whole.mul_f64(PART).max(SHORTEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn s(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    #[test]
    fn what_the_server_says_counts() {
        let now = Instant::now();
        for (value, expected) in [
            ("timeout=5, max=100", s(4)),
            ("max=3,timeout=75", s(60)),
            ("max=3", RENEW),
            ("timeout=x", RENEW),
            ("timeout=0", RENEW),
        ] {
            let mut limit = RestLimit::default();
            limit.read(&HeaderMap::from_iter([(http::HeaderName::from_static("keep-alive"), value.parse().unwrap())]));
            assert_eq!(limit.get(false, now), Some(expected), "{value}");
            assert_eq!(limit.get(true, now), None, "{value}");
        }
    }

    #[test]
    fn what_the_server_does_counts_more_for_a_while() {
        let (mut limit, now) = (RestLimit::default(), Instant::now());
        limit.closed_after(s(5), now);
        assert_eq!((limit.get(false, now), limit.get(true, now)), (Some(s(4)), Some(s(4))));
        assert_eq!(limit.get(false, now + BELIEVED), Some(RENEW));
        limit.closed_after(s(100), now);
        assert_eq!(limit.get(false, now), Some(RENEW));
        limit.closed_after(Duration::from_millis(3), now);
        assert_eq!(limit.get(true, now), Some(s(80)), "closed right after a call says nothing");
    }
}
