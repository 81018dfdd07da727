//! The tokens that are kept: found by their request, made when asked for, and let go when nobody wants them.

use super::Settings;
use super::clock::{Clock, Millis};
use super::entry::{Entry, State};
use super::event::{Event, Removal};
use super::issued::Token;
use super::pace::Spread;
use super::request::TokenRequest;
use super::schedule::Schedule;
use super::source::Source;
use super::stats::{Counts, TokenStats, one};
use crate::client::Events;
use crate::error::{Error, Kind, Result};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{Notify, broadcast, watch};
use tokio::task::JoinHandle;

/// Notices kept for listeners that are slower than the tokens.
const NOTICES: usize = 1024;
/// How often a held token is looked at when nothing else wakes it.
const LOOK: Millis = 3_600_000;
/// Longest that a caller waits for a refresh while the old token still holds.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a holder of a token watches.
pub(super) type Watched = watch::Receiver<Option<Token>>;

/// Keeps tokens. Everything that `Tokens` hands out shares one.
pub(super) struct Keeper {
    pub(super) source: Arc<dyn Source>,
    pub(super) settings: Settings,
    pub(super) clock: Clock,
    pub(super) spread: Spread,
    pub(super) counts: Counts,
    /// Tells the timer that the schedule has changed.
    pub(super) wake: Arc<Notify>,
    pub(super) timer: Mutex<Option<JoinHandle<()>>>,
    table: Mutex<Table>,
    events: Events,
    pub(super) notices: broadcast::Sender<Event>,
}

/// What is kept, by request and by time.
#[derive(Default)]
pub(super) struct Table {
    pub(super) entries: HashMap<Arc<str>, Arc<Entry>>,
    pub(super) schedule: Schedule,
    next: u64,
}

impl Keeper {
    pub(super) fn new(source: Arc<dyn Source>, settings: Settings, clock: Clock, events: Events) -> Self {
        Self {
            source,
            settings,
            clock,
            events,
            spread: Spread::default(),
            counts: Counts::default(),
            wake: Arc::default(),
            timer: Mutex::default(),
            table: Mutex::default(),
            notices: broadcast::Sender::new(NOTICES),
        }
    }

    pub(super) fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells a change to whoever listens, here and at the client.
    pub(super) fn tell(&self, event: Event) {
        // Nobody listening is fine.
        let _ = self.notices.send(event.clone());
        self.events.tell(event);
    }

    /// The entry of a request, found or made, wanted for so long from now on; and a receiver that holds it.
    pub(super) fn entry(&self, request: &TokenRequest, keep: Duration) -> Result<(Arc<Entry>, Watched)> {
        let key = request.key()?;
        let wanted = self.clock.now().saturating_add(millis(keep));
        let mut table = self.table();
        if let Some(entry) = table.entries.get(key.as_str()) {
            let mut state = entry.state();
            state.wanted = state.wanted.max(wanted);
            drop(state);
            return Ok((entry.clone(), entry.current.subscribe()));
        }
        let crowded = if table.entries.len() < self.settings.most { Vec::new() } else { table.make_room() };
        if table.entries.len() >= self.settings.most {
            let message = format!("{} tokens are kept, and all of them are in use", self.settings.most);
            return Err(Error::new(Kind::Failed, message).with_hint("let go of tokens that are not needed any more"));
        }
        table.next += 1;
        let key: Arc<str> = key.into();
        let entry = Arc::new(Entry::new(table.next, key.clone(), request.room(), wanted));
        table.entries.insert(key, entry.clone());
        let watched = entry.current.subscribe();
        drop(table);
        for entry in crowded {
            self.removed(&entry, Removal::Crowded);
        }
        self.plan(&entry);
        Ok((entry, watched))
    }

    /// The current token of an entry, made or refreshed first where that is needed.
    pub(super) async fn token(&self, entry: &Arc<Entry>) -> Result<Token> {
        one(&self.counts.served);
        let now = self.clock.now();
        let current = entry.token().filter(|t| t.life().lives(now));
        let seen = entry.state().attempts;
        let Some(current) = current else { return self.attempt(entry, seen).await };
        if !self.should_wait(&current, &entry.state(), now) {
            return Ok(current);
        }
        match tokio::time::timeout(PATIENCE, self.attempt(entry, seen)).await {
            Ok(Ok(token)) => Ok(token),
            Ok(Err(e)) if !current.life().lives(self.clock.now()) => Err(e),
            Ok(Err(_)) | Err(_) => Ok(current),
        }
    }

