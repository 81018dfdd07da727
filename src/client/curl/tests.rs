use super::*;
use crate::api::tool;
use crate::client::Options;
use crate::client::testing::{client, client_with};
use serde_json::{Value, json};
use std::process::Command;

fn args(value: Value) -> Args {
    let Value::Object(map) = value else { panic!("an object") };
    map.into()
}

#[test]
fn lines_can_be_pasted() {
    let (client, _) = client([]);
    let curl = |name: &str, given| client.curl(tool(name).unwrap(), &args(given)).unwrap();
    assert_eq!(
        curl("list-rooms", json!({"limit": 5, "tag": "a"})),
        "curl 'https://api.digitalsamba.com/api/v1/rooms?limit=5&tag=a' \
         -H \"Authorization: Bearer $DIGITAL_SAMBA_DEVELOPER_KEY\" -H 'accept: application/json'"
    );
    assert_eq!(
        curl("create-room", json!({"description": "it's $HOME `x` \"y\""})),
        "curl -X POST 'https://api.digitalsamba.com/api/v1/rooms' \
         -H \"Authorization: Bearer $DIGITAL_SAMBA_DEVELOPER_KEY\" -H 'accept: application/json' \
         -H 'content-type: application/json' --data-raw '{\"description\":\"it'\\''s $HOME `x` \\\"y\\\"\"}'"
    );
    let key = Credential::TeamKey { team: "team".into(), key: "sekret".into() };
    let (client, _) = client_with(Options { credential: Some(key), ..Options::default() }, []);
    let line = client.curl(tool("list-rooms").unwrap(), &Args::new()).unwrap();
    assert!(line.contains(r#"-u "$DS_TEAM_ID:$DIGITAL_SAMBA_DEVELOPER_KEY""#) && !line.contains("sekret"), "{line}");
    let raw = client.raw_request("HEAD", "/rooms", &[], None).unwrap();
    assert!(client.curl_raw(&raw).starts_with("curl --head 'https://"), "{}", client.curl_raw(&raw));
}

/// A real shell sees the words that were meant.
#[cfg(unix)]
#[test]
fn a_shell_reads_the_same_body() {
    let (client, _) = client([]);
    let text = "it's $HOME `id` \\ \"q\" ü\n!x";
    let line = client.curl(tool("create-room").unwrap(), &args(json!({"description": text}))).unwrap();
    let shown = Command::new("sh").args(["-c", &line.replacen("curl", "printf '%s\\0'", 1)]).output().unwrap();
    let words: Vec<_> = shown.stdout.split(|b| *b == 0).map(|w| String::from_utf8(w.to_vec()).unwrap()).collect();
    let body = words.iter().skip_while(|w| *w != "--data-raw").nth(1).unwrap();
    assert_eq!(serde_json::from_str::<Value>(body).unwrap(), json!({"description": text}));
}

#[test]
fn secret_arguments_are_masked() {
    let (client, _) = client([]);
    let line = client
        .curl(
            tool("create-webhook").unwrap(),
            &args(
                json!({"endpoint": "https://a.example/?token=hush-hush", "events": ["room_deleted"], "authorization_header": "Bearer s'ekret\"42"}),
            ),
        )
        .unwrap();
    assert!(line.contains(r#""authorization_header":"***""#) && line.contains("?token=***"), "{line}");
    assert!(!line.contains("ekret") && !line.contains("hush"), "{line}");
}
