//! Who may call a server over HTTP, as its operator sets it.

use secrecy::SecretString;
use std::num::NonZeroU32;
use std::path::PathBuf;
use url::Url;

/// Who may call over HTTP. By default whoever reaches the server, which then listens to this machine only.
#[derive(Clone, Debug, Default)]
pub struct Access {
    /// A token that callers send as `Authorization: Bearer TOKEN`; [`check_token`](super::check_token) says what it may be.
    pub token: Option<SecretString>,
    /// A file of named tokens, each with its own rights; read again whenever it changes.
    pub tokens: Option<PathBuf>,
    /// Access tokens of an OAuth issuer.
    pub oauth: Option<OAuth>,
    /// Requests a minute of each caller who has no rate of their own; none means any number.
    pub rate: Option<NonZeroU32>,
    /// Whether callers may send a Digital Samba key of their own (`X-Digital-Samba-Key`), which their calls are then made with.
    pub tenant_keys: bool,
}

impl Access {
    /// Whether callers have to show who they are.
    pub const fn guarded(&self) -> bool {
        self.token.is_some() || self.tokens.is_some() || self.oauth.is_some()
    }
}

/// Access tokens (JWT) of an OAuth issuer. Those with the scope `write` may do whatever the server serves, those with `read` only
/// read.
#[derive(Clone, Debug)]
pub struct OAuth {
    /// The issuer, as tokens name it (`iss`).
    pub issuer: String,
    /// Where its public keys are: https, or http on this machine. Where none is given, the issuer's metadata says it.
    pub jwks_url: Option<Url>,
    /// This server's own address as its clients know it, such as `https://mcp.example.com/mcp`; tokens have to be made for it (`aud`).
    pub audience: Url,
    /// Certificates (PEM) to trust when the keys are fetched, in place of the system's.
    pub ca_file: Option<PathBuf>,
}
