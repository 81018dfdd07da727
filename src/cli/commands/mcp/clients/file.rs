//! A configuration file of somebody else's program: read, kept as it was beside itself, and replaced as a whole or not at all.

use crate::error::{Error, Kind, Result};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

/// Larger files are no configurations.
const MOST: u64 = 64 << 20;
/// Most copies that are kept beside a file.
const COPIES: u32 = 1000;

/// A file and what it held when it was read.
pub(in crate::cli::commands::mcp) struct ConfigFile {
    /// Where it is; a link is followed, so that what it points at is replaced and not the link.
    path: PathBuf,
    /// Its text; none if there is no file.
    pub(in crate::cli::commands::mcp) text: Option<String>,
}

impl ConfigFile {
    /// Reads it.
    pub(in crate::cli::commands::mcp) fn read(path: &Path) -> Result<Self> {
        let path = target(path)?;
        let text = contents(&path)?;
        Ok(Self { path, text })
    }

    /// Replaces it; what it was stays beside it, for its owner alone. Answers where that is. The file keeps its permissions
    /// and its owner; a new one is for its owner alone, if it is `private`.
    pub(in crate::cli::commands::mcp) fn replace(&self, text: &str, private: bool) -> Result<Option<PathBuf>> {
        let failed = |e: io::Error| Error::new(Kind::Io, format!("cannot write {}: {e}", self.path.display()));
        let directory = self.path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory).map_err(failed)?;
        let backup = self.text.as_deref().map(|old| self.keep(old)).transpose().map_err(failed)?;
        let mut draft = tempfile::Builder::new().prefix(".dsamba-").tempfile_in(directory).map_err(failed)?;
        draft.write_all(text.as_bytes()).map_err(failed)?;
        like(&self.path, draft.as_file(), private).map_err(failed)?;
        draft.as_file().sync_all().map_err(failed)?;
        // Clients write their configuration too; what they wrote since must not be lost.
        if contents(&self.path)? != self.text {
            if let Some(backup) = backup {
                let _ = fs::remove_file(backup);
            }
            return Err(Error::new(
                Kind::Conflict,
                format!("{} was changed by another program just now", self.path.display()),
            )
            .with_hint("nothing was changed: end the client and try again"));
        }
        draft.persist(&self.path).map_err(|e| failed(e.error))?;
        Ok(backup)
    }

    /// Keeps a copy beside the file, under the first name that is free.
    fn keep(&self, old: &str) -> io::Result<PathBuf> {
        let mut options = OpenOptions::new();
        options.create_new(true).write(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        for number in 1..COPIES {
            let mut name = self.path.file_name().unwrap_or_default().to_owned();
            name.push(if number == 1 { ".bak".to_owned() } else { format!(".bak.{number}") });
            let path = self.path.with_file_name(name);
            match options.open(&path) {
                Ok(mut file) => {
                    file.write_all(old.as_bytes())?;
                    file.sync_all()?;
                    return Ok(path);
                }
                Err(e) if e.kind() == io::ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        }
        Err(io::Error::other(format!("there are {COPIES} copies of it already: remove some")))
    }
}

/// Where a path leads, through any links.
fn target(path: &Path) -> Result<PathBuf> {
    let is_link = fs::symlink_metadata(path).is_ok_and(|m| m.file_type().is_symlink());
    if !is_link {
        return Ok(path.to_owned());
    }
    fs::canonicalize(path).map_err(|e| {
        Error::new(Kind::Io, format!("{} is a link that leads nowhere: {e}", path.display()))
            .with_hint("make the file that it points at, or remove the link")
    })
}

fn contents(path: &Path) -> Result<Option<String>> {
    let failed = |e: &dyn std::fmt::Display| Error::new(Kind::Io, format!("cannot read {}: {e}", path.display()));
    let file = match File::open(path) {
        Ok(file) => file,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(failed(&e)),
    };
    let meta = file.metadata().map_err(|e| failed(&e))?;
    if !meta.is_file() {
        return Err(failed(&"it is no file"));
    }
    if meta.len() > MOST {
        return Err(failed(&"it is larger than 64 MiB"));
    }
    let mut text = String::new();
    file.take(MOST).read_to_string(&mut text).map_err(|e| failed(&e))?;
    Ok(Some(text))
}

/// Gives a draft the owner and permissions of the file that it replaces.
#[cfg(unix)]
fn like(path: &Path, draft: &File, private: bool) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    let Ok(old) = fs::metadata(path) else {
        let mode = if private { 0o600 } else { 0o644 };
        return draft.set_permissions(fs::Permissions::from_mode(mode));
    };
    let new = draft.metadata()?;
    if (old.uid(), old.gid()) != (new.uid(), new.gid()) {
        fchown(draft, Some(old.uid()), Some(old.gid()))?;
    }
    draft.set_permissions(old.permissions())
}

#[cfg(not(unix))]
fn like(_: &Path, _: &File, _: bool) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_changed_meanwhile_is_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("c.json");
        fs::write(&path, "{}").unwrap();
        let file = ConfigFile::read(&path).unwrap();
        fs::write(&path, "{\"theirs\": 1}").unwrap();
        assert_eq!(file.replace("{\"ours\": 1}", true).unwrap_err().kind(), Kind::Conflict);
        assert_eq!(fs::read_to_string(&path).unwrap(), "{\"theirs\": 1}");
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1, "neither a draft nor a copy is left");
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_permissions_kept_and_copies_private_and_numbered() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let (real, link) = (dir.path().join("real.json"), dir.path().join("link.json"));
        fs::write(&real, "1").unwrap();
        fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        for (text, copy) in [("2", "real.json.bak"), ("3", "real.json.bak.2")] {
            let backup = ConfigFile::read(&link).unwrap().replace(text, true).unwrap().unwrap();
            assert_eq!(backup.file_name().unwrap(), copy);
            assert_eq!((fs::read_to_string(&real).unwrap().as_str(), mode(&real), mode(&backup)), (text, 0o640, 0o600));
        }
        assert!(fs::symlink_metadata(&link).unwrap().file_type().is_symlink());
        fs::remove_file(&real).unwrap();
        assert!(ConfigFile::read(&link).is_err(), "a link that leads nowhere");
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_of_the_users_is_private_and_one_of_a_project_is_not() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        for (name, private, mode) in [("a/user.json", true, 0o600), ("b/project.json", false, 0o644)] {
            let path = dir.path().join(name);
            assert_eq!(ConfigFile::read(&path).unwrap().replace("{}", private).unwrap(), None);
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        }
    }
}
