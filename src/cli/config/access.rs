//! Who may call a server over HTTP: a token from a file or the environment, never from a flag, which other users of the
//! machine could read.

use super::{Config, Row, Source};
use crate::env;
use crate::error::{Error, Result};
use crate::mcp::{self, Access, OAuth};
use secrecy::SecretString;
use std::num::NonZeroU32;
use std::path::{Path, PathBuf};
use url::Url;

fn oauth((issuer, audience): (String, String), jwks_url: Option<&str>, ca_file: Option<PathBuf>) -> Result<OAuth> {
    let url = |flag: &str, text: &str| {
        let url = Url::parse(text).ok().filter(|u| u.has_host() && matches!(u.scheme(), "http" | "https"));
        url.ok_or_else(|| Error::usage(format!("--{flag} is no http or https address: `{text}`")))
    };
    let jwks_url = jwks_url.map(|text| url("oauth-jwks-url", text)).transpose()?;
    let audience = url("oauth-audience", &audience)?;
    Ok(OAuth { issuer, jwks_url, audience, ca_file })
}

/// What the flags of `serve` say about callers.
pub(crate) struct AccessFlags {
    /// `--auth-token-file`.
    pub(crate) token_file: Option<PathBuf>,
    /// `--auth-file`.
    pub(crate) tokens: Option<PathBuf>,
    /// `--oauth-issuer` and `--oauth-audience`.
    pub(crate) oauth: Option<(String, String)>,
    /// `--oauth-jwks-url`.
    pub(crate) oauth_jwks_url: Option<String>,
    /// `--oauth-ca-file`.
    pub(crate) oauth_ca_file: Option<PathBuf>,
    /// `--caller-rate`.
    pub(crate) rate: Option<NonZeroU32>,
    /// `--allow-tenant-keys`.
    pub(crate) tenant_keys: bool,
}

/// Who may call, and where that comes from.
pub(crate) struct Callers {
    /// It as the server takes it.
    pub(crate) access: Access,
    /// One row each for what was set.
    pub(crate) rows: Vec<Row>,
}

impl Callers {
    /// In one line: `whoever is on this machine`, or what they have to show.
    pub(crate) fn line(&self) -> String {
        let rows: Vec<_> = self.rows.iter().map(|r| format!("{} ({})", r.value, r.source)).collect();
        rows.join(", ")
    }
}

impl Config {
    /// Reads who may call. Files that others can read are warned about.
    pub(crate) fn callers(&mut self, flags: AccessFlags) -> Result<Callers> {
        let mut rows = Vec::new();
        let token = self.bearer(flags.token_file.as_deref())?;
        if let Some((_, source)) = &token {
            rows.push(Row::new("callers", "holders of the token", source));
        }
        if let Some(file) = &flags.tokens {
            self.warn_of_readers(file);
            let text = format!("holders of the tokens in {}", file.display());
            rows.push(Row::new("callers", text, &Source::Flag("auth-file")));
        }
        let oauth =
            flags.oauth.map(|given| oauth(given, flags.oauth_jwks_url.as_deref(), flags.oauth_ca_file)).transpose()?;
        if let Some(oauth) = &oauth {
            let text = format!("holders of tokens of {} for {}", oauth.issuer, oauth.audience);
            rows.push(Row::new("callers", text, &Source::Flag("oauth-issuer")));
        }
        if rows.is_empty() {
            rows.push(Row::new("callers", "whoever is on this machine", &Source::Default));
        }
        if let Some(rate) = flags.rate {
            rows.push(Row::new("caller rate", format!("{rate} requests a minute each"), &Source::Flag("caller-rate")));
        }
        if flags.tenant_keys {
            rows.push(Row::new("tenants", "callers may send a developer key", &Source::Flag("allow-tenant-keys")));
        }
        let access = Access {
            oauth,
            rate: flags.rate,
            tenant_keys: flags.tenant_keys,
            token: token.map(|(token, _)| token),
            tokens: flags.tokens,
        };
        Ok(Callers { access, rows })
    }

    fn bearer(&mut self, file: Option<&Path>) -> Result<Option<(SecretString, Source)>> {
        let variable = self.vars.get(&[env::AUTH_TOKEN]);
        let (text, source) = match (file, variable) {
            (Some(file), variable) => {
                if let Some((_, source)) = variable {
                    self.notes.push(format!("--auth-token-file overrides {source}"));
                }
                self.warn_of_readers(file);
                let text = std::fs::read_to_string(file)
                    .map_err(|e| Error::usage(format!("cannot read the token in {}: {e}", file.display())))?;
                (text, Source::Flag("auth-token-file"))
            }
            (None, Some(variable)) => variable,
            (None, None) => return Ok(None),
        };
        let token = text.trim();
        mcp::check_token(token).map_err(|e| {
            let error = Error::usage(format!("{source}: {}", e.message()));
            error.with_hint(e.hint().unwrap_or_default())
        })?;
        Ok(Some((SecretString::from(token), source)))
    }

    /// A file of secrets is its owner's alone.
    fn warn_of_readers(&mut self, file: &Path) {
        if readable_by_others(file) {
            self.warnings.push(format!("{} can be read by other users: chmod 600 it", file.display()));
        }
    }
}

#[cfg(unix)]
fn readable_by_others(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(file).is_ok_and(|m| m.permissions().mode() & 0o077 != 0)
}

#[cfg(not(unix))]
fn readable_by_others(_: &Path) -> bool {
    false
}
