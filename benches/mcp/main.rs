//! The MCP server over HTTP beside four references on the same work, in the same minutes.
//!
//! `cargo bench --bench mcp` prints the table; words choose a part of it: `list`, `room`, `page` (the work), `clients=10,100`,
//! `wait=0,20` (milliseconds upstream), `http=1,2` (of the calls to the upstream), `seconds=1`, `rounds=3`. Two
//! measurements of their own run by name only: `memory` (start-up, and resident memory after calls and clients that left) and
//! `soak minutes=2` (mixed load through faults, clients leaving before their answer).
//!
//! | reference | what it is |
//! |---|---|
//! | floor | hyper and nothing else: forwards to the same upstream over a pool as large, and sends what came. For `list` it sends the very bytes of dsamba's list from memory; for `page` it puts what came into the same two blocks |
//! | blocks | for `room`: the floor again, which puts what came into the two blocks of a result, so that it sends as many bytes as dsamba |
//! | rmcp | the SDK's own HTTP server with a reply from memory: no upstream |
//! | plain | the plainest server one would write: rmcp, and reqwest (HTTP/1.1) for the same upstream call |
//!
//! Each client has a connection of its own and asks again as soon as it is answered; no two questions are the same, and
//! dsamba's cache is off. The server has one core, load and upstream the other. Rounds are interleaved: a ratio is the median
//! of the rounds' ratios, with the least and the most. Linux only.
#![allow(
    clippy::print_stdout,
    clippy::single_match_else,
    clippy::unused_self,
    clippy::format_push_string,
    clippy::unwrap_used,
    missing_docs
)]
// Figures are rounded for reading.
#![allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]

mod client;
mod floor;
mod memory;
mod plain;
mod process;
mod soak;
mod table;
mod upstream;

use std::process::{Command, ExitCode};

/// The core of the server that is measured; everything else runs on the other one.
const SERVER_CORE: &str = "0";
const LOAD_CORE: &str = "1";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let words: Vec<&str> = args.iter().map(String::as_str).collect();
    match words[..] {
        ["upstream"] => upstream::serve(),
        ["floor" | "blocks", upstream, pool, http, work] => {
            floor::serve(upstream, pool.parse().unwrap(), http == "2", work);
        }
        ["rmcp"] => plain::serve(None),
        ["plain", upstream] => plain::serve(Some(upstream)),
        ["sandbox"] => soak::serve(),
        ["memory"] => return memory::run(),
        ["soak"] => return soak::run(2.0),
        ["soak", minutes] => return soak::run(minutes.trim_start_matches("minutes=").parse().unwrap()),
        ["load", ..] => return table::run(&words[1..]),
        _ => {
            // The load's own core, chosen before it starts.
            let me = std::env::current_exe().unwrap();
            let status = Command::new("taskset").args(["-c", LOAD_CORE]).arg(me).arg("load").args(&args).status();
            let fine = status.expect("taskset, of util-linux, chooses the cores").success();
            return if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
    }
    ExitCode::SUCCESS
}

/// The median of some figures, the least and the most.
fn spread(mut figures: Vec<f64>) -> (f64, f64, f64) {
    figures.sort_by(f64::total_cmp);
    (figures[figures.len() / 2], figures[0], figures[figures.len() - 1])
}
