//! Replies kept for a while, weighed in bytes.
//!
//! How long one is an answer is the catalogue's word ([`CacheClass`]). After that it stays for some minutes more as what can
//! be said while the API fails, and is then marked as old. A reply is kept only if none of our writes touched its resource
//! since its read began; errors, and replies that carry a secret, never are.

use super::key::{Key, Prehashed};
use super::memory::{Budget, Held, Part};
use crate::api::{CacheClass, Op};
use crate::client::{Options, Reply};
use bytes::{Bytes, BytesMut};
use http::header::SET_COOKIE;
use http::{HeaderMap, HeaderValue, StatusCode};
use memchr::memmem;
use quick_cache::sync::{Cache as Store, DefaultLifecycle};
use quick_cache::{OptionsBuilder, Weighter};
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::time::Instant;

/// How long who is in a call right now stays true.
const LIVE: Duration = Duration::from_secs(1);
/// How long rooms, sessions and the like do, unless told otherwise.
pub(super) const SHORT: Duration = Duration::from_secs(30);
/// How long what hardly ever changes does.
const LONG: Duration = Duration::from_secs(3600);
/// How long a reply that is no answer any more may still stand in for one while the API fails.
const STALE: Duration = Duration::from_secs(600);
/// What one entry takes beside its body and headers.
const ENTRY: usize = 400;
/// What one header takes beside its name and value.
const HEADER: usize = 100;

/// A reply as it is kept.
pub(super) struct Kept {
    status: StatusCode,
    headers: Arc<HeaderMap>,
    body: Bytes,
    /// When its read began.
    read: Instant,
    /// What the writes to its resource stood at then.
    writes: u64,
    held: Held,
}

impl Kept {
    /// The reply once more.
    pub(super) fn reply(&self) -> Reply {
        Reply::new(self.status, self.headers.clone(), self.body.clone())
    }

    /// How many bytes were not fetched again.
    pub(super) fn len(&self) -> usize {
        self.body.len()
    }
}

/// Weighs what the budget was charged.
#[derive(Clone)]
struct Weight;

impl Weighter<Key, Arc<Kept>> for Weight {
    fn weight(&self, _: &Key, kept: &Arc<Kept>) -> u64 {
        kept.held.bytes() as u64
    }
}

type Replies = Store<Key, Arc<Kept>, Weight, Prehashed>;

/// The replies that one client keeps.
pub(super) struct Cache {
    replies: Arc<Replies>,
    /// Most bytes it takes.
    most: usize,
    budget: Budget,
    short: Duration,
}

impl Cache {
    /// A cache within the budget; none where it is switched off.
    pub(super) fn new(options: &Options, budget: &Budget) -> Option<Self> {
        if !options.resource_optimization || !options.cache {
            return None;
        }
        // Below its share, so that there is room for a new reply before an old one goes.
        let most = budget.share(Part::Cache) / 16 * 15;
        let settings =
            OptionsBuilder::new().estimated_items_capacity(1024).weight_capacity(most as u64).build().ok()?;
        let replies = Store::with_options(settings, Weight, Prehashed::default(), DefaultLifecycle::default());
        let replies = Arc::new(replies);
        let weak = Arc::downgrade(&replies);
        budget.shrink_with(Box::new(move |bytes| shrink(&weak, most, bytes)));
        let short = options.cache_ttl.unwrap_or(SHORT);
        Some(Self { replies, most, budget: budget.clone(), short })
    }

    /// How long this operation's reply is an answer; none is never kept.
    pub(super) fn life(&self, op: &Op) -> Option<Duration> {
        match op.cache {
            CacheClass::None => None,
            CacheClass::Live => Some(LIVE),
            CacheClass::Short => Some(self.short),
            CacheClass::Long => Some(LONG),
        }
        .filter(|life| !life.is_zero())
    }

