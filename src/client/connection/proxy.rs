//! Which calls go through a proxy, and how a tunnel is asked for.

use super::failure;
use super::socket::Io;
use crate::env;
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::header::{HOST, PROXY_AUTHORIZATION};
use http::{HeaderValue, Method, Request, StatusCode, Uri};
use http_body_util::Empty;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use std::net::IpAddr;
use std::sync::Arc;

/// Which proxy stands between this machine and a host, if any. `Debug` shows no password.
///
/// Loopback addresses and `localhost` are always reached directly.
#[derive(Clone, Debug, Default)]
pub struct Proxy(Option<Arc<Matcher>>);

impl Proxy {
    /// No proxy: every host is reached directly.
    pub fn none() -> Self {
        Self(None)
    }

    /// Whether any host may be reached through a proxy.
    pub fn is_set(&self) -> bool {
        self.0.is_some()
    }

    /// What `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` (or their lower-case forms, which win) say.
    pub fn from_env() -> Result<Self> {
        Self::from_lookup(env::var)
    }

    /// The same from any source of variables.
    pub fn from_lookup(lookup: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let first = |names: &[&'static str]| -> Result<Option<String>> {
            let found = names.iter().find_map(|name| lookup(name).map(|value| (*name, value)));
            found.map(|(name, value)| well_formed(name, &value).map(|()| value)).transpose()
        };
        let (all, http, https) = (first(env::ALL_PROXY)?, first(env::HTTP_PROXY)?, first(env::HTTPS_PROXY)?);
        if all.is_none() && http.is_none() && https.is_none() {
            return Ok(Self::none());
        }
        let no = env::NO_PROXY.iter().find_map(|name| lookup(name)).unwrap_or_default();
        let matcher = Matcher::builder()
            .all(all.unwrap_or_default())
            .http(http.unwrap_or_default())
            .https(https.unwrap_or_default())
            .no(no)
            .build();
        Ok(Self(Some(Arc::new(matcher))))
    }

    /// The proxy for calls to this origin.
    pub(super) fn for_origin(&self, origin: &Uri) -> Option<Via> {
        let host = origin.host()?;
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let local = bare == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback());
        if local {
            return None;
        }
        self.0.as_ref()?.intercept(origin).map(Via)
    }
}

/// Refuses a value that would otherwise be passed over in silence. The value is not shown: it may hold a password.
fn well_formed(name: &str, value: &str) -> Result<()> {
    let fault = |why: &str| {
        Err(Error::usage(format!("{name} {why}")).with_hint(format!("set {name} to http://HOST:PORT, or unset it")))
    };
    let Ok(uri) = value.parse::<Uri>() else { return fault("is not an address") };
    match uri.scheme_str() {
        _ if uri.host().is_none_or(str::is_empty) => fault("names no host"),
        None | Some("http" | "https") => Ok(()),
        Some(other) => fault(&format!("names a proxy of a kind that is not supported: {other}")),
    }
}

/// A proxy to go through.
#[derive(Debug)]
pub(super) struct Via(Intercept);

impl Via {
    /// Whether the proxy itself is spoken to over TLS.
    pub(super) fn is_tls(&self) -> bool {
        self.0.uri().scheme_str() == Some("https")
    }

    pub(super) fn host(&self) -> &str {
        self.0.uri().host().unwrap_or_default()
    }

    pub(super) fn port(&self) -> u16 {
        self.0.uri().port_u16().unwrap_or(if self.is_tls() { 443 } else { 80 })
    }

    /// The user and password for it, as a header value.
    pub(super) fn authorization(&self) -> Option<HeaderValue> {
        self.0.basic_auth().cloned()
    }

