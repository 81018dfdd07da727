//! Path, query and body of a request become the arguments of its operation.

use super::check;
use super::reply::Refusal;
use crate::api::{BodyForm, Kind, Op, Param, Place};
use crate::client::Args;
use bytes::Bytes;
use http::Request;
use http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

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

/// The parts of a form, each as text. The whole body is here already, so its stream never waits.
fn multipart(media: &str, body: &Bytes) -> Result<Map<String, Value>, Refusal> {
    use futures_util::FutureExt;
    let bad = |e: multer::Error| Refusal::malformed(format!("The form is malformed: {e}."));
    let boundary = multer::parse_boundary(media).map_err(bad)?;
    let stream = futures_util::stream::once(std::future::ready(Ok::<_, std::convert::Infallible>(body.clone())));
    let mut form = multer::Multipart::new(stream, boundary);
    let read = async {
        let mut fields = Map::new();
        while let Some(part) = form.next_field().await? {
            let name = part.name().unwrap_or_default().to_owned();
            let content = part.bytes().await?;
            fields.insert(name, Value::String(String::from_utf8_lossy(&content).into_owned()));
        }
        Ok(fields)
    };
    read.now_or_never().ok_or_else(|| Refusal::malformed("The form is cut off."))?.map_err(bad)
}
