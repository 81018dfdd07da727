//! A list as the model sees it: whole rows up to the cap, and where it goes on.

use super::fence::Fence;
use super::result::{mask, of_fenced, of_text};
use super::shape::{self, Shape};
use super::view::View;
use crate::api::Op;
use crate::client::Args;
use rmcp::model::CallToolResult;
use serde_json::{Map, Value};

/// Rows of a page when the model does not say how many: a hundred rooms are half a megabyte.
pub(super) const ROWS: u64 = 20;

/// A list as `{data, total_count}`, cut to whole rows, with `next` where there is more.
pub(super) fn of(view: View, shape: &Shape, op: &Op, args: &Args, mut json: Value) -> CallToolResult {
    mask(&mut json, op.secret_reply);
    let mut fence = Fence::new(view);
    fence.json(&mut json, op.strangers);
    let ids = args.get("after").map(|_| ids(&json)).unwrap_or_default();
    let json = shape.apply(json);
    let (rows, rest) = match json {
        Value::Array(rows) => (rows, Map::new()),
        Value::Object(mut map) => match map.shift_remove("data") {
            Some(Value::Array(rows)) => (rows, map),
            Some(other) => {
                map.insert("data".into(), other);
                return of_fenced(view, op, &fence, Value::Object(map));
            }
            None => return of_fenced(view, op, &fence, Value::Object(map)),
        },
        other => return of_fenced(view, op, &fence, other),
    };
    let came = rows.len();
    let (mut size, mut shown) = (0, rows);
    let fit = shown.iter().take_while(|row| {
        size += row.to_string().len() + 1;
        size <= view.cap
    });
    shown.truncate(fit.count());
    loop {
        if shown.is_empty() && came > 0 {
            return of_text(view, &format!("the first row alone is larger than a result may be: {}", shape::way(op)));
        }
        let last = || ids.get(shown.len() - 1).cloned();
        let cut = (shown.len() < came).then_some(came);
        let next = op.is_paged().then(|| next(op, args, shown.len(), last, cut, rest.get("total_count"))).flatten();
        let mut map = Map::new();
        map.insert("data".into(), shown.into());
        map.append(&mut rest.clone());
        if let Some(next) = next {
            map.insert("next".into(), next);
        } else if let Some(came) = cut {
            let (cap, way) = (view.cap, shape::way(op));
            let note = format!("only the first rows of {came}: a result holds {cap} bytes; for more {way}");
            map.insert("cut".into(), note.into());
        }
        fence.tell(&mut map);
        let result = CallToolResult::structured(Value::Object(map));
        let over = text(&result).saturating_sub(view.cap);
        if over == 0 || came == 0 {
            return result;
        }
        shown = without(over, data(result));
    }
}

/// The rows of a result.
fn data(result: CallToolResult) -> Vec<Value> {
    match result.structured_content {
        Some(Value::Object(mut map)) => match map.shift_remove("data") {
            Some(Value::Array(rows)) => rows,
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

/// These rows without as many at the end as take so many bytes.
fn without(bytes: usize, mut rows: Vec<Value>) -> Vec<Value> {
    let mut freed = 0;
    while freed < bytes
        && let Some(row) = rows.pop()
    {
        freed += row.to_string().len() + 1;
    }
    rows
}

/// Bytes of a result's text.
fn text(result: &CallToolResult) -> usize {
    result.content.iter().filter_map(|block| block.as_text()).map(|block| block.text.len()).sum()
}

/// The ids of the rows, before any field is left out.
fn ids(json: &Value) -> Vec<Value> {
    let rows = json.as_array().or_else(|| json.get("data")?.as_array());
    rows.into_iter().flatten().map(|row| row.get("id").cloned().unwrap_or_default()).collect()
}

/// Where the list goes on after so many rows: the arguments to change, and why fewer are shown than came, where some were
/// cut off (`came`). `last` is the id of the last one shown.
pub(super) fn next(
    op: &Op,
    args: &Args,
    shown: usize,
    last: impl FnOnce() -> Option<Value>,
    came: Option<usize>,
    total: Option<&Value>,
) -> Option<Value> {
    let offset = number(args.get("offset")).unwrap_or(0);
    let limit = number(args.get("limit")).unwrap_or(ROWS);
    let after = args.get("after").is_some();
    let more = match number(total) {
        Some(total) if !after => offset + (shown as u64) < total,
        _ => came.is_some() || shown as u64 >= limit,
    };
    if shown == 0 || !more {
        return None;
    }
    let mut next = Map::new();
    match if after { last().filter(|id| !id.is_null()) } else { None } {
        Some(id) => next.insert("after".into(), id),
        None => next.insert("offset".into(), (offset + shown as u64).into()),
    };
    if let Some(came) = came {
        let note = format!("{came} rows came and {shown} fit into a result; for more {}", shape::way(op));
        next.insert("note".into(), note.into());
    }
    Some(Value::Object(next))
}

fn number(value: Option<&Value>) -> Option<u64> {
    value.and_then(|v| v.as_u64().or_else(|| v.as_str()?.trim().parse().ok()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use crate::mcp::view::CAP;
    use serde_json::json;

    fn rows(n: usize, bytes: usize, total: &Value) -> Value {
        let rows: Vec<Value> = (0..n).map(|i| json!({"id": format!("r{i}"), "topic": "x".repeat(bytes)})).collect();
        json!({"data": rows, "total_count": total})
    }

    fn list(args: &Args, json: Value) -> Value {
        let op = api::tool("list-rooms").unwrap();
        let result = of(View::default(), &Shape::default(), op, args, json);
        let text = &result.content[0].as_text().unwrap().text;
        let json = result.structured_content.unwrap();
        assert_eq!(text, &json.to_string(), "both forms say the same");
        assert!(text.len() <= CAP, "{} bytes", text.len());
        json
    }

    #[test]
    fn a_page_keeps_its_total_as_it_came_and_says_where_it_goes_on() {
        let json = list(&Args::new().with("offset", 40), rows(20, 1, &json!("213")));
        assert_eq!(json["total_count"], "213");
        assert_eq!(json["next"], json!({"offset": 60}));
        assert_eq!(list(&Args::new().with("offset", 193), rows(20, 1, &json!("213"))).get("next"), None);
    }

    #[test]
    fn a_page_over_the_cap_is_cut_at_a_row_and_goes_on_from_there() {
        let json = list(&Args::new().with("limit", 100), rows(100, 5000, &json!(213)));
        let shown = json["data"].as_array().unwrap().len();
        assert_eq!(shown, 9);
        assert_eq!(json["next"]["offset"], 9);
        let note = "100 rows came and 9 fit into a result; for more call list-rooms with `fields`, through call-read where that is \
                    there, to get only what is needed";
        assert_eq!(json["next"]["note"], note);
    }

    #[test]
    fn a_list_without_pages_says_too_how_more_of_it_comes() {
        let op = api::tool("list-library-files").unwrap();
        let (rows, args) = (rows(100, 5000, &json!(100))["data"].clone(), Args::new().with("library", "l"));
        let json = of(View::default(), &Shape::default(), op, &args, rows).structured_content.unwrap();
        let told = if op.is_paged() { &json["next"]["note"] } else { &json["cut"] };
        assert!(told.as_str().unwrap().contains("list-library-files with `fields`, through call-read"), "{told}");
    }

    #[test]
    fn a_page_by_id_goes_on_by_id() {
        let json = list(&Args::new().with("after", "q").with("limit", 2), rows(2, 1, &json!("213")));
        assert_eq!(json["next"], json!({"after": "r1"}));
    }
}
