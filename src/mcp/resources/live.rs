//! Live rooms: whoever subscribed is told when somebody came or went. One poller an address, for all who listen to it.

use super::table;
use crate::api;
use crate::client::{Args, Client};
use crate::error::{Kind, Result};
use crate::mcp::scope::Reach;
use serde_json::Value;
use std::collections::HashMap;
use std::future::Future;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::AbortHandle;

/// How often a room is looked at.
const EVERY: Duration = Duration::from_secs(5);
/// Most addresses that are looked at, of all listeners together: forty calls a second at the very most.
const MOST: usize = 200;
/// Those of one principal as soon as half of them are taken.
const SHARE: usize = MOST / 4;
/// What changes by itself while nothing happens.
const CLOCKS: &[&str] = &["session_duration"];

fn question(reach: &Reach, uri: &str) -> Option<(&'static api::Op, Args)> {
    let (row, args) = table::find(reach, uri)?;
    matches!(row.path, "rooms/live" | "rooms/{room}/live").then_some((api::tool(row.tool)?, args))
}

/// The addresses that are looked at now, by principal: what one is told is nobody else's.
#[derive(Debug, Default)]
pub(super) struct Pollers(Mutex<HashMap<(String, String), Weak<Poller>>>);

/// Looks at an address for as long as anybody holds it.
#[derive(Debug)]
pub(super) struct Poller {
    changes: watch::Receiver<u64>,
    task: AbortHandle,
}

impl Drop for Poller {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Pollers {
    /// The poller of an address: the one that runs, or a new one. None where nothing changes there, or too many run.
    pub(super) fn join(&self, client: &Client, reach: &Reach, uri: &str, principal: &str) -> Option<Arc<Poller>> {
        let (op, args) = question(reach, uri)?;
        let key = (principal.to_owned(), uri.to_owned());
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(running) = all.get(&key).and_then(Weak::upgrade) {
            return Some(running);
        }
        all.retain(|_, poller| poller.strong_count() > 0);
        let own = all.keys().filter(|(who, _)| who == principal).count();
        if all.len() >= MOST || (all.len() >= MOST / 2 && own >= SHARE) {
            return None;
        }
        let (tell, changes) = watch::channel(0);
        let client = client.clone();
        let look = move || {
            let (client, args) = (client.clone(), args.clone());
            async move { client.call(op, args).await.and_then(|reply| Ok((reply.stale.is_some(), reply.json()?))) }
        };
        let poller = Arc::new(Poller { changes, task: tokio::spawn(poll(look, tell)).abort_handle() });
        all.insert(key, Arc::downgrade(&poller));
        Some(poller)
    }
}

impl Poller {
    /// Tells each change from now on, until nobody can be told.
    pub(super) async fn follow<F: Future<Output = bool>>(&self, tell: impl Fn() -> F) {
        let mut changes = self.changes.clone();
        changes.mark_unchanged();
        while changes.changed().await.is_ok() {
            if !tell().await {
                return;
            }
        }
    }
}

/// Looks again and again, and tells when it sees something else than before.
async fn poll<F: Future<Output = Result<(bool, Value)>>>(look: impl Fn() -> F, tell: watch::Sender<u64>) {
    let mut before = None;
    loop {
        if let Some(now) = state(look().await) {
            if before.is_some_and(|before| before != now) {
                tell.send_modify(|count| *count += 1);
            }
            before = Some(now);
        }
        tokio::time::sleep(EVERY).await;
    }
}

/// What is there, in a number; none where it cannot be told.
fn state(seen: Result<(bool, Value)>) -> Option<u64> {
    let mut hasher = DefaultHasher::new();
    match seen {
        Ok((true, _)) => return None,
        Ok((false, mut json)) => {
            still(&mut json);
            json.to_string().hash(&mut hasher);
        }
        // An empty room may be none at all to the API.
        Err(e) if e.kind() == Kind::NotFound => {}
        Err(e) => {
            tracing::debug!("a room that is subscribed to could not be looked at: {}", e.message());
            return None;
        }
    }
    Some(hasher.finish())
}

/// Takes out what only the time changes.
fn still(json: &mut Value) {
    match json {
        Value::Array(items) => items.iter_mut().for_each(still),
        Value::Object(map) => {
            map.retain(|name, _| !CLOCKS.contains(&name.as_str()));
            map.values_mut().for_each(still);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Error;
    use serde_json::json;

    #[test]
    fn the_time_alone_is_no_change_and_a_failure_is_nothing_seen() {
        let of = |n: u64, time: u64| {
            state(Ok((false, json!({"data": [{"live_participants": n, "session_duration": time}]}))))
        };
        assert_eq!(of(1, 10), of(1, 20));
        assert_ne!(of(1, 10), of(2, 10));
        assert_eq!(state(Ok((true, json!({})))), None, "what is from earlier says nothing of now");
        assert_eq!(state(Err(Error::new(Kind::Network, "gone"))), None);
        let gone = state(Err(Error::new(Kind::NotFound, "no one is there")));
        assert!(gone.is_some() && gone != of(1, 10));
    }

    #[tokio::test(start_paused = true)]
    async fn one_principal_leaves_places_for_others() {
        use crate::client::testing::client;
        use crate::mcp::{Scope, Surface};
        let reach = Reach::new(Surface::default(), &Scope::default()).unwrap();
        let ((client, _), pollers) = (client([]), Pollers::default());
        let take = |who: &str, n: usize| {
            let join = |n| pollers.join(&client, &reach, &format!("digitalsamba://rooms/room-{n}/live"), who);
            (0..n).filter_map(join).collect::<Vec<_>>()
        };
        let ana = take("ana", MOST);
        assert_eq!(ana.len(), MOST / 2, "as many as there is room for");
        let ben = take("ben", MOST);
        assert_eq!(ben.len(), SHARE);
        assert_eq!(take("ben", 10).len(), 10, "those that run already are shared");
        assert_eq!(take("cem", MOST).len(), SHARE);
        drop((ana, ben));
        assert_eq!(take("cem", MOST).len(), MOST / 2);
    }
}
