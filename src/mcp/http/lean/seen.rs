//! Requests that came before, by their bytes: what is asked again in the same words need not be read again.

use super::envelope::{Envelope, Known};
use bytes::Bytes;
use std::sync::{Arc, PoisonError, RwLock};

/// Most requests that are remembered.
const MOST: usize = 32;

#[derive(Default)]
pub(super) struct Seen(RwLock<Vec<Arc<Known>>>);

impl Seen {
    /// The request of these words, if it came before.
    pub(super) fn find(&self, body: &[u8]) -> Option<Arc<Known>> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.iter().find(|k| k.is(body)).cloned()
    }

    /// Remembers a request, once; the first ones stay.
    pub(super) fn learn(&self, body: &Bytes, envelope: &Envelope<'_>) {
        if let Some(new) = Known::of(body, envelope) {
            let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
            if known.len() < MOST && !known.iter().any(|k| k.is(body)) {
                known.push(Arc::new(new));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mcp::http::lean::envelope::Asked;

    #[test]
    fn a_request_is_remembered_once_and_no_more_than_some() {
        let seen = Seen::default();
        let learn = |id: usize| {
            let (id, body) = (id.to_string(), Bytes::from(format!("words {id}")));
            seen.learn(&body, &Envelope { id: &id, modern: true, asked: Asked::List });
            body
        };
        let first = learn(0);
        // Callers who get a list of their own ask again and again.
        (0..10 * MOST).for_each(|_| drop(learn(0)));
        let second = learn(1);
        assert!(seen.find(&first).is_some() && seen.find(&second).is_some());
        let late = (2..=MOST).map(learn).last().unwrap();
        assert!(seen.find(&late).is_none(), "the first ones stay");
    }
}
