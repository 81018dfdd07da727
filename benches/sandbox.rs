//! How many calls a second the sandbox serves over sockets, and what one costs it.
//!
//! `cargo bench --bench sandbox --no-default-features --features sandbox` prints one table. The server is a process of its
//! own with one thread, held to core 0 where `taskset` is there; the load comes from this process (core 1, if there is
//! one). Both sides share the machine with whatever else runs, so the server's own CPU time a call, read from `/proc`,
//! stands beside the calls a second. Linux only. Wanted: 5,000 single-room calls a second on one core.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

use bytes::Bytes;
use dsamba::sandbox::{ListenOptions, Options, SAMPLE_KEY, Sandbox, listen};
use http::Request;
use http_body_util::{BodyExt, Empty};
use hyper_util::rt::{TokioExecutor, TokioIo};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use url::Url;

/// How long each row is measured, after a tenth of it to warm up.
const TIME: Duration = Duration::from_secs(5);
/// Kernel ticks a second in `/proc/PID/stat`.
const TICKS: f64 = 100.0;

/// The server, ended when the bench lets go of it.
struct Server(Child, Url);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A command held to one core where that can be done.
fn on_core(core: &str, program: &std::path::Path) -> Command {
    let held = Command::new("taskset").args(["-c", core, "true"]).status().is_ok_and(|s| s.success());
    if !held {
        return Command::new(program);
    }
    let mut command = Command::new("taskset");
    command.args(["-c", core]).arg(program);
    command
}

fn server() -> Server {
    let mut command = on_core("0", &std::env::current_exe().unwrap());
    let mut child = command.arg("server").stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    Server(child, line.trim().parse().unwrap())
}

/// What the server's process does: a thousand rooms on a free port, until it is killed.
fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let sandbox = Sandbox::new(Options { rooms: 1_000, ..Options::default() }).unwrap();
        let listening = listen(sandbox, ListenOptions::default()).await.unwrap();
        println!("{}", listening.url());
        std::future::pending::<()>().await;
    });
}

/// CPU time of a process so far.
fn cpu(pid: u32) -> Duration {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    // The name of the process, in parentheses, may hold spaces: fields are counted after it.
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: u64 = fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap();
    Duration::from_secs_f64(ticks as f64 / TICKS)
}

/// One connection's calls over HTTP/1.1, one after another: how long each took, in microseconds.
async fn http1(url: Url, path: String, until: Instant) -> Vec<u32> {
    let mut stream = TcpStream::connect(&*url.socket_addrs(|| None).unwrap()).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let request =
        format!("GET {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer {SAMPLE_KEY}\r\n\r\n", url.authority());
    let (mut times, mut buffer) = (Vec::new(), Vec::with_capacity(1 << 16));
    while Instant::now() < until {
        let start = Instant::now();
        stream.write_all(request.as_bytes()).await.unwrap();
        buffer.clear();
        let mut whole = usize::MAX;
        while buffer.len() < whole {
            assert_ne!(stream.read_buf(&mut buffer).await.unwrap(), 0, "the server hung up");
            if whole == usize::MAX {
                whole = length(&buffer).unwrap_or(usize::MAX);
            }
        }
        times.push(start.elapsed().as_micros() as u32);
    }
    times
}

/// How long the reply at the start of this buffer is, head and body, once its head is here.
fn length(buffer: &[u8]) -> Option<usize> {
    let head = buffer.windows(4).position(|w| w == b"\r\n\r\n")?;
    let text = std::str::from_utf8(&buffer[..head]).unwrap();
    assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    let body = text.lines().find_map(|l| l.strip_prefix("content-length: ")).unwrap();
    Some(head + 4 + body.parse::<usize>().unwrap())
}

/// `streams` calls at a time over one HTTP/2 connection.
async fn http2(url: Url, path: String, streams: usize, until: Instant) -> Vec<u32> {
    let stream = TcpStream::connect(&*url.socket_addrs(|| None).unwrap()).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let (sender, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    tokio::spawn(connection);
    let uri = format!("http://{}{path}", url.authority());
    let callers = (0..streams).map(|_| {
        let (mut sender, uri) = (sender.clone(), uri.clone());
        tokio::spawn(async move {
            let mut times = Vec::new();
            while Instant::now() < until {
                let start = Instant::now();
                let request = Request::get(&uri).header("authorization", format!("Bearer {SAMPLE_KEY}"));
                let reply = sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap();
                assert_eq!(reply.status(), 200);
                reply.into_body().collect().await.unwrap();
                times.push(start.elapsed().as_micros() as u32);
            }
            times
        })
    });
    let mut all = Vec::new();
    for caller in callers.collect::<Vec<_>>() {
        all.extend(caller.await.unwrap());
    }
    all
}

async fn load(url: &Url, path: &str, connections: usize, streams: usize, time: Duration) -> Vec<u32> {
    let until = Instant::now() + time;
    let callers = (0..connections).map(|_| {
        let (url, path) = (url.clone(), path.to_owned());
        match streams {
            0 => tokio::spawn(http1(url, path, until)),
            n => tokio::spawn(http2(url, path, n, until)),
        }
    });
    let mut all = Vec::new();
    for caller in callers.collect::<Vec<_>>() {
        all.extend(caller.await.unwrap());
    }
    all
}

async fn measure() {
    let server = server();
    let url = &server.1;
    println!("{:<34} {:>9} {:>12} {:>9} {:>9}", "", "calls/s", "CPU us/call", "median us", "99 % us");
    let room = "/api/v1/rooms/standup";
    let rows = [
        ("one room, HTTP/1.1, 1 connection", room, 1, 0),
        ("one room, HTTP/1.1, 32 connections", room, 32, 0),
        ("one room, HTTP/2, 1 x 32 streams", room, 1, 32),
        ("100 rooms, HTTP/1.1, 8 connections", "/api/v1/rooms?limit=100", 8, 0),
    ];
    for (name, path, connections, streams) in rows {
        load(url, path, connections, streams, TIME / 10).await;
        let (start, before) = (Instant::now(), cpu(server.0.id()));
        let mut times = load(url, path, connections, streams, TIME).await;
        let (took, spent) = (start.elapsed(), cpu(server.0.id()).saturating_sub(before));
        times.sort_unstable();
        println!(
            "{name:<34} {:>9.0} {:>12.1} {:>9} {:>9}",
            times.len() as f64 / took.as_secs_f64(),
            spent.as_secs_f64() * 1e6 / times.len() as f64,
            times[times.len() / 2],
            times[times.len() * 99 / 100],
        );
    }
}

fn main() {
    let mut args = std::env::args().skip(1).filter(|a| a != "--bench");
    match args.next().as_deref() {
        Some("server") => return serve(),
        // This process has no threads yet: it starts again, held to the other core.
        None if std::thread::available_parallelism().is_ok_and(|n| n.get() > 1) => {
            let status = on_core("1", &std::env::current_exe().unwrap()).arg("load").status().unwrap();
            assert!(status.success());
            return;
        }
        _ => {}
    }
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(measure());
}
