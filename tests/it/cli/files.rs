//! Bodies, values from files and stdin, previews.
use super::Cli;
use serde_json::{Value, json};

fn body(cli: &Cli, args: &[&str], input: &str) -> Value {
    let args = [&["rooms", "create", "--dry-run", "--json", "--sandbox"], args].concat();
    let shown: Value = serde_json::from_str(&cli.run_with(&args, &[], input).ok()).unwrap();
    assert_eq!(shown["method"], "POST");
    shown["body"].clone()
}

#[test]
fn flags_come_on_top_of_set_and_body() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join("b.json"), r#"{"description": "from file", "max_participants": 5}"#).unwrap();
    let file = ["--body", "@b.json"];
    assert_eq!(body(&cli, &file, ""), json!({"description": "from file", "max_participants": 5}));
    let more = [&file[..], &["--set", "max_participants:=6", "--description", "flag"]].concat();
    assert_eq!(body(&cli, &more, ""), json!({"description": "flag", "max_participants": 6}));
    assert_eq!(body(&cli, &["--body", "-"], r#"{"description": "from stdin"}"#), json!({"description": "from stdin"}));
}

#[test]
fn fields_that_the_catalogue_lacks_are_sent() {
    let cli = Cli::new();
    let sent = body(&cli, &["--set", "brand_new=text", "--set", "other:=[1,{\"a\":null}]"], "");
    assert_eq!(sent, json!({"brand_new": "text", "other": [1, {"a": null}]}));
}

#[test]
fn flags_become_the_kinds_of_the_catalogue() {
    let cli = Cli::new();
    let args = ["--chat-enabled", "--qa-enabled=false", "--max-participants", "7", "--tags", "a,b", "--tags", "c"];
    let sent = body(&cli, &args, "");
    assert_eq!(
        sent,
        json!({"chat_enabled": true, "qa_enabled": false, "max_participants": 7, "tags": ["a", "b", "c"]})
    );
}

#[test]
fn text_comes_from_files_too() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join("name.txt"), "Ünïcode\n").unwrap();
    assert_eq!(body(&cli, &["--description", "@name.txt"], ""), json!({"description": "Ünïcode"}));
    assert_eq!(body(&cli, &["--description", "@@home"], ""), json!({"description": "@home"}));
    assert_eq!(body(&cli, &["--description", "@-"], "piped"), json!({"description": "piped"}));
    let err = cli.sandbox(&["rooms", "create", "--description", "@gone.txt"]).fails(2);
    assert!(err.contains("--description") && err.contains("gone.txt"), "{err}");
}

#[test]
fn what_is_wrong_is_said_all_at_once_and_nothing_is_sent() {
    let cli = Cli::new();
    let err = cli.sandbox(&["rooms", "create", "--max-participants", "many", "--friendly-url", "x"]).fails(2);
    assert!(err.contains("max_participants") && err.contains("friendly_url"), "{err}");
    assert_eq!(cli.sandbox(&["rooms", "list", "--all", "-o", "ndjson"]).ok().lines().count(), 24);
}

#[test]
fn a_curl_line_holds_the_variable_and_not_the_key() {
    let cli = Cli::new();
    let env = [("DIGITAL_SAMBA_DEVELOPER_KEY", "secret-key")];
    let line = cli.run_with(&["rooms", "create", "--description", "it's", "--curl"], &env, "").ok();
    assert!(line.contains("$DIGITAL_SAMBA_DEVELOPER_KEY") && !line.contains("secret-key"), "{line}");
    assert!(line.contains(r"it'\''s"), "{line}");
}
