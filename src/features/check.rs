//! A check: what it does, and the one figure that it is judged by.

use super::Feature;
use super::rig::Rig;
use crate::error::Result;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

/// A check under way.
pub(super) type Running = Pin<Box<dyn Future<Output = Result<Figure>> + Send>>;

/// One promise of a feature, and how it is put to the test.
#[derive(Clone, Copy)]
pub(super) struct Check {
    /// The feature that makes the promise.
    pub(super) feature: Feature,
    /// A word for it.
    pub(super) name: &'static str,
    /// What it does.
    pub(super) did: &'static str,
    /// What is counted, and where.
    pub(super) counts: &'static str,
    /// Does it.
    pub(super) run: fn(Rig) -> Running,
}

/// What a check measured, and what was wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    value: f64,
    unit: &'static str,
    want: Want,
    faults: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Want {
    AtLeast(f64),
    AtMost(f64),
    Exactly(f64),
}

impl Figure {
    fn new(value: f64, unit: &'static str, want: Want) -> Self {
        Self { value, unit, want, faults: Vec::new() }
    }

    /// No less than this is wanted.
    pub(super) fn at_least(value: impl Count, limit: f64, unit: &'static str) -> Self {
        Self::new(value.count(), unit, Want::AtLeast(limit))
    }

    /// No more than this is wanted.
    pub(super) fn at_most(value: impl Count, limit: f64, unit: &'static str) -> Self {
        Self::new(value.count(), unit, Want::AtMost(limit))
    }

    /// This and nothing else is wanted.
    pub(super) fn exactly(value: impl Count, wanted: f64, unit: &'static str) -> Self {
        Self::new(value.count(), unit, Want::Exactly(wanted))
    }

    /// What must be so beside the figure, with the feature on: `fault` tells what was not.
    pub(super) fn and(mut self, holds: bool, fault: impl FnOnce() -> String) -> Self {
        if !holds {
            self.faults.push(fault());
        }
        self
    }

    /// The number.
    pub fn value(&self) -> f64 {
        self.value
    }

    /// Whether the number is as wanted, whatever else was found.
    pub fn holds(&self) -> bool {
        match self.want {
            Want::AtLeast(limit) => self.value >= limit,
            Want::AtMost(limit) => self.value <= limit,
            Want::Exactly(wanted) => (self.value - wanted).abs() < f64::EPSILON,
        }
    }

    /// What else was not as it must be.
    pub fn faults(&self) -> &[String] {
        &self.faults
    }

    /// What number was wanted.
    pub fn wanted(&self) -> String {
        match self.want {
            Want::AtLeast(limit) => format!("at least {}", short(limit)),
            Want::AtMost(limit) => format!("at most {}", short(limit)),
            Want::Exactly(wanted) => short(wanted),
        }
    }
}

/// The number and its unit.
impl fmt::Display for Figure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", short(self.value), self.unit)
    }
}

/// A number with at most two places, and none where it is whole.
fn short(number: f64) -> String {
    let text = format!("{number:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A number of things, or an amount.
pub(super) trait Count {
    fn count(self) -> f64;
}

impl Count for u64 {
    #[allow(clippy::cast_precision_loss)] // what is counted here stays far below 2^53
    fn count(self) -> f64 {
        self as f64
    }
}

impl Count for f64 {
    fn count(self) -> f64 {
        self
    }
}
