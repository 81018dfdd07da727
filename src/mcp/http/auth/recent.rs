//! A bounded number of things by key; the one that was not asked for longest goes first.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Mutex, PoisonError};

#[derive(Debug)]
pub(super) struct Recent<K, V> {
    most: usize,
    all: Mutex<All<K, V>>,
}

#[derive(Debug)]
struct All<K, V> {
    /// Counts up with each question.
    turn: u64,
    /// Each thing, and when it was last asked for.
    things: HashMap<K, (u64, V)>,
}

impl<K: Hash + Eq + Clone, V: Clone> Recent<K, V> {
    pub(super) fn new(most: usize) -> Self {
        let all = All { turn: 0, things: HashMap::new() };
        Self { most, all: Mutex::new(all) }
    }

    /// The thing under this key, made where there is none.
    pub(super) fn get(&self, key: &K, make: impl FnOnce() -> V) -> V {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let All { turn, things } = &mut *all;
        *turn += 1;
        if let Some((last, thing)) = things.get_mut(key) {
            *last = *turn;
            return thing.clone();
        }
        if things.len() >= self.most
            && let Some(oldest) = things.iter().min_by_key(|(_, (last, _))| *last).map(|(key, _)| key.clone())
        {
            things.remove(&oldest);
        }
        let thing = make();
        things.insert(key.clone(), (*turn, thing.clone()));
        thing
    }

    /// All of them.
    pub(super) fn all(&self) -> Vec<V> {
        self.all
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .things
            .values()
            .map(|(_, thing)| thing.clone())
            .collect()
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).things.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_not_asked_for_longest_goes_first() {
        let recent = Recent::new(2);
        assert_eq!((recent.get(&"a", || 1), recent.get(&"b", || 2)), (1, 2));
        assert_eq!(recent.get(&"a", || 9), 1, "kept");
        assert_eq!(recent.get(&"c", || 3), 3);
        assert_eq!((recent.get(&"a", || 9), recent.len()), (1, 2));
        assert_eq!(recent.get(&"b", || 9), 9, "b had to go");
    }
}
