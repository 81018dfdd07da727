//! Who may come in. A web page can make a browser call a server on this machine; it can't choose the `Origin` it is
//! called with, nor, by rebinding its own name, the `Host`.

use super::super::options::ServeOptions;
use super::listen::Place;
use crate::error::{Error, Result};
use http::header::{HOST, ORIGIN};
use http::uri::Authority;
use http::{HeaderMap, HeaderValue, Uri};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

/// Whether the names and pages that a server is to allow are any; an error of kind `Usage` says which is not.
pub fn check_names(options: &ServeOptions) -> Result<()> {
    Guard::new(options).map(drop)
}

/// The names by which the server is called, and the pages that may call it.
#[derive(Debug)]
pub(super) struct Guard {
    hosts: Vec<String>,
    /// Scheme and authority, with the port only where it is not the scheme's own.
    origins: Vec<String>,
}

impl Guard {
    /// Fails with kind `Usage` if a name or a page is none.
    pub(super) fn new(options: &ServeOptions) -> Result<Self> {
        let hosts = options.allowed_hosts.iter().map(|h| host(h)).collect::<Result<_>>()?;
        let origins = options.allowed_origins.iter().map(|o| origin(o)).collect::<Result<_>>()?;
        Ok(Self { hosts, origins })
    }

    /// Why a request that came in at this place is refused, if it is.
    pub(super) fn refusal(&self, uri: &Uri, headers: &HeaderMap, place: &Place) -> Option<&'static str> {
        if !called(uri, headers).is_some_and(|h| self.is_ours(h, place, false)) {
            return Some("this Host is not allowed");
        }
        let may = |o: &HeaderValue| o.to_str().is_ok_and(|o| self.may_call(o, place));
        if !headers.get_all(ORIGIN).iter().all(may) {
            return Some("this Origin is not allowed");
        }
        None
    }

    /// Whether a page from there may call: one of this very server, or an allowed one.
    fn may_call(&self, from: &str, place: &Place) -> bool {
        let scheme = if matches!(place, Place::Tcp { tls: true, .. }) { "https://" } else { "http://" };
        from.strip_prefix(scheme).is_some_and(|o| self.is_ours(o, place, true))
            || origin(from).is_ok_and(|o| self.origins.contains(&o))
    }

    /// Whether an authority is this server, and, where a page of this very server is meant, this very port.
    fn is_ours(&self, authority: &str, place: &Place, same_port: bool) -> bool {
        let Ok(authority) = authority.parse::<Authority>() else { return false };
        if authority.as_str().contains('@') {
            return false;
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']');
        let here = host.eq_ignore_ascii_case("localhost")
            || host.parse().is_ok_and(|ip| is_here(ip, place))
            || self.hosts.iter().any(|h| h.eq_ignore_ascii_case(host));
        here && (!same_port || is_port(&authority, place))
    }
}

impl Guard {
    /// Whether a request can only have come from this machine: nothing else reaches the place, and it is called by a name that
    /// means this machine, which a proxy before it would not use.
    pub(super) fn is_at_home(uri: &Uri, headers: &HeaderMap, place: &Place) -> bool {
        let strict = Self { hosts: Vec::new(), origins: Vec::new() };
        place.addr().is_none_or(|addr| addr.ip().is_loopback()) && strict.refusal(uri, headers, place).is_none()
    }
}

/// The name by which a request calls the server; none where it has none, or two that differ. What stands in the request's own address
/// (always over HTTP/2) is what counts (RFC 9112, 3.2.2); a `Host` that says otherwise means that something on the way went by another
/// name than this server would.
fn called<'r>(uri: &'r Uri, headers: &'r HeaderMap) -> Option<&'r str> {
    let mut hosts = headers.get_all(HOST).iter();
    let host = hosts.next().map(|value| value.to_str().ok());
    let authority = uri.authority().map(Authority::as_str);
    match (authority, host) {
        _ if hosts.next().is_some() => None,
        (Some(authority), Some(host)) => host.filter(|host| host.eq_ignore_ascii_case(authority)),
        (Some(only), None) => Some(only),
        (None, host) => host.flatten(),
    }
}

/// Whether the place can be reached at this address. An address, other than a name, can't be made to mean something else.
fn is_here(ip: IpAddr, place: &Place) -> bool {
    let loopback = ip == IpAddr::V4(Ipv4Addr::LOCALHOST) || ip == IpAddr::V6(Ipv6Addr::LOCALHOST);
    loopback || place.addr().is_some_and(|addr| addr.ip() == ip || addr.ip().is_unspecified())
}

fn is_port(authority: &Authority, place: &Place) -> bool {
    let Place::Tcp { addr, tls } = place else { return false };
    authority.port_u16().unwrap_or(if *tls { 443 } else { 80 }) == SocketAddr::port(addr)
}

/// A name for `allowed_hosts`: without scheme, port or path.
fn host(text: &str) -> Result<String> {
    let bare = text.trim_start_matches('[').trim_end_matches(']');
    let named = !bare.is_empty() && bare.chars().all(|c| c.is_ascii_alphanumeric() || "-._".contains(c));
    if named || bare.parse::<IpAddr>().is_ok() {
        return Ok(bare.to_owned());
    }
    Err(Error::usage(format!("`{text}` is no host name")).with_hint("give the name alone, such as mcp.example.com"))
}

