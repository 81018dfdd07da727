//! What a token signed here says: the claims that the operation's arguments mean.

use crate::api::Op;
use crate::client::Args;
use crate::error::{Error, Result};
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde_json::{Map, Value};

/// Numbers below this are minutes from now, as the API reads them; above they are Unix time. Where the border lies is not
/// documented: ten million minutes are 19 years, ten million seconds the spring of 1970, so either way nobody meets it.
pub const FIRST_UNIX_TIME: i64 = 10_000_000;

/// The claims that these arguments of the operation mean at this moment.
pub fn of(op: &'static Op, args: &Args, team: &str, now: i64) -> Result<Map<String, Value>> {
    let room = args.get("room").and_then(Value::as_str).unwrap_or_default();
    if uuid::Uuid::try_parse(room).is_err() {
        return Err(Error::usage(format!("a token signed here needs the room's UUID, and `{room}` is none"))
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
        None => value.as_str().and_then(date),
    };
    found.ok_or_else(|| {
        Error::usage(format!("`{name}` is not a time"))
            .with_hint("give Unix time in seconds or a date such as 2027-01-31 12:00:00")
    })
}

/// Unix time of a date text in any of the API's forms; without a zone it is UTC, without a time of day its start.
fn date(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_second());
    }
    let at: DateTime = text.parse().ok()?;
    Some(TimeZone::UTC.to_timestamp(at).ok()?.as_second())
}

/// The moment that an `exp` of the ask means, where it means one by itself: a Unix time or a date, not minutes from now.
pub(super) fn fixed_end(exp: &Value) -> Option<i64> {
    let number = exp.as_i64().or_else(|| exp.as_str()?.trim().parse().ok());
    match number {
        Some(n) => (n >= FIRST_UNIX_TIME).then_some(n),
        None => exp.as_str().and_then(date),
    }
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
    fn claims_are_named_as_the_api_names_them() {
        let claims = claims(Args::new().with("u", "Ann").with("breakout_id", "b")).unwrap();
        assert_eq!(claims["breakoutId"], "b");
        assert_eq!((&claims["td"], &claims["rd"]), (&"team".into(), &ROOM.into()));
    }

    #[test]
    fn every_form_of_expiry() {
        let exp = |v: Value| claims(Args::new().with("exp", v)).map(|c| c["exp"].as_i64().unwrap());
        assert_eq!(exp(90.into()).unwrap(), 1_800_000_000 + 5400);
        assert_eq!(exp(1_900_000_000.into()).unwrap(), 1_900_000_000);
        assert_eq!(exp("2027-01-15".into()).unwrap(), 1_799_971_200);
        assert_eq!(exp("2027-01-15T08:00:00Z".into()).unwrap(), 1_800_000_000);
        assert_eq!(exp("2027-01-15 08:00:00".into()).unwrap(), 1_800_000_000);
        assert!(exp("soon".into()).is_err() && exp((-5).into()).is_err() && exp(0.into()).is_err());
        assert!(claims(Args::new().with("nbf", 5)).is_err(), "nbf knows no minutes");
    }

    #[test]
    fn a_name_is_no_room_id() {
        let op = api::tool("generate-token").unwrap();
        let error = of(op, &Args::new().with("room", "standup"), "team", 0).unwrap_err();
        assert!(error.message().contains("`standup`"), "{error}");
    }

    #[test]
    fn minutes_are_no_fixed_end_and_all_else_is() {
        assert_eq!(fixed_end(&90.into()), None);
        assert_eq!(fixed_end(&"90".into()), None);
        assert_eq!(fixed_end(&1_900_000_000.into()), Some(1_900_000_000));
        assert_eq!(fixed_end(&"1900000000".into()), Some(1_900_000_000));
        assert_eq!(fixed_end(&"2027-01-15".into()), Some(1_799_971_200));
    }
}
