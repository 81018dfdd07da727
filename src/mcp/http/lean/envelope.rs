//! Which requests go the short way: those that are right in every respect, in either era, and ask for nothing unusual.
//!
//! What is not taken here is not refused: the SDK reads it, and says what is wrong where something is. So where it is lenient
//! this need not be, and a member that nobody thought of goes to the SDK.

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName};
use rmcp::model::{ClientCapabilities, JsonObject, ProtocolVersion};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;
use std::borrow::Cow;

const VERSION: HeaderName = HeaderName::from_static("mcp-protocol-version");
const METHOD: HeaderName = HeaderName::from_static("mcp-method");
const NAME: HeaderName = HeaderName::from_static("mcp-name");
const NEWEST: &str = "2026-07-28";

/// A request, read as far as is needed.
pub(super) struct Envelope<'a> {
    /// As it came: a number or a text in quotes.
    pub(super) id: &'a str,
    /// Whether it is of the revision without a handshake.
    pub(super) modern: bool,
    pub(super) asked: Asked<'a>,
}

/// What is asked for.
#[allow(clippy::large_enum_variant, reason = "the large one is the usual one, and it is moved once")]
pub(super) enum Asked<'a> {
    Discover,
    List,
    Call(Call<'a>),
}

/// A call of a tool.
pub(super) struct Call<'a> {
    pub(super) name: Cow<'a, str>,
    pub(super) arguments: JsonObject,
    pub(super) capabilities: ClientCapabilities,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message<'a> {
    jsonrpc: &'a str,
    #[serde(borrow)]
    id: &'a RawValue,
    method: &'a str,
    #[serde(borrow, default)]
    params: Option<Params<'a>>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Params<'a> {
    #[serde(borrow, default)]
    name: Option<Cow<'a, str>>,
    #[serde(default)]
    arguments: Option<JsonObject>,
    #[serde(borrow, default, rename = "_meta")]
    meta: Option<Meta<'a>>,
}

/// Members beside these say nothing that an answer depends on, save a progress token.
#[derive(Deserialize)]
struct Meta<'a> {
    #[serde(borrow, default, rename = "io.modelcontextprotocol/protocolVersion")]
    version: Option<&'a RawValue>,
    #[serde(borrow, default, rename = "io.modelcontextprotocol/clientCapabilities")]
    capabilities: Option<&'a RawValue>,
    #[serde(default, rename = "progressToken")]
    progress: Option<IgnoredAny>,
}

impl<'a> Envelope<'a> {
    /// The request, if it goes the short way.
    pub(super) fn read(headers: &HeaderMap, body: &'a [u8]) -> Option<Self> {
        if !accepts(headers) || !is_json(headers) {
            return None;
        }
        let message: Message<'a> = serde_json::from_slice(body).ok()?;
        let id = message.id.get();
        if message.jsonrpc != "2.0" || !is_id(id) {
            return None;
        }
        let params = message.params.unwrap_or_default();
        let meta = params.meta.as_ref();
        if meta.is_some_and(|m| m.progress.is_some()) {
            return None;
        }
        let capabilities = era(headers, meta)?;
        let modern = capabilities.is_some();
        if modern && only(headers, &METHOD)? != message.method {
            return None;
        }
        let asked = match (message.method, params.name) {
            ("server/discover", None) if modern && params.arguments.is_none() => Asked::Discover,
            ("tools/list", None) if params.arguments.is_none() => Asked::List,
            ("tools/call", Some(name)) if !modern || only(headers, &NAME)? == name => Asked::Call(Call {
                name,
                arguments: params.arguments.unwrap_or_default(),
                capabilities: capabilities.unwrap_or_default(),
            }),
            _ => return None,
        };
        Some(Self { id, modern, asked })
    }
}

