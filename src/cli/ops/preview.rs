//! `--dry-run` and `--curl`: the request, and nothing is sent. Secret fields are not shown.

use crate::api::Op;
use crate::cli::context::Context;
use crate::client::Args;
use crate::error::Result;
use crate::redact::{MASK, Redactor};
use bytes::Bytes;
use http::{HeaderMap, Request, header};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Shows the request.
pub(super) fn dry_run(context: &mut Context, op: &'static Op, args: &Args) -> Result<()> {
    let client = context.mute_client()?;
    let (request, redactor) = (client.request(op, args)?, client.redactor_for(op, args)?);
    show(context, &request, &redactor)
}

/// Shows any request.
pub(crate) fn show(context: &mut Context, request: &Request<Bytes>, redactor: &Redactor) -> Result<()> {
    let body = redactor.text(&String::from_utf8_lossy(request.body())).into_owned();
    let url = redactor.text(&request.uri().to_string()).into_owned();
    note_masked(context, &format!("{url}{body}"));
    let headers = headers(request.headers());
    if context.out.style().format.is_json() {
        let names = headers.iter().map(|(k, v)| (k.clone(), Value::from(v.as_str())));
        let shown = serde_json::from_str(&body).unwrap_or_else(|_| Value::from(body));
        let shown = json!({
            "method": request.method().as_str(),
            "url": url,
            "headers": names.collect::<serde_json::Map<_, _>>(),
            "body": if shown == "" { Value::Null } else { shown },
        });
        return context.out.value(&shown);
    }
    let mut text = format!("{} {url}\n", request.method());
    for (name, value) in headers {
        let _ = writeln!(text, "{name}: {value}");
    }
    if !body.is_empty() {
        let _ = writeln!(text, "\n{body}");
    }
    context.out.write_lines(&text)
}

/// Shows the request as a curl line; the key stays in its variable.
pub(super) fn curl(context: &mut Context, op: &'static Op, args: &Args) -> Result<()> {
    let line = context.mute_client()?.curl(op, args)?;
    note_masked(context, &line);
    context.out.write_lines(&format!("{line}\n"))
}

fn note_masked(context: &mut Context, text: &str) {
    if text.contains(MASK) {
        context.out.note(&format!("{MASK} stands for a secret value"));
    }
}

fn headers(map: &HeaderMap) -> Vec<(String, String)> {
    map.iter()
        .filter(|(name, _)| **name != header::AUTHORIZATION)
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}
