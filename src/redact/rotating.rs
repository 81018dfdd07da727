//! Secrets that are replaced while the program runs: access and refresh tokens. Masks that were made before a token came
//! mask it too, and tokens that have had their time stay masked.

use super::{forms, scan};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, RwLock};

/// Most secrets held; the oldest goes first.
const HELD: usize = 64;

/// A secret in every form it takes.
type Forms = Vec<(String, bool)>;

/// Secrets that grow in number. Cheap to clone; clones are one. `Debug` shows none.
#[derive(Clone, Default)]
pub struct Rotating(Arc<RwLock<VecDeque<Forms>>>);

impl Rotating {
    /// Masks this too from now on. Values of fewer than 4 characters are not looked for.
    pub fn add(&self, secret: &str) {
        let mut forms = forms::of(secret);
        forms.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        forms.dedup();
        let mut held = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if forms.is_empty() || held.contains(&forms) {
            return;
        }
        held.push_back(forms);
        if held.len() > HELD {
            held.pop_front();
        }
    }

    pub(super) fn mask<'t>(&self, mut text: Cow<'t, str>) -> Cow<'t, str> {
        let held = self.0.read().unwrap_or_else(PoisonError::into_inner);
        for (needle, run) in held.iter().flatten() {
            if text.contains(needle.as_str()) {
                text = Cow::Owned(scan::mask_all(&text, needle, *run));
            }
        }
        text
    }
}

impl std::fmt::Debug for Rotating {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rotating").finish_non_exhaustive()
    }
}
