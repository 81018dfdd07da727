//! What a wish says.

use super::index::{Index, Reading};
use super::lexicon::{ASKS, FILLERS};
use super::words::{raw, stems};

/// Words after which a name comes, and how many words it may have.
const NAMES: &[&str] = &["called", "named", "titled", "entitled"];
const NAME: usize = 2;

/// Most words that are taken for misspelt: each is compared with all of the lexicon.
const SLIPS: usize = 12;

/// What a wish says.
pub(super) struct Said {
    /// The readings of each of its words.
    pub(super) words: Vec<Vec<Reading>>,
    /// The things that are named first: what the wish is about.
    pub(super) first: u128,
    /// Whether it asks for something to be told: nothing is to change.
    pub(super) asks: bool,
}

/// A text without what stands in quotation marks: names, and words to be sent.
fn unquoted(text: &str) -> String {
    let parts: Vec<&str> = text.split(['"', '\u{201c}', '\u{201d}']).collect();
    // An odd one out is no quotation, and what is nothing but one is meant as it stands.
    if parts.len().is_multiple_of(2) || parts.iter().step_by(2).all(|part| part.trim().is_empty()) {
        return text.to_owned();
    }
    parts.into_iter().step_by(2).collect::<Vec<_>>().join(" ")
}

/// Reads a wish.
pub(super) fn read(query: &str, index: &Index) -> Said {
    let query = &unquoted(query);
    let words: Vec<String> = stems(query).collect();
    let raw: Vec<String> = raw(query).collect();
    let mut said: Vec<(usize, Vec<Reading>)> = Vec::new();
    // What a thing is called says nothing of what it is.
    let names: Vec<bool> =
        (0..raw.len()).map(|at| (1..=NAME).any(|far| at >= far && NAMES.contains(&raw[at - far].as_str()))).collect();
    let mut used = vec![false; words.len()];
    for at in 0..words.len() {
        for phrase in index.phrases.get(&words[at]).into_iter().flatten() {
            if phrase.apart {
                let mut from = at + 1;
                let found = phrase.rest.iter().all(|w| {
                    let hit = words.iter().enumerate().skip(from).take(8).find(|(_, own)| *own == w);
                    from = hit.map_or(from, |(i, _)| i + 1);
                    hit.is_some()
                });
                if found {
                    said.push((at, phrase.readings.clone()));
                }
            } else if !used[at] && words[at + 1..].starts_with(&phrase.rest) {
                said.push((at, phrase.readings.clone()));
                used[at..=at + phrase.rest.len()].fill(true);
            }
        }
    }
    let mut slips = 0;
    let head = raw.iter().position(|word| !FILLERS.contains(&word.as_str()));
    for (at, (word, raw)) in words.iter().zip(&raw).enumerate().filter(|(at, _)| !names[*at]) {
        said.extend(number(word, raw, words.get(at + 1), index).map(|readings| (at, readings)));
        if head == Some(at)
            && !used[at]
            && let Some(readings) = index.heads.get(raw)
        {
            said.push((at, readings.clone()));
        }
        match index.words.get(word) {
            Some(readings) if !used[at] => said.push((at, readings.clone())),
            // In a phrase the word may still mean what it means alone, less surely.
            Some(readings) => said.push((at, readings.iter().map(|(f, trust)| (*f, trust * 0.3)).collect())),
            None if word.len() >= 5 && !used[at] && slips < SLIPS && !word.bytes().any(|b| b.is_ascii_digit()) => {
                slips += 1;
                said.extend(slip(word, index).map(|readings| (at, readings)));
            }
            None => {}
        }
    }
    let first = first(&said, index);
    let asks = head.is_some_and(|head| asks(&raw[head..]) || are_many(&words[head], &raw[head], index));
    let words = said.into_iter().map(|(_, readings)| readings).collect();
    Said { words, first, asks }
}

