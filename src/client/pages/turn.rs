//! The next page in order.

use super::ahead::{Fetched, read};
use super::seam::{around, id_text, read_again};
use super::{AFTER, Pages};
use crate::client::reply::Rows;
use crate::error::{Error, Kind, Result};
use serde_json::Value;
use serde_json::value::RawValue;

impl Pages {
    /// The next page: the first of those on their way, or asked now. After an error it is as if it had not been asked. Given
    /// up, it goes on from there.
    pub(super) async fn turn(&mut self) -> Result<Rows> {
        let taken = self.arrive_and_take().await;
        if taken.is_err() {
            self.arrived = None;
            self.ahead.clear();
        } else {
            self.send_ahead();
        }
        taken
    }

    async fn arrive_and_take(&mut self) -> Result<Rows> {
        if self.arrived.is_none() {
            let (ask, page) = if let Some(first) = self.ahead.front_mut() {
                (first.ask, first.arrives().await?)
            } else {
                let ask = self.left.map_or(self.size, |left| left.min(self.size));
                let args = self.args_of(ask, self.offset);
                (ask, read(&self.client, self.op, args).await?)
            };
            self.ahead.pop_front();
            self.arrived = Some((ask, page));
        }
        let slipped = match self.gone() {
            0 => Vec::new(),
            gone => {
                let pages = around(self.offset, gone, self.size)?;
                let pages = pages.into_iter().map(|(from, ask)| (ask, self.args_of(ask, from))).collect();
                read_again(self.client.clone(), self.op, pages).await?
            }
        };
        // From here on nothing waits: the page is taken or it is not.
        match self.arrived.take() {
            Some((ask, page)) => self.take(ask, page, slipped),
            None => Err(Error::new(Kind::Failed, "a page of the list is missing")),
        }
    }

    /// How many rows are gone since the page before: those after them moved towards the start, some maybe across the seam.
    fn gone(&self) -> u64 {
        let now = self.arrived.as_ref().and_then(|(_, page)| page.rows.total);
        match (self.total, now) {
            (Some(before), Some(now)) if self.after.is_none() => before.saturating_sub(now),
            _ => 0,
        }
    }

    /// Takes a page as the next one, with the rows that may have slipped through before it.
    fn take(&mut self, ask: u64, fetched: Fetched, slipped: Vec<Box<RawValue>>) -> Result<Rows> {
        let Fetched { rows: mut page, bytes, print } = fetched;
        let paged = self.op.is_paged();
        let count = page.rows.len() as u64;
        if count == ask && paged && self.last_page == Some(print) {
            return Err(Error::new(
                Kind::UnexpectedReply,
                "the API sent the same page twice: it does not follow `offset`",
            )
            .with_hint("the rows so far are all that can be read"));
        }
        self.last_page = Some(print);
        self.page_bytes = bytes;
        self.total = page.total.or(self.total);
        self.offset += count;
        // A page may be short for other reasons than the end; where the API counts, its count is asked too.
        let counted_more = self.after.is_none() && self.total.is_some_and(|total| self.offset < total);
        self.ended = !paged || count == 0 || count > ask || (count < ask && !counted_more);
        self.done = self.ended;
        if count != ask {
            // What was sent for begins elsewhere than this page ended, and so would what is sent for next.
            self.ahead.clear();
            self.depth = 0;
        }
        self.go_on_after(&page)?;
        page.rows.splice(0..0, slipped);
        self.seen.drop_repeated(&mut page.rows);
        self.cap(&mut page);
        if self.done {
            self.ahead.clear();
        }
        Ok(page)
    }

    /// Walked from row to row, the next page begins after the last row of this one.
    fn go_on_after(&mut self, page: &Rows) -> Result<()> {
        let (Some(after), Some(last)) = (&mut self.after, page.rows.last()) else { return Ok(()) };
        let Some(id) = id_text(last) else {
            return Err(Error::new(Kind::UnexpectedReply, "a row has no id to go on after")
                .with_hint("read the list by number: without `consistent`"));
        };
        self.args.set(AFTER, Value::from(id.as_str()));
        *after = id;
        Ok(())
    }

    /// Keeps to the rows that may still be given out.
    fn cap(&mut self, page: &mut Rows) {
        let Some(left) = &mut self.left else { return };
        let most = usize::try_from(*left).unwrap_or(usize::MAX);
        if page.rows.len() > most {
            self.offset -= ((page.rows.len() - most) as u64).min(self.offset);
            page.rows.truncate(most);
            self.ended = false;
        }
        *left -= page.rows.len() as u64;
        self.done |= *left == 0;
    }
}
