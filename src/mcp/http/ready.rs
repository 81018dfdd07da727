//! Can calls be answered? Asked of the API itself, but not at every question: the answer is kept for a few seconds.

use super::super::handler::Handler;
use crate::error::{Error, Kind, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// How long an answer holds.
const HOLDS: Duration = Duration::from_secs(3);
/// Longest that the API may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether the server is ready.
pub(super) struct Ready {
    handler: Handler,
    stop: CancellationToken,
    last: Arc<Mutex<Option<(Instant, Result<(), String>)>>>,
}

impl Ready {
    pub(super) fn new(handler: Handler, stop: CancellationToken) -> Self {
        Self { handler, stop, last: Arc::default() }
    }

    /// Ready, or why not. Many who ask at once share one question to the API, and an answer serves for [`HOLDS`].
    pub(super) async fn check(&self) -> Result<(), String> {
        if self.stop.is_cancelled() {
            return Err("the server is stopping".to_owned());
        }
        let mut last = self.last.clone().lock_owned().await;
        if let Some((at, answer)) = &*last
            && at.elapsed() < HOLDS
        {
            return answer.clone();
        }
        // A task of its own: a caller who goes away must not make the next one ask again.
        let handler = self.handler.clone();
        let asking = tokio::spawn(async move {
            let answer = ask(&handler).await.map_err(|e| reason(&e));
            *last = Some((Instant::now(), answer.clone()));
            answer
        });
        asking.await.unwrap_or_else(|e| Err(format!("the question to the API broke off: {e}")))
    }
}

async fn ask(handler: &Handler) -> Result<()> {
    let client = handler.client()?;
    let late = |_| Error::new(Kind::Timeout, format!("the API did not answer within {} s", PATIENCE.as_secs()));
    tokio::time::timeout(PATIENCE, client.probe()).await.map_err(late)?
}

/// The error on one line, with what to do about it.
fn reason(e: &Error) -> String {
    let text = match e.hint() {
        Some(hint) => format!("{}; {hint}", e.message()),
        None => e.message().to_owned(),
    };
    text.replace(['\n', '\r'], " ")
}
