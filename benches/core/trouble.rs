//! What becomes of calls while the API falters, comes back, or was quiet for long. The API is the sandbox, in a process of
//! its own; what it counted is what counts.

use super::bare::dial;
use bytes::Bytes;
use dsamba::client::{Client, Credential, HttpVersion, Options};
use dsamba::error::Kind;
use dsamba::sandbox::{self, ListenOptions, Sandbox};
use dsamba::{Args, api};
use http::Request;
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::time::{Instant, sleep, sleep_until};

/// The sandbox in its process; ended when let go of.
struct Team {
    child: Child,
    port: u16,
    key: SecretString,
}

impl Drop for Team {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Serves the sandbox with these faults until it is ended.
pub(crate) fn serve(faults: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let faults = faults.parse().unwrap();
        let sandbox = Sandbox::new(sandbox::Options { faults, ..sandbox::Options::default() }).unwrap();
        let listening = sandbox::listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let Credential::Key(key) = sandbox.credential() else { unreachable!("a sandbox has a key") };
        println!("{} {}", listening.addr().port(), key.expose_secret());
        std::future::pending::<()>().await;
    });
}

impl Team {
    fn start(faults: &str) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut child = command.args(["sandbox", faults]).stdout(Stdio::piped()).stdin(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let (port, key) = line.trim().split_once(' ').unwrap();
        Self { child, port: port.parse().unwrap(), key: key.to_owned().into() }
    }

    fn client(&self, set: impl FnOnce(&mut Options)) -> Client {
        let mut options = Options {
            base_url: format!("http://127.0.0.1:{}/api/v1", self.port).parse().unwrap(),
            credential: Some(Credential::Key(self.key.clone())),
            pool_size: 10,
            // Every call is a request: what is asked twice is to be counted twice.
            resource_optimization: false,
            ..Options::default()
        };
        set(&mut options);
        Client::new(options).unwrap()
    }

    /// Asks the sandbox's own endpoints, on a connection of its own; none while it refuses connections.
    async fn own(&self, method: &str, path: &str, body: &Value) -> Option<Value> {
        let (mut sender, connection) = http1::handshake::<_, Full<Bytes>>(dial(self.port).await).await.ok()?;
        tokio::spawn(connection);
        let text = if body.is_null() { String::new() } else { body.to_string() };
        let request = Request::builder().method(method).uri(format!("/__sandbox/{path}")).header("host", "sandbox");
        let request = request.header("content-type", "application/json").body(Full::from(text)).unwrap();
        let body = sender.send_request(request).await.ok()?.into_body().collect().await.ok()?.to_bytes();
        Some(serde_json::from_slice(&body).unwrap_or(Value::Null))
    }

    async fn count(&self, pointer: &str) -> u64 {
        let stats = self.own("GET", "stats", &Value::Null).await.unwrap();
        stats.pointer(pointer).and_then(Value::as_u64).unwrap_or_default()
    }
}

/// What callers were told.
#[derive(Clone, Copy, Default)]
struct Told {
    done: u64,
    failed: u64,
    /// Failed with an outcome that nobody knows.
    unknown: u64,
}

/// So many callers until then, each calling again as soon as it has its answer, or 10 ms after a failure.
async fn callers(client: &Client, count: usize, tool: &'static str, until: Instant) -> Told {
    let tasks = (0..count).map(|caller| {
        let client = client.clone();
        tokio::spawn(async move {
            let (op, mut told, mut n) = (api::tool(tool).unwrap(), Told::default(), 0_u32);
            while Instant::now() < until {
                n += 1;
                let args = match tool {
                    "create-room" => Args::new().with("privacy", "public").with("description", format!("{caller}-{n}")),
                    _ => Args::new(),
                };
                match client.call(op, args).await {
                    Ok(_) => {
                        told.done += 1;
                        continue;
                    }
                    Err(e) if e.kind() == Kind::UnknownOutcome => told.unknown += 1,
                    Err(_) => told.failed += 1,
                }
                // Who is refused takes a breath, or this process would do nothing else.
                sleep(Duration::from_millis(10)).await;
            }
            told
        })
    });
    let mut all = Told::default();
    for task in tasks.collect::<Vec<_>>() {
        let told = task.await.unwrap();
        all.done += told.done;
        all.failed += told.failed;
        all.unknown += told.unknown;
    }
    all
}

const CALLERS: usize = 50;

