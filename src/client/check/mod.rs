//! Arguments looked over against the catalogue before anything is sent.
//!
//! Every fault of a call is found and told in one error. Lenient where that is harmless: a number or a boolean given as
//! text becomes what the catalogue announces, one value or a plain comma list stands for a list.
//!
//! `null` is a value where the catalogue says so, and for every body field of a `PATCH` (there it clears the field, and
//! the document does not say reliably which fields can be cleared). Elsewhere it is a fault: leave the argument out.

mod form;
mod nearest;
mod nested;
mod secret;
mod value;

pub(crate) use form::is_uuid;
pub(super) use secret::secret_names;

use super::Args;
use crate::api::{Method, Op, Param, Place};
use crate::error::{Error, FieldError, Result};
use serde_json::Value;

/// The arguments of one call, converted to what goes on the wire.
#[derive(Clone)]
pub(crate) struct Checked {
    /// Parameters with their values, in the order given.
    pub(crate) values: Vec<(&'static Param, Value)>,
    /// Fields that the catalogue does not know.
    pub(crate) extra: Vec<(String, Value)>,
}

impl Checked {
    /// The text of a path parameter.
    pub(crate) fn path_text(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(p, _)| p.place == Place::Path && p.name == name)?.1.as_str()
    }

    /// Values that travel in this place.
    pub(crate) fn at(&self, place: Place) -> impl Iterator<Item = (&'static Param, &Value)> {
        self.values.iter().filter(move |(p, _)| p.place == place).map(|(p, v)| (*p, v))
    }
}

/// Most faults that are told in words: to find what somebody meant takes time with each.
const TOLD: usize = 100;

/// What is wrong so far.
#[derive(Default)]
struct Faults {
    list: Vec<FieldError>,
    /// Those beyond the list.
    more: usize,
    /// Whether `null` clears body fields (`PATCH`).
    clears: bool,
}

impl Faults {
    fn count(&self) -> usize {
        self.list.len() + self.more
    }

    /// A name that is none of `known`.
    fn unknown<'a>(&mut self, field: &str, name: &str, known: impl Iterator<Item = &'a str>) {
        if self.list.len() < TOLD {
            self.add(field, nearest::unknown(name, known));
        } else {
            self.more += 1;
        }
    }

    fn add(&mut self, field: &str, message: impl Into<String>) {
        if self.list.len() >= TOLD {
            self.more += 1;
            return;
        }
        // A name that is not ours may hold anything.
        let field = field.chars().take(100).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
        self.list.push(FieldError { field, message: message.into() });
    }
}

/// Checks and converts the arguments of a call of `op`. One `Usage` error names every fault.
pub(crate) fn check(op: &Op, args: &Args) -> Result<Checked> {
    let mut faults = Faults { clears: op.method == Method::Patch, ..Faults::default() };
    let mut values: Vec<(&'static Param, Value)> = Vec::new();
    for (name, given) in args.iter() {
        let Some(param) = op.param(name) else {
            faults.unknown(name, name, op.params().map(|p| p.arg));
            continue;
        };
        if values.iter().any(|(p, _)| p.arg == param.arg) {
            faults.add(name, format!("is the same argument as `{}`: give one of them", param.arg));
            continue;
        }
        let value = value::param(&mut faults, param, name, given);
        values.push((param, value));
    }
    for param in op.params().filter(|p| p.required) {
        if !values.iter().any(|(p, _)| p.arg == param.arg) {
            faults.add(param.arg, "is missing");
        }
    }
    let extra: Vec<_> = args.extra().map(|(k, v)| (k.to_owned(), v.clone())).collect();
    if op.method == Method::Patch && extra.is_empty() && faults.list.is_empty() {
        let body = |p: &Param| matches!(p.place, Place::Body | Place::WholeBody);
        if op.params().any(body) && !values.iter().any(|(p, _)| body(p)) {
            return Err(
                Error::usage(format!("nothing to change: {} needs at least one field", title(op))).with_hint(see(op))
            );
        }
    }
    if faults.list.is_empty() { Ok(Checked { values, extra }) } else { Err(wrong(op, faults)) }
}

/// The usage error for these faults.
fn wrong(op: &Op, faults: Faults) -> Error {
    let message = match faults.count() {
        1 => format!("an argument of {} is wrong", title(op)),
        n if faults.more > 0 => {
            format!("{n} arguments of {} are wrong, of which the first {TOLD} are named", title(op))
        }
        n => format!("{n} arguments of {} are wrong", title(op)),
    };
    Error::usage(message).with_fields(faults.list).with_hint(see(op))
}

fn title(op: &Op) -> String {
    format!("{} {}", op.resource, op.verb)
}

fn see(op: &Op) -> String {
    format!("nothing was sent; `dsamba schema {}` shows every argument", title(op))
}

#[cfg(test)]
mod tests;
