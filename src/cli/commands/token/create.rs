//! `dsamba token create ROOM`: by the API, or signed here with `--local`.

use super::signing_key;
use crate::api::Op;
use crate::cli::config::duration;
use crate::cli::context::Context;
use crate::cli::ops;
use crate::client::Args;
use crate::client::token::{claims, jwt};
use crate::env;
use crate::error::{Error, Kind, Result};
use crate::sandbox;
use clap::{Arg, ArgAction, ArgMatches, Command};
use serde_json::{Value, json};

/// The operation that this extends.
pub(in crate::cli::commands) const OPERATION: &str = "generate-token";

/// What the command takes besides the fields of the operation.
pub(in crate::cli::commands) fn extend(command: Command) -> Command {
    command
        .mut_arg("u", |a| a.long("name").alias("u"))
        .mut_arg("ud", |a| a.long("user").alias("ud"))
        .arg(
            Arg::new("@valid-for")
                .long("valid-for")
                .value_name("TIME")
                .conflicts_with("exp")
                .help("Valid for so long from now, such as 45m, 1h or 2d"),
        )
        .arg(
            Arg::new("@local")
                .long("local")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["@dry-run", "@curl"])
                .help("Sign it here with the developer key and send nothing; needs the room's UUID and the team's id"),
        )
        .arg(
            Arg::new("@token-only")
                .long("token-only")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["@dry-run", "@curl", "@fields"])
                .help("Print the token and nothing else"),
        )
}

/// Makes a token.
pub(in crate::cli::commands) fn create(context: &mut Context, op: &'static Op, matches: &ArgMatches) -> Result<()> {
    let mut args = ops::arguments(op, matches)?;
    let now = jiff::Timestamp::now().as_second();
    if let Some(text) = matches.get_one::<String>("@valid-for") {
        let span = duration(text).ok_or_else(|| {
            Error::usage(format!("--valid-for is `{text}`")).with_hint("it must be a time such as 45m, 1h or 2d")
        })?;
        let seconds = i64::try_from(span.as_secs()).unwrap_or(i64::MAX).max(1);
        args.set("exp", now.saturating_add(seconds));
    }
    if matches.get_flag("@local") {
        let token = local(context, op, &args, now)?;
        return write(context, matches, &json!({ "token": token }));
    }
    if !matches.get_flag("@token-only") {
        return ops::run_with(context, op, matches, args);
    }
    let client = context.client()?;
    let reply = Context::block_on(async { client.call(op, args).await?.json() })?;
    write(context, matches, &reply)
}

fn local(context: &Context, op: &'static Op, args: &Args, now: i64) -> Result<String> {
    let key = signing_key(context).ok_or_else(|| {
        Error::new(Kind::Auth, "no developer key is set to sign with").with_hint(format!("set {}", env::DEVELOPER_KEY))
    })?;
    let configured = context.config.team.as_ref().map(|t| t.value.clone());
    let team = if context.config.sandbox.value { Some(sandbox::SAMPLE_TEAM.to_owned()) } else { configured };
    let team = team.ok_or_else(|| {
        Error::usage("--local needs the team's id").with_hint(format!("set {} or give --team", env::TEAM_ID))
    })?;
    // The client's checks hold here too, although nothing is sent.
    context.mute_client()?.request(op, args)?;
    jwt::sign(&claims::of(op, args, &team, now)?, &key)
}

fn write(context: &mut Context, matches: &ArgMatches, made: &Value) -> Result<()> {
    if !matches.get_flag("@token-only") {
        return context.out.value(made);
    }
    let token = made["token"].as_str().ok_or_else(|| Error::new(Kind::UnexpectedReply, "the reply holds no token"))?;
    context.out.write_lines(&format!("{token}\n"))
}
