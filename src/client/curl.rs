//! A call as a `curl` line that people can paste. The key is never in it: its environment variable stands in its place, and
//! secret arguments are masked as everywhere, so they have to be filled in by hand.

use super::{Args, Client, Credential, request};
use crate::api::Op;
use crate::env;
use crate::error::Result;
use crate::redact::Redactor;
use bytes::Bytes;
use http::Request;

impl Client {
    /// The `curl` line of this call. A friendly URL stays as given: nothing is sent to look it up.
    pub fn curl(&self, op: &Op, args: &Args) -> Result<String> {
        let checked = self.check(op, args)?;
        let request = request::build(self.base()?, op, &checked)?;
        Ok(line(&request, self.options().credential.as_ref(), &self.masks(&checked)))
    }

    /// The `curl` line of a request of [`Client::raw_request`].
    pub fn curl_raw(&self, request: &Request<Bytes>) -> String {
        line(request, self.options().credential.as_ref(), self.redactor())
    }
}

fn line(request: &Request<Bytes>, credential: Option<&Credential>, redactor: &Redactor) -> String {
    let mut parts = vec!["curl".to_owned()];
    match request.method().as_str() {
        "GET" => {}
        "HEAD" => parts.push("--head".into()),
        method => parts.push(format!("-X {method}")),
    }
    parts.push(quoted(&redactor.text(&request.uri().to_string())));
    parts.push(match credential {
        Some(Credential::TeamKey { .. }) => format!("-u \"${}:${}\"", env::TEAM_ID, env::DEVELOPER_KEY),
        Some(Credential::OAuth(oauth)) => {
            format!(
                "-H \"Authorization: Bearer $(jq -r .access_token {})\"",
                quoted(&oauth.file().display().to_string())
            )
        }
        _ => format!("-H \"Authorization: Bearer ${}\"", env::DEVELOPER_KEY),
    });
    for (name, value) in request.headers() {
        let value = String::from_utf8_lossy(value.as_bytes());
        parts.push(format!("-H {}", quoted(&format!("{name}: {}", redactor.header(name.as_str(), &value)))));
    }
    if !request.body().is_empty() {
        let body = String::from_utf8_lossy(request.body());
        parts.push(format!("--data-raw {}", quoted(&redactor.text(&body))));
    }
    parts.join(" ")
}

/// One word of a POSIX shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests;
