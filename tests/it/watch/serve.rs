//! What `serve` says at its start and in its log, and `serve --check`.

use super::{KEY, Upstream, dsamba};
use crate::everything::process::http;
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

/// Runs to its end: exit code, stdout, stderr.
fn run(mut command: Command) -> (i32, String, String) {
    let done = command.stdin(Stdio::null()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code().unwrap_or(-1), text(done.stdout), text(done.stderr))
}

/// Serves over HTTP while `work` runs with its address; everything it wrote on stderr.
fn stderr_of(mut command: Command, work: impl FnOnce(&str)) -> String {
    command.args(["serve", "--http", "--port", "0"]).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut url = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut url).unwrap();
    work(url.trim());
    let _ = std::process::Command::new("kill").arg(child.id().to_string()).status();
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    child.wait().unwrap();
    said
}

fn list_rooms(url: &str) {
    let message =
        json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "list-rooms", "arguments": {}}});
    let headers = "content-type: application/json\r\naccept: application/json, text/event-stream\r\n";
    assert_eq!(http("POST", url, headers, &message.to_string()).0, 200);
}

#[test]
fn the_first_line_names_features_pool_and_sources_on_both_ways_to_serve() {
    let upstream = Upstream::start();
    let command = || {
        let mut command = dsamba(upstream.home.path(), &upstream.url);
        command
            .env("ENABLE_TOKEN_MANAGEMENT", "off")
            .env("CONNECTION_POOL_SIZE", "7")
            .env("REDIS_URL", "redis://u:pw@h");
        command
    };
    let expected = concat!(
        "dsamba ",
        env!("CARGO_PKG_VERSION"),
        ": connection-management on (default), ",
        "token-management off (ENABLE_TOKEN_MANAGEMENT), resource-optimization on (default), ",
        "pool size 7 (CONNECTION_POOL_SIZE)"
    );
    let mut stdio = command();
    stdio.arg("serve");
    let (code, out, err) = run(stdio);
    assert_eq!((code, out.as_str(), err.lines().next()), (0, "", Some(expected)), "{err}");
    let err = stderr_of(command(), |_| {});
    assert_eq!(err.lines().next(), Some(expected), "{err}");
    assert!(err.contains("note: REDIS_URL is not used by this version") && !err.contains("pw"), "{err}");
    assert!(err.contains("at most 7 calls"), "HTTP/1.1 bounds the calls: {err}");
}

#[test]
fn the_banner_says_what_is_served_where_as_whom_and_within_which_limits() {
    let upstream = Upstream::start();
    let key = "a-key-of-some-length-wxyz";
    let command = || {
        let mut command = dsamba(upstream.home.path(), &upstream.url);
        command.env("DIGITAL_SAMBA_DEVELOPER_KEY", key).env("DSAMBA_TIMEOUT", "7s");
        command
    };
    let mut served = command();
    served.args(["--team", "t-1"]);
    let err = stderr_of(served, |_| {});
    let line = |name: &str| {
        let found = err.lines().find(|l| l.strip_prefix("  ").is_some_and(|l| l.starts_with(&format!("{name} "))));
        found.unwrap_or_else(|| panic!("no {name}:\n{err}")).to_owned()
    };
    let shown = dsamba::mcp::tool_names(&dsamba::ServeOptions::default()).unwrap().len();
    let default = format!("{shown} (surface default)");
    assert!(line("tools").ends_with(&default), "{err}");
    assert!(line("where").contains("http://127.0.0.1/mcp at a free port"), "{err}");
    let who = line("as");
    assert!(who.contains("developer key …wxyz (DIGITAL_SAMBA_DEVELOPER_KEY), team t-1 (--team)"), "{err}");
    assert!(who.contains(&upstream.url) && !err.contains(key), "{err}");
    assert!(line("consent").contains("the user is asked"), "{err}");
    assert!(line("limits").contains("a call 7s (DSAMBA_TIMEOUT), rate as the API refuses, memory"), "{err}");

    let mut served = command();
    served.args(["serve", "--surface", "meta", "--read-only", "--toolsets", "rooms,polls", "--sandbox"]);
    let (code, _, err) = run(served);
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("3 (surface meta), read-only, toolsets rooms, polls\n"), "{err}");
    assert!(
        err.contains("where    stdin and stdout\n") && err.contains("sample team of the embedded sandbox"),
        "{err}"
    );

    let mut served = command();
    served.args(["serve", "--log-format", "json"]);
    let (_, _, err) = run(served);
    let first: Value = serde_json::from_str(err.lines().next().unwrap()).unwrap();
    assert_eq!(first["serves"]["tools"], default);
    assert!(!err.contains(key), "{err}");
}

