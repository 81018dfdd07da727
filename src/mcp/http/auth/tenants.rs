//! Callers with a Digital Samba key of their own: each key has a client of its own, with its own pool, cache and tokens, so that
//! no reply and no connection is ever shared between two.

use super::bearer::Hash;
use super::denied::Denied;
use super::rate::Rate;
use super::recent::Recent;
use crate::client::{Client, Credential};
use crate::error::{Error, Result};
use crate::mcp::options::ServeOptions;
use crate::mcp::upstream::{Lazy, Upstream};
use http::HeaderMap;
use http::header::HeaderName;
use secrecy::SecretString;
use serde::Serialize;
use std::sync::Arc;

/// The header with the key.
pub(in crate::mcp::http) const KEY: HeaderName = HeaderName::from_static("x-digital-samba-key");
/// Most clients; the one that was not used longest goes first.
const MOST: usize = 64;
/// Least bytes that a client may hold.
const LEAST_MEMORY: usize = 4 << 20;
/// Most letters of a key.
const LONGEST: usize = 512;

/// What the clients of all of them hold together.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(in crate::mcp::http) struct TenantStats {
    /// Connections open or being opened.
    pub(in crate::mcp::http) open: usize,
    /// Calls on connections.
    pub(in crate::mcp::http) in_flight: usize,
    /// Calls that wait for a connection.
    pub(in crate::mcp::http) waiting: usize,
    /// Bytes in use.
    pub(in crate::mcp::http) bytes: usize,
}

/// The clients of keys that callers sent.
#[derive(Debug)]
pub(super) struct Tenants {
    template: ServeOptions,
    /// With whose calls theirs are counted.
    server: Client,
    clients: Recent<[u8; 32], Arc<Tenant>>,
}

/// A key that callers sent.
#[derive(Debug)]
pub(super) struct Tenant {
    /// What tells it apart from others: the start of its hash. Keys are long and random, so that none is found by trying.
    pub(super) mark: String,
    pub(super) client: Arc<Lazy>,
    /// How often it may call, where nobody else knows its callers.
    pub(super) rate: Option<Rate>,
}

impl Tenants {
    /// Fails with kind `Usage` where calls do not go to the API, which alone knows other keys.
    pub(super) fn new(options: &ServeOptions, server: &Client) -> Result<Self> {
        if !matches!(options.upstream, Upstream::Api(_)) {
            return Err(Error::usage("keys of callers need the API behind the server, not the embedded sandbox"));
        }
        Ok(Self { template: options.clone(), server: server.clone(), clients: Recent::new(MOST) })
    }

    /// How many clients there are.
    pub(super) fn count(&self) -> usize {
        self.clients.len()
    }

    /// What they hold.
    pub(super) fn stats(&self) -> TenantStats {
        self.clients.all().iter().filter_map(|tenant| tenant.client.made().map(Client::stats)).fold(
            TenantStats::default(),
            |mut sum, stats| {
                if let Some(pool) = &stats.connections {
                    sum.open += pool.open;
                    sum.in_flight += pool.in_flight;
                    sum.waiting += pool.waiting;
                }
                sum.bytes += stats.memory.used;
                sum
            },
        )
    }

    /// The tenant of this key.
    pub(super) fn of(&self, key: &str) -> Arc<Tenant> {
        let hash = Hash::of(key);
        self.clients.get(hash.bytes(), || {
            let client = Arc::new(Lazy::of_tenant(self.options(key), &self.server));
            Arc::new(Tenant { mark: hash.short(), client, rate: self.template.access.rate.map(Rate::new) })
        })
    }

    fn options(&self, key: &str) -> ServeOptions {
        let mut options = self.template.clone();
        if let Upstream::Api(client) = &mut options.upstream {
            client.credential = Some(Credential::Key(SecretString::from(key)));
            // So that none starves another each has its own. As small as may be: a page of rooms must fit.
            client.memory_limit = (client.memory_limit / MOST).max(LEAST_MEMORY);
        }
        options
    }
}

/// The key that this request sends, if any.
pub(super) fn given(headers: &HeaderMap) -> Result<Option<&str>, Denied> {
    let mut all = headers.get_all(&KEY).iter();
    let (first, second) = (all.next(), all.next());
    let Some(value) = first else { return Ok(None) };
    let key = value.to_str().map_err(|_| Denied::NoKey)?.trim();
    let plain = !key.is_empty() && key.len() <= LONGEST && key.chars().all(|c| c.is_ascii_graphic());
    if second.is_some() || !plain { Err(Denied::NoKey) } else { Ok(Some(key)) }
}
