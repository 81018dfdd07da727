//! `dsamba mcp`: MCP from the side of whoever uses a server.
//!
//! `tools` and `call` try a server's tools as an assistant would: `target` is which server, `session` the conversation with it,
//! `answers` what is said to its questions, `fault` what its errors mean here. `install`, `uninstall` and `status` connect
//! assistants: `edit` is the entry they are about, `clients` knows the configuration files.

mod answers;
mod call;
mod clients;
mod edit;
mod fault;
mod http;
mod install;
mod session;
mod status;
mod target;
mod tools;
mod uninstall;

use super::Hand;
use crate::cli::context::Context;
use crate::error::Result;
use clap::{ArgMatches, Command};

pub(super) const COMMAND: Hand = Hand { name: "mcp", build, run };

/// A verb of `dsamba mcp`.
struct Verb {
    name: &'static str,
    build: fn(Command) -> Command,
    run: fn(&mut Context, &ArgMatches) -> Result<()>,
}

const VERBS: [Verb; 5] = [
    Verb { name: "install", build: install::build, run: install::run },
    Verb { name: "uninstall", build: uninstall::build, run: uninstall::run },
    Verb { name: "status", build: status::build, run: status::run },
    Verb { name: "tools", build: tools::build, run: tools::run },
    Verb { name: "call", build: call::build, run: call::run },
];

fn build(command: Command) -> Command {
    let group = command
        .about("Connect assistants to the MCP server, and try its tools as they would")
        .arg_required_else_help(true)
        .subcommand_required(true)
        .subcommand_value_name("VERB")
        .subcommand_help_heading("Verbs")
        .disable_help_subcommand(true);
    VERBS.iter().fold(group, |group, verb| group.subcommand((verb.build)(Command::new(verb.name))))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let Some((name, matches)) = matches.subcommand() else { return Ok(()) };
    VERBS.iter().find(|v| v.name == name).map_or(Ok(()), |verb| (verb.run)(context, matches))
}
