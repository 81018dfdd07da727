//! Exports and downloads: bytes to stdout, or to a file that appears whole or not at all.

use crate::api::Op;
use crate::cli::out::Out;
use crate::client::{Args, Client, ReplyStream};
use crate::error::{Error, Kind, Result};
use clap::ArgMatches;
use std::path::{Path, PathBuf};
use tokio::io::AsyncWriteExt;

/// Where the bytes go.
pub(super) enum Target {
    /// To stdout.
    Stdout,
    /// To this file.
    File(PathBuf),
}

impl Target {
    /// Reads `--output`; a file that is there is refused before anything is sent.
    pub(super) fn check(matches: &ArgMatches) -> Result<Self> {
        let path = matches.try_get_one::<PathBuf>("@output").ok().flatten();
        let Some(path) = path.filter(|p| p.as_os_str() != "-") else { return Ok(Self::Stdout) };
        if path.is_dir() {
            return Err(Error::usage(format!("`{}` is a directory", path.display())).with_hint("name a file in it"));
        }
        if path.exists() && !matches.get_flag("@force") {
            return Err(Error::usage(format!("`{}` is already there", path.display())).with_hint("--force replaces it"));
        }
        Ok(Self::File(path.clone()))
    }
}

/// Calls the operation and writes its reply piece by piece.
pub(super) async fn run(out: &mut Out, client: &Client, op: &'static Op, args: Args, target: Target) -> Result<()> {
    let reply = client.open(op, args).await?;
    match target {
        Target::File(path) => {
            let part = Part::of(&path);
            let length = write_part(out, reply, &part.0).await?;
            tokio::fs::rename(&part.0, &path).await.map_err(|e| cannot_write(&path, &e))?;
            out.status(&format!("{}: {length} bytes", path.display()));
            Ok(())
        }
        Target::Stdout if out.style().terminal => {
            let reply = reply.whole().await?;
            let text = std::str::from_utf8(&reply.body).map_err(|_| {
                Error::usage("the reply is binary and stdout is a terminal").with_hint("--output FILE saves it")
            })?;
            out.write_lines(text)?;
            if !text.ends_with('\n') {
                out.write(b"\n")?;
            }
            out.flush()
        }
        Target::Stdout => {
            let mut reply = reply;
            while let Some(piece) = reply.chunk().await? {
                out.write(&piece)?;
            }
            out.flush()
        }
    }
}

/// The file that is written first, beside the other, and renamed when it is whole. It goes when the work fails or is
/// broken off.
struct Part(PathBuf);

impl Part {
    fn of(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Self(path.with_file_name(format!(".{name}.{}.part", std::process::id())))
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        // Not there any more once it was renamed.
        let _ = std::fs::remove_file(&self.0);
    }
}

async fn write_part(out: &mut Out, mut reply: ReplyStream, part: &Path) -> Result<u64> {
    let file = tokio::fs::OpenOptions::new().write(true).create_new(true).open(part).await;
    let mut file = file.map_err(|e| cannot_write(part, &e))?;
    let announced = reply.length();
    let mut written = 0;
    out.start_progress("bytes", true);
    while let Some(piece) = reply.chunk().await? {
        file.write_all(&piece).await.map_err(|e| cannot_write(part, &e))?;
        written += piece.len() as u64;
        out.progress(written, announced);
    }
    out.end_progress();
    file.sync_all().await.map_err(|e| cannot_write(part, &e))?;
    Ok(written)
}

fn cannot_write(path: &Path, why: &std::io::Error) -> Error {
    Error::new(Kind::Io, format!("cannot write `{}`: {why}", path.display()))
}
