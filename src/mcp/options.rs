//! How the server is set up.

use super::access::Access;
use super::http::{Listen, Tls};
use super::scope::Scope;
use super::upstream::Upstream;
use super::view::CAP;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

/// How many tools are shown to a client. The list is the same for every client and never changes while the server runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Surface {
    /// Only the four that find, describe and call any operation.
    Meta,
    /// Those four and the dozen operations asked for most.
    #[default]
    Default,
    /// Every operation as a tool of its own, and the four. More than some clients take (128 at most, 40 in some).
    Full,
}

impl Surface {
    /// The names that [`Surface::from_str`] takes.
    pub const NAMES: &'static [&'static str] = &["meta", "default", "full"];

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Meta => "meta",
            Self::Default => "default",
            Self::Full => "full",
        }
    }
}

impl FromStr for Surface {
    type Err = crate::Error;

    fn from_str(s: &str) -> Result<Self, crate::Error> {
        [Self::Meta, Self::Default, Self::Full].into_iter().find(|v| v.name() == s).ok_or_else(|| {
            crate::Error::usage(format!("`{s}` is no surface")).with_hint(format!("one of {}", Self::NAMES.join(", ")))
        })
    }
}

/// How a server is started.
///
/// ```no_run
/// # async fn run() -> dsamba::Result<()> {
/// let server = dsamba::serve(dsamba::ServeOptions { port: 3000, pool_size: 10, ..Default::default() }).await?;
/// println!("{}", server.url());
/// server.stop().await;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is a switch of its own
pub struct ServeOptions {
    /// Where to listen: a loopback address, or a name of one. Anything else is refused unless `access` has callers show who
    /// they are. Like all about listening, not used
    /// over stdio.
    pub host: String,
    /// The port to listen on; 0 takes a free one.
    pub port: u16,
    /// Places to listen at, in place of `host` and `port`.
    pub listen: Vec<Listen>,
    /// TLS, on TCP; none speaks plain HTTP.
    pub tls: Option<Tls>,
    /// Names by which the server may be called (`Host`), beside this machine's own and the addresses it listens on.
    pub allowed_hosts: Vec<String>,
    /// Web pages that may call the server (`Origin`, such as `https://app.example.com`), beside its own.
    pub allowed_origins: Vec<String>,
    /// Most connections open at a time. Fewer where the system allows the process fewer open files.
    pub max_connections: usize,
    /// Most calls in the server at a time, those that wait included; more are refused at once.
    pub max_in_flight: usize,
    /// Longest that a call may be going to wait for its turn here, and again for a connection to the API; a call that would wait
    /// longer is refused at once. The latter does not bind a client of your own, nor stdio.
    pub max_wait: Duration,
    /// How long connections are still taken once the server is asked to stop and no longer ready: for whoever sends it callers to
    /// notice.
    pub drain_delay: Duration,
    /// Most connections to the API host; stands above the one in `upstream`.
    pub pool_size: usize,
    /// Pool, health, keepalive, reconnection, retries; this and the next two stand above those in `upstream`.
    pub connection_management: bool,
    /// Tokens kept fresh in the background.
    pub token_management: bool,
    /// Coalescing, batching, cache, compression.
    pub resource_optimization: bool,
    /// The path of the metrics, `/metrics` by default; none serves neither them nor `/stats`. Not used over stdio.
    pub metrics: Option<String>,
    /// Who may call. Not used over stdio.
    pub access: Access,
    /// A file to which every call is appended: who called what on which ids, with which outcome.
    pub audit: Option<PathBuf>,
    /// Who answers the calls.
    pub upstream: Upstream,
    /// Which tools are shown.
    pub surface: Surface,
    /// What is left out of the API.
    pub scope: Scope,
    /// The directory of this machine below which library files are read and written; none touches no file. Over stdio
    /// only: [`serve`](super::serve) refuses it.
    pub files_root: Option<PathBuf>,
    /// Most bytes of text that one result holds; lists are cut at a row and say where they go on. 48,000 by default, about
    /// what clients take.
    pub max_result_bytes: usize,
    /// Leave out what people in calls wrote: names, chat, transcripts, questions and the like.
    pub lockdown: bool,
    /// Let assistants delete things and interrupt people in a call. Without it such calls are refused.
    pub allow_destructive: bool,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 3000,
            listen: Vec::new(),
            tls: None,
            allowed_hosts: Vec::new(),
            allowed_origins: Vec::new(),
            max_connections: 10_000,
            max_in_flight: 4096,
            max_wait: Duration::from_secs(1),
            drain_delay: Duration::ZERO,
            pool_size: 5,
            connection_management: true,
            token_management: true,
            resource_optimization: true,
            metrics: Some("/metrics".to_owned()),
            access: Access::default(),
            audit: None,
            upstream: Upstream::default(),
            surface: Surface::default(),
            scope: Scope::default(),
            files_root: None,
            max_result_bytes: CAP,
            lockdown: false,
            allow_destructive: false,
        }
    }
}
