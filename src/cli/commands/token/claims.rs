//! The claims of a join token, and its signature: HS256 with the developer key.

use crate::api::Op;
use crate::cli::out::time;
use crate::client::Args;
use crate::error::{Error, Kind, Result};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};

/// Numbers below this are minutes from now, as the API reads them; above they are Unix time. Where the border lies is not
/// documented: ten million minutes are 19 years, ten million seconds the spring of 1970, so either way nobody meets it.
pub(super) const FIRST_UNIX_TIME: i64 = 10_000_000;

/// The claims that these arguments of the operation mean at this moment.
pub(super) fn of(op: &'static Op, args: &Args, team: &str, now: i64) -> Result<Map<String, Value>> {
    let room = args.get("room").and_then(Value::as_str).unwrap_or_default();
    if uuid::Uuid::try_parse(room).is_err() {
        return Err(Error::usage(format!("--local needs the room's UUID, and `{room}` is none"))
            .with_hint(format!("`dsamba rooms get {room} --fields id` looks it up")));
    }
    let mut claims = Map::new();
    claims.insert("td".into(), team.into());
    claims.insert("rd".into(), room.into());
    for (name, value) in args.iter().filter(|(_, v)| !v.is_null()) {
        let Some(param) = op.param(name).filter(|p| p.arg != "room") else { continue };
        let value = match param.name {
            "exp" => moment(param.name, value, now, true)?.into(),
            "nbf" => moment(param.name, value, now, false)?.into(),
            _ => value.clone(),
        };
        claims.insert(param.name.to_owned(), value);
    }
    claims.insert("iat".into(), now.into());
    Ok(claims)
}

/// Unix time of a claim given as Unix time, as a date, or (`minutes`) as a number of minutes from now.
fn moment(name: &str, value: &Value, now: i64, minutes: bool) -> Result<i64> {
    let number = value.as_i64().or_else(|| value.as_str()?.trim().parse().ok());
    let found = match number {
        Some(n) if minutes && (1..FIRST_UNIX_TIME).contains(&n) => now.checked_add(n * 60),
        Some(n) if n >= FIRST_UNIX_TIME => Some(n),
        Some(_) => None,
        None => value.as_str().and_then(|text| {
            let text = text.trim();
            let at = time::parse(text).or_else(|| time::parse(&format!("{text} 00:00:00")))?;
            Some(at.as_second())
        }),
    };
    found.ok_or_else(|| {
        Error::usage(format!("`{name}` is not a time"))
            .with_hint("give Unix time in seconds or a date such as 2027-01-31 12:00:00")
    })
}

/// The token with these claims.
pub(super) fn sign(claims: &Map<String, Value>, key: &SecretString) -> Result<String> {
    let key = EncodingKey::from_secret(key.expose_secret().as_bytes());
    jsonwebtoken::encode(&Header::new(Algorithm::HS256), claims, &key)
        .map_err(|e| Error::new(Kind::Failed, format!("cannot sign the token: {e}")))
}

/// The claims of a token, its signature not looked at.
pub(super) fn read(token: &str) -> Result<Map<String, Value>> {
    jsonwebtoken::dangerous::insecure_decode_claims(token).map_err(|_| {
        Error::usage("this is not a join token")
            .with_hint("a join token has three parts with dots between; a join link holds one too")
    })
}

/// Whether the key made the signature.
pub(super) fn is_signed_by(token: &str, key: &SecretString) -> bool {
    let mut only_signature = Validation::new(Algorithm::HS256);
    only_signature.validate_exp = false;
    only_signature.validate_aud = false;
    only_signature.set_required_spec_claims::<&str>(&[]);
    let key = DecodingKey::from_secret(key.expose_secret().as_bytes());
    jsonwebtoken::decode::<Map<String, Value>>(token, &key, &only_signature).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    const ROOM: &str = "0f0e0d0c-0b0a-4909-8807-060504030201";

    fn claims(args: Args) -> Result<Map<String, Value>> {
        of(api::tool("generate-token").unwrap(), &args.with("room", ROOM), "team", 1_800_000_000)
    }

    #[test]
    fn a_signature_holds_for_its_key_only() {
        let claims = claims(Args::new().with("u", "Ann").with("breakout_id", "b")).unwrap();
        assert_eq!(claims["breakoutId"], "b");
        let (key, other) = (SecretString::from("k1"), SecretString::from("k2"));
        let token = sign(&claims, &key).unwrap();
        assert!(is_signed_by(&token, &key) && !is_signed_by(&token, &other));
        assert_eq!(read(&token).unwrap(), claims);
        let unsigned = format!("{}.", token.rsplit_once('.').unwrap().0);
        assert!(!is_signed_by(&unsigned, &key));
    }

    #[test]
    fn every_form_of_expiry() {
        let exp = |v: Value| claims(Args::new().with("exp", v)).map(|c| c["exp"].as_i64().unwrap());
        assert_eq!(exp(90.into()).unwrap(), 1_800_000_000 + 5400);
        assert_eq!(exp(1_900_000_000.into()).unwrap(), 1_900_000_000);
        assert_eq!(exp("2027-01-15".into()).unwrap(), 1_799_971_200);
        assert_eq!(exp("2027-01-15T08:00:00Z".into()).unwrap(), 1_800_000_000);
        assert!(exp("soon".into()).is_err() && exp((-5).into()).is_err() && exp(0.into()).is_err());
        assert!(claims(Args::new().with("nbf", 5)).is_err(), "nbf knows no minutes");
    }

    #[test]
    fn a_name_is_no_room_id() {
        let op = api::tool("generate-token").unwrap();
        let error = of(op, &Args::new().with("room", "standup"), "team", 0).unwrap_err();
        assert!(error.message().contains("`standup`"), "{error}");
    }
}
