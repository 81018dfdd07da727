//! The forms a secret takes on its way: plain, base64, percent-encoded, JSON-escaped.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986: what the expansion of a URI template (RFC 6570) encodes.
pub(crate) const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// What is encoded in a segment of a path: requests are made with it, so that masks know the form.
pub(crate) const SEGMENT: &AsciiSet = &RESERVED
    .remove(b'!')
    .remove(b'$')
    .remove(b'&')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b'+')
    .remove(b',')
    .remove(b';')
    .remove(b'=')
    .remove(b':')
    .remove(b'@');

/// Every form; the flag says that it is base64, whose whole run is to be masked.
pub(super) fn of(secret: &str) -> Vec<(String, bool)> {
    let mut forms: Vec<(String, bool)> = vec![(secret.to_owned(), false)];
    for set in [NON_ALPHANUMERIC, RESERVED, SEGMENT] {
        let upper = utf8_percent_encode(secret, set).to_string();
        forms.push((lower_hex(&upper), false));
        forms.push((upper, false));
    }
    forms.push((url::form_urlencoded::byte_serialize(secret.as_bytes()).collect(), false));
    for escaped in [json(secret), json(&json(secret)), json(secret).replace('/', "\\/"), ascii_json(secret)] {
        forms.push((escaped, false));
    }
    forms.push((secret.escape_debug().to_string(), false));
    for before in 0..3 {
        let core = base64_core(secret.as_bytes(), before);
        forms.push((core.replace('+', "-").replace('/', "_"), true));
        // Base64 in a query has its own escapes.
        forms.push((core.replace('+', "%2B").replace('/', "%2F"), true));
        forms.push((core, true));
    }
    forms.retain(|(form, _)| form.len() >= super::SHORTEST);
    forms
}

/// The characters of a base64 text that `secret` alone decides when `before` bytes (mod 3) stand before it, as the key
/// does in `team:key`.
fn base64_core(secret: &[u8], before: usize) -> String {
    let mut bytes = vec![0; before];
    bytes.extend_from_slice(secret);
    let text = STANDARD_NO_PAD.encode(&bytes);
    let first = (before * 8).div_ceil(6);
    let last = bytes.len() * 8 / 6;
    text.get(first..last).unwrap_or_default().to_owned()
}

fn json(text: &str) -> String {
    let quoted = serde_json::Value::from(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

/// JSON with everything beyond ASCII as `\u` escapes.
fn ascii_json(text: &str) -> String {
    let mut escaped = String::new();
    for c in json(text).chars() {
        if c.is_ascii() {
            escaped.push(c);
        } else {
            let mut units = [0; 2];
            escaped.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    escaped
}

/// The same percent-encoding with small hex digits.
fn lower_hex(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut hex = 0;
    for c in text.chars() {
        out.push(if hex > 0 { c.to_ascii_lowercase() } else { c });
        hex = if c == '%' { 2_usize } else { hex.saturating_sub(1) };
    }
    out
}
