//! `dsamba serve`: the API as tools for AI assistants.

use super::Hand;
use crate::cli::config::Source;
use crate::cli::context::Context;
use crate::error::Result;
use crate::mcp::{self, ServeOptions, Surface, Upstream};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

pub(super) const COMMAND: Hand = Hand { name: "serve", build, run };

fn build(command: Command) -> Command {
    let switch =
        |id: &'static str, help: &'static str| Arg::new(id).long(&id[1..]).action(ArgAction::SetTrue).help(help);
    command
        .about("Serve the API to AI assistants over MCP: on stdin and stdout, or on HTTP")
        .arg(switch("@http", "Listen on HTTP in place of stdin and stdout"))
        .arg(super::port())
        .arg(
            Arg::new("@host")
                .long("host")
                .value_name("HOST")
                .default_value("127.0.0.1")
                .help("Loopback address to listen on with --http"),
        )
        .arg(
            Arg::new("@surface")
                .long("surface")
                .value_name("WHICH")
                .value_parser(PossibleValuesParser::new(Surface::NAMES))
                .default_value(Surface::default().name())
                .help("Which tools are shown"),
        )
        .arg(switch("@allow-destructive", "Let assistants delete things and interrupt people in a call"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let text = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    // Here `--http` says where to listen. Before the command's name it is the global flag, which is not a switch.
    let on_http = matches.try_get_one::<bool>("@http").ok().flatten().copied().unwrap_or(false);
    let port = context.config.port(matches.get_one::<String>("@port"))?;
    context.tell_notes();
    if !on_http && matches!(port.source, Source::Flag(_)) {
        context.out.warn("--port counts only with --http");
    }
    let upstream = if context.config.sandbox.value {
        Upstream::Client(context.client()?)
    } else {
        Upstream::Api(context.options()?)
    };
    if !context.config.sandbox.value && context.config.key.is_none() {
        context.out.warn(&format!("{} is not set: calls will be refused", crate::env::DEVELOPER_KEY));
    }
    let options = ServeOptions {
        host: text("@host"),
        port: port.value,
        pool_size: context.config.pool_size.value,
        connection_management: context.config.core.connection.value,
        token_management: context.config.core.token.value,
        resource_optimization: context.config.core.resource.value,
        upstream,
        surface: text("@surface").parse()?,
        allow_destructive: matches.get_flag("@allow-destructive"),
        ..ServeOptions::default()
    };
    context.serve(async |out| {
        let end = mcp::signal::asked_to_end();
        if !on_http {
            return mcp::stdio(options, end).await;
        }
        let server = mcp::serve(options).await?;
        out.line(&server.url())?;
        out.flush()?;
        out.status("listening; Ctrl-C ends it");
        end.await;
        server.stop().await;
        Ok(())
    })
}
