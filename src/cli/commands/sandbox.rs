//! `dsamba sandbox`: the API in memory, on a socket; and `dsamba sandbox reset`.

use super::Hand;
use crate::cli::context::{Context, Threads, state_dir};
use crate::error::{Error, Kind, Result};
use crate::mcp::signal;
use crate::sandbox::{self, ListenOptions, Sandbox};
use clap::{Arg, ArgAction, ArgMatches, Command};
use secrecy::SecretString;
use serde_json::Value;
use std::io::Write;
use std::path::{Path, PathBuf};

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
             another sandbox, which keeps its state between commands until `dsamba sandbox reset`.\n\n\
             --faults takes words with values, separated by commas. Rates, from 0 to 1, together at most 1: 429, 500, 503, \
             reset-before, reset-after, cut, slow. Times: latency, jitter, retry-after, slow-time, idle-close, token-life. \
             only=list-rooms+get-room-details keeps the rates to these operations, times=3 to so many calls. \
             GET, POST and DELETE /__sandbox/faults show, change and end them while it runs; GET and DELETE \
             /__sandbox/stats show what has reached it and begin anew; GET /__sandbox/requests shows the last calls and when \
             they came; DELETE /__sandbox/connections, with {\"refuse\": \"2s\"} if so wanted, resets every connection and \
             refuses new ones for so long.",
        )
        .args_conflicts_with_subcommands(true)
        .disable_help_subcommand(true)
        .arg(super::port())
        .arg(valued("@key", "KEY", "The developer key that it takes").default_value(sandbox::SAMPLE_KEY))
        .arg(valued("@team", "ID", "The id of its team").default_value(sandbox::SAMPLE_TEAM))
        .arg(
            valued("@rooms", "N", "How many sample rooms there are; a million costs nothing")
                .value_parser(clap::value_parser!(u64)),
        )
        .arg(valued("@seed", "N", "Same number, same sample team").value_parser(clap::value_parser!(u64)))
        .arg(
            Arg::new("@tls")
                .long("tls")
                .action(ArgAction::SetTrue)
                .help("Speak TLS; the certificate to trust is written to a file, see --write-ca"),
        )
        .arg(
            valued("@write-ca", "FILE", "Where that certificate is written [default: sandbox-ca.pem beside the state]")
                .requires("@tls")
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(
            valued("@write-oauth", "FILE", "Write a sign-in for `--oauth-file` to this file, for its owner alone")
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(valued("@faults", "LIST", "How it misbehaves: latency=20ms,429=0.02,cut=0.01; see the manual"))
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
        team: text("@team"),
        rooms: number("@rooms").unwrap_or(defaults.rooms),
        seed: number("@seed").unwrap_or(defaults.seed),
        faults: text("@faults").parse()?,
        ..defaults
    };
    let sandbox = Sandbox::new(options)?;
    let listen = ListenOptions { port: port.value, tls: matches.get_flag("@tls"), ..Default::default() };
    let sign_in_file = matches.get_one::<PathBuf>("@write-oauth").cloned();
    let ca_file = matches.get_one::<PathBuf>("@write-ca").cloned();
    context.serve(Threads::All, async |out| {
        let end = signal::asked_to_end();
        let listening = sandbox::listen(sandbox.clone(), listen).await?;
        if let Some(pem) = listening.ca_pem() {
            let file = write_ca(ca_file, pem)?;
            out.status(&format!("its certificate: --ca-file {}", file.display()));
        }
        if let Some(file) = sign_in_file {
            write_sign_in(&file, &sandbox.sign_in(&listening.url()))?;
            out.status(&format!("a sign-in: --oauth-file {}", file.display()));
        }
        out.line(listening.url().as_str())?;
        out.flush()?;
        out.status("listening; Ctrl-C ends it");
        end.await;
        listening.stop().await;
        Ok(())
    })
}

/// Writes the authority's certificate where callers find it.
fn write_ca(file: Option<PathBuf>, pem: &str) -> Result<PathBuf> {
    let file = if let Some(file) = file {
        file
    } else {
        let dir = state_dir()?;
        std::fs::create_dir_all(&dir)?;
        dir.join("sandbox-ca.pem")
    };
    std::fs::write(&file, pem).map_err(|e| {
        Error::new(Kind::Io, format!("cannot write {}: {e}", file.display()))
            .with_hint("name another file with --write-ca")
    })?;
    Ok(file)
}

/// Writes a sign-in for its owner alone. A file that is not a sandbox's is left alone: it may hold the only refresh token of a
/// real one.
fn write_sign_in(file: &Path, fields: &Value) -> Result<()> {
    let failed = |e: std::io::Error| Error::new(Kind::Io, format!("cannot write {}: {e}", file.display()));
    if let Ok(text) = std::fs::read_to_string(file) {
        let of_sandbox = serde_json::from_str(&text).is_ok_and(|old: Value| old["client_id"] == fields["client_id"]);
        if !of_sandbox {
            return Err(Error::usage(format!("{} is there and not a sandbox's", file.display()))
                .with_hint("name another file with --write-oauth"));
        }
        std::fs::remove_file(file).map_err(failed)?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).and_then(|mut f| f.write_all(format!("{fields:#}\n").as_bytes())).map_err(failed)
}
