//! Resource optimization against the sandbox on a socket; what was saved is read from the sandbox's own counters.

mod batch;
mod cache;
mod coalesce;
mod memory;
mod pages;

use dsamba::Client;
use dsamba::client::{HttpVersion, Options};
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox, listen};
use serde_json::Value;

/// A sandbox on a socket that misbehaves like this, and a client of it for each HTTP.
pub(crate) async fn world(faults: &str, options: Options) -> (Sandbox, Listening, [Client; 2]) {
    let set = sandbox::Options { faults: faults.parse().unwrap(), rooms: 2_000, ..Default::default() };
    let sandbox = Sandbox::new(set).unwrap();
    let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
    let clients = [HttpVersion::Http1, HttpVersion::Http2].map(|http| {
        let credential = Some(sandbox.credential());
        let options = Options { base_url: listening.url(), credential, http, ..options.clone() };
        Client::new(options).unwrap()
    });
    (sandbox, listening, clients)
}

/// How many requests for this operation reached the sandbox.
pub(crate) fn asked(sandbox: &Sandbox, tool: &str) -> u64 {
    sandbox.stats()["requests"]["by_operation"].get(tool).and_then(Value::as_u64).unwrap_or_default()
}
