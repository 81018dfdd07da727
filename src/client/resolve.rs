//! A room's friendly URL where the API takes only its UUID: looked up once, and remembered for a while.

use super::call::{Extent, Flight, Whole};
use super::check::{self, Checked, is_uuid};
use super::refusal::name_what_is_missing;
use super::{Args, Client, Credential, request};
use crate::api::{self, Kind, Op, Repeat};
use crate::error::{Error, Kind as Fault, Result};
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::Instant;

/// Most names remembered at once; one more and the oldest goes.
const MOST: usize = 1024;
/// How long a name is remembered: somebody else may give it to another room.
const FRESH: Duration = Duration::from_secs(300);

/// The names known to a client. Calls that want the same name at once share one look-up.
#[derive(Default)]
pub(super) struct Names(Mutex<(Owner, HashMap<String, Known>)>);

/// Whose names they are: a sign-in may come to be another caller's.
type Owner = u64;

/// Since when a name is known, and its UUID once that is found.
type Known = (Instant, Arc<OnceCell<String>>);

impl Names {
    /// The place of this name's UUID, filled or to be filled.
    fn cell(&self, name: &str, owner: Owner) -> Arc<OnceCell<String>> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.0 != owner {
            *known = (owner, HashMap::new());
        }
        let map = &mut known.1;
        let now = Instant::now();
        if let Some((since, cell)) = map.get(name) {
            if now.duration_since(*since) < FRESH {
                return cell.clone();
            }
        } else if map.len() >= MOST {
            let oldest = map.iter().min_by_key(|(_, (since, _))| *since).map(|(name, _)| name.clone());
            oldest.and_then(|name| map.remove(&name));
        }
        let cell = Arc::<OnceCell<String>>::default();
        map.insert(name.to_owned(), (now, cell.clone()));
        cell
    }

    /// Forgets every name.
    pub(super) fn forget_all(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).1.clear();
    }
}

#[derive(Deserialize)]
struct Room {
    id: String,
}

/// Whether a name stands where the API takes only a UUID.
fn is_needed(args: &Checked) -> bool {
    let named = |value: &Value| value.as_str().is_some_and(|name| !is_uuid(name));
    args.values.iter().any(|(param, value)| match (param.kind, value) {
        (Kind::RoomUuid, value) => named(value),
        (Kind::Many(Kind::RoomUuid), Value::Array(items)) => items.iter().any(named),
        _ => false,
    })
}

impl Client {
    /// Resolves names, and then asks the API.
    pub(super) async fn resolved<E: Extent>(
        &self,
        op: &Op,
        args: Checked,
        flight: &Flight<'_>,
        extent: E,
    ) -> Result<E::Reply> {
        let sent = if is_needed(&args) {
            // Boxed: most calls need no look-up.
            Box::pin(self.named(op, &args, flight, extent)).await
        } else {
            self.attempts(|| request::build(self.base()?, op, &args), flight, extent).await
        };
        let sent = sent.map_err(|e| name_what_is_missing(e, &args));
        if sent.is_ok() && op.resource == "rooms" && op.repeat != Repeat::Safe {
            self.0.names.forget_all();
        }
        sent
    }

    async fn named<E: Extent>(&self, op: &Op, named: &Checked, flight: &Flight<'_>, extent: E) -> Result<E::Reply> {
        let base = self.base()?;
        let mut args = named.clone();
        let remembered = self.resolve(&mut args, flight.deadline).await?;
        let sent = self.attempts(|| request::build(base, op, &args), flight, extent).await;
        if remembered && sent.as_ref().is_err_and(|e| e.kind() == Fault::NotFound) {
            // The name may belong to another room by now. A 404 did nothing, so one more look is safe.
            self.0.names.forget_all();
            let mut again = named.clone();
            self.resolve(&mut again, flight.deadline).await?;
            if again.values != args.values {
                flight.departure.waits();
                return self.attempts(|| request::build(base, op, &again), flight, extent).await;
            }
        }
        sent
    }

    /// Puts UUIDs where the API takes only those. Answers whether one came from memory.
    async fn resolve(&self, args: &mut Checked, deadline: Instant) -> Result<bool> {
        let mut remembered = false;
        for (param, value) in &mut args.values {
            match (param.kind, &mut *value) {
                (Kind::RoomUuid, value) => self.replace(value, &mut remembered, deadline).await?,
                (Kind::Many(Kind::RoomUuid), Value::Array(items)) => {
                    for item in items {
                        self.replace(item, &mut remembered, deadline).await?;
                    }
                }
                _ => {}
            }
        }
        Ok(remembered)
    }

    async fn replace(&self, value: &mut Value, remembered: &mut bool, deadline: Instant) -> Result<()> {
        let Some(name) = value.as_str().filter(|name| !is_uuid(name)) else { return Ok(()) };
        let owner = self.options().credential.as_ref().map_or(0, Credential::owner);
        let cell = self.0.names.cell(name, owner);
        *remembered |= cell.initialized();
        let id = cell.get_or_try_init(|| self.look_up(name, deadline)).await?;
        *value = id.as_str().into();
        Ok(())
    }

    async fn look_up(&self, name: &str, deadline: Instant) -> Result<String> {
        let op = api::op("rooms", "get").ok_or_else(|| Error::new(Fault::Failed, "the catalogue has no rooms get"))?;
        let checked = check::check(op, &Args::new().with("room", name))?;
        let flight = Flight::new(Some(op), op.repeat, self.redactor().clone(), deadline);
        let found = self.attempts(|| request::build(self.base()?, op, &checked), &flight, Whole);
        let reply = found.await.map_err(|e| name_what_is_missing(e, &checked))?;
        reply.announced(op)?;
        let room: Option<Room> = serde_json::from_slice(&reply.body).ok();
        room.map(|r| r.id).filter(|id| is_uuid(id)).ok_or_else(|| {
            Error::new(Fault::UnexpectedReply, format!("the API shows room `{name}` without its UUID"))
                .with_hint("give the room's UUID")
        })
    }
}

#[cfg(test)]
mod tests;
