//! Exports and downloads: bytes to stdout, or to a file that appears whole or not at all.

use crate::api::Op;
use crate::cli::out::{Out, Style};
use crate::client::{Args, Client};
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
    pub(super) fn check(matches: &ArgMatches, _style: &Style) -> Result<Self> {
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

/// Calls the operation and saves its reply.
pub(super) async fn run(out: &mut Out, client: &Client, op: &'static Op, args: Args, target: Target) -> Result<()> {
    let reply = client.call(op, args).await?;
    match target {
        Target::File(path) => {
            let length = save(&path, &reply.body).await?;
            out.status(&format!("{}: {length} bytes", path.display()));
            Ok(())
        }
        Target::Stdout => {
            if !out.style().terminal {
                out.write(&reply.body)?;
                return out.flush();
            }
            match std::str::from_utf8(&reply.body) {
                Ok(text) => {
                    out.write_lines(text)?;
                    if !text.ends_with('\n') {
                        out.write(b"\n")?;
                    }
                    out.flush()
                }
                Err(_) => {
                    Err(Error::usage("the reply is binary and stdout is a terminal")
                        .with_hint("--output FILE saves it"))
                }
            }
        }
    }
}

/// Writes beside the file and renames, so that there is never half a file under its name.
async fn save(path: &Path, bytes: &[u8]) -> Result<usize> {
    let fault = |e: std::io::Error| Error::new(Kind::Io, format!("cannot write `{}`: {e}", path.display()));
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let part = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = async {
        let mut file = tokio::fs::OpenOptions::new().write(true).create_new(true).open(&part).await?;
        file.write_all(bytes).await?;
        file.sync_all().await?;
        drop(file);
        tokio::fs::rename(&part, path).await
    };
    if let Err(e) = written.await {
        let _ = tokio::fs::remove_file(&part).await;
        return Err(fault(e));
    }
    Ok(bytes.len())
}
