//! One call on its way down and up again, within its time.
//!
//! [`Client::call`] checks the arguments and bounds the whole by the call's deadline; `answer` is where kept and shared
//! answers come in; `fetch` asks the API itself: names are resolved, and what is then sent is repeated where that is safe
//! (`retry`). One attempt is in `attempt`: credential, breaker, limiter, transport, and as much of the reply as is wanted.

mod attempt;
mod extent;
mod flight;

pub(super) use extent::{Extent, Start, Whole};
pub(super) use flight::Flight;

use super::check::{self, Checked};
use super::reply::Reply;
use super::stream::ReplyStream;
use super::{Args, Client};
use crate::api::{self, Op, Repeat};
use crate::error::{Error, Kind, Result};
use crate::redact::Redactor;
use bytes::Bytes;
use flight::masked;
use http::Request;
use std::future::Future;
use std::pin::{Pin, pin};
use tokio::time::Instant;

impl Client {
    /// Calls an operation and waits for its whole reply. A status other than 2xx is an error, and so is a reply that is not
    /// what the operation announces. Dropping the future cancels the call.
    pub async fn call(&self, op: &'static Op, args: Args) -> Result<Reply> {
        // Boxed: a call's future is large, and whoever holds many of them should not move it about.
        let work = Box::pin(async {
            let checked = self.check(op, &args)?;
            let flight = self.flight(op, &checked, self.deadline());
            let question = self.0.resources.question(op, &checked);
            let reply = self.within(&flight, pin!(self.answer(op, checked, question, &flight))).await;
            self.0.resources.or_stale(op, question, &flight.redactor, reply)
        });
        self.0.metrics.timed(op, work).await
    }

    /// Calls an operation and gives its body out piece by piece: for files of any size. The total timeout ends with the
    /// head of the reply, from there on the idle timeout counts.
    pub async fn open(&self, op: &'static Op, args: Args) -> Result<ReplyStream> {
        let work = Box::pin(async {
            let checked = self.check(op, &args)?;
            let flight = self.flight(op, &checked, self.deadline());
            let writing = self.0.resources.writing(Some(op), op.repeat);
            let reply = self.within(&flight, pin!(self.resolved(op, checked, &flight, Start))).await;
            if let Some(writing) = writing {
                writing.ended(&reply);
            }
            reply
        });
        self.0.metrics.timed(op, work).await
    }

    /// Sends a request of [`Client::request`] or [`Client::raw_request`] with the credential added, and reads its whole
    /// reply. Requests to anywhere but below the API's address are refused: they would carry the credential away.
    pub async fn exchange(&self, request: Request<Bytes>) -> Result<Reply> {
        super::raw::below(&self.options().base_url, request.uri())?;
        let repeat = match request.method().as_str() {
            "GET" | "HEAD" => Repeat::Safe,
            "POST" => Repeat::Never,
            _ => Repeat::Idempotent,
        };
        let flight = Flight::new(None, repeat, self.redactor().clone(), self.deadline());
        let writing = self.0.resources.writing(None, repeat);
        let reply = self.within(&flight, pin!(self.attempts(|| Ok(request.clone()), &flight, Whole))).await;
        if let Some(writing) = writing {
            writing.ended(&reply);
        }
        reply
    }

    /// Asks the API itself and waits for the whole reply.
    pub(super) async fn fetch(&self, op: &Op, checked: Checked, flight: &Flight<'_>) -> Result<Reply> {
        let reply = self.resolved(op, checked, flight, Whole).await?;
        reply.announced(op)?;
        Ok(reply)
    }

    /// What belongs to a call of this operation.
    pub(super) fn flight<'a>(&self, op: &'a Op, checked: &Checked, deadline: Instant) -> Flight<'a> {
        Flight::new(Some(op), op.repeat, self.masks(checked), deadline)
    }

    /// When a call that begins now must have ended.
    pub(super) fn deadline(&self) -> Instant {
        Instant::now() + self.options().timeout
    }

    /// Bounds the whole of a call by its deadline, and says of what broke off what became of it. The work is pinned where the
    /// caller is: a call takes some KiB, and would take them twice if it moved in here.
    pub(super) async fn within<T>(
        &self,
        flight: &Flight<'_>,
        work: Pin<&mut impl Future<Output = Result<T>>>,
    ) -> Result<T> {
        let done = tokio::time::timeout_at(flight.deadline, work).await.unwrap_or_else(|_| {
            let e = Error::new(Kind::Timeout, format!("no whole reply within {:?}", self.options().timeout));
            Err(e.with_hint("try again in a while; a longer timeout may help"))
        });
        done.map_err(|e| flight.settle(e))
    }

    /// Checks the arguments. A key given in a wrong place is not shown.
    pub(super) fn check(&self, op: &Op, args: &Args) -> Result<Checked> {
        check::check(op, args).map_err(|e| masked(&e, self.redactor()))
    }

    /// What masks the secrets of this client and of this call, for whoever shows the call.
    pub fn redactor_for(&self, op: &Op, args: &Args) -> Result<Redactor> {
        Ok(self.masks(&self.check(op, args)?))
    }

    pub(super) fn masks(&self, checked: &Checked) -> Redactor {
        checked.secrets().into_iter().fold(self.redactor().clone(), |r, secret| r.with_secret(&secret))
    }

    /// What masks the secrets of this client: its key by value, and every secret field of the catalogue by name.
    pub fn redactor(&self) -> &Redactor {
        self.0.redactor.get_or_init(|| {
            let names = api::ops().flat_map(check::secret_names);
            let names = Redactor::new().with_names(names);
            match &self.options().credential {
                Some(credential) => credential.hidden_by(names),
                None => names,
            }
        })
    }
}

#[cfg(test)]
mod tests;
