//! Calls against an API that misbehaves, over real sockets. What happened is read from the sandbox's counters and state, or
//! at the test's own listener, never from what the client says of itself.

mod creates;
mod outage;
mod reads;
mod waits;

use crate::client::{args, op};
use dsamba::client::{HttpVersion, Options, Reply};
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox, listen};
use dsamba::{Client, Result};
use futures_util::StreamExt;
use serde_json::{Value, json};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// A sandbox on a socket that misbehaves like this.
async fn world(faults: &str) -> (Sandbox, Listening) {
    let set = sandbox::Options { faults: faults.parse().unwrap(), rooms: 200, ..Default::default() };
    let sandbox = Sandbox::new(set).unwrap();
    let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
    (sandbox, listening)
}

/// The core without what would answer in the API's place: every call is a question to the sandbox.
fn asking() -> Options {
    Options { resource_optimization: false, pool_size: 10, ..Options::default() }
}

/// A client of the sandbox on its socket.
fn client(sandbox: &Sandbox, listening: &Listening, options: Options) -> Client {
    let credential = Some(sandbox.credential());
    Client::new(Options { base_url: listening.url(), credential, ..options }).unwrap()
}

/// The same for each HTTP, by its name.
fn clients(sandbox: &Sandbox, listening: &Listening, options: &Options) -> Vec<(HttpVersion, Client)> {
    let ways = [HttpVersion::Http1, HttpVersion::Http2];
    ways.map(|http| (http, client(sandbox, listening, Options { http, ..options.clone() }))).into()
}

/// Makes so many calls, `crowd` of them at once, and resets every connection each time `each` have ended.
async fn storm<'a, F>(
    sandbox: &Sandbox,
    (calls, crowd, each): (usize, usize, usize),
    call: impl Fn(usize) -> F,
) -> Vec<Result<Reply>>
where
    F: Future<Output = Result<Reply>> + 'a,
{
    let ended = AtomicUsize::new(0);
    let (call, ended) = (&call, &ended);
    let one = |n| async move {
        let outcome = call(n).await;
        if (ended.fetch_add(1, Ordering::Relaxed) + 1).is_multiple_of(each) {
            sandbox.disconnect(Duration::ZERO).unwrap();
        }
        outcome
    };
    futures_util::stream::iter((0..calls).map(one)).buffered(crowd).collect().await
}

/// The first failure, and how many there are.
fn failures(outcomes: &[Result<Reply>]) -> Option<(usize, String)> {
    let failed: Vec<_> = outcomes.iter().filter_map(|o| o.as_ref().err()).collect();
    failed.first().map(|e| (failed.len(), format!("{e:?}")))
}

/// What rooms there are, asked of the sandbox in this process and without faults: their descriptions.
async fn rooms(sandbox: &Sandbox) -> Vec<String> {
    sandbox.set_faults("".parse().unwrap());
    let options = Options { credential: Some(sandbox.credential()), base_url: sandbox.base_url(), ..asking() };
    let inside = Client::with_transport(options, std::sync::Arc::new(sandbox.clone()));
    let mut pages = inside.list(op("list-rooms"), args(json!({}))).unwrap();
    let mut names = Vec::new();
    while let Some(page) = pages.next_page().await.unwrap() {
        for row in page.rows {
            let room: Value = serde_json::from_str(row.get()).unwrap();
            names.push(room["description"].as_str().unwrap_or_default().to_owned());
        }
    }
    names
}

/// How many requests for this operation reached the sandbox.
fn asked(sandbox: &Sandbox, tool: &str) -> u64 {
    sandbox.stats()["requests"]["by_operation"].get(tool).and_then(Value::as_u64).unwrap_or_default()
}

/// Waits until it holds; that it does not within 20 seconds is a failure of the test.
async fn until(mut holds: impl FnMut() -> bool) {
    let wait = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.expect("it holds in the end");
}
