//! `dsamba serve`: the API as tools for AI assistants.
//!
//! `banner` says at the start how it is set up, with the `facts` about it; `listen` reads where it listens;
//! `check` says the same and more without serving. `lent` are its flags in other commands.

mod access;
mod banner;
mod check;
mod facts;
mod lent;
mod listen;

pub(super) use lent::{check_words, in_process, lend, lent};

use super::Hand;
use crate::cli::config::{Callers, Row, Source};
use crate::cli::context::{Context, Threads};
use crate::client::Options;
use crate::error::Result;
use crate::mcp::{self, Scope, ServeOptions, Surface, Upstream};
use check::{OnHttp, Paths};
use clap::builder::{PossibleValuesParser, RangedU64ValueParser};
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Command};
use std::path::PathBuf;

pub(super) const COMMAND: Hand = Hand { name: "serve", build, run };

fn build(command: Command) -> Command {
    let switch =
        |id: &'static str, help: &'static str| Arg::new(id).long(&id[1..]).action(ArgAction::SetTrue).help(help);
    let names = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).value_name(value).value_delimiter(',').action(ArgAction::Append).help(help)
    };
    let command = command
        .about("Serve the API to AI assistants over MCP: on stdin and stdout, or on HTTP")
        .arg(switch("@http", "Listen on HTTP in place of stdin and stdout"))
        .arg(super::port());
    listen::args(command)
        .arg(
            Arg::new("@surface")
                .long("surface")
                .value_name("WHICH")
                .value_parser(PossibleValuesParser::new(Surface::NAMES))
                .default_value(Surface::default().name())
                .help("Which tools are shown"),
        )
        .arg(names("@toolsets", "RESOURCES", "Serve the operations of these resources only"))
        .arg(names("@tools", "NAMES", "Show these tools in place of those of the surface"))
        .arg(names("@exclude-tools", "NAMES", "Neither serve these operations nor show these tools"))
        .arg(
            Arg::new("@files-root")
                .long("files-root")
                .value_name("DIR")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Let assistants upload and download library files below this directory; only over stdio"),
        )
        .arg(switch("@read-only", "Serve only what changes nothing").conflicts_with("@allow-destructive"))
        .arg(switch("@allow-destructive", "Let assistants delete things and interrupt people in a call"))
        .args(access::args())
        .arg(switch(
            "@lockdown",
            "Leave out what people in calls wrote: names, chat, transcripts, questions and the like",
        ))
        .arg(
            Arg::new("@max-result-bytes")
                .long("max-result-bytes")
                .value_name("BYTES")
                .value_parser(RangedU64ValueParser::<usize>::new().range(1_000..=64_000_000))
                .default_value("48000")
                .help("Most bytes of text in one result; longer lists are cut at a row and say where they go on"),
        )
        .arg(switch("@check", "Show every setting and check it, without serving; exit code 2 if it would not work"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let serving = context.config.serving(matches.get_one::<String>("@port"))?;
    let mut listening = listen::options(matches, &serving)?;
    let on_http = listening.is_some();
    // Over the standard streams nobody else can call.
    let callers = on_http.then(|| context.config.callers(access::flags(matches))).transpose()?;
    if let (Some(listening), Some(callers)) = (&mut listening, &callers) {
        listening.access = callers.access.clone();
    }
    if matches.get_flag("@check") {
        let http = listening.as_ref().zip(callers.as_ref()).map(|(listening, callers)| OnHttp {
            listening,
            places: listen::rows(listening, &serving, matches),
            callers,
            known: known(context, matches, callers),
        });
        let paths = Paths { audit: access::audit(matches), files: files_root(matches) };
        return check::run(context, &serving, http, &paths, tools(matches));
    }
    let options = options(context, matches, listening)?;
    let facts = facts::facts(&context.config, &options, callers.as_ref())?;
    let keyed = options.access.tenant_keys;
    banner::tell(context, &serving, &facts, keyed);
    if !on_http && matches!(serving.port.source, Source::Flag(_)) {
        context.out.warn("--port counts only with --http");
    }
    if on_http {
        mcp::raise_open_files();
    }
    context.serve(if on_http { Threads::All } else { Threads::One }, async |out| {
        let end = mcp::signal::asked_to_end();
        if !on_http {
            return mcp::stdio(options, end).await;
        }
        let server = mcp::serve(options).await?;
        for place in server.places() {
            out.line(&place.to_string())?;
        }
        out.flush()?;
        out.status("listening; Ctrl-C ends it");
        end.await;
        server.stop().await;
        Ok(())
    })
}

fn surface(matches: &ArgMatches) -> Result<Surface> {
    matches.get_one::<String>("@surface").map(String::as_str).unwrap_or_default().parse()
}

/// How many tools are shown, and the first of the flags that choose them.
fn tools(matches: &ArgMatches) -> Result<Row> {
    let given = |id: &&'static str| matches.value_source(id) == Some(ValueSource::CommandLine);
    let chosen = ["@tools", "@toolsets", "@exclude-tools", "@read-only", "@surface"].into_iter().find(given);
    let source = chosen.map_or(Source::Default, |id| Source::Flag(&id[1..]));
    let tools = mcp::tool_names(&choice(matches)?)?;
    Ok(Row::new("tools shown", tools.len(), &source))
}

/// What is served, by the flags that choose it.
fn choice(matches: &ArgMatches) -> Result<ServeOptions> {
    let (surface, scope, files_root) = (surface(matches)?, scope(matches), files_root(matches));
    Ok(ServeOptions { surface, scope, files_root, ..ServeOptions::default() })
}

/// Whether the server would know its callers.
fn known(context: &Context, matches: &ArgMatches, callers: &Callers) -> Result<()> {
    // Whether there is a key for the API is another question.
    let upstream = if context.config.sandbox.value {
        Upstream::Sandbox(crate::sandbox::Options::default())
    } else {
        Upstream::Api(Options::default())
    };
    mcp::check_access(&ServeOptions { access: callers.access.clone(), upstream, ..choice(matches)? })
}

/// What the flags leave out of the API.
fn scope(matches: &ArgMatches) -> Scope {
    let names = |id: &str| -> Vec<String> {
        let given = matches.get_many::<String>(id).into_iter().flatten();
        given.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
    };
    Scope {
        toolsets: names("@toolsets"),
        tools: names("@tools"),
        exclude_tools: names("@exclude-tools"),
        read_only: matches.get_flag("@read-only"),
    }
}

fn files_root(matches: &ArgMatches) -> Option<PathBuf> {
    matches.get_one::<PathBuf>("@files-root").cloned()
}

fn options(context: &Context, matches: &ArgMatches, listening: Option<ServeOptions>) -> Result<ServeOptions> {
    let config = &context.config;
    let upstream =
        if config.sandbox.value { Upstream::Client(context.client()?) } else { Upstream::Api(context.options()?) };
    let chosen = choice(matches)?;
    Ok(ServeOptions {
        pool_size: config.pool_size.value,
        connection_management: config.core.connection.value,
        token_management: config.core.token.value,
        resource_optimization: config.core.resource.value,
        audit: access::audit(matches),
        upstream,
        surface: chosen.surface,
        scope: chosen.scope,
        files_root: chosen.files_root,
        max_result_bytes: matches.get_one("@max-result-bytes").copied().unwrap_or(48_000),
        lockdown: matches.get_flag("@lockdown"),
        allow_destructive: matches.get_flag("@allow-destructive"),
        ..listening.unwrap_or_default()
    })
}
