//! `dsamba mcp tools`: the tools that a server shows.

use super::session::Session;
use super::target;
use crate::cli::context::Context;
use crate::cli::out::Format;
use crate::error::Result;
use clap::{ArgMatches, Command};
use rmcp::model::Tool;
use serde_json::{Value, json};

pub(super) fn build(command: Command) -> Command {
    target::args(command.about("List the tools that an MCP server shows, as an assistant sees them"))
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let talk = target::of(context, matches)?;
    let tools = Context::block_on(async {
        let session = Session::open(talk).await?;
        let tools = session.tools().await;
        session.close().await?;
        tools
    })?;
    let tabular = matches!(context.out.style().format, Format::Table | Format::Tsv | Format::Csv);
    let mut rows = context.out.rows(&["name", "effects", "description"]);
    for tool in &tools {
        rows.value(&if tabular { brief(tool) } else { serde_json::to_value(tool).unwrap_or_default() })?;
    }
    rows.finish().map(drop)
}

/// One line about a tool.
fn brief(tool: &Tool) -> Value {
    let about = tool.description.as_deref().unwrap_or_default();
    let properties = tool.input_schema.get("properties").and_then(Value::as_object);
    let arguments: Vec<&String> = properties.into_iter().flatten().map(|(name, _)| name).collect();
    json!({
        "name": tool.name,
        "title": tool.title,
        "effects": effects(tool).join(", "),
        "description": about.lines().next().unwrap_or_default(),
        "arguments": arguments,
    })
}

/// What the server says that the tool does, in words. Of the hints that it leaves out, the protocol assumes the worst.
fn effects(tool: &Tool) -> Vec<&'static str> {
    let hints = tool.annotations.clone().unwrap_or_default();
    if hints.read_only_hint == Some(true) {
        return if hints.open_world_hint == Some(true) { vec!["reads", "reaches outside"] } else { vec!["reads"] };
    }
    let mut effects = vec!["writes"];
    if hints.destructive_hint.unwrap_or(true) {
        effects.push("destroys");
    }
    if hints.open_world_hint.unwrap_or(true) {
        effects.push("reaches outside");
    }
    effects
}
