//! Composite tools on the sandbox team, over real sockets on both sides: what they answer, what of it fails alone, and what is
//! left when nobody waits any more. What was asked of the API is read from the sandbox's counters.

mod erase;
mod files;
mod overview;
mod prepare;
mod progress;
mod report;
mod scope;

use super::fence::bare;
use super::{ask, post, text, tool};
use dsamba::mcp::{Server, Upstream};
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox, listen};
use dsamba::{Client, ServeOptions, client, serve};
use serde_json::{Value, json};
use std::time::Duration;

/// A sandbox on a socket, and a server before it on another.
struct World {
    sandbox: Sandbox,
    _listening: Listening,
    options: ServeOptions,
    server: Server,
}

impl World {
    /// The sample team and the default server.
    async fn new() -> Self {
        Self::with(ServeOptions::default()).await
    }

    async fn with(options: ServeOptions) -> Self {
        let sandbox = Sandbox::new(sandbox::Options::default()).unwrap();
        let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let upstream = client::Options {
            base_url: listening.url(),
            credential: Some(sandbox.credential()),
            // Each question is to be seen at the sandbox, and a fault is a fault at the first try.
            cache: false,
            connection_management: false,
            ..client::Options::default()
        };
        let upstream = Upstream::Client(Client::new(upstream).unwrap());
        let options = ServeOptions { port: 0, upstream, ..options };
        let server = serve(options.clone()).await.unwrap();
        Self { sandbox, _listening: listening, options, server }
    }

    async fn call(&self, name: &str, arguments: Value) -> Value {
        tool(&self.server, name, arguments).await
    }

    /// Calls a tool that must succeed; what it answers.
    async fn ok(&self, name: &str, arguments: Value) -> Value {
        let result = self.call(name, arguments).await;
        assert_eq!(result["isError"], false, "{name}: {}", text(&result));
        bare(result["structuredContent"].clone())
    }

    /// Calls an operation through the dispatcher.
    async fn op(&self, name: &str, arguments: Value) -> Value {
        self.ok("call-read", json!({"operation": name, "arguments": arguments})).await
    }

    fn faults(&self, faults: &str) {
        self.sandbox.set_faults(faults.parse().unwrap());
    }

    /// How often this operation was asked for since the last look.
    fn asked(&self, tool: &str) -> u64 {
        self.sandbox.stats()["requests"]["by_operation"].get(tool).and_then(Value::as_u64).unwrap_or_default()
    }

    fn total(&self) -> u64 {
        self.sandbox.stats()["requests"]["total"].as_u64().unwrap()
    }

    /// A session that has ended, with a summary.
    async fn past_session(&self) -> Value {
        let past = self.op("list-sessions", json!({"live": false, "limit": 100})).await;
        for session in past["data"].as_array().unwrap() {
            let call = json!({"session": session["id"]});
            if self.call("get-session-summary", call).await["isError"] == false {
                return session.clone();
            }
        }
        panic!("no session has a summary");
    }
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
