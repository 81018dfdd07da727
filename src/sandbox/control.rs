//! The sandbox's own paths below `/__sandbox/`: its state, and what stands in for people who come and go.

use super::call::Call;
use super::reply::{Answer, Answered, Refusal};
use super::store::{Store, Table};
use crate::api::{self, Op};
use bytes::Bytes;
use http::{Method, Request};
use serde_json::{Map, Value, json};

/// What a call here has in place of an operation of the API.
pub(crate) static NO_OP: Op = api::spec::get("state", "/__sandbox", "The sandbox's own paths");

/// Answers a call to one of these paths.
pub(crate) type Control = fn(&mut Call<'_>, &str, &Request<Bytes>) -> Answered;

/// Who answers this method and path (what follows `/__sandbox/`).
pub(crate) fn find(method: &Method, path: &str) -> Result<Control, Refusal> {
    match (method.as_str(), path) {
        ("GET", "state") => Ok(show),
        (_, "state") => Err(Refusal::method("GET".to_owned())),
        _ => Err(Refusal::not_found()),
    }
}

fn show(call: &mut Call<'_>, _path: &str, _request: &Request<Bytes>) -> Answered {
    Ok(Answer::Json(state(call.store, call.now)))
}

/// What the API itself does not show.
pub(crate) fn state(store: &Store, now: i64) -> Value {
    let rows: Map<String, Value> =
        Table::ALL.iter().map(|t| (t.name().to_owned(), Value::from(store.len(*t)))).collect();
    json!({
        "now": now,
        "seed": store.sample().seed,
        "rows": rows,
        "foreign_room": store.sample().ids.id(Table::Foreign, 0).to_string(),
    })
}
