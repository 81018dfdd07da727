//! Which server is tried: one at an address, one that a command starts, or one in this process.

use super::http::Http;
use crate::cli::commands::serve;
use crate::cli::context::Context;
use crate::error::{Error, Result};
use crate::mcp::ServeOptions;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use rmcp::model::ProtocolVersion;
use rmcp::service::ClientLifecycleMode;
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

/// The most that a server itself may take longer than a call to the API; at most as long again as that.
const MARGIN: Duration = Duration::from_secs(5);

/// A server to talk to.
pub(super) enum Target {
    /// One that is running, over HTTP.
    Url(Box<Http>),
    /// One to start, over its stdin and stdout. Its stderr is ours unless remarks are silenced.
    Command { words: Vec<OsString>, quiet: bool },
    /// One of our own, in this process.
    Here(Box<ServeOptions>),
}

/// A server and how to speak with it.
pub(super) struct Talk {
    pub(super) target: Target,
    pub(super) lifecycle: ClientLifecycleMode,
    /// The revision offered to a server that begins with a handshake.
    pub(super) legacy: ProtocolVersion,
    /// Longest that it may say nothing while it is waited for.
    pub(super) patience: Duration,
}

/// The arguments that choose the server.
pub(super) fn args(command: Command) -> Command {
    let versions = ["auto"].into_iter().chain(ProtocolVersion::KNOWN_VERSIONS.iter().map(ProtocolVersion::as_str));
    let command = command
        .arg(
            Arg::new("@url")
                .long("url")
                .value_name("URL")
                .help("The server at this address, such as http://127.0.0.1:3000/mcp; without it, one in this process"),
        )
        .arg(
            Arg::new("@header")
                .long("header")
                .value_name("NAME: VALUE")
                .action(ArgAction::Append)
                .requires("@url")
                .help("A header to send to it; secrets go by --bearer-file"),
        )
        .arg(
            Arg::new("@bearer-file")
                .long("bearer-file")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .requires("@url")
                .help("The file of the bearer it wants [default: DSAMBA_AUTH_TOKEN, for servers on this machine]"),
        )
        .arg(
            Arg::new("@protocol")
                .long("protocol")
                .value_name("REVISION")
                .value_parser(PossibleValuesParser::new(versions))
                .default_value("auto")
                .hide_possible_values(true)
                .help("The revision of MCP to speak, such as 2025-11-25; auto takes the newest that both know"),
        )
        .arg(
            Arg::new("@command")
                .value_name("COMMAND")
                .num_args(1..)
                .last(true)
                .value_parser(clap::value_parser!(OsString))
                .conflicts_with("@url")
                .help("Start this command and talk to it over its stdin and stdout"),
        );
    serve::lend(command)
}

/// What these arguments choose.
pub(super) fn of(context: &Context, matches: &ArgMatches) -> Result<Talk> {
    let url = matches.get_one::<String>("@url");
    let words = matches.get_many::<OsString>("@command");
    let lent = serve::lent(matches);
    if let (Some(flag), true) = (lent, url.is_some() || words.is_some()) {
        return Err(Error::usage(format!("{flag} is for a server in this process"))
            .with_hint("start the other server with it, and leave it out here"));
    }
    let target = match (url, words) {
        (Some(url), _) => Target::Url(Box::new(Http::of(context, url, matches)?)),
        (None, Some(words)) => Target::Command { words: words.cloned().collect(), quiet: context.out.style().quiet },
        (None, None) => Target::Here(Box::new(serve::in_process(context, matches)?)),
    };
    let (lifecycle, legacy) = begin(matches);
    let timeout = context.config.timeout.value;
    Ok(Talk { target, lifecycle, legacy, patience: timeout + MARGIN.min(timeout) })
}

/// How the conversation begins, and the revision for a handshake.
fn begin(matches: &ArgMatches) -> (ClientLifecycleMode, ProtocolVersion) {
    let named = matches.get_one::<String>("@protocol").map(String::as_str).unwrap_or_default();
    let legacy = ProtocolVersion::LATEST_WITH_INITIALIZE;
    match ProtocolVersion::KNOWN_VERSIONS.iter().find(|v| v.as_str() == named).cloned() {
        Some(version) if version.has_initialize() => (ClientLifecycleMode::Initialize, version),
        Some(version) => (ClientLifecycleMode::Discover { preferred_versions: vec![version] }, legacy),
        None => {
            let legacy_version = Some(legacy.clone());
            let preferred_versions = vec![ProtocolVersion::LATEST];
            (ClientLifecycleMode::Auto { preferred_versions, legacy_version }, legacy)
        }
    }
}
