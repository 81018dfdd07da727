//! The one directory of this machine that tools may touch: nothing above it, and no link out of it.

use crate::error::{Error, Kind, Result};
use bytes::Bytes;
use cap_std::ambient_authority;
use cap_std::fs::{Dir, OpenOptions};
use std::io::{ErrorKind, Read};
use std::path::Path;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;

/// Most bytes of a file that is sent: it is held in memory meanwhile.
const LARGEST: u64 = 64 << 20;

/// The directory. Every path is resolved below it step by step, so that no link or `..` leads out, whoever puts one there when.
#[derive(Clone, Debug)]
pub(in crate::mcp) struct Root(Arc<Dir>);

impl Root {
    /// Fails with kind `Usage` where it is no directory that can be opened.
    pub(in crate::mcp) fn open(path: &Path) -> Result<Self> {
        let dir = Dir::open_ambient_dir(path, ambient_authority()).map_err(|e| {
            Error::usage(format!("cannot open the files root `{}`: {e}", path.display()))
                .with_hint("--files-root takes a directory that is there")
        })?;
        Ok(Self(Arc::new(dir)))
    }

    /// The content of a file.
    pub(super) async fn read(&self, path: &str) -> Result<Bytes> {
        let (dir, name) = (self.0.clone(), path.to_owned());
        let read = move || {
            // Looked at first: to open a pipe would wait for whoever writes it.
            let found = dir.metadata(&name).map_err(|e| refused(&name, &e))?;
            if !found.is_file() {
                return Err(Error::usage(format!("`{name}` is no file")));
            }
            let mut content = Vec::new();
            let file = dir.open(&name).map_err(|e| refused(&name, &e))?;
            file.take(LARGEST + 1).read_to_end(&mut content).map_err(|e| refused(&name, &e))?;
            if content.len() as u64 > LARGEST {
                return Err(Error::usage(format!("`{name}` is larger than {} MiB", LARGEST >> 20)));
            }
            Ok(Bytes::from(content))
        };
        tokio::task::spawn_blocking(read).await.map_err(|e| Error::new(Kind::Failed, e.to_string()))?
    }

    /// A new file; one that is there is never written over.
    pub(super) async fn create(&self, path: &str) -> Result<NewFile> {
        let (dir, name) = (self.0.clone(), path.to_owned());
        let create = move || {
            let file = dir.open_with(&name, OpenOptions::new().write(true).create_new(true));
            file.map_err(|e| refused(&name, &e)).map(|file| (file.into_std(), name))
        };
        let made = tokio::task::spawn_blocking(create).await.map_err(|e| Error::new(Kind::Failed, e.to_string()))?;
        let (file, name) = made?;
        Ok(NewFile { dir: self.0.clone(), name, file: tokio::fs::File::from_std(file), whole: false })
    }
}

fn refused(name: &str, why: &std::io::Error) -> Error {
    let shown: String = name.chars().filter(|c| !c.is_control()).take(200).collect();
    match why.kind() {
        ErrorKind::NotFound => Error::usage(format!("there is no `{shown}` below the files root"))
            .with_hint("give the path below the files root; its folders must be there"),
        ErrorKind::AlreadyExists => Error::usage(format!("`{shown}` is already there and is not written over"))
            .with_hint("give another path"),
        ErrorKind::PermissionDenied => Error::new(Kind::Forbidden, format!("`{shown}` is out of reach: {why}"))
            .with_hint("give a path below the files root, such as slides/agenda.pdf: no absolute one, no `..` or link out of it"),
        _ => Error::new(Kind::Io, format!("cannot use `{shown}`: {why}")),
    }
}

/// A file being written. It goes again unless it was finished.
pub(super) struct NewFile {
    dir: Arc<Dir>,
    name: String,
    file: tokio::fs::File,
    whole: bool,
}

impl NewFile {
    pub(super) async fn write(&mut self, piece: &[u8]) -> Result<()> {
        self.file.write_all(piece).await.map_err(|e| refused(&self.name, &e))
    }

    /// All is written: it stays.
    pub(super) async fn finish(mut self) -> Result<()> {
        self.file.flush().await.map_err(|e| refused(&self.name, &e))?;
        self.file.sync_all().await.map_err(|e| refused(&self.name, &e))?;
        self.whole = true;
        Ok(())
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        if !self.whole {
            let _ = self.dir.remove_file(&self.name);
        }
    }
}
