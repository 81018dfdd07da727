//! Who calls: a developer key, alone or with its team's id, or an OAuth sign-in.
//!
//! `key` is what is sent for the first two, once made. `oauth` is a sign-in and the access token that calls send now; `grant`
//! and `file` are what it is made of and where it is kept, `endpoint` asks for new tokens, `refresh` decides when and
//! sees that it is done once. `sign` is what the call path uses. Join tokens are not here.

mod endpoint;
mod event;
mod file;
mod grant;
mod oauth;
mod refresh;
mod sign;

pub use event::Event;
pub use oauth::{OAuth, OAuthStats};
pub use refresh::finish_refreshes;
pub(super) use sign::{Signed, Signer};

use crate::error::{Error, Kind, Result};
use crate::redact::Redactor;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// What proves to the API who calls. `Debug` shows no secret.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Credential {
    /// `Authorization: Bearer KEY`.
    Key(SecretString),
    /// HTTP Basic `TEAM:KEY`.
    TeamKey {
        /// The team's id.
        team: String,
        /// The developer key.
        key: SecretString,
    },
    /// `Authorization: Bearer ACCESS_TOKEN`, renewed with a refresh token. The API is then below `/oauth-api/v1` in place of
    /// `/api/v1`; a base address with another path is taken as it is.
    OAuth(OAuth),
}

impl Credential {
    /// The `Authorization` header of a credential that never changes, marked sensitive; none for a sign-in.
    ///
    /// # Errors
    /// `Auth` when the key or the team cannot be sent: a line break pasted along with it, a colon in the team's id.
    pub(super) fn header(&self) -> Result<Option<HeaderValue>> {
        let text = match self {
            Self::OAuth(_) => return Ok(None),
            Self::Key(key) => format!("Bearer {}", key.expose_secret()),
            Self::TeamKey { team, .. } if team.contains(':') => {
                return Err(Error::new(Kind::Auth, "the team's id has a colon in it").with_hint("check DS_TEAM_ID"));
            }
            Self::TeamKey { team, key } => {
                format!("Basic {}", STANDARD.encode(format!("{team}:{}", key.expose_secret())))
            }
        };
        sensitive(text).map(Some).ok_or_else(|| {
            Error::new(Kind::Auth, "the developer key has characters that cannot be sent")
                .with_hint("check it for line breaks or spaces that were pasted along")
        })
    }

    /// What tells one caller from another: secret, to be hashed and not shown.
    pub(super) fn identity(&self) -> [String; 2] {
        match self {
            Self::Key(key) => [String::new(), key.expose_secret().to_owned()],
            Self::TeamKey { team, key } => [team.clone(), key.expose_secret().to_owned()],
            Self::OAuth(oauth) => ["oauth".to_owned(), oauth.file().display().to_string()],
        }
    }

    /// A number that changes when the caller may have become another one: somebody signed in again in the file of a sign-in.
    pub(super) fn owner(&self) -> u64 {
        if let Self::OAuth(oauth) = self { oauth.owner() } else { 0 }
    }

    /// Masks that also hide this: the key, the pair that Basic encodes, every token of a sign-in.
    pub(super) fn hidden_by(&self, redactor: Redactor) -> Redactor {
        match self {
            Self::Key(key) => redactor.with_secret(key.expose_secret()),
            Self::TeamKey { team, key } => {
                redactor.with_secret(key.expose_secret()).with_secret(&format!("{team}:{}", key.expose_secret()))
            }
            Self::OAuth(oauth) => redactor.with_rotating(oauth.secrets()),
        }
    }
}

/// A header that is not to be shown.
fn sensitive(text: String) -> Option<HeaderValue> {
    let mut value = HeaderValue::try_from(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}
