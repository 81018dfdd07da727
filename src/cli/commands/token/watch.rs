//! `dsamba token watch ROOM`: a join token kept fresh for as long as the command runs, handed to a file or a command.

use super::super::Verb;
use super::{OPERATION, deliver, extend};
use crate::api::{self, Op};
use crate::cli::config::duration;
use crate::cli::context::{Context, Threads};
use crate::cli::ops;
use crate::cli::out::Out;
use crate::client::Client;
use crate::client::token::{Made, Token, TokenRequest};
use crate::error::{Error, Kind, Result};
use crate::mcp::signal;
use crate::sandbox;
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use serde::Serialize;
use serde_json::json;
use std::future::Future;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::broadcast::error::RecvError;
use tokio::task::JoinHandle;

pub(in crate::cli::commands) const WATCH: Verb = Verb { resource: "token", name: "watch", build, run };

/// Longest that a command of `--exec` under way holds up the end.
const LAST_RUN: Duration = Duration::from_secs(5);

fn build(command: Command) -> Command {
    let command = command
        .about("Keep a join token fresh and hand each new one to a file or a command")
        .long_about(
            "Keep a join token fresh and hand each new one to a file or a command.\n\n\
             Each change is one line of JSON on stdout: generated, refreshing, refreshed, refresh-retry, refresh-failed, \
             expired, removed. No token is in them. A new token comes before the old one ends (see \
             --token-refresh-margin). The command of --exec gets it in DSAMBA_TOKEN and on its stdin; what it prints goes to \
             stderr. One run at a time: tokens that come during a run are waited with, and the newest is taken. Runs until \
             Ctrl-C or SIGTERM.",
        );
    let Some(op) = api::tool(OPERATION) else { return command };
    let create = extend(ops::command(op));
    let own = |arg: &&Arg| {
        let id = arg.get_id().as_str();
        !id.starts_with('@') || id == "@valid-for"
    };
    let claims: Vec<Arg> = create.get_arguments().filter(own).cloned().collect();
    command
        .args(claims)
        .arg(
            Arg::new("@sign")
                .long("sign")
                .value_name("WHERE")
                .value_parser(PossibleValuesParser::new(["api", "local"]))
                .default_value("api")
                .help("Let the API make the tokens, or sign them here: needs the room's UUID and the team's id"),
        )
        .arg(
            Arg::new("@write")
                .long("write")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf))
                .help("Put each token into this file, whole or not at all, readable for its owner alone"),
        )
        .arg(Arg::new("@exec").long("exec").value_name("CMD").help("Run this in a shell for each token"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let op = api::tool(OPERATION).ok_or_else(|| Error::new(Kind::Failed, "the catalogue has no join tokens"))?;
    let request = request(context, op, matches)?;
    let client = context.client()?;
    let to = To {
        file: matches.get_one::<PathBuf>("@write").cloned(),
        command: matches.get_one::<String>("@exec").cloned(),
        running: None,
        next: None,
    };
    if !client.options().token_management {
        context.out.warn("token management is off: the token is not refreshed");
    }
    context.serve(Threads::One, async |out| {
        // From here on a signal ends the watch, not the process.
        let end = signal::asked_to_end();
        watch(out, &client, &request, to, end).await
    })
}

fn request(context: &Context, op: &'static Op, matches: &ArgMatches) -> Result<TokenRequest> {
    let mut request = TokenRequest::from_args(&ops::arguments(op, matches)?)?;
    if let Some(text) = matches.get_one::<String>("@valid-for") {
        let span = duration(text).ok_or_else(|| {
            Error::usage(format!("--valid-for is `{text}`")).with_hint("it must be a time such as 45m, 1h or 2d")
        })?;
        request = request.valid_for(span);
    }
    if matches.get_one::<String>("@sign").is_some_and(|s| s == "local") {
        let configured = context.config.team.as_ref().map(|t| t.value.clone());
        let team = if context.config.sandbox.value { Some(sandbox::SAMPLE_TEAM.to_owned()) } else { configured };
        request = request.made(Made::Here { team });
    }
    Ok(request)
}

async fn watch(
    out: &mut Out,
    client: &Client,
    request: &TokenRequest,
    mut to: To,
    end: impl Future<Output = ()>,
) -> Result<()> {
    let mut end = std::pin::pin!(end);
    let mut events = client.tokens().events();
    let mut current = tokio::select! {
        () = &mut end => return Ok(()),
        first = client.tokens().subscribe(request) => first?,
    };
    // The one that is there already is new to us.
    current.mark_changed();
    let done = loop {
        tokio::select! {
            () = &mut end => break Ok(()),
            event = events.recv() => match event {
                Ok(event) => tell(out, &event)?,
                Err(RecvError::Lagged(missed)) => tell(out, &json!({"event": "lagged", "missed": missed}))?,
                Err(RecvError::Closed) => break Ok(()),
            },
            changed = current.changed() => {
                if changed.is_err() {
                    break Err(Error::new(Kind::Failed, "the token is kept no longer"));
                }
                let token = current.borrow_and_update().clone();
                if let Some(token) = token {
                    to.hand(out, token);
                }
            },
            ended = to.ended() => to.next(out, ended),
        }
    };
    if to.running.is_some()
        && let Ok(Err(e)) = tokio::time::timeout(LAST_RUN, to.ended()).await
    {
        out.warn(e.message());
    }
    done
}

fn tell(out: &mut Out, event: &impl Serialize) -> Result<()> {
    let line = serde_json::to_string(event).map_err(|e| Error::new(Kind::Failed, format!("an event: {e}")))?;
    out.line(&line)?;
    out.flush()
}

/// Where tokens go.
struct To {
    file: Option<PathBuf>,
    command: Option<String>,
    running: Option<JoinHandle<Result<()>>>,
    /// The newest token that came during a run.
    next: Option<Token>,
}

impl To {
    /// A token that cannot be handed on is a warning: the next one may be.
    fn hand(&mut self, out: &mut Out, token: Token) {
        if let Some(Err(e)) = self.file.as_ref().map(|file| deliver::write(file, &token)) {
            out.warn(e.message());
        }
        let Some(command) = &self.command else { return };
        if self.running.is_some() {
            self.next = Some(token);
        } else {
            self.running = Some(tokio::spawn(deliver::run(command.clone(), token)));
        }
    }

    /// Waits for the end of the run under way, if there is one.
    async fn ended(&mut self) -> Result<()> {
        match &mut self.running {
            Some(running) => running.await.unwrap_or_else(|e| Err(Error::new(Kind::Failed, e.to_string()))),
            None => std::future::pending().await,
        }
    }

    fn next(&mut self, out: &mut Out, ended: Result<()>) {
        self.running = None;
        if let Err(e) = ended {
            out.warn(e.message());
        }
        if let (Some(command), Some(token)) = (&self.command, self.next.take()) {
            self.running = Some(tokio::spawn(deliver::run(command.clone(), token)));
        }
    }
}
