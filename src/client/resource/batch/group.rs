//! Questions that one list answers, and the walk that they wait for together.

use crate::client::resource::key::{Key, Prehashed};
use bytes::Bytes;
use futures_util::future::{BoxFuture, Shared, WeakShared};
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::Instant;

/// Most groups remembered; one more and those without anything under way go.
const MOST: usize = 256;
/// How long a list's length is believed, and a list that failed is left alone.
const LENGTH: Duration = Duration::from_secs(300);
pub(super) const FAILED: Duration = Duration::from_secs(10);
/// How often a question that seems alone looks around before it goes.
const LOOKS: usize = 4;

/// The ids that gather for a walk.
pub(super) type Ids = Arc<Mutex<HashSet<String>>>;
/// A walk, shared by those who wait for it.
pub(super) type Walk = Shared<BoxFuture<'static, Arc<Found>>>;

/// What a walk brought: rows by id.
#[derive(Default)]
pub(super) struct Found {
    pub(super) rows: HashMap<String, Bytes>,
}

/// The groups of one client.
#[derive(Default)]
pub(in crate::client::resource) struct Groups(Mutex<HashMap<Key, Arc<Group>, Prehashed>>);

/// The questions about one list with the same other arguments.
#[derive(Default)]
pub(super) struct Group {
    /// Questions under way.
    under_way: AtomicUsize,
    /// Those of them that still look around for others.
    looking: AtomicUsize,
    /// Questions that ever came.
    came: AtomicU64,
    /// Held by the walk under way: the next one gathers until that has ended, and then finds its rows in the cache.
    pub(super) walking: tokio::sync::Mutex<()>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// How many rows the list had, and when that was.
    length: Option<(usize, Instant)>,
    failed: Option<Instant>,
    gathering: Option<Gathering>,
}

struct Gathering {
    ids: Ids,
    writes: u64,
    walk: WeakShared<BoxFuture<'static, Arc<Found>>>,
}

impl Groups {
    pub(super) fn of(&self, key: Key) -> Arc<Group> {
        let mut groups = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if groups.len() >= MOST && !groups.contains_key(&key) {
            groups.retain(|_, group| Arc::strong_count(group) > 1);
        }
        groups.entry(key).or_default().clone()
    }
}

impl Group {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A question comes; it is under way until what is answered is dropped.
    pub(super) fn enter(self: &Arc<Self>) -> Turn {
        self.under_way.fetch_add(1, Ordering::AcqRel);
        self.came.fetch_add(1, Ordering::AcqRel);
        Turn(self.clone())
    }

    /// Whether no other question is under way, nor asked in the same moment. Waits for nothing but what is ready to run.
    pub(super) async fn alone(&self) -> bool {
        if self.under_way.load(Ordering::Acquire) > 1 {
            return false;
        }
        self.looking.fetch_add(1, Ordering::AcqRel);
        let _looks = Looks(self);
        for _ in 0..LOOKS {
            yield_now().await;
            if self.under_way.load(Ordering::Acquire) > 1 {
                return false;
            }
        }
        true
    }

    /// Whether more questions are coming in: new ones since there were `came`, or such as have not joined the walk yet.
    pub(super) fn more_come(&self, came: &mut u64) -> bool {
        let now = self.came.load(Ordering::Acquire);
        let more = now != *came || self.looking.load(Ordering::Acquire) > 0;
        *came = now;
        more
    }

    /// Adds an id to the walk that gathers, which is begun if there is none. One that gathers since before the last write is
    /// left to those who began it.
    pub(super) fn join(&self, id: &str, writes: u64, begin: impl FnOnce(Ids) -> Walk) -> Walk {
        let mut state = self.state();
        if let Some(gathering) = state.gathering.as_ref().filter(|g| g.writes == writes)
            && let Some(walk) = gathering.walk.upgrade()
        {
            gathering.ids.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
            return walk;
        }
        let ids = Ids::default();
        ids.lock().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned());
        let walk = begin(ids.clone());
        state.gathering = walk.downgrade().map(|walk| Gathering { ids, writes, walk });
        walk
    }

    /// The window is over: who comes now is for the next walk.
    pub(super) fn close(&self, ids: &Ids) -> HashSet<String> {
        let mut state = self.state();
        if state.gathering.as_ref().is_some_and(|g| Arc::ptr_eq(&g.ids, ids)) {
            state.gathering = None;
        }
        std::mem::take(&mut *ids.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many rows the list has, as far as is known.
    pub(super) fn length(&self) -> Option<usize> {
        self.state().length.filter(|(_, at)| at.elapsed() < LENGTH).map(|(rows, _)| rows)
    }

    pub(super) fn learn(&self, rows: usize) {
        self.state().length = Some((rows, Instant::now()));
    }

    /// Whether the list failed a moment ago.
    pub(super) fn failed(&self) -> bool {
        self.state().failed.is_some_and(|at| at.elapsed() < FAILED)
    }

    pub(super) fn fails(&self) {
        self.state().failed = Some(Instant::now());
    }
}

/// A question that looks around.
struct Looks<'a>(&'a Group);

impl Drop for Looks<'_> {
    fn drop(&mut self) {
        self.0.looking.fetch_sub(1, Ordering::AcqRel);
    }
}

/// A question under way.
pub(in crate::client::resource) struct Turn(Arc<Group>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.under_way.fetch_sub(1, Ordering::AcqRel);
    }
}
