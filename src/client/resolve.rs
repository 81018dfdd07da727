//! A room's friendly URL where the API takes only its UUID: looked up once, and remembered for a while.

use super::call::Flight;
use super::check::{self, Checked, is_uuid};
use super::refusal::name_what_is_missing;
use super::{Args, Client, request};
use crate::api::{self, Kind};
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

/// The names known to a client, which has one credential. Calls that want the same name at once share one look-up.
#[derive(Default)]
pub(super) struct Names(Mutex<HashMap<String, Known>>);

/// Since when a name is known, and its UUID once that is found.
type Known = (Instant, Arc<OnceCell<String>>);

impl Names {
    /// The place of this name's UUID, filled or to be filled.
    fn cell(&self, name: &str) -> Arc<OnceCell<String>> {
        let mut map = self.0.lock().unwrap_or_else(PoisonError::into_inner);
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
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[derive(Deserialize)]
struct Room {
    id: String,
}

impl Client {
    /// Puts UUIDs where the API takes only those. Answers whether one came from memory.
    pub(super) async fn resolve(&self, args: &mut Checked) -> Result<bool> {
        let mut remembered = false;
        for (param, value) in &mut args.values {
            match (param.kind, &mut *value) {
                (Kind::RoomUuid, value) => self.replace(value, &mut remembered).await?,
                (Kind::Many(Kind::RoomUuid), Value::Array(items)) => {
                    for item in items {
                        self.replace(item, &mut remembered).await?;
                    }
                }
                _ => {}
            }
        }
        Ok(remembered)
    }

    async fn replace(&self, value: &mut Value, remembered: &mut bool) -> Result<()> {
        let Some(name) = value.as_str().filter(|name| !is_uuid(name)) else { return Ok(()) };
        let cell = self.0.names.cell(name);
        *remembered |= cell.initialized();
        let id = cell.get_or_try_init(|| self.look_up(name)).await?;
        *value = id.as_str().into();
        Ok(())
    }

    async fn look_up(&self, name: &str) -> Result<String> {
        let op = api::op("rooms", "get").ok_or_else(|| Error::new(Fault::Failed, "the catalogue has no rooms get"))?;
        let checked = check::check(op, &Args::new().with("room", name))?;
        let flight = Flight::new(Some(op), op.repeat, self.redactor().clone());
        let request = request::build(&self.options().base_url, op, &checked)?;
        let found = async { self.send(request, &flight).await?.whole().await };
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
