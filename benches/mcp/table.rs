//! The table: which measurements, their rounds, and what is shown.

use super::client::{self, Round, Work};
use super::process::Process;
use super::spread;
use std::process::ExitCode;
use std::time::Duration;

/// What is measured.
struct Choice {
    works: Vec<Work>,
    clients: Vec<usize>,
    waits: Vec<u64>,
    https: Vec<&'static str>,
    time: Duration,
    rounds: usize,
}

/// One row of the table.
#[derive(Clone, Copy)]
struct Shape {
    work: Work,
    clients: usize,
    wait: u64,
    http: &'static str,
}

pub(crate) fn run(words: &[&str]) -> ExitCode {
    let choice = Choice::of(words);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let upstream = Process::role("upstream", &[], false);
    println!(
        "{:<42} {:<7} {:>9} {:>9} {:>8}  dsamba beside it: calls/s, p99, CPU a call",
        "work", "server", "calls/s", "p99 ms", "CPU us"
    );
    for shape in choice.shapes() {
        runtime.block_on(row(shape, &choice, &upstream.address));
    }
    ExitCode::SUCCESS
}

impl Choice {
    fn of(words: &[&str]) -> Self {
        let list = |name: &str| {
            let given = words.iter().find_map(|w| w.strip_prefix(name)?.strip_prefix('='));
            given.map(|text| text.split(',').map(|n| n.parse::<usize>().unwrap()).collect::<Vec<_>>())
        };
        let named: Vec<Work> = Work::ALL.into_iter().filter(|w| words.contains(&w.name())).collect();
        let all = [("1", 1), ("2", 2)];
        let https = list("http").unwrap_or_else(|| vec![1, 2]);
        let one = |name: &str, usual: usize| list(name).map_or(usual, |l| l[0]);
        Self {
            works: if named.is_empty() { Work::ALL.to_vec() } else { named },
            clients: list("clients").unwrap_or_else(|| vec![1, 10, 100, 1000]),
            waits: list("wait").unwrap_or_else(|| vec![0, 20]).into_iter().map(|n| n as u64).collect(),
            https: all.iter().filter(|(_, n)| https.contains(n)).map(|(name, _)| *name).collect(),
            time: Duration::from_secs(one("seconds", 1) as u64),
            rounds: one("rounds", 3),
        }
    }

    fn shapes(&self) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for work in &self.works {
            for clients in &self.clients {
                match work {
                    Work::List => shapes.push(Shape { work: *work, clients: *clients, wait: 0, http: "1" }),
                    // A thousand pages at once are more memory than a bench should ask for.
                    Work::Page if *clients <= 100 => {
                        shapes.push(Shape { work: *work, clients: *clients, wait: 0, http: "1" });
                    }
                    Work::Page => {}
                    Work::Room => {
                        let pairs = self.waits.iter().flat_map(|w| self.https.iter().map(move |h| (*w, *h)));
                        shapes.extend(pairs.map(|(wait, http)| Shape { work: *work, clients: *clients, wait, http }));
                    }
                }
            }
        }
        shapes
    }
}

impl Shape {
    /// Connections to the upstream.
    fn pool(self) -> usize {
        if self.http == "2" { 10 } else { self.clients }
    }

    fn name(self) -> String {
        let Self { work, clients, wait, http } = self;
        match work {
            Work::List => format!("tools/list, {clients} clients"),
            Work::Page => format!("list-rooms of 100, {clients} clients"),
            Work::Room => format!("get-room-details, {clients} clients, {wait} ms, h{http}"),
        }
    }

    /// dsamba, and beside it the references that do this work; the floor comes first.
    fn servers(self, upstream: &str, canned: &str) -> Vec<Process> {
        let (pool, place) = (self.pool().to_string(), format!("{upstream}/{}", self.wait));
        let work = if self.work == Work::List { canned } else { self.work.name() };
        let mut servers = vec![
            Process::role("floor", &[&place, &pool, self.http, work], true),
            Process::dsamba(upstream, self.wait, self.pool(), self.http, &self.raised()),
        ];
        if self.work == Work::Room {
            servers.push(Process::role("blocks", &[&place, &pool, self.http, "blocks"], true));
        }
        if self.work != Work::List {
            servers.push(Process::role("plain", &[&place], true));
        }
        if self.work != Work::Page && self.wait == 0 && self.http == "1" {
            servers.push(Process::role("rmcp", &[], true));
        }
        servers
    }

    /// Limits that would cut this work short: a page is longer than a model should read, and a thousand clients are many.
    fn raised(self) -> Vec<&'static str> {
        let mut raised = vec!["--max-wait", "60s", "--max-in-flight", "4000"];
        if self.work == Work::Page {
            raised.extend(["--max-result-bytes", "2000000"]);
        }
        raised
    }
}

async fn row(shape: Shape, choice: &Choice, upstream: &str) {
    let canned = std::env::temp_dir().join(format!("dsamba-bench-{}.json", std::process::id()));
    if shape.work == Work::List {
        let list = Process::dsamba(upstream, 0, 1, "1", &[]);
        std::fs::write(&canned, client::once(&list.address, Work::List).await).unwrap();
    }
    let servers = shape.servers(upstream, canned.to_str().unwrap());
    let mut sides: Vec<Vec<(Round, f64)>> = servers.iter().map(|_| Vec::new()).collect();
    // Connections are opened and code is warm before anything counts.
    for server in &servers {
        client::round(&server.address, shape.work, shape.clients, Duration::from_millis(300)).await;
    }
    for _ in 0..choice.rounds {
        for (server, side) in servers.iter().zip(&mut sides) {
            let before = server.cpu();
            let round = client::round(&server.address, shape.work, shape.clients, choice.time).await;
            let cpu = (server.cpu() - before) * 1e6 / round.calls as f64;
            side.push((round, cpu));
        }
    }
    let _ = std::fs::remove_file(canned);
    for (at, (server, side)) in servers.iter().zip(&sides).enumerate() {
        let of = |figure: fn(&(Round, f64)) -> f64| spread(side.iter().map(figure).collect()).0;
        let mut line = format!(
            "{:<42} {:<7} {:>9.0} {:>9.2} {:>8.1}",
            if at == 0 { shape.name() } else { String::new() },
            server.name,
            of(|s| s.0.rate),
            of(|s| s.0.p99),
            of(|s| s.1)
        );
        if server.name != "dsamba" {
            // `sides[1]` is dsamba's.
            let beside = |figure: fn(&(Round, f64)) -> f64| {
                spread(sides[1].iter().zip(side).map(|(own, other)| figure(own) / figure(other)).collect())
            };
            let (rate, low, high) = beside(|s| s.0.rate);
            let (p99, cpu) = (beside(|s| s.0.p99).0, beside(|s| s.1).0);
            line.push_str(&format!("  {rate:.2} ({low:.2}-{high:.2}), {p99:.2}, {cpu:.2}"));
        }
        println!("{line}");
    }
}
