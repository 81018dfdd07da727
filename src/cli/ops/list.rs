//! Lists: rows as they come, page after page.

use crate::api::Op;
use crate::cli::out::{Out, Rows};
use crate::client::{Args, Client};
use crate::error::Result;
use clap::ArgMatches;
use futures_util::{FutureExt, Stream, StreamExt};
use serde_json::Value;
use serde_json::value::RawValue;
use std::pin::pin;

/// Rows shown unless told otherwise.
const DEFAULT_LIMIT: u64 = 100;
/// Most rows of one page.
const PAGE: u64 = 100;

pub(super) async fn run(
    out: &mut Out,
    client: &Client,
    op: &'static Op,
    matches: &ArgMatches,
    args: Args,
) -> Result<()> {
    if matches.get_flag("@all") {
        return all(out, client, op, args).await;
    }
    let limit = matches.get_one::<u64>("@limit").copied().unwrap_or(DEFAULT_LIMIT);
    let skipped = args.get("offset").and_then(Value::as_u64).unwrap_or(0);
    let page = client.call(op, args.clone().with("limit", limit.min(PAGE))).await?.rows()?;
    let (full, total) = (page.rows.len() as u64 >= limit.min(PAGE), page.total);
    let mut rows = out.rows(op.columns);
    for row in &page.rows {
        rows.raw(row)?;
    }
    if full && limit > PAGE && total.is_none_or(|t| t > skipped + PAGE) {
        let rest = client
            .pages(op, args.with("offset", skipped + PAGE))
            .take(usize::try_from(limit - PAGE).unwrap_or(usize::MAX));
        stream(&mut rows, rest).await?;
    }
    let shown = rows.finish()?;
    match total {
        Some(total) if shown > 0 && shown + skipped < total => {
            out.note(&format!("{shown} of {total} shown; --all for the rest"));
        }
        None if shown == limit => out.note(&format!("{shown} shown; there may be more: --all for the rest")),
        _ => {}
    }
    Ok(())
}

async fn all(out: &mut Out, client: &Client, op: &'static Op, args: Args) -> Result<()> {
    // Rows on the terminal are progress enough.
    if !out.style().terminal {
        out.start_progress(op.resource, None, false);
    }
    let mut rows = out.rows(op.columns);
    stream(&mut rows, client.pages(op, args)).await?;
    rows.finish()?;
    out.end_progress();
    Ok(())
}

/// Writes rows as they come; what is written reaches the reader before any wait for more.
async fn stream(rows: &mut Rows<'_>, pages: impl Stream<Item = Result<Box<RawValue>>>) -> Result<()> {
    let mut pages = pin!(pages);
    loop {
        let next = match pages.next().now_or_never() {
            Some(next) => next,
            None => {
                rows.flush()?;
                let count = rows.count();
                rows.out().progress(count);
                pages.next().await
            }
        };
        match next {
            Some(row) => rows.raw(&row?)?,
            None => return Ok(()),
        }
    }
}
