//! `dsamba test-enhanced-features` as a process.

use crate::cli::Cli;
use dsamba::Credential;
use dsamba::sandbox::{self, ListenOptions, Listening, Sandbox, listen};
use secrecy::ExposeSecret;
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

/// The binary on an API that is this sandbox.
fn live(sandbox: &Sandbox, listening: &Listening, more: &[&str]) -> std::process::Command {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_dsamba"));
    let dir = std::env::temp_dir();
    command.args(["test-enhanced-features", "--live"]).args(more).env_clear().env("HOME", dir);
    let Credential::Key(key) = sandbox.credential() else { panic!("a sandbox has a key") };
    command.env("DIGITAL_SAMBA_DEVELOPER_KEY", key.expose_secret()).env("DSAMBA_NO_DOTENV", "1");
    command.env("DIGITAL_SAMBA_API_URL", listening.url().as_str());
    command
}

fn rooms(sandbox: &Sandbox) -> u64 {
    sandbox.state().unwrap()["rows"]["rooms"].as_u64().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn on_an_api_one_room_is_made_and_deleted_and_no_more_is_asked_than_said() {
    for tls in [false, true] {
        let sandbox = Sandbox::new(sandbox::Options::default()).unwrap();
        let listening = listen(sandbox.clone(), ListenOptions { tls, ..ListenOptions::default() }).await.unwrap();
        let dir = tempfile::tempdir().unwrap();
        let ca = dir.path().join("ca.pem");
        std::fs::write(&ca, listening.ca_pem().unwrap_or_default()).unwrap();
        let before = rooms(&sandbox);
        let mut command =
            live(&sandbox, &listening, &["--feature", "connection", "--feature", "resource", "-o", "json"]);
        if tls {
            command.args(["--ca-file", ca.to_str().unwrap()]);
        }
        let done = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
        let rows: Vec<Value> = serde_json::from_slice(&done.stdout).unwrap();
        assert!(done.status.success() && rows.len() == 4, "{rows:?} {}", String::from_utf8_lossy(&done.stderr));
        let stats = sandbox.stats();
        let asked = |tool: &str| stats["requests"]["by_operation"][tool].as_u64().unwrap_or_default();
        assert_eq!((asked("create-room"), asked("delete-room"), rooms(&sandbox)), (1, 1, before), "{stats}");
        assert!(stats["requests"]["total"].as_u64().unwrap() <= 70, "{stats}");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn interrupted_the_room_is_deleted_all_the_same() {
    for signal in ["-INT", "-TERM"] {
        let sandbox = Sandbox::new(sandbox::Options::default()).unwrap();
        let listening = listen(sandbox.clone(), ListenOptions::default()).await.unwrap();
        let before = rooms(&sandbox);
        let mut child = live(&sandbox, &listening, &["-q"]).stdout(std::process::Stdio::null()).spawn().unwrap();
        while rooms(&sandbox) == before {
            assert!(child.try_wait().unwrap().is_none(), "it ended by itself");
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
        assert!(std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap().success());
        let done = tokio::task::spawn_blocking(move || child.wait()).await.unwrap().unwrap();
        assert_eq!((done.code(), rooms(&sandbox)), (Some(130), before), "{signal}");
    }
}

#[test]
fn live_needs_a_key_and_no_sandbox_and_no_proxy() {
    let cli = Cli::new();
    assert!(cli.run(&["test-enhanced-features", "--live"]).fails(4).contains("developer key"));
    assert!(cli.run(&["test-enhanced-features", "--live", "--sandbox"]).fails(2).contains("leave one of them out"));
}
