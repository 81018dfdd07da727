//! Answers as they go over the wire. What only passes through is copied from the API's reply and not built anew.

use crate::mcp::call::Done;
use crate::mcp::handler::{meta, told};
use bytes::Bytes;
use rmcp::ErrorData;
use rmcp::model::{JsonRpcError, RequestId, ServerResult};
use serde::Serialize;
use std::sync::OnceLock;

/// A result as the revision has it.
pub(super) fn result(mut result: ServerResult, modern: bool) -> Vec<u8> {
    if modern {
        result.fill_missing_cache_hints();
    } else {
        result.strip_result_type_for_legacy_peer();
        result.strip_non_object_output_for_legacy_peer();
    }
    json(&result)
}

/// The whole answer with this result.
pub(super) fn whole(id: &str, result: &[u8]) -> Bytes {
    let mut out = Vec::with_capacity(result.len() + id.len() + 64);
    begin(&mut out, id);
    out.extend_from_slice(result);
    out.push(b'}');
    out.into()
}

/// The whole answer to a call.
pub(super) fn of(id: &str, done: Result<Done, ErrorData>, modern: bool) -> Bytes {
    /// Who answered, as every result says.
    static META: OnceLock<Vec<u8>> = OnceLock::new();
    let done = match done {
        Ok(done) => done,
        Err(e) => {
            let id = serde_json::from_str::<RequestId>(id).ok();
            return json(&JsonRpcError::new(id, e)).into();
        }
    };
    let Some(passing) = done.passing() else {
        return whole(id, &result(told(done.response()).into(), modern));
    };
    let mut out = Vec::with_capacity(passing.room() + id.len() + 512);
    begin(&mut out, id);
    out.push(b'{');
    if modern {
        out.extend_from_slice(br#""resultType":"complete","#);
    }
    out.extend_from_slice(br#""content":[{"type":"text","text":""#);
    passing.text(&mut out);
    out.extend_from_slice(br#""}],"structuredContent":"#);
    passing.json(&mut out);
    out.extend_from_slice(br#","isError":false,"_meta":"#);
    out.extend_from_slice(META.get_or_init(|| json(&meta())));
    out.extend_from_slice(b"}}");
    out.into()
}

fn begin(out: &mut Vec<u8>, id: &str) {
    out.extend_from_slice(br#"{"jsonrpc":"2.0","id":"#);
    out.extend_from_slice(id.as_bytes());
    out.extend_from_slice(br#","result":"#);
}

fn json(value: &impl Serialize) -> Vec<u8> {
    // The SDK's types serialise without fail.
    serde_json::to_vec(value).unwrap_or_default()
}
