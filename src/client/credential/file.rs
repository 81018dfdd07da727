//! The file of an OAuth sign-in: read, locked against other processes, replaced whole.

use super::grant::Grant;
use crate::error::{Error, Kind, Result};
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// How often a lock that another process holds is tried.
const POLL: Duration = Duration::from_millis(20);
/// Longest that another process is waited for; no refresh takes so long.
const PATIENCE: Duration = Duration::from_secs(60);

/// Where a sign-in is kept.
#[derive(Clone, Debug)]
pub(super) struct Store(PathBuf);

impl Store {
    /// The file behind this path: a link is followed once, so that it stays a link when the file is replaced.
    pub(super) fn new(path: &Path) -> Result<Self> {
        let real = path.canonicalize().map_err(|e| {
            unusable(path, "read", &e).with_hint("--oauth-file names a JSON file with the tokens of a sign-in")
        })?;
        Ok(Self(real))
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Reads it. Refused when anybody else on this machine may read it too.
    pub(super) fn read(&self) -> Result<Grant> {
        let shown = self.0.display();
        let failed = |e: io::Error| unusable(&self.0, "read", &e);
        let file = File::open(&self.0).map_err(failed)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            if file.metadata().map_err(failed)?.permissions().mode() & 0o077 != 0 {
                return Err(Error::new(Kind::Auth, format!("the OAuth file {shown} can be read by others"))
                    .with_hint(format!("chmod 600 {shown}; if others may have read it, sign in again")));
            }
        }
        let text = io::read_to_string(file).map_err(failed)?;
        Grant::parse(&text).map_err(|why| Error::new(Kind::Auth, format!("the OAuth file {shown} {why}")))
    }

    /// Waits until no other process renews the same tokens.
    pub(super) async fn lock(&self) -> Result<Lock> {
        let path = self.beside(".lock");
        let mut options = OpenOptions::new();
        options.create(true).truncate(false).write(true);
        private(&mut options);
        let file = options.open(&path).map_err(|e| {
            unusable(&path, "open", &e)
                .with_hint("the tokens can only be renewed where the new ones can be saved beside the old")
        })?;
        let until = Instant::now() + PATIENCE;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Lock(file)),
                Err(TryLockError::WouldBlock) if Instant::now() < until => sleep(POLL).await,
                Err(TryLockError::WouldBlock) => {
                    let shown = path.display();
                    return Err(Error::new(Kind::Timeout, format!("another process holds {shown}"))
                        .with_hint("does one of them hang? end it"));
                }
                Err(TryLockError::Error(e)) => return Err(unusable(&path, "lock", &e)),
            }
        }
    }

    /// An empty file beside it, so that what forbids writing is met before the tokens change. Only under the lock.
    pub(super) fn draft(&self) -> Result<Draft> {
        let path = self.beside(".new");
        let failed = |e: io::Error| unusable(&path, "write", &e);
        // What a process that died left behind is of no use.
        if let Err(e) = std::fs::remove_file(&path)
            && e.kind() != io::ErrorKind::NotFound
        {
            return Err(failed(e));
        }
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        private(&mut options);
        let file = options.open(&path).map_err(failed)?;
        Ok(Draft { file, path, target: self.0.clone(), kept: false })
    }

    fn beside(&self, ending: &str) -> PathBuf {
        let mut name = self.0.file_name().unwrap_or_default().to_owned();
        name.push(ending);
        self.0.with_file_name(name)
    }
}

/// The lock on a sign-in, until it is dropped.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// A file that is about to take the place of the old one.
#[derive(Debug)]
pub(super) struct Draft {
    file: File,
    path: PathBuf,
    target: PathBuf,
    kept: bool,
}

impl Draft {
    /// Writes the tokens to the disk and puts them in place of the old ones, whole or not at all.
    pub(super) fn keep(mut self, grant: &Grant) -> Result<()> {
        let failed = |e: io::Error| unusable(&self.target, "write", &e);
        self.file.write_all(grant.to_text().as_bytes()).map_err(failed)?;
        self.file.sync_all().map_err(failed)?;
        std::fs::rename(&self.path, &self.target).map_err(failed)?;
        self.kept = true;
        // The name is on the disk when its directory is. The tokens are in place either way.
        #[cfg(unix)]
        if let Some(dir) = self.target.parent().and_then(|dir| File::open(dir).ok()) {
            let _ = dir.sync_all();
        }
        Ok(())
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

/// Made for its owner alone.
fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    #[cfg(not(unix))]
    let _ = options;
}

fn unusable(path: &Path, verb: &str, error: &io::Error) -> Error {
    let why = match error.kind() {
        io::ErrorKind::NotFound => "no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        _ => error.to_string(),
    };
    Error::new(Kind::Io, format!("cannot {verb} {}: {why}", path.display()))
}
