//! Secrets found by their place in a text. Each function answers the masked text, or `None` when there was nothing.
//!
//! They work on any text, whole or cut off: an error shows the beginning of a reply, and that may end inside a secret.

use super::MASK;

/// `text` with every `needle` masked; with `run`, together with the base64 characters around it.
pub(super) fn mask_all(text: &str, needle: &str, run: bool) -> String {
    if !run {
        return text.replace(needle, MASK);
    }
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_' | '=' | '%');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(needle) {
        out.push_str(rest[..at].trim_end_matches(part));
        out.push_str(MASK);
        rest = rest[at + needle.len()..].trim_start_matches(part);
    }
    out + rest
}

/// Masks the value of the JSON member `"name": ...`.
pub(super) fn mask_field(text: &str, name: &str) -> Option<String> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices('"') {
        let after = at + 1 + name.len();
        let named = text.get(at + 1..after).is_some_and(|n| n.eq_ignore_ascii_case(name));
        if at < done || !named || !text[after..].starts_with('"') {
            continue;
        }
        let value = text[after + 1..].trim_start();
        let Some(value) = value.strip_prefix(':').map(str::trim_start) else { continue };
        let end = value_end(value);
        if end == 0 || value.starts_with("null") {
            continue;
        }
        let start = text.len() - value.len();
        out.push_str(&text[done..start]);
        out.extend(["\"", MASK, "\""]);
        done = start + end;
    }
    (done > 0).then(|| out + &text[done..])
}

/// Where the JSON value at the start of `text` ends; the whole of it where it is cut off.
fn value_end(text: &str) -> usize {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for (i, b) in text.bytes().enumerate() {
        match b {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => {
                quoted = !quoted;
                if !quoted && depth == 0 {
                    return i + 1;
                }
            }
            _ if quoted => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' | b',' | b' ' | b'\n' | b'\r' | b'\t' if depth == 0 => return i,
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return i + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// Masks the value of the query parameter `?name=...`.
pub(super) fn mask_query(text: &str, name: &str) -> Option<String> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(['?', '&', '#', ';']) {
        let after = at + 1 + name.len();
        let named = text.get(at + 1..after).is_some_and(|n| n.eq_ignore_ascii_case(name));
        if at < done || !named || !text[after..].starts_with('=') {
            continue;
        }
        let value = &text[after + 1..];
        let end = value.find(|c: char| c.is_whitespace() || "&#\"'<>`\\|),".contains(c)).unwrap_or(value.len());
        if end > 0 {
            out.push_str(&text[done..=after]);
            out.push_str(MASK);
            done = after + 1 + end;
        }
    }
    (done > 0).then(|| out + &text[done..])
}

/// Masks what follows `Bearer` and `Basic`, unless it is plainly a word of a sentence.
pub(super) fn mask_schemes(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices([' ', '+']) {
        let scheme =
            |s: &str| at.checked_sub(s.len()).and_then(|i| text.get(i..at)).is_some_and(|t| t.eq_ignore_ascii_case(s));
        if at < done || !(scheme("bearer") || scheme("basic")) {
            continue;
        }
        let value = &text[at + 1..];
        let end = value.find(|c: char| c.is_whitespace() || "\"'<>`,;)".contains(c)).unwrap_or(value.len());
        let secret = end >= 16 || value[..end].contains(|c: char| c.is_ascii_digit() || c == '=');
        if secret {
            out.push_str(&text[done..=at]);
            out.push_str(MASK);
            done = at + 1 + end;
        }
    }
    (done > 0).then(|| out + &text[done..])
}

/// Masks what has the shape of a JWT: `eyJ...`, a dot and more. A cut one too.
pub(super) fn mask_jwts(text: &str) -> Option<String> {
    let part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices("eyJ") {
        if at < done || text[..at].ends_with(|c: char| c.is_ascii_alphanumeric()) {
            continue;
        }
        let end = text[at..].find(|c| !part(c)).unwrap_or(text.len() - at);
        if end >= 16 {
            out.push_str(&text[done..at]);
            out.push_str(MASK);
            done = at + end;
        }
    }
    (done > 0).then(|| out + &text[done..])
}

/// Masks the user and password of a URL, `//user:password@`.
pub(super) fn mask_userinfo(text: &str) -> Option<String> {
    let mut out = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices("://") {
        let rest = &text[at + 3..];
        let end = rest.find(|c: char| c.is_whitespace() || "/?#\"'<>`".contains(c)).unwrap_or(rest.len());
        if let Some(user) = rest[..end].rfind('@').filter(|_| at >= done) {
            out.push_str(&text[done..at + 3]);
            out.push_str(MASK);
            done = at + 3 + user;
        }
    }
    (done > 0).then(|| out + &text[done..])
}
