//! What of a reply a model asks for: some of the fields, and no nulls. Both arguments are ours; the API never sees them.

use super::dispatch::Meta;
use super::tools::reads_only;
use crate::api::{Op, Reply};
use crate::client::Args;
use crate::error::FieldError;
use rmcp::model::JsonObject;
use serde_json::{Map, Value, json};

const FIELDS: &str = "fields";
const DROP_NULLS: &str = "drop_nulls";
/// Where a result names fields that were asked for and are in none of its rows.
const MISSING: &str = "no_such_fields";

/// Most fields that may be asked for: more than anything has, and each is looked for in every row.
const MOST: usize = 200;

/// What is asked for; everything unless said.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    /// Fields as their names from the outside in.
    fields: Vec<Vec<String>>,
    drop_nulls: bool,
}

/// Whether the operation answers something that has fields.
fn applies(op: &Op) -> bool {
    matches!(op.reply, Reply::Json | Reply::Page(_) | Reply::Rows)
}

/// Adds the arguments to the schema of an operation that has them.
pub(super) fn add_to(op: &Op, schema: &mut JsonObject) {
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut).filter(|_| applies(op));
    if let Some(properties) = properties {
        let about = "Answer only these, such as id or roles.name";
        properties.insert(FIELDS.into(), json!({"type": "array", "items": {"type": "string"}, "description": about}));
        properties.insert(DROP_NULLS.into(), json!({"type": "boolean", "description": "Leave nulls out"}));
    }
}

/// How a model gets less of a reply. Only the tools that call any operation announce the arguments, and a client may refuse
/// what is not announced; a server may be told to leave them out.
pub(super) fn way(op: &Op) -> String {
    let by = if reads_only(op) { Meta::Read } else { Meta::Write };
    format!("call {} with `{FIELDS}`, through {} where that is there, to get only what is needed", op.tool, by.name())
}

impl Shape {
    /// Whether it leaves everything as it is.
    pub(super) const fn is_whole(&self) -> bool {
        self.fields.is_empty() && !self.drop_nulls
    }

    /// Takes the arguments out; what is wrong with them is added to the faults.
    pub(super) fn take(op: &Op, args: &mut Args, faults: &mut Vec<FieldError>) -> Self {
        let mut shape = Self::default();
        if !applies(op) {
            return shape;
        }
        let mut wrong =
            |field: &str, message: &str| faults.push(FieldError { field: field.into(), message: message.into() });
        match args.remove(FIELDS).map(|given| names(&given)) {
            None => {}
            Some(Some(names)) if names.len() > MOST => wrong(FIELDS, &format!("has more than {MOST} names")),
            Some(Some(names)) => shape.fields = names,
            Some(None) => wrong(FIELDS, "must be a list of field names, such as [\"id\", \"friendly_url\"]"),
        }
        match args.remove(DROP_NULLS).map(|given| switch(&given)) {
            None => {}
            Some(Some(on)) => shape.drop_nulls = on,
            Some(None) => wrong(DROP_NULLS, "must be true or false"),
        }
        shape
    }

    /// Leaves of a reply what was asked for. A page keeps what stands beside its rows.
    pub(super) fn apply(&self, mut json: Value) -> Value {
        if !self.fields.is_empty() {
            json = self.picked(json);
        }
        if self.drop_nulls {
            without_nulls(&mut json);
        }
        json
    }

    fn picked(&self, json: Value) -> Value {
        let mut found = vec![false; self.fields.len()];
        let mut pick = |row: Value| match row {
            Value::Object(_) => pick(&row, &self.fields, &mut found),
            other => other,
        };
        let (mut json, empty) = match json {
            Value::Array(rows) => {
                let rows: Vec<Value> = rows.into_iter().map(pick).collect();
                let empty = rows.is_empty();
                (Map::from_iter([("data".to_owned(), rows.into())]), empty)
            }
            Value::Object(mut map) if map.get("data").is_some_and(Value::is_array) => {
                let rows = map.get_mut("data").map(Value::take).unwrap_or_default();
                let rows: Vec<Value> = rows.as_array().cloned().unwrap_or_default().into_iter().map(pick).collect();
                let empty = rows.is_empty();
                map.insert("data".to_owned(), rows.into());
                (map, empty)
            }
            Value::Object(map) => match pick(Value::Object(map)) {
                Value::Object(map) => (map, false),
                other => return other,
            },
            other => return other,
        };
        let missing: Vec<String> =
            self.fields.iter().zip(found).filter(|(_, found)| !found).map(|(path, _)| path.join(".")).collect();
        if !missing.is_empty() && !empty {
            json.insert(MISSING.to_owned(), missing.into());
        }
        Value::Object(json)
    }
}

/// The fields of one row, in the order in which they were asked for.
fn pick(row: &Value, fields: &[Vec<String>], found: &mut [bool]) -> Value {
    let mut out = Map::new();
    for (path, found) in fields.iter().zip(found) {
        if let Some(value) = at(row, path) {
            *found = true;
            out.insert(path.join("."), value);
        }
    }
    Value::Object(out)
}

