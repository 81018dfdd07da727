//! Who calls over HTTP, and whether they may: decided from the head of a request, before its body is read.
//!
//! `bearer` reads what a request shows of itself, `tokens` the file of named tokens, `holders` knows who holds which right
//! now, `oauth` the tokens of an issuer, `tenants` the clients of callers with a key of their own, `rate` how often each may
//! call, `denied` how somebody is turned away. What callers then may do is `mcp::face`.

mod bearer;
mod denied;
mod holders;
mod oauth;
mod rate;
mod recent;
mod tenants;
mod tokens;

pub use bearer::check_token;
pub(super) use denied::Denied;
pub(super) use tenants::KEY as TENANT_KEY;
pub(super) use tenants::TenantStats;

use crate::error::Result;
use crate::mcp::handler::Handler;
use crate::mcp::options::ServeOptions;
use crate::mcp::principal::{Leave, Principal};
use holders::{Holder, Holders};
use http::header::HeaderName;
use http::{HeaderMap, HeaderValue};
use rate::Rate;
use secrecy::ExposeSecret;
use serde::Serialize;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tenants::Tenants;
use tokio_util::sync::CancellationToken;

/// How often the file of tokens is looked at.
const LOOK: Duration = Duration::from_secs(1);

/// What became of requests to the protocol and to pages that need a token, by the words of [`Denied::word`].
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct AccessStats {
    /// Requests by outcome; `admitted` are those that were let in.
    pub(super) requests: Vec<(&'static str, u64)>,
    /// Tokens that are known.
    pub(super) tokens: usize,
    /// Clients of callers with a key of their own.
    pub(super) tenants: usize,
    /// What those clients hold together; none where no such keys are taken.
    pub(super) tenant_clients: Option<TenantStats>,
}

const ADMITTED: &str = "admitted";
const OUTCOMES: [&str; 9] = [
    ADMITTED,
    "stranger",
    "no_token",
    "wrong_token",
    "expired_token",
    "no_scope",
    "no_issuer",
    "tenant_key",
    "too_often",
];

/// Decides who comes in.
pub(super) struct Gate {
    holders: Option<Holders>,
    oauth: Option<oauth::Resource>,
    tenants: Option<Tenants>,
    anybody: Arc<Holder>,
    counts: [AtomicU64; OUTCOMES.len()],
}

impl Gate {
    /// Fails with kind `Usage` where a token or the file of tokens is no good.
    pub(super) fn new(options: &ServeOptions, handler: &Handler) -> Result<Arc<Self>> {
        let (access, common) = (&options.access, handler.common());
        let single = access.token.as_ref().map(ExposeSecret::expose_secret);
        if let Some(token) = single {
            check_token(token)?;
        }
        let named = access.tokens.as_deref();
        let holders = access.guarded().then(|| Holders::new(common.clone(), single, named, access.rate)).transpose()?;
        let oauth = access.oauth.clone().map(|oauth| oauth::Resource::new(oauth, common, access.rate)).transpose()?;
        let tenants = access.tenant_keys.then(|| Tenants::new(options, handler.client()?)).transpose()?;
        let anybody = Arc::new(Holder::new(Principal::local(), access.rate.map(Rate::new)));
        Ok(Arc::new(Self { holders, oauth, tenants, anybody, counts: Default::default() }))
    }

    /// Looks at the file of tokens again and again until `stop`.
    pub(super) fn keep_reading(self: &Arc<Self>, stop: CancellationToken) {
        let gate = self.clone();
        tokio::spawn(async move {
            while let (Some(holders), Err(_)) = (&gate.holders, tokio::time::timeout(LOOK, stop.cancelled()).await) {
                match holders.read_again() {
                    Ok(false) => {}
                    Ok(true) => tracing::info!(tokens = holders.count(), "the file of tokens was read again"),
                    Err(e) => tracing::warn!("the tokens stay as they were: {}", e.message()),
                }
            }
        });
    }

    /// Who sent a request with this head and until when they may call, or why it is turned away and whose it was, as far as that
    /// is known.
    pub(super) async fn admit(&self, headers: &HeaderMap) -> Result<(Principal, Leave), (Denied, Option<Principal>)> {
        let admitted = match self.holder(headers).await {
            Err(denied) => Err((denied, None)),
            Ok((holder, leave)) => {
                let keyed = self.with_key(headers, &holder);
                keyed.map(|caller| (caller, leave)).map_err(|denied| (denied, Some(holder.principal.clone())))
            }
        };
        self.count(admitted.as_ref().map_or_else(|(denied, _)| denied.word(), |_| ADMITTED));
        admitted
    }

    /// Whether whoever sent a request with this head may look at the server's figures.
    pub(super) async fn may_watch(&self, headers: &HeaderMap) -> Result<(), Denied> {
        self.holder(headers).await.map(drop).inspect_err(|denied| self.count(denied.word()))
    }

    /// Counts a request that was turned away before it came here.
    pub(super) fn turned_away(&self, denied: Denied) {
        self.count(denied.word());
    }

    /// The header that goes with the answer to somebody who is turned away.
    pub(super) fn header(&self, denied: Denied) -> Option<(HeaderName, HeaderValue)> {
        denied.header(self.oauth.as_ref().map(oauth::Resource::metadata_url).as_deref())
    }

    /// What this path tells clients that look for a token; none where it is no such path.
    pub(super) fn metadata(&self, path: &str) -> Option<String> {
        let oauth = self.oauth.as_ref()?;
        oauth.is_metadata(path).then(|| oauth.metadata())
    }

    async fn holder(&self, headers: &HeaderMap) -> Result<(Arc<Holder>, Leave), Denied> {
        let Some(holders) = &self.holders else { return Ok((self.anybody.clone(), Leave::default())) };
        let token = bearer::given(headers)?;
        match (holders.of(token), &self.oauth) {
            (Some(held), _) => Ok(held),
            (None, Some(oauth)) => oauth.holder(token).await,
            (None, None) => Err(Denied::WrongToken),
        }
    }

    /// The caller in their turn, with the client of the key that they send, if they do. Where nobody shows who they are, each key
    /// is a caller with a rate of its own.
    fn with_key(&self, headers: &HeaderMap, holder: &Arc<Holder>) -> Result<Principal, Denied> {
        let turn = |rate: Option<&Rate>| rate.map_or(Ok(()), Rate::take);
        match (tenants::given(headers)?, &self.tenants) {
            (None, _) => turn(holder.rate.as_ref()).map(|()| holder.principal.clone()),
            (Some(key), Some(tenants)) => {
                let tenant = tenants.of(key);
                let own = if self.holders.is_none() { tenant.rate.as_ref() } else { holder.rate.as_ref() };
                turn(own).map(|()| holder.principal.tenant(&tenant.mark, tenant.client.clone()))
            }
            (Some(_), None) => Err(Denied::KeysNotTaken),
        }
    }

    fn count(&self, outcome: &str) {
        if let Some(at) = OUTCOMES.iter().position(|o| *o == outcome) {
            self.counts[at].fetch_add(1, Relaxed);
        }
    }

    pub(super) fn stats(&self) -> AccessStats {
        let requests = OUTCOMES.iter().zip(&self.counts).map(|(outcome, n)| (*outcome, n.load(Relaxed))).collect();
        let tokens = self.holders.as_ref().map_or(0, Holders::count);
        let tenants = self.tenants.as_ref().map_or(0, Tenants::count);
        AccessStats { requests, tokens, tenants, tenant_clients: self.tenants.as_ref().map(Tenants::stats) }
    }
}
