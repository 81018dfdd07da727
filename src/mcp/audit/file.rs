//! The file of the audit log, appended by a thread of its own. What it can't take is counted, and told once until it can again.

use crate::error::{Error, Kind, Result};
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::time::Duration;
use tokio::sync::oneshot;

/// Most lines that wait to be written.
const WAITING: usize = 8_192;
/// Longest that the end of a server waits for the disk.
const PATIENCE: Duration = Duration::from_secs(2);

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(in crate::mcp) struct AuditStats {
    /// Written.
    pub(in crate::mcp) written: u64,
    /// Not written: the disk failed, or was slower than the calls for too long.
    pub(in crate::mcp) lost: u64,
}

enum Message {
    Line(Vec<u8>),
    Flush(oneshot::Sender<()>),
}

#[derive(Debug)]
pub(super) struct File {
    send: SyncSender<Message>,
    counts: Arc<Counts>,
}

#[derive(Debug, Default)]
struct Counts {
    written: AtomicU64,
    lost: AtomicU64,
}

fn appending(path: &Path) -> Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    open(options, path).map_err(|(e, hint)| {
        Error::new(Kind::Io, format!("cannot write the audit log {}: {e}", path.display())).with_hint(hint)
    })
}

/// What to do about a file that can't be opened.
const CHECK: &str = "check its directory and who may write there";

/// Opens a file or a pipe; an error comes with what to do about it. A pipe that nobody reads fails: it would hold up the start, and
/// whatever should end it, until somebody does.
#[cfg(unix)]
fn open(
    mut options: std::fs::OpenOptions,
    path: &Path,
) -> std::result::Result<std::fs::File, (std::io::Error, &'static str)> {
    use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
    use rustix::io::Errno;
    use std::os::unix::fs::OpenOptionsExt as _;

    let waits = i32::try_from(OFlags::NONBLOCK.bits()).unwrap_or_default();
    let file = options.mode(0o600).custom_flags(waits).open(path).map_err(|e| {
        let unread = Errno::from_io_error(&e) == Some(Errno::NXIO);
        (e, if unread { "it is a pipe that nobody reads: start its reader first" } else { CHECK })
    })?;
    // Writing happens on a thread of its own, which may wait.
    fcntl_getfl(&file).and_then(|flags| fcntl_setfl(&file, flags - OFlags::NONBLOCK)).map_err(|e| (e.into(), CHECK))?;
    Ok(file)
}

#[cfg(not(unix))]
fn open(
    options: std::fs::OpenOptions,
    path: &Path,
) -> std::result::Result<std::fs::File, (std::io::Error, &'static str)> {
    options.open(path).map_err(|e| (e, CHECK))
}

impl File {
    pub(super) fn open(path: &Path) -> Result<Self> {
        appending(path).and_then(Self::to)
    }

    /// Whether it could be opened. One that was not there is not there afterwards.
    pub(super) fn check(path: &Path) -> Result<()> {
        let is_new = !path.exists();
        drop(appending(path)?);
        if is_new {
            let _ = std::fs::remove_file(path);
        }
        Ok(())
    }

    fn to(out: impl std::io::Write + Send + 'static) -> Result<Self> {
        let (send, receive) = sync_channel(WAITING);
        let counts = Arc::<Counts>::default();
        let own = counts.clone();
        std::thread::Builder::new().name("audit".to_owned()).spawn(move || write_all(&receive, out, &own))?;
        Ok(Self { send, counts })
    }

    /// Gives a line to the thread, without waiting.
    pub(super) fn write(&self, line: Vec<u8>) {
        if self.send.try_send(Message::Line(line)).is_err() {
            self.counts.lose(&"it is slower than the calls");
        }
    }

    pub(super) async fn flush(&self) {
        let (done, written) = oneshot::channel();
        let deadline = tokio::time::Instant::now() + PATIENCE;
        let mut message = Message::Flush(done);
        while let Err(std::sync::mpsc::TrySendError::Full(back)) = self.send.try_send(message) {
            if tokio::time::Instant::now() > deadline {
                return;
            }
            message = back;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let _ = tokio::time::timeout_at(deadline, written).await;
    }

    pub(super) fn stats(&self) -> AuditStats {
        AuditStats { written: self.counts.written.load(Relaxed), lost: self.counts.lost.load(Relaxed) }
    }
}

impl Counts {
    fn lose(&self, why: &dyn std::fmt::Display) {
        if self.lost.fetch_add(1, Relaxed) == 0 {
            tracing::warn!("the audit log misses calls: {why}; further losses are only counted");
        }
    }
}

fn write_all(messages: &Receiver<Message>, mut out: impl std::io::Write, counts: &Counts) {
    while let Ok(message) = messages.recv() {
        match message {
            Message::Line(line) => match out.write_all(&line) {
                Ok(()) => _ = counts.written.fetch_add(1, Relaxed),
                Err(e) => counts.lose(&e),
            },
            Message::Flush(done) => {
                let _ = out.flush();
                let _ = done.send(());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn lines_are_appended_to_a_file_of_its_owner_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("audit.ndjson");
        for line in ["one\n", "two\n"] {
            let file = File::open(&path).unwrap();
            file.write(line.into());
            file.flush().await;
            assert_eq!(file.stats(), AuditStats { written: 1, lost: 0 });
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one\ntwo\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        assert_eq!(File::open(dir.path()).unwrap_err().kind(), Kind::Io);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_pipe_takes_lines_where_it_is_read_and_fails_at_once_where_it_is_not() {
        use std::io::Read as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("pipe");
        rustix::fs::mknodat(rustix::fs::CWD, &path, rustix::fs::FileType::Fifo, 0o600.into(), 0).unwrap();
        let error = File::open(&path).unwrap_err();
        assert!(error.hint().is_some_and(|hint| hint.contains("start its reader")), "{error}");
        assert!(File::check(&path).is_err());
        assert!(path.exists());
        // Also for writing, so that opening does not wait.
        let mut reader = std::fs::OpenOptions::new().read(true).write(true).open(&path).unwrap();
        let file = File::open(&path).unwrap();
        file.write(b"line".to_vec());
        file.flush().await;
        let mut line = [0; 4];
        reader.read_exact(&mut line).unwrap();
        assert_eq!((&line, file.stats()), (b"line", AuditStats { written: 1, lost: 0 }));
    }

    /// A disk that is full.
    struct Full;

    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("no space left"))
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[tokio::test]
    async fn a_full_disk_loses_lines_and_nothing_else() {
        let file = File::to(Full).unwrap();
        for _ in 0..3 {
            file.write(b"line\n".to_vec());
        }
        file.flush().await;
        assert_eq!(file.stats(), AuditStats { written: 0, lost: 3 });
    }

    /// A disk that hangs until it is let go.
    struct Hangs(std::sync::mpsc::Receiver<()>);

    impl std::io::Write for Hangs {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            let _ = self.0.recv();
            Ok(bytes.len())
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_hanging_disk_holds_nobody_up() {
        let (_go_on, hangs) = std::sync::mpsc::channel();
        let file = File::to(Hangs(hangs)).unwrap();
        for _ in 0..WAITING + 100 {
            file.write(b"line\n".to_vec());
        }
        assert!(file.stats().lost >= 98, "{:?}", file.stats());
        file.flush().await;
    }
}
