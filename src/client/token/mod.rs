//! Join tokens: made when asked for, and kept fresh for as long as somebody wants them.
//!
//! A token is kept under its request (room, claims, where it comes from, local principal) by the client, which has one
//! credential. The current token is a watched value that nobody can miss ([`Tokens::subscribe`]); events are notices.
//!
//! | file | what it knows |
//! |---|---|
//! | `request` | which token is wanted, and how it is made again |
//! | `source`, `claims`, `jwt`, `crypto` | who makes it: the API, or our own key; its claims; its text and signature |
//! | `expiry`, `clock` | how long it holds, read from itself; what time it is |
//! | `keeper`, `entry` | what is kept, found by request, let go when nobody wants it |
//! | `attempt`, `pace` | one attempt to make one, single-flight; when the next one comes |
//! | `timer`, `schedule` | the one task and the one timer structure behind all of them |
//! | `issued`, `event`, `stats` | what others see |
//!
//! **When**: a token is refreshed at its end less the margin ([`Options::token_refresh_margin`], at most a fifth of its life).
//! Its first refresh comes earlier, at a moment of its own, so that tokens made together are not refreshed together; see
//! `pace`. A token that names no end is never refreshed, nor is one whose request names the very moment at which it ends.
//!
//! **How long**: a token is kept while somebody holds a receiver of it, and for an hour ([`ASKED`]) after it was last asked for,
//! or as long as [`Tokens::keep`] says. At most [`MOST`] are kept; then those go that were to go first anyway.

mod attempt;
pub mod claims;
mod clock;
pub(crate) mod crypto;
mod entry;
mod event;
mod expiry;
mod issued;
pub mod jwt;
mod keeper;
mod pace;
mod request;
mod schedule;
mod source;
mod stats;
#[cfg(test)]
mod tests;
mod timer;

pub use clock::Clock;
pub use event::{Event, Removal};
pub use issued::Token;
pub use request::{Made, TokenRequest};
pub use source::{Fresh, Making, Source};
pub use stats::TokenStats;

use super::{Client, Events, Options};
use crate::error::Result;
use keeper::Keeper;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{broadcast, watch};

/// Most tokens kept at once.
pub const MOST: usize = 50_000;
/// Longest that the timer sleeps unless told otherwise.
pub const RECHECK: Duration = Duration::from_secs(60);
/// How long a token that nobody holds is kept after it was asked for.
pub const ASKED: Duration = Duration::from_secs(3600);

/// How tokens are kept.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// How long before its end a token is refreshed; never more than a fifth of its life.
    pub margin: Duration,
    /// Whether tokens are refreshed at all. Without it one is used until it ends, and the next is made when asked for.
    pub managed: bool,
    /// Most tokens kept at once.
    pub most: usize,
    /// Longest that the timer sleeps: within it a machine that slept, or whose clock was set, is noticed.
    pub recheck: Duration,
}

impl Default for Settings {
    fn default() -> Self {
        Self::of(&Options::default())
    }
}

impl Settings {
    fn of(options: &Options) -> Self {
        Self { margin: options.token_refresh_margin, managed: options.token_management, most: MOST, recheck: RECHECK }
    }
}

/// The join tokens of a client. Cheap to clone; clones share everything.
#[derive(Clone)]
pub struct Tokens(Arc<Keeper>);

impl Tokens {
    /// Tokens from a source of your own, by a clock of your own. A client has its own: [`Client::tokens`].
    pub fn new(source: Arc<dyn Source>, settings: Settings, clock: Clock, events: Events) -> Self {
        Self(Arc::new(Keeper::new(source, settings, clock, events)))
    }

    /// The token for this request: the one that is kept, or a new one. It is kept fresh for an hour more ([`ASKED`]).
    ///
    /// A token within its margin is not handed out unless refreshing it fails, or takes longer than five seconds; one that has
    /// ended never. Callers that ask at once share one attempt, and what comes of it. Must be called within a tokio runtime.
    ///
    /// # Errors
    /// Those of the attempt to make one.
    pub async fn get(&self, request: &TokenRequest) -> Result<Token> {
        self.keep(request, ASKED).await
    }

    /// The same, and the token is kept fresh for so long from now on, although nobody holds it.
    pub async fn keep(&self, request: &TokenRequest, keep: Duration) -> Result<Token> {
        Ok(self.watched(request, keep).await?.0)
    }

    /// A watched value that always is the current token, kept fresh until the last receiver is dropped. It is `None` from the
    /// moment a token has ended until there is a new one; it closes when the token is forgotten.
    ///
    /// # Errors
    /// Those of the first attempt: then nothing is kept.
    pub async fn subscribe(&self, request: &TokenRequest) -> Result<watch::Receiver<Option<Token>>> {
        let mut watched = self.watched(request, ASKED).await?.1;
        watched.mark_unchanged();
        Ok(watched)
    }

    async fn watched(&self, request: &TokenRequest, keep: Duration) -> Result<(Token, keeper::Watched)> {
        let (entry, watched) = self.0.entry(request, keep)?;
        self.0.run_timer();
        match self.0.token(&entry).await {
            Ok(token) => Ok((token, watched)),
            Err(error) => {
                drop(watched);
                let never = !entry.state().had;
                if never {
                    self.0.let_go(&entry);
                }
                Err(error)
            }
        }
    }

    /// Lets go of a token; its receivers close. Answers whether it was kept.
    pub fn forget(&self, request: &TokenRequest) -> Result<bool> {
        self.0.forget(request)
    }

    /// Notices of what changes, from now on. A reader that falls behind is told how much it missed
    /// ([`broadcast::error::RecvError::Lagged`]).
    pub fn events(&self) -> broadcast::Receiver<Event> {
        self.0.notices.subscribe()
    }

    /// What has become of the tokens, in figures.
    pub fn stats(&self) -> TokenStats {
        self.0.stats()
    }
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens").field("stats", &self.stats()).finish_non_exhaustive()
    }
}

impl Client {
    /// The client's join tokens. They live as long as the client does.
    pub fn tokens(&self) -> &Tokens {
        let inner = &self.0;
        inner.tokens.get_or_init(|| {
            let source = Arc::new(source::OfClient(Arc::downgrade(inner)));
            Tokens::new(source, Settings::of(&inner.options), Clock::System, inner.events.clone())
        })
    }
}
