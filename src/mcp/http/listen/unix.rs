//! A Unix socket: for its owner alone, left by nobody who still runs, and removed at the end.

use super::BACKLOG;
use crate::error::{Error, Kind, Result};
use std::fs;
use std::io;
use std::os::unix::fs::{FileTypeExt as _, MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use tokio::net::{UnixListener, UnixSocket, UnixStream};

/// A socket that listens.
#[derive(Debug)]
pub(in super::super) struct Socket {
    listener: UnixListener,
    path: PathBuf,
    /// Device and inode of the file that is ours to remove.
    ours: Option<(u64, u64)>,
}

impl Socket {
    /// One that somebody else opened and will remove.
    pub(super) fn inherited(listener: std::os::unix::net::UnixListener) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let path = listener.local_addr()?.as_pathname().map(Path::to_owned).unwrap_or_default();
        Ok(Self { listener: UnixListener::from_std(listener)?, path, ours: None })
    }

    pub(super) async fn accept(&self) -> io::Result<UnixStream> {
        self.listener.accept().await.map(|(stream, _)| stream)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        // Whoever put another file there meanwhile keeps it.
        if self.ours.is_some() && identity(&self.path) == self.ours {
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// Listens at the path. What a server that is gone has left there is replaced; anything else is not.
pub(super) fn bind(path: &Path) -> Result<Socket> {
    let shown = path.display();
    let _turn = turn(path);
    clear(path)?;
    let cannot = |e: io::Error| {
        let error = Error::new(Kind::Io, format!("cannot listen at {shown}: {e}"));
        match e.kind() {
            io::ErrorKind::NotFound => error.with_hint("make the directory first"),
            io::ErrorKind::PermissionDenied => error.with_hint("choose a directory that you may write to"),
            io::ErrorKind::InvalidInput => error.with_hint("a socket's path has at most 107 bytes"),
            _ => error,
        }
    };
    let socket = UnixSocket::new_stream().map_err(cannot)?;
    socket.bind(path).map_err(cannot)?;
    let ours = identity(path);
    let listening = || {
        // Before it listens nobody can connect, so there is no moment at which others could.
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
        socket.listen(BACKLOG)
    };
    match listening() {
        Ok(listener) => Ok(Socket { listener, path: path.to_owned(), ours }),
        Err(e) => {
            let _ = fs::remove_file(path);
            Err(cannot(e))
        }
    }
}

/// Waits until no other server is just beginning to listen in the same directory: one that has its path, but does not listen yet,
/// looks like one that is gone. The system ends the turn with the process, whatever becomes of it.
fn turn(path: &Path) -> Option<fs::File> {
    let directory = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Without the directory there is nothing to wait for; to bind says what is wrong with it.
    let directory = fs::File::open(directory).ok()?;
    directory.lock().ok()?;
    Some(directory)
}

/// Removes the socket of a server that is gone.
fn clear(path: &Path) -> Result<()> {
    let Ok(found) = fs::symlink_metadata(path) else { return Ok(()) };
    let shown = path.display();
    let taken = |what: &str| Error::new(Kind::Io, format!("{shown} is taken: {what}")).with_hint("choose another path");
    if !found.file_type().is_socket() {
        return Err(taken("there is something else than a socket"));
    }
    match std::os::unix::net::UnixStream::connect(path) {
        Err(e) if e.kind() == io::ErrorKind::ConnectionRefused => fs::remove_file(path)
            .map_err(|e| Error::new(Kind::Io, format!("cannot remove {shown}, which a server has left: {e}"))),
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(()),
        // A server whose line is full answers so too: it lives.
        Ok(_) | Err(_) => Err(taken("a server listens there")),
    }
}

fn identity(path: &Path) -> Option<(u64, u64)> {
    fs::symlink_metadata(path).ok().map(|m| (m.dev(), m.ino()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn for_its_owner_alone_and_removed_at_the_end() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        let socket = bind(&path).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let error = bind(&path).unwrap_err();
        assert!(error.message().contains("a server listens there"), "{error}");
        assert!(path.exists(), "the refused one touched nothing");
        drop(socket);
        assert!(!path.exists());
    }

    #[tokio::test]
    async fn of_several_that_begin_at_once_one_listens() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        for round in 0..50 {
            // What a killed server left lies there each time.
            drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
            let runtime = tokio::runtime::Handle::current();
            let begun: Vec<_> = std::thread::scope(|threads| {
                let start = || {
                    let _inside = runtime.enter();
                    bind(&path)
                };
                let all: Vec<_> = (0..8).map(|_| threads.spawn(start)).collect();
                all.into_iter().map(|one| one.join().unwrap()).collect()
            });
            assert_eq!(begun.iter().filter(|one| one.is_ok()).count(), 1, "round {round}");
            assert!(
                std::os::unix::net::UnixStream::connect(&path).is_ok(),
                "round {round}: who listens can be reached"
            );
            drop(begun);
            assert!(!path.exists());
        }
    }

    #[tokio::test]
    async fn what_a_dead_server_left_is_replaced_and_nothing_else() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("s");
        // std's listener leaves its file behind, as a killed server does.
        drop(std::os::unix::net::UnixListener::bind(&path).unwrap());
        assert!(path.exists());
        let socket = bind(&path).unwrap();
        // Whoever takes the path over keeps it.
        fs::remove_file(&path).unwrap();
        let other = std::os::unix::net::UnixListener::bind(&path).unwrap();
        drop(socket);
        assert!(path.exists(), "the other's");
        drop(other);
        fs::remove_file(&path).unwrap();
        fs::write(&path, "kept").unwrap();
        assert!(bind(&path).unwrap_err().message().contains("something else"));
        assert_eq!(fs::read(&path).unwrap(), b"kept");
        let long = dir.path().join("x".repeat(120));
        assert!(bind(&long).is_err());
        assert!(bind(&dir.path().join("none/s")).unwrap_err().hint().unwrap().contains("directory"));
    }
}
