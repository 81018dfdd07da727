//! Who may come in. A web page can make a browser call a server on this machine; it can't choose the `Origin` it is
//! called with, nor, by rebinding its own name, the `Host`.

use http::header::{HOST, ORIGIN};
use http::{HeaderMap, Uri};
use std::net::SocketAddr;

/// Why a request is refused, if it is.
pub(super) fn refusal(uri: &Uri, headers: &HeaderMap, addr: SocketAddr) -> Option<&'static str> {
    let host = match headers.get(HOST) {
        Some(value) => value.to_str().ok(),
        // HTTP/2 names the host in the request's own address.
        None => uri.authority().map(http::uri::Authority::as_str),
    };
    if !host.is_some_and(|h| is_ours(h, addr, false)) {
        return Some("this Host is not allowed");
    }
    let mut origins = headers.get_all(ORIGIN).iter();
    let ours = |o: &http::HeaderValue| {
        o.to_str().ok().and_then(|o| o.strip_prefix("http://")).is_some_and(|o| is_ours(o, addr, true))
    };
    if !origins.all(ours) {
        return Some("this Origin is not allowed");
    }
    None
}

/// Whether an authority is this machine, and, where a page of this very server is meant, this very port.
fn is_ours(authority: &str, addr: SocketAddr, same_port: bool) -> bool {
    let Ok(authority) = authority.parse::<http::uri::Authority>() else {
        return false;
    };
    let host = authority.host().trim_start_matches('[').trim_end_matches(']');
    let here =
        host.eq_ignore_ascii_case("localhost") || host.parse() == Ok(addr.ip()) || host == "127.0.0.1" || host == "::1";
    here && (!same_port || authority.port_u16().unwrap_or(80) == addr.port())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(host: &str, origin: Option<&str>) -> Option<&'static str> {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        refusal(&Uri::from_static("/mcp"), &headers, "127.0.0.1:3000".parse().unwrap())
    }

    #[test]
    fn only_this_machine_and_pages_of_this_server() {
        for host in ["127.0.0.1:3000", "localhost:3000", "LOCALHOST", "[::1]:3000"] {
            assert_eq!(check(host, None), None, "{host}");
        }
        for host in ["evil.example", "127.0.0.1.evil.example:3000", "localhost.evil.example", "user@evil.example", ""] {
            assert!(check(host, None).is_some(), "{host}");
        }
        assert_eq!(check("localhost:3000", Some("http://localhost:3000")), None);
        let bad = [
            "http://evil.example",
            "null",
            "http://localhost:8080",
            "https://localhost:3000",
            "file://",
            "http://localhost",
        ];
        for origin in bad {
            assert!(check("localhost:3000", Some(origin)).is_some(), "{origin}");
        }
    }
}
