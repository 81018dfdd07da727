//! The audit log: who called what, on which ids, with which outcome. One JSON object a line; no bodies, no secrets, no
//! arguments but ids.
//!
//! `entry` is one call from its begin to its end, `line` what is written of it (`ids`: which things it was about), `file` writes on a
//! thread of its own, so that a slow or full disk holds up no call.

mod entry;
mod file;
mod ids;
mod line;

pub(super) use entry::Entry;
pub(super) use file::AuditStats;
pub(super) use line::Subject;

use crate::error::Result;
use file::File;
use line::Line;
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;

/// Whether calls could be recorded in this file: an error of kind `Io` says why not.
pub fn check_audit(path: &Path) -> Result<()> {
    File::check(path)
}

/// Where calls are recorded; nowhere, without a file.
#[derive(Clone, Debug, Default)]
pub(super) struct Audit(Option<Arc<File>>);

impl Audit {
    /// Fails with kind `Io` where the file can't be opened to append.
    pub(super) fn new(path: Option<&Path>) -> Result<Self> {
        path.map(|path| File::open(path).map(Arc::new)).transpose().map(Self)
    }

    /// Whether anything is recorded.
    pub(super) const fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Begins the record of a call; it is written when the entry ends, at the latest when it is dropped.
    pub(super) fn begin(&self, principal: &str, method: &'static str, request: Option<&str>) -> Entry {
        Entry::new(self.clone(), principal, method, request)
    }

    /// Records a request that was turned away before anybody looked into it.
    pub(super) fn turned_away(&self, principal: Option<&str>, path: &str, code: &'static str, status: u16) {
        if self.is_on() {
            let path = line::cut(path);
            self.write(&TurnedAway { time: line::now(), principal, path: &path, outcome: "refused", code, status });
        }
    }

    fn write(&self, line: &impl Serialize) {
        if let Some(file) = &self.0 {
            let mut bytes = serde_json::to_vec(line).unwrap_or_default();
            bytes.push(b'\n');
            file.write(bytes);
        }
    }

    fn end(&self, line: &Line<'_>) {
        self.write(line);
    }

    /// Waits until all that was recorded is written, for 2 seconds at most.
    pub(super) async fn flush(&self) {
        if let Some(file) = &self.0 {
            file.flush().await;
        }
    }

    /// How many lines were written and lost, where there is a file.
    pub(super) fn stats(&self) -> Option<AuditStats> {
        self.0.as_ref().map(|file| file.stats())
    }
}

/// A request that was turned away.
#[derive(Serialize)]
struct TurnedAway<'a> {
    time: String,
    principal: Option<&'a str>,
    path: &'a str,
    outcome: &'static str,
    code: &'static str,
    status: u16,
}
