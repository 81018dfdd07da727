//! The reply of an operation that is neither a list in pages nor a file.

use crate::api::{Op, Repeat, Reply as Form};
use crate::cli::out::Out;
use crate::client::{Args, Reply};
use crate::error::{Error, Kind, Result};
use serde_json::Value;

/// Writes the reply. When it lacks a field that was asked for, a call that changed something is not to be taken for one that
/// was never sent.
pub(super) fn write(out: &mut Out, op: &'static Op, args: &Args, reply: &Reply) -> Result<()> {
    if let Some(warning) = reply.warning() {
        out.warn(&warning);
    }
    show(out, op, args, reply).map_err(|e| {
        if e.kind() != Kind::Usage || op.repeat == Repeat::Safe {
            return e;
        }
        let told = Error::new(Kind::Failed, format!("the call was carried out, but {}", e.message()));
        e.hint().map_or_else(|| told.clone(), |hint| told.clone().with_hint(hint))
    })
}

fn show(out: &mut Out, op: &'static Op, args: &Args, reply: &Reply) -> Result<()> {
    let body = reply.body.trim_ascii();
    if body.is_empty() {
        done(out, op, args);
        return Ok(());
    }
    match op.reply {
        Form::Page(_) | Form::Rows => {
            let page = reply.rows()?;
            let mut rows = out.rows(op.columns);
            for row in &page.rows {
                rows.raw(row)?;
            }
            rows.finish().map(drop)
        }
        Form::Text => out.message(reply.text()?),
        Form::Undeclared | Form::Nothing | Form::Accepted => match serde_json::from_slice::<Value>(body) {
            Ok(value) if value.is_object() || value.is_array() => out.value(&value),
            _ => out.message(reply.text()?),
        },
        Form::Json | Form::Export | Form::Download => out.value(&reply.json()?),
    }
}

/// Says on stderr that it is done, where the API says nothing.
fn done(out: &mut Out, op: &Op, args: &Args) {
    let what = op.path_params().filter_map(|p| args.get(p.arg)?.as_str()).collect::<Vec<_>>().join(" ");
    let later = if op.reply == Form::Accepted { ": accepted, it goes on in the background" } else { ": done" };
    let space = if what.is_empty() { "" } else { " " };
    out.status(&format!("{} {}{space}{what}{later}", op.resource, op.verb));
}
