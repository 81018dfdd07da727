//! `dsamba mcp tools` and `mcp call` against every kind of server: at an address, started by a command, in this process.

use super::{Cli, Run, Served};
use crate::everything::process::{Running, start};
use serde_json::{Value, json};

const BIN: &str = env!("CARGO_BIN_EXE_dsamba");

fn mcp(cli: &Cli, args: &[&str]) -> Run {
    cli.run_with(&[&["mcp"], args].concat(), &[], "")
}

#[track_caller]
fn json(cli: &Cli, args: &[&str]) -> Value {
    let out = mcp(cli, &[args, &["-o", "json"]].concat()).ok();
    serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}"))
}

/// `dsamba serve --http --sandbox` and its address.
fn served(cli: &Cli, more: &[&str]) -> (Running, String) {
    let mut command = cli.command(&[&["serve", "--http", "--sandbox", "--port", "0"], more].concat());
    command.env("DSAMBA_STATE_DIR", cli.dir().join("served"));
    start(command)
}

/// The ways to name a server that is the sandbox.
fn ways(url: &str) -> Vec<(&'static str, Vec<&str>, Vec<&'static str>)> {
    vec![
        ("http", vec!["--url", url], vec![]),
        ("command", vec![], vec!["--", BIN, "serve", "--sandbox"]),
        ("here", vec!["--sandbox"], vec![]),
    ]
}

#[test]
fn tools_are_the_same_by_every_way_and_in_both_eras() {
    let cli = Cli::new();
    let (_running, url) = served(&cli, &[]);
    let mut lists = Vec::new();
    for (way, before, after) in ways(&url) {
        for protocol in ["auto", "2025-11-25", "2026-07-28"] {
            let args = [&["tools", "--protocol", protocol], &before[..], &["-o", "json", "-q"], &after[..]].concat();
            let out = mcp(&cli, &args).ok();
            let tools: Vec<Value> =
                serde_json::from_str(&out).unwrap_or_else(|e| panic!("{way} {protocol}: {e}: {out}"));
            let names: Vec<_> = tools.iter().map(|t| t["name"].as_str().unwrap().to_owned()).collect();
            lists.push(names);
        }
    }
    assert!(lists[0].contains(&"search-operations".to_owned()) && lists[0].len() > 10, "{lists:?}");
    assert!(lists.windows(2).all(|pair| pair[0] == pair[1]), "{lists:?}");
}

#[test]
fn a_table_says_what_a_tool_does() {
    let cli = Cli::new();
    let text = mcp(&cli, &["tools", "--sandbox", "--tools", "list-rooms,end-session"]).ok();
    let lines: Vec<Vec<&str>> = text.lines().map(|l| l.split('\t').collect()).collect();
    assert_eq!(
        lines.iter().map(|l| (l[0], l[1])).collect::<Vec<_>>(),
        [("end-session", "writes, destroys"), ("list-rooms", "reads"),]
    );
    assert_eq!(mcp(&cli, &["tools", "--read-only", "--surface", "meta", "--fields", "name"]).ok().lines().count(), 3);
}

#[test]
fn a_call_answers_with_text_or_the_structured_result_by_every_way() {
    let cli = Cli::new();
    let (_running, url) = served(&cli, &[]);
    for (way, before, after) in ways(&url) {
        let of = |more: &[&str]| {
            let args = [&["call", "list-rooms", "--arg", "limit:=2", "-q"], more, &before[..], &after[..]].concat();
            mcp(&cli, &args).ok()
        };
        let structured: Value = serde_json::from_str(&of(&["-o", "json"])).unwrap();
        assert_eq!(structured["data"].as_array().unwrap().len(), 2, "{way}: {structured}");
        assert!(of(&[]).contains(structured["data"][0]["id"].as_str().unwrap()), "{way}");
    }
}

