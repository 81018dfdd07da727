//! The journal: every change of the state, one line a call, shared by all processes that use the same directory.
//!
//! `journal.ndjson` begins with a header line `{version, generation, seed, rooms, anchor}`; each further line is an array
//! of changes `[table, number, row | null]` of one call, so a call is there whole or not at all. A reader takes in what
//! was appended since it last looked; a writer does so under the exclusive lock on `lock`, and appends before it lets go.
//! A last line without its end is a writer that died: it is not read, and the next writer cuts it off. When most lines
//! are history the journal is written anew beside and renamed; the generation in the header tells the others.

use super::Store;
use super::lines::{apply, held_rows, line_of, snapshot};
use crate::error::{Error, Kind, Result};
use crate::sandbox::sample::Sample;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

const VERSION: u32 = 1;
/// A journal of fewer lines than this is never written anew.
const COMPACT_FROM: u64 = 2_000;

/// Seconds after which a state that nobody has changed begins anew.
const RENEW_AFTER: i64 = 86_400;

/// What the sample rows of a state were computed from; the first process to change it decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Header {
    version: u32,
    generation: String,
    pub(crate) seed: u64,
    pub(crate) rooms: u64,
    /// Unix time from which the sample team's recent past is counted back.
    pub(crate) anchor: i64,
}

/// One process's end of the journal.
#[derive(Debug)]
pub(crate) struct Journal {
    dir: PathBuf,
    lock: File,
    header: Header,
    read: u64,
    lines: u64,
}

/// The lock on the state, held while a call changes it.
#[derive(Debug)]
pub(crate) struct Held(File);

impl Drop for Held {
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

impl Journal {
    /// Opens the state in this directory, making it when it is new, and reads it all.
    pub(crate) fn open(dir: &Path, seed: u64, rooms: u64, anchor: i64) -> Result<(Self, Store)> {
        make_dir(dir).map_err(|e| unusable(dir, &e))?;
        let lock = private().create(true).truncate(false).write(true).read(true).open(dir.join("lock"));
        let lock = lock.map_err(|e| unusable(dir, &e))?;
        let header = Header { version: VERSION, generation: String::new(), seed, rooms, anchor };
        let mut journal = Self { dir: dir.to_owned(), lock, header, read: 0, lines: 0 };
        let held = journal.hold()?;
        if !journal.path().exists() {
            journal.header.generation = fresh();
            journal.write_anew(&[])?;
        }
        drop(held);
        let mut store = Store::new(Sample::new(seed, rooms, anchor));
        journal.header.generation = String::new();
        journal.catch_up(&mut store, false)?;
        journal.renew(&mut store, seed, rooms, anchor)?;
        Ok((journal, store))
    }

    /// Begins a state anew that nobody has changed yet, when it is of another sample team or more than a day old: its
    /// sessions in progress would have lasted for days.
    fn renew(&mut self, store: &mut Store, seed: u64, rooms: u64, anchor: i64) -> Result<()> {
        let stale = |journal: &Self| {
            let header = &journal.header;
            journal.lines == 0 && (header.seed != seed || header.rooms != rooms || anchor - header.anchor > RENEW_AFTER)
        };
        if !stale(self) {
            return Ok(());
        }
        let _held = self.hold()?;
        self.catch_up(store, true)?;
        if stale(self) {
            (self.header.seed, self.header.rooms, self.header.anchor) = (seed, rooms, anchor);
            self.begin_again(store)?;
        }
        Ok(())
    }

    fn path(&self) -> PathBuf {
        self.dir.join("journal.ndjson")
    }

    /// Waits for the exclusive lock.
    pub(crate) fn hold(&self) -> Result<Held> {
        let file = self.lock.try_clone().map_err(|e| unusable(&self.dir, &e))?;
        file.lock().map_err(|e| unusable(&self.dir, &e))?;
        Ok(Held(file))
    }

