//! `dsamba mcp install`, `uninstall` and `status`: each assistant's own file in its own form, everything else in it untouched.

use super::{Cli, Run};
use crate::golden;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const CLIENTS: [&str; 5] = ["claude-code", "claude-desktop", "cursor", "vscode", "codex"];
const KEY: &str = "install-key-0123456789";
/// What stands in golden files where the program's own path is.
const PROGRAM: &str = "/usr/local/bin/dsamba";

/// Where a client's configuration is, below the home (for projects: the working directory, which is the home here).
fn file(client: &str, scope: &str) -> &'static str {
    match (client, scope) {
        ("claude-code", "user") => ".claude.json",
        ("claude-code", _) => ".mcp.json",
        ("claude-desktop", _) => ".config/Claude/claude_desktop_config.json",
        ("cursor", _) => ".cursor/mcp.json",
        ("vscode", "user") => ".config/Code/User/mcp.json",
        ("vscode", _) => ".vscode/mcp.json",
        ("codex", _) => ".codex/config.toml",
        _ => panic!("{client}"),
    }
}

fn mcp(cli: &Cli, args: &[&str]) -> Run {
    let env = [("DIGITAL_SAMBA_DEVELOPER_KEY", KEY)];
    cli.run_with(&[&["-o", "json", "-q", "mcp"], args].concat(), &env, "")
}

/// Runs it and reads what it says it did.
#[track_caller]
fn done(cli: &Cli, args: &[&str]) -> Value {
    serde_json::from_str(&mcp(cli, args).ok()).unwrap()
}

fn read(cli: &Cli, below: &str) -> String {
    fs::read_to_string(cli.dir().join(below)).unwrap_or_else(|e| panic!("{below}: {e}"))
}

fn put(cli: &Cli, below: &str, text: &str) -> PathBuf {
    let path = cli.dir().join(below);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    path
}

fn portable(text: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_dsamba")).canonicalize().unwrap();
    text.replace(program.to_str().unwrap(), PROGRAM)
}

/// A configuration with another server in it, written as no program would write it.
fn others(client: &str) -> &'static str {
    match client {
        "codex" => {
            "# mine\nmodel = 'o'   # odd\n\n[mcp_servers.other]\ncommand = \"npx\"\nenv = { TOKEN = \"t0p\" }\n\n[tui]\nx = true\n"
        }
        "vscode" => {
            "{\n\t// mine\n\t\"servers\": {\n\t\t\"other\": { \"command\": \"npx\", \"n\": 1.50 }, // why\n\t},\n\t\"inputs\": [ { \"id\": \"x\" } ]\n}\n"
        }
        _ => {
            "{\n   \"z\": [1,  2.0e1],\n   \"mcpServers\": {\n      \"other\": { \"command\": \"npx\", \"env\": {\"TOKEN\": \"t0p\"} }\n   },\n   \"a\": \"\\u00e9\"\n}\n"
        }
    }
}

/// The pieces of it that must keep their bytes.
fn kept(client: &str) -> &'static [&'static str] {
    match client {
        "codex" => &[
            "# mine\nmodel = 'o'   # odd\n",
            "[mcp_servers.other]\ncommand = \"npx\"\nenv = { TOKEN = \"t0p\" }\n",
            "[tui]\nx = true\n",
        ],
        "vscode" => {
            &["\t// mine\n", "\"other\": { \"command\": \"npx\", \"n\": 1.50 }", "// why\n", "{ \"id\": \"x\" }"]
        }
        _ => &[
            "   \"z\": [1,  2.0e1],\n",
            "\"other\": { \"command\": \"npx\", \"env\": {\"TOKEN\": \"t0p\"} }",
            "\"a\": \"\\u00e9\"\n}\n",
        ],
    }
}

#[test]
fn each_client_gets_its_own_file_in_its_own_form_and_never_the_key() {
    for client in CLIENTS {
        for scope in ["user", "project"] {
            if (client, scope) == ("claude-desktop", "project") {
                continue;
            }
            let cli = Cli::new();
            let said = done(&cli, &["install", client, "--scope", scope, "--", "--read-only"]);
            assert_eq!((&said["action"], &said["backup"]), (&json!("added"), &Value::Null), "{said}");
            let text = read(&cli, file(client, scope));
            assert!(!text.contains(KEY), "{text}");
            let form = if client == "codex" { "toml" } else { "json" };
            golden::check(&format!("mcp/{client}.{form}"), &portable(&text));
        }
    }
    let cli = Cli::new();
    mcp(&cli, &["install", "claude-desktop", "--scope", "project"]).fails(2);
}

#[test]
fn a_server_that_runs_is_called_at_its_address_and_its_bearer_named() {
    for client in CLIENTS.into_iter().filter(|c| *c != "claude-desktop") {
        let cli = Cli::new();
        let args = ["install", client, "--url", "https://mcp.example/mcp", "--bearer-env", "SAMBA_BEARER"];
        done(&cli, &args);
        let form = if client == "codex" { "toml" } else { "json" };
        golden::check(&format!("mcp/{client}-url.{form}"), &read(&cli, file(client, "user")));
    }
    let cli = Cli::new();
    assert!(mcp(&cli, &["install", "claude-desktop", "--url", "http://127.0.0.1:3000/mcp"]).fails(2).contains("--url"));
    assert!(mcp(&cli, &["install", "cursor", "--url", "u", "--bearer-env", "Bearer x"]).fails(2).contains("variable"));
}

