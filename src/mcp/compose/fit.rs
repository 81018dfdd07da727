//! Several lists in one result, cut to what a result holds: the longest loses rows first, and says how many it had.

use serde_json::{Map, Value};

/// Cuts the lists in `{name: {data: [...]}}` until the whole is at most so many bytes, as far as cutting rows can do it.
pub(in crate::mcp) fn fit(json: &mut Map<String, Value>, most: usize) {
    loop {
        let size = Value::Object(json.clone()).to_string().len();
        if size <= most {
            return;
        }
        let rows = |list: &Value| list.get("data").and_then(Value::as_array).map_or(0, Vec::len);
        let weight = |list: &Value| if rows(list) > 0 { list.to_string().len() } else { 0 };
        let Some(longest) = json.values_mut().max_by_key(|list| weight(list)).filter(|list| rows(list) > 0) else {
            return;
        };
        cut(longest);
    }
}

/// Takes the last half of a list away.
fn cut(list: &mut Value) {
    let Some(map) = list.as_object_mut() else { return };
    let Some(Value::Array(rows)) = map.get_mut("data") else { return };
    let came = rows.len();
    rows.truncate(came / 2);
    let left = rows.len();
    let came = map.get("came").and_then(Value::as_u64).unwrap_or(came as u64);
    map.insert("came".to_owned(), came.into());
    map.insert(
        "cut".to_owned(),
        format!("the first {left} of {came} rows: its list operation shows the others").into(),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_longest_is_cut_and_says_so_and_short_ones_stay() {
        let rows = |n: usize, bytes: usize| json!({"data": vec![json!({"text": "x".repeat(bytes)}); n]});
        let mut json = Map::from_iter([("long".to_owned(), rows(100, 900)), ("short".to_owned(), rows(3, 10))]);
        fit(&mut json, 30_000);
        assert!(Value::Object(json.clone()).to_string().len() <= 30_000);
        assert_eq!(json["long"]["data"].as_array().unwrap().len(), 25);
        assert!(
            json["long"]["cut"].as_str().unwrap().starts_with("the first 25 of 100 rows"),
            "{}",
            json["long"]["cut"]
        );
        assert_eq!(json["short"], rows(3, 10));
    }

    #[test]
    fn what_cannot_be_cut_is_left() {
        let mut json = Map::from_iter([("summary".to_owned(), json!("x".repeat(100)))]);
        fit(&mut json, 10);
        assert_eq!(json["summary"], "x".repeat(100));
    }
}
