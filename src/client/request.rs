//! Checked arguments become an HTTP request.

use super::check::Checked;
use super::multipart::{self, Part};
use crate::api::{BodyForm, Kind, Method, Op, Place};
use crate::error::{Error, Result};
use crate::redact::SEGMENT;
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use http::uri::{Authority, Parts, PathAndQuery, Scheme};
use http::{Request, Uri};
use percent_encoding::utf8_percent_encode;
use serde_json::{Map, Value};
use std::borrow::Cow;
use url::{Url, form_urlencoded};

/// The API's address, taken apart once: what every request begins with.
#[derive(Clone, Debug)]
pub(super) struct Base {
    scheme: Scheme,
    authority: Authority,
    /// The path without a slash at its end.
    path: String,
}

impl Base {
    /// Fails where the address has no host.
    pub(super) fn new(base: &Url) -> Result<Self> {
        let uri: Uri = self::base(base).as_str().parse().map_err(|e| unusable(base, &e))?;
        let Parts { scheme: Some(scheme), authority: Some(authority), .. } = uri.into_parts() else {
            return Err(unusable(base, &"it names no host"));
        };
        Ok(Self { scheme, authority, path: base.path().trim_end_matches('/').to_owned() })
    }
}

fn unusable(base: &Url, why: &dyn std::fmt::Display) -> Error {
    Error::usage(format!("{} is no address of an API: {why}", self::base(base)))
}

/// Builds the request of a call below `base` (`https://host/api/v1`), without credentials.
pub(super) fn build(base: &Base, op: &Op, args: &Checked) -> Result<Request<Bytes>> {
    let mut path = path(base, op, args)?;
    let in_query = matches!(op.method, Method::Get) || matches!(op.body, BodyForm::None | BodyForm::Array);
    let pairs = query(args, in_query);
    if !pairs.is_empty() {
        path.push('?');
        let start = path.len();
        path = form_urlencoded::Serializer::for_suffix(path, start).extend_pairs(pairs).finish();
    }
    let invalid = |e: &dyn std::fmt::Display| Error::usage(format!("this call makes no valid request: {e}"));
    let mut parts = Parts::default();
    (parts.scheme, parts.authority) = (Some(base.scheme.clone()), Some(base.authority.clone()));
    parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(path)).map_err(|e| invalid(&e))?);
    let body = body(op, args);
    let mut request = Request::new(Bytes::new());
    *request.uri_mut() = Uri::from_parts(parts).map_err(|e| invalid(&e))?;
    *request.method_mut() = method(op.method);
    let headers = request.headers_mut();
    // Those set here, and credential, host and codings, which are set on the way.
    headers.reserve(6);
    headers.insert(ACCEPT, HeaderValue::from_static(accept(op)));
    if let Some((kind, bytes)) = body {
        headers.insert(CONTENT_TYPE, HeaderValue::from_str(&kind).map_err(|e| invalid(&e))?);
        *request.body_mut() = bytes;
    }
    Ok(request)
}

fn method(method: Method) -> http::Method {
    match method {
        Method::Get => http::Method::GET,
        Method::Post => http::Method::POST,
        Method::Patch => http::Method::PATCH,
        Method::Delete => http::Method::DELETE,
    }
}

/// The base without anything that would leak or mix into calls: a user, a query, a fragment.
pub(super) fn base(base: &Url) -> Url {
    let mut url = base.clone();
    url.set_query(None);
    url.set_fragment(None);
    // These fail only for addresses that cannot have them.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url
}

/// The path, each argument one percent-encoded segment of it.
fn path(base: &Base, op: &Op, args: &Checked) -> Result<String> {
    let mut path = String::with_capacity(base.path.len() + op.path.len() + 64);
    path.push_str(&base.path);
    for part in op.path.split('/').skip(1) {
        path.push('/');
        match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            Some(name) => {
                let text = args.path_text(name).ok_or_else(|| Error::usage(format!("`{name}` is missing")))?;
                // The check has refused them; encoded they would climb all the same.
                if matches!(text, "." | "..") {
                    return Err(Error::usage(format!("`{name}` is not an id: it climbs in the path")));
                }
                path.extend(utf8_percent_encode(text, SEGMENT));
            }
            None => path.push_str(part),
        }
    }
    Ok(path)
}

/// The pairs of the query.
fn query(args: &Checked, with_extra: bool) -> Vec<(String, String)> {
    let known = args.at(Place::Query).map(|(p, v)| (p.name, v));
    let extra = args.extra.iter().filter(|_| with_extra).map(|(k, v)| (k.as_str(), v));
    known.chain(extra).flat_map(|(name, value)| pairs(name, value)).collect()
}

/// One argument in the query. A list is a comma list; where an item has a comma of its own, `name[]` once an item.
fn pairs(name: &str, value: &Value) -> Vec<(String, String)> {
    let one = |text: String| vec![(name.to_owned(), text)];
    match value {
        Value::Null => Vec::new(),
        // PHP takes any text but `0` for true, and its frameworks refuse the words; the digits mean the same to all of them.
        Value::Bool(yes) => one(if *yes { "1" } else { "0" }.to_owned()),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(multipart::plain).collect();
            if items.iter().any(|i| i.contains(',')) {
                items.into_iter().map(|i| (format!("{name}[]"), i)).collect()
            } else {
                one(items.join(","))
            }
        }
        other => one(multipart::plain(other)),
    }
}

/// The body and its content type; `None` where the call has none.
fn body(op: &Op, args: &Checked) -> Option<(Cow<'static, str>, Bytes)> {
    const JSON: Cow<'static, str> = Cow::Borrowed("application/json");
    match op.body {
        BodyForm::None => None,
        BodyForm::Array => {
            let (_, value) = args.at(Place::WholeBody).next()?;
            Some((JSON, Bytes::from(value.to_string())))
        }
        BodyForm::Object => {
            let fields = args.at(Place::Body).map(|(p, v)| (p.name.to_owned(), v.clone()));
            let object: Map<String, Value> = fields.chain(args.extra.iter().cloned()).collect();
            // A DELETE or GET without fields goes without a body; a POST or PATCH announces JSON, so it is an object.
            let bare = object.is_empty() && matches!(op.method, Method::Delete | Method::Get);
            (!bare).then(|| (JSON, Bytes::from(Value::Object(object).to_string())))
        }
        BodyForm::Multipart => {
            let fields = args.at(Place::Body).map(|(p, v)| (p.name, multipart::plain(v), p.kind == Kind::File));
            let extra = args.extra.iter().map(|(k, v)| (k.as_str(), multipart::plain(v), false));
            let all: Vec<_> = fields.chain(extra).collect();
            let parts: Vec<_> = all.iter().map(|(name, content, file)| Part { name, content, file: *file }).collect();
            let (kind, bytes) = multipart::encode(&parts);
            Some((Cow::Owned(kind), bytes))
        }
    }
}

/// What the call takes. JSON always, because that is how the API words its errors.
fn accept(op: &Op) -> &'static str {
    use crate::api::Reply;
    match op.reply {
        Reply::Json | Reply::Page(_) | Reply::Rows | Reply::Nothing | Reply::Accepted => "application/json",
        Reply::Text | Reply::Export | Reply::Download | Reply::Undeclared => "application/json, */*;q=0.9",
    }
}

#[cfg(test)]
mod tests;