#[test]
fn variables_of_earlier_programs_set_what_they_name() {
    let upstream = Upstream::start();
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    for (name, value) in [
        ("CACHE_TTL", "300000"),
        ("RATE_LIMIT_REQUESTS_PER_MINUTE", "60"),
        ("CIRCUIT_BREAKER_FAILURE_THRESHOLD", "9"),
        ("CIRCUIT_BREAKER_RESET_TIMEOUT", "45"),
        ("ENABLE_CACHE", "off"),
        ("ENABLE_CIRCUIT_BREAKER", "true"),
        ("METRICS_ENDPOINT", "figures"),
        ("PORT", "0"),
    ] {
        command.env(name, value);
    }
    command.args(["serve", "--check", "--http", "-o", "json"]);
    let (code, out, err) = run(command);
    let shown: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out} {err}"));
    assert_eq!((code, &shown["ok"]), (0, &json!(true)), "{out}");
    let setting = |name: &str| {
        let row = shown["settings"].as_array().unwrap().iter().find(|r| r["name"] == name);
        let row = row.unwrap_or_else(|| panic!("no {name}: {out}"));
        format!("{} {}", row["value"].as_str().unwrap(), row["source"].as_str().unwrap())
    };
    assert_eq!(setting("cache time to live"), "300s CACHE_TTL");
    assert_eq!(setting("rate limit"), "60 calls a minute RATE_LIMIT_REQUESTS_PER_MINUTE");
    assert_eq!(setting("breaker failures"), "9 CIRCUIT_BREAKER_FAILURE_THRESHOLD");
    assert_eq!(setting("breaker reset"), "45s CIRCUIT_BREAKER_RESET_TIMEOUT");
    assert_eq!(setting("cache"), "off ENABLE_CACHE");
    assert_eq!(setting("circuit breaker"), "on ENABLE_CIRCUIT_BREAKER");
    assert_eq!(setting("metrics endpoint"), "/figures METRICS_ENDPOINT");
    assert_eq!(setting("pool size"), "5 default");
    assert!(shown["notes"].to_string().contains("milliseconds"), "{out}");
    assert!(!out.contains(KEY), "{out}");
}

#[test]
fn a_check_that_fails_names_every_fault_and_ends_with_2() {
    let upstream = Upstream::start();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    command.env_remove("DIGITAL_SAMBA_DEVELOPER_KEY").args(["serve", "--check", "--http", "--port", &port]);
    command.args(["--oauth-file", "gone.json"]);
    let (code, out, err) = run(command);
    assert_eq!(code, 2, "{out}{err}");
    assert!(err.contains("gone.json") && err.contains(&port), "{err}");
    assert!(out.contains("connection-management\ton\tdefault") && out.contains("check: address\tfault"), "{out}");
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    command.args(["serve", "--check"]).env("METRICS_ENDPOINT", "/mcp");
    assert_eq!(run(command).0, 2, "a path that is taken");
    let home = upstream.home.path();
    for (audit, files, faults) in [("a.log", ".", 0), ("gone/a.log", ".", 1), ("gone/a.log", "gone", 2)] {
        let mut command = dsamba(home, &upstream.url);
        command
            .args(["serve", "--check", "--audit-log"])
            .arg(home.join(audit))
            .arg("--files-root")
            .arg(home.join(files));
        let (code, out, err) = run(command);
        assert_eq!((code == 0, out.matches("\tfault").count()), (faults == 0, faults), "{out}{err}");
        assert!(!home.join("a.log").exists(), "a check leaves nothing behind");
    }
    let root = home.to_str().unwrap();
    let checked = |args: &[&str]| {
        let mut command = dsamba(home, &upstream.url);
        command.args(["serve", "--check", "-o", "json"]).args(args);
        let (code, out, _) = run(command);
        let shown: Value = serde_json::from_str(&out).unwrap();
        let tools = shown["settings"].as_array().unwrap().iter().find(|s| s["name"] == "tools shown");
        (code, tools.map(|row| row["value"].to_string()))
    };
    let (usual, files) = (checked(&[]), checked(&["--files-root", root]));
    let count = |row: &Option<String>| row.as_ref().unwrap().trim_matches('"').parse::<u32>().unwrap();
    assert_eq!((usual.0, files.0, count(&usual.1) + 2), (0, 0, count(&files.1)), "two tools are for files");
    let named = checked(&["--files-root", root, "--tools", "upload-library-file"]);
    assert_eq!((named.0, count(&named.1)), (0, 1));
    // What serving refuses at its start.
    assert_eq!(checked(&["--http", "--port", "0", "--files-root", root]).0, 2);
    assert_eq!(checked(&["--http", "--port", "0", "--sandbox", "--allow-tenant-keys"]).0, 2);
}

