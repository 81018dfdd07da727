//! The one task behind all tokens: it wakes those whose moment has come and refreshes a few at a time.

use super::clock::Millis;
use super::entry::Entry;
use super::event::Event;
use super::keeper::Keeper;
use super::stats::one;
use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

/// Refreshes under way at once.
const AT_ONCE: usize = 8;
/// The machine's clock was set, or the machine slept, when it moved this much apart from the timers.
const JUMP: Millis = 5_000;
/// Tokens woken before others get their turn.
const BATCH: usize = 256;

/// A refresh that waits or is under way: its entry, and the attempts that had ended when it was decided.
struct Due {
    entry: Arc<Entry>,
    seen: u64,
}

impl Drop for Due {
    fn drop(&mut self) {
        self.entry.state().busy = false;
    }
}

impl Keeper {
    /// Sees to it that the timer runs, on the runtime of the caller.
    pub(super) fn run_timer(self: &Arc<Self>) {
        let mut timer = self.timer.lock().unwrap_or_else(PoisonError::into_inner);
        if timer.as_ref().is_none_or(tokio::task::JoinHandle::is_finished) {
            *timer = Some(tokio::spawn(run(Arc::downgrade(self), self.wake.clone())));
        }
    }

    /// Wakes whom it is time for; answers how long there is nothing to do, or that there is nothing at all.
    fn pass(&self, ready: &mut VecDeque<Due>) -> Option<Duration> {
        for _ in 0..BATCH {
            let now = self.clock.now();
            let mut table = self.table();
            let Some(entry) = table.schedule.pop(now) else {
                let first = table.schedule.first()?;
                let left = u64::try_from(first.saturating_sub(now)).unwrap_or(0);
                return Some(Duration::from_millis(left));
            };
            entry.state().wakes = None;
            drop(table);
            ready.extend(self.look(&entry, now));
        }
        Some(Duration::ZERO)
    }

    /// Looks at one token: has it ended, does anybody want it, is it to be refreshed?
    fn look(&self, entry: &Arc<Entry>, now: Millis) -> Option<Due> {
        if let Some(token) = entry.token().filter(|t| !t.life().lives(now)) {
            entry.current.send_replace(None);
            one(&self.counts.expired);
            let expires_at = token.expires_at();
            self.tell(Event::Expired { token: entry.id, room: entry.room.to_string(), expires_at });
        }
        let wanted = entry.state().wanted > now;
        if !wanted && self.let_go(entry) {
            return None;
        }
        let mut state = entry.state();
        let due = state.refresh.is_some_and(|at| at <= now) && !state.busy;
        state.busy |= due;
        let seen = state.attempts;
        drop(state);
        self.plan(entry);
        due.then(|| Due { entry: entry.clone(), seen })
    }

    /// The machine's clock was set, or the machine slept: what was worked out from a clock that did not agree is void.
    fn distrust(&self) {
        let now = self.clock.now();
        let entries: Vec<_> = self.table().entries.values().cloned().collect();
        for entry in entries {
            if entry.token().is_some_and(|t| t.life().corrected) {
                let mut state = entry.state();
                state.refresh = state.refresh.map(|at| at.min(now));
                drop(state);
                self.plan(&entry);
            }
        }
    }
}

async fn refresh(keeper: Arc<Keeper>, due: Due) {
    // What came of it has been told.
    let _ = keeper.attempt(&due.entry, due.seen).await;
    let entry = due.entry.clone();
    drop(due);
    keeper.plan(&entry);
}

async fn run(keeper: Weak<Keeper>, wake: Arc<Notify>) {
    let mut under_way = FuturesUnordered::new();
    let mut ready = VecDeque::new();
    let mut last: Option<(Millis, Instant)> = None;
    loop {
        let Some(keeper) = keeper.upgrade() else { return };
        let (wall, timers) = (keeper.clock.now(), Instant::now());
        if let Some((before, since)) = last.replace((wall, timers)) {
            let passed = super::keeper::millis(timers.duration_since(since));
            if (wall - before - passed).abs() > JUMP {
                tracing::info!("the clock was set, or the machine slept: tokens are looked at again");
                keeper.distrust();
            }
        }
        let pause = keeper.pass(&mut ready);
        while under_way.len() < AT_ONCE
            && let Some(due) = ready.pop_front()
        {
            under_way.push(refresh(keeper.clone(), due));
        }
        let recheck = keeper.settings.recheck;
        drop(keeper);
        tokio::select! {
            () = wake.notified() => {}
            Some(()) = under_way.next(), if !under_way.is_empty() => {}
            () = sleep(pause.unwrap_or_default().min(recheck)), if pause.is_some() => {}
        }
    }
}
