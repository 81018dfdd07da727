//! Checked arguments become an HTTP request.

use super::check::Checked;
use super::multipart::{self, Part};
use crate::api::{BodyForm, Kind, Method, Op, Place};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::Request;
use http::header::{ACCEPT, CONTENT_TYPE};
use serde_json::{Map, Value};
use std::borrow::Cow;
use url::Url;

/// Builds the request of a call below `base` (`https://host/api/v1`), without credentials.
pub(super) fn build(base: &Url, op: &Op, args: &Checked) -> Result<Request<Bytes>> {
    let mut url = address(base, op, args)?;
    let in_query = matches!(op.method, Method::Get) || matches!(op.body, BodyForm::None | BodyForm::Array);
    let pairs = query(args, in_query);
    if !pairs.is_empty() {
        url.query_pairs_mut().extend_pairs(pairs);
    }
    let mut request = Request::builder().method(op.method.as_str()).uri(url.as_str()).header(ACCEPT, accept(op));
    let body = body(op, args);
    if let Some((kind, _)) = &body {
        request = request.header(CONTENT_TYPE, kind.as_ref());
    }
    let body = body.map(|(_, bytes)| bytes).unwrap_or_default();
    request.body(body).map_err(|e| Error::usage(format!("this call makes no valid request: {e}")))
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

/// The address, each argument one percent-encoded segment of it.
fn address(base: &Url, op: &Op, args: &Checked) -> Result<Url> {
    let mut url = self::base(base);
    let mut segments = url.path_segments_mut().map_err(|()| Error::usage("the API address cannot have a path"))?;
    segments.pop_if_empty();
    for part in op.path.split('/').skip(1) {
        match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            // `push` would drop `.` and `..` without a word; the check has refused them.
            Some(name) => {
                segments.push(args.path_text(name).ok_or_else(|| Error::usage(format!("`{name}` is missing")))?)
            }
            None => segments.push(part),
        };
    }
    drop(segments);
    Ok(url)
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
