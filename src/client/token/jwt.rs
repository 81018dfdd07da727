//! Join tokens as texts: signing one, and reading one without trusting it.

use super::crypto;
use crate::error::{Error, Kind, Result};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// The token with these claims: HS256 with the developer key, as the API signs its own.
pub fn sign(claims: &impl Serialize, key: &SecretString) -> Result<String> {
    crypto::ready();
    let key = EncodingKey::from_secret(key.expose_secret().as_bytes());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &key)
        .map_err(|e| Error::new(Kind::Failed, format!("cannot sign the token: {e}")))
}

/// The claims of a token, its signature not looked at.
pub fn read(token: &str) -> Result<Map<String, Value>> {
    jsonwebtoken::dangerous::insecure_decode_claims(token).map_err(|_| {
        Error::usage("this is not a join token")
            .with_hint("a join token has three parts with dots between; a join link holds one too")
    })
}

/// Whether the key made the signature.
pub fn is_signed_by(token: &str, key: &SecretString) -> bool {
    signed_by::<Map<String, Value>>(token, key).is_some()
}

/// The claims of a token that this key signed, whatever its times.
pub(crate) fn signed_by<T: DeserializeOwned + Clone>(token: &str, key: &SecretString) -> Option<T> {
    let mut only_signature = Validation::new(Algorithm::HS256);
    only_signature.validate_exp = false;
    only_signature.validate_aud = false;
    only_signature.set_required_spec_claims::<&str>(&[]);
    crypto::ready();
    let key = DecodingKey::from_secret(key.expose_secret().as_bytes());
    jsonwebtoken::decode(token, &key, &only_signature).ok().map(|token| token.claims)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_holds_for_its_key_only() {
        let claims: Map<String, Value> =
            [("u".to_owned(), "Ann".into()), ("iat".to_owned(), 1.into())].into_iter().collect();
        let (key, other) = (SecretString::from("k1"), SecretString::from("k2"));
        let token = sign(&claims, &key).unwrap();
        assert!(is_signed_by(&token, &key) && !is_signed_by(&token, &other));
        assert_eq!(read(&token).unwrap(), claims);
        let unsigned = format!("{}.", token.rsplit_once('.').unwrap().0);
        assert!(!is_signed_by(&unsigned, &key));
    }
}