/// What stands at a path; of a list, what stands there in each of its items.
fn at(json: &Value, path: &[String]) -> Option<Value> {
    let Some((first, rest)) = path.split_first() else { return Some(json.clone()) };
    match json {
        Value::Object(map) => at(map.get(first)?, rest),
        Value::Array(items) => {
            let values: Vec<Value> = items.iter().filter_map(|item| at(item, path)).collect();
            (!values.is_empty() || items.is_empty()).then_some(values.into())
        }
        _ => None,
    }
}

fn without_nulls(json: &mut Value) {
    match json {
        Value::Array(items) => items.iter_mut().for_each(without_nulls),
        Value::Object(map) => {
            map.retain(|_, value| !value.is_null());
            map.values_mut().for_each(without_nulls);
        }
        _ => {}
    }
}

/// A list of names, or one text with commas.
fn names(given: &Value) -> Option<Vec<Vec<String>>> {
    let texts: Vec<&str> = match given {
        Value::Null => Vec::new(),
        // Some models write the list as text.
        Value::String(text) => match serde_json::from_str::<Vec<String>>(text) {
            Ok(list) => return names(&list.into()),
            Err(_) => text.split(',').collect(),
        },
        Value::Array(items) => items.iter().map(Value::as_str).collect::<Option<_>>()?,
        _ => return None,
    };
    let path = |text: &str| text.trim().split('.').map(str::to_owned).collect();
    Some(texts.into_iter().filter(|t| !t.trim().is_empty()).map(path).collect())
}

/// `true` or `false`, also as a text; `null` is not given.
pub(super) fn switch(given: &Value) -> Option<bool> {
    match given {
        Value::Null => Some(false),
        Value::Bool(on) => Some(*on),
        Value::String(text) if text.trim().eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.trim().eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;

    fn shaped(given: Value, reply: Value) -> Value {
        let Value::Object(given) = given else { panic!("{given}") };
        let (mut args, mut faults) = (Args::from(given), Vec::new());
        let shape = Shape::take(api::tool("list-rooms").unwrap(), &mut args, &mut faults);
        assert!(faults.is_empty() && args.names().count() == 0, "{faults:?} {args:?}");
        shape.apply(reply)
    }

    #[test]
    fn more_fields_than_anything_has_are_refused() {
        let faults = |n: usize| {
            let mut args = Args::new().with(FIELDS, vec!["id".to_owned(); n]);
            let mut faults = Vec::new();
            Shape::take(api::tool("list-rooms").unwrap(), &mut args, &mut faults);
            faults.len()
        };
        assert_eq!((faults(MOST), faults(MOST + 1)), (0, 1));
    }

    #[test]
    fn no_operation_has_arguments_of_these_names() {
        for op in api::ops() {
            assert!(op.param(FIELDS).is_none() && op.param(DROP_NULLS).is_none(), "{}", op.tool);
        }
    }

    #[test]
    fn fields_are_picked_from_every_row_in_the_order_asked_for() {
        let page = || json!({"data": [{"id": 1, "x": 2, "roles": [{"name": "a"}, {"name": "b"}], "u": null}], "total_count": "1"});
        for fields in [json!(["roles.name", "id"]), json!("roles.name, id"), json!("[\"roles.name\",\"id\"]")] {
            let one = shaped(json!({"fields": fields}), page());
            assert_eq!(one.to_string(), r#"{"data":[{"roles.name":["a","b"],"id":1}],"total_count":"1"}"#);
        }
        assert_eq!(shaped(json!({"fields": ["u"]}), page())["data"], json!([{"u": null}]));
        assert_eq!(shaped(json!({"fields": ["id"]}), json!({"id": 3, "x": 4})), json!({"id": 3}));
        assert_eq!(shaped(json!({}), page()), page());
    }

    #[test]
    fn a_field_that_is_nowhere_is_told_of() {
        let page = json!({"data": [{"id": 1}], "total_count": 1});
        let one = shaped(json!({"fields": ["id", "nmae"]}), page);
        assert_eq!(one["no_such_fields"], json!(["nmae"]));
        let none = shaped(json!({"fields": ["nmae"]}), json!({"data": [], "total_count": 0}));
        assert!(none.get("no_such_fields").is_none(), "nothing is known of the fields of no rows");
    }

    #[test]
    fn nulls_go_at_any_depth_and_only_if_asked() {
        let reply = || json!({"a": null, "b": {"c": null, "d": 0}, "e": [{"f": null}, null]});
        assert_eq!(shaped(json!({"drop_nulls": "true"}), reply()), json!({"b": {"d": 0}, "e": [{}, null]}));
        assert_eq!(shaped(json!({"drop_nulls": false}), reply()), reply());
    }

    #[test]
    fn every_fault_is_told() {
        let (mut args, mut faults) = (Args::new().with(FIELDS, 3).with(DROP_NULLS, "perhaps"), Vec::new());
        Shape::take(api::tool("list-rooms").unwrap(), &mut args, &mut faults);
        assert_eq!(faults.iter().map(|f| f.field.as_str()).collect::<Vec<_>>(), [FIELDS, DROP_NULLS]);
    }
}
