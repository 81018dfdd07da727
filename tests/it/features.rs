//! `dsamba test-enhanced-features` as a process.

use crate::cli::Cli;
use serde_json::Value;

#[test]
fn every_check_tells_what_it_did_and_the_figure_with_the_feature_off() {
    let cli = Cli::new();
    let rows: Vec<Value> = serde_json::from_str(&cli.run(&["test-enhanced-features", "--json"]).ok()).unwrap();
    assert!(rows.len() >= 30, "{rows:?}");
    for row in rows {
        assert_eq!(row["verdict"], "passed", "{row}");
        for word in ["feature", "check", "measured", "off", "wanted", "did", "counts"] {
            assert!(row[word].as_str().is_some_and(|text| !text.is_empty()), "{word} of {row}");
        }
        assert_ne!(row["value"], row["value_off"], "{row}");
    }
}

#[test]
fn junit_has_a_case_for_each_check_and_other_commands_do_not_take_it() {
    let cli = Cli::new();
    let run = cli.run(&["test-enhanced-features", "--feature", "resource", "-o", "junit"]);
    assert!(run.err.contains("checks passed in "), "{run:?}");
    let xml = run.ok();
    assert!(xml.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "), "{xml}");
    assert!(xml.contains("<testsuite name=\"resource\" tests=\"") && xml.ends_with("</testsuites>\n"), "{xml}");
    assert_eq!(xml.matches("<testcase ").count(), xml.matches("with the feature off: ").count());
    assert!(xml.matches("<testcase ").count() >= 4 && !xml.contains("<failure"), "{xml}");
    assert!(cli.run(&["rooms", "list", "--sandbox", "-o", "junit"]).fails(2).contains("junit"));
    assert!(cli.run(&["test-enhanced-features", "--feature", "sloth"]).fails(2).contains("resource"));
}
