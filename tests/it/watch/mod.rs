//! What a running server shows to whoever watches it: pages, figures, log. Real processes, and the sandbox's own counters
//! to compare with.

mod compress;
mod faltering;
mod figures;
mod openmetrics;
mod ready;
mod serve;
mod stats;

use crate::everything::process::{Running, http, start};
use serde_json::{Value, json};
use std::process::Command;

pub(crate) const KEY: &str = "watch-key-0123456789";

/// A command in a home of its own, that calls this address.
pub(crate) fn dsamba(home: &std::path::Path, url: &str) -> Command {
    let mut command = crate::everything::process::dsamba(home, KEY);
    command.env("DIGITAL_SAMBA_API_URL", url);
    command
}

/// A sandbox on a socket.
pub(crate) struct Upstream {
    pub(crate) home: tempfile::TempDir,
    pub(crate) url: String,
    running: Option<Running>,
}

impl Upstream {
    pub(crate) fn start() -> Self {
        Self::start_with(&[])
    }

    pub(crate) fn start_with(args: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = dsamba(home.path(), "http://127.0.0.1:1");
        command.args(["sandbox", "--port", "0", "--key", KEY]).args(args);
        let (running, url) = start(command);
        Self { home, url, running: Some(running) }
    }

    /// Ends it: its port is closed from now on.
    pub(crate) fn stop(&mut self) {
        drop(self.running.take());
    }

    pub(crate) fn control(&self, path: &str) -> String {
        format!("{}/__sandbox/{path}", self.url.trim_end_matches("/api/v1"))
    }

    /// What it counted.
    pub(crate) fn counted(&self) -> Value {
        serde_json::from_str(&http("GET", &self.control("stats"), "", "").1).unwrap()
    }
}

/// `dsamba serve --http` that calls it.
pub(crate) struct Served {
    pub(crate) at: String,
    _running: Running,
}

impl Served {
    pub(crate) fn start(upstream: &Upstream, args: &[&str], env: &[(&str, &str)]) -> Self {
        let mut command = dsamba(upstream.home.path(), &upstream.url);
        command.args(["serve", "--http", "--port", "0"]).args(args).envs(env.iter().copied());
        let (running, url) = start(command);
        Self { at: url.trim_end_matches("/mcp").to_owned(), _running: running }
    }

    pub(crate) fn get(&self, path: &str) -> (u16, String) {
        http("GET", &format!("{}{path}", self.at), "", "")
    }

    /// Calls a tool; whether that was an error.
    pub(crate) fn call(&self, name: &str, arguments: &Value) -> bool {
        let message = json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": name, "arguments": arguments}});
        let headers = "content-type: application/json\r\naccept: application/json, text/event-stream\r\n";
        let (status, body) = http("POST", &format!("{}/mcp", self.at), headers, &message.to_string());
        assert_eq!(status, 200, "{body}");
        let answer: Value = serde_json::from_str(&body).unwrap_or_else(|e| panic!("{e}: {body}"));
        answer["result"]["isError"].as_bool().unwrap_or_else(|| panic!("{answer}"))
    }
}