#[test]
fn nothing_is_logged_for_a_call_at_info_and_every_call_at_debug() {
    let upstream = Upstream::start();
    let with = |level: &str, calls: usize| {
        let mut command = dsamba(upstream.home.path(), &upstream.url);
        command.env("LOG_LEVEL", level);
        stderr_of(command, |url| (0..calls).for_each(|_| list_rooms(url)))
    };
    let (none, some) = (with("info", 0), with("info", 20));
    // Only a change of state may be told, and the first call opens a connection: that is one.
    let grown = some.lines().count().saturating_sub(none.lines().count());
    assert!(grown <= 2, "20 calls, {grown} lines more:\n{some}");
    let debug = with("debug", 1);
    assert!(debug.contains("operation=\"list-rooms\"") && debug.contains("id=1"), "{debug}");
    assert!(!debug.contains(KEY), "{debug}");
}

#[test]
fn a_log_of_json_is_json_from_its_first_line_to_its_last() {
    let upstream = Upstream::start();
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    command.args(["--log-format", "json"]).env("LOG_LEVEL", "debug").env("PUBLIC_URL", "x");
    let said = stderr_of(command, list_rooms);
    let lines: Vec<Value> =
        said.lines().map(|l| serde_json::from_str(l).unwrap_or_else(|e| panic!("{e}: {l}"))).collect();
    assert_eq!(lines[0]["settings"]["connection-management"], json!({"value": "on", "source": "default"}));
    assert!(lines.iter().all(|l| l["timestamp"].is_string() && l["level"].is_string() && l["message"].is_string()));
    let call = lines.iter().find(|l| l["span"]["operation"] == "list-rooms").expect("a line of the call");
    assert_eq!((&call["level"], &call["span"]["id"]), (&json!("DEBUG"), &json!(1)));
    let mut command = dsamba(upstream.home.path(), &upstream.url);
    command.args(["--log-format", "json", "serve", "--http", "--host", "0.0.0.0"]);
    let (code, _, err) = run(command);
    let last: Value = serde_json::from_str(err.lines().last().unwrap()).unwrap();
    assert_eq!((code, &last["level"], &last["error"]["code"]), (2, &json!("ERROR"), &json!("usage")));
}

/// Every metric that the manual names is there, so that nobody looks for one in vain.
#[test]
fn the_manual_names_metrics_that_there_are() {
    let upstream = Upstream::start();
    let manual = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/high-traffic.md")).unwrap();
    let served = super::Served::start(&upstream, &[], &[]);
    served.call("list-rooms", &json!({}));
    let page = served.get("/metrics").1;
    let named: Vec<&str> = manual.split('`').filter(|w| w.starts_with("dsamba_")).collect();
    assert!(named.len() > 8, "{named:?}");
    // Those of a sign-in are there with one: `faltering` looks at them.
    for name in named.into_iter().filter(|n| !n.starts_with("dsamba_oauth_")) {
        assert!(page.contains(&format!("\n{name}")), "{name} is not in:\n{page}");
    }
}
