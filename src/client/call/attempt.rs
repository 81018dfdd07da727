//! One attempt of a call: a request with its credential goes out, and as much of its reply as is wanted comes back.

use super::{Extent, Flight};
use crate::client::credential::Signed;
use crate::client::refusal::refusal;
use crate::client::reply::Reply;
use crate::client::resource::memory::Part;
use crate::client::stream::ReplyStream;
use crate::client::transport::Sending;
use crate::client::{Client, trace};
use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, StatusCode};

/// Most bytes read of a reply that refuses.
const MAX_REFUSAL: usize = 1 << 20;
/// What a call that waits for its reply takes besides its body: its futures (some 9 KiB, see `benches/memory`) and headers.
const WAITING: usize = 10 << 10;

impl Client {
    /// Sends one request, which is taken out of its place, with the credential, waits for as much of the reply as is wanted, and turns
    /// a refusal into its error. A credential that is refused (401) is renewed where that can be done, and the request repeated
    /// once: a 401 did nothing.
    pub(in crate::client) async fn attempt<E: Extent>(
        &self,
        request: &mut Option<Request<Bytes>>,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        let credential = &self.0.signer;
        let mut signed = credential.sign().await?;
        let mut again = if credential.renews() { request.clone() } else { None }.map(Box::new);
        loop {
            let error = match self.once(&mut *request, &signed, flight).await {
                Ok(reply) => return extent.take(reply, flight).await,
                Err(error) => error,
            };
            let Some(second) = again.take().filter(|_| error.status() == Some(401)) else { return Err(error) };
            flight.departure.waits();
            signed = Box::pin(credential.refused(&signed)).await?.ok_or(error)?;
            *request = Some(*second);
        }
    }

    /// The same with this credential, once, as far as the head of a reply that does not refuse.
    async fn once(
        &self,
        place: &mut Option<Request<Bytes>>,
        signed: &Signed,
        flight: &Flight<'_>,
    ) -> Result<ReplyStream> {
        let room = place.as_ref().map_or(0, |request| request.body().len()) + WAITING;
        let queued = self.0.budget.take(Part::Queues, room).await?;
        let response = self.leaves(place, signed, flight)?.await?;
        drop(queued);
        let response = self.0.compression.decode(response)?;
        let (idle, budget) = (self.options().idle_timeout, self.0.budget.clone());
        let reply = ReplyStream::new(response, idle, budget, flight.redactor.clone());
        if reply.status != StatusCode::UNAUTHORIZED {
            self.0.signer.accepted(signed);
        }
        if reply.status.is_success() { Ok(reply) } else { Err(Box::pin(refused(reply, signed, flight)).await) }
    }

    /// Hands the request to the transport. Requests are large: they stand in their place for as long as anything is waited for.
    fn leaves<'a>(
        &'a self,
        place: &mut Option<Request<Bytes>>,
        signed: &Signed,
        flight: &'a Flight<'_>,
    ) -> Result<Sending<'a>> {
        let Some(mut request) = place.take() else {
            return Err(Error::new(Kind::Failed, "there is no request to send"));
        };
        if let Some(header) = signed.header() {
            request.headers_mut().insert(AUTHORIZATION, header.clone());
        }
        self.0.compression.ask(request.headers_mut());
        trace::request(&request, &flight.redactor);
        flight.departure.leaves();
        Ok(self.0.transport.send(request, &flight.departure))
    }
}

/// The error that a reply stands for.
async fn refused(mut reply: ReplyStream, signed: &Signed, flight: &Flight<'_>) -> Error {
    // What the status says stands even when its body breaks off.
    let body = reply.read(MAX_REFUSAL).await.unwrap_or_default();
    let (status, headers) = (reply.status, &reply.headers);
    let held = Reply::new(status, headers.clone(), body);
    trace::reply(&held, &flight.redactor);
    refusal(flight.op, signed.header().is_some(), status, headers, &held.body, &flight.redactor)
}
