//! The forms in which the API writes times, and the forms in which it reads them.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Seconds of a day.
pub(crate) const DAY: i64 = 86_400;

fn stamp(at: i64) -> Timestamp {
    Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// `2024-07-17T09:46:59Z`.
pub(crate) fn zulu(at: i64) -> String {
    stamp(at).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// `2022-05-16T12:51:54.000000Z`.
pub(crate) fn micro(at: i64) -> String {
    stamp(at).strftime("%Y-%m-%dT%H:%M:%S.000000Z").to_string()
}

/// `2024-03-03 08:01:01`.
pub(crate) fn plain(at: i64) -> String {
    stamp(at).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

/// `2024-03-03`.
pub(crate) fn date(at: i64) -> String {
    stamp(at).strftime("%Y-%m-%d").to_string()
}

/// The start of the day in which this moment lies.
pub(crate) fn midnight(at: i64) -> i64 {
    at - at.rem_euclid(DAY)
}

/// The start of the month in which this moment lies.
pub(crate) fn month(at: i64) -> i64 {
    parse_date(&stamp(at).strftime("%Y-%m-01").to_string()).unwrap_or(at)
}

/// The moment at which the day of a text such as `2024-03-03` begins.
pub(crate) fn parse_date(text: &str) -> Option<i64> {
    let date: Date = if text.len() == 10 { text.parse().ok()? } else { return None };
    Some(date.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp().as_second())
}

/// The moment of a date with or without a time, in any of the API's forms; without a zone it is UTC.
pub(crate) fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    if let Some(at) = parse_date(text) {
        return Some(at);
    }
    if let Ok(at) = text.parse::<Timestamp>() {
        return Some(at.as_second());
    }
    let civil: DateTime = text.replacen(' ', "T", 1).parse().ok()?;
    Some(civil.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp().as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_the_four_forms_and_reads_them_back() {
        let at = 1_710_998_971;
        assert_eq!(zulu(at), "2024-03-21T05:29:31Z");
        assert_eq!(micro(at), "2024-03-21T05:29:31.000000Z");
        assert_eq!(plain(at), "2024-03-21 05:29:31");
        assert_eq!(date(at), "2024-03-21");
        for text in [zulu(at), micro(at), plain(at), "2024-03-21T06:29:31+01:00".to_owned()] {
            assert_eq!(parse(&text), Some(at), "{text}");
        }
        assert_eq!(parse(&date(at)), Some(midnight(at)));
        assert_eq!(parse("yesterday"), None);
        assert_eq!(parse_date("2024-13-01"), None);
    }
}
