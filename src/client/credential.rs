//! Who calls: a developer key, alone or with its team's id.

use crate::error::{Error, Kind, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// What proves to the API who calls. `Debug` shows no secret.
#[derive(Clone, Debug)]
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
}

impl Credential {
    /// The value of the `Authorization` header, marked sensitive.
    ///
    /// # Errors
    /// `Auth` when the key or the team cannot be sent: a line break pasted along with it, a colon in the team's id.
    pub(crate) fn header(&self) -> Result<HeaderValue> {
        let text = match self {
            Self::Key(key) => format!("Bearer {}", key.expose_secret()),
            Self::TeamKey { team, .. } if team.contains(':') => {
                return Err(Error::new(Kind::Auth, "the team's id has a colon in it").with_hint("check DS_TEAM_ID"));
            }
            Self::TeamKey { team, key } => {
                format!("Basic {}", STANDARD.encode(format!("{team}:{}", key.expose_secret())))
            }
        };
        let mut value = HeaderValue::try_from(text).map_err(|_| {
            Error::new(Kind::Auth, "the developer key has characters that cannot be sent")
                .with_hint("check it for line breaks or spaces that were pasted along")
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    /// What must never be shown: the key, and the pair that Basic encodes.
    pub(super) fn secrets(&self) -> Vec<String> {
        match self {
            Self::Key(key) => vec![key.expose_secret().to_owned()],
            Self::TeamKey { team, key } => {
                vec![key.expose_secret().to_owned(), format!("{team}:{}", key.expose_secret())]
            }
        }
    }
}
