//! The catalogue says what the vendor's description says, save what `deviations.rs` lists with a reason.
//!
//! This is how dsamba keeps up with the API: after the facts were made anew (see [`crate::facts`]) each line of a failure
//! here names a file of src/api and the line to add or change there.

mod compare;
mod deviations;
mod place;
mod suggest;

use crate::facts::{self, Operation};
use deviations::{DEVIATIONS, Deviation};
use dsamba::api::{self, Op};
use std::collections::BTreeMap;
use std::fmt::Write;

/// One difference between the facts and the catalogue.
#[derive(Debug)]
struct Difference {
    /// `POST /rooms`.
    operation: String,
    /// The field, query parameter or part of the operation (`the operation`, `the reply`, ...).
    what: String,
    /// What differs of it.
    aspect: Aspect,
    /// What to write where.
    advice: String,
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aspect {
    /// In the facts and not in the catalogue.
    Missing,
    /// In the catalogue and not in the facts.
    Extra,
    /// Another kind.
    Kind,
    /// Other allowed values.
    Values,
    /// Another least or greatest value or length.
    Limits,
    /// Required in one and not in the other.
    Required,
    /// `null` allowed in one and not in the other.
    Nullable,
    /// Another form of body or reply.
    Form,
}

fn differences() -> Vec<Difference> {
    let facts: BTreeMap<String, Operation> = facts::committed().into_iter().map(|o| (o.key(), o)).collect();
    let ops: BTreeMap<String, &Op> = api::ops().map(|o| (facts::key(o.method.as_str(), o.path), o)).collect();
    let mut out = Vec::new();
    for (key, fact) in &facts {
        match ops.get(key) {
            Some(op) => compare::operation(fact, op, &mut out),
            None => out.push(Difference {
                operation: key.clone(),
                what: "the operation".to_owned(),
                aspect: Aspect::Missing,
                advice: format!("add to {}: {}", place::file_for_path(&fact.path), suggest::suggest_operation(fact)),
            }),
        }
    }
    for (key, op) in ops.iter().filter(|(k, _)| !facts.contains_key(*k)) {
        out.push(Difference {
            operation: key.clone(),
            what: "the operation".to_owned(),
            aspect: Aspect::Extra,
            advice: format!("remove {} at {}: the API has no such operation", op.tool, place::of_tool(op.tool)),
        });
    }
    out
}

fn excuses(deviation: &Deviation, difference: &Difference) -> bool {
    (deviation.operation == "*" || deviation.operation == difference.operation)
        && deviation.what == difference.what
        && deviation.aspect == difference.aspect
}

/// Anything missing, extra or different fails, save the listed deviations.
#[test]
fn catalogue_says_what_the_facts_say() {
    let mut report = String::new();
    for difference in differences() {
        if !DEVIATIONS.iter().any(|d| excuses(d, &difference)) {
            let Difference { operation, what, aspect, advice } = difference;
            _ = writeln!(report, "{operation}: {what}: {aspect:?}: {advice}");
        }
    }
    assert!(
        report.is_empty(),
        "the catalogue and tests/data/facts.json differ. Mend each line, or add it to tests/it/drift/deviations.rs with the \
         reason why the catalogue knows better.\n{report}"
    );
}

/// The lists of words that the API answers are those of the catalogue. The document shows all permissions, but only some
/// events.
#[test]
fn permissions_and_events_are_those_of_the_facts() {
    let words = |path: &str| facts::committed().into_iter().find(|o| o.path == path).map(|o| o.reply_words);
    let lacks = |path: &str, ours: &[&str]| {
        let theirs = words(path).unwrap_or_default();
        assert!(!theirs.is_empty(), "no words of {path}");
        theirs.into_iter().filter(|w| !ours.contains(&w.as_str())).collect::<Vec<_>>()
    };
    assert_eq!(lacks("/permissions", api::permissions::NAMES), [""; 0], "add to NAMES in src/api/permissions.rs");
    assert_eq!(lacks("/events", api::webhooks::EVENTS), [""; 0], "add to EVENTS in src/api/webhooks.rs");
    let theirs = words("/permissions").unwrap_or_default();
    for name in api::permissions::NAMES {
        assert!(theirs.iter().any(|t| t == name), "{name} is no permission: take it out of src/api/permissions.rs");
    }
}

/// A deviation that excuses nothing any more is taken out of the list.
#[test]
fn every_deviation_is_needed() {
    let differences = differences();
    let mut report = String::new();
    for deviation in DEVIATIONS {
        assert!(deviation.why.len() > 15, "{deviation:?} says no reason");
        if !differences.iter().any(|d| excuses(deviation, d)) {
            _ = writeln!(report, "{}: {}: {:?}", deviation.operation, deviation.what, deviation.aspect);
        }
    }
    assert!(
        report.is_empty(),
        "the facts no longer contradict these: take them out of tests/it/drift/deviations.rs\n{report}"
    );
}

/// Two operations of the catalogue never stand for one of the API.
#[test]
fn no_two_operations_share_a_route() {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for op in api::ops() {
        let key = facts::key(op.method.as_str(), op.path);
        if let Some(other) = seen.insert(key.clone(), op.tool) {
            panic!("{key} is both {other} and {}", op.tool);
        }
    }
}
