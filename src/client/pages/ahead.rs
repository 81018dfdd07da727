//! Pages on their way ahead of whoever reads them.

use super::Pages;
use crate::api::Op;
use crate::client::reply::Rows;
use crate::client::resource::memory::{Held, Part};
use crate::client::{Args, Client};
use crate::error::{Error, Kind, Result};
use serde_json::Value;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::pin::pin;
use tokio::task::JoinHandle;

/// Least memory set aside for a page ahead, in bytes: what a body of unknown length takes at first.
const LEAST: usize = 16 << 10;

/// A page as the API gave it.
pub(super) struct Fetched {
    pub(super) rows: Rows,
    /// How large it was, in bytes.
    pub(super) bytes: usize,
    /// A hash of it.
    pub(super) print: u64,
}

/// A page on its way. Dropping it gives the request up.
pub(super) struct Ahead {
    task: JoinHandle<Result<Fetched>>,
    /// Where it begins.
    pub(super) offset: u64,
    /// How many rows it was asked for.
    pub(super) ask: u64,
    _held: Held,
}

impl Ahead {
    /// Waits for it. Can be given up and begun again, until it has arrived.
    pub(super) async fn arrives(&mut self) -> Result<Fetched> {
        (&mut self.task).await.unwrap_or_else(|e| Err(Error::new(Kind::Failed, format!("a page ahead broke off: {e}"))))
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Reads one page from the API itself, whatever was kept or is on its way: pages of different ages don't fit together. It is
/// not kept either: a long list would drive everything else out of the cache.
pub(super) async fn read(client: &Client, op: &'static Op, args: Args) -> Result<Fetched> {
    let work = Box::pin(async {
        let checked = client.check(op, &args)?;
        let flight = client.flight(op, &checked, client.deadline());
        client.within(&flight, pin!(client.fetch(op, checked, &flight))).await
    });
    let reply = client.0.metrics.timed(op, work).await?;
    let print = BuildHasherDefault::<DefaultHasher>::default().hash_one(&reply.body);
    Ok(Fetched { rows: reply.rows()?, bytes: reply.body.len(), print })
}

impl Pages {
    /// The arguments of the page of so many rows from there on.
    pub(super) fn args_of(&self, ask: u64, offset: u64) -> Args {
        let mut args = self.args.clone();
        let paged = self.op.is_paged();
        for (name, value) in [("limit", ask), ("offset", offset)] {
            if paged && self.op.param(name).is_some() && (name == "limit" || self.after.is_none()) {
                args.set(name, Value::from(value));
            }
        }
        args
    }

    /// Sends for the pages that come after those on their way: side by side up to the depth where the list is counted, one
    /// where it is not. Fewer where memory runs short, and none beyond what may still be given out.
    pub(super) fn send_ahead(&mut self) {
        if self.done || !self.op.is_paged() {
            return;
        }
        let depth = if self.total.is_some() { self.depth } else { self.depth.min(1) };
        let mut offset = self.ahead.back().map_or(self.offset, |last| last.offset + last.ask);
        let mut planned: u64 = self.ahead.iter().map(|page| page.ask).sum();
        while self.ahead.len() < depth && self.total.is_none_or(|total| offset < total) {
            let ask = self.left.map_or(self.size, |left| left.saturating_sub(planned).min(self.size));
            if ask == 0 {
                return;
            }
            // What is set aside stays with the rows until they are given out. While the body is read it counts once more; so
            // pages ahead never hold more than half of the memory, and the page that is waited for finds room.
            let aside = self.page_bytes.max(LEAST);
            let Some(held) = self.client.0.budget.try_take(Part::Buffers, aside) else { return };
            let (client, op, args) = (self.client.clone(), self.op, self.args_of(ask, offset));
            let task = tokio::spawn(async move { read(&client, op, args).await });
            self.ahead.push_back(Ahead { task, offset, ask, _held: held });
            offset += ask;
            planned += ask;
        }
    }
}
