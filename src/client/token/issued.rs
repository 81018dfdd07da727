//! One token as it was made.

use super::expiry::Life;
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::sync::Arc;

/// A join token. Cheap to clone; `Debug` shows no secret.
#[derive(Clone)]
pub struct Token(Arc<Issued>);

struct Issued {
    id: u64,
    text: SecretString,
    link: Option<SecretString>,
    life: Life,
}

impl Token {
    pub(super) fn new(id: u64, text: SecretString, link: Option<SecretString>, life: Life) -> Self {
        Self(Arc::new(Issued { id, text, link, life }))
    }

    /// The number under which events speak of it; a refreshed token keeps its number.
    pub fn id(&self) -> u64 {
        self.0.id
    }

    /// The token itself: a secret, whoever holds it can join.
    pub fn secret(&self) -> &str {
        self.0.text.expose_secret()
    }

    /// The link that joins with it, where the API gave one: as secret as the token.
    pub fn link(&self) -> Option<&str> {
        self.0.link.as_ref().map(ExposeSecret::expose_secret)
    }

    /// When it ends by its own words, in Unix seconds; without one it never ends.
    pub fn expires_at(&self) -> Option<i64> {
        self.0.life.exp
    }

    pub(super) fn life(&self) -> &Life {
        &self.0.life
    }

    /// Whether it holds longer than an older one.
    pub(super) fn outlives(&self, older: &Self) -> bool {
        match (self.0.life.ends, older.0.life.ends) {
            (Some(new), Some(old)) => new > old,
            (None, _) => true,
            (Some(_), None) => false,
        }
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").field("id", &self.0.id).field("expires_at", &self.0.life.exp).finish_non_exhaustive()
    }
}
