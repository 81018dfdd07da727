//! Which requests go the short way: those that are right in every respect, in either era, and ask for nothing unusual.
//!
//! What is not taken here is not refused: the SDK reads it, and says what is wrong where something is. So where it is lenient
//! this need not be, and a member that nobody thought of goes to the SDK.

use bytes::Bytes;
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

/// A request for what is the same for all, as it is known after it came once: such requests come in the same words again and again.
pub(super) struct Known {
    body: Bytes,
    id: Box<str>,
    /// Whether it says that it is of the newest revision.
    newest: bool,
    discovers: bool,
}

/// Longest body of a request that is remembered.
const SHORT: usize = 1024;

impl Known {
    /// Whether these are its words.
    pub(super) fn is(&self, body: &[u8]) -> bool {
        self.body == body
    }

    /// The same request again, if it goes the short way with these headers too.
    pub(super) fn again(&self, headers: &HeaderMap) -> Option<Envelope<'_>> {
        let modern = admitted(headers, self.newest.then_some(true))?;
        let (asked, method) = if self.discovers { (Asked::Discover, DISCOVER) } else { (Asked::List, LIST) };
        (!modern || only(headers, &METHOD)? == method).then_some(Envelope { id: &self.id, modern, asked })
    }

    /// The request as it may come again, where it is one that is worth it.
    pub(super) fn of(body: &Bytes, envelope: &Envelope<'_>) -> Option<Self> {
        let discovers = match envelope.asked {
            Asked::Discover => true,
            Asked::List => false,
            Asked::Call(_) => return None,
        };
        let (id, newest) = (envelope.id.into(), envelope.modern);
        // Copied, as it may be a slice of a larger buffer.
        (body.len() <= SHORT).then(|| Self { body: Bytes::copy_from_slice(body), id, newest, discovers })
    }
}

const DISCOVER: &str = "server/discover";
const LIST: &str = "tools/list";

impl<'a> Envelope<'a> {
    /// The request, if it goes the short way.
    pub(super) fn read(headers: &HeaderMap, body: &'a [u8]) -> Option<Self> {
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
        let says = match meta.and_then(|m| m.version) {
            Some(version) => Some(serde_json::from_str::<&str>(version.get()).ok()? == NEWEST),
            None => None,
        };
        let modern = admitted(headers, says)?;
        let capabilities = match meta.and_then(|m| m.capabilities) {
            _ if !modern => ClientCapabilities::default(),
            // What most say who ask for nothing.
            Some(given) if given.get() == "{}" => ClientCapabilities::default(),
            Some(given) => serde_json::from_str(given.get()).ok()?,
            None => return None,
        };
        if modern && only(headers, &METHOD)? != message.method {
            return None;
        }
        let asked = match (message.method, params.name) {
            (DISCOVER, None) if modern && params.arguments.is_none() => Asked::Discover,
            (LIST, None) if params.arguments.is_none() => Asked::List,
            ("tools/call", Some(name)) if !modern || only(headers, &NAME)? == name => {
                Asked::Call(Call { name, arguments: params.arguments.unwrap_or_default(), capabilities })
            }
            _ => return None,
        };
        Some(Self { id, modern, asked })
    }
}

/// Whether a request with these headers is of the newest revision or an older one; `says` is whether it calls itself one of the
/// newest, if it says anything. None where it contradicts itself, lacks something, or is of a version that nobody knows.
fn admitted(headers: &HeaderMap, says: Option<bool>) -> Option<bool> {
    if !accepts(headers) || !is_json(headers) {
        return None;
    }
    let header = if headers.contains_key(&VERSION) { Some(only(headers, &VERSION)?) } else { None };
    match (header, says) {
        (Some(NEWEST), Some(true)) => Some(true),
        (None, None) => Some(false),
        (Some(version), None) => {
            let known = ProtocolVersion::KNOWN_VERSIONS.iter().find(|v| v.as_str() == version)?;
            known.has_initialize().then_some(false)
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
mod tests;
