//! Exports as resources: whole documents by their address, `digitalsamba://exports/rooms/{room}/chat{?format,...}`.

use super::SCHEME;
use super::table::{Row, TABLE};
use crate::api::{Op, Place, Reply as Form};
use crate::client::{Args, Reply};
use crate::error::{Error, Kind, Result};
use crate::mcp::fence::Fence;
use crate::mcp::view::View;
use crate::redact::RESERVED;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::{percent_decode_str, utf8_percent_encode};
use rmcp::model::{Resource, ResourceContents};
use serde_json::Value;

/// Most bytes of a file. It goes to the client and not into a model's context, so that it may be larger than a result.
const FILE: usize = 8 << 20;

/// Whether the operation answers a whole document.
pub(super) fn is(op: &Op) -> bool {
    op.reply == Form::Export
}

/// The names that may stand in the query of an address.
fn queries(op: &Op) -> impl Iterator<Item = &'static str> + use<> {
    op.params().filter(|p| p.place == Place::Query).map(|p| p.arg)
}

/// What stands after the path of the template.
pub(super) fn query_template(op: &Op) -> String {
    format!("{{?{}}}", queries(op).collect::<Vec<_>>().join(","))
}

/// Reads the query of an address into arguments. None where it names what the operation does not have.
pub(super) fn query(op: &Op, text: &str, args: &mut Args) -> Option<()> {
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=')?;
        let name = queries(op).find(|own| *own == name)?;
        args.set(name, percent_decode_str(&value.replace('+', " ")).decode_utf8().ok()?.into_owned());
    }
    Some(())
}

/// The file forms of an export, with their media types. Other forms are text to be read.
fn media_type(args: &Args) -> Option<(&'static str, &'static str)> {
    match args.get("format").and_then(Value::as_str) {
        Some("csv") => Some(("csv", "text/csv")),
        Some("zip") => Some(("zip", "application/zip")),
        _ => None,
    }
}

/// The resource that reads the same file as this call; none where the call answers text, or no file.
pub(in crate::mcp) fn link(op: &Op, args: &Args, bytes: usize) -> Option<Resource> {
    let (end, kind) = media_type(args).filter(|_| is(op))?;
    let row = TABLE.iter().find(|row| row.tool == op.tool)?;
    let mut link = Resource::new(address(row, op, args)?, format!("{}.{end}", op.tool));
    link.size = u64::try_from(bytes).ok();
    Some(link.with_description(op.about).with_mime_type(kind))
}

fn address(row: &Row, op: &Op, args: &Args) -> Option<String> {
    let encoded = |name: &str| {
        let value = args.get(name).filter(|v| !v.is_null())?;
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some(utf8_percent_encode(&text, RESERVED).to_string())
    };
    let mut path = row.path.to_owned();
    for param in op.path_params() {
        path = path.replace(&format!("{{{}}}", param.arg), &encoded(param.arg)?);
    }
    let query: Vec<_> = queries(op).filter_map(|name| Some(format!("{name}={}", encoded(name)?))).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    Some(format!("{SCHEME}{path}{mark}{}", query.join("&")))
}

/// What a reader of the address gets: a file as it is, text in its fence.
pub(super) fn contents(view: View, uri: &str, args: &Args, reply: &Reply) -> Result<ResourceContents> {
    let bytes = reply.body.len();
    let file = media_type(args).or_else(|| reply.text().err().map(|_| ("", "application/octet-stream")));
    let most = if file.is_some() { FILE } else { view.cap };
    if bytes > most {
        return Err(Error::new(Kind::Failed, format!("this export has {bytes} bytes, more than the {most} given out"))
            .with_hint("ask for one session with session_id, or for format csv or zip where there is one"));
    }
    if let Some((_, kind)) = file {
        return Ok(ResourceContents::blob(STANDARD.encode(&reply.body), uri).with_mime_type(kind));
    }
    let mut fence = Fence::new(view);
    let inside = fence.text(reply.text()?, usize::MAX);
    let note = fence.note().unwrap_or_default();
    Ok(ResourceContents::text(format!("{note}\n{inside}"), uri).with_mime_type("text/plain"))
}
