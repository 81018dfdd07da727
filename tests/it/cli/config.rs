//! Settings: where they come from, and what is wrong with them.
use super::{Cli, Served};

/// The line of `-v` about one setting.
fn source(cli: &Cli, args: &[&str], env: &[(&str, &str)], name: &str) -> String {
    let run = cli.run_with(&[&["commands", "-v"], args].concat(), env, "");
    let line = run.err.lines().find_map(|l| l.strip_prefix(name)).unwrap_or_else(|| panic!("{run:?}"));
    line.trim_start_matches(": ").to_owned()
}

#[test]
fn flag_then_environment_then_file_then_default() {
    let cli = Cli::new();
    let of = |args: &[&str], env: &[(&str, &str)]| source(&cli, args, env, "pool size");
    let env = [("CONNECTION_POOL_SIZE", "7")];
    assert_eq!(of(&[], &[]), "5 (default)");
    std::fs::write(cli.dir().join(".env"), "CONNECTION_POOL_SIZE=6\n").unwrap();
    assert_eq!(of(&[], &[]), "6 (CONNECTION_POOL_SIZE in .env)");
    assert_eq!(of(&[], &[("DSAMBA_NO_DOTENV", "1")]), "5 (default)");
    assert_eq!(of(&[], &env), "7 (CONNECTION_POOL_SIZE)");
    assert_eq!(of(&["--pool-size", "8"], &env), "8 (--pool-size)");
}

#[test]
fn a_flag_against_a_different_variable_is_a_note() {
    let cli = Cli::new();
    let with = |flag: &str| cli.run_with(&["commands", "--team", flag], &[("DS_TEAM_ID", "one")], "").err;
    assert_eq!(with("two"), "note: --team overrides DS_TEAM_ID, which is `one`\n");
    assert_eq!(with("one"), "");
}

#[test]
fn a_bad_value_names_the_variable_the_value_and_what_is_allowed() {
    let cli = Cli::new();
    let bad = |name: &str, value: &str| cli.run_with(&["rooms", "list"], &[(name, value)], "").fails(2);
    let err = bad("CONNECTION_POOL_SIZE", "many");
    assert_eq!(err, "error: CONNECTION_POOL_SIZE is `many`\nhint: it must be a whole number from 1 to 1024\n");
    assert!(bad("DSAMBA_SANDBOX", "perhaps").contains("1 or 0"));
    assert!(bad("DSAMBA_TIMEOUT", "soon").contains("30s"));
    assert!(bad("LOG_LEVEL", "loud").contains("debug"));
    assert!(bad("DSAMBA_DEBUG", "all").contains("`api`"));
    assert!(!bad("DIGITAL_SAMBA_API_URL", "https://me:hunter2@h").contains("hunter2"));
    assert!(!bad("DIGITAL_SAMBA_DEVELOPER_KEY", "two words").contains("two words"));
    let err = cli.run_with(&["sandbox"], &[("PORT", "70000")], "").fails(2);
    assert!(err.contains("PORT is `70000`") && err.contains("65535"), "{err}");
}

#[test]
fn the_working_directory_cannot_send_the_key_elsewhere() {
    let cli = Cli::new();
    let served = Served::start(&cli, &[]);
    let key = "DIGITAL_SAMBA_DEVELOPER_KEY=sandbox-developer-key";
    let text = format!("{key}\nDIGITAL_SAMBA_API_URL={}\nDSAMBA_STATE_DIR=/nowhere\n", served.url);
    std::fs::write(cli.dir().join(".env"), &text).unwrap();
    assert!(source(&cli, &[], &[], "api").starts_with("https://api.digitalsamba.com/api/v1 (default)"));
    assert_eq!(source(&cli, &[], &[], "developer key"), "set (DIGITAL_SAMBA_DEVELOPER_KEY in .env)");
    let err = cli.run(&["commands"]).err;
    assert!(err.contains("warning: DIGITAL_SAMBA_API_URL in .env is ignored"), "{err}");
    assert!(err.contains("warning: DSAMBA_STATE_DIR in .env is ignored"), "{err}");
    std::fs::rename(cli.dir().join(".env"), cli.dir().join("mine.env")).unwrap();
    cli.run(&["rooms", "list", "--limit", "1", "--env-file", "mine.env"]).ok();
    cli.run(&["rooms", "list", "--env-file", "gone.env"]).fails(2);
}

#[test]
fn a_broken_file_warns_and_is_left_unread() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join(".env"), "DSAMBA_SANDBOX=1\nDS_TEAM_ID=\"half SECRET\n").unwrap();
    let run = cli.run(&["rooms", "list"]);
    assert!(run.err.contains("warning: cannot read .env") && !run.err.contains("SECRET"), "{run:?}");
    assert_eq!(run.code, 4, "the sandbox was not chosen");
}

#[test]
fn the_key_is_no_flag_and_shows_nowhere() {
    let cli = Cli::new();
    for flag in ["--key", "--developer-key", "--api-key"] {
        cli.run(&["rooms", "list", flag, "x"]).fails(2);
    }
    let served = Served::start(&cli, &["--key", "planted-Secret.42"]);
    for team in ["", "team-1"] {
        let mut env =
            vec![("DIGITAL_SAMBA_API_URL", served.url.as_str()), ("DIGITAL_SAMBA_DEVELOPER_KEY", "planted-Secret.42")];
        if !team.is_empty() {
            env.push(("DS_TEAM_ID", team));
        }
        for args in
            [&["rooms", "list", "-vv", "--limit", "1"][..], &["rooms", "get", "x", "-vv"], &["rooms", "list", "--curl"]]
        {
            let run = cli.run_with(args, &env, "");
            let all = format!("{}{}", run.out, run.err);
            assert!(!all.contains("planted-Secret"), "{all}");
            assert!(!all.contains("cGxhbnRlZC1TZWNyZXQ"), "{all}");
        }
    }
}

#[test]
fn the_version_of_http_is_chosen_and_serve_has_a_switch_of_that_name() {
    let cli = Cli::new();
    let of = |args: &[&str], env: &[(&str, &str)]| source(&cli, args, env, "http");
    assert_eq!(of(&["--http", "2"], &[("DSAMBA_HTTP", "2")]), "2 (--http)");
    assert_eq!(of(&[], &[("DSAMBA_HTTP", "1")]), "1 (DSAMBA_HTTP)");
    assert!(cli.run(&["rooms", "list", "--http", "3"]).fails(2).contains("auto, 1 or 2"));
    let served = Served::start(&cli, &[]);
    for version in ["auto", "1", "2"] {
        cli.run_with(&["rooms", "list", "--limit", "1", "--http", version], &served.env(), "").ok();
    }
    // Over stdio, whose input is at its end: the global flag before the command is not the switch.
    let run = cli.run(&["--http", "2", "serve", "--sandbox"]);
    assert_eq!(run.ok(), "");
}

#[test]
fn every_call_shows_with_vv_and_with_the_variable() {
    let cli = Cli::new();
    let err = |args: &[&str], env: &[(&str, &str)]| cli.run_with(args, env, "").err;
    let seen = err(&["rooms", "list", "--limit", "1", "--sandbox", "-vv"], &[]);
    assert!(seen.contains("method=GET") && seen.contains("/api/v1/rooms?limit=1"), "{seen}");
    let seen = err(&["rooms", "list", "--limit", "1", "--sandbox", "-q"], &[("DSAMBA_DEBUG", "api")]);
    assert!(seen.contains("method=GET"), "{seen}");
    assert!(!err(&["rooms", "list", "--limit", "1", "--sandbox", "-v"], &[]).contains("method=GET"));
}
