//! How well each operation fits a wish: facets that both have count for it, facets that only one has count against it.

use super::Found;
use super::index::{BITS, Entry, Index, index};
use super::read::{Said, read};

/// What fits less than this share of the best is left out.
const LEAST: f32 = 0.2;
/// A composite is shown that fits at least this share as well as the best operation.
const NEAR: f32 = 0.8;
/// What counts against an operation that changes something where something is asked.
const UNASKED: f32 = 2.5;
/// How little it counts where something is asked that a word speaks of changes: `which polls were prepared`.
const ASIDE: f32 = 0.3;
/// What counts for an operation about the thing that is named first.
const FIRST: f32 = 0.5;

/// The operations that fit, and the composites that fit as well as the best of them; best first, of equals in the
/// catalogue's order.
pub(super) fn find(query: &str) -> Found {
    let index = index();
    let said = read(query, index);
    if said.words.is_empty() {
        return Found::default();
    }
    let ranked = |entries: &'static [Entry]| {
        let mut hits: Vec<(f32, &Entry)> = entries.iter().map(|entry| (fit(entry, &said, index), entry)).collect();
        hits.sort_by(|a, b| b.0.total_cmp(&a.0));
        hits
    };
    let (ops, composites) = (ranked(&index.ops), ranked(&index.composites));
    let best = ops.first().map_or(0.0, |h| h.0);
    // Where next to nothing fits, the little that does is still the best there is.
    let least = if best > 0.0 { best * LEAST } else { best - 0.2 };
    let within = |hits: Vec<(f32, &'static Entry)>, least: f32| {
        hits.into_iter().filter(|h| h.0 >= least).map(|h| h.1.op).collect()
    };
    Found { ops: within(ops, least), composites: within(composites, (best * NEAR).max(0.1)) }
}

fn fit(entry: &Entry, said: &Said, index: &Index) -> f32 {
    let mut best = [0.0_f32; BITS];
    let mut score = if said.asks && !entry.looks { -UNASKED } else { 0.0 };
    if entry.things & said.first != 0 {
        score += FIRST;
    }
    for readings in &said.words {
        let own = readings.iter().filter(|(f, _)| entry.bits >> f & 1 == 1);
        let mut met = false;
        for (facet, trust) in own {
            met = true;
            let held = &mut best[usize::from(*facet)];
            *held = held.max(*trust);
        }
        if !met {
            let least = readings.iter().map(|(f, trust)| index.weights[usize::from(*f)][2] * trust);
            let aside = said.asks && readings.iter().all(|(f, _)| index.acts >> f & 1 == 1);
            score -= least.fold(f32::INFINITY, f32::min) * if aside { ASIDE } else { 1.0 };
        }
    }
    for facet in &entry.optional {
        let at = usize::from(*facet);
        score += index.weights[at][0] * best[at] * 0.5;
    }
    for facet in &entry.facets {
        let (at, [both, missing, _]) = (usize::from(*facet), index.weights[usize::from(*facet)]);
        score += both * best[at] - missing * (1.0 - best[at]).max(0.0);
    }
    score
}
