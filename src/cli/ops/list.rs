//! Lists: rows as they come, page after page.

use crate::api::Op;
use crate::cli::out::{Out, Rows};
use crate::client::{Args, Client, Pages};
use crate::error::Result;
use clap::ArgMatches;
use serde_json::Value;

/// Rows shown unless told otherwise.
const DEFAULT_LIMIT: u64 = 100;

pub(super) async fn run(
    out: &mut Out,
    client: &Client,
    op: &'static Op,
    matches: &ArgMatches,
    args: Args,
) -> Result<()> {
    let skipped = args.get("offset").and_then(Value::as_u64).unwrap_or(0);
    let mut pages = client.list(op, args)?;
    if op.param("after").is_some() && matches.get_flag("@consistent") {
        pages = pages.consistent()?;
    }
    let all = matches.get_flag("@all");
    if !all {
        pages = pages.at_most(matches.get_one::<u64>("@limit").copied().unwrap_or(DEFAULT_LIMIT));
    }
    // Rows on the terminal are progress enough.
    if !out.style().terminal {
        out.start_progress(op.resource, false);
    }
    let mut rows = out.rows(op.columns);
    if let Err(e) = write(&mut rows, &mut pages).await {
        rows.break_off()?;
        if let Some(cursor) = pages.cursor().filter(|_| pages.progress().rows > 0) {
            out.note(&format!("{} rows were shown; {cursor} goes on from there", pages.progress().rows));
        }
        return Err(e);
    }
    let shown = rows.finish()?;
    out.end_progress();
    // A last page that is exactly full does not look like the end; the count knows.
    let more = !pages.ended() && pages.total().is_none_or(|total| skipped + shown < total);
    if more && !all {
        match pages.total() {
            Some(total) => out.note(&format!("{shown} of {} shown; --all for the rest", total.saturating_sub(skipped))),
            None => out.note(&format!("{shown} shown, there may be more; --all for the rest")),
        }
    }
    Ok(())
}

/// Writes the rows; those of a page reach the reader before the next page is waited for.
async fn write(rows: &mut Rows<'_>, pages: &mut Pages) -> Result<()> {
    while let Some(page) = pages.next_page().await? {
        for row in &page.rows {
            rows.raw(row)?;
        }
        rows.flush()?;
        rows.progress(pages.total());
    }
    Ok(())
}
