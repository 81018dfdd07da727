//! What the model sees of a reply or an error: compact JSON or text, never more than the cap, secrets masked, the words of
//! strangers fenced.

mod advice;
mod trim;

use super::compose;
use super::fence::{self, Fence};
use super::links;
use super::rows;
use super::shape::{self, Shape};
use super::tools::reads_only;
use super::view::View;
use crate::api::{Op, Reply as Form};
use crate::client::{Args, Reply};
use crate::error::{Error, Kind, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rmcp::model::{CallToolResult, ContentBlock, ResourceContents};
use serde_json::{Map, Value, json};
use trim::trim;

pub(super) const MASK: &str = "********";

/// A successful reply. Fails if it is not what the operation announces.
pub(super) fn of_reply(view: View, shape: &Shape, op: &Op, args: &Args, reply: &Reply) -> Result<CallToolResult> {
    if reply.body.is_empty() {
        let word = if op.reply == Form::Accepted { "accepted: the work goes on in the background" } else { "done" };
        let mut result = CallToolResult::structured(json!({"status": reply.status.as_u16(), "result": word}));
        result.content = vec![ContentBlock::text(format!("{word}: {}", op.tool))];
        return Ok(result);
    }
    match op.reply {
        Form::Json => Ok(links::add(op, of_json(view, shape, op, reply.json()?))),
        Form::Page(_) | Form::Rows => Ok(rows::of(view, shape, op, args, reply.json()?)),
        Form::Text | Form::Export | Form::Download | Form::Undeclared | Form::Nothing | Form::Accepted => {
            if let Some(link) = links::file(op, args, reply) {
                return Ok(link);
            }
            let kind = reply.headers.get(http::header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
            if kind.starts_with("application/json") && !fence::is_all_theirs(op) {
                return Ok(of_json(view, shape, op, reply.json()?));
            }
            match reply.text() {
                Ok(text) if fence::is_all_theirs(op) => Ok(of_theirs(view, text)),
                Ok(text) => Ok(of_text(view, text)),
                Err(_) => of_bytes(view, op, kind, &reply.body),
            }
        }
    }
}

/// The same result with a warning before it, in its text and its `_meta`.
pub(super) fn marked(mut result: CallToolResult, warning: &str) -> CallToolResult {
    result.content.insert(0, ContentBlock::text(format!("warning: {warning}")));
    result.meta.get_or_insert_default().0.insert("dsamba/warning".to_owned(), warning.into());
    result
}

/// A failed call: every fault, and what to do about it.
pub(super) fn of_error(error: &Error) -> CallToolResult {
    let mut text = error.to_string();
    if let Some(status) = error.status() {
        text = format!("{text} (status {status})");
    }
    let advice = advice::of(error);
    if let Some(advice) = &advice {
        text.push_str("\nwhat to do: ");
        text.push_str(advice);
    }
    if let Some(wait) = error.retry_after() {
        text.push_str("\nthe API asks to wait before trying again, seconds: ");
        text.push_str(&wait.as_secs().to_string());
    }
    let mut json = error.to_json();
    json["error"]["hint"] = advice.clone().into();
    let mut result = CallToolResult::structured_error(json);
    result.content = vec![ContentBlock::text(text)];
    result
}

/// A JSON reply. What is no object is wrapped as `{data}`, as older clients take only objects.
pub(super) fn of_json(view: View, shape: &Shape, op: &Op, mut json: Value) -> CallToolResult {
    mask(&mut json, op.secret_reply);
    let mut fence = Fence::new(view);
    fence.json(&mut json, op.strangers);
    // Last, as a field that is picked from the depths has another name than the one by which it is masked and fenced.
    of_fenced(view, op, &fence, shape.apply(json))
}

/// A JSON reply whose words of strangers are fenced already. Over the cap it loses what does not fit, and stays JSON.
pub(super) fn of_fenced(view: View, op: &Op, fence: &Fence, json: Value) -> CallToolResult {
    let json = fence.close(json);
    let text = json.to_string();
    let mut map = match json {
        Value::Object(map) => map,
        other => Map::from_iter([("data".to_owned(), other)]),
    };
    if text.len() <= view.cap {
        let mut result = CallToolResult::structured(Value::Object(map));
        result.content = vec![ContentBlock::text(text)];
        return result;
    }
    let note = if reads_only(op) {
        let way = shape::way(op);
        format!("lists end early and what is long is missing: ask for less (a single item, a narrower range), or {way}")
    } else {
        format!(
            "{} was carried out, and what is long of its answer is missing: do not call it again for that, look with an operation \
             that reads",
            op.tool
        )
    };
    // What tells of it comes first, and takes its room before all else.
    let mut told = Map::new();
    told.insert("cut".to_owned(), json!({"bytes": view.cap, "of": text.len(), "note": note}));
    fence.tell(&mut told);
    map.retain(|name, _| !told.contains_key(name));
    trim(&mut map, view.cap.saturating_sub(size(&told)));
    told["cut"]["bytes"] = size(&map).into();
    told.append(&mut map);
    CallToolResult::structured(Value::Object(told))
}

/// Bytes of an object as compact JSON.
fn size(map: &Map<String, Value>) -> usize {
    serde_json::to_string(map).map_or(usize::MAX, |text| text.len())
}

/// What a composite answers, with the words of strangers fenced and only what was asked for.
pub(super) fn of_composite(view: View, shape: &Shape, op: &Op, mut done: CallToolResult) -> CallToolResult {
    if done.is_error == Some(true) {
        return done;
    }
    let Some(json) = done.structured_content.take() else { return done };
    let before = json.to_string();
    let mut json = json;
    mask(&mut json, op.secret_reply);
    let mut fence = Fence::new(view);
    fence.json(&mut json, op.strangers);
    let mut json = fence.close(shape.apply(json));
    // Only now, as the tags take room and a narrower one may fit as it is.
    if let Some(map) = json.as_object_mut() {
        compose::fit(map, view.cap);
    }
    let mut shown = of_fenced(view, op, &fence, json);
    // What stands beside the text of the JSON stays: warnings before it, links after it.
    let own = |block: &ContentBlock| block.as_text().is_some_and(|text| text.text == before);
    let at = done.content.iter().position(own).unwrap_or(done.content.len());
    let behind = done.content.split_off(at).into_iter().skip(1);
    shown.content = done.content.into_iter().chain(shown.content).chain(behind).collect();
    shown.meta = done.meta;
    shown
}

/// A text, cut with a note where it is too long.
pub(super) fn of_text(view: View, text: &str) -> CallToolResult {
    let (start, cut) = fitted(view.cap, text);
    let mut blocks = vec![ContentBlock::text(start)];
    blocks.extend(cut.map(ContentBlock::text));
    CallToolResult::success(blocks)
}

/// A document that strangers wrote, in its fence; cut like any text.
fn of_theirs(view: View, text: &str) -> CallToolResult {
    let mut fence = Fence::new(view);
    let mut fenced = |text: &str| {
        let inside = fence.text(text, usize::MAX);
        format!("{}\n{inside}", fence.note().unwrap_or_default())
    };
    let (start, cut) = fitted(view.cap.saturating_sub(fenced("").len()), text);
    let mut blocks = vec![ContentBlock::text(fenced(start))];
    blocks.extend(cut.map(ContentBlock::text));
    CallToolResult::success(blocks)
}

/// As much of a text as fits into so many bytes together with what is to be told where that is not all.
fn fitted(most: usize, text: &str) -> (&str, Option<String>) {
    if text.len() <= most {
        return (text, None);
    }
    let cut = |start: usize| {
        format!(
            "cut: the first {start} of {} bytes. Ask for less (a narrower range, a single item), or let the user run the same \
             command of dsamba, which writes it to a file.",
            text.len()
        )
    };
    let most = most.saturating_sub(cut(most).len());
    let end = (0..=most).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    (&text[..end], Some(cut(end)))
}

fn of_bytes(view: View, op: &Op, kind: &str, bytes: &[u8]) -> Result<CallToolResult> {
    if bytes.len() > view.cap {
        return Err(Error::new(
            Kind::Failed,
            format!("the reply is a file of {} bytes, too large for a result", bytes.len()),
        )
        .with_hint("ask for `format` txt or json, or let the user run the same command of dsamba, which saves it"));
    }
    let kind = if kind.is_empty() { "application/octet-stream" } else { kind };
    let blob = ResourceContents::blob(STANDARD.encode(bytes), format!("digitalsamba://files/{}", op.tool));
    Ok(CallToolResult::success(vec![
        ContentBlock::text(format!("a file of {} bytes, {kind}", bytes.len())),
        ContentBlock::resource(blob.with_mime_type(kind)),
    ]))
}

/// Masks members of these names, wherever they are.
pub(super) fn mask(json: &mut Value, names: &[&str]) {
    if names.is_empty() {
        return;
    }
    match json {
        Value::Array(items) => items.iter_mut().for_each(|i| mask(i, names)),
        Value::Object(map) => {
            for (name, value) in map.iter_mut() {
                if names.contains(&name.as_str()) && !value.is_null() {
                    *value = MASK.into();
                } else {
                    mask(value, names);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests;
