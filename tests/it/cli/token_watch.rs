//! `dsamba token watch`, as a process, on a sandbox whose tokens live for two seconds.
#![cfg(unix)]

use super::{Cli, Served};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::process::{Child, Command};

fn terminate(child: &Child) {
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap().success());
}

fn room(cli: &Cli, served: &Served) -> String {
    let listed = cli.run_with(&["rooms", "list", "--limit", "1", "--json"], &served.env(), "").ok();
    let rows: Value = serde_json::from_str(&listed).unwrap();
    rows.pointer("/0/id").or_else(|| rows.pointer("/data/0/id")).unwrap().as_str().unwrap().to_owned()
}

#[test]
fn each_new_token_reaches_the_file_and_the_command_and_a_signal_ends_it_well() {
    let cli = Cli::new();
    let served = Served::start(&cli, &["--faults", "token-life=2s"]);
    let room = room(&cli, &served);
    let (file, seen) = (cli.dir().join("token"), cli.dir().join("seen"));
    // The command fails, and that is a warning; it reads the token both ways, and shows its own arguments.
    let command = "read given; test \"$given\" = \"$DSAMBA_TOKEN\" && echo \"$given $DSAMBA_TOKEN_EXPIRES_AT\" >> seen; \
                   echo from-command; exit 3";
    let args = ["token", "watch", &room, "--name", "Ann", "--write", file.to_str().unwrap(), "--exec", command];
    let mut child = cli.command(&args).envs(served.env()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut events = Vec::new();
    while events.iter().filter(|e| *e == "refreshed").count() < 2 {
        let line = lines.next().expect("the watch goes on").unwrap();
        assert!(!line.contains("eyJ"), "no token in {line}");
        let event: Value = serde_json::from_str(&line).unwrap();
        events.push(event["event"].as_str().unwrap().to_owned());
    }
    assert_eq!(events[0], "generated");
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    // The event comes with the token: the file and the command follow at once.
    let tokens = loop {
        let text = std::fs::read_to_string(&seen).unwrap_or_default();
        if text.lines().count() >= 3 {
            break text;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
    };
    terminate(&child);
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{err}");
    let tokens: Vec<&str> = tokens.lines().map(|l| l.split(' ').next().unwrap()).collect();
    let mut distinct = tokens.clone();
    distinct.sort_unstable();
    distinct.dedup();
    // Two tokens made within one second are the same text.
    assert!(distinct.len() >= 2, "{} of {}", distinct.len(), tokens.len());
    let kept = std::fs::read_to_string(&file).unwrap();
    let claims = cli.run_with(&["token", "inspect", kept.trim(), "--json"], &served.env(), "");
    let claims: Value = serde_json::from_str(&claims.out).unwrap();
    assert_eq!((&claims["claims"]["u"], &claims["claims"]["rd"]), (&"Ann".into(), &room.as_str().into()));
    assert!(err.contains("warning: the command of --exec ended with exit status: 3"), "{err}");
    assert!(err.contains("from-command"), "{err}");
    let left: Vec<_> = std::fs::read_dir(cli.dir()).unwrap().map(|e| e.unwrap().file_name()).collect();
    assert!(!left.iter().any(|n| n.to_string_lossy().ends_with(".new")), "{left:?}");
}

#[test]
fn a_first_token_that_cannot_be_had_is_an_error_and_signing_here_asks_nobody() {
    let cli = Cli::new();
    let served = Served::start(&cli, &[]);
    let none = "00000000-0000-4000-8000-000000000000";
    let run = cli.run_with(&["token", "watch", none], &served.env(), "");
    assert_eq!(run.code, 3, "{run:?}");
    let args = ["token", "watch", none, "--sign", "local", "--team", "team-1", "--valid-for", "1h"];
    let mut child = cli.command(&args).envs(served.env()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.contains("\"generated\""), "no such room, but nobody was asked: {line}");
    terminate(&child);
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