/// What the client of a request of the newest revision can do; nothing for one of an older revision. None where the request
/// contradicts itself, lacks something, or is of a version that nobody knows.
#[allow(clippy::option_option, reason = "no answer, and the answer that there is nothing to say")]
fn era(headers: &HeaderMap, meta: Option<&Meta<'_>>) -> Option<Option<ClientCapabilities>> {
    let header = if headers.contains_key(&VERSION) { Some(only(headers, &VERSION)?) } else { None };
    match (header, meta.and_then(|m| m.version)) {
        (Some(NEWEST), Some(version)) if serde_json::from_str::<&str>(version.get()).ok()? == NEWEST => {
            let given = meta?.capabilities?.get();
            let given = if given == "{}" { ClientCapabilities::default() } else { serde_json::from_str(given).ok()? };
            Some(Some(given))
        }
        (None, None) => Some(None),
        (Some(version), None) => {
            let known = ProtocolVersion::KNOWN_VERSIONS.iter().find(|v| v.as_str() == version)?;
            known.has_initialize().then_some(None)
        }
        _ => None,
    }
}

/// The one value of a header.
fn only<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?;
    values.next().is_none().then_some(value)
}

/// Whether the client takes both kinds of answers, as it must. Weights are for the SDK to weigh.
fn accepts(headers: &HeaderMap) -> bool {
    let Some(value) = only(headers, &ACCEPT).filter(|v| !v.contains([';', '"'])) else { return false };
    let takes = |kind: &str| value.split(',').any(|v| v.trim().eq_ignore_ascii_case(kind));
    takes("application/json") && takes("text/event-stream")
}

fn is_json(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|v| v.as_bytes().eq_ignore_ascii_case(b"application/json"))
}

/// Whether it may stand in the answer as it came: a text, or a whole number that is not too large.
fn is_id(raw: &str) -> bool {
    raw.starts_with('"') || (raw.len() < 18 && raw.strip_prefix('-').unwrap_or(raw).bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const LEGACY: &[(&str, &str)] = &[("mcp-protocol-version", "2025-11-25")];

    fn taken(more: &[(&'static str, &str)], body: &Value) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, "application/json".parse().unwrap());
        headers.insert(ACCEPT, "application/json, text/event-stream".parse().unwrap());
        for (name, value) in more {
            headers.append(*name, value.parse().unwrap());
        }
        Envelope::read(&headers, body.to_string().as_bytes()).is_some()
    }

    fn request(method: &str, params: &Value) -> Value {
        json!({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
    }

    fn meta() -> Value {
        json!({
            "io.modelcontextprotocol/protocolVersion": NEWEST,
            "io.modelcontextprotocol/clientInfo": {"name": "c", "version": "1"},
            "io.modelcontextprotocol/clientCapabilities": {"elicitation": {"form": {}}},
        })
    }

    /// The slow way would answer the same: only this test sees that the short one is taken.
    #[test]
    fn what_clients_usually_send_goes_the_short_way() {
        let call = json!({"name": "list-rooms", "arguments": {"limit": 3}});
        for headers in [&[], LEGACY] {
            assert!(taken(headers, &json!({"jsonrpc": "2.0", "id": "a", "method": "tools/list"})));
            assert!(taken(headers, &request("tools/list", &json!({}))));
            assert!(taken(headers, &request("tools/call", &call)));
        }
        for (method, mut params) in
            [("tools/list", json!({})), ("server/discover", json!({})), ("tools/call", call.clone())]
        {
            params["_meta"] = meta();
            let headers = [("mcp-protocol-version", NEWEST), ("mcp-method", method), ("mcp-name", "list-rooms")];
            assert!(taken(&headers, &request(method, &params)), "{method}");
        }
    }

    #[test]
    fn what_needs_more_than_an_answer_goes_to_the_sdk() {
        let call = |more: Value| {
            let mut params = json!({"name": "list-rooms"});
            params.as_object_mut().unwrap().append(&mut more.as_object().unwrap().clone());
            taken(LEGACY, &request("tools/call", &params))
        };
        assert!(call(json!({})));
        assert!(!call(json!({"_meta": {"progressToken": 1}})));
        assert!(!call(json!({"requestState": "s"})));
        assert!(!call(json!({"task": {}})));
        for method in ["initialize", "ping", "resources/list", "prompts/get", "server/discover"] {
            assert!(!taken(LEGACY, &request(method, &json!({}))), "{method}");
        }
        assert!(!taken(LEGACY, &request("tools/list", &json!({"cursor": "c"}))));
    }
}
