//! How a client is set up.

use super::connection::{HttpVersion, Proxy};
use super::credential::Credential;
use std::path::PathBuf;
use std::time::Duration;
use url::Url;

/// The API's address unless told otherwise.
pub const DEFAULT_URL: &str = "https://api.digitalsamba.com/api/v1";

/// How a [`Client`](super::Client) is set up.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // switches that people set one by one
pub struct Options {
    /// The API's address, with `/api/v1`.
    pub base_url: Url,
    /// Who calls; without one the API will refuse.
    pub credential: Option<Credential>,
    /// Most connections to the API host; a hard cap.
    pub pool_size: usize,
    /// Which HTTP to speak.
    pub http: HttpVersion,
    /// Certificates (PEM) to trust in place of the system's.
    pub ca_file: Option<PathBuf>,
    /// The proxy on the way to the API; [`Proxy::from_env`] reads the usual variables.
    pub proxy: Proxy,
    /// Longest that opening a connection may take; the transport keeps it.
    pub connect_timeout: Duration,
    /// Longest that a call may take in all: waiting for a connection, sending, retries, and the whole reply.
    pub timeout: Duration,
    /// Longest that a call may be going to wait for a connection, by how fast the line moves: a call that comes while it is
    /// longer is refused at once. None lets calls wait as long as their time allows.
    pub max_wait: Option<Duration>,
    /// Longest that a reply's body may stand still.
    pub idle_timeout: Duration,

    /// Pool, health, keepalive, reconnection, retries, breaker and rate limiter. Without it each call opens a connection
    /// of its own and is sent once.
    pub connection_management: bool,
    /// Join tokens and OAuth credentials kept fresh in the background. Without it they are used until they expire.
    pub token_management: bool,
    /// Coalescing, batching, cache, the memory budget and compression. Without it every question is one
    /// plain call.
    pub resource_optimization: bool,

    /// How long before its end a token is refreshed; never more than a fifth of its life.
    pub token_refresh_margin: Duration,
    /// Most bytes for cache, bodies in flight, buffers and queues together.
    pub memory_limit: usize,
    /// Whether replies may be answered from the cache.
    pub cache: bool,
    /// How long rooms, sessions and the like stay in the cache, in place of the catalogue's half a minute.
    pub cache_ttl: Option<Duration>,
    /// Most calls a minute to the API; none means that only the API's own refusals slow calls down.
    pub rate_limit: Option<u32>,
    /// Whether a failing class of operations is held back for a while.
    pub breaker: bool,
    /// Failures in a row that open the breaker, when nothing has succeeded for 2 seconds either.
    pub breaker_failures: u32,
    /// How long an open breaker waits before it admits a probe.
    pub breaker_reset: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            base_url: Url::parse(DEFAULT_URL).expect("a constant"),
            credential: None,
            pool_size: 5,
            http: HttpVersion::Auto,
            ca_file: None,
            proxy: Proxy::none(),
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(30),
            max_wait: None,
            idle_timeout: Duration::from_secs(15),
            connection_management: true,
            token_management: true,
            resource_optimization: true,
            token_refresh_margin: Duration::from_secs(300),
            memory_limit: 100 << 20,
            cache: true,
            cache_ttl: None,
            rate_limit: None,
            breaker: true,
            breaker_failures: 5,
            breaker_reset: Duration::from_millis(500),
        }
    }
}
