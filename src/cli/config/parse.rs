//! The values that settings take, read from text.

use std::time::Duration;
use url::Url;

/// The path of the API on its host.
const API_PATH: &str = "/api/v1";

/// A number of connections.
pub(super) fn pool_size(text: &str) -> Option<usize> {
    text.trim().parse().ok().filter(|n| (1..=1024).contains(n))
}

/// A TCP port; 0 lets the system choose.
pub(super) fn port(text: &str) -> Option<u16> {
    text.trim().parse().ok()
}

/// A yes or no.
pub(super) fn switch(text: &str) -> Option<bool> {
    match text.trim().to_ascii_lowercase().as_str() {
        "1" | "true" | "yes" | "on" => Some(true),
        "0" | "false" | "no" | "off" => Some(false),
        _ => None,
    }
}

/// A span of time such as `30s`, `5m`, `1h`, `2d`, `250ms`; a bare number is seconds. More than nothing, at most 365 days.
pub(crate) fn duration(text: &str) -> Option<Duration> {
    let text = text.trim();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let n: u64 = text[..digits].parse().ok()?;
    let millis = match text[digits..].trim() {
        "ms" => 1,
        "" | "s" => 1000,
        "m" | "min" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    let span = Duration::from_millis(n.checked_mul(millis)?);
    (!span.is_zero() && span <= Duration::from_secs(365 * 86_400)).then_some(span)
}

/// As [`duration`], but a bare number from 1000 up is milliseconds, as earlier programs wrote it. Answers also whether it was
/// taken so.
pub(super) fn earlier_duration(text: &str) -> Option<(Duration, bool)> {
    match text.trim().parse::<u64>() {
        Ok(millis @ 1000..) => Some((duration(&format!("{millis}ms"))?, true)),
        _ => Some((duration(text)?, false)),
    }
}

/// A whole number from 1 to `most`.
pub(super) fn count(text: &str, most: u32) -> Option<u32> {
    text.trim().parse().ok().filter(|n| (1..=most).contains(n))
}

/// A number of bytes such as `64MiB`, `512MB`, `1GiB`; a bare number is bytes. At least 1 MiB.
pub(super) fn size(text: &str) -> Option<usize> {
    let text = text.trim();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let n: usize = text[..digits].parse().ok()?;
    let unit = match text[digits..].trim().to_ascii_lowercase().as_str() {
        "" | "b" => 1,
        "kb" => 1000,
        "kib" | "k" => 1 << 10,
        "mb" => 1_000_000,
        "mib" | "m" => 1 << 20,
        "gb" => 1_000_000_000,
        "gib" | "g" => 1 << 30,
        _ => return None,
    };
    n.checked_mul(unit).filter(|n| *n >= 1 << 20)
}

/// The API's address: HTTP or HTTPS without user, query or fragment; a bare host gets the API's path.
pub(super) fn api_url(text: &str) -> Option<Url> {
    let text = text.trim();
    let url = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("https://{text}")) };
    let mut url = url.ok()?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !plain {
        return None;
    }
    if url.path() == "/" {
        url.set_path(API_PATH);
    }
    Some(url)
}

/// A level of the log.
pub(super) fn log_level(text: &str) -> Option<&'static str> {
    let word = text.trim().to_ascii_lowercase();
    let word = if word == "warning" { "warn" } else { &word };
    ["error", "warn", "info", "debug", "trace"].into_iter().find(|l| *l == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses() {
        let read = |t: &str| api_url(t).map(|u| u.to_string());
        assert_eq!(read("api.example.com").as_deref(), Some("https://api.example.com/api/v1"));
        assert_eq!(read("http://127.0.0.1:8080/").as_deref(), Some("http://127.0.0.1:8080/api/v1"));
        assert_eq!(read("https://h/api/v1").as_deref(), Some("https://h/api/v1"));
        for bad in ["ftp://h", "https://u:p@h", "https://h/?a=1", "https://h/#x", "", "https://", "file:///etc/passwd"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn spans() {
        assert_eq!(duration("250ms"), Some(Duration::from_millis(250)));
        assert_eq!(duration("90"), Some(Duration::from_secs(90)));
        assert_eq!(duration("1h"), Some(Duration::from_secs(3600)));
        for bad in ["", "0", "-1s", "1w", "99999999999999999999", "18446744073709551615d", "366d", "h"] {
            assert_eq!(duration(bad), None, "{bad}");
        }
    }
}
