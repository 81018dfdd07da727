//! Replies that a model sees as the API sent them: nothing in them to cut or reword, secrets apart. They are checked and
//! copied, and never become a tree of values: for a page of a hundred rooms that costs more than fetching it.

mod escape;

use super::result::MASK;
use super::rows;
use super::view::View;
use crate::api::{self, Op, Reply as Form};
use crate::client::{Args, Reply};
use bytes::Bytes;
use escape::escape;
use memchr::memmem::Finder;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A reply that passes, as compact JSON: an object.
pub(super) struct Passing {
    body: Bytes,
    /// What is added at its end, before the last brace: where a list goes on.
    more: String,
}

/// A page, as far as it has to be understood. No member may come twice.
#[derive(Deserialize)]
struct Page<'a> {
    #[serde(borrow)]
    data: Vec<&'a RawValue>,
    #[serde(default)]
    total_count: Option<Value>,
}

#[derive(Deserialize)]
struct WithId {
    #[serde(default)]
    id: Option<Value>,
}

impl Passing {
    /// The reply, if it passes. What does not is shown by `result`, which also says what is wrong with it. Whatever `result` comes
    /// to change in a reply has to be refused here, or changed.
    pub(super) fn of(view: View, op: &Op, args: &Args, reply: &Reply) -> Option<Self> {
        if reply.stale.is_some() || !op.strangers.is_empty() || reply.body.len() > view.cap {
            return None;
        }
        let body = masked(compact(&reply.body)?, op.secret_reply)?;
        let more = match op.reply {
            // It was parsed when it came.
            Form::Json if body.starts_with(b"{") => String::new(),
            Form::Page(_) | Form::Rows if body.starts_with(b"{\"data\":[") => next(op, args, &body)?,
            _ => return None,
        };
        (body.len() + more.len() <= view.cap).then_some(Self { body, more })
    }

    /// About how many bytes both forms take together.
    pub(super) fn room(&self) -> usize {
        (self.body.len() + self.more.len()) * 9 / 4
    }

    /// The same for the text alone.
    pub(super) fn text_room(&self) -> usize {
        self.room() - self.body.len()
    }

    /// As JSON: what came, not copied, and what follows it.
    pub(super) fn pieces(&self) -> (Bytes, Vec<u8>) {
        if self.more.is_empty() {
            return (self.body.clone(), Vec::new());
        }
        (self.body.slice(..self.body.len() - 1), [self.more.as_bytes(), b"}"].concat())
    }

    /// The same, copied.
    pub(super) fn json(&self, out: &mut Vec<u8>) {
        let (body, rest) = self.pieces();
        out.extend_from_slice(&body);
        out.extend_from_slice(&rest);
    }

    /// As the inside of a JSON text: quotes and backslashes escaped.
    pub(super) fn text(&self, out: &mut Vec<u8>) {
        let end = if self.more.is_empty() { self.body.len() } else { self.body.len() - 1 };
        escape(&self.body[..end], out);
        if !self.more.is_empty() {
            escape(self.more.as_bytes(), out);
            out.push(b'}');
        }
    }
}

/// The member that says where the list goes on, from its comma on; empty where it ends here. None where the page is no page.
fn next(op: &Op, args: &Args, body: &[u8]) -> Option<String> {
    let page: Page<'_> = serde_json::from_slice(body).ok()?;
    if !op.is_paged() {
        return Some(String::new());
    }
    let last = || serde_json::from_str::<WithId>(page.data.last()?.get()).ok()?.id;
    let next = rows::next(op, args, page.data.len(), last, None, page.total_count.as_ref());
    Some(next.map_or_else(String::new, |next| format!(",\"next\":{next}")))
}

/// The reply as the same JSON written anew would be: as it came, where it was compact already; with escapes that need not be
/// undone. None where whitespace stands between its tokens, an escape is one for a parser, or it is no text at all.
fn compact(body: &Bytes) -> Option<Bytes> {
    std::str::from_utf8(body).ok()?;
    if memchr::memchr3(b'\n', b'\r', b'\t', body).is_some() || spaced(body) {
        return None;
    }
    let Some(first) = memchr::memchr(b'\\', body) else { return Some(body.clone()) };
    let mut out = Vec::with_capacity(body.len());
    out.extend_from_slice(&body[..first]);
    let mut rest = &body[first..];
    loop {
        match rest.get(1)? {
            // As PHP writes every slash.
            b'/' => out.push(b'/'),
            b'"' | b'\\' | b'n' | b't' | b'r' | b'b' | b'f' => out.extend_from_slice(&rest[..2]),
            b'u' => {
                let four = std::str::from_utf8(rest.get(2..6)?).ok()?;
                // Halves of a pair, and what stays escaped, are for a parser.
                let c = u32::from_str_radix(four, 16).ok().and_then(char::from_u32).filter(|c| *c >= '\u{80}')?;
                out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
                rest = &rest[4..];
            }
            _ => return None,
        }
        rest = &rest[2..];
        let Some(at) = memchr::memchr(b'\\', rest) else { break };
        out.extend_from_slice(&rest[..at]);
        rest = &rest[at..];
    }
    out.extend_from_slice(rest);
    Some(out.into())
}

/// Searches for every member of the catalogue that is secret, by its name: to prepare one takes as long as to search a room.
static SECRETS: LazyLock<BTreeMap<&str, Finder<'static>>> = LazyLock::new(|| {
    let names = api::ops().flat_map(|op| op.secret_reply);
    names.map(|name| (*name, Finder::new(&format!("\"{name}\":")).into_owned())).collect()
});

/// The same with members of these names masked. Only a name has a colon after its closing quote.
fn masked(body: Bytes, names: &[&str]) -> Option<Bytes> {
    let mut spots = Vec::new();
    for name in names {
        let name = SECRETS.get(name)?;
        for at in name.find_iter(&body) {
            let value = at + name.needle().len();
            if body[value..].starts_with(b"null") {
                continue;
            }
            let mut values = serde_json::Deserializer::from_slice(&body[value..]).into_iter::<&RawValue>();
            spots.push((value, value + values.next()?.ok()?.get().len()));
        }
    }
    if spots.is_empty() {
        return Some(body);
    }
    spots.sort_unstable();
    let (mut out, mut from) = (Vec::with_capacity(body.len()), 0);
    for (start, end) in spots {
        // One within another is masked with it.
        if start >= from {
            out.extend_from_slice(&body[from..start]);
            out.extend_from_slice(format!("\"{MASK}\"").as_bytes());
            from = end;
        }
    }
    out.extend_from_slice(&body[from..]);
    Some(out.into())
}

/// Whether spaces stand outside of the texts, as in JSON written for people.
fn spaced(body: &[u8]) -> bool {
    // All that write spaces write one after a comma, colon or bracket; in a text there may be one as well.
    let after = |at: usize| at == 0 || matches!(body[at - 1], b',' | b':' | b'{' | b'[' | b'}' | b']' | b'"' | b' ');
    let mut suspects = memchr::memchr_iter(b' ', body).filter(|at| after(*at) || *at + 1 == body.len());
    suspects.next().is_some_and(|_| outside(body))
}

/// The same, looked at byte by byte: texts often have a space after a comma.
fn outside(body: &[u8]) -> bool {
    let (mut inside, mut escaped) = (false, false);
    for b in body {
        match b {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => inside = !inside,
            b' ' if !inside => return true,
            _ => {}
        }
    }
    false
}

#[cfg(test)]
mod tests;
