//! The same as processes: `dsamba sandbox --write-oauth FILE`, and others that share the file.

use crate::cli::{Cli, Run};
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

struct Sandbox {
    child: Child,
    url: String,
    file: PathBuf,
}

impl Sandbox {
    fn start(cli: &Cli, more: &[&str]) -> Self {
        let file = cli.dir().join("oauth.json");
        let args = ["sandbox", "--port", "0", "-q", "--write-oauth", file.to_str().unwrap()];
        let mut child = cli.command(&[&args[..], more].concat()).spawn().unwrap();
        let mut url = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
        Self { child, url: url.trim().to_owned(), file }
    }

    fn args<'a>(&'a self, more: &[&'a str]) -> Vec<&'a str> {
        [&["--oauth-file", self.file.to_str().unwrap(), "--api-url", &self.url], more].concat()
    }

    fn asked(&self, operation: &str) -> u64 {
        let stats = format!("{}/__sandbox/stats", self.url.trim_end_matches("/api/v1"));
        let (_, body) = crate::everything::process::http("GET", &stats, "", "");
        let stats: Value = serde_json::from_str(&body).unwrap();
        stats["requests"]["by_operation"][operation].as_u64().unwrap_or_default()
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn file(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn expire(path: &Path) {
    let mut fields = file(path);
    fields["expires_at"] = 1_000.into();
    std::fs::write(path, fields.to_string()).unwrap();
}

#[test]
fn a_sign_in_is_written_and_works_and_is_no_ones_else() {
    let cli = Cli::new();
    let sandbox = Sandbox::start(&cli, &[]);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(&sandbox.file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let rooms = cli.run(&sandbox.args(&["rooms", "list", "--json"])).ok();
    assert!(rooms.contains("friendly_url"), "{rooms}");
    let curl = cli.run(&sandbox.args(&["rooms", "list", "--curl"])).ok();
    assert!(curl.contains("/oauth-api/v1/rooms") && curl.contains("jq -r .access_token"), "{curl}");
    assert!(!curl.contains("sandbox-at-"), "{curl}");
    let same = cli.run(&sandbox.args(&["api", "GET", "/api/v1/rooms"]));
    assert_eq!(same.code, 0, "{same:?}");

    // A file that is no sandbox's stays as it is.
    std::fs::write(cli.dir().join("real.json"), "{\"client_id\": \"real\"}").unwrap();
    let path = cli.dir().join("real.json");
    let refused = cli.run(&["sandbox", "--port", "0", "--write-oauth", path.to_str().unwrap()]).fails(2);
    assert!(refused.contains("not a sandbox's"), "{refused}");
}

#[test]
fn processes_at_once_renew_the_file_once() {
    let cli = Cli::new();
    let sandbox = Sandbox::start(&cli, &[]);
    expire(&sandbox.file);
    let before = file(&sandbox.file);
    let mut running: Vec<Child> = (0..4)
        .map(|_| {
            cli.command(&sandbox.args(&["rooms", "list", "--limit", "1", "--json"]))
                .stderr(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    for child in running.drain(..) {
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    }
    assert_eq!(sandbox.asked("oauth-token"), 1);
    assert_ne!(file(&sandbox.file)["refresh_token"], before["refresh_token"]);
    // And the next one goes on with it.
    cli.run(&sandbox.args(&["rooms", "list"])).ok();
    assert_eq!(sandbox.asked("oauth-token"), 1);
}

#[test]
fn a_process_killed_in_the_middle_leaves_the_file_whole() {
    let cli = Cli::new();
    let sandbox = Sandbox::start(&cli, &["--faults", "latency=700ms"]);
    expire(&sandbox.file);
    let before = std::fs::read_to_string(&sandbox.file).unwrap();
    let mut child = cli.command(&sandbox.args(&["rooms", "list"])).spawn().unwrap();
    while sandbox.asked("oauth-token") == 0 {
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(std::fs::read_to_string(&sandbox.file).unwrap(), before, "whole, and as it was");
    // Whether the server has changed the tokens by now or not: the next one works, or says what to do, and never hangs on
    // the lock or the draft that the dead one left.
    let next: Run = cli.run(&sandbox.args(&["rooms", "list"]));
    let said = next.code == 4 && next.err.contains("sign in again");
    assert!(next.code == 0 || said, "{next:?}");
}
