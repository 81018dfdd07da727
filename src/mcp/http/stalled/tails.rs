//! The ends of answers over HTTP/2. An answer whose last piece was given to its stream is out of our hands: nothing breaks off this one
//! alone. Where such a piece is never taken, the connection ends.

use bytes::Bytes;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering::Relaxed};
use std::time::Duration;
use tokio::sync::Notify;

/// How exactly it is known since when a piece waits.
const TICK: Duration = Duration::from_secs(30);
/// Ticks that are told apart. A piece may wait for one less, and is found during the next.
const TICKS: usize = 5;

/// The pieces of one connection that were given and not let go.
#[derive(Clone, Default)]
pub(in crate::mcp::http) struct Tails(Arc<Inner>);

#[derive(Default)]
struct Inner {
    begun: AtomicBool,
    first: Notify,
    tick: AtomicUsize,
    /// How many wait, by the tick in which they were given.
    waiting: [AtomicU32; TICKS],
}

impl Tails {
    /// The same piece, which counts as waiting until it is let go.
    pub(super) fn count(&self, piece: Bytes) -> Bytes {
        let Inner { begun, first, tick, waiting } = &*self.0;
        if !begun.load(Relaxed) && !begun.swap(true, Relaxed) {
            first.notify_one();
        }
        let given = tick.load(Relaxed) % TICKS;
        waiting[given].fetch_add(1, Relaxed);
        Bytes::from_owner(Tail { piece, tails: self.clone(), given })
    }

    /// Completes when one has waited for 120 to 150 seconds.
    pub(in crate::mcp::http) async fn late(&self) {
        let Inner { first, tick, waiting, .. } = &*self.0;
        // Most connections are of HTTP/1.1 and have none; they need no timer.
        first.notified().await;
        let mut ticks = tokio::time::interval(TICK);
        loop {
            ticks.tick().await;
            let next = tick.load(Relaxed) + 1;
            if waiting[next % TICKS].load(Relaxed) > 0 {
                return;
            }
            tick.store(next, Relaxed);
        }
    }
}

struct Tail {
    piece: Bytes,
    tails: Tails,
    given: usize,
}

impl AsRef<[u8]> for Tail {
    fn as_ref(&self) -> &[u8] {
        &self.piece
    }
}

impl Drop for Tail {
    fn drop(&mut self) {
        self.tails.0.waiting[self.given].fetch_sub(1, Relaxed);
    }
}
