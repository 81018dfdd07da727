//! A JSON object cut to what a result holds, so that it stays JSON: no text is cut inside, lists end early.

use serde_json::{Map, Value};

/// Leaves of an object what fits into so many bytes of compact JSON, from its beginning; what an object says in few words stays
/// before its lists.
pub(super) fn trim(map: &mut Map<String, Value>, most: usize) {
    let mut left = most.saturating_sub(2);
    object(map, &mut left);
}

/// Whether something of the value is left.
fn value(json: &mut Value, left: &mut usize) -> bool {
    match json {
        Value::Array(_) | Value::Object(_) if *left < 2 => false,
        Value::Array(items) => {
            *left -= 2;
            list(items, left);
            true
        }
        Value::Object(map) => {
            *left -= 2;
            object(map, left);
            true
        }
        word => take(left, word.to_string().len()),
    }
}

fn list(items: &mut Vec<Value>, left: &mut usize) {
    let mut comma = 0;
    let end = items.iter_mut().position(|item| !fits(item, std::mem::replace(&mut comma, 1), left));
    items.truncate(end.unwrap_or(items.len()));
}

fn object(map: &mut Map<String, Value>, left: &mut usize) {
    let mut comma = 0;
    for lists in [false, true] {
        map.retain(|name, json| {
            if (json.is_array() || json.is_object()) != lists {
                return true;
            }
            // A quoted name and its colon.
            let stays = fits(json, comma + Value::from(name.as_str()).to_string().len() + 1, left);
            comma = comma.max(stays.into());
            stays
        });
    }
}

/// Whether something of the value is left, with so many bytes before it. What does not fit takes no room from what does.
fn fits(json: &mut Value, before: usize, left: &mut usize) -> bool {
    let had = *left;
    let stays = take(left, before) && value(json, left);
    if !stays {
        *left = had;
    }
    stays
}

/// Takes so many bytes, if there are as many.
const fn take(left: &mut usize, bytes: usize) -> bool {
    match left.checked_sub(bytes) {
        Some(rest) => {
            *left = rest;
            true
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn trimmed(json: &Value, most: usize) -> Value {
        let mut map = json.as_object().unwrap().clone();
        trim(&mut map, most);
        map.into()
    }

    #[test]
    fn what_fits_stays_and_lists_end_early() {
        let given = json!({"files": [{"id": 1, "in": ["a", "b"]}, {"id": 2}, {"id": 3}], "name": "library", "n": null});
        let whole = given.to_string().len();
        assert_eq!(trimmed(&given, whole), given);
        assert_eq!(trimmed(&given, 58), json!({"files": [{"id": 1, "in": ["a"]}], "name": "library", "n": null}));
        assert_eq!(trimmed(&given, 0), json!({}));
    }

    #[test]
    fn it_is_never_longer_than_it_may_be_and_uses_most_of_it() {
        let rows: Vec<Value> =
            (0..200).map(|i| json!({"id": i, "name": "ö\"\n".repeat(i % 7), "of": {"x": [i]}})).collect();
        let given = json!({"a": {"rows": rows}, "b": "words"});
        for most in (0..10_000).step_by(7) {
            let size = trimmed(&given, most).to_string().len();
            assert!(size <= most.max(2) && size + 60 > most.min(given.to_string().len()), "{size} of {most}");
        }
    }
}
