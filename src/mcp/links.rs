//! Results that point to a file instead of holding it.

use super::resources;
use crate::api::Op;
use crate::client::{Args, Reply};
use rmcp::model::{CallToolResult, ContentBlock, Resource};
use serde_json::{Value, json};

/// An export in the form of a file, as a link to the resource that reads it.
pub(super) fn file(op: &Op, args: &Args, reply: &Reply) -> Option<CallToolResult> {
    let bytes = reply.body.len();
    let link = resources::link(op, args, bytes)?;
    let text = format!(
        "a file of {bytes} bytes: read the resource {} to save it; text for this conversation comes with format txt or json",
        link.uri
    );
    let mut result =
        CallToolResult::structured(json!({"resource": link.uri, "mime_type": link.mime_type, "bytes": bytes}));
    result.content = vec![ContentBlock::text(text), ContentBlock::resource_link(link)];
    Some(result)
}

/// Whether the operation answers an address that a client may follow.
pub(super) fn follow(op: &Op) -> bool {
    op.tool == "get-recording-download-link"
}

/// The result of an operation that answers an address of a recording, with that as a link beside it.
pub(super) fn add(op: &Op, mut result: CallToolResult) -> CallToolResult {
    let link = result.structured_content.as_ref().and_then(|json| json.get("link")).and_then(Value::as_str);
    if let Some(link) = link.filter(|link| follow(op) && link.starts_with("https://")) {
        let link = Resource::new(link, "recording").with_mime_type("video/mp4");
        let about = "Whoever holds the link can download the recording until it ends";
        result.content.push(ContentBlock::resource_link(link.with_description(about)));
    }
    result
}
