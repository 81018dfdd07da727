//! `--body` and `--set`: fields that do not come from flags of their own.

use super::values::read;
use crate::api::{BodyForm, Op, Place};
use crate::client::Args;
use crate::error::{Error, Result};
use clap::ArgMatches;
use serde_json::Value;

/// The arguments of `--body` and `--set`, with those of the flags on top.
pub(super) fn merge(op: &'static Op, matches: &ArgMatches, flags: &Args) -> Result<Args> {
    let mut args = Args::new();
    if let Ok(Some(text)) = matches.try_get_one::<String>("@body") {
        from_body(op, text, &mut args)?;
    }
    let sets = matches.try_get_many::<String>("@set").ok().flatten();
    for pair in sets.into_iter().flatten() {
        let (name, value) = assignment("--set", pair)?;
        put(op, &mut args, name, value);
    }
    for (name, value) in flags.iter() {
        args.set(name, value.clone());
    }
    Ok(args)
}

/// The JSON of a flag: `@FILE`, `-` for stdin, or itself.
pub(crate) fn json_of(flag: &str, text: &str) -> Result<Value> {
    let read = match text.strip_prefix('@') {
        Some(path) => read(flag, path)?,
        None if text == "-" => read(flag, "-")?,
        None => text.to_owned(),
    };
    serde_json::from_str(&read).map_err(|e| {
        Error::usage(format!("{flag} is not JSON: {e}")).with_hint("give JSON in quotes, @FILE, or - for stdin")
    })
}

fn from_body(op: &'static Op, text: &str, args: &mut Args) -> Result<()> {
    let value = json_of("--body", text)?;
    if op.body == BodyForm::Array {
        let Some(param) = op.params().find(|p| p.place == Place::WholeBody) else { return Ok(()) };
        if !value.is_array() {
            return Err(Error::usage("--body must be a JSON array here"));
        }
        args.set(param.arg, value);
        return Ok(());
    }
    let Value::Object(map) = value else { return Err(Error::usage("--body must be a JSON object")) };
    for (name, value) in map {
        put(op, args, &name, value);
    }
    Ok(())
}

/// A field by its name on the wire or ours; one that the catalogue lacks is sent as it is.
fn put(op: &'static Op, args: &mut Args, name: &str, value: Value) {
    match op.param(name) {
        Some(param) if param.place != Place::Path => args.set(param.arg, value),
        _ => args.set_extra(name, value),
    }
}

/// `NAME=TEXT` or `NAME:=JSON`, of this flag.
pub(crate) fn assignment<'a>(flag: &str, pair: &'a str) -> Result<(&'a str, Value)> {
    let wrong = |why: String| {
        Error::usage(why).with_hint(format!("write {flag} NAME=TEXT, or {flag} NAME:=JSON for other than text"))
    };
    let Some((name, value)) = pair.split_once('=') else {
        return Err(wrong(format!("{flag} `{pair}` has no `=`")));
    };
    let (name, value) = match name.strip_suffix(':') {
        Some(name) => {
            let json = serde_json::from_str(value).map_err(|e| wrong(format!("{flag} `{name}` is not JSON: {e}")))?;
            (name, json)
        }
        None => (name, Value::from(value)),
    };
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err(wrong(format!("{flag} `{pair}` names no field")));
    }
    Ok((name, value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn assignments_are_text_or_json() {
        assert_eq!(assignment("--set", "a=b=c").unwrap(), ("a", json!("b=c")));
        assert_eq!(assignment("--set", "a:=[1,true]").unwrap(), ("a", json!([1, true])));
        for bad in ["a", "=b", ":=1", "a:=x"] {
            assert!(assignment("--set", bad).is_err(), "{bad}");
        }
    }
}
