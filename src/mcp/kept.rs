//! `generate-token` with `keep_fresh`: a token that is made anew before it ends, and the resource under which it is read.

use super::resources::uri_of;
use super::shape::{self, Shape};
use crate::api::Op;
use crate::client::token::{ASKED, TokenRequest};
use crate::client::{Args, Client};
use crate::error::{FieldError, Result};
use rmcp::model::{CallToolResult, JsonObject};
use serde_json::{Value, json};

/// The argument, which is ours and not the API's.
const KEEP_FRESH: &str = "keep_fresh";

/// Adds the argument to the schema of the operation that has it.
pub(super) fn add_to(op: &Op, schema: &mut JsonObject) {
    if op.tool != "generate-token" {
        return;
    }
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        let about =
            "Keep it fresh: the result names a resource that always reads a live token, made anew before it ends";
        properties.insert(KEEP_FRESH.to_owned(), json!({"type": "boolean", "description": about}));
    }
}

/// Takes the argument out; what is wrong with it is added to the faults.
pub(super) fn take(op: &Op, args: &mut Args, faults: &mut Vec<FieldError>) -> bool {
    if op.tool != "generate-token" {
        return false;
    }
    let Some(given) = args.remove(KEEP_FRESH) else { return false };
    shape::switch(&given).unwrap_or_else(|| {
        faults.push(FieldError { field: KEEP_FRESH.to_owned(), message: "must be true or false".to_owned() });
        false
    })
}

/// Answers with a token that is kept, or what is asked for of it. The arguments have been looked over.
pub(super) async fn answer(client: &Client, args: &Args, shape: &Shape, principal: &str) -> Result<CallToolResult> {
    let token = client.tokens().get(&TokenRequest::from_args(args)?.principal(principal)).await?;
    let uri = uri_of(args);
    let note = match token.expires_at() {
        None => "this token never ends: there is nothing to keep fresh".to_owned(),
        Some(_) => format!(
            "read {uri} for a live token whenever one is needed; it is kept fresh for {} minutes after it was last read, and \
             for as long as somebody is subscribed to it",
            ASKED.as_secs() / 60
        ),
    };
    Ok(CallToolResult::structured(shape.apply(json!({
        "token": token.secret(),
        "link": token.link(),
        "expires_at": token.expires_at(),
        "resource": uri,
        "note": note,
    }))))
}
