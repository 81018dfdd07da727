//! The way of a question: what is on its way already is waited for, what is left is asked.

use super::coalesce::{Fetch, Seat};
use super::key::Key;
use super::{Way, stats};
use crate::api::Op;
use crate::client::call::Flight;
use crate::client::check::Checked;
use crate::client::{Client, Reply};
use crate::error::{Error, Kind, Result};
use futures_util::FutureExt;
use std::time::Duration;
use tokio::time::{Instant, sleep};

impl Client {
    /// The answer to a call whose reply is held whole, by as few calls as it takes.
    pub(in crate::client) async fn answer(&self, op: &Op, args: Checked, flight: &Flight<'_>) -> Result<Reply> {
        let held = &self.0.resources;
        match held.way(op) {
            Way::Plain => self.fetch(op, args, flight).await,
            Way::Read => {
                let key = held.keys.of(op, &args);
                self.share(op, key, args, flight).await
            }
            Way::Write => {
                let _writing = held.writes.begin(op);
                self.fetch(op, args, flight).await
            }
        }
    }

    /// One call for all who ask the same while it is under way. Each waits no longer than their own time.
    async fn share(&self, op: &Op, key: Key, mut args: Checked, flight: &Flight<'_>) -> Result<Reply> {
        let held = &self.0.resources;
        loop {
            let writes = held.writes.now(op.resource);
            let begin = |args| self.own(*op, args, flight.deadline);
            match held.flights.take(key, writes, flight.deadline, args, begin) {
                Seat::Began(call) => return call.await,
                Seat::Joined(call, theirs, unused) => {
                    let reply = call.await;
                    let Some(pause) = reply.as_ref().err().and_then(|e| cut_short(e, theirs, flight.deadline)) else {
                        stats::saved(&held.counts, &reply);
                        return reply;
                    };
                    sleep(pause).await;
                    args = unused;
                }
            }
        }
    }

    /// A call that belongs to nobody in particular.
    fn own(&self, op: Op, args: Checked, deadline: Instant) -> Fetch {
        let client = self.clone();
        async move {
            let flight = client.flight(&op, &args, deadline);
            client.within(&flight, client.fetch(&op, args, &flight)).await
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
