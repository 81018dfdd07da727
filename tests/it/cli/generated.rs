//! Help, completions and manual pages are as committed. `UPDATE=1` rewrites them.
use super::Cli;
use crate::golden;
use serde_json::Value;
use std::fmt::Write as _;

const SHELLS: [(&str, &str); 3] = [("bash", "dsamba.bash"), ("zsh", "_dsamba"), ("fish", "dsamba.fish")];

#[test]
fn the_whole_help() {
    let cli = Cli::new();
    let listed = cli.run(&["commands", "-o", "ndjson"]).ok();
    let rows: Vec<Value> = listed.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let mut paths: Vec<Vec<String>> = vec![vec![]];
    for row in &rows {
        let path: Vec<String> = row["command"].as_str().unwrap().split(' ').map(str::to_owned).collect();
        if !paths.iter().any(|p| p[..] == path[..1]) {
            paths.push(path[..1].to_vec());
        }
        if path.len() > 1 {
            paths.push(path);
        }
    }
    let mut text = String::new();
    for path in paths {
        let args: Vec<&str> = path.iter().map(String::as_str).chain(["-h"]).collect();
        let _ = writeln!(text, "$ dsamba {}\n{}", args.join(" "), cli.run(&args).ok());
    }
    let _ = writeln!(text, "$ dsamba --help\n{}", cli.run(&["--help"]).ok());
    golden::check("help.txt", &text);
}

#[test]
fn completions() {
    let cli = Cli::new();
    for (shell, file) in SHELLS {
        golden::check(&format!("../../completions/{file}"), &cli.run(&["completions", shell]).ok());
    }
}

#[test]
fn manual_pages() {
    let cli = Cli::new();
    let made = cli.dir().join("man");
    cli.run(&["man", "--dir", made.to_str().unwrap()]).ok();
    let names = |dir: &std::path::Path| {
        let entries = std::fs::read_dir(dir).unwrap();
        let mut names: Vec<_> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    for name in names(&made) {
        golden::check(&format!("../../man/{name}"), &std::fs::read_to_string(made.join(&name)).unwrap());
    }
    let committed = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("man");
    assert_eq!(names(&committed), names(&made), "a page that nothing makes any more");
}

#[test]
fn topics_and_commands_have_help() {
    let cli = Cli::new();
    let page = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/high-traffic.md")).unwrap();
    assert_eq!(cli.run(&["help", "high-traffic"]).ok(), page);
    assert_eq!(cli.run(&["help", "rooms", "list"]).ok(), cli.run(&["rooms", "list", "--help"]).ok());
    assert_eq!(cli.run(&["help"]).ok(), cli.run(&["--help"]).ok());
    assert!(cli.run(&["help", "weather"]).fails(3).contains("high-traffic"));
}
