//! Lists read page after page, by `limit` and `offset`: the only form that all lists of the API share.
//!
//! At most one page is held. Rows that shift into the next page while one reads (somebody added a room) come once: the ids
//! of the last two pages are kept as hashes.

use super::reply::Rows;
use super::{Args, Client};
use crate::api::{Op, Reply};
use crate::error::{Error, Kind, Result};
use futures_util::{Stream, TryStreamExt};
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Most rows that the API gives at once.
const LARGEST: u64 = 100;

/// A list being read. See [`Client::list`].
#[derive(Debug)]
pub struct Pages {
    client: Client,
    op: &'static Op,
    args: Args,
    size: u64,
    offset: u64,
    /// Rows that may still be given out.
    left: Option<u64>,
    total: Option<u64>,
    done: bool,
    /// Whether the end of the list was seen.
    ended: bool,
    /// Ids of the page before the last, and of the last.
    seen: [HashSet<u64>; 2],
    last_page: Option<u64>,
}

#[derive(Deserialize)]
struct Identified<'r> {
    #[serde(borrow)]
    id: Option<&'r RawValue>,
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
        Ok(Pages {
            client: self.clone(),
            op,
            size: given("limit").unwrap_or(LARGEST).clamp(1, LARGEST),
            offset: given("offset").unwrap_or(0),
            args,
            left: None,
            total: None,
            done: false,
            ended: false,
            seen: Default::default(),
            last_page: None,
        })
    }

    /// The rows of a list, page after page, as they come. See [`Client::list`].
    pub fn pages(&self, op: &'static Op, args: Args) -> impl Stream<Item = Result<Box<RawValue>>> + Send + use<> {
        let pages = self.list(op, args).map(Pages::rows);
        futures_util::stream::once(futures_util::future::ready(pages)).try_flatten()
    }
}

impl Pages {
    /// Gives out at most this many rows in all.
    #[must_use]
    pub fn at_most(mut self, rows: u64) -> Self {
        self.left = Some(rows);
        self.done |= rows == 0;
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
            let page = self.fetch().await?;
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

    async fn fetch(&mut self) -> Result<Rows> {
        let paged = self.op.is_paged();
        let ask = self.left.map_or(self.size, |left| left.min(self.size));
        let mut args = self.args.clone();
        if paged {
            for (name, value) in [("limit", ask), ("offset", self.offset)] {
                if self.op.param(name).is_some() {
                    args.set(name, Value::from(value));
                }
            }
        }
        let reply = self.client.call(self.op, args).await?;
        let mut page = reply.rows()?;
        let count = page.rows.len() as u64;
        let print = hash(&reply.body);
        if count == ask && paged && self.last_page == Some(print) {
            return Err(Error::new(
                Kind::UnexpectedReply,
                "the API sent the same page twice: it does not follow `offset`",
            )
            .with_hint("the rows so far are all that can be read"));
        }
        self.last_page = Some(print);
        self.total = page.total.or(self.total);
        self.offset += count;
        // A page may be short for other reasons than the end; where the API counts, its count is asked too.
        let counted_more = self.total.is_some_and(|total| self.offset < total);
        self.ended = !paged || count == 0 || count > ask || (count < ask && !counted_more);
        self.done = self.ended;
        self.drop_repeated(&mut page.rows);
        if let Some(left) = &mut self.left {
            let most = usize::try_from(*left).unwrap_or(usize::MAX);
            if page.rows.len() > most {
                page.rows.truncate(most);
                self.ended = false;
            }
            *left -= page.rows.len() as u64;
            self.done |= *left == 0;
        }
        Ok(page)
    }

    /// Leaves out rows whose id was in this page or the last two already. Rows without an id are all kept.
    fn drop_repeated(&mut self, rows: &mut Vec<Box<RawValue>>) {
        let mut now = HashSet::with_capacity(rows.len());
        rows.retain(|row| {
            let Some(id) = serde_json::from_str::<Identified<'_>>(row.get()).ok().and_then(|r| r.id) else {
                return true;
            };
            let id = hash(id.get());
            now.insert(id) && !self.seen.iter().any(|page| page.contains(&id))
        });
        self.seen.swap(0, 1);
        self.seen[1] = now;
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
mod tests;
