//! Consent to what cannot be taken back: asked on a terminal, demanded as `--yes` elsewhere.

use super::command::DANGER;
use crate::api::{self, Effects, Method, Op};
use crate::cli::out::{Out, cell};
use crate::client::{Args, Client};
use crate::error::{Error, Kind, Result};
use serde_json::Value;
use std::io::IsTerminal;

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

/// Passes when the call does nothing dangerous or the person agrees.
pub(super) async fn consent(out: &mut Out, client: &Client, op: &'static Op, args: &Args) -> Result<()> {
    let effects = op.effects_with(args.names());
    if !DANGER.iter().any(|d| effects.has(*d)) {
        return Ok(());
    }
    let what = format!("{} {} {}", op.resource, op.verb, risk(effects));
    demand_terminal(out, &what)?;
    let hit = describe(client, op, args).await;
    agree(out, &what, question(op, effects, &hit)).await
}

/// Passes when the person at the terminal says yes; without a terminal it is refused.
pub(crate) async fn agree(out: &mut Out, what: &str, question: String) -> Result<()> {
    demand_terminal(out, what)?;
    out.ask(&question);
    let answer = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).map(|_| line)
    });
    let answer = answer.await.map_err(|e| Error::new(Kind::Failed, e.to_string()))??;
    if agrees(&answer) { Ok(()) } else { Err(Error::new(Kind::Failed, "not done: nothing was changed")) }
}

fn demand_terminal(out: &Out, what: &str) -> Result<()> {
    if std::io::stdin().is_terminal() && out.style().err_terminal {
        return Ok(());
    }
    Err(Error::usage(format!("{what}: it needs a yes"))
        .with_hint("there is no terminal to ask on: add --yes to do it, or --dry-run to see the request"))
}

/// Whether an answer is a yes; anything unclear is a no.
fn agrees(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

fn risk(effects: Effects) -> &'static str {
    if effects.has(Effects::DESTROY) { "removes for good" } else { "interrupts people in a call" }
}

fn question(op: &Op, effects: Effects, what: &str) -> String {
    format!("{} {} {}: {what}. Go on? [y/N]", op.resource, op.verb, risk(effects))
}

/// What the call would hit, in words: looked up where the API can be asked about it.
async fn describe(client: &Client, op: &'static Op, args: &Args) -> String {
    let given: Vec<String> = args.iter().map(|(k, v)| format!("{k} {}", cell::text(v))).collect();
    let given = if given.is_empty() { "everything of this kind".to_owned() } else { given.join(", ") };
    match inspect(client, op, args).await {
        Some(found) => format!("{found} ({given})"),
        None => given,
    }
}

async fn inspect(client: &Client, op: &'static Op, args: &Args) -> Option<String> {
    let reader = reader(op)?;
    let mut ask = Args::new();
    for (name, value) in args.iter().filter(|(n, _)| reader.param(n).is_some()) {
        ask.set(name, value.clone());
    }
    let paged = reader.is_paged();
    let reply = client.call(reader, if paged { ask.with("limit", 1) } else { ask }).await.ok()?;
    if paged {
        let rows = reply.rows().ok()?;
        return rows.total.map(|n| format!("{n} {}", reader.resource));
    }
    Some(summary(&reply.json().ok()?))
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
    use serde_json::json;

    #[test]
    fn only_a_plain_yes_is_a_yes() {
        assert!(agrees("y\n") && agrees(" YES \n"));
        assert!(!agrees("") && !agrees("\n") && !agrees("yep\n") && !agrees("n\n"));
    }

    #[test]
    fn names_what_goes() {
        let room = json!({"id": "x", "description": "Stand-up", "live_participants_count": 3, "max_participants": 50});
        assert_eq!(summary(&room), "`Stand-up`, live_participants_count 3");
        let op = api::tool("delete-room").unwrap();
        let text = question(op, op.effects, &summary(&room));
        assert_eq!(text, "rooms delete removes for good: `Stand-up`, live_participants_count 3. Go on? [y/N]");
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
