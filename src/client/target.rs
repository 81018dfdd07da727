//! What a call would hit, in words: for whoever asks a person before it is made.

use super::{Args, Client};
use crate::api::{self, Method, Op, Place};
use crate::error::{Kind, Result};
use serde_json::Value;

/// Most rows among which a thing is looked for.
const MOST: u64 = 100;
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

/// What a call would hit.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Target {
    /// It in words.
    pub words: String,
    /// The id of a single thing, which stays when it is called by another name.
    pub id: Option<String>,
}

impl Target {
    fn of(thing: &Value) -> Self {
        Self { words: summary(thing), id: thing["id"].as_str().map(str::to_owned) }
    }
}

impl Client {
    /// Checks a call's arguments without making it; fails as the call would before anything is sent.
    pub fn validate(&self, op: &Op, args: &Args) -> Result<()> {
        self.check(op, args).map(drop)
    }

    /// What the call would hit, in words, such as "`Stand-up`, live_participants_count 3" or "12 polls"; none where nothing
    /// shows it or the API does not answer. One read, of what is there now. The words are as strangers may have written them. Fails with kind
    /// `NotFound` where it is not there, as the call itself would.
    pub async fn target(&self, op: &Op, args: &Args) -> Result<Option<Target>> {
        let Some(reader) = reader(op) else { return Ok(None) };
        let known = |name: &str| reader.param(name).is_some();
        let paged = reader.is_paged();
        // The thing's own id, where only a list shows it.
        let id = op.params().find(|p| paged && p.place == Place::Path && !known(p.arg)).and_then(|p| args.get(p.arg));
        let mut ask = Args::new();
        for (name, value) in args.iter() {
            match one_of_many(name, value).filter(|(one, _)| known(one)) {
                _ if known(name) => ask.set(name, value.clone()),
                Some((name, value)) => ask.set(name, value),
                // Of a list that this does not narrow more would be counted than is hit.
                None if paged && id.is_none() && !value.is_boolean() => return Ok(None),
                None => {}
            }
        }
        let ask = if paged { ask.with("limit", if id.is_some() { MOST } else { 1 }) } else { ask };
        let reply = match self.exchange(self.request(reader, &ask)?).await {
            Ok(reply) => reply,
            // In the words of a call, which name what is missing.
            Err(gone) if gone.kind() == Kind::NotFound => return self.call(reader, ask).await.and(Ok(None)),
            Err(_) => return Ok(None),
        };
        let Some(id) = id else {
            if paged {
                let total = reply.rows().ok().and_then(|rows| rows.total);
                return Ok(total.map(|n| Target { words: format!("{n} {}", reader.resource), id: None }));
            }
            return Ok(reply.json().ok().map(|thing| Target::of(&thing)));
        };
        let rows = reply.rows().map(|page| page.rows).unwrap_or_default();
        let mut rows = rows.iter().filter_map(|row| serde_json::from_str::<Value>(row.get()).ok());
        Ok(rows.find(|row| row["id"] == *id).map(|row| Target::of(&row)))
    }
}

/// Of an argument that takes many the singular and its value, where it is one: `tags` of one tag is `tag`.
fn one_of_many<'a>(name: &'a str, value: &Value) -> Option<(&'a str, Value)> {
    let one = match value {
        Value::Array(all) => all.first().filter(|_| all.len() == 1)?,
        Value::String(text) if !text.contains(',') => value,
        _ => return None,
    };
    Some((name.strip_suffix('s')?, one.clone()))
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
    fn one_of_many_is_asked_for_by_the_singular() {
        for (value, one) in [
            (json!(["a"]), Some(("tag", json!("a")))),
            (json!("a"), Some(("tag", json!("a")))),
            (json!(["a", "b"]), None),
            (json!("a,b"), None),
            (json!([]), None),
        ] {
            assert_eq!(one_of_many("tags", &value), one);
        }
        assert_eq!(one_of_many("room", &json!("a")), None);
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