/// A page's origin as browsers write it.
fn origin(text: &str) -> Result<String> {
    let wrong = || {
        Error::usage(format!("`{text}` is no origin of web pages"))
            .with_hint("give scheme and host, and the port where there is one, such as https://app.example.com")
    };
    let url = url::Url::parse(text).map_err(|_| wrong())?;
    let origin = url.origin().ascii_serialization();
    let whole = text.trim_end_matches('/').len() == text.len() && url.path() == "/";
    let bare = whole && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
    if !bare || !matches!(url.scheme(), "http" | "https") {
        return Err(wrong());
    }
    Ok(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tcp(addr: &str, tls: bool) -> Place {
        Place::Tcp { addr: addr.parse().unwrap(), tls }
    }

    fn guard(hosts: &[&str], origins: &[&str]) -> Guard {
        let owned = |all: &[&str]| all.iter().map(|&s| s.to_owned()).collect();
        let options =
            ServeOptions { allowed_hosts: owned(hosts), allowed_origins: owned(origins), ..Default::default() };
        Guard::new(&options).unwrap()
    }

    fn check(guard: &Guard, place: &Place, host: &str, origin: Option<&str>) -> Option<&'static str> {
        let mut headers = HeaderMap::new();
        headers.insert(HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        guard.refusal(&Uri::from_static("/mcp"), &headers, place)
    }

    #[test]
    fn only_this_machine_and_pages_of_this_server() {
        let (guard, place) = (guard(&[], &[]), tcp("127.0.0.1:3000", false));
        for host in ["127.0.0.1:3000", "localhost:3000", "LOCALHOST", "[::1]:3000"] {
            assert_eq!(check(&guard, &place, host, None), None, "{host}");
            assert_eq!(check(&guard, &Place::Unix("/s".into()), host, None), None, "{host}");
        }
        for host in [
            "evil.example",
            "127.0.0.1.evil.example:3000",
            "localhost.evil.example",
            "user@evil.example",
            "user@localhost",
            "192.0.2.1",
            "",
        ] {
            assert!(check(&guard, &place, host, None).is_some(), "{host}");
        }
        assert_eq!(check(&guard, &place, "localhost:3000", Some("http://localhost:3000")), None);
        let bad = [
            "http://evil.example",
            "null",
            "http://localhost:8080",
            "https://localhost:3000",
            "file://",
            "http://localhost",
            "http://user@localhost:3000",
        ];
        for origin in bad {
            assert!(check(&guard, &place, "localhost:3000", Some(origin)).is_some(), "{origin}");
        }
    }

    #[test]
    fn two_hosts_are_one_too_many() {
        let mut headers = HeaderMap::new();
        headers.append(HOST, HeaderValue::from_static("localhost"));
        headers.append(HOST, HeaderValue::from_static("evil.example"));
        let place = tcp("127.0.0.1:3000", false);
        assert!(guard(&[], &[]).refusal(&Uri::from_static("/mcp"), &headers, &place).is_some());
    }

    #[test]
    fn the_name_in_the_requests_own_address_counts_and_a_host_beside_it_must_be_the_same() {
        let (guard, place) = (guard(&[], &[]), tcp("127.0.0.1:3000", false));
        for (uri, host, allowed) in [
            ("http://localhost:3000/mcp", None, true),
            ("http://localhost:3000/mcp", Some("LOCALHOST:3000"), true),
            ("http://evil.example/mcp", None, false),
            ("http://evil.example/mcp", Some("localhost:3000"), false),
            ("http://localhost:3000/mcp", Some("evil.example"), false),
            ("http://localhost:3000/mcp", Some("127.0.0.1:3000"), false),
        ] {
            let host = host.map(|host| (HOST, HeaderValue::from_static(host)));
            let (uri, headers) = (Uri::from_static(uri), host.into_iter().collect());
            assert_eq!(guard.refusal(&uri, &headers, &place).is_none(), allowed, "{uri} {headers:?}");
            assert_eq!(Guard::is_at_home(&uri, &headers, &place), allowed, "{uri} {headers:?}");
        }
    }

    #[test]
    fn what_is_allowed_by_name_comes_in_and_nothing_like_it() {
        let guard = guard(&["mcp.example.com"], &["https://app.example.com", "http://localhost:5173"]);
        let place = tcp("0.0.0.0:443", true);
        for host in ["mcp.example.com", "MCP.example.com:443", "192.0.2.7", "192.0.2.7:443"] {
            assert_eq!(check(&guard, &place, host, None), None, "{host}");
        }
        for host in ["example.com", "a.mcp.example.com", "mcp.example.com.evil.example"] {
            assert!(check(&guard, &place, host, None).is_some(), "{host}");
        }
        for origin in ["https://app.example.com", "http://localhost:5173", "https://mcp.example.com"] {
            assert_eq!(check(&guard, &place, "mcp.example.com", Some(origin)), None, "{origin}");
        }
        for origin in
            ["http://app.example.com", "https://app.example.com:8443", "https://example.com", "http://mcp.example.com"]
        {
            assert!(check(&guard, &place, "mcp.example.com", Some(origin)).is_some(), "{origin}");
        }
    }

    #[test]
    fn what_is_no_name_and_no_origin_is_refused_at_the_start() {
        for bad in ["https://a.example", "a.example:80", "a/b", "", "u@h", "*"] {
            assert!(host(bad).is_err(), "{bad}");
        }
        for bad in ["a.example", "https://a.example/", "https://a.example/x", "*", "null", "ftp://a.example", ""] {
            assert!(origin(bad).is_err(), "{bad}");
        }
        assert_eq!(host("[::1]").unwrap(), "::1");
    }
}
