//! `dsamba mcp call TOOL`: one call of a tool, as an assistant makes it.

use super::answers::{self, Answers};
use super::fault;
use super::session::Session;
use super::target::{self, Target};
use crate::cli::context::Context;
use crate::cli::ops;
use crate::cli::out::{Format, Out};
use crate::env;
use crate::error::{Error, Result};
use clap::{Arg, ArgAction, ArgMatches, Command};
use rmcp::model::{CallToolRequestParams, CallToolResult, ContentBlock, ResourceContents};
use serde_json::{Map, Value, json};

pub(super) fn build(command: Command) -> Command {
    let command = command
        .about("Call a tool of an MCP server, as an assistant would")
        .arg(Arg::new("@tool").value_name("TOOL").required(true).help("The tool; `dsamba mcp tools` lists them"))
        .arg(
            Arg::new("@arg")
                .long("arg")
                .short('a')
                .value_name("NAME=TEXT")
                .action(ArgAction::Append)
                .help("An argument; NAME:=JSON for other than text"),
        )
        .arg(
            Arg::new("@args")
                .long("args")
                .value_name("JSON")
                .help("All arguments as a JSON object, @FILE, or - for stdin; --arg stands above it"),
        );
    target::args(answers::args(command))
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let name = matches.get_one::<String>("@tool").cloned().unwrap_or_default();
    let request = CallToolRequestParams::new(name).with_arguments(arguments(matches)?);
    let mut answers = Answers::of(matches)?;
    let talk = target::of(context, matches)?;
    let config = &context.config;
    let nobody = !config.sandbox.value && config.key.is_none() && config.core.oauth_file.is_none();
    if nobody && matches!(talk.target, Target::Here(_)) {
        context.out.warn(&format!("{} is not set: calls to the API will be refused", env::DEVELOPER_KEY));
    }
    let out = &mut context.out;
    let result = Context::block_on(async {
        let mut session = Session::open(talk).await?;
        let result = session.call(request, out, &mut answers).await;
        let ended = session.close().await;
        let result = result?;
        ended.map(|()| result)
    })?;
    let text = text(&result);
    if result.is_error == Some(true) {
        return Err(answers.missing().unwrap_or_else(|| fault::of_result(&result, &text)));
    }
    show(out, result, &text)
}

/// The arguments of `--args`, with those of `--arg` on top.
fn arguments(matches: &ArgMatches) -> Result<Map<String, Value>> {
    let mut all = match matches.get_one::<String>("@args") {
        None => Map::new(),
        Some(text) => match ops::json_of("--args", text)? {
            Value::Object(map) => map,
            _ => return Err(Error::usage("--args must be a JSON object")),
        },
    };
    for pair in matches.get_many::<String>("@arg").into_iter().flatten() {
        let (name, value) = ops::assignment("--arg", pair)?;
        all.insert(name.to_owned(), value);
    }
    Ok(all)
}

/// What a model reads of a result: its texts, and a line in place of what is no text.
fn text(result: &CallToolResult) -> String {
    let blocks: Vec<String> = result.content.iter().map(block).collect();
    blocks.join("\n")
}

fn block(block: &ContentBlock) -> String {
    match block {
        ContentBlock::Text(text) => text.text.clone(),
        ContentBlock::Image(image) => format!("[image, {}]", image.mime_type),
        ContentBlock::Audio(audio) => format!("[audio, {}]", audio.mime_type),
        ContentBlock::ResourceLink(link) => format!("[{}: {}]", link.name, link.uri),
        ContentBlock::Resource(embedded) => match &embedded.resource {
            ResourceContents::TextResourceContents { text, .. } => text.clone(),
            ResourceContents::BlobResourceContents { uri, mime_type, .. } => {
                format!("[{uri}, {}]", mime_type.as_deref().unwrap_or("application/octet-stream"))
            }
            _ => "[a resource]".to_owned(),
        },
        _ => "[content of a kind that this version does not know]".to_owned(),
    }
}

/// The text for people; where a format or fields are asked for, the structured result, or else the whole.
fn show(out: &mut Out, result: CallToolResult, text: &str) -> Result<()> {
    let plain = matches!(out.style().format, Format::Table | Format::Tsv) && out.style().fields.is_empty();
    if plain {
        out.write_lines(text.trim_end())?;
        out.write(b"\n")?;
        return out.flush();
    }
    let value = match result.structured_content {
        Some(value) => value,
        None => json!({"content": serde_json::to_value(&result.content).unwrap_or_default()}),
    };
    out.value(&value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rmcp::model::ResourceContents;

    #[test]
    fn what_is_no_text_has_a_line_in_its_place() {
        let blob = ResourceContents::blob("AAAA", "digitalsamba://files/x").with_mime_type("application/zip");
        let result = CallToolResult::success(vec![
            ContentBlock::text("a file"),
            ContentBlock::image("AAAA", "image/png"),
            ContentBlock::resource(blob),
        ]);
        assert_eq!(text(&result), "a file\n[image, image/png]\n[digitalsamba://files/x, application/zip]");
    }
}
