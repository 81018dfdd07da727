//! What a request's head says beside what the SDK reads of it.

use http::request::Parts;
use http::{HeaderMap, HeaderValue};

const PROTOCOL_VERSION: &str = "mcp-protocol-version";

/// Whether it is a subscription, which stays for hours and does nothing most of the time.
pub(super) fn stays(head: &Parts) -> bool {
    head.headers.get("mcp-method").is_some_and(|method| method == "subscriptions/listen")
}

/// Leaves one `MCP-Protocol-Version` of several equal ones, as some clients send it twice.
pub(super) fn one_version(headers: &mut HeaderMap) -> Result<(), &'static str> {
    let mut values = headers.get_all(PROTOCOL_VERSION).iter();
    match (values.next(), values.next()) {
        (None, _) => return Ok(()),
        (Some(one), None) if !one.as_bytes().contains(&b',') && one.to_str().is_ok() => return Ok(()),
        _ => {}
    }
    let mut only: Option<String> = None;
    let mut count = 0;
    for value in headers.get_all(PROTOCOL_VERSION) {
        let Ok(value) = value.to_str() else { return Err("MCP-Protocol-Version is not text") };
        for version in value.split(',').map(str::trim) {
            count += 1;
            if only.get_or_insert_with(|| version.to_owned()) != version {
                return Err("MCP-Protocol-Version is given twice with different values");
            }
        }
    }
    if count > 1
        && let Some(value) = only.and_then(|v| HeaderValue::try_from(v).ok())
    {
        headers.insert(PROTOCOL_VERSION, value);
    }
    Ok(())
}