#[test]
fn what_is_there_keeps_its_bytes_a_second_time_changes_nothing_and_taking_it_out_leaves_what_was() {
    for client in CLIENTS {
        let cli = Cli::new();
        let below = file(client, "user");
        let path = put(&cli, below, others(client));
        let said = done(&cli, &["install", client]);
        let text = read(&cli, below);
        for piece in kept(client) {
            assert!(text.contains(piece), "{client}: {piece:?} is not in\n{text}");
        }
        assert_eq!(fs::read_to_string(said["backup"].as_str().unwrap()).unwrap(), others(client), "{client}");
        let again = done(&cli, &["install", client]);
        assert_eq!((&again["action"], &again["backup"]), (&json!("unchanged"), &Value::Null), "{client}: {again}");
        assert_eq!(read(&cli, below), text, "{client}");
        assert_eq!(done(&cli, &["uninstall", client])["action"], "removed");
        let after = read(&cli, below);
        for piece in kept(client) {
            assert!(after.contains(piece), "{client}: {piece:?} is not in\n{after}");
        }
        // The second copy holds what was installed, the file what was there at first.
        assert_eq!(fs::read_to_string(format!("{}.bak.2", path.display())).unwrap(), text);
        assert!(!after.contains("dsamba") && !after.contains("digital-samba"), "{client}: {after}");
        if client == "codex" {
            assert_eq!(after, others(client));
        } else if client != "vscode" {
            let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
            assert_eq!(value(&after), value(others(client)), "{client}");
        }
        assert_eq!(done(&cli, &["uninstall", client])["action"], "absent", "{client}");
    }
}

#[test]
fn a_broken_file_is_refused_with_its_line_and_nothing_is_changed() {
    for (client, text, line) in [
        ("claude-code", "{\n  \"mcpServers\": {\n    \"x\": t0p-secret\n  }\n}\n", "line 3"),
        ("cursor", "{\n  // no comments here\n}\n", "line 2"),
        ("vscode", "{\n  \"servers\": {\n", "line"),
        ("codex", "a = 1\nb = \"t0p-secret\nc = 2\n", "line 2"),
        ("claude-desktop", "{\"mcpServers\": []}", "another form"),
    ] {
        let cli = Cli::new();
        let path = put(&cli, file(client, "user"), text);
        for verb in ["install", "uninstall"] {
            let err = mcp(&cli, &[verb, client]).fails(1);
            assert!(err.contains(line) && err.contains(path.to_str().unwrap()), "{client}: {err}");
            assert!(!err.contains("t0p-secret"), "{err}");
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), text);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "{client}: no copy, no draft");
    }
}

#[test]
fn another_server_of_the_same_name_is_neither_replaced_nor_removed() {
    let cli = Cli::new();
    let text = "{\"mcpServers\": {\"digital-samba\": {\"command\": \"npx\", \"args\": [\"samba\"]}}}";
    put(&cli, ".cursor/mcp.json", text);
    for verb in ["install", "uninstall"] {
        assert!(mcp(&cli, &[verb, "cursor"]).fails(1).contains("another server"));
    }
    assert_eq!(read(&cli, ".cursor/mcp.json"), text);
    assert_eq!(done(&cli, &["install", "cursor", "--name", "samba2"])["action"], "added");
    mcp(&cli, &["install", "cursor", "--name", "a b"]).fails(2);
}

#[test]
fn an_update_keeps_what_the_user_added_to_the_entry() {
    let cli = Cli::new();
    let old = json!({"mcpServers": {"digital-samba": {"command": "/old/dsamba", "args": ["serve"], "timeout": 9,
        "env": {"DIGITAL_SAMBA_DEVELOPER_KEY": "in-clear", "DSAMBA_TIMEOUT": "9s"}}}});
    put(&cli, ".cursor/mcp.json", &old.to_string());
    assert_eq!(done(&cli, &["install", "cursor", "--", "--surface", "meta"])["action"], "updated");
    let now: Value = serde_json::from_str(&read(&cli, ".cursor/mcp.json")).unwrap();
    let entry = &now["mcpServers"]["digital-samba"];
    assert_eq!((&entry["timeout"], &entry["env"]["DSAMBA_TIMEOUT"]), (&json!(9), &json!("9s")), "{now}");
    assert_eq!(entry["env"]["DIGITAL_SAMBA_DEVELOPER_KEY"], "${env:DIGITAL_SAMBA_DEVELOPER_KEY}");
    assert_eq!(entry["args"], json!(["serve", "--surface", "meta"]));
    assert!(Path::new(entry["command"].as_str().unwrap()).is_absolute());
}

