//! Flags and positionals become arguments of the call. What is wrong with a value, the client says, all at once.

use crate::api::{Kind, Op, Param};
use crate::client::Args;
use crate::error::{Error, Kind as Fault, Result};
use clap::ArgMatches;
use serde_json::Value;
use std::io::Read;
use std::path::Path;

/// Files and stdin given as values are read to at most this many bytes.
const MOST: u64 = 64 << 20;

/// The arguments that flags and positionals give.
pub(super) fn from_matches(op: &'static Op, matches: &ArgMatches) -> Result<Args> {
    let mut args = Args::new();
    for param in op.params() {
        if !matches!(matches.try_contains_id(param.arg), Ok(true)) {
            continue;
        }
        let given: Vec<&String> = matches.get_many::<String>(param.arg).into_iter().flatten().collect();
        if given.is_empty() {
            continue;
        }
        let value = match param.kind {
            Kind::Many(inner) => many(param, inner, &given)?,
            _ => one(param, param.kind, given[given.len() - 1])?,
        };
        args.set(param.arg, value);
    }
    Ok(args)
}

/// One value as JSON.
fn one(param: &Param, kind: Kind, text: &str) -> Result<Value> {
    let number = |text: &str| text.parse::<i64>().ok().map(Value::from);
    Ok(match kind {
        _ if text == "null" && param.nullable && !matches!(kind, Kind::Text) => Value::Null,
        Kind::Text => Value::String(text_or_file(param, text)?),
        Kind::Bool => match text {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            other => Value::from(other),
        },
        Kind::Integer | Kind::Expiry | Kind::UnixOrDate => number(text).unwrap_or_else(|| Value::from(text)),
        Kind::Number => number(text)
            .or_else(|| text.parse::<f64>().ok().and_then(serde_json::Number::from_f64).map(Value::Number))
            .unwrap_or_else(|| Value::from(text)),
        Kind::File => Value::String(read(&flag(param), text.strip_prefix('@').unwrap_or(text))?),
        Kind::Object(_) | Kind::Json | Kind::Many(_) => json(param, &text_or_file(param, text)?)?,
        _ => Value::from(text),
    })
}

/// Several values: flags repeated, each with values separated by commas; or one JSON array.
fn many(param: &Param, inner: &Kind, given: &[&String]) -> Result<Value> {
    let mut items = Vec::new();
    for text in given {
        let start = text.trim_start();
        if start.starts_with('[') || start.starts_with('@') || matches!(inner, Kind::Object(_) | Kind::Json) {
            match json(param, &text_or_file(param, text)?)? {
                Value::Array(list) => items.extend(list),
                other => items.push(other),
            }
        } else if text.as_str() == "null" && param.nullable {
            return Ok(Value::Null);
        } else {
            for part in text.split(',').filter(|p| !p.is_empty()) {
                items.push(one(param, *inner, part.trim())?);
            }
        }
    }
    Ok(Value::Array(items))
}

fn flag(param: &Param) -> String {
    format!("--{}", param.flag())
}

fn json(param: &Param, text: &str) -> Result<Value> {
    serde_json::from_str(text).map_err(|e| {
        Error::usage(format!("{} is not JSON: {e}", flag(param)))
            .with_hint(format!("give JSON in quotes, or a file of it: {} @FILE", flag(param)))
    })
}

/// The text itself; the content of a file for `@FILE`, of stdin for `@-`. `@@` stands for a leading `@`.
fn text_or_file(param: &Param, text: &str) -> Result<String> {
    match text.strip_prefix('@') {
        None => Ok(text.to_owned()),
        Some(rest) if rest.starts_with('@') => Ok(rest.to_owned()),
        Some(path) => Ok(read(&flag(param), path)?.trim_end_matches(['\n', '\r']).to_owned()),
    }
}

/// The text of a file, or of stdin for `-`.
pub(super) fn read(what: &str, path: &str) -> Result<String> {
    let fault = |why: &dyn std::fmt::Display| {
        let from = if path == "-" { "stdin".to_owned() } else { format!("`{path}`") };
        Error::new(Fault::Usage, format!("{what}: cannot read {from}: {why}"))
    };
    let mut text = String::new();
    let read = if path == "-" {
        std::io::stdin().lock().take(MOST + 1).read_to_string(&mut text)
    } else {
        std::fs::File::open(Path::new(path)).and_then(|f| f.take(MOST + 1).read_to_string(&mut text))
    };
    let length = read.map_err(|e| fault(&e))?;
    if length as u64 > MOST {
        return Err(fault(&"it is larger than 64 MiB"));
    }
    Ok(text)
}
