//! One attempt of a call: a request with its credential goes out, and as much of its reply as is wanted comes back.

use super::{Extent, Flight};
use crate::client::credential::Signed;
use crate::client::refusal::refusal;
use crate::client::reply::Reply;
use crate::client::resource::memory::Part;
use crate::client::stream::ReplyStream;
use crate::client::{Client, trace};
use crate::error::Result;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{Request, StatusCode};

/// Most bytes read of a reply that refuses.
const MAX_REFUSAL: usize = 1 << 20;
/// What a call that waits for its reply takes besides its body: its futures (some 9 KiB, see `benches/memory`) and headers.
const WAITING: usize = 10 << 10;

impl Client {
    /// Sends one request with the credential, waits for as much of the reply as is wanted, and turns a refusal into its
    /// error. A credential that is refused (401) is renewed where that can be done, and the request repeated once: a 401 did
    /// nothing.
    pub(in crate::client) async fn attempt<E: Extent>(
        &self,
        request: Request<Bytes>,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        let credential = &self.0.signer;
        let signed = credential.sign().await?;
        let Some(again) = credential.renews().then(|| request.clone()) else {
            return self.attempt_signed(request, &signed, flight, extent).await;
        };
        match self.attempt_signed(request, &signed, flight, extent).await {
            Err(error) if error.status() == Some(401) => {
                flight.departure.waits();
                match credential.refused(&signed).await? {
                    Some(renewed) => self.attempt_signed(again, &renewed, flight, extent).await,
                    None => Err(error),
                }
            }
            done => done,
        }
    }

    /// The same with this credential, once.
    async fn attempt_signed<E: Extent>(
        &self,
        mut request: Request<Bytes>,
        signed: &Signed,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        if let Some(header) = signed.header() {
            request.headers_mut().insert(AUTHORIZATION, header.clone());
        }
        self.0.compression.ask(request.headers_mut());
        let queued = self.0.budget.take(Part::Queues, request.body().len() + WAITING).await?;
        trace::request(&request, &flight.redactor);
        request.extensions_mut().insert(flight.departure.clone());
        flight.departure.leaves();
        let response = self.0.transport.send(request).await?;
        drop(queued);
        let response = self.0.compression.decode(response)?;
        let (idle, budget) = (self.options().idle_timeout, self.0.budget.clone());
        let mut reply = ReplyStream::new(response, idle, budget, flight.redactor.clone());
        if reply.status != StatusCode::UNAUTHORIZED {
            self.0.signer.accepted(signed);
        }
        if reply.status.is_success() {
            return extent.take(reply, flight).await;
        }
        // What the status says stands even when its body breaks off.
        let body = reply.read(MAX_REFUSAL).await.unwrap_or_default();
        let (status, headers) = (reply.status, &reply.headers);
        let held = Reply::new(status, headers.clone(), body);
        trace::reply(&held, &flight.redactor);
        Err(refusal(flight.op, signed.header().is_some(), status, headers, &held.body, &flight.redactor))
    }
}
