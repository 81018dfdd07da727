//! The resources of the suite.

use super::PNG;
use rmcp::model::{CacheScope, ReadResourceResult, Resource, ResourceContents, ResourceTemplate};
use serde_json::json;

const TEXT: &str = "test://static-text";
const BINARY: &str = "test://static-binary";
const WATCHED: &str = "test://watched-resource";

/// The resources as they are listed.
pub(in crate::mcp) fn list() -> impl Iterator<Item = Resource> {
    let rows = [(TEXT, "A text", "text/plain"), (BINARY, "A picture", "image/png"), (WATCHED, "A text", "text/plain")];
    rows.into_iter().map(|(uri, about, mime)| Resource::new(uri, uri).with_description(about).with_mime_type(mime))
}

/// The template as it is listed.
pub(in crate::mcp) fn templates() -> impl Iterator<Item = ResourceTemplate> {
    let template = ResourceTemplate::new("test://template/{id}/data", "data");
    std::iter::once(template.with_description("Data of an id").with_mime_type("application/json"))
}

/// Reads one; none where it is not the suite's.
pub(in crate::mcp) fn read(uri: &str) -> Option<ReadResourceResult> {
    let id = uri.strip_prefix("test://template/").and_then(|rest| rest.strip_suffix("/data"));
    let contents = match (uri, id) {
        (TEXT, _) => ResourceContents::text("This is the content of the static text resource.", uri),
        (WATCHED, _) => ResourceContents::text("This can be watched.", uri),
        (BINARY, _) => ResourceContents::blob(PNG, uri).with_mime_type("image/png"),
        (_, Some(id)) => {
            let text = json!({"id": id, "templateTest": true, "data": format!("Data for ID: {id}")}).to_string();
            ResourceContents::text(text, uri).with_mime_type("application/json")
        }
        _ => return None,
    };
    Some(ReadResourceResult::new(vec![contents]).with_ttl_ms(0).with_cache_scope(CacheScope::Public))
}
