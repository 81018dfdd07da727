//! `dsamba schema RESOURCE VERB`: the arguments of an operation as JSON Schema.

use super::Hand;
use crate::api;
use crate::cli::context::Context;
use crate::cli::out::Format;
use crate::error::{Error, Kind, Result};
use crate::mcp::schema;
use clap::{Arg, ArgMatches, Command};
use serde_json::Value;

pub(super) const COMMAND: Hand = Hand { name: "schema", build, run };

fn build(command: Command) -> Command {
    command
        .about("Show the arguments of an operation as JSON Schema")
        .arg(Arg::new("@resource").value_name("RESOURCE").required(true).help("A resource, such as rooms"))
        .arg(Arg::new("@verb").value_name("VERB").required(true).help("One of its verbs, such as create"))
}

fn run(context: &mut Context, matches: &ArgMatches) -> Result<()> {
    let text = |id: &str| matches.get_one::<String>(id).map(String::as_str).unwrap_or_default();
    let (resource, verb) = (text("@resource"), text("@verb"));
    let op = api::op(resource, verb).ok_or_else(|| {
        let known = api::resource(resource).map(|r| r.ops.iter().map(|o| o.verb).collect::<Vec<_>>().join(", "));
        let hint =
            known.map_or_else(|| "`dsamba commands` lists all".to_owned(), |v| format!("verbs of {resource}: {v}"));
        Error::new(Kind::NotFound, format!("there is no operation `{resource} {verb}`")).with_hint(hint)
    })?;
    // A schema is JSON whatever the format of rows is.
    if !matches!(context.out.style().format, Format::Yaml | Format::Ndjson) {
        context.out.restyle(|s| s.format = Format::Json);
    }
    context.out.value(&Value::Object(schema::input(op)))
}
