//! One value as the text of a cell.

use serde_json::Value;
use std::borrow::Cow;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The raw text of a value: empty for null, items joined by commas, objects as compact JSON.
pub(crate) fn text(value: &Value) -> Cow<'_, str> {
    match value {
        Value::Null => Cow::Borrowed(""),
        Value::String(s) => Cow::Borrowed(s),
        Value::Array(items) if items.iter().all(|i| !i.is_object() && !i.is_array()) => {
            Cow::Owned(items.iter().map(text).collect::<Vec<_>>().join(","))
        }
        other => Cow::Owned(other.to_string()),
    }
}

/// The text with control characters, escape sequences and direction overrides made visible, so that data cannot drive
/// the terminal or show something else than it is.
pub(crate) fn harmless(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_harmful) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '\n' => safe.push_str("\\n"),
            '\r' => safe.push_str("\\r"),
            '\t' => safe.push_str("\\t"),
            c if is_harmful(c) => safe.extend(c.escape_unicode()),
            c => safe.push(c),
        }
    }
    Cow::Owned(safe)
}

/// As [`harmless`], but line ends and tabs stay: for text of several lines.
pub(crate) fn harmless_lines(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for part in text.split_inclusive(['\n', '\t']) {
        let body = part.strip_suffix(['\n', '\t']).unwrap_or(part);
        safe.push_str(&harmless(body.strip_suffix('\r').unwrap_or(body)));
        safe.push_str(&part[body.len()..]);
    }
    safe
}

/// Control characters (C0, DEL, C1), direction overrides and isolates, invisible separators, the byte order mark.
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// How many terminal columns the text takes.
pub(crate) fn width(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// The text in at most `columns` terminal columns, with an ellipsis where it was cut.
pub(crate) fn cut(text: &str, columns: usize) -> Cow<'_, str> {
    if width(text) <= columns {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let mut kept = String::new();
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used > columns {
            break;
        }
        kept.push(c);
    }
    kept.push('…');
    Cow::Owned(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_become_raw_text() {
        assert_eq!(text(&json!(["a", 1, null])), "a,1,");
        assert_eq!(text(&json!({"a": [1]})), r#"{"a":[1]}"#);
        assert_eq!(text(&Value::Null), "");
    }

    #[test]
    fn nothing_in_a_cell_drives_the_terminal() {
        let nasty = "a\x1b]0;owned\x07b\u{9b}31m\u{202e}c\r\nd";
        let safe = harmless(nasty);
        assert!(!safe.chars().any(char::is_control) && !safe.contains('\u{202e}'), "{safe}");
        assert_eq!(safe, "a\\u{1b}]0;owned\\u{7}b\\u{9b}31m\\u{202e}c\\r\\nd");
        assert_eq!(harmless_lines("a\tb\r\nc\x1b[2J\n"), "a\tb\nc\\u{1b}[2J\n");
    }

    #[test]
    fn cuts_by_terminal_columns() {
        assert_eq!(cut("abcdef", 6), "abcdef");
        assert_eq!(cut("abcdef", 4), "abc…");
        assert_eq!(cut("日本語", 4), "日…");
    }
}
