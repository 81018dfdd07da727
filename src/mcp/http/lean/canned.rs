//! An answer that is the same but for the id of the request: serialised once, compressed once for each coding and id.
//!
//! Clients count their requests from 0 or 1 and ask for the list first, so that few ids come again and again.

use crate::client::resource::compress::{Coding, WORTH, encode};
use bytes::Bytes;
use std::sync::{Mutex, OnceLock, PoisonError};

/// Most answers kept.
const MOST: usize = 32;
/// Longest id that is kept with its answer.
const LONGEST_ID: usize = 16;

/// The answer to an id in a coding; none is plain.
struct Kept {
    id: Box<str>,
    coding: Option<Coding>,
    body: Bytes,
}

#[derive(Default)]
pub(super) struct Canned {
    result: OnceLock<Vec<u8>>,
    kept: Mutex<Vec<Kept>>,
}

impl Canned {
    /// The whole answer; `make` gives its result the first time.
    pub(super) fn plain(&self, make: impl FnOnce() -> Vec<u8>, id: &str) -> Bytes {
        if let Some(body) = self.found(id, None) {
            return body;
        }
        let body = super::answer::whole(id, self.result.get_or_init(make));
        self.keep(id, None, &body);
        body
    }

    /// The same compressed; none where that gains nothing.
    pub(super) fn coded(&self, coding: Coding, plain: &Bytes, id: &str) -> Option<Bytes> {
        if plain.len() < WORTH {
            return None;
        }
        if let Some(body) = self.found(id, Some(coding)) {
            return Some(body);
        }
        let body = encode(coding, plain)?;
        self.keep(id, Some(coding), &body);
        Some(body)
    }

    fn found(&self, id: &str, coding: Option<Coding>) -> Option<Bytes> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter().find(|k| k.coding == coding && *k.id == *id).map(|k| k.body.clone())
    }

    fn keep(&self, id: &str, coding: Option<Coding>, body: &Bytes) {
        if id.len() > LONGEST_ID {
            return;
        }
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < MOST {
            kept.push(Kept { id: id.into(), coding, body: body.clone() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_made_once_and_compressed_once_for_each_coding_and_id() {
        let canned = Canned::default();
        let make = || format!("{{\"tools\":\"{}\"}}", "x".repeat(2 * WORTH)).into_bytes();
        let one = canned.plain(make, "1");
        assert_eq!(one, canned.plain(|| panic!("made again"), "1"));
        let two = canned.plain(|| panic!("made again"), "\"two\"");
        assert!(two.starts_with(b"{\"jsonrpc\":\"2.0\",\"id\":\"two\",\"result\":{\"tools\":"), "{two:?}");
        let coded = canned.coded(Coding::Gzip, &one, "1").unwrap();
        // The very bytes again, not others like them.
        assert_eq!(coded.as_ptr(), canned.coded(Coding::Gzip, &one, "1").unwrap().as_ptr());
        assert_ne!(coded, canned.coded(Coding::Zstd, &one, "1").unwrap());
    }

    #[test]
    fn callers_with_ids_of_their_own_do_not_fill_the_memory() {
        let canned = Canned::default();
        for id in 0..10 * MOST {
            canned.plain(|| b"{}".to_vec(), &id.to_string());
        }
        canned.plain(|| b"{}".to_vec(), &format!("\"{}\"", "x".repeat(1 << 20)));
        assert_eq!(canned.kept.lock().unwrap().len(), MOST);
        let last = canned.plain(|| b"{}".to_vec(), "999");
        assert_eq!(last, &b"{\"jsonrpc\":\"2.0\",\"id\":999,\"result\":{}}"[..]);
    }
}
