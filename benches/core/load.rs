//! Calls a second over sockets, ours beside bare hyper's.

use super::upstream::Upstream;
use super::{bare, cpu, ours, spread};
use dsamba::client::{Client, HttpVersion};
use std::time::Duration;
use tokio::time::Instant;

const ROUNDS: usize = 5;

/// What one side did in all its rounds.
#[derive(Default)]
struct Side {
    rates: Vec<f64>,
    cpu: Vec<f64>,
    upstream: Vec<f64>,
    most: u64,
}

/// One shape of load.
struct Shape {
    wait: u64,
    connections: usize,
    at_once: usize,
    time: Duration,
}

/// 100 calls in flight, no latency.
pub(crate) async fn plain() {
    println!("plain: 100 calls in flight, no latency upstream");
    let time = Duration::from_secs(2);
    compare(HttpVersion::Http1, &Shape { wait: 0, connections: 100, at_once: 100, time }).await;
    compare(HttpVersion::Http2, &Shape { wait: 0, connections: 5, at_once: 100, time }).await;
}

/// 1,000 calls at once, 20 ms upstream, 10 connections.
pub(crate) async fn crowd() {
    println!("crowd: 1,000 calls at once, 20 ms upstream, 10 connections (bare HTTP/1.1: 10 at once)");
    let time = Duration::from_secs(3);
    compare(HttpVersion::Http1, &Shape { wait: 20, connections: 10, at_once: 1_000, time }).await;
    compare(HttpVersion::Http2, &Shape { wait: 20, connections: 10, at_once: 1_000, time }).await;
}

/// Nothing but our client, 100 calls in flight for ten seconds: for profilers.
pub(crate) async fn alone(http: HttpVersion) {
    let upstream = Upstream::start();
    let client =
        Client::new(ours::options(upstream.port, 0, if http == HttpVersion::Http2 { 5 } else { 100 }, http)).unwrap();
    let before = cpu(std::process::id());
    let calls = run(&client, 100, Instant::now() + Duration::from_secs(10)).await as f64;
    println!(
        "alone: {:.0} calls/s, {:.1} us CPU a call",
        calls / 10.0,
        (cpu(std::process::id()) - before) * 1e6 / calls
    );
}

async fn compare(http: HttpVersion, shape: &Shape) {
    let upstream = Upstream::start();
    let (mut own, mut bare) = (Side::default(), Side::default());
    for _ in 0..ROUNDS {
        round(&mut bare, &upstream, shape, None, http).await;
        let client = Client::new(ours::options(upstream.port, shape.wait, shape.connections, http)).unwrap();
        round(&mut own, &upstream, shape, Some(&client), http).await;
    }
    let ratio: Vec<f64> = own.rates.iter().zip(&bare.rates).map(|(a, b)| a / b).collect();
    let (ratio, least, most) = spread(ratio);
    for (name, side) in [("bare hyper", bare), ("dsamba", own)] {
        let (rate, low, high) = spread(side.rates);
        let (cpu, up) = (spread(side.cpu).0, spread(side.upstream).0);
        println!(
            "  HTTP/{} {name:<10} {rate:>8.0} calls/s ({low:.0}-{high:.0})  {cpu:>5.1} us CPU a call  most connections {:>3}  \
             upstream {up:>5.1} us CPU a call ({:.0} calls/s a core)",
            http.name(),
            side.most,
            1e6 / up,
        );
    }
    println!("  HTTP/{} dsamba / bare: {ratio:.2} ({least:.2}-{most:.2})", http.name());
}

async fn round(side: &mut Side, upstream: &Upstream, shape: &Shape, client: Option<&Client>, http: HttpVersion) {
    let port = upstream.port;
    if let Some(client) = client {
        // Connections are there before the clock runs, as the bare client's are within its round.
        run(client, shape.at_once, Instant::now() + Duration::from_millis(200)).await;
    }
    bare::most(port).await;
    let before = (cpu(std::process::id()), upstream.cpu());
    let start = Instant::now();
    let until = start + shape.time;
    let calls = match (client, http) {
        (Some(client), _) => run(client, shape.at_once, until).await,
        (None, HttpVersion::Http2) => bare::http2(port, shape.wait, shape.connections, shape.at_once, until).await,
        (None, _) => bare::http1(port, shape.wait, shape.connections, until).await,
    };
    let calls = calls as f64;
    side.rates.push(calls / start.elapsed().as_secs_f64());
    side.cpu.push((cpu(std::process::id()) - before.0) * 1e6 / calls);
    side.upstream.push((upstream.cpu() - before.1) * 1e6 / calls);
    // The asking connection is not one of them.
    side.most = side.most.max(bare::most(port).await - 1);
}

/// Calls of so many tasks until then: how many succeeded. One that fails is a failure of the bench.
async fn run(client: &Client, at_once: usize, until: Instant) -> u64 {
    let tasks = (0..at_once).map(|_| {
        let client = client.clone();
        tokio::spawn(async move {
            let mut calls = 0;
            while Instant::now() < until {
                assert!(ours::call(&client).await, "a call failed");
                calls += 1;
            }
            calls
        })
    });
    bare::total(tasks.collect()).await
}
