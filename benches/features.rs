//! What each optimization costs in start-up time and memory: `serve --http` and `rooms list` with all on, each one off, and
//! all off, in interleaved rounds on the same sandbox, which is a process of its own.
//!
//! `cargo bench --bench features` prints one table: milliseconds from the start of `serve --http` to its address (median, 10th
//! and 90th percentile), its resident memory then and after 1,000 different lists were read through it, and the
//! milliseconds of a whole `rooms list`. Linux only: memory is read from `/proc`.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

const KEY: &str = "features-bench-key";
const ROUNDS: usize = 25;
/// Lists read for the memory under load.
const LISTS: usize = 1_000;

/// What is switched off, and its switches.
const SETTINGS: [(&str, &[&str]); 5] = [
    ("all on", &[]),
    ("connection management off", &["--connection-management", "off"]),
    ("token management off", &["--token-management", "off"]),
    ("resource optimization off", &["--resource-optimization", "off"]),
    ("all off", &["--connection-management", "off", "--token-management", "off", "--resource-optimization", "off"]),
];

/// A process that is ended when the bench lets go of it.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `dsamba` with an environment of its own.
fn dsamba(state: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_dsamba"));
    command.env_clear().env("HOME", state).env("DSAMBA_STATE_DIR", state).env("DIGITAL_SAMBA_DEVELOPER_KEY", KEY);
    command.env("DSAMBA_NO_DOTENV", "1").stdin(Stdio::null()).stderr(Stdio::null()).args(args);
    command
}

/// Starts it and waits for the address that it prints.
fn start(mut command: Command) -> (Running, String) {
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let at = line.find("http://").expect("it prints its address first");
    let url = line[at..].split(|c: char| c.is_whitespace() || c == ',').next().unwrap().to_owned();
    (Running(child), url)
}

fn resident_mb(of: &Running) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", of.0.id())).unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0 / 1e6
}

/// Reads different lists through the server, one after another on one connection.
fn load(url: &str) {
    let host = url.trim_start_matches("http://").trim_end_matches("/mcp");
    let mut stream = TcpStream::connect(host).unwrap();
    stream.set_nodelay(true).unwrap();
    let mut reader = BufReader::new(stream.try_clone().unwrap());
    for n in 0..LISTS {
        let body = format!(
            r#"{{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{{"name":"list-rooms","arguments":{{"limit":20,"offset":{n}}}}}}}"#
        );
        let request = format!(
            "POST /mcp HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\naccept: application/json, \
             text/event-stream\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).unwrap();
            if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
                length = value.trim().parse().unwrap();
            }
            if line == "\r\n" {
                break;
            }
        }
        let mut reply = vec![0; length];
        reader.read_exact(&mut reply).unwrap();
        assert!(length > 1_000, "{}", String::from_utf8_lossy(&reply));
    }
}

/// Median, 10th and 90th percentile.
fn spread(mut figures: Vec<f64>) -> [f64; 3] {
    figures.sort_by(f64::total_cmp);
    [0.5, 0.1, 0.9].map(|q| figures[((figures.len() - 1) as f64 * q) as usize])
}

fn main() {
    let state = std::env::temp_dir().join(format!("dsamba-features-{}", std::process::id()));
    std::fs::create_dir_all(&state).unwrap();
    let sandbox = dsamba(&state, &["sandbox", "--port", "0", "--key", KEY, "--rooms", "2000"]);
    let (_sandbox, url) = start(sandbox);
    let mut starts = SETTINGS.map(|_| Vec::new());
    let mut lists = SETTINGS.map(|_| Vec::new());
    let mut memory = SETTINGS.map(|_| (0.0, 0.0));
    for round in 0..ROUNDS {
        for (at, (_, switches)) in SETTINGS.iter().enumerate() {
            let with = |args: &[&str]| {
                let mut command = dsamba(&state, &[args, switches].concat());
                command.env("DIGITAL_SAMBA_API_URL", &url);
                command
            };
            let began = Instant::now();
            let (server, address) = start(with(&["serve", "--http", "--port", "0"]));
            starts[at].push(began.elapsed().as_secs_f64() * 1e3);
            if round + 1 == ROUNDS {
                let first = resident_mb(&server);
                load(&address);
                memory[at] = (first, resident_mb(&server));
            }
            drop(server);
            let began = Instant::now();
            assert!(with(&["rooms", "list"]).stdout(Stdio::null()).status().unwrap().success());
            lists[at].push(began.elapsed().as_secs_f64() * 1e3);
        }
    }
    println!("{:<26} {:>20} {:>10} {:>14} {:>20}", "", "serve ready, ms", "MB then", "MB after load", "rooms list, ms");
    for (at, (name, _)) in SETTINGS.iter().enumerate() {
        let [starts, lists] = [&mut starts, &mut lists].map(|all| {
            let [median, low, high] = spread(std::mem::take(&mut all[at]));
            format!("{median:.1} ({low:.1}-{high:.1})")
        });
        let (first, loaded) = memory[at];
        println!("{name:<26} {starts:>20} {first:>10.1} {loaded:>14.1} {lists:>20}");
    }
    let _ = std::fs::remove_dir_all(&state);
}
