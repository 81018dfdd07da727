//! What a call would hit, in words: for whoever asks a person before it is made.

use super::{Args, Client};
use crate::api::{self, Method, Op};
use crate::error::{Kind, Result};
use serde_json::Value;

/// Fields that name a thing, most telling first.
const NAMES: [&str; 8] = [
    "description",
    "name",
    "title",
    "display_name",
    "question",
    "room_description",
    "participant_name",
    "friendly_url",
];

impl Client {
    /// Checks a call's arguments without making it; fails as the call would before anything is sent.
    pub fn validate(&self, op: &Op, args: &Args) -> Result<()> {
        self.check(op, args).map(drop)
    }

    /// What the call would hit, in words, such as "`Stand-up`, live_participants_count 3" or "12 polls"; none where nothing
    /// shows it or the API does not answer. One read. The words are as strangers may have written them. Fails with kind
    /// `NotFound` where it is not there, as the call itself would.
    pub async fn target(&self, op: &Op, args: &Args) -> Result<Option<String>> {
        let Some(reader) = reader(op) else { return Ok(None) };
        let mut ask = Args::new();
        for (name, value) in args.iter().filter(|(n, _)| reader.param(n).is_some()) {
            ask.set(name, value.clone());
        }
        let paged = reader.is_paged();
        let reply = match self.call(reader, if paged { ask.with("limit", 1) } else { ask }).await {
            Ok(reply) => reply,
            Err(gone) if gone.kind() == Kind::NotFound => return Err(gone),
            Err(_) => return Ok(None),
        };
        if paged {
            let total = reply.rows().ok().and_then(|rows| rows.total);
            return Ok(total.map(|n| format!("{n} {}", reader.resource)));
        }
        Ok(reply.json().ok().map(|thing| summary(&thing)))
    }
}

/// The operation that shows what this one hits: a `GET` of the same path, or of the nearest thing above it.
fn reader(op: &Op) -> Option<&'static Op> {
    let mut path = op.path;
    loop {
        let found =
            api::ops().find(|o| o.method == Method::Get && o.path == path && (o.is_paged() || path.ends_with('}')));
        if found.is_some() {
            return found;
        }
        path = &path[..path.rfind('/')?];
        if !path.contains('{') {
            return None;
        }
    }
}

/// The name of a thing and its counts.
fn summary(value: &Value) -> String {
    let name = NAMES.iter().find_map(|n| value.get(n).and_then(Value::as_str).filter(|s| !s.is_empty()));
    let counts = value.as_object().into_iter().flatten().filter_map(|(k, v)| {
        let n = v.as_u64().filter(|n| *n > 0)?;
        (k.ends_with("_count") || k.starts_with("live_") || k.ends_with("participants")).then(|| format!("{k} {n}"))
    });
    let mut parts = vec![format!("`{}`", name.unwrap_or("without a name"))];
    parts.extend(counts.filter(|c| !c.starts_with("max_")));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::Effects;
    use serde_json::json;

    #[test]
    fn names_what_goes() {
        let room = json!({"id": "x", "description": "Stand-up", "live_participants_count": 3, "max_participants": 50});
        assert_eq!(summary(&room), "`Stand-up`, live_participants_count 3");
    }

    #[test]
    fn every_dangerous_operation_on_a_thing_finds_what_shows_it() {
        assert_eq!(reader(api::tool("delete-room").unwrap()).unwrap().tool, "get-room-details");
        assert_eq!(reader(api::tool("delete-room-chats").unwrap()).unwrap().path, "/rooms/{room}/chat");
        for op in api::ops().filter(|o| o.effects.has(Effects::DESTROY) && o.path.ends_with('}')) {
            assert!(reader(op).is_some(), "{}", op.tool);
        }
    }
}
