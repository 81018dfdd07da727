//! How many calls are worked on at once, and what becomes of those beyond.
//!
//! Two things bound a server: the API, whose line the client keeps, and its own processors, which are looked after here. While the
//! threads have all they can do, or lag, fewer calls are worked on at a time, as more would only take turns; while they have time
//! left, more. The others wait in line, and whoever would wait too long is refused at once. So whatever comes, threads stay quick: to
//! refuse, and to say that they are alive.

mod pace;
mod refusals;

use pace::{Load, Pace};
use refusals::Refusals;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::runtime::Handle;
use tokio::sync::{Notify, Semaphore, SemaphorePermit};
use tokio::time::Instant;

/// How often the threads are looked at while there is enough to do.
const TICK: Duration = Duration::from_millis(5);
/// With fewer calls than this nobody looks.
const FEW: usize = 32;
/// Lag from which fewer calls are worked on: half of what leaves a health check 50 ms with two turns of waiting, and a margin.
const LAG: Duration = Duration::from_millis(10);
/// Fewest calls worked on at a time: enough to keep a processor busy.
const FEWEST: usize = 32;
/// A line of so many is never too long.
const SHORT: usize = 64;

/// Lets calls in.
#[derive(Debug)]
pub(super) struct Admission {
    turns: Semaphore,
    state: Mutex<Pace>,
    /// Turns to be taken back when they end.
    owed: AtomicUsize,
    most: usize,
    patience: Duration,
    inside: AtomicUsize,
    waiting: AtomicUsize,
    ended: AtomicU64,
    /// Nanoseconds between two ends, as long as somebody waits; 0 while that is not known.
    between: AtomicU64,
    refused: AtomicU64,
    enough: Notify,
    refusals: Refusals,
}

/// Calls, as figures.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub(super) struct AdmissionStats {
    /// Calls that are worked on.
    pub(super) in_flight: usize,
    /// Calls that wait for their turn.
    pub(super) waiting: usize,
    /// Most that are worked on at a time, as of now.
    pub(super) limit: usize,
    /// Counter: calls refused at once.
    pub(super) refused: u64,
}

/// There is no room. How long it may take until there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Busy(pub(super) Duration);

/// A call that has come in.
#[derive(Debug)]
pub(super) struct Inside(Arc<Admission>);

/// A call that is worked on.
#[derive(Debug)]
pub(super) struct Turn(Inside);

/// A call that waits.
struct Waiting<'a>(&'a AtomicUsize);

impl Admission {
    /// At most so many calls inside, and none that would wait for longer than `patience`.
    pub(super) fn new(most: usize, patience: Duration) -> Arc<Self> {
        let limit = most.clamp(1, Semaphore::MAX_PERMITS);
        Arc::new(Self {
            turns: Semaphore::new(limit),
            state: Mutex::new(Pace::new(limit)),
            owed: AtomicUsize::new(0),
            most: limit,
            patience,
            inside: AtomicUsize::new(0),
            waiting: AtomicUsize::new(0),
            ended: AtomicU64::new(0),
            between: AtomicU64::new(0),
            refused: AtomicU64::new(0),
            enough: Notify::new(),
            refusals: Refusals::default(),
        })
    }

    /// A call comes in, before anything of it is read.
    pub(super) fn enter(self: &Arc<Self>) -> Result<Inside, Busy> {
        let inside = self.inside.fetch_add(1, Relaxed);
        let call = Inside(self.clone());
        if inside >= self.most {
            return Err(self.refuse(self.wait(inside)));
        }
        let ahead = self.waiting.load(Relaxed);
        if ahead >= SHORT && self.wait(ahead) > self.patience {
            return Err(self.refuse(self.wait(ahead)));
        }
        if inside == FEW {
            self.enough.notify_one();
        }
        Ok(call)
    }

    /// How long it takes until so many have ended; zero while that is not known.
    fn wait(&self, calls: usize) -> Duration {
        Duration::from_nanos(self.between.load(Relaxed)).saturating_mul(u32::try_from(calls).unwrap_or(u32::MAX))
    }

