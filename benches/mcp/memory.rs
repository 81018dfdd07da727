//! Start-up, and resident memory: idle, after calls, after clients that left, after a crowd.
//!
//! The server runs as it does by default, cache and all, before the canned upstream at 1 ms; clients ask for a hundred rooms.

use super::client::{self, Work};
use super::process::{BIN, Process};
use super::spread;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::time::sleep;

/// How long the server may take to put away what it no longer needs before it is looked at.
const REST: Duration = Duration::from_millis(500);

pub(crate) fn run() -> ExitCode {
    let upstream = Process::role("upstream", &[], false);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let mut fine = start_up(&upstream.address);
    let server = Process::dsamba_as_is(&upstream.address, 1);
    let mut check = |what: &str, wanted: f64| {
        let held = server.resident();
        fine &= held <= wanted;
        println!(
            "{} {what:<52} {held:>6.1} MB (wanted: at most {wanted})",
            if held <= wanted { "ok  " } else { "FAIL" }
        );
    };
    runtime.block_on(async {
        client::once(&server.address, Work::List).await;
        sleep(REST).await;
        check("resident, idle after one list", 12.0);
        calls(&server.address, 10, 10_000).await;
        for _ in 0..100 {
            let leaving = (0..100).map(|_| tokio::spawn(leave(server.address.clone())));
            for one in leaving.collect::<Vec<_>>() {
                one.await.unwrap();
            }
        }
        sleep(REST).await;
        check("after 10,000 calls and 10,000 clients that left", 25.0);
        calls(&server.address, 1_000, 100_000).await;
        sleep(REST).await;
        check("after 100,000 calls of 1,000 clients", 60.0);
    });
    println!("     descriptors open: {}", server.descriptors());
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// From spawn to the first answer on stdio.
fn start_up(upstream: &str) -> bool {
    let ask = br#"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"bench","version":"1"}}}"#;
    let mut times = Vec::new();
    for _ in 0..50 {
        let begun = Instant::now();
        let mut command = Command::new(BIN);
        command.env_clear().env("DSAMBA_NO_DOTENV", "1").env("DIGITAL_SAMBA_DEVELOPER_KEY", "bench").arg("serve");
        command.env("DIGITAL_SAMBA_API_URL", format!("http://{upstream}/0/api/v1")).stderr(Stdio::null());
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut stdin = child.stdin.take().unwrap();
        stdin.write_all(ask).unwrap();
        stdin.write_all(b"\n").unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.contains("\"result\""), "{line}");
        times.push(begun.elapsed().as_secs_f64() * 1e3);
        drop(stdin);
        child.wait().unwrap();
    }
    let (median, least, most) = spread(times);
    let word = if median < 10.0 { "ok  " } else { "FAIL" };
    println!("{word} spawn to first answer on stdio: {median:.1} ms ({least:.1}-{most:.1}) (wanted: under 10)");
    median < 10.0
}

/// So many calls by so many clients at once.
async fn calls(address: &str, clients: usize, calls: usize) {
    let each = calls / clients;
    let tasks: Vec<_> = (0..clients)
        .map(|number| {
            let address = address.to_owned();
            tokio::spawn(async move {
                let mut stream = TcpStream::connect(&address).await.unwrap();
                let mut buffer = Vec::new();
                for call in 0..each {
                    stream.write_all(&Work::request_of(&address, (number * each + call) % 100)).await.unwrap();
                    client::answer(&mut stream, &mut buffer).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

/// Asks, and is gone before the answer.
async fn leave(address: String) {
    let mut stream = TcpStream::connect(&address).await.unwrap();
    stream.write_all(&Work::Room.request(&address)).await.unwrap();
}
