//! The way of a question: what is on its way already is waited for, what is left is asked.

use super::coalesce::{Fetch, Leave, Seat};
use super::{Question, batch};
use crate::api::Op;
use crate::client::call::Flight;
use crate::client::check::Checked;
use crate::client::{Client, Reply};
use crate::error::{Error, Kind, Result};
use futures_util::FutureExt;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout_at};

impl Client {
    /// The answer to a call whose reply is held whole, by as few calls as it takes.
    pub(in crate::client) async fn answer(
        &self,
        op: &'static Op,
        args: Checked,
        question: Option<Question>,
        flight: &Flight<'_>,
    ) -> Result<Reply> {
        let held = &self.0.resources;
        let Some(question) = question else {
            let writing = held.writing(Some(op), op.repeat);
            // Boxed, so that those who share a call don't have its place beside it.
            let reply = Box::pin(self.fetch(op, args, flight)).await;
            if let Some(writing) = writing {
                writing.ended(&reply);
            }
            return reply;
        };
        if let Some(reply) = held.kept(op, question) {
            return Ok(reply.masked_by(flight.redactor.clone()));
        }
        let Some(single) = batch::single(op, &args) else {
            return self.share(op, question, args, flight).await;
        };
        // Boxed, so that the others have no place for it.
        let (found, _turn) = Box::pin(self.batched(op, &single, question, &args, flight.deadline)).await;
        match found {
            Some(reply) => Ok(reply.masked_by(flight.redactor.clone())),
            None => self.share(op, held.anew(op, question, &args), args, flight).await,
        }
    }

    /// One call for all who ask the same while it is under way. Each waits no longer than their own time.
    async fn share(
        &self,
        op: &'static Op,
        mut question: Question,
        mut args: Checked,
        flight: &Flight<'_>,
    ) -> Result<Reply> {
        let held = &self.0.resources;
        loop {
            let begin = |args, leave| self.own(op, question, args, flight.deadline, leave);
            match held.flights.take(question, flight.deadline, args, begin) {
                Seat::Began(call) => return call.await,
                Seat::Joined(call, theirs, unused) => {
                    // Past their time they have given it up, and it is asked anew.
                    if let Ok(reply) = timeout_at(theirs, call).await {
                        let Some(pause) = reply.as_ref().err().and_then(|e| cut_short(e, theirs, flight.deadline))
                        else {
                            held.counts.joined(&reply);
                            return reply;
                        };
                        sleep(pause).await;
                    }
                    args = unused;
                    question = held.anew(op, question, &args);
                }
            }
        }
    }

    /// A call that belongs to nobody in particular. Its reply is kept.
    fn own(&self, op: &'static Op, question: Question, args: Checked, deadline: Instant, leave: Leave) -> Fetch {
        let client = self.clone();
        async move {
            let began = Instant::now();
            let flight = client.flight(op, &args, deadline);
            // Whoever waits for it keeps their own time: with the last of them it ends.
            let reply = client.fetch(op, args, &flight).await.map_err(|e| flight.settle(e))?;
            client.0.resources.keep(op, question, began, &reply);
            // Held until here, or until this is dropped.
            drop(leave);
            Ok(reply)
        }
        .boxed()
    }
}

/// Whether a call ended like this only because the time of those who began it was over (`theirs`), and how long to wait
/// before it is asked again in our own.
fn cut_short(e: &Error, theirs: Instant, ours: Instant) -> Option<Duration> {
    let pause = match e.kind() {
        Kind::Timeout => Duration::ZERO,
        _ if e.retryable() => e.retry_after().unwrap_or(Duration::from_secs(1)),
        _ => return None,
    };
    let next = Instant::now() + pause;
    (theirs <= next && next < ours).then_some(pause)
}

#[cfg(test)]
mod tests;
