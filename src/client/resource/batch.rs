//! Many single questions that one list answers become one walk over that list.
//!
//! The first question waits only for those that are being asked in the same moment; when there are none it is asked alone.
//! When there are more, or when others of its group are under way, they gather for a short window, and then the walk goes only
//! if it takes fewer calls than asking singly: the list's length is remembered from the last walk, and where it is not known
//! a first page is risked only for more than a few. What the walk does not bring is asked singly, so every answer is right
//! whatever the list says, also when it fails.

mod group;
mod walk;

use super::Question;
use crate::api::{self, Batch, Op};
use crate::client::check::{Checked, is_uuid};
use crate::client::{Client, Reply};
use bytes::Bytes;
pub(super) use group::Groups;
use group::{Group, Turn};
use http::header::{CONTENT_TYPE, HeaderValue};
use http::{HeaderMap, StatusCode};
use serde_json::Value;
use std::sync::{Arc, LazyLock};
use std::time::Duration;
use tokio::time::Instant;

/// How long questions gather.
const WINDOW: Duration = Duration::from_millis(5);
/// Rows on a page of a list.
const PAGE: usize = 100;
/// With an unknown length, so many questions are asked singly.
const FEW: usize = 3;

/// One question that a list may answer.
pub(super) struct Single {
    list: &'static Op,
    batch: Batch,
    /// The id in small letters, as rows have it.
    id: String,
}

/// The question as one of many, if a list with the same other arguments can answer it.
pub(super) fn single(op: &Op, args: &Checked) -> Option<Single> {
    let batch = op.batch?;
    let list = api::tool(batch.list)?;
    if !args.extra.is_empty() {
        return None;
    }
    let mut id = None;
    for (param, value) in &args.values {
        if param.arg == batch.arg {
            // A row knows no friendly URL.
            id = value.as_str().filter(|id| is_uuid(id)).map(str::to_ascii_lowercase);
        } else if list.param(param.arg).is_none_or(|p| p.arg != param.arg) {
            return None;
        }
    }
    id.map(|id| Single { list, batch, id })
}

/// A row as the reply of its single question.
fn row_reply(body: Bytes) -> Reply {
    static HEADERS: LazyLock<Arc<HeaderMap>> = LazyLock::new(|| {
        Arc::new(HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]))
    });
    Reply::new(StatusCode::OK, HEADERS.clone(), body)
}

impl Client {
    /// The answer that a list brings to this question and to others like it; none where it is to be asked singly. The turn
    /// that comes back with none is held while it is asked.
    pub(super) async fn batched(
        &self,
        op: &Op,
        single: &Single,
        question: Question,
        args: &Checked,
        deadline: Instant,
    ) -> (Option<Reply>, Option<Turn>) {
        let held = &self.0.resources;
        let group = held.groups.of(held.keys.without(op, args, single.batch.arg));
        let turn = group.enter();
        if group.alone().await {
            return (None, Some(turn));
        }
        let found = self.in_walk(op, single, question, args, &group, deadline).await;
        if let Some(reply) = &found {
            held.counts.batched.add(1);
            held.counts.saves(1, reply.body.len());
        }
        (found, Some(turn))
    }

    async fn in_walk(
        &self,
        op: &Op,
        single: &Single,
        question: Question,
        args: &Checked,
        group: &Arc<Group>,
        deadline: Instant,
    ) -> Option<Reply> {
        let begin = |keys| self.walk(op, single, question, args, group, keys, deadline);
        let found = group.join(&single.id, question.writes, begin).await;
        found.rows.get(&single.id).cloned().map(row_reply)
    }
}

/// The arguments of the list's page from this row on.
fn page_args(list: &'static Op, single: &Checked, arg: &str, offset: usize) -> Checked {
    let mut values: Vec<_> = single.values.iter().filter(|(p, _)| p.arg != arg).cloned().collect();
    for (name, value) in [("limit", PAGE), ("offset", offset)] {
        if let Some(param) = list.param(name).filter(|_| name != "offset" || offset > 0) {
            values.push((param, Value::from(value)));
        }
    }
    Checked { values, extra: Vec::new() }
}

#[cfg(test)]
mod tests;
