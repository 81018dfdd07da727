//! Where a watched token goes: into a file, and to a command. Never into the arguments of a process, which others can read.

use crate::client::token::Token;
use crate::error::{Error, Kind, Result};
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;
use std::process::Stdio;
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

/// The variable in which a command finds the token.
const TOKEN: &str = "DSAMBA_TOKEN";
/// The variable in which it finds the join link, when the API gave one.
const LINK: &str = "DSAMBA_TOKEN_LINK";
/// The variable in which it finds the Unix time of the token's end, when it has one.
const EXPIRES_AT: &str = "DSAMBA_TOKEN_EXPIRES_AT";

/// Puts the token into the file, whole or not at all, readable for its owner alone.
pub(super) fn write(file: &Path, token: &Token) -> Result<()> {
    let failed = |e: io::Error| Error::new(Kind::Io, format!("cannot write {}: {e}", file.display()));
    let name = file.file_name().ok_or_else(|| Error::usage(format!("{} names no file", file.display())))?;
    let mut beside = name.to_owned();
    beside.push(format!(".{}.new", std::process::id()));
    let beside = file.with_file_name(beside);
    // What an earlier process of the same number left behind is of no use.
    let _ = std::fs::remove_file(&beside);
    let mut options = OpenOptions::new();
    options.create_new(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&beside).and_then(|mut draft| {
        draft.write_all(token.secret().as_bytes())?;
        draft.write_all(b"\n")?;
        draft.sync_all()?;
        std::fs::rename(&beside, file)
    });
    written.map_err(|e| {
        let _ = std::fs::remove_file(&beside);
        failed(e)
    })
}

/// Runs the command with the token in its environment and on its stdin. What it prints goes to stderr: stdout is for events.
pub(super) async fn run(line: String, token: Token) -> Result<()> {
    let failed = |e: io::Error| Error::new(Kind::Failed, format!("the command of --exec cannot be run: {e}"));
    let mut command = shell(&line);
    command.env(TOKEN, token.secret()).stdin(Stdio::piped()).stdout(Stdio::from(io::stderr())).kill_on_drop(true);
    if let Some(link) = token.link() {
        command.env(LINK, link);
    }
    if let Some(end) = token.expires_at() {
        command.env(EXPIRES_AT, end.to_string());
    }
    let mut child = command.spawn().map_err(failed)?;
    if let Some(mut stdin) = child.stdin.take() {
        // A command that does not read it is fine.
        let _ = stdin.write_all(format!("{}\n", token.secret()).as_bytes()).await;
    }
    let status = child.wait().await.map_err(failed)?;
    if status.success() {
        return Ok(());
    }
    Err(Error::new(Kind::Failed, format!("the command of --exec ended with {status}")))
}

#[cfg(unix)]
fn shell(line: &str) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", line]);
    command
}

#[cfg(not(unix))]
fn shell(line: &str) -> Command {
    let mut command = Command::new("cmd");
    command.args(["/C", line]);
    command
}
