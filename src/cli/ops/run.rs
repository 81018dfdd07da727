//! One operation from its flags to its result.

use super::{ask, body, list, preview, reply, save, values};
use crate::api::{Op, Reply};
use crate::cli::context::Context;
use crate::client::Args;
use crate::error::Result;
use clap::ArgMatches;

/// Runs an operation with what the command line gives.
pub(crate) fn run(context: &mut Context, op: &'static Op, matches: &ArgMatches) -> Result<()> {
    let args = arguments(op, matches)?;
    run_with(context, op, matches, args)
}

/// The arguments of the call: `--body`, then `--set`, then flags.
pub(crate) fn arguments(op: &'static Op, matches: &ArgMatches) -> Result<Args> {
    body::merge(op, matches, &values::from_matches(op, matches)?)
}

/// Runs an operation with these arguments.
pub(crate) fn run_with(context: &mut Context, op: &'static Op, matches: &ArgMatches, args: Args) -> Result<()> {
    if matches.get_flag("@dry-run") {
        return preview::dry_run(context, op, &args);
    }
    if matches.get_flag("@curl") {
        return preview::curl(context, op, &args);
    }
    let target = save::Target::check(matches)?;
    context.out.restyle(|s| s.masked = op.secret_reply);
    let client = context.client()?;
    let yes = matches.try_get_one::<bool>("@yes").ok().flatten().copied().unwrap_or(false);
    let out = &mut context.out;
    Context::block_on(async {
        if !yes {
            ask::consent(out, &client, op, &args).await?;
        }
        match op.reply {
            Reply::Page(_) | Reply::Rows if op.is_paged() => list::run(out, &client, op, matches, args).await,
            Reply::Export | Reply::Download => save::run(out, &client, op, args, target).await,
            _ => {
                let answer = client.call(op, args.clone()).await?;
                reply::write(out, op, &args, &answer)
            }
        }
    })
}
