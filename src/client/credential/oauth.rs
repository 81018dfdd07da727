//! An OAuth sign-in: what calls send now, and what is known about renewing it.

use super::file::Store;
use super::grant::Grant;
use crate::error::{Error, Result};
use crate::redact::Rotating;
use http::HeaderValue;
use serde::Serialize;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;
use tokio::time::Instant;

/// A part of the life, at least, in which a token is used and not refreshed is the rest of this.
const MARGIN_SHARE: u32 = 5;

/// A sign-in that renews itself. Cheap to clone; clones are one sign-in, also in several clients. `Debug` shows no secret.
#[derive(Clone)]
pub struct OAuth(pub(super) Arc<Held>);

/// A sign-in as all its clients hold it.
pub(super) struct Held {
    pub(super) store: Store,
    secrets: Rotating,
    current: RwLock<Arc<Access>>,
    state: Mutex<State>,
    /// How many attempts have ended.
    pub(super) ended: watch::Sender<u64>,
    /// Whether a task waits for the next refresh.
    pub(super) kept: AtomicBool,
    /// How often somebody else's tokens were found in the file, who may have signed in as another caller.
    pub(super) owners: AtomicU64,
}

/// An access token as calls send it.
#[derive(Debug)]
pub(super) struct Access {
    /// Which one of this process it is.
    pub(super) number: u64,
    pub(super) header: HeaderValue,
    /// When it ends.
    pub(super) expires: Option<Instant>,
    /// When it is to be renewed.
    pub(super) due: Option<Instant>,
    /// Whether the API has taken it.
    accepted: AtomicBool,
}

impl Access {
    /// Whether it has come to its end.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.expires.is_some_and(|end| now >= end)
    }
}

/// What is known about renewing.
#[derive(Debug)]
pub(super) struct State {
    /// The tokens in use.
    pub(super) grant: Grant,
    /// What was last seen in the file: differs from the tokens in use when those could not be saved.
    pub(super) seen: Grant,
    pub(super) unsaved: bool,
    /// Whether an attempt is under way.
    pub(super) running: bool,
    /// Failed attempts in a row.
    pub(super) failures: u32,
    /// Why the last one failed.
    pub(super) last: Option<Error>,
    /// Whether only a new sign-in helps.
    pub(super) is_final: bool,
    /// No attempt before.
    pub(super) not_before: Option<Instant>,
    /// Refreshes because of a refusal since the API last took a token.
    pub(super) fruitless: u32,
    /// No refresh because of a refusal before.
    pub(super) no_force_before: Option<Instant>,
    stats: OAuthStats,
}

/// What a sign-in has gone through in this process.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OAuthStats {
    /// New tokens that were got.
    pub refreshed: u64,
    /// Tokens taken over from another process that had renewed them.
    pub taken_over: u64,
    /// Attempts that failed.
    pub failed: u64,
    /// Gauge: seconds until the access token ends; none when nobody says.
    pub expires_in: Option<u64>,
    /// Gauge: whether somebody has to sign in again.
    pub sign_in_needed: bool,
    /// Gauge: whether the newest tokens are not in their file.
    pub unsaved: bool,
}

impl OAuth {
    /// The sign-in in this file: JSON with `access_token`, `refresh_token`, `expires_at` (Unix time or a date), `token_url`,
    /// `client_id` and, if the client has one, `client_secret`. Other fields are kept. The file is written anew, beside and
    /// then renamed, whenever the tokens change.
    ///
    /// # Errors
    /// `Io` when it cannot be read, `Auth` when others may read it too or its content is wrong.
    pub fn open(file: impl AsRef<Path>) -> Result<Self> {
        let store = Store::new(file.as_ref())?;
        let grant = store.read()?;
        let secrets = Rotating::default();
        grant.secrets().for_each(|s| secrets.add(s));
        // The margin is a client's; until one asks, the token is good for all of its life.
        let access = access(1, &grant, None)?;
        let state = State {
            seen: grant.clone(),
            grant,
            unsaved: false,
            running: false,
            failures: 0,
            last: None,
            is_final: false,
            not_before: None,
            fruitless: 0,
            no_force_before: None,
            stats: OAuthStats::default(),
        };
        let held = Held {
            store,
            secrets,
            current: RwLock::new(Arc::new(access)),
            state: Mutex::new(state),
            ended: watch::Sender::new(0),
            kept: AtomicBool::new(false),
            owners: AtomicU64::new(0),
        };
        Ok(Self(Arc::new(held)))
    }

