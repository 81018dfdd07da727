//! Lists read page after page: rows in the order of the list, each once, some pages ahead of whoever reads them.
//!
//! | file | what it does |
//! |---|---|
//! | `ahead` | pages on their way, at most as many as the pool has connections and the memory budget allows |
//! | `turn` | the next page in order: from those on their way, or asked now |
//! | `seam` | rows that come twice, and rows that may have slipped between two pages |
//! | `cursor` | where a list goes on, to resume it later |
//!
//! Pages are asked by `limit` and `offset`, the only form that all lists of the API share. As soon as a page says how many
//! rows there are, the next ones are asked side by side; where the API does not count, one page is ahead. Rows that others
//! add or delete meanwhile move the rest: what then comes twice is left out, and where the count went down between two
//! pages the place where they meet is read again. Pages always come from the API, never from the cache. What remains: rows added and deleted in equal number
//! between two pages move rows without a trace, and a row changed while one reads is as it was when its page was read. Where
//! more rows went at once than can be read again, that is an error. Who needs more asks for [`Pages::consistent`].

mod ahead;
mod cursor;
mod seam;
mod turn;

pub use cursor::{Cursor, Progress};

use super::reply::Rows;
use super::{Args, Client};
use crate::api::{Op, Reply};
use crate::error::{Error, Result};
use ahead::{Ahead, Fetched};
use futures_util::{Stream, TryStreamExt};
use seam::Seen;
use serde_json::value::RawValue;
use std::collections::VecDeque;

/// Most rows that the API gives at once.
const LARGEST: u64 = 100;

/// A list being read. See [`Client::list`].
pub struct Pages {
    client: Client,
    op: &'static Op,
    args: Args,
    size: u64,
    /// Where the next page in order begins.
    offset: u64,
    /// The row after which the next page begins, when they are walked one by one; empty before the first.
    after: Option<String>,
    /// Rows that may still be given out.
    left: Option<u64>,
    total: Option<u64>,
    done: bool,
    /// Whether the end of the list was seen.
    ended: bool,
    seen: Seen,
    last_page: Option<u64>,
    /// Most pages on their way at a time; 0 asks for each when it is wanted.
    depth: usize,
    /// The next page, where it is here and not taken yet, and how many rows it was asked for.
    arrived: Option<(u64, Fetched)>,
    /// Pages on their way, in order.
    ahead: VecDeque<Ahead>,
    /// How large the last page was, in bytes.
    page_bytes: usize,
    given: u64,
    watcher: Option<Watcher>,
}

/// Told after each page.
type Watcher = Box<dyn FnMut(Progress) + Send>;

impl std::fmt::Debug for Pages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Pages").field("list", &self.op.tool).field("progress", &self.progress()).finish_non_exhaustive()
    }
}

impl Client {
    /// Reads a list in pages. `limit` is the size of a page (at most 100, and 100 unless given), `offset` where to begin. Nothing
    /// is sent yet, but the arguments are checked.
    pub fn list(&self, op: &'static Op, args: Args) -> Result<Pages> {
        if !matches!(op.reply, Reply::Page(_) | Reply::Rows) {
            return Err(Error::usage(format!("{} {} is not a list", op.resource, op.verb)));
        }
        let checked = self.check(op, &args)?;
        let given = |name| checked.values.iter().find(|(p, _)| p.name == name).and_then(|(_, v)| v.as_u64());
        let options = self.options();
        Ok(Pages {
            client: self.clone(),
            op,
            size: given("limit").unwrap_or(LARGEST).clamp(1, LARGEST),
            offset: given("offset").unwrap_or(0),
            after: None,
            args,
            left: None,
            total: None,
            done: false,
            ended: false,
            seen: Seen::default(),
            last_page: None,
            depth: if options.resource_optimization { options.pool_size.max(1) } else { 0 },
            arrived: None,
            ahead: VecDeque::new(),
            page_bytes: 0,
            given: 0,
            watcher: None,
        })
    }

    /// The rows of a list, page after page, as they come. See [`Client::list`].
    pub fn pages(&self, op: &'static Op, args: Args) -> impl Stream<Item = Result<Box<RawValue>>> + Send + use<> {
        let pages = self.list(op, args).map(Pages::rows);
        futures_util::stream::once(futures_util::future::ready(pages)).try_flatten()
    }
}

impl Pages {
    /// Gives out at most this many rows in all, and asks for no more.
    #[must_use]
    pub fn at_most(mut self, rows: u64) -> Self {
        self.left = Some(rows);
        self.done |= rows == 0;
        self
    }

    /// Reads one page after the other, each from the row where the one before ended: what is added or deleted meanwhile moves
    /// nothing. Slower: nothing is read ahead. Fails with kind `Usage` on a list that has no `after`, or with an `offset`.
    pub fn consistent(mut self) -> Result<Self> {
        if self.op.param(AFTER).is_none() {
            let what = format!("{} {} cannot go on after a row", self.op.resource, self.op.verb);
            return Err(Error::usage(what).with_hint("read it without: the pages go by number"));
        }
        if self.args.get("offset").is_some() {
            let what = "`offset` counts rows, and a consistent walk goes from row to row";
            return Err(Error::usage(what).with_hint("begin with `after` and the id of a row, or at the start"));
        }
        let begin = self.args.get(AFTER).and_then(|id| id.as_str()).unwrap_or_default();
        self.after = Some(begin.to_owned());
        self.depth = 0;
        Ok(self)
    }

    /// Has this told after each page.
    #[must_use]
    pub fn on_progress(mut self, watcher: impl FnMut(Progress) + Send + 'static) -> Self {
        self.watcher = Some(Box::new(watcher));
        self
    }

    /// How many rows the list has, as the last page said; not every list says so.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// Whether the end of the list was reached, rather than the cap. Certain only once [`Pages::next_page`] gave `None`.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// The next page; `None` when there is none. After an error the same page can be asked for again.
    pub async fn next_page(&mut self) -> Result<Option<Rows>> {
        while !self.done {
            let page = self.turn().await?;
            self.given += page.rows.len() as u64;
            let progress = self.progress();
            if let Some(watcher) = &mut self.watcher {
                watcher(progress);
            }
            if !page.rows.is_empty() {
                return Ok(Some(page));
            }
        }
        Ok(None)
    }

    /// All rows as a stream.
    pub fn rows(self) -> impl Stream<Item = Result<Box<RawValue>>> + Send + use<> {
        let pages = futures_util::stream::try_unfold(self, |mut pages| async move {
            let page = pages.next_page().await?;
            Ok::<_, Error>(page.map(|p| (futures_util::stream::iter(p.rows.into_iter().map(Ok)), pages)))
        });
        pages.try_flatten()
    }
}

/// The argument that names the row after which a page begins.
const AFTER: &str = "after";

#[cfg(test)]
mod tests;
