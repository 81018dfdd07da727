//! What the model sees of a reply or an error: compact JSON or text, never more than [`CAP`], secrets masked.

use crate::api::{Op, Reply as Form};
use crate::client::{Args, Reply};
use crate::error::{Error, Kind, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rmcp::model::{CallToolResult, ContentBlock, ResourceContents};
use serde_json::{Map, Value, json};

/// Most bytes of text in one result. Clients cut or refuse more than about 25,000 tokens.
pub(super) const CAP: usize = 48_000;
/// Rows of a page when the model does not say how many: a hundred rooms are half a megabyte.
pub(super) const ROWS: u64 = 20;
const MASK: &str = "********";

/// A successful reply. Fails if it is not what the operation announces.
pub(super) fn of_reply(op: &Op, args: &Args, reply: &Reply) -> Result<CallToolResult> {
    if reply.body.is_empty() {
        let word = if op.reply == Form::Accepted { "accepted: the work goes on in the background" } else { "done" };
        let mut result = CallToolResult::structured(json!({"status": reply.status.as_u16(), "result": word}));
        result.content = vec![ContentBlock::text(format!("{word}: {}", op.tool))];
        return Ok(result);
    }
    match op.reply {
        Form::Json => Ok(of_json(op, reply.json()?)),
        Form::Page(_) | Form::Rows => Ok(of_rows(op, args, reply.json()?)),
        Form::Text | Form::Export | Form::Download | Form::Undeclared | Form::Nothing | Form::Accepted => {
            let kind = reply.headers.get(http::header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
            if kind.starts_with("application/json") {
                return Ok(of_json(op, reply.json()?));
            }
            match reply.text() {
                Ok(text) => Ok(of_text(text)),
                Err(_) => of_bytes(op, kind, &reply.body),
            }
        }
    }
}

/// A failed call: every fault, and what to do about it.
pub(super) fn of_error(error: &Error) -> CallToolResult {
    let mut text = error.to_string();
    if let Some(status) = error.status() {
        text = format!("{text} (status {status})");
    }
    if let Some(advice) = error.hint().or_else(|| advice(error.kind())) {
        text.push_str("\nwhat to do: ");
        text.push_str(advice);
    }
    if let Some(wait) = error.retry_after() {
        text.push_str(&format!("\nthe API asks to wait {} s before trying again", wait.as_secs()));
    }
    let mut result = CallToolResult::structured_error(error.to_json());
    result.content = vec![ContentBlock::text(text)];
    result
}

const fn advice(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Usage => "correct the arguments; describe-operation lists them",
        Kind::NotFound => "check the id; a list operation shows the ids there are",
        Kind::Auth => "tell the user: the server was started without a developer key that the API accepts",
        Kind::Forbidden => "tell the user: this team's key may not do it",
        Kind::Invalid => "correct the values and call again",
        Kind::Conflict => "look at the thing's state first: it does not allow this now",
        Kind::RateLimited | Kind::Server | Kind::Network | Kind::Timeout => {
            "try again later; if it stays, tell the user"
        }
        Kind::UnknownOutcome => "it may have been carried out: look before you call it again",
        Kind::UnexpectedReply | Kind::Interrupted | Kind::Io | Kind::Failed => return None,
    })
}

fn of_json(op: &Op, mut json: Value) -> CallToolResult {
    mask(&mut json, op.secret_reply);
    let text = json.to_string();
    if text.len() > CAP {
        return of_text(&text);
    }
    let json = if json.is_object() { json } else { json!({"data": json}) };
    let mut result = CallToolResult::structured(json);
    result.content = vec![ContentBlock::text(text)];
    result
}

/// A list as `{data, total_count}`, cut to whole rows, with `next` where there is more.
fn of_rows(op: &Op, args: &Args, mut json: Value) -> CallToolResult {
    mask(&mut json, op.secret_reply);
    let (rows, mut rest) = match json {
        Value::Array(rows) => (rows, Map::new()),
        Value::Object(mut map) => match map.shift_remove("data") {
            Some(Value::Array(rows)) => (rows, map),
            Some(other) => {
                map.insert("data".into(), other);
                return of_json(op, Value::Object(map));
            }
            None => return of_json(op, Value::Object(map)),
        },
        other => return of_json(op, other),
    };
    let came = rows.len();
    let mut size = 0;
    let shown: Vec<Value> = rows
        .into_iter()
        .take_while(|row| {
            size += row.to_string().len() + 1;
            size <= CAP
        })
        .collect();
    if shown.is_empty() && came > 0 {
        return of_text("the first row alone is larger than a result may be; ask for the single item instead");
    }
    let cut = shown.len() < came;
    let next = op.is_paged().then(|| next(args, &shown, came, cut, &rest)).flatten();
    let mut map = Map::new();
    map.insert("data".into(), shown.into());
    map.append(&mut rest);
    if let Some(next) = next {
        map.insert("next".into(), next);
    } else if cut {
        map.insert("cut".into(), format!("only the first rows of {came}: a result holds {CAP} bytes").into());
    }
    CallToolResult::structured(Value::Object(map))
}