/// The things that the first word speaks of that speaks of any; of several words in a row, the last, as in `poll results`. What
/// follows a container is its name, as in `folder slides`.
fn first(said: &[(usize, Vec<Reading>)], index: &Index) -> u128 {
    let things = |at: usize| {
        let here = said.iter().filter(|(own, _)| *own == at).flat_map(|(_, readings)| readings);
        here.filter(|(_, trust)| *trust >= 0.9).fold(0, |bits, (f, _)| bits | 1_u128 << f) & index.things
    };
    let last = said.iter().map(|(at, _)| *at).max().unwrap_or_default();
    let Some(mut at) = (0..=last).find(|at| things(*at) != 0) else { return 0 };
    while things(at) & index.containers == 0 && things(at + 1) != 0 {
        at += 1;
    }
    things(at)
}

/// Whether a wish that begins so asks for something to be told. How to do a thing is asked by those who want it done.
fn asks(words: &[String]) -> bool {
    let [first, rest @ ..] = words else { return false };
    let how_to = matches!(first.as_str(), "how" | "where")
        && rest.iter().take(2).any(|word| matches!(word.as_str(), "can" | "do" | "to" | "could"))
        && rest.iter().take(3).any(|word| matches!(word.as_str(), "i" | "we" | "to" | "my"));
    let there =
        first == "have" && rest.first().is_some_and(|word| matches!(word.as_str(), "we" | "they" | "you" | "there"));
    let not = first == "do" && rest.first().is_some_and(|word| word == "not");
    let told = first == "tell" && rest.first().is_some_and(|word| matches!(word.as_str(), "me" | "us"));
    let listed = rest.iter().take(3).any(|word| word == "list");
    (ASKS.contains(&first.as_str()) || there || told || listed) && !how_to && !not
}

/// Whether one thing is meant or many, where a word names things: `polls`, `poll`, `poll 3`.
fn number(word: &str, raw: &str, next: Option<&String>, index: &Index) -> Option<Vec<Reading>> {
    let things = index.words.get(word)?.iter().filter(|(_, trust)| *trust >= 0.9);
    let ones: Vec<_> = things.filter_map(|(thing, _)| index.singles.get(thing)).copied().collect();
    if ones.is_empty() {
        return None;
    }
    if is_plural(raw) {
        return Some(index.many.iter().map(|f| (*f, 0.8)).collect());
    }
    let named = next.is_some_and(|next| next.bytes().any(|b| b.is_ascii_digit()));
    Some(ones.into_iter().map(|one| (one, if named { 2.0 } else { 0.5 })).collect())
}

fn is_plural(raw: &str) -> bool {
    raw.ends_with('s') && !raw.ends_with("ss")
}

/// Whether a word names many things.
fn are_many(word: &str, raw: &str, index: &Index) -> bool {
    let things = index.words.get(word).into_iter().flatten().filter(|(_, trust)| *trust >= 0.9);
    is_plural(raw) && things.map(|(thing, _)| thing).any(|thing| index.singles.contains_key(thing))
}

/// The readings of the word of the lexicon that this one was meant to be.
fn slip(word: &str, index: &Index) -> Option<Vec<Reading>> {
    let most = if word.len() < 8 { 1 } else { 2 };
    let near = index.words.iter().filter(|(own, _)| own.len() >= 4 && own.len().abs_diff(word.len()) <= most);
    let near = near.map(|(own, readings)| (strsim::osa_distance(word, own), own, readings));
    let best = near.filter(|(far, ..)| *far <= most).min_by_key(|(far, own, _)| (*far, *own));
    best.map(|(_, _, readings)| readings.iter().map(|(f, trust)| (*f, trust * 0.8)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_quoted_is_not_read() {
        assert_eq!(unquoted("delete rooms tagged \"test\""), "delete rooms tagged  ");
        assert_eq!(unquoted("say \u{201c}hello\u{201d} to all"), "say   to all");
        for whole in ["a 5\" screen", "\"list polls\"", "no quotes"] {
            assert_eq!(unquoted(whole), whole);
        }
    }

    #[test]
    fn to_ask_how_to_do_a_thing_is_to_want_it_done() {
        let asked = |query: &str| asks(&raw(query).collect::<Vec<_>>());
        for query in ["what rooms are there", "have we any polls", "tell me about poll 3", "do we record"] {
            assert!(asked(query), "{query}");
        }
        for query in
            ["how do I stop it", "where can we add a poll", "tell everyone we start", "do not record", "stop it"]
        {
            assert!(!asked(query), "{query}");
        }
    }
}