    fn refuse(&self, wait: Duration) -> Busy {
        self.refused.fetch_add(1, Relaxed);
        Busy(wait)
    }

    /// Waits until there is time to tell a refusal.
    pub(super) async fn may_tell(&self) {
        self.refusals.turn(|| self.enough.notify_one()).await;
    }

    /// Looks at the threads for as long as it is polled.
    pub(super) async fn watch(&self) {
        let metrics = Handle::current().metrics();
        let threads = metrics.num_workers();
        let busy = || (0..threads).map(|thread| metrics.worker_total_busy_duration(thread)).sum::<Duration>();
        loop {
            while self.inside.load(Relaxed) <= FEW && !self.refusals.wait() {
                self.enough.notified().await;
            }
            let (began, before) = (Instant::now(), busy());
            tokio::time::sleep(TICK).await;
            let passed = began.elapsed();
            self.refusals.after(passed, threads);
            // A timer is up to 1 ms late by itself.
            let lag = passed.saturating_sub(TICK + Duration::from_millis(1));
            #[allow(clippy::cast_precision_loss)]
            let share = busy().saturating_sub(before).as_secs_f64() / (passed.as_secs_f64() * threads as f64);
            self.adjust(Load { lag, busy: share }, Instant::now());
        }
    }

    /// Draws the conclusions from what the threads have to do.
    fn adjust(&self, load: Load, now: Instant) {
        let waiting = self.waiting.load(Relaxed);
        let working = self.inside.load(Relaxed).saturating_sub(waiting);
        let mut state = self.state();
        state.ended(self.ended.load(Relaxed), waiting > 0, now);
        self.between.store(u64::try_from(state.between(now).as_nanos()).unwrap_or(u64::MAX), Relaxed);
        let before = state.limit;
        state.limit = state.next(load, working, waiting).clamp(FEWEST.min(self.most), self.most);
        if state.limit > before {
            let more = state.limit - before;
            let paid =
                self.owed.fetch_update(Relaxed, Relaxed, |owed| Some(owed - owed.min(more))).unwrap_or(0).min(more);
            self.turns.add_permits(more - paid);
        } else {
            let fewer = before - state.limit;
            self.owed.fetch_add(fewer - self.turns.forget_permits(fewer), Relaxed);
        }
    }

    fn state(&self) -> MutexGuard<'_, Pace> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Leaves no turn to be had.
    #[cfg(test)]
    pub(super) fn take_all(&self) {
        self.turns.forget_permits(self.most);
    }

    pub(super) fn stats(&self) -> AdmissionStats {
        let (inside, waiting) = (self.inside.load(Relaxed), self.waiting.load(Relaxed));
        AdmissionStats {
            in_flight: inside.saturating_sub(waiting),
            waiting,
            limit: self.state().limit,
            refused: self.refused.load(Relaxed),
        }
    }
}

impl Inside {
    /// Waits for this call's turn. Dropped, it gives up its place in line.
    pub(super) async fn turn(self) -> Result<Turn, Busy> {
        let all = &*self.0;
        if all.turns.try_acquire().map(SemaphorePermit::forget).is_ok() {
            return Ok(Turn(self));
        }
        all.waiting.fetch_add(1, Relaxed);
        let waiting = Waiting(&all.waiting);
        // Where the line slows down after somebody joined it, they are told as soon as that is plain.
        match tokio::time::timeout(all.patience, all.turns.acquire()).await {
            Ok(Ok(permit)) => permit.forget(),
            _ => return Err(all.refuse(all.patience)),
        }
        drop(waiting);
        Ok(Turn(self))
    }
}

impl Turn {
    /// Whether so many calls are inside that the threads are looked at.
    pub(super) fn is_one_of_many(&self) -> bool {
        self.0.0.inside.load(Relaxed) > FEW
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.inside.fetch_sub(1, Relaxed);
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Relaxed);
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let all = &*self.0.0;
        all.ended.fetch_add(1, Relaxed);
        if all.owed.fetch_update(Relaxed, Relaxed, |owed| owed.checked_sub(1)).is_err() {
            all.turns.add_permits(1);
        }
    }
}

#[cfg(test)]
mod tests;
