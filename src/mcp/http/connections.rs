//! How many connections are open, and how many may be.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};

/// Connections beyond the most that are taken all the same, to be told that there is no room: more than that are closed unheard.
const SPARE: usize = 64;
/// Open files that are left for other things: the API's connections, files, the standard streams.
const OTHER_FILES: usize = 128;

/// Counts connections.
#[derive(Debug)]
pub(super) struct Connections {
    most: usize,
    open: AtomicUsize,
    refused: AtomicU64,
}

/// Connections, as figures.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub(super) struct ConnectionsStats {
    /// Open now.
    pub(super) open: usize,
    /// Most that may be.
    pub(super) most: usize,
    /// Counter: those that came when so many were open.
    pub(super) refused: u64,
}

/// An open connection.
#[derive(Debug)]
pub(super) struct Open {
    all: Arc<Connections>,
    /// Whether it is one too many.
    pub(super) crowded: bool,
}

impl Connections {
    /// At most so many, and no more than the system allows beside what else the process opens.
    pub(super) fn new(most: usize, pool_size: usize) -> Arc<Self> {
        let others = OTHER_FILES + SPARE + pool_size;
        let most = open_files().map_or(most, |files| most.min(files.saturating_sub(others).max(16))).max(1);
        Arc::new(Self { most, open: AtomicUsize::new(0), refused: AtomicU64::new(0) })
    }

    /// One more; none where it can't even be refused in words.
    pub(super) fn open(self: &Arc<Self>) -> Option<Open> {
        let before = self.open.fetch_add(1, Relaxed);
        let open = Open { all: self.clone(), crowded: before >= self.most };
        if open.crowded {
            self.refused.fetch_add(1, Relaxed);
        }
        (before < self.most + SPARE).then_some(open)
    }

    pub(super) fn stats(&self) -> ConnectionsStats {
        ConnectionsStats { open: self.open.load(Relaxed), most: self.most, refused: self.refused.load(Relaxed) }
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        self.all.open.fetch_sub(1, Relaxed);
    }
}

/// How many files this process may open.
#[cfg(unix)]
fn open_files() -> Option<usize> {
    rustix::process::getrlimit(rustix::process::Resource::Nofile).current.and_then(|n| usize::try_from(n).ok())
}

#[cfg(not(unix))]
fn open_files() -> Option<usize> {
    None
}

/// Lets this process open as many files as the system would let it: many systems begin with 1024. For programs that serve.
pub fn raise_open_files() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
        let now = getrlimit(Resource::Nofile);
        if let Err(e) = setrlimit(Resource::Nofile, Rlimit { current: now.maximum, ..now }) {
            tracing::debug!("no more files may be opened than {:?}: {e}", now.current);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_too_many_is_told_so_and_many_too_many_are_not() {
        let all = Connections::new(2, 5);
        let held: Vec<_> = (0..2).map(|_| all.open().unwrap()).collect();
        assert!(held.iter().all(|o| !o.crowded));
        let spare: Vec<_> = (0..SPARE).map(|_| all.open().unwrap()).collect();
        assert!(spare.iter().all(|o| o.crowded));
        assert!(all.open().is_none());
        assert_eq!((all.stats().open, all.stats().refused), (2 + SPARE, 1 + SPARE as u64));
        drop((held, spare));
        assert!(!all.open().unwrap().crowded);
        assert_eq!(all.stats().open, 0);
    }
}
