//! Callers with a Digital Samba key of their own: each key has a client of its own, with its own pool, cache and tokens, so that
//! no reply and no connection is ever shared between two.

use super::bearer::Hash;
use super::denied::Denied;
use super::recent::Recent;
use crate::client::Credential;
use crate::error::{Error, Result};
use crate::mcp::options::ServeOptions;
use crate::mcp::principal::Principal;
use crate::mcp::upstream::{Lazy, Upstream};
use http::HeaderMap;
use http::header::HeaderName;
use secrecy::SecretString;
use std::sync::Arc;

/// The header with the key.
pub(in crate::mcp::http) const KEY: HeaderName = HeaderName::from_static("x-digital-samba-key");
/// Most clients; the one that was not used longest goes first.
const MOST: usize = 64;
/// Least bytes that a client may hold.
const LEAST_MEMORY: usize = 4 << 20;
/// Most letters of a key.
const LONGEST: usize = 512;

/// The clients of keys that callers sent.
#[derive(Debug)]
pub(super) struct Tenants {
    template: ServeOptions,
    clients: Recent<[u8; 32], Arc<Lazy>>,
}

impl Tenants {
    /// Fails with kind `Usage` where calls do not go to the API, which alone knows other keys.
    pub(super) fn new(options: &ServeOptions) -> Result<Self> {
        if !matches!(options.upstream, Upstream::Api(_)) {
            return Err(Error::usage("keys of callers need the API behind the server, not the embedded sandbox"));
        }
        Ok(Self { template: options.clone(), clients: Recent::new(MOST) })
    }

    /// How many clients there are.
    pub(super) fn count(&self) -> usize {
        self.clients.len()
    }

    /// The caller with the client of the key that they sent.
    pub(super) fn of(&self, key: &str, caller: &Principal) -> Principal {
        let hash = Hash::of(key);
        let client = self.clients.get(hash.bytes(), || Arc::new(Lazy::without_files(self.options(key))));
        caller.tenant(&hash.short(), client)
    }

    fn options(&self, key: &str) -> ServeOptions {
        let mut options = self.template.clone();
        if let Upstream::Api(client) = &mut options.upstream {
            client.credential = Some(Credential::Key(SecretString::from(key)));
            // All of them together hold about as much as one alone might.
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
