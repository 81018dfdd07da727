//! Lexicon and facets made ready: words by their stems, facets by numbers.

use super::facets::{COMPOSITES, FACETS};
use super::lexicon::{ACTIONS, CONTAINERS, LEXICON, LOOKS, THINGS};
use super::words::stems;
use crate::api::Op;
use crate::mcp::compose;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Most facets that there may be: one bit each.
pub(super) const BITS: usize = 128;

/// A facet by its number.
pub(super) type Facet = u8;

/// A reading of a word: the facet, and how surely it is meant.
pub(super) type Reading = (Facet, f32);

/// Words that mean something together.
pub(super) struct Phrase {
    pub(super) rest: Vec<String>,
    /// Whether other words may stand between them.
    pub(super) apart: bool,
    pub(super) readings: Vec<Reading>,
}

/// All that a wish is compared with.
pub(super) struct Index {
    pub(super) ops: Vec<Entry>,
    pub(super) composites: Vec<Entry>,
    pub(super) words: HashMap<String, Vec<Reading>>,
    /// What words mean, as they stand, where a wish begins with them: what is to be done.
    pub(super) heads: HashMap<String, Vec<Reading>>,
    /// By their first word, longest first.
    pub(super) phrases: HashMap<String, Vec<Phrase>>,
    /// What it counts when an operation has a facet that the wish names, when only the operation has it, when only the wish.
    pub(super) weights: Vec<[f32; 3]>,
    /// For a facet of a thing, that of one such thing.
    pub(super) singles: HashMap<Facet, Facet>,
    /// The facets of many things.
    pub(super) many: [Facet; 3],
    /// The facets that are things, those of them that hold others, and the facets of what changes something.
    pub(super) things: u128,
    pub(super) containers: u128,
    pub(super) acts: u128,
}

/// An operation and its facets.
pub(super) struct Entry {
    pub(super) op: &'static Op,
    pub(super) facets: Vec<Facet>,
    /// Those that fit if they are said.
    pub(super) optional: Vec<Facet>,
    /// What it is about: those of its facets that are things.
    pub(super) things: u128,
    /// All of them.
    pub(super) bits: u128,
    /// Whether it tells something and changes nothing.
    pub(super) looks: bool,
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
        "many" => [0.5, 1.0, 0.05],
        "count" | "where" => [0.9, 0.3, 0.3],
        "setting" => [1.2, 0.05, 0.8],
        "everything" => [2.0, 2.0, 0.6],
        "room" => [1.0, 0.25, 0.4],
        "session" => [1.0, 0.5, 0.5],
        "person" => [1.2, 0.6, 0.6],
        "library" => [1.7, 0.3, 0.8],
        "event" => [1.0, 0.8, 0.4],
        "default" => [2.2, 1.6, 2.0],
        "past" => [0.6, 0.1, 0.1],
        "now" => [1.5, 1.2, 0.7],
        "team" => [0.8, 0.3, 0.1],
        "period" => [1.2, 0.8, 0.3],
        one if one.starts_with("one-") => [0.9, 0.0, 0.3],
        action if ACTIONS.contains(&action) => [2.0, 1.2, 0.9],
        _ => [2.2, 1.6, 1.2],
    }
}

/// Gives facets numbers as they come up.
#[derive(Default)]
struct Numbers(Vec<&'static str>);

impl Numbers {
    fn of(&mut self, name: &'static str) -> Facet {
        let at = self.0.iter().position(|n| *n == name).unwrap_or_else(|| {
            self.0.push(name);
            self.0.len() - 1
        });
        Facet::try_from(at.min(BITS - 1)).unwrap_or(Facet::MAX)
    }

    fn bits(&mut self, names: impl Iterator<Item = &'static str>) -> u128 {
        bits(names.map(|name| self.of(name)))
    }

    fn entry(&mut self, tool: &str, facets: &'static str) -> Option<Entry> {
        let op = compose::known(tool)?;
        let (mut own, mut optional, mut tolerated) = (Vec::new(), Vec::new(), Vec::new());
        for name in facets.split(' ') {
            if let Some(name) = name.strip_suffix('?') {
                optional.push(self.of(name));
            } else if let Some(name) = name.strip_suffix('!') {
                tolerated.push(self.of(name));
            } else {
                own.push(self.of(name));
            }
        }
        optional.extend(single(op).map(|name| self.of(name)));
        let bits = bits(own.iter().chain(&optional).chain(&tolerated).copied());
        let things = self.bits(facets.split(' ').filter(|name| THINGS.contains(name)));
        let looks = facets.split(' ').next().is_some_and(|action| LOOKS.contains(&action));
        Some(Entry { op, facets: own, optional, things, bits, looks })
    }

    fn entries(&mut self, rows: &[(&'static str, &'static str)]) -> Vec<Entry> {
        rows.iter().filter_map(|(tool, facets)| self.entry(tool, facets)).collect()
    }
}

fn bits(facets: impl Iterator<Item = Facet>) -> u128 {
    facets.fold(0, |bits, f| bits | 1_u128 << f)
}

/// The index, made when it is first asked for.
pub(super) fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut numbers = Numbers::default();
        let (ops, composites) = (numbers.entries(FACETS), numbers.entries(COMPOSITES));
        let (mut words, mut heads) = (HashMap::<_, Vec<Reading>>::new(), HashMap::<_, Vec<Reading>>::new());
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        for (facet, trust, list) in LEXICON.iter().copied().flatten() {
            let reading = (numbers.of(facet), *trust);
            for item in list.split_whitespace() {
                if let Some(head) = item.strip_prefix('^') {
                    heads.entry(head.to_owned()).or_default().push(reading);
                    continue;
                }
                let mut parts = stems(item);
                let Some(first) = parts.next() else { continue };
                let rest: Vec<_> = parts.collect();
                if rest.is_empty() {
                    words.entry(first).or_default().push(reading);
                    continue;
                }
                let apart = item.contains('~');
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
        let singles = SINGLES.iter().map(|(_, thing, one)| (numbers.of(thing), numbers.of(one))).collect();
        let many = [numbers.of("list"), numbers.of("all"), numbers.of("many")];
        let things = numbers.bits(THINGS.iter().copied());
        let containers = numbers.bits(CONTAINERS.iter().copied());
        let acts = numbers.bits(ACTIONS.iter().copied().filter(|action| !LOOKS.contains(action)));
        let weights = numbers.0.iter().map(|n| weight(n)).collect();
        Index { ops, composites, words, heads, phrases, weights, singles, many, things, containers, acts }
    })
}
