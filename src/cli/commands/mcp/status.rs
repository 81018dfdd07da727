//! `dsamba mcp status`: which assistants are connected, and whether what they start is still there.

use super::clients::{self, Client, ConfigFile, Document, Scope};
use crate::cli::context::Context;
use crate::error::Result;
use clap::{ArgMatches, Command};
use serde_json::{Map, Value, json};
use std::path::Path;

pub(super) fn build(command: Command) -> Command {
    command.about("Show which assistants are connected")
}

pub(super) fn run(context: &mut Context, _: &ArgMatches) -> Result<()> {
    let mut rows = context.out.rows(&["client", "scope", "state", "name", "problem", "file"]);
    for client in clients::ALL {
        let mut seen = Vec::new();
        for scope in client.scopes() {
            let path = client.file(scope)?;
            // In the home directory a project's file may be the user's own.
            if seen.contains(&path) {
                continue;
            }
            for row in look(client, scope, &path) {
                rows.value(&row)?;
            }
            seen.push(path);
        }
    }
    rows.finish().map(drop)
}

/// A line an entry of ours, or one that says why there is none.
fn look(client: &Client, scope: Scope, path: &Path) -> Vec<Value> {
    let row = |state: &str, name: Option<&str>, problem: Option<String>| {
        json!({
            "client": client.name,
            "scope": scope.name(),
            "state": state,
            "name": name,
            "problem": problem,
            "file": path.display().to_string(),
        })
    };
    let read = ConfigFile::read(path).and_then(|file| {
        let Some(text) = file.text else { return Ok(None) };
        Document::parse(client, &text, path).map(|document| Some(document.servers()))
    });
    let servers: Map<String, Value> = match read {
        Ok(Some(servers)) => servers,
        Ok(None) => return vec![row("no file", None, None)],
        Err(e) => return vec![row("broken", None, Some(e.message().to_owned()))],
    };
    let ours = servers.iter().filter(|(name, entry)| clients::is_ours(name, entry));
    let rows: Vec<_> = ours
        .map(|(name, entry)| {
            let mut shown = row("installed", Some(name), clients::flaw(entry));
            shown["command"] = entry.get("command").cloned().unwrap_or_default();
            shown["args"] = entry.get("args").cloned().unwrap_or_default();
            shown["url"] = entry.get("url").cloned().unwrap_or_default();
            shown
        })
        .collect();
    if rows.is_empty() { vec![row("not installed", None, None)] } else { rows }
}
