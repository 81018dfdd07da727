//! Wishes as people type them, written by someone who saw only the API's own summaries, and how many of them are found.
//!
//! A third of the first table, every third line, is held out: its wishes were never looked at to make the search better. The second
//! table, later and larger, was written from the summaries too, and all of it looked at.

use super::find;
use crate::api;
use std::collections::BTreeSet;

const TABLE: &str = include_str!("../../../tests/data/wishes.tsv");
const MORE: &str = include_str!("../../../tests/data/wishes-more.tsv");

struct Wish {
    text: &'static str,
    /// The operations that fulfil it, the one that was meant first.
    tools: Vec<&'static str>,
}

fn tool(request: &str) -> &'static str {
    let (method, path) = request.split_once(' ').unwrap();
    let path = path.strip_prefix("/api/v1").unwrap();
    let op = api::ops().find(|op| op.method.as_str() == method && op.path == if path.is_empty() { "/" } else { path });
    op.or_else(|| api::ops().find(|op| op.method.as_str() == method && op.path == path))
        .unwrap_or_else(|| panic!("no operation {request}"))
        .tool
}

fn wish(line: &'static str) -> Wish {
    let mut columns = line.split('\t');
    let text = columns.next().unwrap();
    let tools = columns.flat_map(|c| c.split('|')).filter(|c| !c.is_empty()).map(tool).collect();
    Wish { text, tools }
}

/// The wishes of the first table that were looked at, or those that were held out.
fn wishes(held_out: bool) -> Vec<Wish> {
    let lines = TABLE.lines().enumerate().filter(|(at, _)| (at % 3 == 2) == held_out);
    lines.map(|(_, line)| wish(line)).collect()
}

/// All of them.
fn all() -> Vec<Wish> {
    TABLE.lines().chain(MORE.lines()).map(wish).collect()
}

/// The shares of wishes whose operation comes first, and among the first three.
fn recall(wishes: &[Wish]) -> (f64, f64) {
    let (mut first, mut three) = (0_u32, 0_u32);
    for wish in wishes {
        let found: Vec<_> = find(wish.text).ops.iter().take(3).map(|op| op.tool).collect();
        first += u32::from(found.first().is_some_and(|tool| wish.tools.contains(tool)));
        three += u32::from(found.iter().any(|tool| wish.tools.contains(tool)));
    }
    let all = f64::from(u32::try_from(wishes.len()).unwrap());
    (f64::from(first) / all, f64::from(three) / all)
}

#[test]
fn the_table_is_large_and_about_everything() {
    let all = all();
    assert!(all.len() >= 1300, "{}", all.len());
    let wanted: BTreeSet<_> = all.iter().map(|w| w.tools[0]).collect();
    assert_eq!(wanted.len(), api::ops().count());
    let texts: BTreeSet<_> = all.iter().map(|w| w.text.to_lowercase()).collect();
    assert_eq!(texts.len(), all.len(), "no wish comes twice");
}

/// What is wanted of the held-out wishes, and what has been reached with the others and must not be lost.
#[test]
fn operations_are_found_by_plain_wishes() {
    let more: Vec<_> = MORE.lines().map(wish).collect();
    for (name, wishes, least_first, least_three) in
        [("looked at", wishes(false), 0.93, 0.98), ("more", more, 0.93, 0.97), ("held out", wishes(true), 0.80, 0.95)]
    {
        let (first, three) = recall(&wishes);
        assert!(first >= least_first && three >= least_three, "{name}: {first:.3} first, {three:.3} in three");
    }
}

#[test]
fn no_entry_of_the_lexicon_is_a_whole_wish() {
    let wishes: Vec<_> = all().into_iter().map(|w| plain(w.text)).collect();
    for (_, _, words) in super::lexicon::LEXICON.iter().copied().flatten() {
        for entry in words.split_whitespace() {
            assert!(!wishes.contains(&plain(entry)), "{entry}");
        }
    }
}

/// The words of a text and nothing else.
fn plain(text: &str) -> Vec<String> {
    super::words::stems(text).collect()
}

/// Wishes that one composite fulfils whole, written before its facets were.
#[test]
fn composites_are_found_by_wishes_for_the_whole() {
    let table = include_str!("../../../tests/data/wishes-composite.tsv");
    let mut missed = Vec::new();
    let mut wanted = BTreeSet::new();
    for (wish, tool) in table.lines().map(|line| line.split_once('\t').unwrap()) {
        wanted.insert(tool);
        let found: Vec<_> = find(wish).composites.iter().map(|op| op.tool).collect();
        if found.first() != Some(&tool) {
            missed.push(format!("{wish}: {found:?}, not {tool}"));
        }
    }
    assert!(missed.len() <= 2, "{}", missed.join("\n"));
    assert_eq!(wanted.len(), super::compose::all().count());
}

/// A wish for one thing is not drowned in tools that do more than was asked for.
#[test]
fn wishes_for_one_thing_bring_few_composites() {
    let all = all();
    let shown = all.iter().filter(|w| !find(w.text).composites.is_empty()).count();
    assert!(shown * 5 <= all.len(), "{shown} of {}", all.len());
    for wish in ["stop recording", "delete poll 3", "rename the room", "list webhooks"] {
        assert!(find(wish).composites.is_empty(), "{wish}");
    }
}
