//! `rooms list --all` with pages read ahead and without: time, CPU and peak memory of the process.
//!
//! `cargo bench --bench pages` prints one table. The upstream is this program again, in a process of its own with one
//! thread: it answers pages of rooms from memory, 5.2 kB a row, 20 ms after each request. Five interleaved rounds of 20,000
//! rooms, then 100,000 once each way, over HTTP/1.1 with the default pool of 5. Exits with 1 where a target is missed.
//! Linux only: CPU and peak memory are read from `/proc`.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::exit, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::net::TcpListener;

const LATENCY: Duration = Duration::from_millis(20);
/// Bytes of a row, as rooms have them.
const ROW: usize = 5_200;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if let [role, rooms] = &args[..]
        && role == "upstream"
    {
        return serve(rooms.parse().unwrap());
    }
    let mut missed = false;
    let mut rounds: [Vec<Run>; 2] = Default::default();
    {
        let upstream = Upstream::start(20_000);
        for round in 0..6 {
            for (at, switch) in ["on", "off"].into_iter().enumerate() {
                let run = list(&upstream, switch, 20_000);
                if round > 0 {
                    rounds[at].push(run);
                }
            }
        }
    }
    let ratios = rounds[0].iter().zip(&rounds[1]).map(|(on, off)| off.seconds / on.seconds).collect();
    println!("20,000 rooms, 5 interleaved rounds        seconds            CPU s   peak MiB");
    for (name, runs) in ["pages ahead (on)", "one by one (off)"].into_iter().zip(&rounds) {
        let (middle, least, most) = spread(runs.iter().map(|r| r.seconds).collect());
        let cpu = spread(runs.iter().map(|r| r.cpu).collect()).0;
        let peak = spread(runs.iter().map(|r| r.peak).collect()).2;
        println!("  {name:38} {middle:6.2} ({least:.2}-{most:.2})   {cpu:6.2}   {peak:7.1}");
    }
    let (middle, least, most) = spread(ratios);
    missed |= verdict("  times as fast with the feature on", middle, least, most, middle >= 3.0, "at least 3");
    let upstream = Upstream::start(100_000);
    let [on, off] = ["on", "off"].map(|switch| list(&upstream, switch, 100_000));
    println!("100,000 rooms, once each");
    for (name, run) in [("pages ahead (on)", &on), ("one by one (off)", &off)] {
        println!("  {name:38} {:6.2}               {:6.2}   {:7.1}", run.seconds, run.cpu, run.peak);
    }
    let ratio = off.seconds / on.seconds;
    missed |= verdict("  times as fast with the feature on", ratio, ratio, ratio, ratio >= 3.0, "at least 3");
    let few = spread(rounds[0].iter().map(|r| r.peak).collect()).2;
    let grown = on.peak / few;
    missed |= verdict("  peak memory beside that of 20,000", grown, grown, grown, grown <= 1.25, "at most 1.25");
    println!("upstream: {:.1} s of CPU in all", upstream.cpu());
    if missed {
        std::process::exit(1);
    }
}

fn verdict(what: &str, middle: f64, least: f64, most: f64, met: bool, wanted: &str) -> bool {
    println!(
        "{what:40} {middle:6.2} ({least:.2}-{most:.2})   {} (wanted: {wanted})",
        if met { "met" } else { "MISSED" }
    );
    !met
}

struct Run {
    seconds: f64,
    cpu: f64,
    /// Peak of resident memory, in MiB.
    peak: f64,
}

/// Lists all rooms with the binary and counts them.
fn list(upstream: &Upstream, switch: &str, rooms: usize) -> Run {
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dsamba"))
        .args(["rooms", "list", "--all", "-o", "ndjson", "--resource-optimization", switch])
        .env_clear()
        .env("DSAMBA_NO_DOTENV", "1")
        .env("DIGITAL_SAMBA_DEVELOPER_KEY", "pages-bench-key")
        .env("DIGITAL_SAMBA_API_URL", format!("http://127.0.0.1:{}/api/v1", upstream.port))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut count, mut peak, mut cpu) = (0, 0.0_f64, 0.0_f64);
    let mut reader = BufReader::with_capacity(1 << 20, child.stdout.take().unwrap());
    let mut buffer = vec![0; 1 << 20];
    loop {
        let read = reader.read(&mut buffer).unwrap();
        if read == 0 {
            break;
        }
        let before = count;
        count += memchr::memchr_iter(b'\n', &buffer[..read]).count();
        if count / 500 > before / 500 || count == rooms {
            peak = peak.max(peak_mib(child.id()).unwrap_or(0.0));
            cpu = cpu.max(cpu_seconds(child.id()).unwrap_or(0.0));
        }
    }
    assert!(child.wait().unwrap().success());
    assert_eq!(count, rooms);
    Run { seconds: begun.elapsed().as_secs_f64(), cpu, peak }
}

struct Upstream {
    child: Child,
    port: u16,
}

impl Upstream {
    fn start(rooms: usize) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let command = command.args(["upstream", &rooms.to_string()]).stdout(Stdio::piped()).stdin(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Self { child, port: line.trim().parse().unwrap() }
    }

    fn cpu(&self) -> f64 {
        cpu_seconds(self.child.id()).unwrap_or_default()
    }
}

impl Drop for Upstream {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn serve(rooms: usize) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let filler: &'static str = Box::leak("x".repeat(ROW - 100).into_boxed_str());
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap().port());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            stream.set_nodelay(true).unwrap();
            let answer = move |request: Request<Incoming>| async move {
                let query = request.uri().query().unwrap_or_default().to_owned();
                let given =
                    |name: &str| query.split('&').find_map(|p| p.strip_prefix(name)?.strip_prefix('=')?.parse().ok());
                let (offset, limit): (usize, usize) = (given("offset").unwrap_or(0), given("limit").unwrap_or(100));
                tokio::time::sleep(LATENCY).await;
                let mut body = String::with_capacity(limit * ROW + 100);
                body.push_str(r#"{"data":["#);
                for row in offset..rooms.min(offset + limit) {
                    let comma = if row == offset { "" } else { "," };
                    let _ = write!(
                        body,
                        r#"{comma}{{"id":"{row:08}-0000-4000-8000-000000000000","description":"{filler}"}}"#
                    );
                }
                let _ = write!(body, r#"],"total_count":"{rooms}"}}"#);
                let reply = Response::builder().header("content-type", "application/json");
                Ok::<_, Infallible>(reply.body(Full::new(Bytes::from(body))).unwrap())
            };
            tokio::spawn(async move {
                let http = hyper::server::conn::http1::Builder::new();
                let _ = http.serve_connection(TokioIo::new(stream), service_fn(answer)).await;
            });
        }
    });
}

fn peak_mib(pid: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let kib: f64 =
        status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kib / 1024.0)
}

/// CPU time of a process so far.
fn cpu_seconds(pid: u32) -> Option<f64> {
    /// Kernel ticks a second in `/proc/PID/stat`.
    const TICKS: f64 = 100.0;
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    Some((fields[11].parse::<f64>().ok()? + fields[12].parse::<f64>().ok()?) / TICKS)
}

/// The median of some figures, the least and the most.
fn spread(mut figures: Vec<f64>) -> (f64, f64, f64) {
    figures.sort_by(f64::total_cmp);
    (figures[figures.len() / 2], figures[0], figures[figures.len() - 1])
}
