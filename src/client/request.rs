//! An operation and its arguments become an HTTP request.

use super::args::Args;
use crate::api::{BodyForm, Op, Place};
use crate::error::{Error, Result};
use bytes::Bytes;
use http::Request;
use serde_json::{Map, Value};
use url::Url;

/// Builds the request of a call below `base` (`https://host/api/v1`), without credentials.
pub(crate) fn build(base: &Url, op: &Op, args: &Args) -> Result<Request<Bytes>> {
    let mut url = base.clone();
    {
        let mut segments = url.path_segments_mut().map_err(|()| Error::usage("the API address cannot have a path"))?;
        segments.pop_if_empty();
        for part in op.path.split('/').skip(1) {
            match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
                Some(name) => {
                    let value = op.param(name).and_then(|p| args.get(p.arg)).and_then(Value::as_str);
                    let value = value.ok_or_else(|| Error::usage(format!("`{name}` is missing")))?;
                    segments.push(value);
                }
                None => {
                    segments.push(part);
                }
            }
        }
    }
    let mut body = Map::new();
    for (name, value) in args.iter() {
        let Some(param) = op.param(name) else {
            return Err(Error::usage(format!("`{name}` is not an argument of {}", op.tool)));
        };
        match param.place {
            Place::Path => {}
            Place::Query => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                url.query_pairs_mut().append_pair(param.name, &text);
            }
            Place::Body | Place::WholeBody => {
                body.insert(param.name.to_owned(), value.clone());
            }
        }
    }
    for (name, value) in args.extra() {
        if op.body == BodyForm::None {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            url.query_pairs_mut().append_pair(name, &text);
        } else {
            body.insert(name.to_owned(), value.clone());
        }
    }
    let request = Request::builder().method(op.method.as_str()).uri(url.as_str()).header("accept", "application/json");
    let request = match op.body {
        BodyForm::None => request.body(Bytes::new()),
        _ => request.header("content-type", "application/json").body(Bytes::from(Value::Object(body).to_string())),
    };
    request.map_err(|e| Error::usage(format!("this call makes no valid request: {e}")))
}
