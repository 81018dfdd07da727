//! The one timer structure: which token wakes when. Every token stands in it at most once.

use super::clock::Millis;
use super::entry::Entry;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Tokens by the moment at which they wake.
#[derive(Default)]
pub(super) struct Schedule(BTreeMap<(Millis, u64), Arc<Entry>>);

impl Schedule {
    /// Puts a token to this moment and takes it away from another. `place` is where it stands.
    pub(super) fn put(&mut self, entry: &Arc<Entry>, place: &mut Option<Millis>, at: Millis) {
        if *place != Some(at) {
            self.take(entry, place);
            self.0.insert((at, entry.id), entry.clone());
            *place = Some(at);
        }
    }

    /// Takes a token out.
    pub(super) fn take(&mut self, entry: &Entry, place: &mut Option<Millis>) {
        if let Some(at) = place.take() {
            self.0.remove(&(at, entry.id));
        }
    }

    /// The moment at which the first one wakes.
    pub(super) fn first(&self) -> Option<Millis> {
        self.0.first_key_value().map(|((at, _), _)| *at)
    }

    /// Takes out the first one whose moment has come. Its place is to be emptied by the caller.
    pub(super) fn pop(&mut self, now: Millis) -> Option<Arc<Entry>> {
        if self.first()? > now {
            return None;
        }
        self.0.pop_first().map(|(_, entry)| entry)
    }
}
