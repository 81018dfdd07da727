//! Subscriptions: whoever subscribed to a token is told when there is a new one, to a live room when somebody came or went.

use super::live::{Poller, Pollers};
use super::token;
use crate::client::Client;
use crate::client::token::TokenRequest;
use crate::mcp::scope::Reach;
use futures_util::future::join_all;
use rmcp::RoleServer;
use rmcp::service::{Peer, SubscriptionContext};
use std::collections::HashMap;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::task::AbortHandle;

/// Most addresses that one caller watches.
const MOST: usize = 100;
/// How long after a failure a token is asked for again: at first, at most, and where it is not for want of an API.
const AGAIN: (Duration, Duration, Duration) =
    (Duration::from_secs(5), Duration::from_secs(60), Duration::from_secs(300));
/// How long a place is kept for a subscription that was accepted and has not begun.
const RESERVED: Duration = Duration::from_secs(10);

/// What changes at an address.
enum Watched {
    Token(TokenRequest),
    Live(Arc<Poller>),
}

impl Watched {
    async fn follow<F: Future<Output = bool>>(&self, client: &Client, tell: impl Fn() -> F) {
        match self {
            Self::Token(request) => follow(client, request, tell).await,
            Self::Live(poller) => poller.follow(tell).await,
        }
    }
}

/// Follows a token and tells each new one, until nobody can be told.
async fn follow<F: Future<Output = bool>>(client: &Client, request: &TokenRequest, tell: impl Fn() -> F) {
    let (mut missed, mut wait) = (false, AGAIN.0);
    loop {
        match client.tokens().subscribe(request).await {
            Ok(mut token) => {
                // There was none when it was subscribed to, and there is one now.
                if std::mem::take(&mut missed) && !tell().await {
                    return;
                }
                wait = AGAIN.0;
                while token.changed().await.is_ok() {
                    // None means that it has ended: there is nothing new to read.
                    let live = token.borrow_and_update().is_some();
                    if live && !tell().await {
                        return;
                    }
                }
            }
            Err(e) => {
                missed = true;
                tracing::debug!("a token that is subscribed to could not be made: {}", e.message());
                tokio::time::sleep(if e.retryable() { wait } else { AGAIN.2 }).await;
                wait = (wait * 2).min(AGAIN.1);
            }
        }
    }
}

/// The subscriptions of a client of the older protocol, over the one connection that it has.
#[derive(Debug, Default)]
pub(in crate::mcp) struct Watches {
    tasks: Mutex<HashMap<String, AbortHandle>>,
    /// Of all callers, whatever their protocol.
    pollers: Pollers,
}

impl Watches {
    fn all(&self) -> std::sync::MutexGuard<'_, HashMap<String, AbortHandle>> {
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn watched(&self, client: &Client, reach: &Reach, uri: &str, principal: &str) -> Option<Watched> {
        if let Some(request) = token::request(reach, uri, principal) {
            return Some(Watched::Token(request));
        }
        self.pollers.join(client, reach, uri, principal).map(Watched::Live)
    }

    /// Those of these addresses that change and that there is room to watch. The places are kept for the subscription to them.
    pub(in crate::mcp) fn accepts(
        &self,
        client: &Client,
        reach: &Reach,
        uris: &[String],
        principal: &str,
    ) -> Vec<String> {
        let mut places = Vec::new();
        let watched = |uri: &&String| match self.watched(client, reach, uri, principal) {
            Some(Watched::Live(poller)) => {
                places.push(poller);
                true
            }
            Some(Watched::Token(_)) => true,
            None => false,
        };
        let accepted = uris.iter().filter(watched).take(MOST).cloned().collect();
        if !places.is_empty() {
            tokio::spawn(async move {
                tokio::time::sleep(RESERVED).await;
                drop(places);
            });
        }
        accepted
    }

    /// Tells each change at the addresses that were accepted, until the subscription ends.
    pub(in crate::mcp) async fn listen(
        &self,
        client: &Client,
        reach: &Reach,
        principal: &str,
        context: &SubscriptionContext,
    ) {
        let uris = context.accepted().resource_subscriptions.clone().unwrap_or_default();
        let all = uris.into_iter().filter_map(|uri| Some((self.watched(client, reach, &uri, principal)?, uri))).map(
            |(watched, uri)| async move {
                let sink = context.sink();
                watched.follow(client, || async { sink.notify_resource_updated(uri.as_str()).await.is_ok() }).await;
            },
        );
        tokio::select! {
            () = context.cancelled() => {}
            // Those that cannot be told any more have ended; the subscription stays until it is given up.
            () = async { join_all(all).await; std::future::pending::<()>().await } => {}
        }
    }

    /// Begins to watch an address. False where it is none that changes, or too many are watched.
    pub(in crate::mcp) fn begin(
        &self,
        client: &Client,
        reach: &Reach,
        uri: &str,
        principal: &str,
        peer: Peer<RoleServer>,
    ) -> bool {
        let Some(watched) = self.watched(client, reach, uri, principal) else { return false };
        let mut all = self.all();
        all.retain(|_, task| !task.is_finished());
        if all.contains_key(uri) {
            return true;
        }
        if all.len() >= MOST {
            return false;
        }
        let (client, own) = (client.clone(), uri.to_owned());
        let task = tokio::spawn(async move {
            let tell = || {
                let note = rmcp::model::ResourceUpdatedNotificationParam::new(own.as_str());
                let peer = &peer;
                async move { peer.notify_resource_updated(note).await.is_ok() }
            };
            watched.follow(&client, tell).await;
        });
        all.insert(uri.to_owned(), task.abort_handle());
        true
    }

    /// Ends watching it.
    pub(in crate::mcp) fn end(&self, uri: &str) {
        if let Some(task) = self.all().remove(uri) {
            task.abort();
        }
    }
}

impl Drop for Watches {
    fn drop(&mut self) {
        for task in self.all().values() {
            task.abort();
        }
    }
}
