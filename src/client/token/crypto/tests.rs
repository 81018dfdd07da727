use super::*;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::rust_crypto::DEFAULT_PROVIDER as OTHER;
use jsonwebtoken::jwk::Jwk;
use rcgen::{KeyPair, PKCS_ECDSA_P256_SHA256, PKCS_ECDSA_P384_SHA384, PKCS_ED25519, SignatureAlgorithm};
use serde_json::json;

const MESSAGE: &[u8] = b"eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEifQ";

/// A signature that another implementation made.
fn signed(algorithm: Algorithm, key: &EncodingKey) -> Vec<u8> {
    (OTHER.signer_factory)(&algorithm, key).unwrap().try_sign(MESSAGE).unwrap()
}

/// Whether it holds for this key, and for nothing else.
fn holds(algorithm: Algorithm, key: &DecodingKey, signature: &[u8]) {
    let check = verifier(&algorithm, key).unwrap();
    assert_eq!(check.algorithm(), algorithm);
    assert!(check.verify(MESSAGE, &signature.to_vec()).is_ok(), "{algorithm:?}");
    assert!(check.verify(&MESSAGE[1..], &signature.to_vec()).is_err(), "{algorithm:?}: another message");
    for at in [0, signature.len() / 2, signature.len() - 1] {
        let mut wrong = signature.to_vec();
        wrong[at] ^= 1;
        assert!(check.verify(MESSAGE, &wrong).is_err(), "{algorithm:?}: another signature");
    }
    assert!(check.verify(MESSAGE, &Vec::new()).is_err());
}

#[test]
fn secrets_sign_and_check_as_elsewhere() {
    let (secret, other) = (b"a developer key".as_slice(), b"another".as_slice());
    for algorithm in [Algorithm::HS256, Algorithm::HS384, Algorithm::HS512] {
        let key = EncodingKey::from_secret(secret);
        let own = signer(&algorithm, &key).unwrap().try_sign(MESSAGE).unwrap();
        assert_eq!(own, signed(algorithm, &key));
        holds(algorithm, &DecodingKey::from_secret(secret), &own);
        let wrong = verifier(&algorithm, &DecodingKey::from_secret(other)).unwrap();
        assert!(wrong.verify(MESSAGE, &own).is_err());
    }
}

fn pair(kind: &'static SignatureAlgorithm) -> (Vec<u8>, Vec<u8>) {
    let pair = KeyPair::generate_for(kind).unwrap();
    (pair.serialize_der(), pair.public_key_raw().to_vec())
}

/// The key as an issuer shows it.
fn shown(jwk: serde_json::Value) -> DecodingKey {
    DecodingKey::from_jwk(&serde_json::from_value::<Jwk>(jwk).unwrap()).unwrap()
}

#[test]
fn points_on_curves_check_what_their_halves_signed() {
    let text = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    for (kind, algorithm, curve, half) in [
        (&PKCS_ECDSA_P256_SHA256, Algorithm::ES256, "P-256", 32),
        (&PKCS_ECDSA_P384_SHA384, Algorithm::ES384, "P-384", 48),
    ] {
        let (private, public) = pair(kind);
        let signature = signed(algorithm, &EncodingKey::from_ec_der(&private));
        let (x, y) = public[1..].split_at(half);
        holds(algorithm, &shown(json!({"kty": "EC", "crv": curve, "x": text(x), "y": text(y)})), &signature);
        let (_, strange) = pair(kind);
        let (x, y) = strange[1..].split_at(half);
        let wrong = shown(json!({"kty": "EC", "crv": curve, "x": text(x), "y": text(y)}));
        assert!(verifier(&algorithm, &wrong).unwrap().verify(MESSAGE, &signature).is_err());
    }
    let (private, public) = pair(&PKCS_ED25519);
    let signature = signed(Algorithm::EdDSA, &EncodingKey::from_ed_der(&private));
    holds(Algorithm::EdDSA, &shown(json!({"kty": "OKP", "crv": "Ed25519", "x": text(&public)})), &signature);
}

#[test]
fn a_key_is_for_its_family_alone() {
    let (_, public) = pair(&PKCS_ECDSA_P256_SHA256);
    let point = DecodingKey::from_ec_der(&public);
    // The old trick: a token that says its signature is an HMAC whose secret is the public key.
    for algorithm in [Algorithm::HS256, Algorithm::RS256, Algorithm::EdDSA] {
        assert!(verifier(&algorithm, &point).is_err(), "{algorithm:?}");
    }
    assert!(verifier(&Algorithm::ES256, &DecodingKey::from_secret(&public)).is_err());
    assert!(signer(&Algorithm::ES256, &EncodingKey::from_secret(b"k")).is_err());
}

/// Signatures of [`MESSAGE`] that OpenSSL made with a key that was thrown away.
#[test]
fn rsa_checks_what_openssl_signed() {
    let known: serde_json::Value = serde_json::from_str(include_str!("../../../../tests/data/rsa.json")).unwrap();
    let key = shown(known["jwk"].clone());
    let signatures = known["signatures"].as_object().unwrap();
    assert_eq!(signatures.len(), 6);
    for (name, signature) in signatures {
        let algorithm: Algorithm = name.parse().unwrap();
        let signature = URL_SAFE_NO_PAD.decode(signature.as_str().unwrap()).unwrap();
        holds(algorithm, &key, &signature);
        for other in AlgorithmFamily::Rsa.algorithms().iter().filter(|other| **other != algorithm) {
            assert!(verifier(other, &key).unwrap().verify(MESSAGE, &signature).is_err(), "{name} is not {other:?}");
        }
    }
}
