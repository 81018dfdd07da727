//! Finding an operation by what it does: words against words, the same answer every time, well under a millisecond.

use super::words::{stems, synonyms};
use crate::api::{self, Op};
use std::collections::HashMap;
use std::sync::OnceLock;

struct Entry {
    op: &'static Op,
    /// Weight of each stem: the name counts most, then the resource and the help, then the arguments.
    words: HashMap<String, f32>,
    /// How many words its name has: of two that fit, the plainer one comes first.
    length: f32,
}

struct Index {
    entries: Vec<Entry>,
    /// In how many operations a stem occurs.
    spread: HashMap<String, f32>,
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut spread = HashMap::new();
        let entries: Vec<Entry> = api::ops()
            .map(|op| {
                let mut words = HashMap::new();
                let mut put = |text: &str, weight: f32| {
                    for stem in stems(text) {
                        let w = words.entry(stem).or_insert(0.0_f32);
                        *w = w.max(weight);
                    }
                };
                put(op.tool, 4.0);
                put(op.verb, 3.0);
                put(op.resource, 3.0);
                put(op.about, 2.0);
                put(op.detail, 1.0);
                for p in op.params() {
                    put(p.arg, 0.75);
                    put(p.help, 0.25);
                }
                for word in words.keys() {
                    *spread.entry(word.clone()).or_insert(0.0) += 1.0;
                }
                #[allow(clippy::cast_precision_loss)] // a handful of words
                let length = op.tool.split('-').count() as f32;
                Entry { op, words, length }
            })
            .collect();
        Index { entries, spread }
    })
}

/// The operations that fit, best first; of equals, in the catalogue's order.
pub(super) fn find(query: &str) -> Vec<&'static Op> {
    let index = index();
    if let Some(op) = api::tool(query.trim()) {
        return vec![op];
    }
    #[allow(clippy::cast_precision_loss)] // a few hundred operations
    let all = index.entries.len() as f32;
    let rare = |word: &str| index.spread.get(word).map_or(0.0, |n| (1.0 + all / n).ln());
    let asked: Vec<Vec<(String, f32)>> = stems(query).map(|w| meanings(&w, index)).collect();
    let mut hits: Vec<(f32, &Entry)> = index
        .entries
        .iter()
        .filter_map(|entry| {
            let mut score = 0.0;
            let mut met = 0_u8;
            for words in &asked {
                let best = words
                    .iter()
                    .filter_map(|(w, trust)| Some(entry.words.get(w)? * trust * rare(w)))
                    .fold(0.0, f32::max);
                if best > 0.0 {
                    met += 1;
                    score += best;
                }
            }
            // Words that all fit one operation outweigh one rare word that fits another.
            (score > 0.0).then_some((score * f32::from(met) - entry.length * 0.3, entry))
        })
        .collect();
    hits.sort_by(|a, b| b.0.total_cmp(&a.0));
    let best = hits.first().map_or(0.0, |h| h.0);
    hits.into_iter().filter(|h| h.0 >= best * 0.2).map(|h| h.1.op).collect()
}

/// The name of an operation most like this one.
pub(super) fn nearest(name: &str) -> Option<&'static str> {
    nearest_of(name, api::ops().map(|op| op.tool))
}

/// The one of these names most like this one, if any is like it.
pub(super) fn nearest_of(name: &str, all: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let name = name.trim().to_lowercase().replace('_', "-");
    all.map(|own| (strsim::jaro_winkler(&name, own), own))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, tool)| tool)
}

/// A word, the catalogue's words for it, and, for a word the catalogue lacks, the nearest that it has.
fn meanings(word: &str, index: &Index) -> Vec<(String, f32)> {
    let mut all = vec![(word.to_owned(), 1.0)];
    all.extend(synonyms(word).map(|own| (own, 0.8)));
    if all.len() == 1 && !index.spread.contains_key(word) {
        let near = index.spread.keys().map(|k| (strsim::jaro_winkler(word, k), k)).filter(|(near, _)| *near > 0.9);
        if let Some((_, k)) = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1))) {
            all.push((k.clone(), 0.6));
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What people ask for, and the operation that must be among the first three.
    const ASKED: &[(&str, &str)] = &[
        ("list rooms", "list-rooms"),
        ("make a new meeting room", "create-room"),
        ("change a room's settings", "update-room"),
        ("remove a room", "delete-room"),
        ("invite someone to a room", "generate-token"),
        ("join link", "generate-token"),
        ("who is in the call right now", "list-live-participants"),
        ("which rooms are live", "list-live-rooms"),
        ("end a meeting", "end-session"),
        ("download a recording", "get-recording-download-link"),
        ("start recording", "start-recording"),
        ("stop transcription", "stop-transcription"),
        ("session statistics", "get-session-statistics"),
        ("export chat", "export-chat-messages"),
        ("create a poll", "create-poll"),
        ("quiz results", "get-quiz-results"),
        ("add webhook", "create-webhook"),
        ("webhook events", "list-webhook-events"),
        ("lower a raised hand", "lower-participant-hand"),
        ("dial out by phone", "connect-phone"),
        ("team defaults for rooms", "get-default-room-settings"),
        ("delete libary", "delete-library"),
        ("permissions", "get-permissions"),
        ("list-webhooks", "list-webhooks"),
    ];

    #[test]
    fn what_people_ask_for_is_among_the_first_three() {
        let missed: Vec<String> = ASKED
            .iter()
            .filter_map(|(query, tool)| {
                let top: Vec<_> = find(query).iter().take(3).map(|op| op.tool).collect();
                (!top.contains(tool)).then(|| format!("{query}: {top:?} lacks {tool}"))
            })
            .collect();
        assert!(missed.is_empty(), "{missed:#?}");
    }

    #[test]
    fn the_order_is_the_same_every_time_and_nothing_fits_nonsense() {
        let names = |q| find(q).iter().map(|op| op.tool).collect::<Vec<_>>();
        for _ in 0..20 {
            assert_eq!(names("room settings"), names("room settings"));
        }
        assert!(find("").is_empty());
        assert!(find("zzzz qqqq").is_empty());
    }

    #[test]
    fn the_nearest_name_forgives_a_slip() {
        assert_eq!(nearest("list_rooms"), Some("list-rooms"));
        assert_eq!(nearest("create-rom"), Some("create-room"));
        assert_eq!(nearest("xyzzy"), None);
    }
}
