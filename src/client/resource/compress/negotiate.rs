//! Which coding a reply may have, for those who serve: RFC 9110, section 12.5.3.

use super::Coding;
use http::header::{ACCEPT_ENCODING, VARY};
use http::{HeaderMap, HeaderValue};

/// Replies of fewer bytes are sent plain: the gain would not pay for the work.
pub const WORTH: usize = 1024;

/// The coding that the client likes best of those spoken here; none where it takes none or likes plain better.
pub fn accepted(headers: &HeaderMap) -> Option<Coding> {
    if !headers.contains_key(ACCEPT_ENCODING) {
        return None;
    }
    let mut own = [None; Coding::ALL.len()];
    let (mut any, mut plain) = (None, None);
    let values = headers.get_all(ACCEPT_ENCODING).iter().filter_map(|v| v.to_str().ok());
    for item in values.flat_map(|v| v.split(',')) {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default().to_ascii_lowercase();
        let quality = parts.find_map(quality).unwrap_or(1000);
        match name.as_str() {
            "*" => any = Some(quality),
            "identity" => plain = Some(quality),
            name => {
                if let Some(at) = Coding::named(name).and_then(|c| Coding::ALL.iter().position(|a| *a == c)) {
                    own[at] = Some(quality);
                }
            }
        }
    }
    let liked = Coding::ALL.into_iter().zip(own).map(|(c, q)| (q.or(any).unwrap_or(0), c));
    // Of equals the first, which `max_by_key` would not take.
    let best = liked.rev().max_by_key(|(quality, _)| *quality)?;
    (best.0 > 0 && best.0 >= plain.unwrap_or(0)).then_some(best.1)
}

/// `q=0.5` in thousandths; one that cannot be read counts as refused.
fn quality(param: &str) -> Option<u16> {
    let (name, value) = param.split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("q") {
        return None;
    }
    let value: f32 = value.trim().parse().unwrap_or(0.0);
    let thousandths = (value.clamp(0.0, 1.0) * 1000.0).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Some(if thousandths.is_nan() { 0 } else { thousandths as u16 })
}

/// Says that the reply depends on `Accept-Encoding`, for whoever keeps it.
pub fn vary(headers: &mut HeaderMap) {
    let known = headers.get_all(VARY).iter().filter_map(|v| v.to_str().ok()).flat_map(|v| v.split(','));
    let known = known.map(str::trim).any(|name| name == "*" || name.eq_ignore_ascii_case(ACCEPT_ENCODING.as_str()));
    if !known {
        headers.append(VARY, HeaderValue::from_static("accept-encoding"));
    }
}