    /// Whether a caller is to wait for a new token: the old one is within its margin, and it is not known that there is no
    /// better one for now.
    fn should_wait(&self, token: &Token, state: &State, now: Millis) -> bool {
        self.settings.managed && token.life().within_margin(now) && state.refresh.is_some_and(|at| at <= now)
    }

    /// Puts an entry into the schedule at the moment at which it has to be looked at next.
    pub(super) fn plan(&self, entry: &Arc<Entry>) {
        let now = self.clock.now();
        let ends = entry.current.borrow().as_ref().and_then(|t| t.life().ends);
        let held = entry.is_held();
        let mut table = self.table();
        let mut state = entry.state();
        if state.gone {
            return;
        }
        let look = if held { now + LOOK } else { state.wanted.max(now) };
        let refresh = state.refresh.filter(|_| !state.busy);
        let at = [Some(look), refresh, ends].into_iter().flatten().min().unwrap_or(look);
        let first = table.schedule.first();
        table.schedule.put(entry, &mut state.wakes, at);
        drop(state);
        drop(table);
        if first.is_none_or(|first| at < first) {
            self.wake.notify_one();
        }
    }

    /// Lets go of a request's token. Its receivers see that nothing more will come. Answers whether there was one.
    pub(super) fn forget(&self, request: &TokenRequest) -> Result<bool> {
        let key = request.key()?;
        let mut table = self.table();
        let entry = table.entries.get(key.as_str()).cloned();
        let taken = entry.filter(|entry| table.take(entry));
        drop(table);
        if let Some(entry) = &taken {
            self.removed(entry, Removal::Forgotten);
        }
        Ok(taken.is_some())
    }

    /// Lets go of an entry unless somebody holds it. Answers whether it is gone.
    pub(super) fn let_go(&self, entry: &Arc<Entry>) -> bool {
        let mut table = self.table();
        let taken = !entry.is_held() && table.take(entry);
        drop(table);
        if taken {
            self.removed(entry, Removal::Unused);
        }
        taken
    }

    fn removed(&self, entry: &Entry, reason: Removal) {
        if entry.state().had {
            one(&self.counts.removed);
            self.tell(Event::Removed { token: entry.id, room: entry.room.to_string(), reason });
        }
    }

    pub(super) fn stats(&self) -> TokenStats {
        let table = self.table();
        let held = table.entries.values().filter(|e| e.is_held()).count();
        let (kept, held) = (table.entries.len() as u64, held as u64);
        drop(table);
        self.counts.snapshot(kept, held)
    }
}

impl Table {
    /// Takes an entry out; answers whether it was still there.
    pub(super) fn take(&mut self, entry: &Arc<Entry>) -> bool {
        let mut state = entry.state();
        self.schedule.take(entry, &mut state.wakes);
        let was_there = !state.gone;
        state.gone = true;
        drop(state);
        if was_there {
            self.entries.remove(&entry.key);
        }
        was_there
    }

    /// Takes out a tenth of the entries that nobody holds, those wanted for the shortest time still.
    fn make_room(&mut self) -> Vec<Arc<Entry>> {
        let free = self.entries.values().filter(|e| !e.is_held());
        let mut free: Vec<_> = free.map(|e| (e.state().wanted, e.clone())).collect();
        free.sort_by_key(|(wanted, entry)| (*wanted, entry.id));
        free.truncate(self.entries.len() / 10 + 1);
        free.into_iter().map(|(_, entry)| entry).filter(|e| self.take(e)).collect()
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        let timer = self.timer.get_mut().unwrap_or_else(PoisonError::into_inner);
        if let Some(timer) = timer.take() {
            timer.abort();
        }
    }
}

/// A duration in milliseconds.
pub(super) fn millis(duration: Duration) -> Millis {
    Millis::try_from(duration.as_millis()).unwrap_or(Millis::MAX)
}
