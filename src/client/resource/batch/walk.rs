//! One walk over a list for the ids that gathered.

use super::group::{Found, Group, Ids, Walk};
use super::{FEW, PAGE, Single, WINDOW, page_args, row_reply};
use crate::api::Op;
use crate::client::check::Checked;
use crate::client::resource::{Event, Question};
use crate::client::{Client, Rows};
use crate::error::Result;
use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, stream};
use serde_json::Value;
use std::collections::HashSet;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::yield_now;
use tokio::time::{Instant, sleep, timeout};

/// Most pages asked for at once.
const AT_ONCE: usize = 8;
/// Most times that a page is asked for. Whoever waits can be answered singly: insisting on a list that fails would keep them, and
/// its failures in a row would pass for those of the whole API.
const ATTEMPTS: u32 = 2;
/// Longest that a walk waits for the one before it.
const PATIENCE: Duration = Duration::from_secs(1);
/// Most windows that a stream of further questions can hold a walk back.
const WINDOWS: u32 = 4;
/// Rounds of the scheduler that it gives them in any case.
const ROUNDS: usize = 8;

/// How many pages so many rows take.
fn pages(rows: usize) -> usize {
    rows.div_ceil(PAGE).max(1)
}

/// Whether a walk is worth its calls for so many ids.
pub(super) fn pays(ids: usize, rows: Option<usize>) -> bool {
    rows.map_or(ids > FEW, |rows| pages(rows) < ids)
}

/// What a walk needs to know.
struct Walker {
    client: Client,
    op: Op,
    list: &'static Op,
    row_id: &'static str,
    arg: &'static str,
    question: Question,
    args: Checked,
    group: Arc<Group>,
    deadline: Instant,
}

impl Client {
    /// A walk for the ids that gather in `ids` until its window is over.
    #[allow(clippy::too_many_arguments, reason = "all of it belongs to one question")]
    pub(super) fn walk(
        &self,
        op: &Op,
        single: &Single,
        question: Question,
        args: &Checked,
        group: &Arc<Group>,
        ids: Ids,
        deadline: Instant,
    ) -> Walk {
        let walker = Walker {
            client: self.clone(),
            op: *op,
            list: single.list,
            row_id: single.batch.row_id,
            arg: single.batch.arg,
            question,
            args: args.clone(),
            group: group.clone(),
            deadline,
        };
        async move { Arc::new(walker.run(ids).await) }.boxed().shared()
    }
}

impl Walker {
    async fn run(&self, ids: Ids) -> Found {
        let began = Instant::now();
        sleep(WINDOW).await;
        // Those who are being asked right now still come along; on a busy machine each round may take long.
        let (mut came, mut rounds) = (0, 0);
        while self.group.more_come(&mut came) && (rounds < ROUNDS || began.elapsed() < WINDOW * WINDOWS) {
            rounds += 1;
            yield_now().await;
        }
        // A walk that nobody drives any more must not hold up others for good.
        let _walking = timeout(PATIENCE, self.group.walking.lock()).await.ok();
        let mut wanted = self.group.close(&ids);
        let mut found = Found::default();
        wanted.retain(|id| match self.client.0.resources.peek(&self.op, self.of(id)) {
            Some(reply) => {
                found.rows.insert(id.clone(), reply.body);
                false
            }
            None => true,
        });
        if self.group.failed() || !pays(wanted.len(), self.group.length()) {
            return found;
        }
        let asked = wanted.len();
        let calls = match self.pages(&mut wanted, &mut found).await {
            Ok(calls) => calls,
            Err(e) => {
                self.group.fails();
                let resources = &self.client.0.resources;
                resources.counts.batch_errors.add(1);
                resources.events.tell(Event::BatchFailed { operation: self.list.tool, error: e.kind().code(), asked });
                return found;
            }
        };
        let resources = &self.client.0.resources;
        resources.counts.batches.add(1);
        resources.counts.batch_calls.add(calls);
        let found_ids = asked - wanted.len();
        resources.events.tell(Event::Batch { operation: self.list.tool, asked, found: found_ids, calls });
        found
    }

    /// Reads the list as long as that is worth it. Answers how many calls it took.
    async fn pages(&self, wanted: &mut HashSet<String>, found: &mut Found) -> Result<usize> {
        let first = self.page(0).await?;
        let total = first.0.total.and_then(|n| usize::try_from(n).ok());
        let rows = total.unwrap_or(first.0.rows.len());
        self.group.learn(rows);
        self.take(&first, wanted, found);
        let left = pages(rows) - 1;
        if left >= wanted.len() {
            return Ok(1);
        }
        let mut calls = 1;
        let mut rest = stream::iter(1..=left).map(|n| self.page(n * PAGE)).buffer_unordered(AT_ONCE);
        while let Some(page) = rest.next().await {
            calls += 1;
            self.take(&page?, wanted, found);
            if wanted.is_empty() {
                break;
            }
        }
        Ok(calls)
    }

    /// The single question about this id.
    fn of(&self, id: &str) -> Question {
        let mut args = self.args.clone();
        args.values.iter_mut().filter(|(p, _)| p.arg == self.arg).for_each(|(_, v)| *v = Value::from(id));
        Question { key: self.client.0.resources.keys.of(&self.op, &args), ..self.question }
    }

    /// A page, and when its read began.
    async fn page(&self, offset: usize) -> Result<(Rows, Instant)> {
        let began = Instant::now();
        let args = page_args(self.list, &self.args, self.arg, offset);
        let mut flight = self.client.flight(self.list, &args, self.deadline);
        flight.attempts = ATTEMPTS;
        let reply = self.client.within(&flight, pin!(self.client.fetch(self.list, args, &flight))).await?;
        Ok((reply.rows()?, began))
    }

    /// Takes the rows of a page, those asked for and, for the cache, all others.
    fn take(&self, (page, read): &(Rows, Instant), wanted: &mut HashSet<String>, found: &mut Found) {
        for row in &page.rows {
            let Some(id) = id_of(row.get(), self.row_id) else { continue };
            let bytes = Bytes::copy_from_slice(row.get().as_bytes());
            self.client.0.resources.keep(&self.op, self.of(&id), *read, &row_reply(bytes.clone()));
            if wanted.remove(&id) {
                found.rows.insert(id, bytes);
            }
        }
    }
}

/// The id in a row, in small letters.
fn id_of(row: &str, field: &str) -> Option<String> {
    let row: Value = serde_json::from_str(row).ok()?;
    row.get(field)?.as_str().map(str::to_ascii_lowercase)
}
