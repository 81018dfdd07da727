//! What a sign-in gave: the fields of an OAuth file.

use crate::error::{Error, Kind, Result};
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value};
use url::{Host, Url};

/// The tokens, and where they are renewed. `Debug` shows no secret.
#[derive(Clone, Debug)]
pub(super) struct Grant {
    pub(super) access: SecretString,
    pub(super) refresh: SecretString,
    /// Unix time in seconds.
    pub(super) expires_at: Option<i64>,
    pub(super) token_url: Url,
    pub(super) client_id: String,
    pub(super) client_secret: Option<SecretString>,
    /// Fields that are not ours and stay as they are.
    others: Others,
}

/// Fields of the file that mean nothing here. They may be secret.
#[derive(Clone)]
struct Others(Map<String, Value>);

impl std::fmt::Debug for Others {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} more", self.0.len())
    }
}

/// The fields that must be there.
const FIELDS: &str = "access_token, refresh_token, expires_at, token_url and client_id";

impl Grant {
    /// Reads the content of a file.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        // What is wrong is told without the text: it holds the tokens.
        let value: Value = serde_json::from_str(text).map_err(|e| {
            format!("is not JSON (line {}, column {}); it must be an object with {FIELDS}", e.line(), e.column())
        })?;
        let Value::Object(mut fields) = value else { return Err(format!("must be a JSON object with {FIELDS}")) };
        let mut text = |name: &str| match fields.remove(name) {
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(text),
            Some(_) => Err(format!("has a `{name}` that is not a text")),
            None => Err(format!("has no `{name}`; it must hold {FIELDS}")),
        };
        let (access, refresh) = (SecretString::from(text("access_token")?), SecretString::from(text("refresh_token")?));
        let (url, client_id) = (text("token_url")?, text("client_id")?);
        let client_secret = match fields.remove("client_secret") {
            None | Some(Value::Null) => None,
            Some(Value::String(text)) => Some(SecretString::from(text)),
            Some(_) => return Err("has a `client_secret` that is not a text".to_owned()),
        };
        let expires_at = match fields.remove("expires_at") {
            None | Some(Value::Null) => None,
            Some(value) => Some(moment(&value).ok_or("has an `expires_at` that is neither Unix time nor a date")?),
        };
        let token_url = endpoint(&url)?;
        Ok(Self { access, refresh, expires_at, token_url, client_id, client_secret, others: Others(fields) })
    }

    /// The content of its file.
    pub(super) fn to_text(&self) -> String {
        let mut fields = Map::new();
        let mut put = |name: &str, value: Value| fields.insert(name.to_owned(), value);
        put("access_token", self.access.expose_secret().into());
        put("refresh_token", self.refresh.expose_secret().into());
        put("expires_at", self.expires_at.into());
        put("token_url", self.token_url.as_str().into());
        put("client_id", self.client_id.as_str().into());
        if let Some(secret) = &self.client_secret {
            put("client_secret", secret.expose_secret().into());
        }
        fields.extend(self.others.0.iter().map(|(k, v)| (k.clone(), v.clone())));
        format!("{:#}\n", Value::Object(fields))
    }

    /// Whether both tokens are the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let same = |a: &SecretString, b: &SecretString| a.expose_secret() == b.expose_secret();
        same(&self.access, &other.access) && same(&self.refresh, &other.refresh)
    }

    /// Its secrets.
    pub(super) fn secrets(&self) -> impl Iterator<Item = &str> {
        [&self.access, &self.refresh].into_iter().chain(&self.client_secret).map(ExposeSecret::expose_secret)
    }

    /// The header that calls send.
    pub(super) fn header(&self) -> Result<http::HeaderValue> {
        super::sensitive(format!("Bearer {}", self.access.expose_secret()))
            .ok_or_else(|| Error::new(Kind::Auth, "the OAuth access token has characters that cannot be sent"))
    }
}

/// Unix time of an `expires_at`: a number of seconds, or a date with its zone.
fn moment(value: &Value) -> Option<i64> {
    let text = || value.as_str().map(str::trim);
    #[allow(clippy::cast_possible_truncation)] // seconds with a fraction; the fraction goes
    let number = value.as_i64().or_else(|| value.as_f64().map(|f| f as i64)).or_else(|| text()?.parse().ok());
    number.or_else(|| text()?.parse::<Timestamp>().ok().map(Timestamp::as_second))
}

/// The address that the refresh token is sent to: encrypted, unless it is this machine.
fn endpoint(text: &str) -> Result<Url, String> {
    let url = Url::parse(text).map_err(|_| "has a `token_url` that is not an address".to_owned())?;
    let local = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    };
    match url.scheme() {
        "https" => {}
        "http" if local => {}
        _ => return Err("has a `token_url` that is not https: the refresh token would be sent in the clear".to_owned()),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("has a `token_url` with a user or password in it".to_owned());
    }
    Ok(url)
}