    /// The file it is kept in.
    pub fn file(&self) -> &Path {
        self.0.store.path()
    }

    /// What has become of it so far.
    pub fn stats(&self) -> OAuthStats {
        let left = self.0.current().expires.map(|end| end.saturating_duration_since(Instant::now()).as_secs());
        let state = self.0.state();
        OAuthStats { expires_in: left, sign_in_needed: state.is_final, unsaved: state.unsaved, ..state.stats.clone() }
    }

    /// A number that changes when the caller may have become another one.
    pub(super) fn owner(&self) -> u64 {
        self.0.owners.load(Ordering::Acquire)
    }

    /// Every token so far, for masks.
    pub(super) fn secrets(&self) -> &Rotating {
        &self.0.secrets
    }
}

impl std::fmt::Debug for OAuth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OAuth").field("file", &self.file()).finish_non_exhaustive()
    }
}

impl Held {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What calls send now.
    pub(super) fn current(&self) -> Arc<Access> {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn secrets(&self) -> &Rotating {
        &self.secrets
    }

    /// Puts other tokens in use, renewed so long before their end.
    pub(super) fn put(&self, state: &mut State, grant: Grant, margin: Duration) -> Result<()> {
        let access = access(self.current().number + 1, &grant, Some(margin))?;
        grant.secrets().for_each(|s| self.secrets.add(s));
        state.grant = grant;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(access);
        Ok(())
    }

    /// Sets when the token at hand is renewed, unless that is set already.
    pub(super) fn schedule(&self, margin: Duration) {
        let mut current = self.current.write().unwrap_or_else(PoisonError::into_inner);
        if current.due.is_none() && current.expires.is_some() {
            let Access { number, header, expires, .. } = &**current;
            let due = due(*expires, Instant::now(), margin);
            let accepted = AtomicBool::new(current.accepted.load(Ordering::Relaxed));
            *current = Arc::new(Access { number: *number, header: header.clone(), expires: *expires, due, accepted });
        }
    }

    /// The API has taken this token.
    pub(super) fn accept(&self, access: &Access) {
        if !access.accepted.load(Ordering::Relaxed) && !access.accepted.swap(true, Ordering::AcqRel) {
            let mut state = self.state();
            (state.fruitless, state.no_force_before) = (0, None);
        }
    }
}

impl State {
    pub(super) fn count(&mut self) -> &mut OAuthStats {
        &mut self.stats
    }
}

fn access(number: u64, grant: &Grant, margin: Option<Duration>) -> Result<Access> {
    let now = Instant::now();
    let left = grant.expires_at.map(|at| at.saturating_sub(unix_now()));
    let left = left.map(|left| Duration::from_secs(u64::try_from(left).unwrap_or(0)));
    // A life of centuries does not fit the clock, and never ends for us.
    let expires = left.and_then(|left| now.checked_add(left));
    let due = margin.and_then(|margin| due(expires, now, margin));
    Ok(Access { number, header: grant.header()?, expires, due, accepted: AtomicBool::new(false) })
}

/// When a token is renewed: the margin before its end, at most a fifth of its life, less a little that differs each time, so
/// that many processes do not ask at once.
fn due(expires: Option<Instant>, now: Instant, margin: Duration) -> Option<Instant> {
    let expires = expires?;
    let most = expires.saturating_duration_since(now) / MARGIN_SHARE;
    let margin = margin.min(most).mul_f64(rand::random_range(0.9..=1.0));
    Some(expires.checked_sub(margin).unwrap_or(now))
}

/// Unix time in seconds.
pub(super) fn unix_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}
