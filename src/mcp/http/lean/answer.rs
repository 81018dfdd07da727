//! Answers as they go over the wire. What only passes through is copied from the API's reply and not built anew.

use super::super::answers::respond;
use super::super::coded::Answer;
use super::super::pieces;
use super::JSON;
use crate::mcp::call::Done;
use crate::mcp::handler::{meta, told};
use bytes::Bytes;
use http::StatusCode;
use rmcp::ErrorData;
use rmcp::model::{JsonRpcError, RequestId, ServerResult};
use serde::Serialize;
use std::sync::OnceLock;

/// Answers from this size on go out with the API's reply as it lies in memory; smaller ones are copied into one piece sooner.
const LARGE: usize = 64 << 10;

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

/// The answer to a call that could not be tried.
pub(super) fn error(id: &str, error: ErrorData) -> Bytes {
    let id = serde_json::from_str::<RequestId>(id).ok();
    json(&JsonRpcError::new(id, error)).into()
}

/// The whole answer to a call.
pub(super) fn of(id: &str, done: Result<Done, ErrorData>, modern: bool) -> Answer {
    /// Who answered, as every result says.
    static META: OnceLock<Vec<u8>> = OnceLock::new();
    let respond = |body: Bytes| respond(StatusCode::OK, JSON, body);
    let done = match done {
        Ok(done) => done,
        Err(e) => return respond(error(id, e)),
    };
    let Some(passing) = done.passing() else {
        return respond(whole(id, &result(told(done.response()).into(), modern)));
    };
    let large = passing.room() >= LARGE;
    let room = if large { passing.text_room() } else { passing.room() };
    let mut out = Vec::with_capacity(room + id.len() + 512);
    begin(&mut out, id);
    out.push(b'{');
    if modern {
        out.extend_from_slice(br#""resultType":"complete","#);
    }
    out.extend_from_slice(br#""content":[{"type":"text","text":""#);
    passing.text(&mut out);
    out.extend_from_slice(br#""}],"structuredContent":"#);
    let meta = META.get_or_init(|| json(&meta()));
    let end = |out: &mut Vec<u8>| {
        out.extend_from_slice(br#","isError":false,"_meta":"#);
        out.extend_from_slice(meta);
        out.extend_from_slice(b"}}");
    };
    if large {
        let (body, mut rest) = passing.pieces();
        end(&mut rest);
        return pieces::put(respond(Bytes::new()), [out.into(), body, rest.into()].into());
    }
    passing.json(&mut out);
    end(&mut out);
    respond(out.into())
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api;
    use crate::client::{Args, Reply};
    use crate::mcp::shape::Shape;
    use crate::mcp::view::View;
    use http::HeaderMap;
    use http_body::Body as _;
    use http_body_util::BodyExt as _;
    use serde_json::{Value, json};

    fn done(tool: &str, args: &Args, body: &Bytes) -> Done {
        let view = View { cap: 1 << 20, ..View::default() };
        let reply = Reply::new(StatusCode::OK, HeaderMap::new(), body.clone());
        Done::Reply { op: api::tool(tool).unwrap(), args: args.clone(), reply, view, shape: Shape::default() }
    }

    #[tokio::test]
    async fn an_answer_in_pieces_is_the_one_that_is_built_anew_and_holds_the_apis_bytes() {
        let row = |i: usize| json!({"id": format!("r{i}"), "topic": "nothing to be put otherwise ".repeat(20)});
        let rows: Vec<Value> = (0..200).map(row).collect();
        let page = json!({"data": rows, "total_count": 1000}).to_string();
        let ends = Args::new().with("limit", 1000);
        let goes_on = Args::new().with("limit", 200);
        let room = row(0).to_string().replace("\"r0\"", &format!("\"{}\"", "x".repeat(LARGE)));
        for (tool, args, body) in
            [("list-rooms", ends, &page), ("list-rooms", goes_on, &page), ("get-room-details", Args::new(), &room)]
        {
            let body = Bytes::from(body.clone());
            for modern in [true, false] {
                let built = whole("7", &result(told(done(tool, &args, &body).response()).into(), modern));
                let mut sent = of("7", Ok(done(tool, &args, &body)), modern).into_body();
                let length = sent.size_hint().exact();
                let mut pieces = Vec::new();
                while let Some(frame) = sent.frame().await {
                    pieces.push(frame.unwrap().into_data().unwrap());
                }
                assert_eq!(pieces[1].as_ptr(), body.as_ptr(), "{tool}: copied");
                let all = pieces.concat();
                assert_eq!(length, Some(all.len() as u64));
                let parsed = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
                assert_eq!(parsed(&all), parsed(&built), "{tool} {args:?} {modern}");
            }
        }
    }
}
