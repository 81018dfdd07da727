//! Where the sandbox is, in this process and for whoever reached it over a socket.

use super::oauth;
use bytes::Bytes;
use http::Request;
use http::header::HOST;
use std::sync::LazyLock;
use url::Url;

/// The path of the API on the sandbox's host.
pub(super) const BASE: &str = "/api/v1";
/// Where the sandbox is in this process, for links and requests.
const HERE: &str = "http://sandbox.localhost";
/// Scheme, host and port under which a caller reaches the sandbox. A server in front of it puts one in the extensions of a
/// request when the request does not tell (the scheme of an HTTP/1 request over TLS).
#[derive(Clone, Debug)]
pub struct Origin(pub Url);

/// The base that a path is below, and the path below it.
pub(super) fn below(path: &str) -> Option<(&'static str, &str)> {
    let split = |base| path.strip_prefix(base).filter(|p| p.is_empty() || p.starts_with('/')).map(|rest| (base, rest));
    split(BASE).or_else(|| split(oauth::BASE))
}

/// The sandbox in this process, as a URL.
pub(super) fn here() -> Url {
    static HERE_URL: LazyLock<Url> = LazyLock::new(|| Url::parse(HERE).expect("a constant"));
    HERE_URL.clone()
}

/// Where the caller reached the sandbox: what the server says, else the request's own URI, else its `Host`.
pub(super) fn origin(request: &Request<Bytes>) -> Url {
    if let Some(Origin(url)) = request.extensions().get() {
        return url.clone();
    }
    let uri = request.uri();
    let host = request.headers().get(HOST).and_then(|h| h.to_str().ok());
    let host = uri.authority().map(http::uri::Authority::as_str).or(host).unwrap_or("sandbox.localhost");
    let scheme = uri.scheme_str().unwrap_or("http");
    Url::parse(&format!("{scheme}://{host}")).unwrap_or_else(|_| here())
}
