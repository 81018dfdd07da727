//! One call's right to a connection. Dropped, it gives the connection back, or ends it when it cannot serve another call.

use super::health::Outcome;
use super::lane::{Form, Link, Unanswered};
use super::shared::Shared;
use bytes::Bytes;
use http::{Request, Response};
use hyper::body::Incoming;
use std::sync::{Arc, Weak};
use tokio::time::Instant;

/// A connection for one call.
pub(super) struct Lease {
    pool: Weak<Shared>,
    place: usize,
    generation: u64,
    link: Option<Link>,
    began: Instant,
    outcome: Outcome,
    /// Whether the connection had not been in use just before it was given.
    rested: bool,
}

/// What a lease leaves when it ends.
pub(super) struct Returned {
    pub(super) place: usize,
    /// Which of the place's connections it was.
    pub(super) generation: u64,
    pub(super) link: Link,
    pub(super) began: Instant,
    pub(super) outcome: Outcome,
}

impl Lease {
    pub(super) fn new(pool: &Arc<Shared>, at: (usize, u64), link: Link, now: Instant, rested: bool) -> Self {
        let (place, generation) = at;
        let (pool, link) = (Arc::downgrade(pool), Some(link));
        Self { pool, place, generation, link, began: now, outcome: Outcome::Unused, rested }
    }

    /// Its place in the pool, and which of the place's connections it is.
    pub(super) fn place(&self) -> (usize, u64) {
        (self.place, self.generation)
    }

    /// Whether it is still open and can take a request now; waits a moment where the call before is just ending.
    pub(super) async fn is_ready(&mut self, repeats: bool) -> bool {
        match &mut self.link {
            Some(link) if link.is_open() => link.is_ready(self.rested, repeats).await,
            _ => false,
        }
    }

    /// Sends the request in this place and waits for the head of its reply.
    pub(super) async fn send(
        &mut self,
        place: &mut Option<Request<Bytes>>,
        form: &Form,
    ) -> Result<Response<Incoming>, Unanswered> {
        let Some(link) = &mut self.link else { return Err(Unanswered::Unsent) };
        self.began = Instant::now();
        self.outcome = Outcome::GivenUp;
        let answer = link.send(place, form).await;
        self.outcome = match &answer {
            Ok(_) => Outcome::Replied(self.began.elapsed()),
            Err(Unanswered::Unsent) => Outcome::Unused,
            Err(Unanswered::Broken(_)) => Outcome::Failed,
        };
        answer
    }

    /// The reply was read to its end.
    pub(super) fn finished(&mut self) {
        if let Outcome::Replied(latency) = self.outcome {
            self.outcome = Outcome::Finished(latency);
        }
    }

    /// The connection broke in the middle of a reply.
    pub(super) fn failed(&mut self) {
        self.outcome = Outcome::Failed;
    }
}

impl Drop for Lease {
    fn drop(&mut self) {
        let Some(link) = self.link.take() else { return };
        // Ended right here and not when the pool gets to it: the server shall see at once that nobody waits any more.
        if let Link::One(lane) = &link
            && !matches!(self.outcome, Outcome::Unused | Outcome::Finished(_))
        {
            lane.abort();
        }
        if let Some(shared) = self.pool.upgrade() {
            let (place, generation, began, outcome) = (self.place, self.generation, self.began, self.outcome);
            shared.take_back(Returned { place, generation, link, began, outcome });
        }
    }
}
