//! Mixed load for minutes: 500 clients, an API that fails now and then, every second client gone before its answer. What must
//! come of it: no reply that belongs to somebody else, no panic, and memory and descriptors as they were.
//!
//! Every question carries words that nobody else's does, and the sandbox says them back: a token's user, a room's description.

use super::process::Process;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use dsamba::client::Credential;
use dsamba::sandbox::{self, ListenOptions, Sandbox};
use rand::{RngExt, SeedableRng, rngs::SmallRng};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::sleep;

const CLIENTS: u64 = 500;
const FAULTS: &str = "latency=5ms,jitter=10ms,503=0.02,429=0.01,500=0.01,reset-before=0.01,reset-after=0.01,cut=0.01";
/// Load before memory and descriptors are looked at first: what grows only to its size has grown.
const BEFORE: Duration = Duration::from_secs(20);
/// Rest before they are looked at: more than connections to the API stay open unused is not waited for.
const REST: Duration = Duration::from_secs(3);
/// What resident memory may have grown by, in MB.
const SLACK: f64 = 8.0;

#[derive(Default)]
struct Done {
    clients: AtomicU64,
    right: AtomicU64,
    failed: AtomicU64,
    left: AtomicU64,
    wrong: AtomicU64,
    over: AtomicBool,
}

/// Serves the sandbox, faults and all, until it is ended.
pub(crate) fn serve() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let options = sandbox::Options { faults: FAULTS.parse().unwrap(), ..sandbox::Options::default() };
        let sandbox = Sandbox::new(options).unwrap();
        let listening = sandbox::listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let Credential::Key(key) = sandbox.credential() else { unreachable!("a sandbox has a key") };
        println!("{} {}", listening.addr(), key.expose_secret());
        std::future::pending::<()>().await;
    });
}

