//! RESOURCE OPTIMIZATION: fewer calls, fewer bytes, bounded memory. Off, every question is one plain call.
//!
//! | file | what it does |
//! |---|---|
//! | `answer` | the way of a question through what follows |
//! | `key` | what makes two questions the same one |
//! | `coalesce` | identical reads in flight share one call |
//! | `writes` | our own writes, as numbers that tell old replies from new ones |
//! | `stats` | what was saved |
//! | `memory` | one budget of bytes for all that is held |
//!
//! It stands above retries, credential and connections: what it saves costs none of them. Pages read ahead are in
//! `client::pages`.

mod answer;
mod coalesce;
mod key;
pub mod memory;
mod stats;
mod writes;

pub use stats::ResourceStats;

use super::Options;
use crate::api::{Effects, Op, Repeat};
use std::sync::Arc;

/// What one client holds to answer questions without asking. A client has one credential, so nothing here is ever shared
/// between two.
pub(super) struct Resources {
    on: bool,
    keys: key::Keys,
    writes: writes::Writes,
    flights: Arc<coalesce::Flights>,
    counts: stats::Counts,
}

/// What may be done with a call.
enum Way {
    /// It is sent as it is.
    Plain,
    /// It changes nothing and its reply may be shared.
    Read,
    /// It may change what others read.
    Write,
}

impl Resources {
    pub(super) fn new(options: &Options) -> Self {
        Self {
            on: options.resource_optimization,
            keys: key::Keys::new(options.credential.as_ref()),
            writes: writes::Writes::default(),
            flights: Arc::default(),
            counts: stats::Counts::default(),
        }
    }

    fn way(&self, op: &Op) -> Way {
        match op.repeat {
            _ if !self.on => Way::Plain,
            // A link or token made for one caller is not for another.
            Repeat::Safe if op.effects == Effects::READ => Way::Read,
            Repeat::Safe => Way::Plain,
            Repeat::Idempotent | Repeat::Never => Way::Write,
        }
    }

    /// Told before a call that does not pass through [`Client::answer`](super::Client::answer), for as long as it takes:
    /// of this operation, or of one that nobody knows.
    pub(super) fn passes<'a>(&'a self, op: Option<&'a Op>, repeat: Repeat) -> Option<writes::Writing<'a>> {
        if !self.on || repeat == Repeat::Safe {
            return None;
        }
        Some(op.map_or_else(|| self.writes.begin_any(), |op| self.writes.begin(op)))
    }
}
