//! How well each operation fits a wish: facets that both have count for it, facets that only one has count against it.

use super::facets::{COMPOSITES, FACETS};
use super::lexicon::{ACTIONS, LEXICON};
use super::words::stems;
use crate::api::Op;
use crate::mcp::compose;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Most facets that there may be: one bit each.
const BITS: usize = 128;
/// What fits less than this share of the best is left out.
const LEAST: f32 = 0.2;

/// A composite is shown that fits at least this share as well as the best operation.
const NEAR: f32 = 0.8;

/// A facet by its number.
type Facet = u8;

/// A reading of a word: the facet, and how surely it is meant.
type Reading = (Facet, f32);

/// Words that mean something together.
struct Phrase {
    rest: Vec<String>,
    /// Whether other words may stand between them.
    apart: bool,
    readings: Vec<Reading>,
}

struct Index {
    ops: Vec<Entry>,
    composites: Vec<Entry>,
    words: HashMap<String, Vec<Reading>>,
    /// By their first word, longest first.
    phrases: HashMap<String, Vec<Phrase>>,
    /// What it counts when an operation has a facet that the wish names, when only the operation has it, when only the wish.
    weights: Vec<[f32; 3]>,
    /// For a facet of a thing, that of one such thing.
    singles: HashMap<Facet, Facet>,
    /// The facets of many things.
    many: [Facet; 2],
}

struct Entry {
    op: &'static Op,
    facets: Vec<Facet>,
    /// Those that fit if they are said.
    optional: Vec<Facet>,
    /// All of them.
    bits: u128,
}

/// The facet of the one thing that an operation is about: what the last placeholder of its path names.
fn single(op: &Op) -> Option<&'static str> {
    let (_, last) = op.path.rsplit_once('{')?;
    let name = last.split('}').next()?;
    SINGLES.iter().find(|(placeholder, ..)| *placeholder == name).map(|(_, _, facet)| *facet)
}

/// Placeholders of paths, the facet of the thing, and the facet of one such thing.
const SINGLES: &[(&str, &str, &str)] = &[
    ("room", "room", "one-room"),
    ("session", "session", "one-session"),
    ("participant", "person", "one-person"),
    ("callId", "phone", "one-phone"),
    ("recording", "recording", "one-recording"),
    ("question", "question", "one-question"),
    ("answer", "answer", "one-answer"),
    ("poll", "poll", "one-poll"),
    ("quiz", "quiz", "one-quiz"),
    ("library", "library", "one-library"),
    ("libraryFolder", "folder", "one-folder"),
    ("libraryFile", "file", "one-file"),
    ("role", "role", "one-role"),
    ("webhook", "webhook", "one-webhook"),
];

fn weight(facet: &str) -> [f32; 3] {
    match facet {
        "list" | "get" => [0.5, 0.1, 0.05],
        "all" => [0.5, 0.1, 0.1],
        "count" | "where" => [0.9, 0.3, 0.3],
        "setting" => [1.2, 0.05, 0.8],
        "everything" => [2.0, 2.0, 0.6],
        "room" => [1.0, 0.25, 0.4],
        "session" => [1.0, 0.5, 0.5],
        "person" => [1.2, 0.6, 0.6],
        "library" => [1.2, 0.3, 0.8],
        "event" => [1.0, 0.3, 0.4],
        "past" => [0.6, 0.1, 0.1],
        "now" => [1.5, 1.2, 0.7],
        "team" => [0.8, 0.3, 0.1],
        "period" => [1.2, 0.8, 0.3],
        one if one.starts_with("one-") => [0.9, 0.0, 0.3],
        action if ACTIONS.contains(&action) => [2.0, 1.2, 0.9],
        _ => [2.2, 1.6, 1.2],
    }
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut names: Vec<&'static str> = Vec::new();
        let mut number = |name: &'static str| -> Facet {
            let at = names.iter().position(|n| *n == name).unwrap_or_else(|| {
                names.push(name);
                names.len() - 1
            });
            Facet::try_from(at.min(BITS - 1)).unwrap_or(Facet::MAX)
        };
        let mut entries = |rows: &'static [(&'static str, &'static str)]| -> Vec<Entry> {
            let entry = |(tool, facets): &(&str, &'static str)| {
                let op = compose::known(tool)?;
                let (mut own, mut optional) = (Vec::new(), Vec::new());
                for name in facets.split(' ') {
                    match name.strip_suffix('?') {
                        Some(name) => optional.push(number(name)),
                        None => own.push(number(name)),
                    }
                }
                optional.extend(single(op).map(&mut number));
                let bits = own.iter().chain(&optional).fold(0, |bits, f| bits | 1_u128 << f);
                Some(Entry { op, facets: own, optional, bits })
            };
            rows.iter().filter_map(entry).collect()
        };
        let (ops, composites) = (entries(FACETS), entries(COMPOSITES));
        let mut words: HashMap<String, Vec<Reading>> = HashMap::new();
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (facet, trust, list) in LEXICON {
            let reading = (number(facet), *trust);
            for item in list.split_whitespace() {
                let apart = item.contains('~');
                let mut parts = stems(item);
                let Some(first) = parts.next() else { continue };
                let rest: Vec<_> = parts.collect();
                if rest.is_empty() {
                    words.entry(first).or_default().push(reading);
                    continue;
                }
                let same = phrases.entry(first).or_default();
                match same.iter_mut().find(|p| p.rest == rest && p.apart == apart) {
                    Some(phrase) => phrase.readings.push(reading),
                    None => same.push(Phrase { rest, apart, readings: vec![reading] }),
                }
            }
        }
        for same in phrases.values_mut() {
            same.sort_by(|a, b| (a.apart, b.rest.len()).cmp(&(b.apart, a.rest.len())));
        }
        let singles = SINGLES.iter().map(|(_, thing, one)| (number(thing), number(one))).collect();
        let many = [number("list"), number("all")];
        let weights = names.iter().map(|n| weight(n)).collect();
        Index { ops, composites, words, phrases, weights, singles, many }
    })
}

