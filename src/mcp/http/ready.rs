//! Can calls be answered? Asked of the API itself, but not at every question: the answer is kept for a few seconds.

use super::super::handler::Handler;
use crate::error::{Error, Kind, Result};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Mutex;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

/// How long a yes holds.
const HOLDS: Duration = Duration::from_secs(3);
/// How long a no holds: the API is known to be back within a second.
const NO_HOLDS: Duration = Duration::from_secs(1);
/// Longest that the API may take.
const PATIENCE: Duration = Duration::from_secs(3);

/// When the API was asked, and what came of it.
type Answer = (Instant, Result<(), String>);

/// Whether the server is ready.
pub(super) struct Ready {
    handler: Handler,
    stop: CancellationToken,
    last: Arc<Mutex<Option<Answer>>>,
}

impl Ready {
    pub(super) fn new(handler: Handler, stop: CancellationToken) -> Self {
        Self { handler, stop, last: Arc::default() }
    }

    /// Ready, or why not. Many who ask at once share one question to the API, and an answer serves for a while.
    pub(super) async fn check(&self) -> Result<(), String> {
        if self.stop.is_cancelled() {
            return Err("the server is stopping".to_owned());
        }
        let mut last = self.last.clone().lock_owned().await;
        if let Some((at, answer)) = &*last
            && at.elapsed() < if answer.is_ok() { HOLDS } else { NO_HOLDS }
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
    if handler.is_for_tenants_alone() {
        // There is no key to ask with; each caller learns about theirs.
        return Ok(());
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::client::transport::{Body, Departure, Sending};
    use crate::client::{Client, Credential, Options, Transport};
    use crate::mcp::{ServeOptions, Upstream};
    use bytes::Bytes;
    use http_body_util::{BodyExt as _, Empty};
    use std::sync::atomic::{AtomicU64, Ordering};

    /// Answers 200 and counts; or never answers.
    struct Api(Arc<AtomicU64>, bool);

    impl Transport for Api {
        fn send<'a>(&'a self, _: http::Request<Bytes>, _: &'a Departure) -> Sending<'a> {
            self.0.fetch_add(1, Ordering::Relaxed);
            let mute = self.1;
            Box::pin(async move {
                if mute {
                    std::future::pending::<()>().await;
                }
                Ok(http::Response::new(Body::new(Empty::new().map_err(|e| match e {}))))
            })
        }
    }

    fn ready(mute: bool) -> (Arc<Ready>, Arc<AtomicU64>, CancellationToken) {
        let (asked, stop) = (Arc::<AtomicU64>::default(), CancellationToken::new());
        let options = Options { credential: Some(Credential::Key("k".into())), ..Options::default() };
        let client = Client::with_transport(options, Arc::new(Api(asked.clone(), mute)));
        let handler = Handler::new(&ServeOptions { upstream: Upstream::Client(client), ..Default::default() }).unwrap();
        (Arc::new(Ready::new(handler, stop.clone())), asked, stop)
    }

    #[tokio::test(start_paused = true)]
    async fn an_answer_holds_for_a_while_and_no_longer() {
        let (ready, asked, stop) = ready(false);
        for _ in 0..100 {
            assert_eq!(ready.check().await, Ok(()));
        }
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        tokio::time::advance(HOLDS).await;
        assert_eq!(ready.check().await, Ok(()));
        assert_eq!(asked.load(Ordering::Relaxed), 2);
        stop.cancel();
        assert_eq!(ready.check().await, Err("the server is stopping".to_owned()));
    }

    #[tokio::test(start_paused = true)]
    async fn many_who_ask_and_go_away_share_one_question() {
        let (ready, asked, _stop) = ready(true);
        for _ in 0..100 {
            let ready = ready.clone();
            let gone = tokio::time::timeout(Duration::from_millis(10), async move { ready.check().await });
            assert!(gone.await.is_err());
        }
        assert_eq!(asked.load(Ordering::Relaxed), 1);
        let why = ready.check().await.unwrap_err();
        assert!(why.contains("did not answer within 3 s"), "{why}");
        assert_eq!(asked.load(Ordering::Relaxed), 1, "the answer of the one question");
        tokio::time::advance(NO_HOLDS).await;
        ready.check().await.unwrap_err();
        assert_eq!(asked.load(Ordering::Relaxed), 2, "a no is looked at again sooner");
    }
}
