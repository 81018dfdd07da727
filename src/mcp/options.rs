//! How the server is set up.

use super::scope::Scope;
use super::upstream::Upstream;
use std::str::FromStr;

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
    /// Where to listen: a loopback address, or a name of one. Anything else is refused, as nothing guards the server yet.
    /// Not used over stdio.
    pub host: String,
    /// The port to listen on; 0 takes a free one. Not used over stdio.
    pub port: u16,
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
    /// Who answers the calls.
    pub upstream: Upstream,
    /// Which tools are shown.
    pub surface: Surface,
    /// What is left out of the API.
    pub scope: Scope,
    /// Let assistants delete things and interrupt people in a call. Without it such calls are refused.
    pub allow_destructive: bool,
}

impl Default for ServeOptions {
    fn default() -> Self {
        Self {
            host: "127.0.0.1".to_owned(),
            port: 3000,
            pool_size: 5,
            connection_management: true,
            token_management: true,
            resource_optimization: true,
            metrics: Some("/metrics".to_owned()),
            upstream: Upstream::default(),
            surface: Surface::default(),
            scope: Scope::default(),
            allow_destructive: false,
        }
    }
}