/// 30 s of 503, 429 and resets, beside 30 s without.
pub(crate) async fn faults() {
    println!("faults: {CALLERS} readers and 2 creators for 30 s, 20 ms upstream, pool of 10 over HTTP/1.1");
    let mut rates = Vec::new();
    for (name, faults) in [("none", "latency=20ms"), ("all", "latency=20ms,503=0.1,429=0.02,retry-after=0s")] {
        let team = Team::start(faults);
        let rooms = async || team.own("GET", "state", &Value::Null).await.unwrap()["rows"]["rooms"].as_u64().unwrap();
        let before = rooms().await;
        let client = team.client(|_| {});
        let begun = Instant::now();
        let until = begun + Duration::from_secs(30);
        let resets = async {
            let mut next = begun + Duration::from_secs(1);
            while name == "all" && next < until {
                sleep_until(next).await;
                team.own("DELETE", "connections", &json!({"refuse": "0s"})).await;
                next += Duration::from_secs(1);
            }
        };
        let (reads, creates, ()) = tokio::join!(
            callers(&client, CALLERS, "get-permissions", until),
            callers(&client, 2, "create-room", until),
            resets
        );
        let seconds = begun.elapsed().as_secs_f64();
        let (made, twice) = (rooms().await - before, team.count("/duplicates/total").await);
        #[allow(clippy::cast_precision_loss)]
        let (rate, share) =
            (reads.done as f64 / seconds, reads.done as f64 / (reads.done + reads.failed + reads.unknown) as f64);
        rates.push(rate);
        println!(
            "  faults {name:<5} {rate:>6.0} reads/s, {:.3} % of {} answered; creates: {} done, {} failed, {} unknown; {made} rooms made, \
             {twice} twice",
            share * 100.0,
            reads.done + reads.failed + reads.unknown,
            creates.done,
            creates.failed,
            creates.unknown,
        );
        let honest = creates.done <= made && made <= creates.done + creates.unknown;
        println!(
            "  {}",
            verdict(
                share >= 0.9999 && twice == 0 && honest,
                "99.99 % answered, no create twice, every outcome told truly"
            )
        );
    }
    let ratio = rates[1] / rates[0];
    println!("  throughput with faults / without: {ratio:.2}  {}", verdict(ratio >= 0.5, "at least 0.5"));
}

fn verdict(met: bool, wanted: &str) -> String {
    format!("{} (wanted: {wanted})", if met { "met" } else { "MISSED" })
}

/// The API gone for 10 s under load, and failing for 10 s.
pub(crate) async fn down() {
    println!("down: {CALLERS} readers, the API refuses connections for 10 s, 20 ms upstream, pool of 10");
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let team = Team::start("latency=20ms");
        let client = team.client(|o| o.http = http);
        let until = Instant::now() + Duration::from_secs(16);
        let load = tokio::spawn({
            let client = client.clone();
            async move { callers(&client, CALLERS, "get-permissions", until).await }
        });
        sleep(Duration::from_secs(2)).await;
        team.own("DELETE", "connections", &json!({"refuse": "10s"})).await;
        let gone = Instant::now();
        // Another process asks all the time whether it is back; ours must find out by itself.
        let back = loop {
            if tokio::net::TcpStream::connect(("127.0.0.1", team.port)).await.is_ok()
                && gone.elapsed() > Duration::from_secs(1)
            {
                break Instant::now();
            }
            sleep(Duration::from_millis(2)).await;
        };
        let before = team.count("/replies/200").await;
        let recovered = loop {
            if team.count("/replies/200").await > before {
                break back.elapsed();
            }
            sleep(Duration::from_millis(2)).await;
        };
        let told = load.await.unwrap();
        println!(
            "  HTTP/{} gone for {:.1} s, first answer {:.0} ms after its return; {} answered, {} told of a failure  {}",
            http.name(),
            (back - gone).as_secs_f64(),
            recovered.as_secs_f64() * 1e3,
            told.done,
            told.failed + told.unknown,
            verdict(recovered <= Duration::from_secs(1), "within 1 s"),
        );
    }
    let team = Team::start("latency=20ms,503=1,retry-after=0s");
    let client = team.client(|_| {});
    let begun = Instant::now();
    let told = callers(&client, CALLERS, "get-permissions", begun + Duration::from_secs(10)).await;
    let (asked, calls) = (team.count("/requests/total").await, told.done + told.failed + told.unknown);
    #[allow(clippy::cast_precision_loss)]
    let allowed = calls as f64 * 1.3 + 10.0 * begun.elapsed().as_secs_f64() + 10.0;
    #[allow(clippy::cast_precision_loss)]
    let within = asked as f64 <= allowed;
    println!(
        "  503 for 10 s: {calls} calls, {asked} requests at the API  {}",
        verdict(within, "1.3 a call and 10 a second at most")
    );
}

/// A minute of quiet with a server that closes connections after 15 s.
pub(crate) async fn idle() {
    println!("idle: a call after 60 s of quiet, with a server that closes connections without a call after 15 s");
    let one = async |http: HttpVersion, on: bool| {
        let team = Team::start("idle-close=15s");
        let client = team.client(|o| {
            o.http = http;
            o.pool_size = 1;
            o.connection_management = on;
        });
        let op = api::tool("get-permissions").unwrap();
        client.call(op, Args::new()).await.unwrap();
        sleep(Duration::from_secs(60)).await;
        // Our own question opens one too.
        let before = team.count("/connections/opened").await;
        let done = client.call(op, Args::new()).await;
        let opened = team.count("/connections/opened").await - before - 1;
        (opened, done.is_err())
    };
    let (h1, h2, h1_off, h2_off) = tokio::join!(
        one(HttpVersion::Http1, true),
        one(HttpVersion::Http2, true),
        one(HttpVersion::Http1, false),
        one(HttpVersion::Http2, false)
    );
    for (name, (opened, failed)) in
        [("HTTP/1.1 on", h1), ("HTTP/2 on", h2), ("HTTP/1.1 off", h1_off), ("HTTP/2 off", h2_off)]
    {
        let wanted = if name.ends_with("on") { opened == 0 && !failed } else { opened >= 1 || failed };
        let what = if name.ends_with("on") { "no handshake, no error" } else { "at least one" };
        println!("  {name:<12} {opened} handshakes for the call, error: {failed}  {}", verdict(wanted, what));
    }
}
