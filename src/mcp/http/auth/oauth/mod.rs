//! The server as an OAuth resource: access tokens (JWT) of an issuer, checked against its keys.
//!
//! `keys` fetches the issuer's keys and keeps them, `discovery` finds out where they are, `secure` says from where they may come, `claims` checks a token and reads who it is about, `metadata` tells clients
//! where to get one (RFC 9728).

mod claims;
mod discovery;
mod keys;
mod metadata;
mod secure;

use super::denied::Denied;
use super::holders::Holder;
use super::rate::Rate;
use super::recent::Recent;
use crate::error::Result;
use crate::mcp::Scope;
use crate::mcp::access::OAuth;
use crate::mcp::face::Face;
use crate::mcp::principal::{Leave, Principal};
use claims::May;
use keys::Keys;
use std::num::NonZeroU32;
use std::sync::Arc;

/// Most callers whose turns are remembered.
const CALLERS: usize = 10_000;

/// Knows callers by tokens of the issuer.
pub(super) struct Resource {
    settings: OAuth,
    keys: Keys,
    common: Arc<Face>,
    reads: Arc<Face>,
    rate: Option<NonZeroU32>,
    callers: Recent<(String, May), Arc<Holder>>,
}

impl Resource {
    /// Fails with kind `Usage` where an address is none or could be read on the way.
    pub(super) fn new(settings: OAuth, common: &Arc<Face>, rate: Option<NonZeroU32>) -> Result<Self> {
        let keys = Keys::new(&settings)?;
        let reach = common.reach.granted(&Scope { read_only: true, ..Scope::default() })?;
        let reads = Arc::new(Face::new(reach, false, common.lockdown));
        Ok(Self { settings, keys, common: common.clone(), reads, rate, callers: Recent::new(CALLERS) })
    }

    /// Who sent this token, and until when it is good.
    pub(super) async fn holder(&self, token: &str) -> Result<(Arc<Holder>, Leave), Denied> {
        let header = claims::header(token)?;
        let key = self.keys.find(&header).await?;
        let (subject, may, ends) = claims::check(token, &header, &key, &self.settings)?;
        let holder = self.callers.get(&(subject.clone(), may), || {
            let face = if may == May::Write { &self.common } else { &self.reads };
            let principal = Principal::facing(format!("oauth:{subject}"), face.clone());
            Arc::new(Holder::new(principal, self.rate.map(Rate::new)))
        });
        Ok((holder, Leave { taken: None, ends: Some(ends) }))
    }

    /// What clients are told at `/.well-known/oauth-protected-resource`.
    pub(super) fn metadata(&self) -> String {
        metadata::document(&self.settings)
    }

    /// Whether they are told it at this path, with or without the resource's own behind it.
    pub(super) fn is_metadata(&self, path: &str) -> bool {
        let rest = path.strip_prefix(metadata::PATH);
        rest.is_some_and(|rest| matches!(rest, "" | "/mcp") || rest == self.settings.audience.path())
    }

    /// Where they are told it.
    pub(super) fn metadata_url(&self) -> String {
        metadata::url(&self.settings)
    }
}
