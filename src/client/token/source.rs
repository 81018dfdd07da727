//! Who makes tokens: the API through the client, or the client's own key.

use super::request::{Made, TokenRequest};
use super::{claims, jwt};
use crate::api;
use crate::client::{Client, Credential, Inner};
use crate::error::{Error, Kind, Result};
use secrecy::SecretString;
use serde::Deserialize;
use std::future::Future;
use std::pin::Pin;
use std::sync::Weak;

/// The operation that makes join tokens.
const OPERATION: &str = "generate-token";

/// A fresh token: its text and, from the API, the link that uses it.
#[derive(Debug)]
pub struct Fresh {
    /// The token.
    pub token: SecretString,
    /// The link.
    pub link: Option<SecretString>,
}

/// A token under way.
pub type Making<'a> = Pin<Box<dyn Future<Output = Result<Fresh>> + Send + 'a>>;

/// Makes tokens.
pub trait Source: Send + Sync {
    /// Makes one token for the request; `now` is Unix time in seconds. Dropping the future cancels it.
    fn make<'a>(&'a self, request: &'a TokenRequest, now: i64) -> Making<'a>;
}

/// Makes tokens as a client's own. Holds the client weakly: the client holds the tokens.
pub(super) struct OfClient(pub(super) Weak<Inner>);

#[derive(Deserialize)]
struct Reply {
    token: String,
    link: Option<String>,
}

impl Source for OfClient {
    fn make<'a>(&'a self, request: &'a TokenRequest, now: i64) -> Making<'a> {
        Box::pin(async move {
            let client = self.0.upgrade().map(Client);
            let client = client.ok_or_else(|| Error::new(Kind::Failed, "the client of this token is gone"))?;
            let op = api::tool(OPERATION)
                .ok_or_else(|| Error::new(Kind::Failed, format!("the catalogue has no {OPERATION}")))?;
            let args = request.args(now);
            match request.source() {
                Made::ByApi => {
                    let reply = client.call(op, args).await?;
                    let reply: Reply = serde_json::from_slice(&reply.body)
                        .map_err(|_| Error::new(Kind::UnexpectedReply, "the reply holds no token"))?;
                    Ok(Fresh { token: reply.token.into(), link: reply.link.map(SecretString::from) })
                }
                Made::Here { team } => {
                    // The checks of a call hold here too, although nothing is sent.
                    client.request(op, &args)?;
                    let (key, own) = signer(client.options().credential.as_ref())?;
                    let team = team.as_deref().or(own).ok_or_else(|| {
                        Error::usage("a token signed here needs the team's id")
                            .with_hint(format!("set {}", crate::env::TEAM_ID))
                    })?;
                    let token = jwt::sign(&claims::of(op, &args, team, now)?, key)?;
                    Ok(Fresh { token: token.into(), link: None })
                }
            }
        })
    }
}

/// The key that signs, and the team that the credential names.
fn signer(credential: Option<&Credential>) -> Result<(&SecretString, Option<&str>)> {
    match credential {
        Some(Credential::Key(key)) => Ok((key, None)),
        Some(Credential::TeamKey { team, key }) => Ok((key, Some(team))),
        Some(Credential::OAuth(_)) => Err(Error::new(Kind::Auth, "an OAuth sign-in cannot sign join tokens")
            .with_hint("let the API make them, or sign with the developer key")),
        None => Err(Error::new(Kind::Auth, "no developer key is set to sign with")
            .with_hint(format!("set {}", crate::env::DEVELOPER_KEY))),
    }
}
