//! The bearer of a request, and the tokens it is compared with. Of a token only its hash is kept, and hashes are compared in
//! a time that says nothing about them.

use super::denied::Denied;
use crate::error::{Error, Result};
use http::HeaderMap;
use http::header::AUTHORIZATION;
use ring::digest::{SHA256, digest};
use std::fmt::Write as _;
use subtle::{Choice, ConstantTimeEq as _};

/// Fewest characters of a token: shorter ones can be guessed.
const SHORTEST: usize = 16;
/// Most characters of one.
const LONGEST: usize = 512;

/// The SHA-256 of a token.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Hash([u8; 32]);

impl Hash {
    pub(super) fn of(token: &str) -> Self {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
        Self(hash)
    }

    /// From 64 hexadecimal digits.
    pub(super) fn from_hex(text: &str) -> Option<Self> {
        let digits: Vec<u8> =
            text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
        let bytes: Vec<u8> = digits.chunks_exact(2).map(|pair| pair[0] << 4 | pair[1]).collect();
        (digits.len() == 64).then(|| bytes.try_into().ok().map(Self)).flatten()
    }

    /// It as bytes.
    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Enough of it to tell two apart in a log, as hexadecimal digits.
    pub(super) fn short(&self) -> String {
        self.0[..8].iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
    }

    /// Whether both are of the same token.
    pub(super) fn same(&self, other: &Self) -> Choice {
        self.0.ct_eq(&other.0)
    }
}

/// What this request shows of itself. A second `Authorization` is refused rather than one of the two chosen.
pub(super) fn given(headers: &HeaderMap) -> Result<&str, Denied> {
    let mut all = headers.get_all(AUTHORIZATION).iter();
    let (first, second) = (all.next(), all.next());
    let Some(value) = first else { return Err(Denied::NoToken) };
    let (scheme, token) = value.to_str().ok().and_then(|v| v.split_once(' ')).ok_or(Denied::WrongToken)?;
    if second.is_some() || !scheme.eq_ignore_ascii_case("bearer") {
        return Err(Denied::WrongToken);
    }
    Ok(token.trim())
}

/// Whether a text may be a token: 16 to 512 of the characters that a bearer may have. The error does not show it.
pub fn check_token(text: &str) -> Result<()> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-._~+/=".contains(c);
    let fault = match text.len() {
        n if n < SHORTEST => format!("is shorter than {SHORTEST} characters"),
        n if n > LONGEST => format!("is longer than {LONGEST} characters"),
        _ if !text.chars().all(allowed) => "has characters that a bearer token may not have".to_owned(),
        _ => return Ok(()),
    };
    Err(Error::usage(format!("the token {fault}")).with_hint("make one with `openssl rand -hex 32`"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_other_tools_make() {
        let hex = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert!(bool::from(Hash::of("abc").same(&Hash::from_hex(hex).unwrap())));
        assert!(bool::from(Hash::of("abc").same(&Hash::from_hex(&hex.to_uppercase()).unwrap())));
        assert!(!bool::from(Hash::of("abd").same(&Hash::from_hex(hex).unwrap())));
        for bad in ["", "ba", &hex[1..], &format!("{hex}00"), &hex.replace('b', "g"), &hex.replace('b', "é")] {
            assert!(Hash::from_hex(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn a_request_shows_one_bearer_or_none() {
        let of = |values: &[&'static str]| {
            let mut headers = HeaderMap::new();
            for value in values {
                headers.append(AUTHORIZATION, http::HeaderValue::from_bytes(value.as_bytes()).unwrap());
            }
            given(&headers).map(str::to_owned)
        };
        assert_eq!(of(&["Bearer abc"]), Ok("abc".to_owned()));
        assert_eq!(of(&["bearer  abc"]), Ok("abc".to_owned()));
        assert_eq!(of(&[]), Err(Denied::NoToken));
        for wrong in [&["abc"][..], &["Basic abc"], &["Bearer abc", "Bearer abc"], &["Bearer\u{e9} x"], &["Bearer"]] {
            assert_eq!(of(wrong), Err(Denied::WrongToken), "{wrong:?}");
        }
    }

    #[test]
    fn a_token_that_can_be_guessed_or_not_be_sent_is_refused_and_not_shown() {
        check_token("0123456789abcdef").unwrap();
        for bad in ["", "tiny", "0123456789abcde", "0123456789 abcdef", "0123456789abcdef\n", "0123456789abcdefé"] {
            let error = check_token(bad).unwrap_err();
            assert!(bad.is_empty() || !error.to_string().contains(bad), "{error}");
        }
        assert!(check_token(&"a".repeat(513)).is_err());
    }
}
