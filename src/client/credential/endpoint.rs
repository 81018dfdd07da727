//! The token endpoint: a refresh token goes there, and nowhere else, and new tokens come back (RFC 6749 section 6).

use super::grant::Grant;
use crate::client::{Departure, Events, Options, Transport, connection};
use crate::error::{Error, Kind, Result};
use crate::redact::{Redactor, Rotating};
use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Limited};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;
use url::form_urlencoded::Serializer;

/// Most bytes of a reply.
const MAX_REPLY: usize = 64 << 10;
/// Errors that no further attempt mends: the sign-in or the client's registration has ended.
const FINAL: &[&str] =
    &["invalid_client", "unauthorized_client", "unsupported_grant_type", "invalid_request", "invalid_scope"];

/// What came back.
#[derive(Debug)]
pub(super) struct Renewal {
    pub(super) access: SecretString,
    /// None where the old one stays good.
    pub(super) refresh: Option<SecretString>,
    pub(super) expires_in: Option<u64>,
}

/// Why nothing came back.
#[derive(Clone, Debug)]
pub(super) enum Failure {
    /// It may work later.
    Passing(Error),
    /// It will not: somebody has to sign in again, or mend the file.
    Final(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Passing(error)
    }
}

/// The way to the token endpoint.
pub(super) struct Link {
    transport: Arc<dyn Transport>,
    pub(super) options: Options,
    pub(super) events: Events,
}

impl Link {
    pub(super) fn new(options: &Options, transport: Arc<dyn Transport>, events: Events) -> Self {
        Self { transport, options: Options { credential: None, ..options.clone() }, events }
    }

    /// The client's own connections where the endpoint is on the API's host, so that their cap holds; one of its own elsewhere.
    fn to(&self, grant: &Grant) -> Result<Arc<dyn Transport>> {
        if grant.token_url.origin() == self.options.base_url.origin() {
            return Ok(self.transport.clone());
        }
        let options = Options { base_url: grant.token_url.clone(), ..self.options.clone() };
        Ok(Arc::new(connection::Plain::new(&options)?))
    }

    /// Asks for new tokens, once.
    pub(super) async fn renew(&self, grant: &Grant, file: &str, secrets: &Rotating) -> Result<Renewal, Failure> {
        let host = grant.token_url.host_str().unwrap_or_default().to_owned();
        let (limit, transport) = (self.options.timeout, self.to(grant)?);
        let exchange = async {
            let (head, body) = transport.send(request(grant)?, Departure::unwatched()).await?.into_parts();
            let whole = Limited::new(body, MAX_REPLY).collect().await;
            let whole = whole.map_err(|_| Error::new(Kind::Network, format!("the reply of {host} broke off")))?;
            Ok::<_, Error>(Response::from_parts(head, whole.to_bytes()))
        };
        let late = || Error::new(Kind::Timeout, format!("no reply of {host} within {limit:?}"));
        let response = tokio::time::timeout(limit, exchange).await.unwrap_or_else(|_| Err(late()))?;
        read(&response, &host, file, secrets)
    }
}

fn request(grant: &Grant) -> Result<Request<Bytes>> {
    let mut form = Serializer::new(String::new());
    form.append_pair("grant_type", "refresh_token");
    form.append_pair("refresh_token", grant.refresh.expose_secret());
    form.append_pair("client_id", &grant.client_id);
    if let Some(secret) = &grant.client_secret {
        form.append_pair("client_secret", secret.expose_secret());
    }
    Request::post(grant.token_url.as_str())
        .header(ACCEPT, "application/json")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Bytes::from(form.finish()))
        .map_err(|e| Error::new(Kind::Auth, format!("the token URL makes no valid request: {e}")))
}

fn read(response: &Response<Bytes>, host: &str, file: &str, secrets: &Rotating) -> Result<Renewal, Failure> {
    let status = response.status();
    let json: Value = serde_json::from_slice(response.body()).unwrap_or(Value::Null);
    if status.is_success() {
        return renewal(&json).ok_or_else(|| {
            let message = format!("the token endpoint on {host} answered {} without a token", status.as_u16());
            Failure::Passing(
                Error::new(Kind::UnexpectedReply, message).with_hint(format!("check `token_url` in {file}")),
            )
        });
    }
    let said = json["error_description"].as_str().or_else(|| json["message"].as_str()).unwrap_or_default();
    let said: String =
        Redactor::new().with_rotating(secrets).text(said).chars().filter(|c| !c.is_control()).take(200).collect();
    let said = said.trim_end_matches('.');
    let word = json["error"].as_str().unwrap_or_default();
    if word == "invalid_grant" {
        let error = Error::new(Kind::Auth, format!("the OAuth sign-in has ended ({word}: {said})"));
        return Err(Failure::Final(error.with_hint(format!("sign in again and put the new tokens into {file}"))));
    }
    if FINAL.contains(&word) {
        let error = Error::new(Kind::Auth, format!("{host} refuses to renew the OAuth tokens ({word}: {said})"));
        return Err(Failure::Final(
            error.with_hint(format!("check `client_id`, `client_secret` and `token_url` in {file}")),
        ));
    }
    let kind = match status {
        StatusCode::TOO_MANY_REQUESTS => Kind::RateLimited,
        _ if status.is_server_error() => Kind::Server,
        _ => Kind::Auth,
    };
    let mut error = Error::new(kind, format!("the token endpoint on {host} answered {}", status.as_u16()));
    let wait = response.headers().get(RETRY_AFTER).and_then(|w| w.to_str().ok()?.trim().parse().ok());
    if let Some(wait) = wait {
        error = error.with_retry_after(Duration::from_secs(wait));
    }
    let hint =
        if kind == Kind::Auth { format!("check `token_url` in {file}") } else { "try again in a while".to_owned() };
    Err(Failure::Passing(error.with_hint(hint)))
}

fn renewal(json: &Value) -> Option<Renewal> {
    let text = |name: &str| json[name].as_str().filter(|t| !t.is_empty());
    text("token_type").is_none_or(|t| t.eq_ignore_ascii_case("bearer")).then_some(())?;
    let life = &json["expires_in"];
    Some(Renewal {
        access: text("access_token")?.into(),
        refresh: text("refresh_token").map(Into::into),
        expires_in: life.as_u64().or_else(|| life.as_str()?.parse().ok()),
    })
}
