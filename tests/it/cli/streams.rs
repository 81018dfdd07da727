//! Streams and exit codes.
use super::{Cli, Served};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;

#[test]
fn exit_codes_and_where_failures_are_told() {
    let cli = Cli::new();
    assert!(cli.run(&["rooms", "list", "--no-such"]).fails(2).starts_with("error: "));
    assert!(cli.run(&["rooms"]).fails(2).contains("Usage"));
    let err = cli.sandbox(&["rooms", "get", "no-such-room"]).fails(3);
    assert!(err.starts_with("error: ") && err.contains("\nhint: "), "{err}");
    let err = cli.run(&["rooms", "list"]).fails(4);
    assert!(err.contains("DIGITAL_SAMBA_DEVELOPER_KEY"), "{err}");
    // Nobody listens on a port that was just given back.
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let env = [("DIGITAL_SAMBA_API_URL", url.as_str()), ("DIGITAL_SAMBA_DEVELOPER_KEY", "k")];
    cli.run_with(&["rooms", "list"], &env, "").fails(5);
    let taken = ["rooms", "create", "--friendly-url", "taken"];
    cli.sandbox(&taken).ok();
    assert!(cli.sandbox(&taken).fails(1).contains("friendly_url"));
}

#[test]
fn a_wrong_key_is_not_signed_in() {
    let cli = Cli::new();
    let served = Served::start(&cli, &["--key", "right-key"]);
    let list = |key: &str| {
        let env = [("DIGITAL_SAMBA_API_URL", served.url.as_str()), ("DIGITAL_SAMBA_DEVELOPER_KEY", key)];
        cli.run_with(&["rooms", "list", "--limit", "1"], &env, "")
    };
    list("right-key").ok();
    assert!(!list("wrong-key").fails(4).contains("wrong-key"));
}

#[test]
fn scripts_get_failures_as_one_json_object_on_stderr() {
    let cli = Cli::new();
    for args in [&["rooms", "get", "nope", "--json"][..], &["rooms", "get", "-o", "ndjson"], &["--nope", "--json"]] {
        let run = cli.sandbox(args);
        let error: Value = serde_json::from_str(&run.err).unwrap_or_else(|e| panic!("{args:?} {e}: {run:?}"));
        let error = &error["error"];
        for key in ["code", "message", "hint", "status", "retryable", "fields"] {
            assert!(error.get(key).is_some(), "{args:?} {key}: {error}");
        }
        assert_eq!(run.out, "");
    }
}

#[test]
fn help_and_version_are_results() {
    let cli = Cli::new();
    assert_eq!(cli.run(&["--version"]).ok(), concat!("dsamba ", env!("CARGO_PKG_VERSION"), "\n"));
    for args in [&["--help"][..], &["rooms", "--help"], &["rooms", "create", "-h"]] {
        let run = cli.run(args);
        assert_eq!(run.err, "");
        assert!(run.ok().contains("Usage: dsamba"));
    }
}

#[test]
fn a_reader_that_leaves_early_ends_it_quietly() {
    let cli = Cli::new();
    let served = Served::start(&cli, &["--rooms", "100000"]);
    let mut child = cli.command(&["rooms", "list", "--all", "--json"]).envs(served.env()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    assert_eq!(line, "[\n");
    drop(lines);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{err}");
    assert_eq!(err, "");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_a_call_with_130() {
    let cli = Cli::new();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", silent.local_addr().unwrap());
    let env = [("DIGITAL_SAMBA_API_URL", url.as_str()), ("DIGITAL_SAMBA_DEVELOPER_KEY", "k")];
    let mut child = cli.command(&["rooms", "list"]).envs(env).spawn().unwrap();
    let (mut taken, _) = silent.accept().unwrap();
    taken.read_exact(&mut [0; 3]).unwrap();
    let pid = child.id().to_string();
    assert!(std::process::Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
}

#[test]
fn colour_only_where_it_is_asked_for() {
    let cli = Cli::new();
    let err = |args: &[&str], env: &[(&str, &str)]| cli.run_with(args, env, "").err;
    assert!(!err(&["rooms", "list"], &[]).contains('\x1b'));
    assert!(err(&["rooms", "list", "--color", "always"], &[]).contains("\x1b[1;31merror"));
    assert!(err(&["rooms", "list"], &[("CLICOLOR_FORCE", "1")]).contains('\x1b'));
    assert!(!err(&["rooms", "list"], &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]).contains('\x1b'));
    assert!(err(&["rooms", "list", "--color", "always"], &[("NO_COLOR", "1")]).contains('\x1b'));
}
