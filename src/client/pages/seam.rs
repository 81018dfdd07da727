//! Where two pages meet: rows that come twice, and rows that may have slipped through.

use super::ahead::read;
use crate::api::Op;
use crate::client::{Args, Client};
use crate::error::{Error, Kind, Result};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

/// How many pages back a seam is read again at most; what was given out of one page more is remembered.
const BACK: usize = 5;

/// The ids of the last pages given out, as hashes: rows shift between neighbours.
#[derive(Default)]
pub(super) struct Seen {
    pages: VecDeque<HashSet<u64>>,
}

#[derive(Deserialize)]
struct Identified<'r> {
    #[serde(borrow)]
    id: Option<&'r RawValue>,
}

/// The id of a row as it is written.
fn id(row: &RawValue) -> Option<&str> {
    serde_json::from_str::<Identified<'_>>(row.get()).ok()?.id.map(RawValue::get)
}

/// The id of a row, if it is text.
pub(super) fn id_text(row: &RawValue) -> Option<String> {
    serde_json::from_str(id(row)?).ok()
}

impl Seen {
    /// Leaves out rows whose id was in this page or the last ones already. Rows without an id are all kept.
    pub(super) fn drop_repeated(&mut self, rows: &mut Vec<Box<RawValue>>) {
        let mut now = HashSet::with_capacity(rows.len());
        rows.retain(|row| {
            let Some(id) = id(row) else { return true };
            let id = BuildHasherDefault::<DefaultHasher>::default().hash_one(id);
            now.insert(id) && !self.pages.iter().any(|page| page.contains(&id))
        });
        if self.pages.len() > BACK {
            self.pages.pop_front();
        }
        self.pages.push_back(now);
    }
}

/// The pages around the place where two pages meet, by their first row and how many rows are asked.
pub(super) fn around(offset: u64, gone: u64, size: u64) -> Result<Vec<(u64, u64)>> {
    let reach = gone.max(size.div_ceil(2));
    if reach > BACK as u64 * size {
        return Err(Error::new(Kind::Failed, format!("{gone} rows were deleted between two pages of the list"))
            .with_hint("read it again, or from row to row (`consistent`), which deletions don't disturb"));
    }
    let (from, until) = (offset.saturating_sub(reach), offset.saturating_add(reach));
    let size = size.max(1);
    Ok((from..until)
        .step_by(usize::try_from(size).unwrap_or(usize::MAX))
        .map(|at| (at, size.min(until - at)))
        .collect())
}

/// Reads these pages again from the API, as far as the list goes.
pub(super) async fn read_again(client: Client, op: &'static Op, pages: Vec<(u64, Args)>) -> Result<Vec<Box<RawValue>>> {
    let mut rows = Vec::new();
    for (ask, args) in pages {
        let page = read(&client, op, args).await?.rows;
        let short = (page.rows.len() as u64) < ask;
        rows.extend(page.rows);
        if short {
            break;
        }
    }
    Ok(rows)
}
