//! Who calls: a developer key, alone or with its team's id.

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
    pub(crate) fn header(&self) -> Option<HeaderValue> {
        let text = match self {
            Self::Key(key) => format!("Bearer {}", key.expose_secret()),
            Self::TeamKey { team, key } => {
                format!("Basic {}", STANDARD.encode(format!("{team}:{}", key.expose_secret())))
            }
        };
        let mut value = HeaderValue::try_from(text).ok()?;
        value.set_sensitive(true);
        Some(value)
    }
}
