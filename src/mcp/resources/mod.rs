//! The API as resources: things to be read by their address, and join tokens that are always fresh.
//!
//! `table` says which address is which operation, `token` is about join tokens, `watch` tells subscribers when one changed.

mod table;
mod token;
mod watch;

pub(super) use token::uri_of;
pub(super) use watch::{Watches, listen, watchable};

use super::audit::Subject;
use super::result::{CAP, mask};
use super::scope::Reach;
use crate::api;
use crate::client::{Args, Client};
use crate::error::{Error, Kind};
use rmcp::ErrorData as McpError;
use rmcp::model::{CacheScope, ErrorData, ReadResourceResult, Resource, ResourceContents, ResourceTemplate};
use serde_json::json;

/// How all addresses begin.
const SCHEME: &str = "digitalsamba://";
const JSON: &str = "application/json";

/// Says what reading this address is about; nothing, where it is none that is served.
pub(super) fn subject(reach: &Reach, uri: &str, subject: &mut Subject) {
    let found = table::find(reach, uri).and_then(|(row, args)| Some((api::tool(row.tool)?, args)));
    let token = || {
        let request = token::request(reach, uri, "")?;
        Some((api::tool("generate-token")?, Args::new().with("room", request.room())))
    };
    if let Some((op, args)) = found.or_else(token) {
        let given = args.iter().map(|(name, value)| (name.to_owned(), value.clone())).collect();
        subject.operation(op, &given);
    }
}

/// The resources that need no id, as far as they are served.
pub(super) fn list(reach: &Reach) -> Vec<Resource> {
    let plain = table::served(reach).filter(|row| !row.path.contains('{'));
    plain.map(|row| describe(Resource::new(format!("{SCHEME}{}", row.path), row.tool), row.tool)).collect()
}

fn describe(resource: Resource, tool: &str) -> Resource {
    let about = api::tool(tool).map(|op| op.about).unwrap_or_default();
    resource.with_description(about).with_mime_type(JSON)
}

/// The addresses with ids in them, as far as they are served.
pub(super) fn templates(reach: &Reach) -> Vec<ResourceTemplate> {
    let mut all: Vec<_> = table::served(reach)
        .filter(|row| row.path.contains('{'))
        .map(|row| {
            let about = api::tool(row.tool).map(|op| op.about).unwrap_or_default();
            let template = ResourceTemplate::new(format!("{SCHEME}{}", row.path), row.tool);
            template.with_description(about).with_mime_type(JSON)
        })
        .collect();
    if token::served(reach) {
        let template = ResourceTemplate::new(token::template(), "join-token");
        let about = "A join token that is live whenever it is read: it is made anew before it ends. Subscribe to be told of each \
                     new one. Whoever holds it gets into the room.";
        all.push(template.with_description(about).with_mime_type(JSON));
    }
    all
}

/// Reads a resource. Fails with the protocol's own error where there is none of this address, or it cannot be read.
pub(super) async fn read(
    client: crate::Result<&Client>,
    reach: &Reach,
    uri: &str,
    principal: &str,
) -> Result<ReadResourceResult, McpError> {
    let unknown = || ErrorData::resource_not_found("there is no such resource", Some(json!({"uri": uri})));
    let failed = |e: Error| match e.kind() {
        Kind::NotFound => unknown(),
        Kind::Usage | Kind::Invalid => ErrorData::invalid_params(told(&e), Some(json!({"uri": uri}))),
        _ => ErrorData::internal_error(told(&e), Some(json!({"uri": uri}))),
    };
    let client = client.map_err(failed)?;
    if let Some(request) = token::request(reach, uri, principal) {
        let token = client.tokens().get(&request).await.map_err(failed)?;
        return Ok(shown(uri, token::shown(&token).to_string(), 0));
    }
    let (row, args) = table::find(reach, uri).ok_or_else(unknown)?;
    let op = api::tool(row.tool).ok_or_else(unknown)?;
    let mut json = client.call(op, args).await.and_then(|reply| reply.json()).map_err(failed)?;
    mask(&mut json, op.secret_reply);
    let text = json.to_string();
    if text.len() > CAP {
        let why =
            format!("this resource has {} bytes, more than the {CAP} that are given out; call {}", text.len(), op.tool);
        return Err(ErrorData::internal_error(why, Some(json!({"uri": uri}))));
    }
    Ok(shown(uri, text, 1_000))
}

fn told(e: &Error) -> String {
    e.hint().map_or_else(|| e.message().to_owned(), |hint| format!("{}; {hint}", e.message()))
}

fn shown(uri: &str, text: String, ttl_ms: u64) -> ReadResourceResult {
    let contents = ResourceContents::text(text, uri).with_mime_type(JSON);
    ReadResourceResult::new(vec![contents]).with_ttl_ms(ttl_ms).with_cache_scope(CacheScope::Private)
}