#[test]
fn arguments_come_from_flags_json_files_and_stdin() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join("a.json"), r#"{"limit": 3, "order": "asc"}"#).unwrap();
    let rows = |args: &[&str], input: &str| {
        let all = [&["mcp", "call", "list-rooms", "--sandbox", "-o", "json"], args].concat();
        let value: Value = serde_json::from_str(&cli.run_with(&all, &[], input).ok()).unwrap();
        value["data"].as_array().unwrap().len()
    };
    assert_eq!(rows(&["--args", "@a.json"], ""), 3);
    assert_eq!(rows(&["--args", "@a.json", "--arg", "limit=1"], ""), 1);
    assert_eq!(rows(&["--args", "-"], r#"{"limit": 2}"#), 2);
    for bad in [["--args", "[1]"], ["--args", "{"], ["--arg", "limit"], ["--arg", "limit:=x"]] {
        mcp(&cli, &[&["call", "list-rooms", "--sandbox"], &bad[..]].concat()).fails(2);
    }
}

#[test]
fn a_failed_call_ends_with_the_code_of_its_kind() {
    let cli = Cli::new();
    let (_running, url) = served(&cli, &[]);
    for way in [vec!["--sandbox"], vec!["--url", url.as_str()]] {
        let call = |args: &[&str]| mcp(&cli, &[&["call"], args, &way[..]].concat());
        let err = call(&["get-room-details", "--arg", "room=no-such-room"]).fails(3);
        assert!(err.contains("error: "), "{err}");
        let err = call(&["create-room", "--arg", "privacy=open"]).fails(2);
        assert!(err.contains("privacy") && err.contains("public"), "{err}");
        assert!(call(&["no-such-tool"]).fails(3).contains("dsamba mcp tools"));
        let error: Value = serde_json::from_str(&call(&["no-such-tool", "--json"]).fails(3)).unwrap();
        assert_eq!(error["error"]["code"], "not_found");
    }
    // Without a key the tools are there, and what the API says to a call is its own.
    assert!(mcp(&cli, &["tools", "-q"]).ok().contains("list-rooms"));
    let upstream = Served::start(&cli, &[]);
    let err = mcp(&cli, &["call", "list-rooms", "--api-url", &upstream.url]).fails(4);
    assert!(err.contains("DIGITAL_SAMBA_DEVELOPER_KEY is not set"), "{err}");
}

#[test]
fn servers_that_are_none_are_told_as_that() {
    let cli = Cli::new();
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
    assert!(mcp(&cli, &["tools", "--url", &closed]).fails(5).contains(&closed));
    assert!(mcp(&cli, &["tools", "--", "/no/such/program"]).fails(2).contains("cannot start"));
    assert!(mcp(&cli, &["tools", "-q", "--", "true"]).fails(1).contains("ended before it answered"));
    let silent = mcp(&cli, &["tools", "-q", "--timeout", "1ms", "--", "sleep", "60"]).fails(5);
    assert!(silent.contains("said nothing"), "{silent}");
    assert!(mcp(&cli, &["tools", "--url", "u", "--", "x"]).fails(2).contains("--url"));
    assert!(mcp(&cli, &["tools", "--url", &closed, "--surface", "meta"]).fails(2).contains("--surface"));
    assert!(mcp(&cli, &["tools", "--port", "1"]).fails(2).contains("--port"));
    assert!(mcp(&cli, &["tools", "--tools", "list-roms"]).fails(2).contains("list-rooms"));
    assert!(
        mcp(&cli, &["tools", "--url", "u", "--header", "Authorization: Bearer x"]).fails(2).contains("--bearer-file")
    );
}

#[test]
fn deleting_needs_a_yes_by_every_way() {
    let cli = Cli::new();
    let (_running, url) = served(&cli, &[]);
    for way in [vec!["--url", url.as_str()], vec!["--sandbox"]] {
        let made = [
            &["call", "call-write", "--args"],
            &[r#"{"operation": "create-room", "arguments": {"friendly_url": "doomed"}}"#][..],
            &way,
        ]
        .concat();
        json(&cli, &made);
        let delete = [
            &["call", "call-write", "--args"],
            &[r#"{"operation": "delete-room", "arguments": {"room": "doomed"}}"#][..],
            &way,
        ]
        .concat();
        let there = [&["call", "get-room-details", "--arg", "room=doomed"], &way[..]].concat();
        let err = mcp(&cli, &delete).fails(2);
        assert!(err.contains("Removes for good") && err.contains("--answer name=…"), "{err}");
        let err = mcp(&cli, &[&delete[..], &["--yes"]].concat()).fails(2);
        assert!(err.contains("--answer name=…"), "a yes is not the name: {err}");
        mcp(&cli, &[&delete[..], &["--answer", "name=other"]].concat()).fails(1);
        mcp(&cli, &there).ok();
        let done = mcp(&cli, &[&delete[..], &["--answer", "name=doomed"]].concat());
        assert!(done.err.contains("Removes for good") && done.code == 0, "{done:?}");
        mcp(&cli, &there).fails(3);
    }
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use std::fs::{File, OpenOptions};
    use std::io::{Read as _, Write as _};
    use std::process::Stdio;

    /// Runs it with a terminal as stdin and stderr; once `asked` stands there, `line` is typed. Exit code, stdout, and what was
    /// seen on the terminal.
    fn typed(cli: &Cli, args: &[&str], asked: &str, line: &str) -> (i32, String, String) {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let slave = || OpenOptions::new().read(true).write(true).open(&name).unwrap();
        let mut command = cli.command(&[&["mcp"], args].concat());
        let mut child = command.stdin(slave()).stderr(slave()).stdout(Stdio::piped()).spawn().unwrap();
        drop(command);
        let mut screen = File::from(master);
        let (mut seen, mut buffer, mut answered) = (String::new(), [0; 4096], false);
        // The read fails when the last other end is closed: the process has ended.
        while let Ok(n @ 1..) = screen.read(&mut buffer) {
            seen.push_str(&String::from_utf8_lossy(&buffer[..n]));
            if !answered && seen.contains(asked) {
                answered = true;
                screen.write_all(format!("{line}\n").as_bytes()).unwrap();
            }
        }
        let mut out = String::new();
        child.stdout.take().unwrap().read_to_string(&mut out).unwrap();
        (child.wait().unwrap().code().unwrap_or(-1), out, seen)
    }

    #[test]
    fn a_person_is_asked_and_a_no_keeps_what_a_yes_removes() {
        let cli = Cli::new();
        let room = r#"{"operation": "create-room", "arguments": {"friendly_url": "doomed"}}"#;
        json(&cli, &["call", "call-write", "--sandbox", "--args", room]);
        let poll = json!({"operation": "create-poll", "arguments": {"room": "doomed", "question": "Go there?", "options": [{"text": "a"}, {"text": "b"}]}});
        let made = json(&cli, &["call", "call-write", "--sandbox", "--args", &poll.to_string()]);
        let id = made["id"].as_str().unwrap_or_else(|| panic!("{made}")).to_owned();
        let of =
            |operation: &str| json!({"operation": operation, "arguments": {"room": "doomed", "poll": id}}).to_string();
        let (delete, get) = (of("delete-poll"), of("get-poll"));
        let delete = ["call", "call-write", "--sandbox", "--args", &delete];
        let there = ["call", "call-read", "--sandbox", "--args", &get];
        for (line, code) in [("n", 1), ("", 1), ("maybe", 1)] {
            let (ended, out, seen) = typed(&cli, &delete, "[y/N]", line);
            assert_eq!((ended, out.as_str()), (code, ""), "{seen}");
            assert!(seen.contains("Removes for good") && seen.contains("Go on [y/N]"), "{seen}");
            mcp(&cli, &there).ok();
        }
        let (ended, _, seen) = typed(&cli, &delete, "[y/N]", "y");
        assert_eq!(ended, 0, "{seen}");
        mcp(&cli, &there).fails(3);
        let room = r#"{"operation": "delete-room", "arguments": {"room": "doomed"}}"#;
        let (ended, _, seen) =
            typed(&cli, &["call", "call-write", "--sandbox", "--args", room], "Type the name to go on:", "doomed");
        assert_eq!(ended, 0, "{seen}");
    }
}
