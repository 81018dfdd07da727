//! Replies travel compressed: asked for, and decoded piece by piece while they arrive.
//!
//! A piece is never larger than 32 KiB, however much it unfolds to: whoever holds a reply whole bounds it, and whoever
//! writes it to a file holds one piece at a time.

mod coding;
mod decode;
mod encode;
mod negotiate;
mod stats;

pub use coding::Coding;
pub use encode::encode;
pub use negotiate::{WORTH, accepted, vary};
pub use stats::CompressionStats;

use super::super::transport::Body;
use crate::error::{Error, Kind, Result};
use decode::Decoded;
use http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Response};
use http_body::Body as _;
use stats::Counts;
use std::sync::Arc;

/// Most bytes that are decoded at a time.
const PIECE: usize = 32 << 10;

/// What is accepted, best first. zstd is the cheapest to decode, brotli the smallest.
const ACCEPT: HeaderValue = HeaderValue::from_static("zstd, br, gzip");
const PLAIN: HeaderValue = HeaderValue::from_static("identity");

/// Asks for compressed replies and decodes them. Switched off it asks for plain ones.
#[derive(Clone, Debug)]
pub(in crate::client) struct Compression {
    on: bool,
    counts: Arc<Counts>,
}

impl Compression {
    pub(in crate::client) fn new(on: bool) -> Self {
        Self { on, counts: Arc::default() }
    }

    /// Says in a request what its reply may be encoded in.
    pub(in crate::client) fn ask(&self, headers: &mut HeaderMap) {
        headers.entry(ACCEPT_ENCODING).or_insert(if self.on { ACCEPT } else { PLAIN });
    }

    /// The response as if it had come plain. A server that encodes unasked is understood too.
    pub(in crate::client) fn decode(&self, response: Response<Body>) -> Result<Response<Body>> {
        if !response.headers().contains_key(CONTENT_ENCODING) || response.body().is_end_stream() {
            return Ok(response);
        }
        let (mut head, mut body) = response.into_parts();
        let names = head.headers.get_all(CONTENT_ENCODING).iter();
        let names: Vec<_> = names.map(|v| String::from_utf8_lossy(v.as_bytes()).to_ascii_lowercase()).collect();
        let names =
            names.iter().flat_map(|v| v.split(',')).map(str::trim).filter(|n| !n.is_empty() && *n != "identity");
        // The last was put on last.
        for name in names.rev() {
            let coding = Coding::named(name).ok_or_else(|| unknown(name, head.status.as_u16()))?;
            let decoder = Decoded::new(body, coding, head.status.as_u16(), Arc::clone(&self.counts));
            body = Body::new(decoder);
        }
        head.headers.remove(CONTENT_ENCODING);
        // It counted the encoded bytes.
        head.headers.remove(CONTENT_LENGTH);
        Ok(Response::from_parts(head, body))
    }

    pub(in crate::client) fn stats(&self) -> CompressionStats {
        self.counts.stats()
    }
}

fn unknown(name: &str, status: u16) -> Error {
    let name: String = name.chars().filter(|c| !c.is_control()).take(32).collect();
    Error::new(Kind::UnexpectedReply, format!("the reply is encoded as `{name}`, which was not asked for"))
        .with_status(status)
        .with_hint("does a proxy stand in between?")
}

#[cfg(test)]
mod tests;