/// What a wish says: the readings of each of its words.
fn read(query: &str, index: &Index) -> Vec<Vec<Reading>> {
    let words: Vec<String> = stems(query).collect();
    let mut said = Vec::new();
    let mut used = vec![false; words.len()];
    for at in 0..words.len() {
        for phrase in index.phrases.get(&words[at]).into_iter().flatten() {
            if phrase.apart {
                let mut from = at + 1;
                let found = phrase.rest.iter().all(|w| {
                    let hit = words.iter().enumerate().skip(from).take(6).find(|(_, own)| *own == w);
                    from = hit.map_or(from, |(i, _)| i + 1);
                    hit.is_some()
                });
                if found {
                    said.push(phrase.readings.clone());
                }
            } else if !used[at] && words[at + 1..].starts_with(&phrase.rest) {
                said.push(phrase.readings.clone());
                used[at..=at + phrase.rest.len()].fill(true);
            }
        }
    }
    for (at, (word, raw)) in words.iter().zip(raw(query)).enumerate() {
        said.extend(number(word, &raw, words.get(at + 1), index));
        match index.words.get(word) {
            Some(readings) if !used[at] => said.push(readings.clone()),
            // In a phrase the word may still mean what it means alone, less surely.
            Some(readings) => said.push(readings.iter().map(|(f, trust)| (*f, trust * 0.3)).collect()),
            None if word.len() >= 4 && !used[at] && !word.bytes().any(|b| b.is_ascii_digit()) => {
                if let Some(readings) = slip(word, index) {
                    said.push(readings);
                }
            }
            None => {}
        }
    }
    said
}

/// The words of a text as they stand, in small letters.
fn raw(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase)
}

/// Whether one thing is meant or many, where a word names things: `polls`, `poll`, `poll 3`.
fn number(word: &str, raw: &str, next: Option<&String>, index: &Index) -> Option<Vec<Reading>> {
    let things = index.words.get(word)?.iter().filter(|(_, trust)| *trust >= 0.9);
    let ones: Vec<_> = things.filter_map(|(thing, _)| index.singles.get(thing)).copied().collect();
    if ones.is_empty() {
        return None;
    }
    if raw.ends_with('s') && !raw.ends_with("ss") && raw != "quiz" {
        return Some(index.many.iter().map(|f| (*f, 0.8)).collect());
    }
    let named = next.is_some_and(|next| next.bytes().any(|b| b.is_ascii_digit()));
    Some(ones.into_iter().map(|one| (one, if named { 1.0 } else { 0.5 })).collect())
}

/// The readings of the word of the lexicon that this one was meant to be.
fn slip(word: &str, index: &Index) -> Option<Vec<Reading>> {
    let near =
        index.words.iter().filter(|(own, _)| own.len() >= 4).map(|(own, r)| (strsim::jaro_winkler(word, own), own, r));
    let best = near.filter(|(near, ..)| *near > 0.93).max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)));
    best.map(|(_, _, readings)| readings.iter().map(|(f, trust)| (*f, trust * 0.8)).collect())
}

/// The operations that fit, and the composites that fit as well as the best of them; best first, of equals in the
/// catalogue's order.
pub(super) fn find(query: &str) -> (Vec<&'static Op>, Vec<&'static Op>) {
    let index = index();
    let said = read(query, index);
    if said.is_empty() {
        return Default::default();
    }
    let ranked = |entries: &'static [Entry]| {
        let mut hits: Vec<(f32, &Entry)> = entries.iter().map(|entry| (fit(entry, &said, index), entry)).collect();
        hits.retain(|(score, _)| *score > 0.0);
        hits.sort_by(|a, b| b.0.total_cmp(&a.0));
        hits
    };
    let (ops, composites) = (ranked(&index.ops), ranked(&index.composites));
    let best = ops.first().map_or(0.0, |h| h.0);
    let within = |hits: Vec<(f32, &'static Entry)>, share| {
        hits.into_iter().filter(|h| h.0 >= best * share).map(|h| h.1.op).collect()
    };
    (within(ops, LEAST), within(composites, NEAR))
}

fn fit(entry: &Entry, said: &[Vec<Reading>], index: &Index) -> f32 {
    let mut best = [0.0_f32; BITS];
    let mut score = 0.0;
    for readings in said {
        let own = readings.iter().filter(|(f, _)| entry.bits >> f & 1 == 1);
        let mut met = false;
        for (facet, trust) in own {
            met = true;
            let held = &mut best[usize::from(*facet)];
            *held = held.max(*trust);
        }
        if !met {
            let least = readings.iter().map(|(f, trust)| index.weights[usize::from(*f)][2] * trust);
            score -= least.fold(f32::INFINITY, f32::min);
        }
    }
    for facet in &entry.optional {
        let at = usize::from(*facet);
        score += index.weights[at][0] * best[at] * 0.5;
    }
    for facet in &entry.facets {
        let (at, [both, missing, _]) = (usize::from(*facet), index.weights[usize::from(*facet)]);
        score += if best[at] > 0.0 { both * best[at] } else { -missing };
    }
    score
}
