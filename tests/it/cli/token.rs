//! Join tokens.
use super::Cli;
use serde_json::Value;

const ROOM: &str = "0f0e0d0c-0b0a-4909-8807-060504030201";
const ENV: [(&str, &str); 2] = [("DIGITAL_SAMBA_DEVELOPER_KEY", "key-one"), ("DS_TEAM_ID", "team-1")];

fn sign(cli: &Cli, more: &[&str]) -> String {
    let args = [&["token", "create", ROOM, "--local", "--token-only"], more].concat();
    cli.run_with(&args, &ENV, "").ok()
}

#[test]
fn a_token_signed_here_is_genuine_for_its_key_only() {
    let cli = Cli::new();
    let token = sign(&cli, &["--name", "Ann", "--user", "u1", "--role", "moderator", "--valid-for", "1h"]);
    let look = |key: &str, input: &str| {
        let run = cli.run_with(&["token", "inspect", "--json"], &[("DIGITAL_SAMBA_DEVELOPER_KEY", key)], input);
        (run.code, serde_json::from_str::<Value>(&run.out).unwrap())
    };
    let (code, shown) = look("key-one", &token);
    assert_eq!((code, &shown["signature"], &shown["state"]), (0, &"genuine".into(), &"valid".into()));
    let claims = &shown["claims"];
    let said = ["td", "rd", "u", "ud", "role"].map(|c| claims[c].as_str().unwrap());
    assert_eq!(said, ["team-1", ROOM, "Ann", "u1", "moderator"]);
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    let (code, shown) = look("key-two", &token);
    assert_eq!((code, &shown["signature"]), (1, &"forged".into()));
    let link = format!("https://t.digitalsamba.com/room?token={token}");
    assert_eq!(look("key-one", &link).0, 0);
}

#[test]
fn an_expired_token_says_so() {
    let cli = Cli::new();
    let token = sign(&cli, &["--exp", "2020-01-01 00:00:00"]);
    let run = cli.run_with(&["token", "inspect", token.trim(), "--fields", "state"], &ENV, "");
    assert_eq!((run.code, run.out.as_str()), (1, "expired\n"));
    assert_eq!(run.err, "error: the token is expired\n");
    assert_eq!(cli.run(&["token", "inspect", "not.a.token"]).code, 2);
}

#[test]
fn signing_here_needs_the_key_the_team_and_the_rooms_uuid() {
    let cli = Cli::new();
    let local = |room: &str, env: &[(&str, &str)]| cli.run_with(&["token", "create", room, "--local"], env, "");
    assert!(local(ROOM, &[]).fails(4).contains("DIGITAL_SAMBA_DEVELOPER_KEY"));
    assert!(local(ROOM, &ENV[..1]).fails(2).contains("DS_TEAM_ID"));
    assert!(local("standup", &ENV).fails(2).contains("UUID"));
    cli.run_with(&["token", "create", ROOM, "--local", "--valid-for", "soon"], &ENV, "").fails(2);
}
