//! Forms of text: ids, dates, URLs, colours. Each function says what is wrong, or nothing.

use jiff::fmt::temporal::Pieces;
use url::Url;

/// Most characters of an id; any longer is a mistake or an attack.
const MAX_ID: usize = 255;

/// An id that becomes a segment of the path.
pub(super) fn id(text: &str) -> Result<(), String> {
    // What most of them are.
    if is_uuid(text) {
        return Ok(());
    }
    key(text)?;
    if text.contains(['/', '\\']) {
        return Err("is not an id: it has a slash in it".into());
    }
    if text == "." || text.contains("..") {
        return Err("is not an id: it climbs in the path".into());
    }
    Ok(())
}

/// An id that travels in the query or the body.
pub(super) fn key(text: &str) -> Result<(), String> {
    if text.trim().is_empty() {
        return Err("is empty".into());
    }
    if text.chars().any(|c| c.is_control() || is_invisible(c)) {
        return Err("has control or invisible characters in it".into());
    }
    if text.len() > MAX_ID && text.chars().count() > MAX_ID {
        return Err(format!("is longer than {MAX_ID} characters"));
    }
    Ok(())
}

/// Characters that show nothing or turn the direction of text: in an id they only serve to deceive a reader.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// A UUID in its usual form, 36 characters with hyphens.
pub(crate) fn is_uuid(text: &str) -> bool {
    text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()
}

/// An absolute URL with a host, of any scheme (restreamers take `rtmp:`).
pub(super) fn url(text: &str) -> Result<(), String> {
    // The parser forgives spaces and line breaks; the API gets the text as it is, so they are refused here.
    if text.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return Err("must be a URL without spaces".into());
    }
    match Url::parse(text) {
        Ok(url) if url.has_host() => Ok(()),
        _ => Err("must be an absolute URL such as https://example.com/path".into()),
    }
}

/// A colour; six bare hex digits get their `#`, which shells swallow.
pub(super) fn color(text: &str) -> Option<String> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let bare = digits.len() == text.len();
    let fits = if bare { digits.len() == 6 } else { matches!(digits.len(), 3 | 4 | 6 | 8) };
    (fits && digits.bytes().all(|b| b.is_ascii_hexdigit())).then(|| format!("#{digits}"))
}

/// `YYYY-MM-DD`, a day that exists.
pub(super) fn is_date(text: &str) -> bool {
    text.len() == 10 && shaped(text) && text.parse::<jiff::civil::Date>().is_ok()
}

/// One of the API's four forms: `2024-07-17T09:46:59Z`, the same with microseconds, `2024-03-03 08:01:01`, `2024-03-03`.
pub(super) fn is_date_time(text: &str) -> bool {
    let Ok(pieces) = Pieces::parse(text) else { return false };
    shaped(text) && pieces.time_zone_annotation().is_none() && (text.len() == 10 || pieces.time().is_some())
}

fn shaped(text: &str) -> bool {
    let b = text.as_bytes();
    b.len() >= 10
        && b.iter().take(10).enumerate().all(|(i, c)| if i == 4 || i == 7 { *c == b'-' } else { c.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids() {
        for good in ["standup", "a.b", "größe 1", "%2e%2e", "?x#y", "2f0e-1"] {
            assert_eq!(id(good), Ok(()), "{good}");
        }
        for bad in ["", "  ", "a/b", "a\\b", "..", ".", "a..b", "../x", "a\nb", "a\u{0}b", "a\u{85}b"] {
            assert!(id(bad).is_err(), "{bad:?}");
        }
        assert!(id(&"x".repeat(256)).is_err());
        assert_eq!(key("a/b"), Ok(()));
    }

    #[test]
    fn dates() {
        for good in ["2024-07-17T09:46:59Z", "2022-05-16T12:51:54.000000Z", "2024-03-03 08:01:01", "2024-03-03"] {
            assert!(is_date_time(good), "{good}");
        }
        assert!(is_date_time("2024-07-17T09:46:59+02:00"));
        for bad in ["2024-02-30", "2024-13-01 08:00:00", "tomorrow", "20240303", "2024-03-03T25:00:00Z", "2024-03-03x"]
        {
            assert!(!is_date_time(bad), "{bad}");
        }
        assert!(
            is_date("2024-02-29") && !is_date("2023-02-29") && !is_date("2024-03-03 08:01:01") && !is_date("24-3-3")
        );
    }

    #[test]
    fn urls_and_colours() {
        assert!(url("https://example.com/a?b=c").is_ok() && url("rtmp://live.example.com/app").is_ok());
        for bad in ["example.com", "/path", "mailto:a@b.c", "https://a b", "https://exa\nmple.com", "data:text/plain,x"]
        {
            assert!(url(bad).is_err(), "{bad}");
        }
        assert_eq!(color("3771E0").as_deref(), Some("#3771E0"));
        assert_eq!(color("#fff").as_deref(), Some("#fff"));
        for bad in ["fff", "#3771G0", "#", "", "red", "##3771E0"] {
            assert_eq!(color(bad), None, "{bad}");
        }
    }
}
