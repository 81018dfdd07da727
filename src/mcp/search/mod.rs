//! Finding an operation by a wish in plain words: the same answer every time, well under a millisecond, no model.
//!
//! `words` takes endings off, `lexicon` says which facets of an operation a word speaks of, `facets` which of them each
//! operation has. `index` makes the two ready, `read` finds out what a wish says, `rank` compares that with each operation.

mod facets;
mod index;
mod lexicon;
mod rank;
mod read;
mod words;

use super::compose;
use crate::api::Op;

/// Longest name that is taken for one of ours misspelt, in bytes.
const LONGEST: usize = 64;

/// What fits a wish.
#[derive(Default)]
pub(super) struct Found {
    /// Operations, best first; of equals, in the catalogue's order.
    pub(super) ops: Vec<&'static Op>,
    /// Composites that do the whole of it in one call, best first.
    pub(super) composites: Vec<&'static Op>,
}

/// What fits the wish, or has just this name.
pub(super) fn find(query: &str) -> Found {
    match compose::known(query.trim()) {
        Some(op) if compose::of(op.tool).is_some() => Found { composites: vec![op], ..rank::find(query) },
        Some(op) => Found { ops: vec![op], ..Found::default() },
        None => rank::find(query),
    }
}

/// The name of an operation or composite most like this one.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(name, compose::ops().map(|op| op.tool))
}

/// The one of these names most like this one, if any is like it.
pub(super) fn nearest_of(name: &str, all: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    // Beyond any name that there is the comparison is not worth its quadratic cost.
    if name.len() > LONGEST {
        return None;
    }
    let name = name.trim().to_lowercase().replace('_', "-");
    all.map(|own| (strsim::jaro_winkler(&name, own), own))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, tool)| tool)
}

#[cfg(test)]
mod wishes;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_the_same_every_time_and_nothing_fits_nonsense() {
        let names = |q| find(q).ops.iter().map(|op| op.tool).collect::<Vec<_>>();
        for _ in 0..20 {
            assert_eq!(names("room settings"), names("room settings"));
        }
        assert!(find("").ops.is_empty());
        assert!(find("zzzz qqqq").ops.is_empty());
        assert_eq!(names("list-webhooks"), ["list-webhooks"]);
    }

    #[test]
    fn the_nearest_name_forgives_a_slip() {
        assert_eq!(nearest("list_rooms"), Some("list-rooms"));
        assert_eq!(nearest("create-rom"), Some("create-room"));
        assert_eq!(nearest("xyzzy"), None);
        assert_eq!(nearest(&"list-rooms".repeat(7)), None, "too long to be one");
    }
}
