//! `dsamba stats URL`: what a running server has done and holds.
//!
//! `ask` reads its figures over HTTP, `show` lays them out for people.

mod ask;
mod show;

use super::Hand;
use crate::cli::config;
use crate::cli::context::Context;
use crate::cli::out::{Format, Out};
use crate::error::{Error, Result};
use clap::{Arg, ArgMatches, Command};
use serde_json::Value;
use std::time::Duration;

pub(super) const COMMAND: Hand = Hand { name: "stats", build, run };

fn build(command: Command) -> Command {
    command
        .about("Show what a running `serve --http` has done and holds")
        .arg(
            Arg::new("@url")
                .value_name("URL")
                .default_value("http://127.0.0.1:3000")
                .help("Where the server is: what it printed when it started, with or without /mcp"),
        )
        .arg(
            Arg::new("@watch")
                .long("watch")
                .value_name("INTERVAL")
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("2s")
                .help("Again and again, with this time between [default: 2s]; on a terminal in place"),
        )
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let text = matches.get_one::<String>("@url").map(String::as_str).unwrap_or_default();
    let server = ask::server(text)?;
    let every = matches.get_one::<String>("@watch").map(|t| interval(t)).transpose()?;
    let out = &mut context.out;
    Context::block_on(async {
        let Some(every) = every else {
            let figures = ask::figures(&server).await?;
            return print(out, &figures, false);
        };
        loop {
            let figures = ask::figures(&server).await?;
            print(out, &figures, true)?;
            tokio::time::sleep(every).await;
        }
    })
}

fn interval(text: &str) -> Result<Duration> {
    config::duration(text).ok_or_else(|| {
        Error::usage(format!("--watch=`{text}` is no interval")).with_hint("give a time such as 500ms, 2s or 1m")
    })
}

/// Prints the figures. One of many stands in the place of the one before on a terminal, and below it elsewhere.
fn print(out: &mut Out, figures: &Value, again: bool) -> Result<()> {
    let (terminal, format) = (out.style().terminal, out.style().format);
    if !matches!(format, Format::Table | Format::Tsv) || !out.style().fields.is_empty() {
        if again && format == Format::Json {
            // One document a snapshot would be no JSON stream that readers know.
            out.line(&figures.to_string())?;
            return out.flush();
        }
        return out.value(figures);
    }
    if again && terminal {
        // To the top left, and nothing below.
        out.write(b"\x1b[H\x1b[2J")?;
    }
    out.write_lines(&show::page(figures))?;
    if again && !terminal {
        out.line("")?;
    }
    out.flush()
}
