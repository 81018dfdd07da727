//! The commands that are written by hand, one file each, and what they add to catalogue commands.

mod api;
mod completions;
mod help;
mod list;
mod mcp;
mod sandbox;
mod schema;
mod serve;
mod stats;
mod test_enhanced_features;
mod token;

use super::context::Context;
use super::ops;
use crate::api::Op;
use crate::error::Result;
use clap::{Arg, ArgMatches, Command};

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

/// The name of the command that serves.
pub(crate) const SERVE: &str = serve::COMMAND.name;

/// Every command beside the resources, in the order of the help.
pub(crate) static ALL: &[Hand] = &[
    serve::COMMAND,
    mcp::COMMAND,
    stats::COMMAND,
    sandbox::COMMAND,
    test_enhanced_features::COMMAND,
    api::COMMAND,
    list::COMMAND,
    schema::COMMAND,
    completions::COMPLETIONS,
    completions::MAN,
    help::COMMAND,
];

/// Every verb that the catalogue lacks.
pub(crate) static VERBS: &[Verb] = &[token::INSPECT, token::WATCH];

/// What a catalogue command takes besides its own arguments.
pub(crate) fn extend(op: &Op, command: Command) -> Command {
    if op.tool == token::OPERATION { token::extend(command) } else { command }
}

/// Runs a catalogue command with what was added to it.
pub(crate) fn run_op(context: &mut Context, op: &'static Op, matches: &ArgMatches) -> Result<()> {
    if op.tool == token::OPERATION { token::create(context, op, matches) } else { ops::run(context, op, matches) }
}

/// `--port` of a server.
fn port() -> Arg {
    Arg::new("@port").long("port").value_name("PORT").help("Port to listen on; 0 takes a free one [default: 3000]")
}
