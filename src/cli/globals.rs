//! The flags that every command takes.

use super::config::{CoreFlags, Flags};
use super::out::{Colors, Fields, Format, Style};
use crate::error::Result;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;

/// The form of output that only `test-enhanced-features` takes.
pub(crate) const JUNIT: &str = "junit";

const HEADING: &str = "Global options";

fn global(id: &'static str, long: &'static str, help: &'static str) -> Arg {
    Arg::new(id).long(long).help(help).global(true).help_heading(HEADING)
}

fn valued(id: &'static str, long: &'static str, value: &'static str, help: &'static str) -> Arg {
    global(id, long, help).value_name(value).action(ArgAction::Set)
}

fn switch(id: &'static str, long: &'static str, help: &'static str) -> Arg {
    global(id, long, help).action(ArgAction::SetTrue)
}

fn on_off(id: &'static str, long: &'static str, help: &'static str) -> Arg {
    valued(id, long, "on|off", help).hide_short_help(true)
}

/// `--quiet`.
pub(crate) fn quiet() -> Arg {
    switch("@quiet", "quiet", "No remarks on stderr, only warnings and errors").short('q')
}

/// Adds the global flags. Their ids begin with `@`, so that no field of the API can clash with them.
pub(crate) fn add(command: Command) -> Command {
    let formats: Vec<&str> = Format::ALL.iter().map(|(name, _)| *name).collect();
    command
        .arg(
            valued(
                "@format",
                "output-format",
                "FORMAT",
                "Form of the result [default: table on a terminal, tsv in a pipe]",
            )
            .short('o')
            .value_parser(formats),
        )
        .arg(switch("@json", "json", "The whole result as JSON; short for -o json").conflicts_with("@format"))
        .arg(valued("@fields", "fields", "A,B.C", "Only these fields, in this order, in any format"))
        .arg(quiet())
        .arg(
            global("@verbose", "verbose", "Say where settings come from and what is retried; -vv shows every call")
                .short('v')
                .action(ArgAction::Count),
        )
        .arg(valued("@color", "color", "WHEN", "Colour [default: auto]").value_parser(Colors::WORDS.to_vec()))
        .arg(switch("@sandbox", "sandbox", "Use the embedded sandbox in place of the API; no account needed"))
        .arg(valued("@api-url", "api-url", "URL", "The API's address").hide_short_help(true))
        .arg(
            valued("@team", "team", "ID", "The team's id: with it the key is sent as HTTP Basic").hide_short_help(true),
        )
        .arg(valued("@pool-size", "pool-size", "N", "Most connections to the API [default: 5]").hide_short_help(true))
        .arg(valued("@timeout", "timeout", "TIME", "Longest a call may take [default: 30s]").hide_short_help(true))
        .arg(
            valued("@connect-timeout", "connect-timeout", "TIME", "Longest connecting may take [default: 5s]")
                .hide_short_help(true),
        )
        .arg(
            valued("@idle-timeout", "idle-timeout", "TIME", "Longest a reply may stand still [default: 15s]")
                .hide_short_help(true),
        )
        .arg(
            valued("@http", "http", "WHICH", "Which HTTP to speak with the API: auto, 1 or 2 [default: auto]")
                .hide_short_help(true),
        )
        .arg(
            valued("@ca-file", "ca-file", "FILE", "Certificates (PEM) to trust in place of the system's")
                .hide_short_help(true),
        )
        .arg(on_off(
            "@connection-management",
            "connection-management",
            "Pool, health, keepalive, reconnection, retries",
        ))
        .arg(on_off("@token-management", "token-management", "Tokens kept fresh in the background"))
        .arg(on_off("@resource-optimization", "resource-optimization", "Coalescing, batching, cache, compression"))
        .arg(
            valued(
                "@token-refresh-margin",
                "token-refresh-margin",
                "TIME",
                "How long before its end a token is refreshed [default: 5m]",
            )
            .hide_short_help(true),
        )
        .arg(valued("@oauth-file", "oauth-file", "FILE", "OAuth credential in place of the key").hide_short_help(true))
        .arg(
            valued("@memory-limit", "memory-limit", "SIZE", "Most memory for cache and replies [default: 100MiB]")
                .hide_short_help(true),
        )
        .arg(switch("@no-cache", "no-cache", "Answer nothing from the cache").hide_short_help(true))
        .arg(
            valued("@log-format", "log-format", "FORM", "Form of the log on stderr: text or json [default: text]")
                .hide_short_help(true),
        )
        .arg(
            valued("@env-file", "env-file", "FILE", "Read variables from this file in place of ./.env")
                .value_parser(clap::value_parser!(PathBuf))
                .hide_short_help(true),
        )
}

/// What the global flags ask for.
#[derive(Debug, Default)]
pub(crate) struct Globals {
    /// Settings of the connection.
    pub(crate) flags: Flags,
    /// How often `-v` was given.
    pub(crate) verbose: u8,
}

impl Globals {
    /// Reads the flags and changes the style accordingly.
    pub(crate) fn read(matches: &ArgMatches, style: &mut Style) -> Result<Self> {
        // `serve --http` is a switch of the same name, which is not text.
        let text = |id: &str| matches.try_get_one::<String>(id).ok().flatten().cloned();
        // JUnit is a form that the self-test alone has, and writes itself.
        if let Some(name) = text("@format").filter(|name| name != JUNIT) {
            style.format = Format::parse(&name)?;
        }
        if matches.get_flag("@json") {
            style.format = Format::Json;
        }
        if let Some(list) = text("@fields") {
            style.fields = Fields::parse(&list)?;
        }
        if let Some(word) = text("@color") {
            style.set_colors(Colors::parse(&word)?);
        }
        style.quiet = matches.get_flag("@quiet");
        let verbose = matches.get_count("@verbose");
        style.allow_progress(verbose > 0);
        let flags = Flags {
            api_url: text("@api-url"),
            team: text("@team"),
            sandbox: matches.get_flag("@sandbox"),
            pool_size: text("@pool-size"),
            timeout: text("@timeout"),
            connect_timeout: text("@connect-timeout"),
            idle_timeout: text("@idle-timeout"),
            http: text("@http"),
            ca_file: text("@ca-file"),
            core: CoreFlags {
                connection: text("@connection-management"),
                token: text("@token-management"),
                resource: text("@resource-optimization"),
                margin: text("@token-refresh-margin"),
                oauth_file: text("@oauth-file"),
                memory_limit: text("@memory-limit"),
                no_cache: matches.get_flag("@no-cache"),
            },
            log_format: text("@log-format"),
            env_file: matches.get_one::<PathBuf>("@env-file").cloned(),
        };
        Ok(Self { flags, verbose })
    }
}
