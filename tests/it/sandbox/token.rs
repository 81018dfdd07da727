//! Join tokens: real JWTs, with every form of their times.

use super::{NOW, call, sandbox};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use dsamba::sandbox::{SAMPLE_KEY, SAMPLE_TEAM, Sandbox};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode};
use serde_json::{Value, json};

/// The claims of a token made with this body, its signature checked.
fn claims(sandbox: &Sandbox, body: Value) -> Value {
    let (code, reply) = call(sandbox, "POST", "/rooms/standup/token", body);
    assert_eq!(code, 200, "{reply}");
    let token = reply["token"].as_str().unwrap();
    assert_eq!(reply["link"], format!("https://sample-team.digitalsamba.com/standup?token={token}"));
    let mut rules = Validation::new(Algorithm::HS256);
    rules.validate_exp = false;
    rules.required_spec_claims.clear();
    decode::<Value>(token, &DecodingKey::from_secret(SAMPLE_KEY.as_bytes()), &rules).unwrap().claims
}

#[test]
fn a_token_carries_the_claims_that_were_asked_for() {
    let (sandbox, _) = sandbox();
    let body = json!({"u": "Ana", "ud": "u-1", "role": "moderator", "initials": "AN", "avatar": "https://a.example/a.png", "breakoutId": "b-1"});
    let claims = claims(&sandbox, body);
    let room = call(&sandbox, "GET", "/rooms/standup", Value::Null).1["id"].clone();
    assert_eq!((&claims["td"], &claims["rd"], &claims["iat"]), (&json!(SAMPLE_TEAM), &room, &json!(NOW)));
    assert_eq!((&claims["u"], &claims["ud"], &claims["role"]), (&json!("Ana"), &json!("u-1"), &json!("moderator")));
    assert_eq!((&claims["initials"], &claims["breakoutId"]), (&json!("AN"), &json!("b-1")));
    assert!(claims.get("exp").is_none() && claims.get("nbf").is_none());
}

#[test]
fn exp_is_minutes_a_unix_time_or_a_date() {
    let (sandbox, _) = sandbox();
    let exp = |exp: Value| claims(&sandbox, json!({"exp": exp}))["exp"].clone();
    assert_eq!(exp(json!(90)), NOW + 5_400);
    assert_eq!(exp(json!("90")), NOW + 5_400);
    assert_eq!(exp(json!(NOW + 7)), NOW + 7);
    assert_eq!(exp(json!("2026-11-24 08:00:00")), NOW + 86_400);
    assert_eq!(exp(json!("2026-11-24T09:00:00+01:00")), NOW + 86_400);
    assert_eq!(claims(&sandbox, json!({"nbf": "2026-11-24", "exp": "2026-11-25"}))["nbf"], NOW + 57_600);
    for wrong in [
        json!({"exp": NOW - 1}),
        json!({"exp": 0}),
        json!({"exp": "soon"}),
        json!({"exp": 5, "nbf": NOW + 600}),
        json!({"role": "nobody"}),
    ] {
        let (code, body) = call(&sandbox, "POST", "/rooms/standup/token", wrong.clone());
        assert_eq!(code, 422, "{wrong}: {body}");
    }
}

#[test]
fn the_header_names_the_algorithm() {
    let (sandbox, _) = sandbox();
    let (_, reply) = call(&sandbox, "POST", "/rooms/standup/token", json!({}));
    let header = reply["token"].as_str().unwrap().split('.').next().unwrap();
    let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).unwrap()).unwrap();
    assert_eq!(header["alg"], "HS256");
}
