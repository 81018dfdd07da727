//! What cannot be taken back: never without a yes.
use super::Cli;
use serde_json::Value;

#[test]
fn without_a_terminal_and_without_yes_nothing_goes() {
    let cli = Cli::new();
    cli.sandbox(&["rooms", "create", "--friendly-url", "mine"]).ok();
    let err = cli.sandbox(&["rooms", "delete", "mine"]).fails(2);
    assert!(err.contains("--yes") && err.contains("removes for good"), "{err}");
    // A yes on a stdin that is no terminal is none either.
    cli.run_with(&["rooms", "delete", "mine", "--sandbox"], &[], "y\n").fails(2);
    let shown = cli.sandbox(&["rooms", "delete", "mine", "--dry-run"]).ok();
    assert!(shown.starts_with("DELETE http://") && shown.contains("/rooms/mine\n"), "{shown}");
    cli.sandbox(&["rooms", "get", "mine"]).ok();
    let run = cli.sandbox(&["rooms", "rm", "mine", "-y"]);
    assert_eq!(run.err, "rooms delete mine: done\n");
    assert_eq!(run.ok(), "");
    cli.sandbox(&["rooms", "get", "mine"]).fails(3);
}

#[test]
fn every_operation_that_destroys_or_disrupts_asks() {
    let cli = Cli::new();
    let listed = cli.run(&["commands", "-o", "ndjson"]).ok();
    let mut seen = 0;
    for row in listed.lines().map(|l| serde_json::from_str::<Value>(l).unwrap()) {
        let effects = row["effects"].to_string();
        if !effects.contains("destroy") && !effects.contains("disrupt") {
            continue;
        }
        let id = "0f0e0d0c-0b0a-4909-8807-060504030201";
        let places = row["path"].as_str().unwrap().matches('{').count();
        let mut args: Vec<&str> = row["command"].as_str().unwrap().split(' ').collect();
        args.extend(std::iter::repeat_n(id, places));
        let err = cli.sandbox(&args).fails(2);
        assert!(err.contains("it needs a yes"), "{args:?}: {err}");
        seen += 1;
    }
    assert!(seen >= 35, "{seen}");
}

#[test]
fn a_raw_delete_asks_too() {
    let cli = Cli::new();
    cli.sandbox(&["rooms", "create", "--friendly-url", "mine"]).ok();
    assert!(cli.sandbox(&["api", "delete", "/rooms/mine"]).fails(2).contains("--yes"));
    cli.sandbox(&["api", "DELETE", "/rooms/mine", "--yes"]).ok();
    cli.sandbox(&["rooms", "get", "mine"]).fails(3);
}
