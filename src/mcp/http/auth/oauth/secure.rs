//! Addresses from which keys may come.

use crate::error::{Error, Result};
use url::Url;

/// Whether nobody on the way can change what comes from there: https, or http on this machine.
pub(super) fn is_secure(url: &Url) -> bool {
    let here = matches!(url.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

/// Refuses one of which that can't be said.
pub(super) fn secure(url: Url, what: &str) -> Result<Url> {
    if is_secure(&url) {
        return Ok(url);
    }
    Err(Error::usage(format!("the address of {what} is not https"))
        .with_hint("whoever could change the keys on the way could sign tokens: give an https address"))
}
