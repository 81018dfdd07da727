//! Times near now, as people say them. Everything else stays as the API wrote it.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};

/// Times further away than this are shown as they came.
const NEAR_DAYS: i64 = 7;

/// `3 minutes ago`, `in 2 hours`, when the text is a time within a week of `now`.
///
/// Takes the API's forms: RFC 3339 with and without a fraction, and `YYYY-MM-DD hh:mm:ss` without a zone, read as UTC.
pub(crate) fn relative(text: &str, now: Timestamp) -> Option<String> {
    let at = parse(text)?;
    let seconds = now.since(at).ok()?.total(Unit::Second).ok()?;
    #[allow(clippy::cast_possible_truncation)] // whole seconds within a week are all that is used
    let seconds = seconds as i64;
    let (past, s) = (seconds >= 0, seconds.abs());
    let (n, unit) = match s {
        0..=9 => return Some("now".to_owned()),
        10..=59 => (s, "second"),
        60..=3599 => (s / 60, "minute"),
        3600..=86_399 => (s / 3600, "hour"),
        _ if s <= NEAR_DAYS * 86_400 => (s / 86_400, "day"),
        _ => return None,
    };
    let plural = if n == 1 { "" } else { "s" };
    Some(if past { format!("{n} {unit}{plural} ago") } else { format!("in {n} {unit}{plural}") })
}

/// The moment that a text of the API means, if it is one with a time of day.
pub(crate) fn parse(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    if bytes.len() < 19 || bytes.len() > 40 || bytes[4] != b'-' || bytes[13] != b':' {
        return None;
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at);
    }
    let at: DateTime = text.parse().ok()?;
    TimeZone::UTC.to_timestamp(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_times_are_said_as_people_do() {
        let now: Timestamp = "2026-05-10T12:00:00Z".parse().unwrap();
        let said = |t: &str| relative(t, now);
        assert_eq!(said("2026-05-10T11:57:00Z").as_deref(), Some("3 minutes ago"));
        assert_eq!(said("2026-05-10T11:59:55.000000Z").as_deref(), Some("now"));
        assert_eq!(said("2026-05-10 14:30:00").as_deref(), Some("in 2 hours"));
        assert_eq!(said("2026-05-09 11:00:00").as_deref(), Some("1 day ago"));
        assert_eq!(said("2026-05-01T12:00:00Z"), None, "more than a week away");
        assert_eq!(said("2026-05-10"), None, "a date has no time of day");
        assert_eq!(said("my room from 2026"), None);
    }
}
