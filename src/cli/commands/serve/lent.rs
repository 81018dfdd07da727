//! The flags of `serve` lent to other commands: to a server in this process, and to one that an assistant is to start.

use super::{COMMAND, build, choice, options};
use crate::cli::context::Context;
use crate::cli::{globals, usage};
use crate::error::{Error, Result};
use crate::mcp::{self, ServeOptions};
use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, Command};

/// Those that say what is served.
const LENT: &[&str] = &["@surface", "@toolsets", "@tools", "@exclude-tools", "@read-only", "@allow-destructive"];
const HEADING: &str = "Options of a server in this process";

/// Adds them to a command.
pub(in crate::cli::commands) fn lend(command: Command) -> Command {
    ours().into_iter().fold(command, |command, arg| command.arg(arg.help_heading(HEADING)))
}

fn ours() -> Vec<Arg> {
    let serve = build(Command::new(COMMAND.name));
    serve.get_arguments().filter(|a| LENT.contains(&a.get_id().as_str())).cloned().collect()
}

/// Those that were given, as words.
fn given(matches: &ArgMatches) -> Vec<String> {
    let mut words = Vec::new();
    for arg in ours() {
        let (id, Some(flag)) = (arg.get_id().as_str(), arg.get_long()) else { continue };
        if matches.value_source(id) != Some(ValueSource::CommandLine) {
            continue;
        }
        if arg.get_action().takes_values() {
            let values = matches.get_raw(id).into_iter().flatten();
            words.extend(values.map(|value| format!("--{flag}={}", value.to_string_lossy())));
        } else {
            words.push(format!("--{flag}"));
        }
    }
    words
}

/// The first of them that was given.
pub(in crate::cli::commands) fn lent(matches: &ArgMatches) -> Option<String> {
    given(matches).first().map(|word| word.split('=').next().unwrap_or(word).to_owned())
}

/// What a server in this process serves: what `serve` with the same flags would.
pub(in crate::cli::commands) fn in_process(context: &Context, matches: &ArgMatches) -> Result<ServeOptions> {
    let all = parse(&given(matches))?;
    let matches = all.subcommand_matches(COMMAND.name).unwrap_or(&all);
    options(context, matches, None)
}

/// Checks the flags with which an assistant is to start a server, as that server would. Answers whether they say who calls, so that
/// no key has to be handed over.
pub(in crate::cli::commands) fn check_words(words: &[String]) -> Result<bool> {
    let all = parse(words)?;
    let Some(matches) = all.subcommand_matches(COMMAND.name) else { return Ok(false) };
    for id in ["@http", "@listen", "@check"] {
        if matches.value_source(id) == Some(ValueSource::CommandLine) {
            return Err(Error::usage(format!(
                "--{} is nothing for an assistant, which talks to the server on its stdin",
                &id[1..]
            ))
            .with_hint("leave it out; with --url the assistant calls a server that runs"));
        }
    }
    mcp::tool_names(&choice(matches)?)?;
    let given = |id: &str| matches.value_source(id) == Some(ValueSource::CommandLine);
    Ok(["@sandbox", "@env-file", "@oauth-file"].into_iter().any(given))
}

fn parse(words: &[String]) -> Result<ArgMatches> {
    let root = globals::add(Command::new("dsamba").subcommand(build(Command::new(COMMAND.name))));
    let line = ["dsamba", COMMAND.name].into_iter().chain(words.iter().map(String::as_str));
    root.try_get_matches_from(line).map_err(|e| usage::to_error(&e.render().to_string()))
}
