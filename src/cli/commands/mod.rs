//! The commands that are written by hand, one file each, and what they add to catalogue commands.

use super::context::Context;
use super::ops;
use crate::api::Op;
use crate::error::Result;
use clap::{ArgMatches, Command};

/// A command beside the resources.
pub(crate) struct Hand {
    /// Its name.
    pub(crate) name: &'static str,
    /// Its help and arguments.
    pub(crate) build: fn(Command) -> Command,
    /// Runs it.
    pub(crate) run: fn(&mut Context, &ArgMatches) -> Result<()>,
}

/// A verb of a resource that the catalogue lacks.
pub(crate) struct Verb {
    /// The resource.
    pub(crate) resource: &'static str,
    /// Its name.
    pub(crate) name: &'static str,
    /// Its help and arguments.
    pub(crate) build: fn(Command) -> Command,
    /// Runs it.
    pub(crate) run: fn(&mut Context, &ArgMatches) -> Result<()>,
}

/// Every command beside the resources, in the order of the help.
pub(crate) static ALL: &[Hand] = &[];

/// Every verb that the catalogue lacks.
pub(crate) static VERBS: &[Verb] = &[];

/// What a catalogue command takes besides its own arguments.
pub(crate) fn extend(_op: &Op, command: Command) -> Command {
    command
}

/// Runs a catalogue command with what was added to it.
pub(crate) fn run_op(context: &mut Context, op: &'static Op, matches: &ArgMatches) -> Result<()> {
    ops::run(context, op, matches)
}
