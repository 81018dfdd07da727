//! A call outside the catalogue, for `dsamba api`: same address, same credential, nothing checked but where it goes.

use super::reply::Reply;
use super::{Client, request};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE};
use http::{Method, Request, Uri};
use serde_json::Value;
use url::Url;

/// Methods that the API knows, and `HEAD`.
const METHODS: &[Method] = &[Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE];

impl Client {
    /// Sends a request of any method to a path below the API's address, and reads its whole reply.
    pub async fn raw(
        &self,
        method: &str,
        path: &str,
        query: &[(String, String)],
        body: Option<&Value>,
    ) -> Result<Reply> {
        self.exchange(self.raw_request(method, path, query, body)?).await
    }

    /// The request that [`Client::raw`] would send, without its credential. `path` may have a query of its own, and may be
    /// an absolute URL below the API's address; anything else is refused, for the credential goes with it.
    pub fn raw_request(
        &self,
        method: &str,
        path: &str,
        query: &[(String, String)],
        body: Option<&Value>,
    ) -> Result<Request<Bytes>> {
        let base = request::base(&self.options().base_url);
        let method = METHODS.iter().find(|m| m.as_str().eq_ignore_ascii_case(method)).ok_or_else(|| {
            Error::usage(format!("`{}` is not a method of the API", method.escape_debug()))
                .with_hint("use GET, HEAD, POST, PUT, PATCH or DELETE")
        })?;
        let mut url = target(&base, path)?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let mut request =
            Request::builder().method(method).uri(url.as_str()).header(ACCEPT, "application/json, */*;q=0.9");
        if body.is_some() {
            request = request.header(CONTENT_TYPE, "application/json");
        }
        let body = body.map(|b| Bytes::from(b.to_string())).unwrap_or_default();
        request.body(body).map_err(|e| Error::usage(format!("this makes no valid request: {e}")))
    }
}

/// The address of a path below the base.
fn target(base: &Url, path: &str) -> Result<Url> {
    let refuse = |why: &str| {
        Err(Error::usage(format!("this path {why}"))
            .with_hint("give a path below the API's address, such as /rooms: the credential is sent along"))
    };
    if path.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\') {
        return refuse("has spaces, backslashes or control characters in it");
    }
    let root = base.as_str().trim_end_matches('/');
    let path = match path.strip_prefix(root) {
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '?']) => rest,
        _ if path.contains("://") && !path.starts_with(['/', '?']) => return refuse("leads to another address"),
        _ => path,
    };
    // `/api/v1/rooms` is what the vendor's documents show: it means the same as `/rooms`.
    // So it does for who has signed in by OAuth, where the API is at another path.
    let own = base.path().trim_end_matches('/');
    let alias = if own == super::OAUTH_API { super::API } else { own };
    let below = |root: &str| path.strip_prefix(root).filter(|rest| rest.starts_with('/'));
    let path = below(own).or_else(|| below(alias)).unwrap_or(path);
    let path = path.strip_prefix('/').unwrap_or(path);
    let before_query = path.split(['?', '#']).next().unwrap_or_default();
    if before_query.starts_with('/') {
        return refuse("leads to another address");
    }
    let climbs = |segment: &str| matches!(segment.to_ascii_lowercase().replace("%2e", ".").as_str(), "." | "..");
    if before_query.split('/').any(climbs) {
        return refuse("climbs out of the API");
    }
    let joined =
        if path.is_empty() || path.starts_with('?') { format!("{root}{path}") } else { format!("{root}/{path}") };
    let Ok(mut url) = Url::parse(&joined) else { return refuse("makes no valid address") };
    url.set_fragment(None);
    Ok(url)
}

/// Refuses an address that is not below the base.
pub(super) fn below(base: &Url, uri: &Uri) -> Result<()> {
    let url = Url::parse(&uri.to_string()).ok();
    let root = base.path().trim_end_matches('/');
    let fits = url.as_ref().is_some_and(|u| {
        let rest = u.path().strip_prefix(root);
        u.origin() == base.origin() && rest.is_some_and(|r| r.is_empty() || r.starts_with('/'))
    });
    if fits { Ok(()) } else { Err(Error::usage("this address is not below the API's: the credential stays here")) }
}

#[cfg(test)]
mod tests;
