//! The command line.
//!
//! [`main`] takes the arguments to an exit code. `app` builds the tree of commands, `ops` runs catalogue operations,
//! `commands` holds those written by hand, `config` the settings, and `out` owns the streams.

mod app;
mod commands;
mod config;
mod context;
mod globals;
mod help;
mod ops;
mod out;
mod usage;

use crate::api;
use crate::error::{Kind, Result};
use clap::ArgMatches;
use config::Config;
use context::Context;
use globals::Globals;
use out::{Out, Style};
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the command that the arguments (the program's name first) ask for, on this process's streams.
pub fn main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    if matches!(args.get(1).and_then(|a| a.to_str()), Some("--version" | "-V")) {
        return version();
    }
    let mut style = Style::detect();
    usage::guess_format(&args, &mut style);
    let mut out = Out::process(style);
    let matches = match app::lazy(&args).try_get_matches_from(&args) {
        Ok(matches) => matches,
        Err(e) => return usage::refuse(&e, &mut out),
    };
    if matches.get_flag("@version") {
        return version();
    }
    let mut style = out.style().clone();
    let globals = match Globals::read(&matches, &mut style) {
        Ok(globals) => globals,
        Err(e) => return usage::fail(&e, &mut out),
    };
    out.restyle(|s| *s = style);
    let config = match Config::load(&globals.flags) {
        Ok(config) => config,
        Err(e) => return usage::fail(&e, &mut out),
    };
    let mut context = Context { out, config, verbose: globals.verbose };
    let done = start(&mut context, &matches).and_then(|()| dispatch(&mut context, &matches));
    finish(done, &mut context.out)
}

/// Starts the log where it is asked for, and says what there is to say about the settings. A server logs unasked, and says
/// first how it is set up: it tells the rest itself.
fn start(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let serves = matches.subcommand_name() == Some(commands::SERVE);
    let asked = match context.verbose {
        0 => context.config.log_level.as_ref().map(|l| l.value).or(serves.then_some("info")),
        1 => Some("info"),
        _ => Some("debug"),
    };
    let json = context.config.log_json.value;
    context.out.restyle(|s| s.log_json = json);
    if !serves {
        context.tell_settings();
    }
    let color = context.out.style().err_color;
    asked.map_or(Ok(()), |level| out::trace::start(level, out::trace::Look { json, time: serves, color }))
}

fn dispatch(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let Some((name, group)) = matches.subcommand() else { return Ok(()) };
    if let Some(hand) = commands::ALL.iter().find(|c| c.name == name) {
        return (hand.run)(context, group);
    }
    let Some((verb, matches)) = group.subcommand() else { return Ok(()) };
    if let Some(own) = commands::VERBS.iter().find(|v| v.resource == name && v.name == verb) {
        return (own.run)(context, matches);
    }
    match api::op(name, verb) {
        Some(op) => commands::run_op(context, op, matches),
        None => Ok(()),
    }
}

/// Ends the process's work: what is left to write is written, a failure is told.
fn finish(done: Result<()>, out: &mut Out) -> ExitCode {
    out.end_progress();
    let done = done.and_then(|()| out.flush());
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) if out.reader_gone() => ExitCode::SUCCESS,
        Err(e) => {
            let _ = out.flush();
            if e.kind() != Kind::Interrupted {
                out.report(&e);
            }
            ExitCode::from(e.exit_code())
        }
    }
}

fn version() -> ExitCode {
    let mut out = Out::bare();
    let done = out.line(concat!("dsamba ", env!("CARGO_PKG_VERSION")));
    finish(done, &mut out)
}
