//! The command of one operation: positionals from the path, one flag a field.

use crate::api::{BodyForm, Effects, Kind, Op, Param, Place, Reply};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use std::fmt::Write as _;

/// Effects that need a yes.
pub(super) const DANGER: [Effects; 2] = [Effects::DESTROY, Effects::DISRUPT];

const CALL: &str = "Call options";

/// Builds the command of an operation.
pub(crate) fn command(op: &'static Op) -> Command {
    let mut command = Command::new(op.verb).about(op.about);
    if !op.detail.is_empty() {
        command = command.long_about(format!("{}.\n\n{}", op.about, op.detail));
    }
    for alias in aliases(op.verb) {
        command = command.alias(alias);
    }
    for (i, param) in op.path_params().enumerate() {
        command =
            command.arg(Arg::new(param.arg).help(help(param)).value_name(name(param)).required(true).index(i + 1));
    }
    for param in op.params().filter(|p| is_flag(op, p)) {
        command = command.arg(flag(param));
    }
    options(op, command)
}

/// Hidden other names of a verb.
fn aliases(verb: &str) -> &'static [&'static str] {
    match verb {
        "list" => &["ls"],
        "get" => &["show"],
        "delete" => &["rm"],
        _ => &[],
    }
}

/// Whether the parameter gets a flag: `limit` of a list is ours, a whole body comes with `--body`.
pub(super) fn is_flag(op: &Op, param: &Param) -> bool {
    match param.place {
        Place::Path | Place::WholeBody => false,
        Place::Query => !(op.is_paged() && param.arg == "limit"),
        Place::Body => true,
    }
}

fn flag(param: &'static Param) -> Arg {
    let mut arg = Arg::new(param.arg).long(param.flag()).help(help(param)).value_name(name(param));
    if !param.section.is_empty() {
        arg = arg.help_heading(param.section);
    }
    if param.arg.contains("color") {
        arg = arg.alias(param.flag().replace("color", "colour"));
    }
    match param.kind {
        Kind::Bool => {
            let words: &[&str] = if param.nullable { &["true", "false", "null"] } else { &["true", "false"] };
            arg.action(ArgAction::Set)
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .value_parser(PossibleValuesParser::new(words))
                .hide_possible_values(true)
        }
        Kind::OneOf(words) => {
            let null = param.nullable && !words.contains(&"null");
            arg.value_parser(PossibleValuesParser::new(words.iter().copied().chain(null.then_some("null"))))
        }
        Kind::Many(Kind::OneOf(words)) => {
            arg.action(ArgAction::Append).value_delimiter(',').value_parser(PossibleValuesParser::new(*words))
        }
        Kind::Many(_) => arg.action(ArgAction::Append),
        Kind::Integer | Kind::Number | Kind::Expiry | Kind::UnixOrDate => arg.allow_negative_numbers(true),
        _ => arg,
    }
}

/// Flags that are not fields of the API. Their ids begin with `@`.
fn options(op: &'static Op, mut command: Command) -> Command {
    let switch = |id: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).action(ArgAction::SetTrue).help(help).help_heading(CALL)
    };
    let valued = |id: &'static str, value: &'static str, help: &'static str| {
        Arg::new(id).long(&id[1..]).action(ArgAction::Set).value_name(value).help(help).help_heading(CALL)
    };
    if op.is_paged() {
        command = command
            .arg(
                valued("@limit", "N", "Most rows in all [default: 100]")
                    .value_parser(clap::value_parser!(u64).range(1..))
                    .conflicts_with("@all"),
            )
            .arg(switch("@all", "Every row, as they come"));
        if op.param("after").is_some() {
            let help = "Go from row to row, one page at a time: nothing that changes meanwhile moves the rest";
            command = command.arg(switch("@consistent", help).conflicts_with("offset"));
        }
    }
    match op.body {
        BodyForm::None => {}
        BodyForm::Array => {
            command = command.arg(valued("@body", "JSON", "The body, a JSON array: @FILE, - for stdin, or itself"));
        }
        BodyForm::Object | BodyForm::Multipart => {
            command = command.arg(valued(
                "@body",
                "JSON",
                "Fields as a JSON object: @FILE, - for stdin, or itself; flags come on top",
            ));
        }
    }
    if op.body != BodyForm::Array {
        command = command.arg(
            valued("@set", "NAME=VALUE", "A field without a flag; NAME:=JSON for other than text")
                .action(ArgAction::Append),
        );
    }
    if matches!(op.reply, Reply::Export | Reply::Download) {
        command = command
            .arg(
                valued("@output", "FILE", "Write to this file, whole or not at all; - for stdout")
                    .value_parser(clap::value_parser!(std::path::PathBuf)),
            )
            .arg(switch("@force", "Replace the file if it is there").requires("@output"));
    }
    let risky = DANGER.iter().any(|d| op.effects.has(*d) || op.params().any(|p| p.effects.has(*d)));
    if risky {
        command = command.arg(switch("@yes", "Do it without asking").short('y'));
    }
    command
        .arg(switch("@dry-run", "Show the request and send nothing").conflicts_with("@curl"))
        .arg(switch("@curl", "Show the request as a curl line and send nothing"))
}

/// What stands for the value in help.
fn name(param: &Param) -> String {
    let own = || param.arg.to_uppercase();
    match param.kind {
        _ if param.place == Place::Path => own(),
        Kind::Text | Kind::Key => "TEXT".into(),
        Kind::Bool => "true|false".into(),
        Kind::Integer => "N".into(),
        Kind::Number => "NUMBER".into(),
        Kind::OneOf(_) => "WORD".into(),
        Kind::Url => "URL".into(),
        Kind::Color => "COLOR".into(),
        Kind::Date => "DATE".into(),
        Kind::DateTime | Kind::Expiry | Kind::UnixOrDate => "TIME".into(),
        Kind::Uuid => "UUID".into(),
        Kind::RoomRef | Kind::RoomUuid => "ROOM".into(),
        Kind::Many(Kind::Object(_) | Kind::Json) | Kind::Object(_) | Kind::Json => "JSON".into(),
        Kind::Many(_) => "A,B".into(),
        Kind::File => "FILE".into(),
    }
}

/// The help of a parameter with its limits.
fn help(param: &Param) -> String {
    let mut text = param.help.to_owned();
    let unit = match param.kind {
        Kind::Many(_) => " items",
        Kind::Integer | Kind::Number | Kind::Expiry | Kind::UnixOrDate => "",
        _ => " characters",
    };
    let _ = match (param.min, param.max) {
        (Some(min), Some(max)) => write!(text, " [{min} to {max}{unit}]"),
        (None, Some(max)) => write!(text, " [at most {max}{unit}]"),
        (Some(min), None) => write!(text, " [at least {min}{unit}]"),
        (None, None) => Ok(()),
    };
    if param.required && param.place != Place::Path {
        text.push_str(" [required]");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    /// Names of flags that are ours on some operations.
    const RESERVED: [&str; 9] = ["limit", "all", "body", "set", "output", "force", "yes", "dry-run", "curl"];

    #[test]
    fn no_field_hides_behind_a_flag_of_ours() {
        let root = crate::cli::globals::add(Command::new("x"));
        let ours: Vec<String> = root.get_arguments().filter_map(|a| a.get_long().map(str::to_owned)).collect();
        for op in api::ops() {
            for param in op.params().filter(|p| is_flag(op, p)) {
                let flag = param.flag();
                assert!(!ours.contains(&flag) && !RESERVED.contains(&flag.as_str()), "{}: --{flag}", op.tool);
            }
        }
    }
}