pub(crate) fn run(minutes: f64) -> ExitCode {
    let sandbox = Process::role("sandbox", &[], false);
    let (api, key) = sandbox.address.split_once(' ').unwrap();
    let mut server = Process::soaked(api, key);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let fine = runtime.block_on(async {
        load(&server, BEFORE).await;
        let before = (server.resident(), server.descriptors());
        let done = load(&server, Duration::from_secs_f64(minutes * 60.0)).await;
        let after = (server.resident(), server.descriptors());
        let (clients, left) = (done.clients.load(Relaxed), done.left.load(Relaxed));
        println!(
            "{minutes} min, {CLIENTS} clients at a time: {} right answers, {} errors of the API, {left} of {clients} clients left, {} wrong",
            done.right.load(Relaxed),
            done.failed.load(Relaxed),
            done.wrong.load(Relaxed)
        );
        let left = left as f64 / clients.max(1) as f64;
        println!(
            "resident {:.1} MB before, {:.1} MB after; descriptors {} and {}",
            before.0, after.0, before.1, after.1
        );
        let spoken = server.end();
        let checks = [
            ("no wrong or crossed reply", done.wrong.load(Relaxed) == 0 && done.right.load(Relaxed) > 0),
            ("about half of the clients left", (0.4..0.6).contains(&left)),
            ("memory is back", after.0 <= before.0 + SLACK),
            // Connections to the API stay open for the next call: as many as the pool holds.
            ("descriptors are back", after.1 <= before.1.max(40)),
            ("no panic, and a clean end", spoken.as_ref().is_ok_and(|text| !text.contains("panicked"))),
        ];
        for (what, held) in checks {
            println!("{} {what}", if held { "ok  " } else { "FAIL" });
        }
        checks.iter().all(|(_, held)| *held)
    });
    if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Load for so long, and a rest.
async fn load(server: &Process, time: Duration) -> Arc<Done> {
    let done = Arc::<Done>::default();
    let clients: Vec<_> = (0..CLIENTS).map(|n| tokio::spawn(live(server.address.clone(), n, done.clone()))).collect();
    let begun = Instant::now();
    while begun.elapsed() < time {
        sleep(Duration::from_millis(100)).await;
    }
    done.over.store(true, Relaxed);
    for client in clients {
        client.await.unwrap();
    }
    sleep(REST).await;
    done
}

/// One client after another, every second one gone before its answer.
async fn live(address: String, number: u64, done: Arc<Done>) {
    let mut random = SmallRng::seed_from_u64(number);
    let mut call = 0_u64;
    while !done.over.load(Relaxed) {
        let Ok(mut stream) = TcpStream::connect(&address).await else { continue };
        done.clients.fetch_add(1, Relaxed);
        let calls = random.random_range(1..8);
        let last = random.random_bool(0.5).then(|| random.random_range(0..calls));
        for nth in 0..calls {
            call += 1;
            let nonce = format!("n{number}x{call}");
            let (request, kind) = ask(&address, &nonce, random.random_range(0..6));
            stream.write_all(&request).await.unwrap();
            if last == Some(nth) {
                sleep(Duration::from_millis(random.random_range(0..15))).await;
                done.left.fetch_add(1, Relaxed);
                break;
            }
            let Some(answer) = answer(&mut stream).await else { break };
            match judge(&answer, &nonce, kind) {
                Some(true) => &done.right,
                Some(false) => &done.failed,
                None => {
                    println!("wrong: {nonce} {kind}: {answer}");
                    &done.wrong
                }
            }
            .fetch_add(1, Relaxed);
            sleep(Duration::from_millis(random.random_range(0..50))).await;
        }
    }
}

/// A question of some kind; its id is the nonce, and where the API says something back, it is in that too.
fn ask(address: &str, nonce: &str, kind: u8) -> (Vec<u8>, &'static str) {
    let call =
        |name: &str, arguments: Value| ("tools/call", name.to_owned(), json!({"name": name, "arguments": arguments}));
    let room = "wide-garden-000023";
    let (kind, (method, name, mut params)) = match kind {
        0 => ("token", call("generate-token", json!({"room": room, "u": nonce}))),
        1 => ("room", call("create-room", json!({"description": nonce}))),
        2 => ("details", call("get-room-details", json!({"room": room}))),
        3 => ("rows", call("list-rooms", json!({"limit": 10}))),
        4 => ("search", call("search-operations", json!({"query": "live rooms"}))),
        _ => ("list", ("tools/list", String::new(), json!({}))),
    };
    params["_meta"] = json!({"io.modelcontextprotocol/protocolVersion": "2026-07-28", "io.modelcontextprotocol/clientCapabilities": {}});
    let body = json!({"jsonrpc": "2.0", "id": nonce, "method": method, "params": params}).to_string();
    let name = if name.is_empty() { name } else { format!("mcp-name: {name}\r\n") };
    let head = format!(
        "POST /mcp HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\naccept: application/json, text/event-stream\r\n\
         mcp-protocol-version: 2026-07-28\r\nmcp-method: {method}\r\n{name}content-length: {}\r\n\r\n",
        body.len()
    );
    ([head, body].concat().into_bytes(), kind)
}

/// The answer's JSON; none if the server hung up.
async fn answer(stream: &mut TcpStream) -> Option<Value> {
    let mut buffer = Vec::new();
    loop {
        if stream.read_buf(&mut buffer).await.ok()? == 0 {
            return None;
        }
        let Some(head) = memchr::memmem::find(&buffer, b"\r\n\r\n") else { continue };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length: usize = text.split("content-length: ").nth(1)?.lines().next()?.parse().ok()?;
        if buffer.len() >= head + 4 + length {
            return serde_json::from_slice(&buffer[head + 4..]).ok();
        }
    }
}

/// Whether it is a good answer to this question (true), an error of it (false), or somebody else's (none).
fn judge(answer: &Value, nonce: &str, kind: &str) -> Option<bool> {
    // A refusal before the body was read has no id.
    if answer["id"].is_null() && answer["error"].is_object() {
        return Some(false);
    }
    if answer["id"] != nonce {
        return None;
    }
    let result = &answer["result"];
    if answer["error"].is_object() || result["isError"] == true {
        return Some(false);
    }
    let said = &result["structuredContent"];
    let right = match kind {
        "token" => user(said["token"].as_str()?)? == nonce,
        "room" => said["description"] == nonce,
        "details" => said["friendly_url"] == "wide-garden-000023",
        "rows" => said["data"].as_array()?.len() == 10,
        "search" => said["operations"].is_array(),
        _ => result["tools"].is_array(),
    };
    right.then_some(true)
}

/// Whose token it is.
fn user(token: &str) -> Option<String> {
    let claims = BASE64_URL_SAFE_NO_PAD.decode(token.split('.').nth(1)?).ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    Some(claims["u"].as_str()?.to_owned())
}
