//! The processes of a measurement: this program in its other roles, and the release binary. Each prints where it listens.

use super::SERVER_CORE;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

pub(crate) const BIN: &str = env!("CARGO_BIN_EXE_dsamba");

/// A server; ended when let go of.
pub(crate) struct Process {
    child: Child,
    /// Where it listens: `127.0.0.1:4711`.
    pub(crate) address: String,
    pub(crate) name: &'static str,
    /// Where its stderr goes, if anywhere.
    spoken: Option<PathBuf>,
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Process {
    /// This program in another role, on the server's core or on the load's.
    pub(crate) fn role(name: &'static str, args: &[&str], measured: bool) -> Self {
        let mut command = pinned(std::env::current_exe().unwrap().to_str().unwrap(), measured);
        command.arg(name).args(args);
        Self::start(name, command)
    }

    /// `dsamba serve --http` on the server's core. The call's question is asked anew each time.
    pub(crate) fn dsamba(upstream: &str, wait: u64, pool: usize, http: &str, more: &[&str]) -> Self {
        let mut command = pinned(BIN, true);
        settings(&mut command, &format!("http://{upstream}/{wait}/api/v1"), "bench");
        command.env("ENABLE_CACHE", "false").env("DSAMBA_HTTP", http).stderr(Stdio::null());
        command.args(["--pool-size", &pool.to_string(), "serve", "--http", "--port", "0"]).args(more);
        Self::start("dsamba", command)
    }

    /// The server as it is by default, its pool apart.
    pub(crate) fn dsamba_as_is(upstream: &str, wait: u64) -> Self {
        let mut command = bare(&format!("http://{upstream}/{wait}/api/v1"), "bench");
        command.args(["--pool-size", "50", "serve", "--http", "--port", "0"]);
        Self::start("dsamba", command)
    }

    /// The same before the sandbox; what it says on stderr is kept.
    pub(crate) fn soaked(api: &str, key: &str) -> Self {
        let mut command = bare(&format!("http://{api}/api/v1"), key);
        command.args(["--pool-size", "20", "serve", "--http", "--port", "0"]);
        let spoken = std::env::temp_dir().join(format!("dsamba-soak-{}.log", std::process::id()));
        command.stderr(std::fs::File::create(&spoken).unwrap());
        let mut server = Self::start("dsamba", command);
        server.spoken = Some(spoken);
        server
    }

    /// Asks it to end; what it has said on stderr, if it ended well.
    pub(crate) fn end(&mut self) -> Result<String, String> {
        let pid = self.pid().to_string();
        Command::new("kill").args(["-TERM", &pid]).status().unwrap();
        let status = self.child.wait().unwrap();
        let spoken = self.spoken.take().unwrap();
        let text = std::fs::read_to_string(&spoken).unwrap();
        let _ = std::fs::remove_file(spoken);
        if status.success() { Ok(text) } else { Err(text) }
    }

    /// Resident memory, in MB.
    pub(crate) fn resident(&self) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid())).unwrap();
        let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").trim().parse::<f64>().unwrap() * 1024.0 / 1e6
    }

    /// How many descriptors it has open.
    pub(crate) fn descriptors(&self) -> usize {
        std::fs::read_dir(format!("/proc/{}/fd", self.pid())).unwrap().count()
    }

    fn start(name: &'static str, mut command: Command) -> Self {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().trim_start_matches("http://").trim_end_matches("/mcp").to_owned();
        assert!(!address.is_empty(), "{name} did not start");
        Self { child, address, name, spoken: None }
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    /// CPU time so far, in seconds.
    pub(crate) fn cpu(&self) -> f64 {
        /// Kernel ticks a second in `/proc/PID/stat`.
        const TICKS: f64 = 100.0;
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.pid())).unwrap();
        // The name of the process, in parentheses, may hold spaces: fields are counted after it.
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        (fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap()) / TICKS
    }
}

/// The release binary on all cores, with nothing of the caller's environment.
fn bare(api: &str, key: &str) -> Command {
    let mut command = Command::new(BIN);
    settings(&mut command, api, key);
    command.stderr(Stdio::null());
    command
}

fn settings(command: &mut Command, api: &str, key: &str) {
    command.env_clear().env("DSAMBA_NO_DOTENV", "1").env("HOME", std::env::temp_dir());
    command.env("DIGITAL_SAMBA_DEVELOPER_KEY", key).env("DIGITAL_SAMBA_API_URL", api);
}

/// A command on the server's core, or on that of whoever starts it.
fn pinned(program: &str, measured: bool) -> Command {
    if !measured {
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", SERVER_CORE, program]);
    command
}
