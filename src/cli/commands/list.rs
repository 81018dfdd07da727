//! `dsamba commands`: every command with its help, for people and agents that look for one.

use super::{ALL, Hand, VERBS};
use crate::api::{self, Op};
use crate::cli::context::Context;
use crate::cli::ops;
use crate::cli::out::Format;
use crate::error::Result;
use clap::{ArgMatches, Command};
use serde_json::{Map, Value, json};

pub(super) const COMMAND: Hand = Hand { name: "commands", build, run };

fn build(command: Command) -> Command {
    command.about("List every command with its parameters and effects")
}

fn run(context: &mut Context, _: &ArgMatches) -> Result<()> {
    let whole = !matches!(context.out.style().format, Format::Table | Format::Tsv | Format::Csv);
    let mut rows = context.out.rows(&["command", "help", "effects"]);
    for op in api::ops() {
        rows.value(&operation(op, whole))?;
    }
    let about = |build: fn(Command) -> Command, name: &'static str| {
        build(Command::new(name)).get_about().map(ToString::to_string).unwrap_or_default()
    };
    for verb in VERBS {
        let path = format!("{} {}", verb.resource, verb.name);
        rows.value(&json!({"command": path, "kind": "local", "help": about(verb.build, verb.name)}))?;
    }
    for hand in ALL {
        let command = (hand.build)(Command::new(hand.name));
        let verbs: Vec<&Command> = command.get_subcommands().collect();
        for verb in if verbs.is_empty() { vec![&command] } else { verbs } {
            let path = if verb.get_name() == hand.name {
                hand.name.into()
            } else {
                format!("{} {}", hand.name, verb.get_name())
            };
            let help = verb.get_about().map(ToString::to_string).unwrap_or_default();
            rows.value(&json!({"command": path, "kind": "local", "help": help}))?;
        }
    }
    rows.finish().map(drop)
}

fn operation(op: &'static Op, whole: bool) -> Value {
    let mut row = Map::new();
    row.insert("command".into(), format!("{} {}", op.resource, op.verb).into());
    row.insert("kind".into(), "operation".into());
    row.insert("help".into(), op.about.into());
    row.insert("effects".into(), op.effects.names().into());
    row.insert("tool".into(), op.tool.into());
    row.insert("method".into(), op.method.as_str().into());
    row.insert("path".into(), op.path.into());
    if whole {
        let command = super::extend(op, ops::command(op));
        let flag = |p: &api::Param| {
            let ours = format!("@{}", p.arg);
            let arg = command.get_arguments().find(|a| a.get_id() == p.arg || *a.get_id() == ours)?;
            Some(format!("--{}", arg.get_long()?))
        };
        let parameters = op.params().map(|p| {
            json!({
                "name": p.arg,
                "flag": flag(p),
                "help": p.help,
                "required": p.required,
            })
        });
        row.insert("parameters".into(), parameters.collect());
    }
    Value::Object(row)
}