    /// Asks the proxy, over `io`, for a tunnel to `target` (`host:port`).
    pub(super) async fn tunnel(&self, io: Box<dyn Io>, target: &str) -> Result<Box<dyn Io>> {
        let broken = |e: hyper::Error| failure::broken(&format!("the proxy {}", self.host()), &e);
        let (mut sender, connection) =
            hyper::client::conn::http1::handshake::<_, Empty<Bytes>>(TokioIo::new(io)).await.map_err(broken)?;
        let driver = tokio::spawn(connection.with_upgrades());
        let mut request = Request::builder().method(Method::CONNECT).uri(target).header(HOST, target);
        if let Some(value) = self.authorization() {
            request = request.header(PROXY_AUTHORIZATION, value);
        }
        let request = request.body(Empty::new()).map_err(|e| Error::usage(format!("`{target}`: {e}")))?;
        let response = sender.send_request(request).await.map_err(broken)?;
        if !response.status().is_success() {
            driver.abort();
            return Err(self.refused(response.status(), target));
        }
        let upgraded = hyper::upgrade::on(response).await.map_err(broken)?;
        Ok(Box::new(TokioIo::new(upgraded)))
    }

    fn refused(&self, status: StatusCode, target: &str) -> Error {
        let message = format!("the proxy {} refused a tunnel to {target}: {status}", self.host());
        let hint = if status == StatusCode::PROXY_AUTHENTICATION_REQUIRED {
            "put its user and password into HTTPS_PROXY: http://USER:PASSWORD@HOST:PORT"
        } else {
            "check HTTPS_PROXY, or name the host in NO_PROXY to reach it directly"
        };
        Error::new(Kind::Network, message).with_hint(hint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn via(variables: &[(&str, &str)], origin: &'static str) -> Option<String> {
        let lookup = |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned());
        let proxy = Proxy::from_lookup(lookup).unwrap();
        proxy.for_origin(&Uri::from_static(origin)).map(|v| format!("{}:{}", v.host(), v.port()))
    }

    #[test]
    fn each_scheme_has_its_variable_and_all_proxy_stands_in() {
        let set = &[("HTTPS_PROXY", "http://secure:1"), ("http_proxy", "plain:2")];
        assert_eq!(via(set, "https://api.test").as_deref(), Some("secure:1"));
        assert_eq!(via(set, "http://api.test").as_deref(), Some("plain:2"));
        assert_eq!(via(&[("ALL_PROXY", "http://any:3")], "https://api.test").as_deref(), Some("any:3"));
        assert_eq!(via(&[("HTTP_PROXY", "http://plain:2")], "https://api.test"), None);
        assert_eq!(
            via(&[("https_proxy", "http://low:1"), ("HTTPS_PROXY", "http://up:1")], "https://a.test").as_deref(),
            Some("low:1")
        );
    }

    #[test]
    fn no_proxy_and_loopback_are_reached_directly() {
        let set = &[("ALL_PROXY", "http://any:3"), ("NO_PROXY", "samba.test, 10.0.0.0/8")];
        assert_eq!(via(set, "https://api.samba.test"), None);
        assert_eq!(via(set, "https://10.1.2.3"), None);
        assert_eq!(via(set, "https://other.test").as_deref(), Some("any:3"));
        for local in ["http://localhost:1", "http://127.0.0.1:1", "http://[::1]:1"] {
            let proxy = Proxy::from_lookup(|n| (n == "ALL_PROXY").then(|| "http://any:3".into())).unwrap();
            assert!(proxy.for_origin(&local.parse().unwrap()).is_none(), "{local}");
        }
    }

    #[test]
    fn a_faulty_value_is_named_and_not_shown() {
        for (value, part) in [
            ("socks5://u:hidden@h:1", "socks5"),
            ("http://u:hidden@", "HTTPS_PROXY"),
            ("http://hidden hidden", "address"),
        ] {
            let error = Proxy::from_lookup(|n| (n == "HTTPS_PROXY").then(|| value.into())).unwrap_err();
            assert!(error.message().contains(part), "{error}");
            assert!(!format!("{error:?}").contains("hidden"), "{error:?}");
        }
    }

    #[test]
    fn debug_shows_no_password() {
        let proxy = Proxy::from_lookup(|n| (n == "ALL_PROXY").then(|| "http://u:hidden@h:1".into())).unwrap();
        assert!(!format!("{proxy:?}").contains("hidden"));
        let via = proxy.for_origin(&Uri::from_static("http://api.test")).unwrap();
        assert!(!format!("{via:?} {:?}", via.authorization()).contains("hidden"));
    }
}
