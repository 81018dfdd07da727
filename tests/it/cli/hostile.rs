//! Wrong and hostile arguments, for every operation: a clear refusal, never a panic.
use super::{Cli, Run};
use serde_json::Value;

#[track_caller]
fn refused(args: &[&str], run: &Run) {
    assert!((0..=5).contains(&run.code), "{args:?}: {run:?}");
    assert!(!run.err.contains("panicked") && !run.err.contains('\x1b'), "{args:?}: {run:?}");
    if run.code != 0 {
        assert!(run.err.contains("error: "), "{args:?}: {run:?}");
    }
}

#[test]
fn no_argument_makes_it_panic_or_reach_beyond_its_path() {
    let cli = Cli::new();
    let listed = cli.run(&["commands", "-o", "ndjson"]).ok();
    let rows: Vec<Value> = listed.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let operations: Vec<&Value> = rows.iter().filter(|r| r["kind"] == "operation").collect();
    assert_eq!(operations.len(), 142);
    for row in operations {
        let command: Vec<&str> = row["command"].as_str().unwrap().split(' ').collect();
        let places = row["path"].as_str().unwrap().matches('{').count();
        let with = |id: &'static str, more: &[&'static str]| {
            let mut args = command.clone();
            args.extend(std::iter::repeat_n(id, places));
            args.extend(more);
            let run = cli.sandbox(&args);
            refused(&args, &run);
            run
        };
        if places > 0 {
            let run = cli.sandbox(&command);
            refused(&command, &run);
            assert_eq!(run.code, 2, "{command:?} without its ids: {run:?}");
            for id in ["../rooms/x", "..", "a/b", "\u{1b}[2J", "a\nb", ""] {
                let run = with(id, &["--dry-run"]);
                assert_eq!(run.code, 2, "{command:?} with {id:?}: {run:?}");
            }
        }
        assert_eq!(with("x", &["--no-such-flag", "1"]).code, 2, "{command:?}");
        let body = with("x", &["--body", "{not json", "--dry-run"]);
        assert_eq!(body.code, 2, "{command:?}: {body:?}");
    }
}
