//! Resident memory under load: the memory budget in bytes of the process.
//!
//! `cargo bench --bench memory` runs for 30 seconds; `cargo bench --bench memory -- 300` for five minutes; with `large` after
//! the time, every room has 256 KiB and is held for 20 ms, so that the limit is reached and work waits. First 50,000
//! distinct rooms are read, which the cache keeps as far as its share goes; then, until the time is over, rooms among them at
//! random. All the time 1,000 reads are in flight over 50 connections, under a memory limit of 64 MiB. The upstream is this
//! program again in a process of its own; this process holds the client and the load. Fails if resident memory was ever beyond
//! the limit plus 40 MB, or an answer was wrong. Linux only.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss)]

mod upstream;

use dsamba::client::{Client, Credential, Options};
use dsamba::{Args, api};
use rand::{RngExt, SeedableRng, rngs::SmallRng};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Counts what is allocated.
#[global_allocator]
static ALLOCATOR: &stats_alloc::StatsAlloc<std::alloc::System> = &stats_alloc::INSTRUMENTED_SYSTEM;

/// Distinct rooms.
const ROOMS: usize = 50_000;
/// Reads in flight.
const CROWD: usize = 1_000;
const LIMIT: usize = 64 << 20;
/// What the process may take beside the budget.
const BASE: usize = 40_000_000;

/// What became of the reads.
#[derive(Default)]
struct Done {
    next: AtomicUsize,
    right: AtomicU64,
    wrong: AtomicU64,
    refused: AtomicU64,
    other: Mutex<Vec<String>>,
    over: AtomicBool,
}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if args.first().is_some_and(|a| a == "upstream") {
        upstream::serve();
        return ExitCode::SUCCESS;
    }
    let seconds = args.first().map_or(30, |a| a.parse().expect("a number of seconds"));
    let large = args.get(1).is_some_and(|a| a == "large");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    if runtime.block_on(run(Duration::from_secs(seconds), large)) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Runs the load and shows what it took; whether that was within the bound and all answers right.
async fn run(time: Duration, large: bool) -> bool {
    let upstream = upstream::Upstream::start();
    let start = resident();
    let client = Client::new(Options {
        base_url: format!("http://127.0.0.1:{}/api/v1", upstream.port).parse().unwrap(),
        credential: Some(Credential::Key("bench".into())),
        pool_size: 50,
        memory_limit: LIMIT,
        ..Options::default()
    })
    .unwrap();
    let (done, began) = (Arc::<Done>::default(), Instant::now());
    let crowd: Vec<_> =
        (0..CROWD).map(|seed| tokio::spawn(read(client.clone(), done.clone(), seed as u64, large))).collect();
    let (mut samples, mut allocated) = (Vec::new(), 0);
    let (mut most_held, mut tick) = (0, tokio::time::interval(Duration::from_millis(100)));
    let mut filled = None;
    while began.elapsed() < time {
        tick.tick().await;
        samples.push(resident());
        allocated = allocated.max(live());
        most_held = most_held.max(client.stats().memory.used);
        if filled.is_none() && done.next.load(Relaxed) >= ROOMS {
            filled = Some(began.elapsed());
        }
    }
    done.over.store(true, Relaxed);
    for one in crowd {
        one.await.unwrap();
    }
    show(&client, &done, &samples, start, time);
    println!("allocated: {:.1} MB at most", allocated as f64 / 1e6);
    println!("all {ROOMS} rooms were read once after {:.1} s", filled.unwrap_or_default().as_secs_f64());
    let memory = client.stats().memory;
    let parts = memory.parts.cache + memory.parts.bodies + memory.parts.buffers + memory.parts.queues;
    let most = samples.iter().copied().max().unwrap_or(0);
    let checks = [
        ("resident memory within the limit + 40 MB", most <= LIMIT + BASE),
        ("every room was read", large || filled.is_some()),
        ("no wrong answer, no other error", done.wrong.load(Relaxed) == 0 && done.other.lock().unwrap().is_empty()),
        ("the budget was never exceeded", memory.most <= LIMIT && most_held <= LIMIT),
        (
            "at rest only the cache holds memory, and the parts add up",
            parts == memory.used && parts == memory.parts.cache,
        ),
    ];
    for (what, held) in checks {
        println!("{} {what}", if held { "ok  " } else { "FAIL" });
    }
    checks.iter().all(|(_, held)| *held)
}

/// Reads one room after another until the time is over: each once at first, then at random.
async fn read(client: Client, done: Arc<Done>, seed: u64, large: bool) {
    let op = api::tool("get-room-details").unwrap();
    let mut random = SmallRng::seed_from_u64(seed);
    while !done.over.load(Relaxed) {
        let next = done.next.fetch_add(1, Relaxed);
        let number = if next < ROOMS { next } else { random.random_range(0..ROOMS) };
        let id = format!("{}f0e0d0c-0b0a-4909-8807-{number:012}", u8::from(large));
        let reply = client.call(op, Args::new().with("room", id.as_str())).await;
        if large {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        match reply {
            Ok(reply) if reply.body[7..43] == *id.as_bytes() => done.right.fetch_add(1, Relaxed),
            Ok(_) => done.wrong.fetch_add(1, Relaxed),
            Err(e) if e.message().contains("memory") => done.refused.fetch_add(1, Relaxed),
            Err(e) => {
                done.other.lock().unwrap().push(e.to_string());
                0
            }
        };
    }
}

fn show(client: &Client, done: &Done, samples: &[usize], start: usize, time: Duration) {
    let mb = |bytes: usize| bytes as f64 / 1e6;
    let stats = client.stats();
    let late = &samples[samples.len() * 3 / 4..];
    let mean = late.iter().sum::<usize>() / late.len().max(1);
    let right = done.right.load(Relaxed);
    println!(
        "resident: {:.1} MB before, {:.1} MB at most, {:.1} MB on average in the last quarter; bound {:.1} MB",
        mb(start),
        mb(samples.iter().copied().max().unwrap_or(0)),
        mb(mean),
        mb(LIMIT + BASE)
    );
    println!(
        "budget: {:.1} MB at most of {:.1} MB; {} waits, {} refusals",
        mb(stats.memory.most),
        mb(LIMIT),
        stats.memory.waited,
        stats.memory.refused
    );
    println!(
        "reads: {right} right ({:.0}/s), {} wrong, {} refused for memory, {} other errors",
        right as f64 / time.as_secs_f64(),
        done.wrong.load(Relaxed),
        done.refused.load(Relaxed),
        done.other.lock().unwrap().len()
    );
    if let Some(e) = done.other.lock().unwrap().first() {
        println!("the first other error: {e}");
    }
    let r = &stats.resources;
    println!(
        "cache: {} hits, {} misses, {} replies of {:.1} MB kept",
        r.cache_hits,
        r.cache_misses,
        r.cache_entries,
        r.cache_bytes as f64 / 1e6
    );
}

/// Bytes that this process has allocated and not freed.
fn live() -> usize {
    let stats = ALLOCATOR.stats();
    stats.bytes_allocated.saturating_sub(stats.bytes_deallocated)
}

/// Resident memory of this process, in bytes.
fn resident() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap();
    line.trim().trim_end_matches(" kB").trim().parse::<usize>().unwrap() * 1024
}
