//! The API as resources: things to be read by their address, and join tokens that are always fresh.
//!
//! `table` says which address is which operation, `export` is about whole documents, `token` about join tokens,
//! `live` about rooms in use, `watch` tells subscribers when one changed.

mod export;
mod live;
mod table;
mod token;
mod watch;

pub(super) use export::link;
pub(super) use token::uri_of;
pub(super) use watch::Watches;

use super::audit::Subject;
use super::fence::{self, Fence};
use super::overload;
use super::result::mask;
use super::scope::Reach;
use super::view::View;
use crate::api::{self, Op};
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
            let template = ResourceTemplate::new(row.template(), row.tool).with_description(about);
            // An export says its own type when it is read: it goes by the form that is asked for.
            if row.op().is_some_and(export::is) { template } else { template.with_mime_type(JSON) }
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

/// The operation behind a template, by the template's own text.
pub(super) fn operation(reach: &Reach, template: &str) -> Option<&'static Op> {
    if token::served(reach) && template == token::template() {
        return api::tool("generate-token");
    }
    table::served(reach).find(|row| row.template() == template).and_then(table::Row::op)
}

/// Reads a resource. Fails with the protocol's own error where there is none of this address, or it cannot be read.
pub(super) async fn read(
    client: crate::Result<&Client>,
    reach: &Reach,
    uri: &str,
    principal: &str,
    view: View,
) -> Result<ReadResourceResult, McpError> {
    let unknown = || ErrorData::resource_not_found("there is no such resource", Some(json!({"uri": uri})));
    let failed = |e: Error| match (e.kind(), overload::wait(&e)) {
        (_, Some(wait)) => overload::error(wait),
        (Kind::NotFound, _) => unknown(),
        (Kind::Usage | Kind::Invalid, _) => ErrorData::invalid_params(told(&e), Some(json!({"uri": uri}))),
        _ => ErrorData::internal_error(told(&e), Some(json!({"uri": uri}))),
    };
    let client = client.map_err(failed)?;
    if let Some(request) = token::request(reach, uri, principal) {
        let token = client.tokens().get(&request).await.map_err(failed)?;
        return Ok(shown(uri, token::shown(&token).to_string(), 0));
    }
    let (row, args) = table::find(reach, uri).ok_or_else(unknown)?;
    let op = api::tool(row.tool).ok_or_else(unknown)?;
    fence::admit(op, view).map_err(failed)?;
    if export::is(op) {
        let reply = client.call(op, args.clone()).await.map_err(failed)?;
        return Ok(read_result(export::contents(view, uri, &args, &reply).map_err(failed)?, 0));
    }
    let mut json = client.call(op, args).await.and_then(|reply| reply.json()).map_err(failed)?;
    mask(&mut json, op.secret_reply);
    let mut fence = Fence::new(view);
    fence.json(&mut json, op.strangers);
    let text = fence.close(json).to_string();
    if text.len() > view.cap {
        let (bytes, cap) = (text.len(), view.cap);
        let why = format!("this resource has {bytes} bytes, more than the {cap} that are given out; call {}", op.tool);
        return Err(ErrorData::internal_error(why, Some(json!({"uri": uri}))));
    }
    Ok(shown(uri, text, 1_000))
}

fn told(e: &Error) -> String {
    e.hint().map_or_else(|| e.message().to_owned(), |hint| format!("{}; {hint}", e.message()))
}

fn shown(uri: &str, text: String, ttl_ms: u64) -> ReadResourceResult {
    read_result(ResourceContents::text(text, uri).with_mime_type(JSON), ttl_ms)
}

fn read_result(contents: ResourceContents, ttl_ms: u64) -> ReadResourceResult {
    ReadResourceResult::new(vec![contents]).with_ttl_ms(ttl_ms).with_cache_scope(CacheScope::Private)
}
