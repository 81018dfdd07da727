//! Renewing a sign-in: in time, once for all callers and processes, and saved before use.

use super::Event;
use super::endpoint::{Failure, Link, Renewal};
use super::file::Draft;
use super::grant::Grant;
use super::oauth::{Access, Held, unix_now};
use crate::error::{Error, Kind, Result};
use std::sync::atomic::Ordering;
use std::sync::{Arc, LazyLock, Weak};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::{Instant, sleep_until, timeout};

/// Shortest and longest wait after a failed attempt.
const WAITS: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(30));
/// Longest that a server's `Retry-After` is followed.
const LONGEST_WISH: Duration = Duration::from_secs(600);
/// How often the file is looked into for a new sign-in once the old one has ended.
const LOOK: Duration = Duration::from_secs(1);
/// Longest that one sleep is; the clock is looked at again after it.
const NAP: Duration = Duration::from_secs(3_600);

/// Attempts under way in this process.
static RUNNING: LazyLock<watch::Sender<usize>> = LazyLock::new(watch::Sender::default);

/// Waits until no sign-in of this process is being renewed, at most so long. A process that ends in the middle of it may lose
/// the new refresh token, and the old one is used up.
pub async fn finish_refreshes(limit: Duration) {
    let _ = timeout(limit, RUNNING.subscribe().wait_for(|n| *n == 0)).await;
}

/// One attempt under way, until it is dropped.
struct Running(Arc<Held>);

impl Running {
    fn new(held: Arc<Held>) -> Self {
        RUNNING.send_modify(|n| *n += 1);
        Self(held)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.state().running = false;
        self.0.ended.send_modify(|n| *n = n.wrapping_add(1));
        RUNNING.send_modify(|n| *n -= 1);
    }
}

impl Held {
    /// A token other than this one: the one that came in the meantime, or a new one. Callers at once share one attempt, which
    /// goes on when they leave.
    pub(super) async fn newer(self: &Arc<Self>, link: &Arc<Link>, than: &Access) -> Result<Arc<Access>> {
        let mut ended = self.ended.subscribe();
        {
            let mut state = self.state();
            let current = self.current();
            if current.number != than.number {
                return Ok(current);
            }
            if !state.running {
                let now = Instant::now();
                if let (Some(wait), Some(error)) = (state.not_before.filter(|at| now < *at), &state.last) {
                    return Err(error.clone().with_retry_after(wait - now));
                }
                state.running = true;
                let running = Running::new(self.clone());
                let link = link.clone();
                tokio::spawn(async move { running.0.attempt(&link).await });
            }
        }
        // An attempt that was broken off (the runtime ends) wakes its callers too.
        let _ = ended.changed().await;
        let current = self.current();
        if current.number != than.number {
            return Ok(current);
        }
        let last = self.state().last.clone();
        Err(last.unwrap_or_else(|| Error::new(Kind::Interrupted, "renewing the OAuth tokens broke off")))
    }

    /// One attempt, and what it leaves behind.
    async fn attempt(&self, link: &Link) {
        let done = self.renew(link).await;
        let mut state = self.state();
        let Err(failure) = done else {
            (state.failures, state.last, state.is_final, state.not_before) = (0, None, false, None);
            return;
        };
        let now = Instant::now();
        state.count().failed += 1;
        let event = match failure {
            Failure::Final(error) => {
                state.not_before = Some(now + LOOK);
                let known = std::mem::replace(&mut state.is_final, true);
                let event = (!known).then(|| Event::SignInNeeded { error: error.message().to_owned() });
                state.last = Some(error);
                event
            }
            Failure::Passing(error) => {
                state.failures += 1;
                let wait = backoff(state.failures).max(error.retry_after().unwrap_or_default().min(LONGEST_WISH));
                state.not_before = Some(now + wait);
                let retry_in_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
                let event = Event::RefreshFailed { error: error.message().to_owned(), retry_in_ms };
                state.last = Some(error.with_retry_after(wait));
                Some(event)
            }
        };
        drop(state);
        if let Some(event) = event {
            link.events.tell(event);
        }
    }

