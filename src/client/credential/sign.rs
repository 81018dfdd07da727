//! What the call path uses: the header of a call, and what to do when the API refuses it.

use super::endpoint::Link;
use super::oauth::Access;
use super::refresh::backoff;
use super::{Credential, OAuth};
use crate::client::{Events, Options, Transport};
use crate::error::Result;
use http::HeaderValue;
use std::sync::Arc;
use tokio::time::Instant;

/// Signs the calls of one client.
pub(in crate::client) struct Signer(Way);

enum Way {
    /// Made once.
    Fixed(Result<Option<HeaderValue>>),
    /// Changes.
    OAuth { oauth: OAuth, link: Arc<Link>, refreshes: bool },
}

/// The header of one call.
#[derive(Clone)]
pub(in crate::client) struct Signed {
    header: Option<HeaderValue>,
    access: Option<Arc<Access>>,
}

impl Signed {
    /// The value of `Authorization`; none for a client without a credential.
    pub(in crate::client) fn header(&self) -> Option<&HeaderValue> {
        self.header.as_ref()
    }
}

impl From<Arc<Access>> for Signed {
    fn from(access: Arc<Access>) -> Self {
        Self { header: Some(access.header.clone()), access: Some(access) }
    }
}

impl Signer {
    pub(in crate::client) fn new(options: &Options, transport: &Arc<dyn Transport>, events: &Events) -> Self {
        Self(match &options.credential {
            None => Way::Fixed(Ok(None)),
            Some(Credential::OAuth(oauth)) => Way::OAuth {
                oauth: oauth.clone(),
                link: Arc::new(Link::new(options, transport.clone(), events.clone())),
                refreshes: options.token_management,
            },
            Some(fixed) => Way::Fixed(fixed.header()),
        })
    }

    /// Whether a refused call may be repeated with another header.
    pub(in crate::client) fn renews(&self) -> bool {
        matches!(self.0, Way::OAuth { refreshes: true, .. })
    }

    /// The header of a call. Waits only when the access token has ended and is being renewed.
    pub(in crate::client) async fn sign(&self) -> Result<Signed> {
        let (oauth, link) = match &self.0 {
            Way::Fixed(made) => return Ok(Signed { header: made.clone()?, access: None }),
            Way::OAuth { oauth, refreshes: false, .. } => return Ok(oauth.0.current().into()),
            Way::OAuth { oauth, link, .. } => (oauth, link),
        };
        oauth.0.look_after(link);
        let access = oauth.0.current();
        if !access.is_over(Instant::now()) {
            return Ok(access.into());
        }
        // Boxed: it is rare, and would make every call's future larger.
        Ok(Box::pin(oauth.0.newer(link, &access)).await?.into())
    }

    /// The API has taken what a call was signed with.
    pub(in crate::client) fn accepted(&self, signed: &Signed) {
        if let (Way::OAuth { oauth, .. }, Some(access)) = (&self.0, &signed.access) {
            oauth.0.accept(access);
        }
    }

    /// The API has refused it (401): another header to repeat the call with, once. None where that would change nothing: a
    /// credential that never changes, refreshing switched off, or a new token refused just as the one before.
    ///
    /// # Errors
    /// Why there is no new token.
    pub(in crate::client) async fn refused(&self, signed: &Signed) -> Result<Option<Signed>> {
        let (Way::OAuth { oauth, link, refreshes: true }, Some(access)) = (&self.0, &signed.access) else {
            return Ok(None);
        };
        let now = Instant::now();
        {
            let mut state = oauth.0.state();
            // Where renewing failed, it is asked again as that allows, and its error is what the caller gets.
            let renewed_last = !state.running && state.last.is_none();
            if oauth.0.current().number == access.number && renewed_last {
                if state.no_force_before.is_some_and(|at| now < at) {
                    return Ok(None);
                }
                state.fruitless += 1;
                state.no_force_before = Some(now + backoff(state.fruitless));
            }
        }
        oauth.0.newer(link, access).await.map(|newer| Some(newer.into()))
    }
}
