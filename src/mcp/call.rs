//! One call of one operation, from the model's arguments to the result it sees.

use super::gate;
use super::upstream::Lazy;
use super::{result, rows};
use crate::api::Op;
use crate::client::Args;
use crate::error::Result;
use rmcp::model::{CallToolResult, JsonObject};

/// Runs an operation. Whatever goes wrong is a result that says so; the protocol's own errors are not for that.
pub(super) async fn run(
    upstream: &Lazy,
    op: &'static Op,
    arguments: JsonObject,
    allow_destructive: bool,
) -> CallToolResult {
    attempt(upstream, op, arguments.into(), allow_destructive).await.unwrap_or_else(|e| result::of_error(&e))
}

async fn attempt(upstream: &Lazy, op: &'static Op, args: Args, allow_destructive: bool) -> Result<CallToolResult> {
    gate::pass(op, &args, allow_destructive)?;
    let mut sent = args.clone();
    if op.is_paged() && sent.get("limit").is_none() {
        sent.set("limit", rows::ROWS);
    }
    let reply = upstream.client()?.call(op, sent).await?;
    let shown = result::of_reply(op, &args, &reply)?;
    Ok(match reply.warning() {
        Some(warning) => result::marked(shown, &warning),
        None => shown,
    })
}
