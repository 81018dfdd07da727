//! RESOURCE OPTIMIZATION: fewer calls, fewer bytes, bounded memory. Off, every question is one plain call.
//!
//! | file | what it does |
//! |---|---|
//! | `answer` | the way of a question through what follows |
//! | `key` | what makes two questions the same one |
//! | `batch` | many single questions become one walk over a list |
//! | `cache`, `kept` | replies kept for a while, and when they are answers |
//! | `coalesce` | identical reads in flight share one call |
//! | `writes` | our own writes, as numbers that tell old replies from new ones |
//! | `stats`, `event` | what was saved, and what changed |
//! | `memory` | one budget of bytes for all that is held |
//! | `compress` | replies asked for compressed and decoded while they arrive; encoding for those who serve |
//!
//! It stands above retries, credential and connections: what it saves costs none of them. Pages read ahead are in
//! `client::pages`.

mod answer;
mod batch;
mod cache;
mod coalesce;
pub mod compress;
mod event;
mod kept;
mod key;
pub mod memory;
mod stats;
mod writes;

pub use event::Event;
pub use stats::ResourceStats;

use super::check::Checked;
use super::{Events, Options};
use crate::api::{Effects, Op, Repeat};
use memory::Budget;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// What one client holds to answer questions without asking. A client has one credential, so nothing here is ever shared
/// between two.
pub(super) struct Resources {
    on: bool,
    keys: key::Keys,
    writes: writes::Writes,
    flights: Arc<coalesce::Flights>,
    groups: batch::Groups,
    cache: Option<cache::Cache>,
    events: Events,
    /// Whether kept replies stand in for an API that fails.
    stands_in: AtomicBool,
    counts: stats::Counts,
}

/// A read whose reply may be shared: what makes it the same as another one.
#[derive(Clone, Copy)]
pub(in crate::client) struct Question {
    key: key::Key,
    /// What the writes to its resource stood at when it was asked.
    writes: u64,
}

impl Resources {
    pub(super) fn new(options: &Options, budget: &Budget, events: Events) -> Self {
        Self {
            on: options.resource_optimization,
            keys: key::Keys::new(options.credential.as_ref()),
            writes: writes::Writes::default(),
            flights: Arc::default(),
            groups: batch::Groups::default(),
            cache: cache::Cache::new(options, budget),
            events,
            stands_in: AtomicBool::new(false),
            counts: stats::Counts::default(),
        }
    }

    /// What the call asks, if its reply may be shared. A link or token made for one caller is not for another.
    pub(in crate::client) fn question(&self, op: &Op, args: &Checked) -> Option<Question> {
        let shared = self.on && op.repeat == Repeat::Safe && op.effects == Effects::READ;
        shared.then(|| Question { key: self.keys.of(op, args), writes: self.writes.now(op, args) })
    }

    /// The same question asked now, after a while.
    fn anew(&self, op: &Op, question: Question, args: &Checked) -> Question {
        Question { writes: self.writes.now(op, args), ..question }
    }

    /// Told before a call that may change what others read, of this operation or of one that nobody knows. It counts as
    /// going on until what is answered is told its end or dropped.
    pub(super) fn writing<'a>(&'a self, op: Option<&'a Op>, repeat: Repeat) -> Option<writes::Writing<'a>> {
        (self.on && repeat != Repeat::Safe).then(|| self.writes.begin(op))
    }
}
