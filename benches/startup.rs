//! What a user waits for: start-up, one list, the first answer over stdio, and a very long list.
//!
//! `cargo bench --bench startup` prints one table. Each figure stands beside a reference measured in interleaved rounds of
//! the same run, since machines are shared: an empty process (`true`), and `curl` on the same URL. Linux only: peak memory
//! is read from `/proc`.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const BIN: &str = env!("CARGO_BIN_EXE_dsamba");
const KEY: &str = "startup-bench-key";
const TEAM: &str = "00000000-0000-4000-8000-00000000beef";

/// A process that is ended when the bench lets go of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `dsamba` with an environment of its own, so that nothing of the caller's changes the figures.
fn dsamba(state: &Path) -> Command {
    let mut command = Command::new(BIN);
    command.env_clear().env("HOME", state).env("DSAMBA_STATE_DIR", state).env("DIGITAL_SAMBA_DEVELOPER_KEY", KEY);
    command.env("DSAMBA_NO_DOTENV", "1").stdin(Stdio::null()).stderr(Stdio::null());
    command
}

fn sandbox(state: &Path, rooms: u64) -> (Running, String) {
    let mut command = dsamba(state);
    command.args(["sandbox", "--port", "0", "--key", KEY, "--team", TEAM, "--rooms", &rooms.to_string()]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let at = line.find("http://").expect("the sandbox prints its address first");
    let url = line[at..].split_whitespace().next().unwrap().to_owned();
    (Running(child), url)
}

fn time(mut command: Command) -> Duration {
    let start = Instant::now();
    let status = command.stdout(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?} failed");
    start.elapsed()
}

/// Medians and spreads (10th to 90th percentile) of two commands run in turn.
fn side_by_side(rounds: usize, a: impl Fn() -> Command, b: impl Fn() -> Command) -> [[f64; 3]; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..rounds + 5 {
        let pair = [time(a()), time(b())];
        for (list, t) in times.iter_mut().zip(pair) {
            if round >= 5 {
                list.push(t.as_secs_f64() * 1e3);
            }
        }
    }
    times.map(|mut list| {
        list.sort_by(f64::total_cmp);
        [0.5, 0.1, 0.9].map(|q| list[((list.len() - 1) as f64 * q) as usize])
    })
}

fn peak_kb(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
}

fn version(state: &Path) {
    let [empty, ours] = side_by_side(
        300,
        || Command::new("true"),
        || {
            let mut c = dsamba(state);
            c.arg("--version");
            c
        },
    );
    println!("empty process (true)      median {:6.2} ms   10-90 % {:.2}-{:.2}", empty[0], empty[1], empty[2]);
    println!("dsamba --version          median {:6.2} ms   10-90 % {:.2}-{:.2}", ours[0], ours[1], ours[2]);
    println!("  over an empty process   {:.2} ms (wanted: at most 1.5)", ours[0] - empty[0]);
}

fn one_list(state: &Path) {
    let (_server, url) = sandbox(state, 213);
    let [curl, ours] = side_by_side(
        100,
        || {
            let mut c = Command::new("curl");
            c.args(["-sS", "-H", &format!("Authorization: Bearer {KEY}"), &format!("{url}/rooms?limit=100")]);
            c
        },
        || {
            let mut c = dsamba(state);
            c.args(["rooms", "list"]).env("DIGITAL_SAMBA_API_URL", &url);
            c
        },
    );
    println!("curl, one page of rooms   median {:6.2} ms   10-90 % {:.2}-{:.2}", curl[0], curl[1], curl[2]);
    println!("dsamba rooms list         median {:6.2} ms   10-90 % {:.2}-{:.2}", ours[0], ours[1], ours[2]);
    println!("  ratio                   {:.2} (wanted: at most 1.5)", ours[0] / curl[0]);
}

fn first_answer(state: &Path) {
    let ask = br#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"bench","version":"1"}}}"#;
    let mut times = Vec::new();
    for _ in 0..50 {
        let start = Instant::now();
        let mut command = dsamba(state);
        let child = command.args(["serve", "--sandbox"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut child = Running(child);
        let stdin = child.0.stdin.as_mut().unwrap();
        stdin.write_all(ask).unwrap();
        stdin.write_all(b"\n").unwrap();
        let mut line = String::new();
        BufReader::new(child.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("\"result\""), "{line}");
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    println!("serve, first stdio answer median {:6.2} ms   worst {:.2} (wanted: at most 20)", times[25], times[49]);
}

fn long_list(state: &Path, rooms: u64) {
    let (_server, url) = sandbox(state, rooms);
    let start = Instant::now();
    let mut command = dsamba(state);
    command.args(["rooms", "list", "--all", "-o", "ndjson"]).env("DIGITAL_SAMBA_API_URL", &url);
    let mut child = Running(command.stdout(Stdio::piped()).spawn().unwrap());
    let (mut rows, mut peak, mut first) = (0_u64, 0, Duration::ZERO);
    let mut page = Duration::ZERO;
    for line in BufReader::new(child.0.stdout.take().unwrap()).split(b'\n') {
        assert!(!line.unwrap().is_empty());
        rows += 1;
        match rows {
            1 => first = start.elapsed(),
            100 => page = start.elapsed(),
            _ => {}
        }
        if rows.is_multiple_of(1000) {
            peak = peak.max(peak_kb(child.0.id()).unwrap_or(0));
        }
    }
    assert!(child.0.wait().unwrap().success());
    assert_eq!(rows, rooms, "every room once");
    let whole = start.elapsed().as_secs_f64();
    println!(
        "rooms list --all, {rooms:>7} first row {:.1} ms, first page {:.1} ms, {:.0} rows/s, peak memory {:.1} MB (wanted: under 60)",
        first.as_secs_f64() * 1e3,
        page.as_secs_f64() * 1e3,
        rooms as f64 / whole,
        peak as f64 / 1024.0
    );
}

fn main() {
    let state = std::env::temp_dir().join(format!("dsamba-startup-{}", std::process::id()));
    std::fs::create_dir_all(&state).unwrap();
    version(&state);
    one_list(&state);
    first_answer(&state);
    long_list(&state, 100_000);
    long_list(&state, 1_000_000);
    std::fs::remove_dir_all(&state).unwrap();
}
