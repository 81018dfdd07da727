//! The cryptography behind `jsonwebtoken`: ring, which TLS brings along anyway. It makes HMAC signatures and checks those of all
//! kinds that an issuer may use.
//!
//! jsonwebtoken's own pure-Rust choice brings eight crates more, one of them (rsa) with an open timing flaw.

use jsonwebtoken::crypto::{CryptoProvider, JwtSigner, JwtVerifier, KeyUtils};
use jsonwebtoken::errors::{ErrorKind, Result};
use jsonwebtoken::signature::{Error, Signer, Verifier};
use jsonwebtoken::{Algorithm, AlgorithmFamily, DecodingKey, DecodingKeyKind, EncodingKey};
use ring::{hmac, signature as ring_signature};

static RING: CryptoProvider = CryptoProvider {
    signer_factory: signer,
    verifier_factory: verifier,
    // These make a JWK of a key; nothing here does.
    key_utils: KeyUtils::new_unimplemented(),
};

/// Sees to it that tokens can be signed and checked. Wanted before each use, and cheap: whoever uses this library may have
/// installed another provider, which does as well.
pub(crate) fn ready() {
    let _ = RING.install_default();
}

struct Hmac(Algorithm, hmac::Key);

impl Hmac {
    fn new(algorithm: Algorithm, secret: &[u8]) -> Result<Self> {
        let hash = match algorithm {
            Algorithm::HS256 => hmac::HMAC_SHA256,
            Algorithm::HS384 => hmac::HMAC_SHA384,
            Algorithm::HS512 => hmac::HMAC_SHA512,
            _ => return Err(ErrorKind::InvalidAlgorithm.into()),
        };
        Ok(Self(algorithm, hmac::Key::new(hash, secret)))
    }
}

impl Signer<Vec<u8>> for Hmac {
    fn try_sign(&self, message: &[u8]) -> std::result::Result<Vec<u8>, Error> {
        Ok(hmac::sign(&self.1, message).as_ref().to_vec())
    }
}

impl JwtSigner for Hmac {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

impl Verifier<Vec<u8>> for Hmac {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), Error> {
        hmac::verify(&self.1, message, signature).map_err(|_| Error::new())
    }
}

impl JwtVerifier for Hmac {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

/// How a signature that a private key made is checked.
enum Check {
    Rsa(&'static ring_signature::RsaParameters),
    Point(&'static dyn ring_signature::VerificationAlgorithm),
}

struct Public(Algorithm, Check, DecodingKey);

impl Public {
    fn new(algorithm: Algorithm, key: &DecodingKey) -> Result<Self> {
        let check = match algorithm {
            Algorithm::RS256 => Check::Rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA256),
            Algorithm::RS384 => Check::Rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA384),
            Algorithm::RS512 => Check::Rsa(&ring_signature::RSA_PKCS1_2048_8192_SHA512),
            Algorithm::PS256 => Check::Rsa(&ring_signature::RSA_PSS_2048_8192_SHA256),
            Algorithm::PS384 => Check::Rsa(&ring_signature::RSA_PSS_2048_8192_SHA384),
            Algorithm::PS512 => Check::Rsa(&ring_signature::RSA_PSS_2048_8192_SHA512),
            Algorithm::ES256 => Check::Point(&ring_signature::ECDSA_P256_SHA256_FIXED),
            Algorithm::ES384 => Check::Point(&ring_signature::ECDSA_P384_SHA384_FIXED),
            Algorithm::EdDSA => Check::Point(&ring_signature::ED25519),
            _ => return Err(ErrorKind::InvalidAlgorithm.into()),
        };
        Ok(Self(algorithm, check, key.clone()))
    }
}

impl Verifier<Vec<u8>> for Public {
    fn verify(&self, message: &[u8], signature: &Vec<u8>) -> std::result::Result<(), Error> {
        let checked = match (&self.1, self.2.kind()) {
            (Check::Rsa(rules), DecodingKeyKind::RsaModulusExponent { n, e }) => {
                ring_signature::RsaPublicKeyComponents { n, e }.verify(rules, message, signature)
            }
            (Check::Rsa(rules), DecodingKeyKind::SecretOrDer(der)) => {
                ring_signature::UnparsedPublicKey::new(*rules, der).verify(message, signature)
            }
            (Check::Point(rules), DecodingKeyKind::SecretOrDer(point)) => {
                ring_signature::UnparsedPublicKey::new(*rules, point).verify(message, signature)
            }
            (Check::Point(_), DecodingKeyKind::RsaModulusExponent { .. }) => return Err(Error::new()),
        };
        checked.map_err(|_| Error::new())
    }
}

impl JwtVerifier for Public {
    fn algorithm(&self) -> Algorithm {
        self.0
    }
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as jsonwebtoken wants it")]
fn signer(algorithm: &Algorithm, key: &EncodingKey) -> Result<Box<dyn JwtSigner>> {
    if key.family() != AlgorithmFamily::Hmac {
        return Err(ErrorKind::InvalidKeyFormat.into());
    }
    Ok(Box::new(Hmac::new(*algorithm, key.as_bytes())?))
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "as jsonwebtoken wants it")]
fn verifier(algorithm: &Algorithm, key: &DecodingKey) -> Result<Box<dyn JwtVerifier>> {
    // A key of another family must never be taken for one of this: a public key is no secret.
    if key.family() != algorithm.family() {
        return Err(ErrorKind::InvalidKeyFormat.into());
    }
    Ok(match algorithm.family() {
        AlgorithmFamily::Hmac => Box::new(Hmac::new(*algorithm, key.try_get_as_bytes()?)?),
        _ => Box::new(Public::new(*algorithm, key)?),
    })
}

#[cfg(test)]
mod tests;
