//! All checks, on and off, and what came of them.

use super::check::{Check, Figure};
use super::rig::{Mode, Rig};
use super::{Feature, connection, resource, token};
use crate::error::{Error, Kind, Result};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Checks that run at the same time.
const TOGETHER: usize = 6;
/// So many failed checks run once more, by themselves, when all others are done: a check measures times, and on a machine that is
/// busy with other work for a moment one or the other misses. More than so many are no accident.
const AGAIN: usize = 4;
/// Longest that a check may take, once.
const LONGEST: Duration = Duration::from_secs(20);

/// What came of a check.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The feature.
    pub feature: Feature,
    /// The check's name.
    pub check: &'static str,
    /// What was done.
    pub did: &'static str,
    /// What was counted, and where.
    pub counts: &'static str,
    /// The figure with the feature on.
    pub on: Result<Figure>,
    /// The same figure with it off.
    pub off: Result<Figure>,
    /// How long both took together.
    pub took: Duration,
    /// How often the check was run; this is what came of the last run.
    pub runs: u32,
}

impl Outcome {
    /// Why the check fails; none when it passes.
    pub fn failure(&self) -> Option<String> {
        let on = match &self.on {
            Ok(figure) => figure,
            Err(e) => return Some(format!("it could not be run: {}", e.message())),
        };
        if !on.holds() {
            return Some(format!("{}: {on}, and {} was wanted", self.counts, on.wanted()));
        }
        if let Some(fault) = on.faults().first() {
            return Some(fault.clone());
        }
        match &self.off {
            Ok(off) if off.holds() => Some(format!("it holds with the feature off too ({off}), and so proves nothing")),
            Ok(_) => None,
            Err(e) => Some(format!("it could not be run with the feature off: {}", e.message())),
        }
    }

    /// The outcome as a row: texts for people, numbers for scripts.
    pub fn to_json(&self) -> Value {
        let text = |figure: &Result<Figure>| figure.as_ref().map_or_else(|_| "error".to_owned(), ToString::to_string);
        let value = |figure: &Result<Figure>| figure.as_ref().ok().map(Figure::value);
        let failure = self.failure();
        json!({
            "verdict": if failure.is_none() { "passed" } else { "failed" },
            "feature": self.feature.name(),
            "check": self.check,
            "measured": text(&self.on),
            "off": text(&self.off),
            "wanted": self.on.as_ref().map(Figure::wanted).ok(),
            "did": self.did,
            "counts": self.counts,
            "value": value(&self.on),
            "value_off": value(&self.off),
            "why": failure,
            "runs": self.runs,
            "seconds": (self.took.as_secs_f64() * 1e3).round() / 1e3,
        })
    }
}

/// The checks of these features, in order.
fn checks(features: &[Feature]) -> Vec<Check> {
    let of = |feature: &Feature| match feature {
        Feature::Connection => connection::CHECKS,
        Feature::Token => token::CHECKS,
        Feature::Resource => resource::CHECKS,
    };
    features.iter().flat_map(of).copied().collect()
}

/// How many checks these features have.
pub fn planned(features: &[Feature]) -> usize {
    checks(features).len()
}

/// Runs the checks of these features, and tells each outcome as it is there. Gives them all, in the order of the checks.
/// Needs a runtime; dropping the future ends what is under way.
pub async fn run(features: &[Feature], told: impl FnMut(&Outcome)) -> Vec<Outcome> {
    judge(&checks(features), told).await
}

pub(super) async fn judge(checks: &[Check], mut told: impl FnMut(&Outcome)) -> Vec<Outcome> {
    let mut done = Vec::with_capacity(checks.len());
    let mut missed = Vec::new();
    together(checks.iter().copied().enumerate().collect(), |at, outcome| {
        if outcome.failure().is_some() {
            missed.push((at, outcome));
        } else {
            told(&outcome);
            done.push((at, outcome));
        }
    })
    .await;
    if missed.len() <= AGAIN {
        let again = missed.drain(..).map(|(at, _)| (at, checks[at])).collect();
        let mut second = Vec::new();
        together(again, |at, outcome| second.push((at, Outcome { runs: 2, ..outcome }))).await;
        missed = second;
    }
    for (at, outcome) in missed {
        told(&outcome);
        done.push((at, outcome));
    }
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, outcome)| outcome).collect()
}

/// Runs checks, some of them at a time; each outcome comes with the check's number.
async fn together(checks: Vec<(usize, Check)>, mut ended: impl FnMut(usize, Outcome)) {
    let gate = Arc::new(Semaphore::new(TOGETHER));
    let mut set = JoinSet::new();
    let mut under_way: HashMap<_, _> = HashMap::new();
    for (at, check) in checks {
        let gate = gate.clone();
        let task = set.spawn(async move {
            // Never closed.
            let _place = gate.acquire_owned().await;
            both(check).await
        });
        under_way.insert(task.id(), (at, check));
    }
    while let Some(joined) = set.join_next_with_id().await {
        let (id, outcome) = match joined {
            Ok((id, outcome)) => (id, Some(outcome)),
            // A check that panics counts as one that could not be run.
            Err(e) => (e.id(), None),
        };
        let Some((at, check)) = under_way.remove(&id) else { continue };
        let broken = || Err(Error::new(Kind::Failed, "it broke off"));
        ended(at, outcome.unwrap_or_else(|| outcome_of(check, broken(), broken(), Duration::ZERO)));
    }
}

/// Runs a check with its feature on and off, at once.
async fn both(check: Check) -> Outcome {
    let began = Instant::now();
    let (on, off) = tokio::join!(once(check, Mode::On), once(check, Mode::Off));
    outcome_of(check, on, off, began.elapsed())
}

fn outcome_of(check: Check, on: Result<Figure>, off: Result<Figure>, took: Duration) -> Outcome {
    let Check { feature, name, did, counts, .. } = check;
    Outcome { feature, check: name, did, counts, on, off, took, runs: 1 }
}

/// Runs a check once.
pub(super) async fn once(check: Check, mode: Mode) -> Result<Figure> {
    let rig = Rig { feature: check.feature, mode };
    let late = |_| Error::new(Kind::Timeout, format!("it took longer than {} s", LONGEST.as_secs()));
    tokio::time::timeout(LONGEST, (check.run)(rig)).await.map_err(late)?
}

#[cfg(test)]
pub(super) fn all() -> Vec<Check> {
    checks(&Feature::ALL)
}
