//! How far a call is, told to a client that asked for it with a progress token.
//!
//! Whoever works only says how far it is and never waits for it to be heard: the newest word is sent beside the work, the ones
//! before it are left out while the client is slow. A client that is gone thus holds up nothing.

use rmcp::RoleServer;
use rmcp::model::{ProgressNotificationParam, ProgressToken};
use rmcp::service::{Peer, RequestContext};
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// How often a call that has nothing else to tell says that it still waits.
const TICK: Duration = Duration::from_secs(1);
/// Longest that an answer waits for the word on its way before it, as nothing may follow an answer.
const GRACE: Duration = Duration::from_millis(100);

/// Tells a client how far its call is; silent for one that did not ask. Cheap to clone.
#[derive(Clone, Default)]
pub(super) struct Progress(Option<Arc<Told>>);

struct Told {
    token: ProgressToken,
    peer: Peer<RoleServer>,
    newest: watch::Sender<Option<Word>>,
}

#[derive(Clone)]
struct Word {
    done: f64,
    total: Option<f64>,
    message: String,
}

impl Progress {
    /// For the client of this request.
    pub(super) fn of(context: &RequestContext<RoleServer>) -> Self {
        let told = context.meta.get_progress_token().map(|token| {
            let (newest, _) = watch::channel(None);
            Arc::new(Told { token, peer: context.peer.clone(), newest })
        });
        Self(told)
    }

    /// Says how far the call is. What is not further than before is left out, as progress only goes up.
    pub(super) fn tell(&self, done: f64, total: Option<f64>, message: impl Into<String>) {
        let Some(told) = &self.0 else { return };
        told.newest.send_if_modified(|newest| {
            let further = newest.as_ref().is_none_or(|word| word.done < done);
            if further {
                *newest = Some(Word { done, total, message: message.into() });
            }
            further
        });
    }

    /// Does the work of a call, and sends meanwhile what it tells. The work is boxed: it would take its room twice here.
    pub(super) async fn during<T>(&self, mut work: Pin<Box<impl Future<Output = T>>>) -> T {
        let Some(told) = &self.0 else { return work.await };
        let mut words = told.newest.subscribe();
        loop {
            let changed = tokio::select! {
                biased;
                done = &mut work => return done,
                changed = words.changed() => changed,
            };
            let Some(newest) = changed.ok().and_then(|()| words.borrow_and_update().clone()) else {
                return work.await;
            };
            let mut sent = pin!(told.send(newest));
            tokio::select! {
                biased;
                () = &mut sent => {}
                done = &mut work => {
                    let _ = tokio::time::timeout(GRACE, sent).await;
                    return done;
                }
            }
        }
    }

    /// Does what may take long and has nothing to tell by itself, and tells every second that it still waits.
    pub(super) async fn waiting<T>(&self, what: &str, work: impl Future<Output = T>) -> T {
        if self.0.is_none() {
            return work.await;
        }
        let mut work = pin!(work);
        let began = Instant::now();
        loop {
            if let Ok(done) = tokio::time::timeout(TICK, &mut work).await {
                return done;
            }
            let seconds = began.elapsed().as_secs();
            self.tell(began.elapsed().as_secs_f64(), None, format!("{what}: waiting for the API, {seconds} s"));
        }
    }
}

impl Told {
    async fn send(&self, word: Word) {
        let mut param = ProgressNotificationParam::new(self.token.clone(), word.done).with_message(word.message);
        param.total = word.total;
        // A client that is gone needs no word.
        let _ = self.peer.notify_progress(param).await;
    }
}
