//! Identical reads in flight share one call.
//!
//! Whoever asks first begins the call, whoever asks the same while it is under way waits for the same reply. The call
//! belongs to all of them: it is driven by whoever still waits, and dropped when nobody does.

use super::Question;
use super::key::{Key, Prehashed};
use crate::client::Reply;
use crate::error::Result;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::time::Instant;

/// A call of which many wait for the reply.
pub(super) type Fetch = BoxFuture<'static, Result<Reply>>;

/// The reads in flight. Holds no call itself, only the way to it.
#[derive(Default)]
pub(super) struct Flights {
    flying: Mutex<HashMap<Key, Flying, Prehashed>>,
    number: AtomicU64,
}

struct Flying {
    /// Which call it is: another one may have taken its place.
    number: u64,
    /// What its resource's writes stood at when it began.
    writes: u64,
    /// When those who began it give up.
    deadline: Instant,
    call: WeakShared<Fetch>,
}

/// A place among those who wait for one call.
pub(super) enum Seat<A> {
    /// In a call begun just now.
    Began(Shared<Fetch>),
    /// In somebody else's call, who gives up then; the arguments were not needed.
    Joined(Shared<Fetch>, Instant, A),
}

impl Flights {
    fn flying(&self) -> MutexGuard<'_, HashMap<Key, Flying, Prehashed>> {
        self.flying.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place in the call for this question, which is begun with `begin` if there is none. A call that began before the last
    /// write is not joined: it may answer what was before. Nor is one whose time is over.
    pub(super) fn take<A>(
        self: &Arc<Self>,
        Question { key, writes }: Question,
        deadline: Instant,
        args: A,
        begin: impl FnOnce(A, Leave) -> Fetch,
    ) -> Seat<A> {
        let mut flying = self.flying();
        // A call is never dropped in here: that would take the lock again.
        if let Some(flight) = flying.get(&key).filter(|f| f.writes == writes && f.deadline > Instant::now())
            && let Some(call) = flight.call.upgrade()
        {
            return Seat::Joined(call, flight.deadline, args);
        }
        let number = self.number.fetch_add(1, Ordering::Relaxed);
        let leave = Leave { flights: self.clone(), key, number };
        let call = begin(args, leave).shared();
        // It has not finished, so there is a way to it.
        if let Some(weak) = call.downgrade() {
            flying.insert(key, Flying { number, writes, deadline, call: weak });
        }
        Seat::Began(call)
    }

    /// How many calls are under way.
    pub(super) fn len(&self) -> usize {
        self.flying().len()
    }
}

/// Takes a call out of the list when it ends or is given up: it is held by the call.
pub(super) struct Leave {
    flights: Arc<Flights>,
    key: Key,
    number: u64,
}

impl Drop for Leave {
    fn drop(&mut self) {
        let mut flying = self.flights.flying();
        if flying.get(&self.key).is_some_and(|f| f.number == self.number) {
            flying.remove(&self.key);
        }
    }
}