/// Where the list goes on: the arguments to change, and why fewer rows came than were asked for.
fn next(args: &Args, shown: &[Value], came: usize, cut: bool, rest: &Map<String, Value>) -> Option<Value> {
    let offset = number(args.get("offset")).unwrap_or(0);
    let limit = number(args.get("limit")).unwrap_or(ROWS);
    let after = args.get("after").is_some();
    let total = rest.get("total_count").and_then(|t| number(Some(t)));
    let more = match total {
        Some(total) if !after => offset + (shown.len() as u64) < total,
        _ => cut || came as u64 >= limit,
    };
    if shown.is_empty() || !more {
        return None;
    }
    let mut next = Map::new();
    match shown.last().and_then(|row| row.get("id")).filter(|_| after) {
        Some(id) => next.insert("after".into(), id.clone()),
        None => next.insert("offset".into(), (offset + shown.len() as u64).into()),
    };
    if cut {
        next.insert("note".into(), format!("{came} rows came and {} fit into a result", shown.len()).into());
    }
    Some(Value::Object(next))
}

fn number(value: Option<&Value>) -> Option<u64> {
    value.and_then(|v| v.as_u64().or_else(|| v.as_str()?.trim().parse().ok()))
}

fn of_text(text: &str) -> CallToolResult {
    if text.len() <= CAP {
        return CallToolResult::success(vec![ContentBlock::text(text)]);
    }
    let start = &text[..text.floor_char_boundary(CAP)];
    let note = format!(
        "cut: the first {} of {} bytes. Ask for less (a narrower range, a single item), or let the user run the same \
         command of dsamba, which writes it to a file.",
        start.len(),
        text.len()
    );
    CallToolResult::success(vec![ContentBlock::text(start), ContentBlock::text(note)])
}

fn of_bytes(op: &Op, kind: &str, bytes: &[u8]) -> Result<CallToolResult> {
    if bytes.len() > CAP {
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
fn mask(json: &mut Value, names: &[&str]) {
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
mod tests {
    use super::*;
    use crate::api;

    fn reply(body: impl Into<Vec<u8>>) -> Reply {
        Reply { status: http::StatusCode::OK, headers: http::HeaderMap::new(), body: body.into().into() }
    }

    fn rows(n: usize, bytes: usize, total: &Value) -> Reply {
        let rows: Vec<Value> = (0..n).map(|i| json!({"id": format!("r{i}"), "topic": "x".repeat(bytes)})).collect();
        reply(json!({"data": rows, "total_count": total}).to_string())
    }

    fn list(args: &Args, reply: &Reply) -> Value {
        let op = api::tool("list-rooms").unwrap();
        let result = of_reply(op, args, reply).unwrap();
        let text = &result.content[0].as_text().unwrap().text;
        let json = result.structured_content.unwrap();
        assert_eq!(text, &json.to_string(), "both forms say the same");
        assert!(text.len() < CAP + 1000, "{} bytes", text.len());
        json
    }

    #[test]
    fn a_page_keeps_its_total_as_it_came_and_says_where_it_goes_on() {
        let json = list(&Args::new().with("offset", 40), &rows(20, 1, &json!("213")));
        assert_eq!(json["total_count"], "213");
        assert_eq!(json["next"], json!({"offset": 60}));
        assert_eq!(list(&Args::new().with("offset", 193), &rows(20, 1, &json!("213"))).get("next"), None);
    }

    #[test]
    fn a_page_over_the_cap_is_cut_at_a_row_and_goes_on_from_there() {
        let json = list(&Args::new().with("limit", 100), &rows(100, 5000, &json!(213)));
        let shown = json["data"].as_array().unwrap().len();
        assert_eq!(shown, 9);
        assert_eq!(json["next"]["offset"], 9);
        assert_eq!(json["next"]["note"], "100 rows came and 9 fit into a result");
    }

    #[test]
    fn a_page_by_id_goes_on_by_id() {
        let json = list(&Args::new().with("after", "q").with("limit", 2), &rows(2, 1, &json!("213")));
        assert_eq!(json["next"], json!({"after": "r1"}));
    }

    #[test]
    fn secrets_are_masked_at_any_depth() {
        let mut json = json!({"data": [{"authorization_header": "s3cret", "name": "n"}], "authorization_header": null});
        mask(&mut json, &["authorization_header"]);
        assert_eq!(json, json!({"data": [{"authorization_header": MASK, "name": "n"}], "authorization_header": null}));
    }

    #[test]
    fn binary_is_a_blob_or_refused_and_long_text_is_cut() {
        let op = Op { reply: Form::Export, ..*api::tool("list-rooms").unwrap() };
        let result = of_reply(&op, &Args::new(), &reply([0x50, 0x4b, 0xff])).unwrap();
        assert!(matches!(&result.content[1], ContentBlock::Resource(_)));
        assert_eq!(of_reply(&op, &Args::new(), &reply(vec![0xff; CAP + 1])).unwrap_err().kind(), Kind::Failed);
        let result = of_reply(&op, &Args::new(), &reply("é".repeat(CAP))).unwrap();
        assert_eq!(result.content[0].as_text().unwrap().text.len(), CAP);
        assert!(result.content[1].as_text().unwrap().text.starts_with("cut: the first 48000 of 96000 bytes"));
    }

    #[test]
    fn an_error_shows_every_field_and_what_to_do() {
        let field = |f: &str, m: &str| crate::error::FieldError { field: f.into(), message: m.into() };
        let error = Error::new(Kind::Invalid, "the given data was invalid")
            .with_status(422)
            .with_fields(vec![field("friendly_url", "taken"), field("privacy", "unknown")])
            .with_retry_after(std::time::Duration::from_secs(3));
        let result = of_error(&error);
        assert_eq!(result.is_error, Some(true));
        let text = &result.content[0].as_text().unwrap().text;
        for part in ["friendly_url: taken", "privacy: unknown", "(status 422)", "what to do: correct", "wait 3 s"] {
            assert!(text.contains(part), "{text}");
        }
        assert_eq!(result.structured_content.unwrap()["error"]["fields"]["privacy"][0], "unknown");
    }
}
