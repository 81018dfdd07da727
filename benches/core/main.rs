//! What the client core costs and reaches, beside a bare hyper client on the same upstream in the same run.
//!
//! `cargo bench --bench core` runs all sections; `cargo bench --bench core -- plain` only that one; what a call costs without a network
//! is in `--bench cost`. Sections: `plain` (100 calls in flight, no latency),
//! `crowd` (1,000 calls at once, 20 ms upstream, 10 connections); only by name: `alone` and `alone2` (our client alone over HTTP/1.1 and
//! HTTP/2, for profilers); by name or with `-- --all`: `faults` (503, 429 and resets for
//! 30 s), `down` (the API gone for 10 s), `idle` (a minute of quiet), over 3 minutes together. The upstream is this program again, in a process of its
//! own with one thread; it answers from memory. This process has one thread too, and holds no upstream. Rounds are
//! interleaved; a row shows the median and the least and most of five. All switches are on but the cache's, and every call is a
//! question of its own. Linux only.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

/// The program's own allocator, for both sides.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

mod bare;
mod figures;
mod load;
mod ours;
mod trouble;
mod upstream;

use dsamba::client::HttpVersion;
use figures::{cpu, spread};

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    if args.first().is_some_and(|a| a == "upstream") {
        return upstream::serve();
    }
    if let [role, faults] = &args[..]
        && role == "sandbox"
    {
        return trouble::serve(faults);
    }
    let wanted = |section: &str| args.is_empty() || args.iter().any(|a| a == section || a == "--all");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if wanted("plain") {
        runtime.block_on(load::plain());
    }
    if wanted("crowd") {
        runtime.block_on(load::crowd());
    }
    for (name, http) in [("alone", HttpVersion::Http1), ("alone2", HttpVersion::Http2)] {
        if args.iter().any(|a| a == name) {
            runtime.block_on(load::alone(http));
        }
    }
    // These take minutes: only by name, or all.
    let asked = |section: &str| args.iter().any(|a| a == section || a == "--all");
    if asked("faults") {
        runtime.block_on(trouble::faults());
    }
    if asked("down") {
        runtime.block_on(trouble::down());
    }
    if asked("idle") {
        runtime.block_on(trouble::idle());
    }
}
