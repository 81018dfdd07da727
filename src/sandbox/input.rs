//! Path, query and body of a request become the arguments of its operation.

use super::reply::Refusal;
use super::{check, encoding};
use crate::api::{BodyForm, Kind, Op, Param, Place};
use crate::client::Args;
use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// Reads and checks the arguments; every fault in query and body is named in one refusal.
pub(crate) fn read(op: &Op, path: Vec<(&str, String)>, request: &Request<Bytes>) -> Result<Args, Refusal> {
    let mut args = Args::new();
    for (name, value) in path {
        let param = op.params().find(|p| p.place == Place::Path && p.name == name);
        args.set(param.map_or(name, |p| p.arg), value);
    }
    let mut faults = Vec::new();
    let query = query(request.uri().query().unwrap_or_default());
    for param in op.params().filter(|p| p.place == Place::Query) {
        take(param, query_value(param, &query), &mut args, &mut faults);
    }
    body(op, request, &mut args, &mut faults)?;
    if faults.is_empty() { Ok(args) } else { Err(Refusal::invalid(faults)) }
}

type Faults = Vec<(String, String)>;

fn take(param: &Param, given: Option<Value>, args: &mut Args, faults: &mut Faults) {
    match given {
        None if param.required => faults.push((param.name.to_owned(), check::missing(param.name))),
        None => {}
        Some(Value::Null) if param.nullable => args.set(param.arg, Value::Null),
        Some(value) => {
            if let Some(value) = check::value(param, param.name, value, faults) {
                args.set(param.arg, value);
            }
        }
    }
}

fn query(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

/// `name=a`, `name[]=a&name[]=b`, `name[0]=a`, and for lists also `name=a,b`.
fn query_value(param: &Param, query: &[(String, String)]) -> Option<Value> {
    let mut values = query.iter().filter(|(k, _)| {
        let rest = k.strip_prefix(param.name);
        rest.is_some_and(|r| r.is_empty() || (r.starts_with('[') && r.ends_with(']')))
    });
    if let Kind::Many(_) = param.kind {
        let all: Vec<Value> =
            values.flat_map(|(_, v)| v.split(',')).filter(|v| !v.is_empty()).map(|v| Value::from(v.trim())).collect();
        return (!all.is_empty()).then_some(Value::Array(all));
    }
    // An empty value is none, as the API's framework has it.
    values.next_back().map(|(_, v)| v).filter(|v| !v.is_empty()).map(|v| Value::from(v.as_str()))
}

fn body(op: &Op, request: &Request<Bytes>, args: &mut Args, faults: &mut Faults) -> Result<(), Refusal> {
    let media = request.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let body = request.body();
    match op.body {
        BodyForm::None => return Ok(()),
        BodyForm::Array => {
            let value = json(body)?;
            for param in op.params().filter(|p| p.place == Place::WholeBody) {
                if value.is_array() {
                    take(param, Some(value.clone()), args, faults);
                } else {
                    faults.push((param.name.to_owned(), "The body must be an array.".to_owned()));
                }
            }
            return Ok(());
        }
        BodyForm::Object | BodyForm::Multipart => {}
    }
    let mut fields = if media.starts_with("multipart/form-data") {
        multipart(media, body)?
    } else if media.starts_with("application/x-www-form-urlencoded") {
        query(&String::from_utf8_lossy(body)).into_iter().map(|(k, v)| (k, Value::String(v))).collect()
    } else {
        match json(body)? {
            Value::Object(fields) => fields,
            Value::Null => Map::new(),
            _ => return Err(Refusal::malformed("The body must be a JSON object.")),
        }
    };
    for param in op.params().filter(|p| p.place == Place::Body) {
        take(param, fields.remove(param.name), args, faults);
    }
    Ok(())
}

fn json(body: &Bytes) -> Result<Value, Refusal> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Value::Null);
    }
    serde_json::from_slice(body).map_err(|e| Refusal::malformed(format!("The body is not valid JSON: {e}.")))
}

/// One part of a form.
pub(crate) struct Part {
    /// Its bytes.
    pub(crate) content: Bytes,
    file_name: Option<String>,
}

/// The parts of a form by name. The whole body is here already, so its stream never waits.
pub(crate) fn form(media: &str, body: &Bytes) -> Result<HashMap<String, Part>, Refusal> {
    use futures_util::FutureExt;
    let bad = |e: multer::Error| Refusal::malformed(format!("The form is malformed: {e}."));
    let boundary = multer::parse_boundary(media).map_err(bad)?;
    let stream = futures_util::stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(body.clone())));
    let mut form = multer::Multipart::new(stream, boundary);
    let read = async {
        let mut parts = HashMap::new();
        while let Some(part) = form.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            parts.insert(name, Part { content: part.bytes().await?, file_name });
        }
        Ok(parts)
    };
    read.now_or_never().ok_or_else(|| Refusal::malformed("The form is cut off."))?.map_err(bad)
}

/// The parts of a form as texts. A file is CSV or text by its name, in UTF-8 or in Windows-1252.
fn multipart(media: &str, body: &Bytes) -> Result<Map<String, Value>, Refusal> {
    let mut fields = Map::new();
    for (name, part) in form(media, body)? {
        if let Some(file) = &part.file_name {
            let ending = file.rsplit_once('.').map_or("", |(_, e)| e);
            if !["csv", "txt"].iter().any(|e| ending.eq_ignore_ascii_case(e)) {
                return Err(Refusal::field(&*name, format!("The {name} field must be a file of type: csv, txt.")));
            }
        }
        let text = encoding::text(&part.content);
        let text = text.ok_or_else(|| Refusal::field(&*name, format!("The {name} field must be encoded in UTF-8.")))?;
        fields.insert(name, Value::String(text));
    }
    Ok(fields)
}
