//! Why a caller is turned away, and how the answer says so.

use http::header::{HeaderName, RETRY_AFTER, WWW_AUTHENTICATE};
use http::{HeaderValue, StatusCode};
use std::time::Duration;

/// Why a caller is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::mcp::http) enum Denied {
    /// Called for a host, or by a page, that is not this server's.
    Stranger(&'static str),
    /// They show nothing of themselves.
    NoToken,
    /// What they show is not known here.
    WrongToken,
    /// What they show was good until a while ago.
    Expired,
    /// What they show gives no right here.
    Scope,
    /// What they show can't be checked now.
    NoKeys,
    /// They send a Digital Samba key, and it is none, or sent twice.
    NoKey,
    /// They send a Digital Samba key, and the operator takes none.
    KeysNotTaken,
    /// They call more often than they may; the time to wait.
    TooOften(Duration),
}

impl Denied {
    /// The word for it in figures and in the audit log.
    pub(in crate::mcp::http) const fn word(self) -> &'static str {
        match self {
            Self::Stranger(_) => "stranger",
            Self::NoToken => "no_token",
            Self::WrongToken => "wrong_token",
            Self::Expired => "expired_token",
            Self::Scope => "no_scope",
            Self::NoKeys => "no_issuer",
            Self::NoKey | Self::KeysNotTaken => "tenant_key",
            Self::TooOften(_) => "too_often",
        }
    }

    /// The status of the answer.
    pub(in crate::mcp::http) const fn status(self) -> StatusCode {
        match self {
            Self::Stranger(_) | Self::Scope | Self::KeysNotTaken => StatusCode::FORBIDDEN,
            Self::NoToken | Self::WrongToken | Self::Expired => StatusCode::UNAUTHORIZED,
            Self::NoKeys => StatusCode::SERVICE_UNAVAILABLE,
            Self::NoKey => StatusCode::BAD_REQUEST,
            Self::TooOften(_) => StatusCode::TOO_MANY_REQUESTS,
        }
    }

    /// What the answer says.
    pub(in crate::mcp::http) const fn message(self) -> &'static str {
        match self {
            Self::Stranger(why) => why,
            Self::NoToken => "a token is needed: send it as `Authorization: Bearer TOKEN`",
            Self::WrongToken => "this token is not known here",
            Self::Expired => "this token has expired: get a new one",
            Self::Scope => "this token has neither the scope `read` nor `write`",
            Self::NoKeys => "the keys of the issuer cannot be read now, so that no token can be checked",
            Self::NoKey => "X-Digital-Samba-Key is not one developer key",
            Self::KeysNotTaken => "this server takes no keys of callers: leave X-Digital-Samba-Key out",
            Self::TooOften(_) => "more calls than this caller may make; Retry-After says when to go on",
        }
    }

    /// The header that goes with the answer. `metadata` is where a client learns where to get a token.
    pub(in crate::mcp::http) fn header(self, metadata: Option<&str>) -> Option<(HeaderName, HeaderValue)> {
        match self {
            Self::Stranger(_) | Self::NoKey | Self::KeysNotTaken => None,
            // A caller who showed nothing is told no error, only how to show something (RFC 6750).
            Self::NoToken => challenge("", metadata),
            Self::WrongToken | Self::Expired => challenge(", error=\"invalid_token\"", metadata),
            Self::Scope => challenge(", error=\"insufficient_scope\", scope=\"read\"", metadata),
            Self::NoKeys => Some((RETRY_AFTER, HeaderValue::from_static("30"))),
            Self::TooOften(wait) => {
                let seconds = wait.as_secs() + u64::from(wait.subsec_nanos() > 0);
                Some((RETRY_AFTER, HeaderValue::from(seconds.max(1))))
            }
        }
    }
}

fn challenge(error: &str, metadata: Option<&str>) -> Option<(HeaderName, HeaderValue)> {
    let place = metadata.map(|url| format!(", resource_metadata=\"{url}\"")).unwrap_or_default();
    let value = HeaderValue::try_from(format!("Bearer realm=\"dsamba\"{error}{place}")).ok()?;
    Some((WWW_AUTHENTICATE, value))
}
