//! Kept replies as answers: while they are fresh, and, marked, while the API fails.

use super::{Event, Question, Resources};
use crate::api::Op;
use crate::client::Reply;
use crate::error::{Error, Result};
use crate::redact::Redactor;
use std::sync::atomic::Ordering::Relaxed;
use tokio::time::Instant;

impl Resources {
    /// The kept reply that answers this question.
    pub(super) fn kept(&self, op: &Op, question: Question) -> Option<Reply> {
        let cache = self.cache.as_ref().filter(|cache| cache.life(op).is_some())?;
        let Some(kept) = cache.fresh(op, question.key, question.writes) else {
            self.counts.cache_misses.add(1);
            return None;
        };
        self.counts.cache_hits.add(1);
        self.counts.saves(1, kept.len());
        Some(kept.reply())
    }

    /// The kept reply that answers this question, uncounted: for a walk that looks before it goes.
    pub(super) fn peek(&self, op: &Op, question: Question) -> Option<Reply> {
        Some(self.cache.as_ref()?.fresh(op, question.key, question.writes)?.reply())
    }

    /// Keeps a reply whose read began then.
    pub(super) fn keep(&self, op: &Op, question: Question, began: Instant, reply: &Reply) {
        if self.stands_in.load(Relaxed) && self.stands_in.swap(false, Relaxed) {
            self.events.tell(Event::Fresh);
        }
        if let Some(cache) = &self.cache
            && self.writes.settled(op)
        {
            cache.keep(op, question.key, began, question.writes, reply);
        }
    }

    /// What is answered in the end: where the API failed, what it said earlier, marked with its age. What a write of ours made
    /// untrue is never said again.
    pub(in crate::client) fn or_stale(
        &self,
        op: &Op,
        question: Option<Question>,
        redactor: &Redactor,
        reply: Result<Reply>,
    ) -> Result<Reply> {
        match (reply, question) {
            (Err(e), Some(question)) if e.of_the_api() => match self.stale(op, question, &e) {
                Some(reply) => Ok(reply.masked_by(redactor.clone())),
                None => Err(e),
            },
            (reply, _) => reply,
        }
    }

    fn stale(&self, op: &Op, question: Question, e: &Error) -> Option<Reply> {
        let (kept, age) = self.cache.as_ref()?.stale(op, question.key, question.writes)?;
        self.counts.cache_stale.add(1);
        if !self.stands_in.swap(true, Relaxed) {
            self.events.tell(Event::Stale { operation: crate::api::tool(op.tool)?.tool, error: e.kind().code() });
        }
        let mut reply = kept.reply();
        reply.stale = Some(age);
        Some(reply)
    }
}
