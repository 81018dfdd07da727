//! The file store that the API names: bytes go there and come from there. The API's credential stays here.

use super::stream::ReplyStream;
use super::transport::{Departure, Transport};
use super::{Client, Options, connection};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::{Request, StatusCode};
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;
use url::{Host, Url};

/// What a line carries at least, in bytes a second: a large body gets so much more time than the timeout of a call.
const SLOWEST: u64 = 128 << 10;

impl Client {
    /// Sends a request to an address that the API gave out for a file, without the credential, and answers the beginning of
    /// the reply. On the API's own host it goes over the client's connections, elsewhere over one of its own: both with the
    /// same certificates, proxy and timeouts. Nothing is sent twice, and no redirect is followed.
    ///
    /// # Errors
    /// `Forbidden` for an address without encryption that is not on this machine, and for what the store refuses.
    pub async fn to_store(&self, request: Request<Bytes>) -> Result<ReplyStream> {
        let url = Url::parse(&request.uri().to_string()).ok().filter(is_safe);
        let url = url.ok_or_else(|| {
            Error::new(Kind::Forbidden, "the API names an address for the file that is not safe; nothing was sent")
                .with_hint("tell the user: only https is taken, and http on this machine")
        })?;
        let host = url.host_str().unwrap_or_default().to_owned();
        let transport = self.to(url)?;
        let limit = self.options().timeout + Duration::from_secs(request.body().len() as u64 / SLOWEST);
        let late = || Error::new(Kind::Timeout, format!("no reply of the file store {host} within {limit:?}"));
        let response = tokio::time::timeout(limit, transport.send(request, Departure::unwatched()))
            .await
            .unwrap_or_else(|_| Err(late()))?;
        let status = response.status();
        if !status.is_success() {
            return Err(refusal(&host, status));
        }
        let (idle, budget) = (self.options().idle_timeout, self.0.budget.clone());
        Ok(ReplyStream::new(response, idle, budget, self.redactor().clone()))
    }

    fn to(&self, url: Url) -> Result<Arc<dyn Transport>> {
        if url.origin() == self.options().base_url.origin() {
            return Ok(self.0.transport.clone());
        }
        let options = Options { base_url: url, credential: None, ..self.options().clone() };
        Ok(Arc::new(connection::Plain::new(&options)?))
    }
}

/// Whether bytes may go there: encrypted, or not over a network at all.
fn is_safe(url: &Url) -> bool {
    let here = match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => IpAddr::from(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::from(ip).is_loopback(),
        None => false,
    };
    url.scheme() == "https" || (url.scheme() == "http" && here)
}

/// What the store says is not shown: its address, and so maybe its words, hold a token.
fn refusal(host: &str, status: StatusCode) -> Error {
    let kind = match status {
        StatusCode::NOT_FOUND => Kind::NotFound,
        StatusCode::TOO_MANY_REQUESTS => Kind::RateLimited,
        _ if status.is_server_error() => Kind::Server,
        _ => Kind::Forbidden,
    };
    let error = Error::new(kind, format!("the file store {host} answered {}", status.as_u16()));
    error.with_status(status.as_u16()).with_hint("call the tool again: the store's address and token are made anew")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_go_encrypted_or_stay_on_this_machine() {
        let safe = |url: &str| is_safe(&Url::parse(url).unwrap());
        for url in ["https://store.example/a", "http://127.0.0.1:9/a", "http://[::1]/a", "http://sandbox.localhost/a"] {
            assert!(safe(url), "{url}");
        }
        for url in
            ["http://store.example/a", "http://10.0.0.1/a", "ftp://127.0.0.1/a", "http://localhost.evil.example/"]
        {
            assert!(!safe(url), "{url}");
        }
    }
}
