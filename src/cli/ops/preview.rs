//! `--dry-run` and `--curl`: the request, and nothing is sent. Secret fields are not shown.

use crate::api::{Op, Place};
use crate::cli::context::Context;
use crate::client::{Args, Credential};
use crate::env;
use crate::error::Result;
use bytes::Bytes;
use http::{HeaderMap, Request, header};
use serde_json::{Value, json};

/// What stands in place of a secret value.
const HIDDEN: &str = "HIDDEN";

/// Shows the request.
pub(super) fn dry_run(context: &mut Context, op: &'static Op, args: Args) -> Result<()> {
    let request = request(context, op, args)?;
    let body = String::from_utf8_lossy(request.body()).into_owned();
    let headers = headers(request.headers());
    if context.out.style().format.is_json() {
        let names = headers.iter().map(|(k, v)| (k.clone(), Value::from(v.as_str())));
        let shown = serde_json::from_str(&body).unwrap_or_else(|_| Value::from(body));
        let shown = json!({
            "method": request.method().as_str(),
            "url": request.uri().to_string(),
            "headers": names.collect::<serde_json::Map<_, _>>(),
            "body": if shown == "" { Value::Null } else { shown },
        });
        return context.out.value(&shown);
    }
    let mut text = format!("{} {}\n", request.method(), request.uri());
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    if !body.is_empty() {
        text.push_str(&format!("\n{body}\n"));
    }
    context.out.write_lines(&text)
}

/// Shows the request as a curl line; the key stays in its variable.
pub(super) fn curl(context: &mut Context, op: &'static Op, args: Args) -> Result<()> {
    let request = request(context, op, args)?;
    let mut line = String::from("curl");
    if request.method() != http::Method::GET {
        line.push_str(&format!(" -X {}", request.method()));
    }
    line.push_str(&format!(" {}", quote(&request.uri().to_string())));
    line.push_str(&match context.config.credential() {
        Some(Credential::TeamKey { .. }) => format!(" -u \"${}:${}\"", env::TEAM_ID, env::DEVELOPER_KEY),
        _ => format!(" -H \"Authorization: Bearer ${}\"", env::DEVELOPER_KEY),
    });
    for (name, value) in headers(request.headers()) {
        line.push_str(&format!(" -H {}", quote(&format!("{name}: {value}"))));
    }
    if !request.body().is_empty() {
        line.push_str(&format!(" --data-binary {}", quote(&String::from_utf8_lossy(request.body()))));
    }
    context.out.write_lines(&format!("{line}\n"))
}

/// The request, with secret values hidden.
fn request(context: &mut Context, op: &'static Op, mut args: Args) -> Result<Request<Bytes>> {
    let mut hidden = Vec::new();
    for param in op.params().filter(|p| p.secret && p.place != Place::Path) {
        if args.get(param.arg).is_some_and(Value::is_string) {
            args.set(param.arg, HIDDEN);
            hidden.push(param.flag());
        }
    }
    let request = context.mute_client()?.request(op, &args)?;
    if !hidden.is_empty() {
        context.out.note(&format!("{HIDDEN} stands for the secret value of {}", hidden.join(", ")));
    }
    Ok(request)
}

fn headers(map: &HeaderMap) -> Vec<(String, String)> {
    map.iter()
        .filter(|(name, _)| **name != header::AUTHORIZATION)
        .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect()
}

/// A word for a POSIX shell.
fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_escapes_the_quotes() {
        assert_eq!(super::quote("a'; rm -rf ~; '"), r"'a'\''; rm -rf ~; '\'''");
    }
}
