//! `dsamba mcp uninstall CLIENT`: takes our entry out of an assistant's configuration, and nothing else.

use super::clients::{self, ConfigFile, Document};
use super::edit::{Entry, common};
use crate::cli::context::Context;
use crate::error::Result;
use clap::{ArgMatches, Command};
use serde_json::{Map, Value};

pub(super) fn build(command: Command) -> Command {
    common(command.about("Take our server out of an assistant's configuration"))
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let entry = Entry::of(matches)?;
    let file = ConfigFile::read(&entry.file)?;
    let mut document = Document::parse(entry.client, file.text.as_deref().unwrap_or_default(), &entry.file)?;
    let servers = document.servers();
    let existing = servers.get(&entry.name);
    entry.refuse_others(existing)?;
    let Some(existing) = existing else {
        return context.out.value(&entry.done("absent", None));
    };
    let inputs = clients::inputs(existing.as_object().unwrap_or(&Map::new()));
    let inputs: Vec<&str> = inputs.iter().map(|(id, _): &(&str, Value)| *id).collect();
    document.remove(&entry.name, &inputs);
    let backup = if entry.dry_run { None } else { file.replace(&document.text(), true)? };
    context.out.value(&entry.done("removed", backup.as_deref()))
}
