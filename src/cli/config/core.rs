//! The settings of the client core: the three switches, and what tunes them.

use super::limits::Limits;
use super::reader::Reader;
use super::{SPAN, SWITCH, Setting, parse};
use crate::client;
use crate::env;
use crate::error::Result;
use std::path::PathBuf;
use std::time::Duration;

/// What the flags of the core set; each as written, if given.
#[derive(Clone, Debug, Default)]
pub(crate) struct CoreFlags {
    /// `--connection-management`.
    pub(crate) connection: Option<String>,
    /// `--token-management`.
    pub(crate) token: Option<String>,
    /// `--resource-optimization`.
    pub(crate) resource: Option<String>,
    /// `--token-refresh-margin`.
    pub(crate) margin: Option<String>,
    /// `--oauth-file`.
    pub(crate) oauth_file: Option<String>,
    /// `--memory-limit`.
    pub(crate) memory_limit: Option<String>,
    /// `--no-cache`.
    pub(crate) no_cache: bool,
}

/// The settings of the client core.
pub(crate) struct Core {
    /// Whether connections are managed.
    pub(crate) connection: Setting<bool>,
    /// Whether tokens are kept fresh.
    pub(crate) token: Setting<bool>,
    /// Whether calls are saved, batched and compressed.
    pub(crate) resource: Setting<bool>,
    /// How long before its end a token is refreshed.
    pub(crate) margin: Setting<Duration>,
    /// The file of an OAuth credential.
    pub(crate) oauth_file: Option<Setting<PathBuf>>,
    /// Most bytes held.
    pub(crate) memory_limit: Setting<usize>,
    /// Whether replies may come from the cache.
    pub(crate) cache: Setting<bool>,
    /// What earlier programs had variables for.
    pub(crate) limits: Limits,
}

const SIZE: &str = "a size such as 64MiB or 1GiB, from 1 MiB up";

impl Core {
    pub(super) fn read(r: &mut Reader<'_>, flags: &CoreFlags) -> Result<Self> {
        let defaults = client::Options::default();
        let mut switch = |name, flag, variable| r.read((name, flag), &[variable], true, SWITCH, parse::switch);
        let connection = switch("connection-management", &flags.connection, env::CONNECTION_MANAGEMENT)?;
        let token = switch("token-management", &flags.token, env::TOKEN_MANAGEMENT)?;
        let resource = switch("resource-optimization", &flags.resource, env::RESOURCE_OPTIMIZATION)?;
        // The flag says `no`, the variable says whether.
        let no_cache = flags.no_cache.then(|| "off".to_owned());
        Ok(Self {
            connection,
            token,
            resource,
            margin: r.read(
                ("token-refresh-margin", &flags.margin),
                &[env::TOKEN_REFRESH_MARGIN],
                defaults.token_refresh_margin,
                SPAN,
                parse::duration,
            )?,
            oauth_file: r.optional(("oauth-file", &flags.oauth_file), &[env::OAUTH_FILE], "a file", |t| {
                Some(PathBuf::from(t))
            })?,
            memory_limit: r.read(
                ("memory-limit", &flags.memory_limit),
                &[env::MEMORY_LIMIT],
                defaults.memory_limit,
                SIZE,
                parse::size,
            )?,
            cache: r.read(("no-cache", &no_cache), &[env::CACHE], true, SWITCH, parse::switch)?,
            limits: Limits::read(r)?,
        })
    }

    /// Sets a client's options accordingly.
    pub(crate) fn apply(&self, options: &mut client::Options) {
        options.connection_management = self.connection.value;
        options.token_management = self.token.value;
        options.resource_optimization = self.resource.value;
        options.token_refresh_margin = self.margin.value;
        options.memory_limit = self.memory_limit.value;
        options.cache = self.cache.value;
        self.limits.apply(options);
    }
}
