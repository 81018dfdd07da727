//! `dsamba sandbox`: the API in memory, on a socket; and `dsamba sandbox reset`.

use super::Hand;
use crate::cli::context::{Context, state_dir};
use crate::error::{Error, Result};
use crate::mcp::signal;
use crate::sandbox::{self, ListenOptions, Sandbox};
use clap::{Arg, ArgMatches, Command};
use secrecy::SecretString;

pub(super) const COMMAND: Hand = Hand { name: "sandbox", build, run };

fn build(command: Command) -> Command {
    let valued = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).value_name(value).help(help)
    };
    command
        .about("Run the API in memory on a local port: a sample team to try things on")
        .long_about(
            "Run the API in memory on a local port: a sample team to try things on.\n\n\
             Prints its address on stdout. What is changed is forgotten when it ends; `--sandbox` of other commands is \
             another sandbox, which keeps its state between commands until `dsamba sandbox reset`.",
        )
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .arg(super::port())
        .arg(valued("@key", "KEY", "The developer key that it takes").default_value(sandbox::SAMPLE_KEY))
        .arg(valued("@team-id", "ID", "The id of its team").default_value(sandbox::SAMPLE_TEAM))
        .arg(
            valued("@rooms", "N", "How many sample rooms there are; a million costs nothing")
                .value_parser(clap::value_parser!(u64)),
        )
        .arg(valued("@seed", "N", "Same number, same sample team").value_parser(clap::value_parser!(u64)))
        .subcommand(Command::new("reset").about("Forget everything that --sandbox has kept"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    if let Some(("reset", _)) = matches.subcommand() {
        let dir = state_dir()?;
        Sandbox::reset(&dir)?;
        context.out.status("the sandbox is as new");
        return Ok(());
    }
    let text = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let number = |id: &str| matches.get_one::<u64>(id).copied();
    let port = context.config.port(matches.get_one::<String>("@port"))?;
    context.tell_notes();
    let defaults = sandbox::Options::default();
    let key = text("@key");
    if key.is_empty() || !key.chars().all(|c| c.is_ascii_graphic()) {
        return Err(Error::usage("--key must be a word of visible ASCII characters"));
    }
    let options = sandbox::Options {
        key: SecretString::from(key),
        team: text("@team-id"),
        rooms: number("@rooms").unwrap_or(defaults.rooms),
        seed: number("@seed").unwrap_or(defaults.seed),
        ..defaults
    };
    let sandbox = Sandbox::new(options)?;
    let listen = ListenOptions { port: port.value, ..Default::default() };
    context.serve(async |out| {
        let listening = sandbox::listen(sandbox, listen).await?;
        out.line(listening.url().as_str())?;
        out.flush()?;
        out.status("listening; Ctrl-C ends it");
        signal::asked_to_end().await;
        listening.stop().await;
        Ok(())
    })
}
