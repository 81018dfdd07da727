//! One attempt to make a token, whoever asks for it: the first, a refresh when due, or one more after a failure.

use super::clock::Millis;
use super::entry::Entry;
use super::event::Event;
use super::expiry::Life;
use super::issued::Token;
use super::keeper::{Keeper, millis};
use super::pace;
use super::stats::{UnderWay, one};
use crate::error::{Error, Kind, Result};
use secrecy::ExposeSecret;
use std::sync::Arc;

/// A token that could not be prolonged is not asked for again sooner than this.
const GAP: Millis = 100;
/// A refresh that came later than this after its moment came together with others: it is spread anew.
const LATE: Millis = 60_000;

impl Keeper {
    /// Makes a token, or waits for whoever is making it and shares what came of that. `seen` is how many attempts had ended
    /// when the caller decided that it wants one.
    pub(super) async fn attempt(&self, entry: &Arc<Entry>, seen: u64) -> Result<Token> {
        let turn = entry.turn.lock().await;
        let shared = {
            let state = entry.state();
            (state.attempts != seen).then(|| state.error.clone())
        };
        let result = match shared {
            Some(Some(error)) => Err(error),
            Some(None) => entry.token().ok_or_else(|| Error::new(Kind::Failed, "the token has just ended")),
            None => self.make(entry).await,
        };
        drop(turn);
        self.plan(entry);
        result
    }

    async fn make(&self, entry: &Entry) -> Result<Token> {
        let _under_way = UnderWay::new(&self.counts.making);
        let old = entry.token();
        if let Some(old) = &old {
            let (token, room) = (entry.id, entry.room.to_string());
            self.tell(Event::Refreshing { token, room, expires_at: old.expires_at() });
        }
        let sent = self.clock.now();
        let request = entry.request()?;
        let made = self.source.make(&request, sent.div_euclid(1000)).await;
        let read = made.and_then(|fresh| {
            let margin = millis(self.settings.margin);
            let life = Life::read(fresh.token.expose_secret(), sent, self.clock.now(), margin)?;
            Ok(Token::new(entry.id, fresh.token, fresh.link, life))
        });
        match read {
            Ok(token) => {
                self.store(entry, old.as_ref(), &token, request.fixed_end());
                Ok(token)
            }
            Err(error) => {
                self.failed(entry, old.as_ref(), &error);
                Err(error)
            }
        }
    }

    /// A new token takes its place.
    fn store(&self, entry: &Entry, old: Option<&Token>, token: &Token, fixed_end: Option<i64>) {
        let mut state = entry.state();
        let again = std::mem::replace(&mut state.had, true);
        let late = state.due.is_some_and(|due| token.life().made > due.saturating_add(LATE));
        state.refresh = self.next_refresh(!again || late, old, token, fixed_end);
        state.due = token.life().due;
        state.failures = 0;
        state.told = false;
        state.attempts += 1;
        state.error = None;
        drop(state);
        entry.current.send_replace(Some(token.clone()));
        let (id, room, expires_at) = (entry.id, entry.room.to_string(), token.expires_at());
        if again {
            one(&self.counts.refreshed);
            self.tell(Event::Refreshed { token: id, room, expires_at });
        } else {
            one(&self.counts.generated);
            self.tell(Event::Generated { token: id, room, expires_at });
        }
    }

    /// When the token that has just been made is to be refreshed; never, without.
    fn next_refresh(&self, spread: bool, old: Option<&Token>, new: &Token, fixed_end: Option<i64>) -> Option<Millis> {
        let life = new.life();
        let (due, ends) = (life.due?, life.ends?);
        // Where the request names the very moment, a new token would end there too.
        let is_final = fixed_end.is_some_and(|end| life.exp.is_some_and(|exp| exp >= end));
        if !self.settings.managed || is_final {
            return None;
        }
        let gained = old.is_none_or(|old| new.outlives(old));
        Some(if gained && due > life.made {
            if spread { self.spread.between(life.made, due) } else { due }
        } else if due > life.made + GAP {
            due
        } else {
            // The API gives no longer one for now (its clock counts whole seconds, or it gives the same one again), so the
            // next moment that can change anything is the end.
            ends.max(life.made + GAP)
        })
    }

    /// An attempt failed: when is the next?
    fn failed(&self, entry: &Entry, old: Option<&Token>, error: &Error) {
        one(&self.counts.failed_attempts);
        let now = self.clock.now();
        let ended = old.is_none_or(|old| !old.life().lives(now));
        let mut state = entry.state();
        state.failures = state.failures.saturating_add(1);
        state.attempts += 1;
        state.error = Some(error.clone());
        let failures = state.failures;
        let wait = pace::wait(failures, error, ended);
        // A token that there never was is not tried again by itself: whoever asked for it was told.
        let again = self.settings.managed && state.had;
        state.refresh = again.then(|| now.saturating_add(millis(wait)));
        let told = std::mem::replace(&mut state.told, !pace::is_quick(failures, error));
        let gave_up = state.told && !told;
        drop(state);
        if !again {
            return;
        }
        let (token, room, error) = (entry.id, entry.room.to_string(), error.to_string());
        if gave_up {
            one(&self.counts.refresh_failed);
            let expires_at = old.and_then(Token::expires_at);
            self.tell(Event::RefreshFailed { token, room, attempts: failures, expires_at, error });
        } else {
            let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
            self.tell(Event::RefreshRetry { token, room, attempt: failures, wait_ms, error });
        }
    }
}
