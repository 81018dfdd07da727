//! A server over HTTP: its address, the headers it wants, and a bearer that is read from a file or the environment and never
//! from a flag, which other users of the machine could read.

use crate::cli::context::Context;
use crate::client::connection::trusted_roots;
use crate::env;
use crate::error::{Error, Kind, Result};
use clap::ArgMatches;
use http::{HeaderName, HeaderValue};
use rmcp::transport::StreamableHttpClientTransport;
use rmcp::transport::streamable_http_client::StreamableHttpClientTransportConfig;
use secrecy::{ExposeSecret as _, SecretString};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// How to reach a server.
pub(super) struct Http {
    url: Url,
    headers: HashMap<HeaderName, HeaderValue>,
    bearer: Option<SecretString>,
    connect_timeout: Duration,
    ca_file: Option<PathBuf>,
}

impl Http {
    /// Reads the flags.
    pub(super) fn of(context: &Context, text: &str, matches: &ArgMatches) -> Result<Self> {
        let url = address(text)?;
        let mut headers = HashMap::new();
        for line in matches.get_many::<String>("@header").into_iter().flatten() {
            let (name, value) = header(line)?;
            headers.insert(name, value);
        }
        let here = is_here(&url);
        let bearer = match matches.get_one::<PathBuf>("@bearer-file") {
            Some(file) => Some(bearer_of(file)?),
            // The bearer of servers here is nobody else's to see.
            None if here => env::var(env::AUTH_TOKEN).map(|t| SecretString::from(t.trim())),
            None => None,
        };
        if bearer.is_some() && !here && url.scheme() == "http" {
            return Err(Error::usage("a bearer does not go to another machine without encryption")
                .with_hint("give an https address"));
        }
        let config = &context.config;
        let ca_file = config.ca_file.as_ref().map(|f| f.value.clone());
        Ok(Self { url, headers, bearer, connect_timeout: config.connect_timeout.value, ca_file })
    }

    /// The address without what may be secret.
    pub(super) fn shown(&self) -> String {
        self.url[..url::Position::AfterPath].to_owned()
    }

    /// The transport to it. Follows no redirect, which could lead the bearer elsewhere, and asks no proxy about this machine.
    pub(super) fn transport(&self) -> Result<StreamableHttpClientTransport<reqwest::Client>> {
        let roots = match self.url.scheme() {
            "https" => trusted_roots(self.ca_file.as_deref())?,
            _ => rustls::RootCertStore::empty(),
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let fault = |e: &dyn std::fmt::Display| Error::new(Kind::Failed, format!("cannot set up HTTP: {e}"));
        let tls = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        let tls = tls.map_err(|e| fault(&e))?.with_root_certificates(roots).with_no_client_auth();
        let mut client = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .connect_timeout(self.connect_timeout)
            .redirect(reqwest::redirect::Policy::none());
        if is_here(&self.url) {
            client = client.no_proxy();
        }
        let client = client.build().map_err(|e| fault(&e))?;
        let mut config = StreamableHttpClientTransportConfig::with_uri(self.url.as_str());
        if let Some(bearer) = &self.bearer {
            config = config.auth_header(bearer.expose_secret());
        }
        Ok(StreamableHttpClientTransport::with_client(client, config.custom_headers(self.headers.clone())))
    }
}

/// The address of a server; one without a path gets `/mcp`, as people copy host and port.
pub(super) fn address(text: &str) -> Result<Url> {
    let wrong = || {
        Error::usage("--url is not the address of an MCP server")
            .with_hint("give what `dsamba serve --http` printed, such as http://127.0.0.1:3000/mcp; a bearer goes by --bearer-file")
    };
    let full = if text.contains("://") { text.to_owned() } else { format!("http://{text}") };
    let mut url = Url::parse(&full).map_err(|_| wrong())?;
    let plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if !matches!(url.scheme(), "http" | "https") || !url.has_host() || !plain {
        return Err(wrong());
    }
    if url.path() == "/" {
        url.set_path("/mcp");
    }
    Ok(url)
}

/// Whether the address is this machine's own.
pub(super) fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn header(line: &str) -> Result<(HeaderName, HeaderValue)> {
    let wrong = |why: &str| Error::usage(format!("--header {why}")).with_hint("write it as 'Name: value'");
    let (name, value) = line.split_once(':').ok_or_else(|| wrong("has no `:`"))?;
    let name =
        HeaderName::from_bytes(name.trim().as_bytes()).map_err(|_| wrong("does not begin with a header's name"))?;
    if matches!(name.as_str(), "authorization" | "proxy-authorization" | "cookie") {
        return Err(Error::usage(format!(
            "--header does not take `{name}`: other users of this machine can read flags"
        ))
        .with_hint("put the bearer into a file and name it with --bearer-file"));
    }
    let value = HeaderValue::from_str(value.trim()).map_err(|_| wrong("has a value that no header may have"))?;
    Ok((name, value))
}

fn bearer_of(file: &Path) -> Result<SecretString> {
    let fault = |why: &dyn std::fmt::Display| Error::usage(format!("--bearer-file {}: {why}", file.display()));
    let text = SecretString::from(std::fs::read_to_string(file).map_err(|e| fault(&e))?);
    let word = text.expose_secret().trim();
    if word.is_empty() || word.chars().any(|c| c.is_whitespace() || c.is_control() || !c.is_ascii()) {
        return Err(fault(&"it does not hold one word").with_hint("the file holds the bearer and nothing else"));
    }
    Ok(SecretString::from(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_as_people_have_them() {
        let of = |text: &str| address(text).map(|u| u.to_string()).ok();
        assert_eq!(of("127.0.0.1:3000").as_deref(), Some("http://127.0.0.1:3000/mcp"));
        assert_eq!(of("https://h.example/x?a=b").as_deref(), Some("https://h.example/x?a=b"));
        for bad in ["", "ftp://h", "http://u:p@h/mcp", "https://h/mcp#x", "http://"] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn this_machine_is_known_by_its_names() {
        let here = |text: &str| is_here(&address(text).unwrap());
        assert!(here("127.0.0.1:1") && here("localhost") && here("http://[::1]:80/mcp"));
        assert!(!here("https://localhost.example") && !here("10.0.0.1"));
    }

    #[test]
    fn headers_are_taken_and_secrets_are_not() {
        let (name, value) = header("X-MCP-Readonly:  true").unwrap();
        assert_eq!((name.as_str(), value.to_str().unwrap()), ("x-mcp-readonly", "true"));
        for bad in ["nothing", "Authorization: Bearer x", "cookie: a=b", "a b: c", "a: b\nc: d"] {
            assert!(header(bad).is_err(), "{bad}");
        }
    }
}
