//! What a composite works with: calls within what is served, steps that the client is told, warnings for whoever reads the result.

use super::Root;
use crate::api;
use crate::client::{Args, Client, Reply};
use crate::error::{Error, Kind, Result};
use crate::mcp::progress::Progress;
use crate::mcp::result;
use crate::mcp::scope::Reach;
use crate::mcp::view::View;
use rmcp::model::CallToolResult;
use std::future::Future;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::sync::{Mutex, PoisonError};

/// One call of a composite.
pub(in crate::mcp) struct Work<'a> {
    pub(super) client: &'a Client,
    reach: &'a Reach,
    progress: &'a Progress,
    root: Option<&'a Root>,
    /// How much a result may hold before the words of strangers in it are fenced.
    pub(super) view: View,
    steps: AtomicU32,
    done: AtomicU32,
    /// What must be told of replies that are from earlier.
    warnings: Mutex<Vec<String>>,
}

impl<'a> Work<'a> {
    pub(in crate::mcp) fn new(
        client: &'a Client,
        reach: &'a Reach,
        progress: &'a Progress,
        root: Option<&'a Root>,
        view: View,
    ) -> Self {
        let (steps, done, warnings) = Default::default();
        Self { client, reach, progress, root, view: View { cap: view.cap / 4 * 3, ..view }, steps, done, warnings }
    }

    /// Whether this operation is served.
    pub(super) fn serves(&self, tool: &str) -> bool {
        api::tool(tool).is_some_and(|op| self.reach.serves(op))
    }

    /// Calls an operation. Fails with kind `Forbidden`, before anything is sent, where it is not served.
    pub(super) async fn call(&self, tool: &str, args: Args) -> Result<Reply> {
        let op = api::tool(tool).filter(|op| self.reach.serves(op));
        let op = op.ok_or_else(|| Error::new(Kind::Forbidden, format!("this server does not serve {tool}")))?;
        let reply = self.client.call(op, args).await?;
        if let Some(warning) = reply.warning() {
            let mut warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
            if !warnings.contains(&warning) {
                warnings.push(warning);
            }
        }
        Ok(reply)
    }

    /// The directory of this machine that may be touched.
    pub(super) fn root(&self) -> Result<&'a Root> {
        self.root.ok_or_else(|| Error::new(Kind::Forbidden, "this server was started without --files-root"))
    }

    /// Does what may take long, and tells that it waits.
    pub(super) async fn waiting<T>(&self, what: &str, work: impl Future<Output = T>) -> T {
        self.progress.waiting(what, work).await
    }

    /// So many bytes are written.
    #[allow(clippy::cast_precision_loss)] // of files that nobody has
    pub(super) fn bytes(&self, written: u64, of: Option<u64>) {
        self.progress.tell(written as f64, of.map(|n| n as f64), format!("{written} bytes"));
    }

    /// How many steps there are in all.
    pub(super) fn steps(&self, steps: u32) {
        self.steps.store(steps, Relaxed);
    }

    /// One step is done.
    pub(super) fn did(&self, what: &str) {
        let done = self.done.fetch_add(1, Relaxed) + 1;
        let steps = self.steps.load(Relaxed).max(done);
        self.progress.tell(f64::from(done), Some(f64::from(steps)), what);
    }

    /// The result with the warnings before it.
    pub(super) fn marked(&self, result: CallToolResult) -> CallToolResult {
        let warnings = self.warnings.lock().unwrap_or_else(PoisonError::into_inner);
        warnings.iter().fold(result, |result, warning| result::marked(result, warning))
    }
}
