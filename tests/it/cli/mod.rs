//! The real binary, in a clean environment.

mod config;
mod danger;
mod files;
mod formats;
mod generated;
mod hostile;
mod mcp_call;
mod mcp_foreign;
mod mcp_install;
mod streams;
mod token;
mod token_watch;

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// What a run gave.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Run {
    /// Fails unless it ended well; its stdout.
    #[track_caller]
    pub(crate) fn ok(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// Fails unless it ended with this code and an empty stdout; its stderr.
    #[track_caller]
    pub(crate) fn fails(self, code: i32) -> String {
        assert_eq!(self.code, code, "{self:?}");
        assert_eq!(self.out, "", "{self:?}");
        self.err
    }
}

/// A directory of its own, for the working directory, home and the sandbox's state.
pub(crate) struct Cli(TempDir);

impl Cli {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn dir(&self) -> &Path {
        self.0.path()
    }

    /// The command with nothing but a home in its environment.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_dsamba"));
        command.args(args).env_clear().env("HOME", self.dir()).current_dir(self.dir());
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        self.run_with(args, &[], "")
    }

    /// On the embedded sandbox.
    pub(crate) fn sandbox(&self, args: &[&str]) -> Run {
        self.run_with(args, &[("DSAMBA_SANDBOX", "1")], "")
    }

    pub(crate) fn run_with(&self, args: &[&str], env: &[(&str, &str)], input: &str) -> Run {
        let mut command = self.command(args);
        command.envs(env.iter().copied());
        if !input.is_empty() {
            command.stdin(Stdio::piped());
        }
        let mut child = command.spawn().unwrap();
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).unwrap();
        }
        let done = child.wait_with_output().unwrap();
        Run {
            code: done.status.code().unwrap_or(-1),
            out: String::from_utf8(done.stdout).unwrap(),
            err: String::from_utf8(done.stderr).unwrap(),
        }
    }
}

/// `dsamba sandbox` on a port of its own.
pub(crate) struct Served {
    child: Child,
    pub(crate) url: String,
}

impl Served {
    pub(crate) fn start(cli: &Cli, args: &[&str]) -> Self {
        let mut child = cli.command(&[&["sandbox", "--port", "0", "-q"], args].concat()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { child, url: url.trim().to_owned() }
    }

    /// The environment of a caller.
    pub(crate) fn env(&self) -> [(&'static str, &str); 2] {
        [("DIGITAL_SAMBA_API_URL", &self.url), ("DIGITAL_SAMBA_DEVELOPER_KEY", "sandbox-developer-key")]
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
