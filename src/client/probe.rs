//! Is the API there, and does it take our credential? One small question, sent once, for whoever watches the program.

use super::refusal::refusal;
use super::{Args, Client, Departure, ReplyStream};
use crate::api;
use crate::error::{Error, Kind, Result};
use http::header::AUTHORIZATION;

/// Most bytes read of the reply: one room is about 5 kB.
const MAX: usize = 256 << 10;

impl Client {
    /// Asks the API for one room, over the usual connections but past cache, retries, breaker and limiter, and does not count
    /// as a call. Fails as a call would, but for 403 and 429: whoever sends those is there and knows us.
    pub async fn probe(&self) -> Result<()> {
        let op = api::op("rooms", "list").ok_or_else(|| Error::new(Kind::Failed, "the catalogue has no rooms"))?;
        let signed = self.0.signer.sign().await?;
        let Some(header) = signed.header() else {
            return Err(Error::new(Kind::Auth, "no developer key is set")
                .with_hint(format!("set {}", crate::env::DEVELOPER_KEY)));
        };
        let mut request = self.request(op, &Args::new().with("limit", 1))?;
        request.headers_mut().insert(AUTHORIZATION, header.clone());
        let options = self.options();
        let response = self.0.transport.send(request, Departure::unwatched()).await?;
        let mut reply =
            ReplyStream::new(response, options.idle_timeout, self.0.budget.clone(), self.redactor().clone());
        // Read to its end, so that the connection stays of use.
        let body = reply.read(MAX).await?;
        match reply.status.as_u16() {
            200..=299 | 403 | 429 => Ok(()),
            _ => Err(refusal(Some(op), true, reply.status, &reply.headers, &body, self.redactor())),
        }
    }
}
