//! What a call costs without any network: CPU time and allocations, and what each switch adds. A program of its own, as counting
//! allocations takes time that the rates of `core` must not show. Linux only.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

#[path = "core/figures.rs"]
mod figures;
#[path = "core/ours.rs"]
mod ours;

use bytes::Bytes;
use dsamba::client::transport::{Departure, Sending};
use dsamba::client::{Body, Client, HttpVersion, Options, Transport};
use figures::{BODY, cpu, spread};
use http::{HeaderValue, Request, Response};
use http_body_util::{BodyExt, Full};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::sync::Arc;

const ROUNDS: usize = 5;
/// Calls a round: enough for the kernel's ticks of 10 ms.
const CALLS: u32 = 50_000;

/// Answers at once.
struct Instant;

impl Transport for Instant {
    fn send<'a>(&'a self, _: Request<Bytes>, _: &'a Departure) -> Sending<'a> {
        Box::pin(async {
            let body = Full::new(Bytes::from_static(BODY)).map_err(|e| match e {});
            let mut response = Response::new(Body::new(body));
            response.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
            Ok(response)
        })
    }
}

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(run());
}

async fn run() {
    println!("cost: one call over a transport in this process ({CALLS} calls a round, {ROUNDS} rounds)");
    let base = || Options {
        connection_management: false,
        token_management: false,
        resource_optimization: false,
        ..ours::options(1, 0, 5, HttpVersion::Http1)
    };
    let shapes = [
        ("all off", base()),
        ("connection", Options { connection_management: true, ..base() }),
        ("token", Options { token_management: true, ..base() }),
        ("resource, no cache", Options { resource_optimization: true, ..base() }),
        ("resource, cache", Options { resource_optimization: true, cache: true, ..base() }),
        ("all on, no cache", ours::options(1, 0, 5, HttpVersion::Http1)),
    ];
    let clients: Vec<(&str, Client)> =
        shapes.into_iter().map(|(name, options)| (name, Client::with_transport(options, Arc::new(Instant)))).collect();
    let mut figures: Vec<(Vec<f64>, Vec<f64>)> = clients.iter().map(|_| (Vec::new(), Vec::new())).collect();
    for _ in 0..ROUNDS {
        for ((_, client), (times, allocations)) in clients.iter().zip(&mut figures) {
            let (before, region) = (cpu(std::process::id()), Region::new(ALLOCATOR));
            for _ in 0..CALLS {
                assert!(ours::call(client).await);
            }
            let change = region.change();
            times.push((cpu(std::process::id()) - before) * 1e6 / f64::from(CALLS));
            allocations.push((change.allocations + change.reallocations) as f64 / f64::from(CALLS));
        }
    }
    let first = spread(figures[0].0.clone()).0;
    for ((name, _), (times, allocations)) in clients.iter().zip(figures) {
        let (time, low, high) = spread(times);
        println!(
            "  {name:<20} {time:>5.1} us CPU a call ({low:.1}-{high:.1})  {:>+5.1} us  {:>5.1} allocations a call",
            time - first,
            spread(allocations).0,
        );
    }
}
