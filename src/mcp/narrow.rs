//! What a request over HTTP asks to leave out, by its headers. It can only narrow what the server serves.

use super::scope::{Reach, Scope};
use crate::error::{Error, Result};
use http::HeaderMap;
use http::header::HeaderName;
use std::borrow::Cow;

const TOOLSETS: HeaderName = HeaderName::from_static("x-mcp-toolsets");
const TOOLS: HeaderName = HeaderName::from_static("x-mcp-tools");
const EXCLUDE_TOOLS: HeaderName = HeaderName::from_static("x-mcp-exclude-tools");
const READ_ONLY: HeaderName = HeaderName::from_static("x-mcp-readonly");

/// What this request may reach: all that the server serves, or less where its headers say so.
pub(super) fn reach<'a>(server: &'a Reach, headers: Option<&HeaderMap>) -> Result<Cow<'a, Reach>> {
    let Some(headers) = headers else { return Ok(Cow::Borrowed(server)) };
    // Most requests ask for nothing of the kind.
    if !headers.keys().any(|name| name.as_str().starts_with("x-mcp-")) {
        return Ok(Cow::Borrowed(server));
    }
    let scope = scope(headers)?;
    if scope.is_all() {
        return Ok(Cow::Borrowed(server));
    }
    server.narrowed(&scope).map(Cow::Owned)
}

fn scope(headers: &HeaderMap) -> Result<Scope> {
    Ok(Scope {
        toolsets: list(headers, &TOOLSETS)?,
        tools: list(headers, &TOOLS)?,
        exclude_tools: list(headers, &EXCLUDE_TOOLS)?,
        read_only: switch(headers, &READ_ONLY)?,
    })
}

/// The names in a header, which may come more than once.
fn list(headers: &HeaderMap, name: &HeaderName) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for value in headers.get_all(name) {
        let value = value.to_str().map_err(|_| Error::usage(format!("the header {name} is not text")))?;
        names.extend(value.split(',').map(str::trim).filter(|n| !n.is_empty()).map(str::to_owned));
    }
    Ok(names)
}

fn switch(headers: &HeaderMap, name: &HeaderName) -> Result<bool> {
    let mut on = false;
    for value in headers.get_all(name) {
        on |= match value.to_str().map(str::trim).unwrap_or_default().to_ascii_lowercase().as_str() {
            "true" | "1" | "on" | "yes" => true,
            "false" | "0" | "off" | "no" => false,
            _ => return Err(Error::usage(format!("the header {name} must be true or false"))),
        };
    }
    Ok(on)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
        let mut map = HeaderMap::new();
        for (name, value) in all {
            map.append(*name, value.parse().unwrap());
        }
        map
    }

    #[test]
    fn headers_are_read_as_lists_and_switches() {
        let read = scope(&headers(&[
            ("x-mcp-toolsets", "rooms, polls"),
            ("x-mcp-toolsets", "live"),
            ("x-mcp-exclude-tools", " list-rooms ,"),
            ("x-mcp-readonly", "True"),
        ]));
        let read = read.unwrap();
        assert_eq!(read.toolsets, ["rooms", "polls", "live"]);
        assert_eq!(read.exclude_tools, ["list-rooms"]);
        assert!(read.tools.is_empty() && read.read_only);
        assert!(scope(&headers(&[])).unwrap().is_all());
    }

    #[test]
    fn one_that_says_read_only_stands_above_one_that_does_not() {
        assert!(scope(&headers(&[("x-mcp-readonly", "true"), ("x-mcp-readonly", "false")])).unwrap().read_only);
        assert!(scope(&headers(&[("x-mcp-readonly", "perhaps")])).is_err());
    }
}
