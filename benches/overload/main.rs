//! Overload: first as many calls as the server can serve (closed loop), then twice as many by callers who do not wait for each other
//! (open loop). What is still served, what is refused and how fast, and whether the server says in time that it is alive.
//!
//! `cargo bench --bench overload -- [SECONDS] [api] [pages] [rooms] [http2]`: each caller with a connection of its own, or all on a few of
//! HTTP/2, as behind a gateway. The server runs on one processor, load and API on the other,
//! where `taskset` is there.
#![allow(clippy::print_stdout, missing_docs)]

mod ask;
mod load;
mod shared;
mod upstream;

use ask::Ask;
use load::{Load, Seen};
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// One way to be overloaded.
struct Case {
    word: &'static str,
    name: &'static str,
    /// How long the API takes.
    wait: Duration,
    pool: &'static str,
    ask: Ask,
    /// Callers of the closed loop.
    clients: usize,
    /// Least share of the peak that is to be served at twice the peak.
    wanted: f64,
}

const CASES: [Case; 3] = [
    Case {
        word: "api",
        name: "the API (20 ms, pool 10)",
        wait: Duration::from_millis(20),
        pool: "10",
        ask: Ask::Room,
        clients: 40,
        wanted: 0.95,
    },
    Case {
        word: "pages",
        name: "own processor (pages of 50 rooms, two fields of each, pool 64)",
        wait: Duration::ZERO,
        pool: "64",
        ask: Ask::Page,
        clients: 64,
        wanted: 0.75,
    },
    Case {
        word: "rooms",
        name: "own processor (single rooms, pool 64)",
        wait: Duration::ZERO,
        pool: "64",
        ask: Ask::Room,
        clients: 64,
        wanted: 0.75,
    },
];

fn main() {
    // `cargo test --benches` and `cargo bench` of all pass flags of their own.
    let words: Vec<String> = std::env::args().skip(1).collect();
    let seconds = words.iter().find_map(|a| a.parse().ok()).unwrap_or(15);
    let time = Duration::from_secs(seconds);
    dsamba::mcp::raise_open_files();
    let pins = std::thread::available_parallelism().is_ok_and(|n| n.get() > 1)
        && Command::new("taskset")
            .args(["-pc", "1", &std::process::id().to_string()])
            .output()
            .is_ok_and(|o| o.status.success());
    let any = CASES.iter().any(|case| words.iter().any(|w| w == case.word));
    let http2 = words.iter().any(|w| w == "http2");
    for case in CASES {
        if any && !words.iter().any(|w| w == case.word) {
            continue;
        }
        let api = upstream::start(case.wait);
        let server = Server::start(&api, case.pool, pins);
        let load = Load::new(&server.at, case.ask, http2);
        load.closed(case.clients, Duration::from_secs(1));
        let peak = load.closed(case.clients, time);
        let (before, began) = (server.cpu(), Instant::now());
        let seen = load.open(peak.served_per_second() * 2.0, time);
        let busy = (server.cpu() - before) / began.elapsed().as_secs_f64();
        tell(&case, &peak, &seen, busy);
    }
}

fn tell(case: &Case, peak: &Seen, seen: &Seen, busy: f64) {
    let share = seen.served_per_second() / peak.served_per_second();
    println!("limited by {}:", case.name);
    println!(
        "  peak     {:8.0} calls/s, p99 {:.1} ms, {} refused",
        peak.served_per_second(),
        peak.served_ms(0.99),
        peak.refused()
    );
    println!(
        "  at twice {:8.0} calls/s, p99 {:.1} ms: {share:.2} of the peak (wanted {}), {:.0} offered/s, server {:.0} % busy",
        seen.served_per_second(),
        seen.served_ms(0.99),
        case.wanted,
        seen.offered_per_second(),
        busy * 100.0,
    );
    println!(
        "  refused  {:8.0} calls/s, p50 {:.1} ms, p99 {:.1} ms; {} failed, {} not sent for want of connections",
        seen.refused_per_second(),
        seen.refused_ms(0.5),
        seen.refused_ms(0.99),
        seen.failed(),
        seen.unsent(),
    );
    println!(
        "  /healthz p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms",
        seen.health_ms(0.5),
        seen.health_ms(0.99),
        seen.health_ms(1.0)
    );
}

/// The real program, ended with this value.
struct Server {
    child: Child,
    at: String,
}

impl Server {
    fn start(api: &str, pool: &str, pinned: bool) -> Self {
        let binary = env!("CARGO_BIN_EXE_dsamba");
        let mut command = if pinned {
            let mut command = Command::new("taskset");
            command.args(["-c", "0", binary]);
            command
        } else {
            Command::new(binary)
        };
        command.args(["serve", "--listen", "127.0.0.1:0", "--no-cache", "--pool-size", pool, "--api-url", api]);
        command.env("DIGITAL_SAMBA_DEVELOPER_KEY", "bench").env("DSAMBA_NO_DOTENV", "1").env("LOG_LEVEL", "error");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("the program starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("piped")).read_line(&mut line).expect("it says where it is");
        let at = line.trim().trim_start_matches("http://").trim_end_matches("/mcp").to_owned();
        Self { child, at }
    }

    /// CPU time so far, in seconds.
    fn cpu(&self) -> f64 {
        /// Kernel ticks a second in `/proc/PID/stat`.
        const TICKS: f64 = 100.0;
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).expect("it runs");
        // The name of the process, in parentheses, may hold spaces: fields are counted after it.
        let fields: Vec<&str> = stat.rsplit_once(')').expect("a name").1.split_whitespace().collect();
        fields[11..13].iter().map(|ticks| ticks.parse::<f64>().expect("a number")).sum::<f64>() / TICKS
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