    /// Takes in what any process has appended since the last look; `held` says whether the caller holds the lock.
    pub(crate) fn catch_up(&mut self, store: &mut Store, held: bool) -> Result<()> {
        let broken = |e: std::io::Error| unusable(&self.dir, &e);
        let mut file = match File::open(self.path()) {
            Ok(file) => file,
            // Reset by another process: the sample team is back as it was.
            Err(e) if e.kind() == std::io::ErrorKind::NotFound && held => return self.begin_again(store),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => {
                let _held = self.hold()?;
                return self.catch_up(store, true);
            }
            Err(e) => return Err(broken(e)),
        };
        let mut start = [0; 256];
        let n = file.read(&mut start).map_err(broken)?;
        let line = start[..n].split(|b| *b == b'\n').next().unwrap_or_default();
        let header: Header = serde_json::from_slice(line).map_err(|_| damaged(&self.dir))?;
        if header.version != VERSION {
            return Err(damaged(&self.dir));
        }
        if header != self.header {
            self.read = line.len() as u64 + 1;
            self.lines = 0;
            *store = Store::new(Sample::new(header.seed, header.rooms, header.anchor));
            self.header = header;
        }
        if file.metadata().map_err(broken)?.len() <= self.read {
            return Ok(());
        }
        file.seek(SeekFrom::Start(self.read)).map_err(broken)?;
        let mut news = Vec::new();
        file.read_to_end(&mut news).map_err(broken)?;
        let whole = news.iter().rposition(|b| *b == b'\n').map_or(0, |end| end + 1);
        for line in news[..whole].split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
            apply(store, line).ok_or_else(|| damaged(&self.dir))?;
            self.lines += 1;
        }
        self.read += whole as u64;
        Ok(())
    }

    fn begin_again(&mut self, store: &mut Store) -> Result<()> {
        self.header.generation = fresh();
        *store = Store::new(Sample::new(self.header.seed, self.header.rooms, self.header.anchor));
        self.write_anew(&[])
    }

    /// Appends the pending changes of the store; takes them back when they can't be written. The lock must be held.
    pub(crate) fn commit(&mut self, store: &mut Store) -> Result<()> {
        let changes = store.take_pending();
        if changes.is_empty() {
            return Ok(());
        }
        let line = line_of(changes.iter().map(|c| (c.table, c.number, &c.after)));
        if let Err(e) = self.append(line.as_bytes()) {
            store.undo(changes);
            return Err(unusable(&self.dir, &e));
        }
        self.lines += 1;
        if self.lines >= COMPACT_FROM && self.lines > 2 * held_rows(store) {
            self.header.generation = fresh();
            self.write_anew(&snapshot(store))?;
        }
        Ok(())
    }

    fn append(&mut self, line: &[u8]) -> std::io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(self.path())?;
        file.set_len(self.read)?;
        file.seek(SeekFrom::End(0))?;
        file.write_all(line)?;
        self.read += line.len() as u64;
        Ok(())
    }

    /// Writes the journal anew with these lines and puts it in the place of the old one.
    fn write_anew(&mut self, lines: &[String]) -> Result<()> {
        let broken = |e: std::io::Error| unusable(&self.dir, &e);
        let new = self.dir.join("journal.new");
        let mut text = json!(self.header).to_string();
        text.push('\n');
        text.extend(lines.iter().map(String::as_str));
        let mut file = private().create(true).truncate(true).write(true).open(&new).map_err(broken)?;
        file.write_all(text.as_bytes()).map_err(broken)?;
        drop(file);
        fs::rename(&new, self.path()).map_err(broken)?;
        self.read = text.len() as u64;
        self.lines = lines.len() as u64;
        Ok(())
    }
}

/// Forgets every change in this directory. Processes that use it go on with the sample team.
pub(crate) fn reset(dir: &Path) -> Result<()> {
    let lock = match OpenOptions::new().write(true).open(dir.join("lock")) {
        Ok(lock) => lock,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(()),
        Err(e) => return Err(unusable(dir, &e)),
    };
    lock.lock().map_err(|e| unusable(dir, &e))?;
    match fs::remove_file(dir.join("journal.ndjson")) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(unusable(dir, &e)),
        _ => Ok(()),
    }
}

fn fresh() -> String {
    uuid::Uuid::new_v4().simple().to_string()
}

#[cfg(unix)]
fn make_dir(dir: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(0o700).create(dir)
}

#[cfg(not(unix))]
fn make_dir(dir: &Path) -> std::io::Result<()> {
    fs::create_dir_all(dir)
}

/// Options of a file that only its owner may read.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

fn unusable(dir: &Path, why: &std::io::Error) -> Error {
    Error::new(Kind::Io, format!("cannot use the sandbox's state in {}: {why}", dir.display()))
        .with_hint("check the directory's permissions and the disk's free space")
}

fn damaged(dir: &Path) -> Error {
    Error::new(Kind::Io, format!("the sandbox's state in {} is damaged or of another version", dir.display()))
        .with_hint("start afresh with `dsamba sandbox reset`")
}