    /// The kept reply while it is an answer.
    pub(super) fn fresh(&self, op: &Op, key: Key, writes: u64) -> Option<Arc<Kept>> {
        let life = self.life(op)?;
        self.replies.get(&key).filter(|kept| kept.writes == writes && kept.read.elapsed() < life)
    }

    /// The kept reply while it can stand in for an answer, and how old it is.
    pub(super) fn stale(&self, op: &Op, key: Key, writes: u64) -> Option<(Arc<Kept>, Duration)> {
        let life = self.life(op)?;
        let kept = self.replies.peek(&key).filter(|kept| kept.writes == writes)?;
        let age = kept.read.elapsed();
        if age >= life + STALE {
            self.replies.remove_if(&key, |now| Arc::ptr_eq(now, &kept));
            return None;
        }
        Some((kept, age))
    }

    /// Keeps a reply whose read began then, with that many writes before it.
    pub(super) fn keep(&self, op: &Op, key: Key, read: Instant, writes: u64, reply: &Reply) {
        if self.life(op).is_none() || reply.status != StatusCode::OK || tells(op.secret_reply, &reply.body) {
            return;
        }
        let headers = reply.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + HEADER);
        let weight = ENTRY + reply.body.len() + headers.sum::<usize>();
        // The largest would drive out everything else.
        if weight > self.most / 16 {
            return;
        }
        let Some(held) = self.budget.try_take(Part::Cache, weight) else { return };
        // Copies: both as they came may be pieces of a larger buffer, which they would hold.
        let (headers, body) = (Arc::new(copy(&reply.headers)), Bytes::copy_from_slice(&reply.body));
        let kept = Kept { status: reply.status, headers, body, read, writes, held };
        self.replies.insert(key, Arc::new(kept));
    }

    /// How many replies are kept, and how many bytes they take.
    pub(super) fn held(&self) -> (u64, u64) {
        (self.replies.len() as u64, self.replies.weight())
    }
}

/// Gives back at least so many bytes where there are that many, and says how many it gave.
fn shrink(replies: &Weak<Replies>, most: usize, bytes: usize) -> usize {
    let Some(replies) = replies.upgrade() else { return 0 };
    let before = replies.weight();
    if before == 0 {
        return 0;
    }
    let left = before.saturating_sub(bytes as u64);
    if left < most as u64 / 16 {
        replies.clear();
    } else {
        replies.set_capacity(left);
        replies.set_capacity(most as u64);
    }
    usize::try_from(before.saturating_sub(replies.weight())).unwrap_or(usize::MAX)
}

/// The headers with values of their own, in one buffer; without those that set cookies.
fn copy(headers: &HeaderMap) -> HeaderMap {
    let kept = || headers.iter().filter(|(name, _)| *name != SET_COOKIE);
    let mut buffer = BytesMut::with_capacity(kept().map(|(_, value)| value.len()).sum());
    kept().for_each(|(_, value)| buffer.extend_from_slice(value.as_bytes()));
    let mut values = buffer.freeze();
    let mut copy = HeaderMap::with_capacity(headers.keys_len());
    for (name, value) in kept() {
        let length = value.len();
        // What was a value is one.
        let Ok(mut own) = HeaderValue::from_maybe_shared(values.split_to(length)) else { continue };
        own.set_sensitive(value.is_sensitive());
        copy.append(name, own);
    }
    copy
}

/// Whether a JSON text has one of these members with anything in it.
fn tells(names: &[&str], body: &[u8]) -> bool {
    names.iter().any(|name| {
        memmem::find_iter(body, name.as_bytes()).any(|at| {
            let quoted = at > 0 && body[at - 1] == b'"';
            let Some(rest) = body[at + name.len()..].strip_prefix(b"\"") else { return false };
            let Some(value) = rest.trim_ascii_start().strip_prefix(b":") else { return false };
            let value = value.trim_ascii_start();
            quoted && !value.starts_with(b"null") && !value.starts_with(b"\"\"")
        })
    })
}

#[cfg(test)]
mod tests;
