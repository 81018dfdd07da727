//! Finding an operation by what it does: words against words, the same answer every time, well under a millisecond.

use crate::api::{self, Op};
use std::collections::HashMap;
use std::sync::OnceLock;

/// Words that say nothing about which operation is meant.
const STOP: &[&str] = &[
    "a",
    "an",
    "the",
    "of",
    "for",
    "to",
    "in",
    "on",
    "at",
    "by",
    "with",
    "and",
    "or",
    "is",
    "are",
    "was",
    "be",
    "do",
    "how",
    "i",
    "we",
    "my",
    "me",
    "our",
    "please",
    "want",
    "need",
    "can",
    "this",
    "that",
    "from",
    "into",
    "it",
    "its",
    "their",
    "all",
    "what",
    "which",
    "who",
    "samba",
    "digital",
    "api",
    "operation",
];

/// Words people use, and the catalogue's own words for them.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("meet", &["session", "room"]),
    ("call", &["session", "room"]),
    ("conference", &["session", "room"]),
    ("remove", &["delete"]),
    ("erase", &["delete"]),
    ("destroy", &["delete"]),
    ("add", &["create"]),
    ("make", &["create", "generate"]),
    ("new", &["create"]),
    ("schedule", &["create"]),
    ("change", &["update"]),
    ("edit", &["update"]),
    ("modify", &["update"]),
    ("rename", &["update"]),
    ("set", &["update"]),
    ("show", &["get", "list"]),
    ("find", &["list", "get"]),
    ("see", &["get", "list"]),
    ("fetch", &["get"]),
    ("detail", &["get"]),
    ("invite", &["token", "join"]),
    ("join", &["token"]),
    ("ticket", &["token"]),
    ("jwt", &["token"]),
    ("user", &["participant"]),
    ("people", &["participant"]),
    ("person", &["participant"]),
    ("attendee", &["participant"]),
    ("guest", &["participant"]),
    ("video", &["record"]),
    ("current", &["live"]),
    ("now", &["live"]),
    ("online", &["live"]),
    ("active", &["live"]),
    ("finish", &["end"]),
    ("close", &["end"]),
    ("terminate", &["end"]),
    ("hang", &["end", "disconnect"]),
    ("message", &["chat"]),
    ("question", &["qa"]),
    ("qa", &["question"]),
    ("survey", &["poll"]),
    ("vote", &["poll"]),
    ("test", &["quiz"]),
    ("file", &["library"]),
    ("document", &["library", "file"]),
    ("upload", &["file", "create"]),
    ("dial", &["phone", "connect"]),
    ("telephone", &["phone"]),
    ("rtmp", &["restreamer"]),
    ("stream", &["restreamer"]),
    ("broadcast", &["restreamer"]),
    ("caption", &["transcription", "transcript"]),
    ("subtitle", &["transcription", "transcript"]),
    ("statistic", &["statistics"]),
    ("stat", &["statistic"]),
    ("usage", &["statistic"]),
    ("analytic", &["statistic"]),
    ("report", &["statistic", "export", "summary"]),
    ("minute", &["summary", "statistic"]),
    ("download", &["export", "link"]),
    ("event", &["webhook"]),
    ("callback", &["webhook"]),
    ("default", &["setting"]),
];

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
    let name = name.trim().to_lowercase().replace('_', "-");
    api::ops()
        .map(|op| (strsim::jaro_winkler(&name, op.tool), op.tool))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, tool)| tool)
}

/// A word, the catalogue's words for it, and, for a word the catalogue lacks, the nearest that it has.
fn meanings(word: &str, index: &Index) -> Vec<(String, f32)> {
    let mut all = vec![(word.to_owned(), 1.0)];
    for (_, own) in SYNONYMS.iter().filter(|(w, _)| stem(w) == word) {
        all.extend(own.iter().map(|o| (stem(o), 0.8)));
    }
    if all.len() == 1 && !index.spread.contains_key(word) {
        let near = index.spread.keys().map(|k| (strsim::jaro_winkler(word, k), k)).filter(|(near, _)| *near > 0.9);
        if let Some((_, k)) = near.max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1))) {
            all.push((k.clone(), 0.6));
        }
    }
    all
}

/// The words of a text without their endings.
fn stems(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).map(str::to_lowercase);
    words.filter(|w| !STOP.contains(&w.as_str())).map(|w| stem(&w))
}

fn stem(word: &str) -> String {
    let cut = |ending: &str, least: usize| word.strip_suffix(ending).filter(|s| s.len() >= least);
    let base = cut("ings", 4)
        .or_else(|| cut("ing", 4))
        .or_else(|| cut("zzes", 2).map(|s| &word[..=s.len()]))
        .or_else(|| cut("ies", 4).map(|s| &word[..=s.len()]))
        .or_else(|| if word.ends_with("ss") { None } else { cut("s", 3) })
        .or_else(|| cut("ed", 4))
        .unwrap_or(word);
    match base.strip_suffix('e').filter(|s| s.len() >= 3) {
        Some(s) => s.to_owned(),
        None => match base.strip_suffix('y').filter(|s| s.len() >= 3) {
            Some(s) => format!("{s}i"),
            None => base.to_owned(),
        },
    }
}
