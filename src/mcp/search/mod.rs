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
use crate::api::{self, Op};

/// The operations that fit, best first; of equals, in the catalogue's order.
pub(super) fn find(query: &str) -> Vec<&'static Op> {
    match api::tool(query.trim()) {
        Some(op) => vec![op],
        None => rank::find(query).0,
    }
}

/// The composites that do the whole of it in one call, best first.
pub(super) fn composites(query: &str) -> Vec<&'static Op> {
    match compose::known(query.trim()) {
        Some(op) if compose::of(op.tool).is_some() => vec![op],
        Some(_) => Vec::new(),
        None => rank::find(query).1,
    }
}

/// The name of an operation or composite most like this one.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(name, compose::ops().map(|op| op.tool))
}

/// The one of these names most like this one, if any is like it.
pub(super) fn nearest_of(name: &str, all: impl Iterator<Item = &'static str>) -> Option<&'static str> {
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
        let names = |q| find(q).iter().map(|op| op.tool).collect::<Vec<_>>();
        for _ in 0..20 {
            assert_eq!(names("room settings"), names("room settings"));
        }
        assert!(find("").is_empty());
        assert!(find("zzzz qqqq").is_empty());
        assert_eq!(names("list-webhooks"), ["list-webhooks"]);
    }

    #[test]
    fn the_nearest_name_forgives_a_slip() {
        assert_eq!(nearest("list_rooms"), Some("list-rooms"));
        assert_eq!(nearest("create-rom"), Some("create-room"));
        assert_eq!(nearest("xyzzy"), None);
    }
}