#[test]
fn print_and_dry_run_write_nothing() {
    let cli = Cli::new();
    let printed = mcp(&cli, &["install", "claude-code", "--print"]).ok();
    let printed: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(printed["mcpServers"]["digital-samba"]["args"], json!(["serve"]));
    assert_eq!(done(&cli, &["install", "claude-code", "--dry-run"])["action"], "would be added");
    assert_eq!(fs::read_dir(cli.dir()).unwrap().count(), 0);
    put(&cli, ".claude.json", "{}");
    done(&cli, &["install", "claude-code"]);
    let before = read(&cli, ".claude.json");
    assert_eq!(done(&cli, &["uninstall", "claude-code", "--dry-run"])["action"], "would be removed");
    assert_eq!(read(&cli, ".claude.json"), before);
}

#[test]
fn the_flags_in_effect_reach_the_server_and_wrong_ones_are_refused_at_once() {
    let cli = Cli::new();
    put(&cli, "keys.env", "DIGITAL_SAMBA_DEVELOPER_KEY=x\n");
    let args = |more: &[&str]| {
        let printed = mcp(&cli, &[&["install", "codex", "--print"], more].concat()).ok();
        portable(&printed)
    };
    let text = args(&["--env-file", "keys.env", "--team", "t-1"]);
    let file = cli.dir().join("keys.env");
    let wanted = format!("args = [\"serve\", \"--env-file\", \"{}\", \"--team\", \"t-1\"]", file.display());
    assert!(text.contains(&wanted) && !text.contains("env_vars"), "{text}");
    for sandbox in [&["--sandbox"][..], &["--", "--sandbox"]] {
        let text = args(sandbox);
        assert!(text.contains("args = [\"serve\", \"--sandbox\"]") && !text.contains("env_vars"), "{text}");
    }
    let signed_in = cli.dir().join("oauth.json");
    let wanted = format!("args = [\"serve\", \"--oauth-file\", \"{}\"]", signed_in.display());
    let text = args(&["--oauth-file", "oauth.json"]);
    assert!(text.contains(&wanted) && !text.contains("env_vars"), "{text}");
    for (wrong, says) in [("--raed-only", "--read-only"), ("--toolsets=roms", "rooms"), ("--http", "--http")] {
        let err = mcp(&cli, &["install", "codex", "--", wrong]).fails(2);
        assert!(err.contains(says), "{wrong}: {err}");
    }
}

#[cfg(unix)]
#[test]
fn a_configuration_that_is_a_link_stays_one() {
    let cli = Cli::new();
    let real = put(&cli, "dotfiles/claude.json", "{}");
    std::os::unix::fs::symlink(&real, cli.dir().join(".claude.json")).unwrap();
    done(&cli, &["install", "claude-code"]);
    assert!(fs::symlink_metadata(cli.dir().join(".claude.json")).unwrap().file_type().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().contains("digital-samba"));
}

#[test]
fn status_says_what_is_connected_and_what_is_wrong_with_it() {
    let cli = Cli::new();
    done(&cli, &["install", "claude-code"]);
    put(&cli, ".cursor/mcp.json", r#"{"mcpServers": {"mine": {"command": "/gone/dsamba", "args": ["serve"]}}}"#);
    put(&cli, ".vscode/mcp.json", "{ oops");
    put(&cli, ".codex/config.toml", others("codex"));
    let rows: Vec<Value> = serde_json::from_str(&mcp(&cli, &["status"]).ok()).unwrap();
    let row = |client: &str, scope: &str| rows.iter().find(|r| r["client"] == client && r["scope"] == scope).unwrap();
    assert_eq!(
        (&row("claude-code", "user")["state"], &row("claude-code", "user")["problem"]),
        (&json!("installed"), &Value::Null)
    );
    assert_eq!(
        (&row("cursor", "user")["name"], &row("cursor", "user")["state"]),
        (&json!("mine"), &json!("installed"))
    );
    assert!(row("cursor", "user")["problem"].as_str().unwrap().contains("/gone/dsamba is gone"));
    assert_eq!(row("vscode", "project")["state"], "broken");
    assert_eq!(row("codex", "user")["state"], "not installed");
    assert_eq!(row("claude-desktop", "user")["state"], "no file");
    let of_cursor = rows.iter().filter(|r| r["client"] == "cursor").count();
    assert_eq!(of_cursor, 1, "here the project's file is the user's own");
    assert!(rows.iter().all(|r| r.get("command").is_none_or(|c| !c.to_string().contains("npx"))));
}

#[test]
fn a_key_that_nobody_put_in_its_place_is_told_as_that() {
    let cli = Cli::new();
    let literal = [("DIGITAL_SAMBA_DEVELOPER_KEY", "${DIGITAL_SAMBA_DEVELOPER_KEY}")];
    let err = cli.run_with(&["rooms", "list"], &literal, "").fails(2);
    assert!(err.contains("no value in its place"), "{err}");
    // The sandbox has its own.
    cli.run_with(&["--sandbox", "rooms", "list"], &literal, "").ok();
}