    async fn renew(&self, link: &Link) -> Result<(), Failure> {
        let margin = link.options.token_refresh_margin;
        let _lock = self.store.lock().await?;
        let found = self.store.read()?;
        let (mut grant, unsaved, ended) = {
            let mut state = self.state();
            if found.is_same(&state.seen) {
                (state.grant.clone(), state.unsaved, state.is_final.then(|| state.last.clone()).flatten())
            } else {
                // Another process has renewed it, or somebody has signed in again.
                state.seen = found.clone();
                state.unsaved = false;
                if found.expires_at.is_none_or(|end| end > unix_now()) {
                    let expires_in = left(&found);
                    self.put(&mut state, found, margin)?;
                    state.count().taken_over += 1;
                    // Only now, so that nothing asked with the old token is kept as what the new caller was told.
                    self.owners.fetch_add(1, Ordering::AcqRel);
                    drop(state);
                    link.events.tell(Event::TakenOver { expires_in });
                    return Ok(());
                }
                state.grant = found.clone();
                self.owners.fetch_add(1, Ordering::AcqRel);
                (found, false, None)
            }
        };
        if let Some(error) = ended {
            return Err(Failure::Final(error));
        }
        let shown = self.store.path().display().to_string();
        // What forbids saving is met before the old refresh token is used up; when that has happened already, there is
        // nothing to lose any more.
        let draft = match self.store.draft() {
            Err(error) if !unsaved => return Err(error.into()),
            draft => draft,
        };
        let Renewal { access, refresh, expires_in } = link.renew(&grant, &shown, self.secrets()).await?;
        grant.access = access;
        if let Some(refresh) = refresh {
            grant.refresh = refresh;
        }
        grant.expires_at = expires_in.map(|life| unix_now().saturating_add(i64::try_from(life).unwrap_or(i64::MAX)));
        let saved = keep(draft, &grant).await;
        let mut state = self.state();
        if saved.is_ok() {
            state.seen = grant.clone();
        }
        state.unsaved = saved.is_err();
        let put = self.put(&mut state, grant, margin);
        state.count().refreshed += 1;
        drop(state);
        if let Err(error) = saved {
            link.events.tell(Event::NotSaved { file: shown, error: error.message().to_owned() });
        }
        put?;
        link.events.tell(Event::Refreshed { expires_in });
        Ok(())
    }

    /// Tries again to save tokens that could not be saved.
    async fn save(&self, link: &Link) -> Result<()> {
        let _lock = self.store.lock().await?;
        let grant = self.state().grant.clone();
        keep(self.store.draft(), &grant).await?;
        let mut state = self.state();
        (state.seen, state.unsaved) = (grant, false);
        drop(state);
        link.events.tell(Event::Saved { file: self.store.path().display().to_string() });
        Ok(())
    }

    /// Sees that a task renews the tokens in time, as long as a client is there.
    pub(super) fn look_after(self: &Arc<Self>, link: &Arc<Link>) {
        if self.kept.load(Ordering::Relaxed) || self.kept.swap(true, Ordering::AcqRel) {
            return;
        }
        self.schedule(link.options.token_refresh_margin);
        let (held, link) = (self.clone(), Arc::downgrade(link));
        tokio::spawn(async move {
            held.keep_fresh(link).await;
            held.kept.store(false, Ordering::Release);
        });
    }

    async fn keep_fresh(self: &Arc<Self>, link: Weak<Link>) {
        let mut unsaved_since = 0;
        let mut ended = self.ended.subscribe();
        loop {
            let (due, access) = {
                let (state, access) = (self.state(), self.current());
                if state.is_final || (access.due.is_none() && !state.unsaved) {
                    return;
                }
                let save = state.unsaved.then(|| Instant::now() + backoff(unsaved_since + 1));
                let due = access.due.map(|due| state.not_before.map_or(due, |at| at.max(due)));
                (due.into_iter().chain(save).min(), access)
            };
            let Some(due) = due else { return };
            let nap = sleep_until(due.min(Instant::now() + NAP));
            tokio::select! {
                () = nap => {}
                // A call has had the tokens renewed: all times are others now.
                _ = ended.changed() => continue,
            }
            let Some(link) = link.upgrade() else { return };
            let (now, unsaved) = (Instant::now(), self.state().unsaved);
            unsaved_since = if unsaved { unsaved_since + 1 } else { 0 };
            if unsaved && self.save(&link).await.is_ok() {
                continue;
            }
            if access.due.is_some_and(|due| now >= due) {
                // What went wrong is told as an event and kept for callers.
                let _ = self.newer(&link, &access).await;
            }
        }
    }
}

async fn keep(draft: Result<Draft>, grant: &Grant) -> Result<()> {
    let (draft, grant) = (draft?, grant.clone());
    let done = tokio::task::spawn_blocking(move || draft.keep(&grant)).await;
    done.map_err(|e| Error::new(Kind::Failed, format!("saving the OAuth tokens broke off: {e}")))?
}

fn left(grant: &Grant) -> Option<u64> {
    grant.expires_at.map(|end| u64::try_from(end.saturating_sub(unix_now())).unwrap_or(0))
}

/// How long to wait after so many failures: twice as long each time, a quarter more or less, from 1 s to 30 s.
pub(super) fn backoff(failures: u32) -> Duration {
    let doubled = WAITS.0.saturating_mul(1 << failures.clamp(1, 6).saturating_sub(1));
    doubled.mul_f64(rand::random_range(0.75..=1.25)).clamp(WAITS.0, WAITS.1)
}
