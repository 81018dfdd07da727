//! `dsamba mcp call` and `tools` on servers that are not ours: scripted ones, word for word, over stdio and HTTP.
#![cfg(unix)]

use super::{Cli, Run};
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread::JoinHandle;

/// A server on stdio of the revision with a handshake. It says `before` while the call with the progress token `$token` waits,
/// hears as many answers as `answers`, and ends the call with `result`.
fn scripted(cli: &Cli, before: &str, answers: usize, result: &str) -> String {
    let hear = "read -r answer; printf '%s\\n' \"$answer\" >> answers\n".repeat(answers);
    let script = format!(
        r#"read -r initialize
printf '%s\n' '{{"jsonrpc":"2.0","id":0,"result":{{"protocolVersion":"2025-11-25","capabilities":{{"tools":{{}}}},"serverInfo":{{"name":"other","version":"1"}}}}}}'
read -r initialized
read -r call
printf '%s\n' "$call" > call
token=$(printf '%s' "$call" | sed 's/.*"progressToken":\([^,}}]*\).*/\1/')
cat <<END
{before}
END
{hear}printf '%s\n' '{{"jsonrpc":"2.0","id":1,"result":{result}}}'
read -r end
"#
    );
    let path = cli.dir().join("server.sh");
    std::fs::write(&path, script).unwrap();
    path.to_str().unwrap().to_owned()
}

fn call(cli: &Cli, script: &str, more: &[&str]) -> Run {
    let args =
        [&["mcp", "call", "tool", "--arg", "n:=1", "--protocol", "2025-11-25"], more, &["--", "/bin/sh", script]]
            .concat();
    cli.run_with(&args, &[("PATH", "/usr/bin:/bin")], "")
}

#[test]
fn progress_goes_to_stderr_and_nothing_that_a_server_says_moves_the_cursor() {
    let cli = Cli::new();
    let before = r#"{"jsonrpc":"2.0","method":"notifications/progress","params":{"progressToken":$token,"progress":2,"total":5,"message":"people\\u001b[2J"}}"#;
    let result = r#"{"content":[{"type":"text","text":"one"},{"type":"image","data":"AAAA","mimeType":"image/png"},{"type":"resource_link","uri":"x://y","name":"why"}]}"#;
    let script = scripted(&cli, before, 0, result);
    let run = call(&cli, &script, &[]);
    assert_eq!((run.code, run.out.as_str()), (0, "one\n[image, image/png]\n[why: x://y]\n"), "{run:?}");
    assert!(run.err.contains("progress 2 of 5: people\\u{1b}[2J\n"), "{run:?}");
    let sent = std::fs::read_to_string(cli.dir().join("call")).unwrap();
    assert!(sent.contains(r#""arguments":{"n":1}"#), "{sent}");
    assert!(!call(&cli, &script, &["-q"]).err.contains("progress"));
    let json = call(&cli, &script, &["-q", "-o", "json"]).ok();
    assert!(json.starts_with(r#"{"content":[{"type":"text","text":"one"}"#), "{json}");
}

#[test]
fn a_question_in_the_middle_of_a_call_is_answered_by_flags_or_declined() {
    let cli = Cli::new();
    let ask = r#"{"jsonrpc":"2.0","id":"q","method":"elicitation/create","params":{"mode":"form","message":"Which?","requestedSchema":{"type":"object","properties":{"ok":{"type":"boolean"},"size":{"type":"integer"},"note":{"type":"string"}},"required":["ok","size"]}}}"#;
    let script = scripted(&cli, ask, 1, r#"{"content":[{"type":"text","text":"fine"}]}"#);
    let said =
        || std::fs::read_to_string(cli.dir().join("answers")).unwrap().lines().last().unwrap_or_default().to_owned();
    assert_eq!(call(&cli, &script, &["--yes", "--answer", "size:=7"]).ok(), "fine\n");
    assert!(
        said().contains(r#""action":"accept""#) && said().contains(r#""content":{"ok":true,"size":7}"#),
        "{}",
        said()
    );
    assert_eq!(call(&cli, &script, &["--yes"]).ok(), "fine\n", "what the server does about it is its own");
    assert!(said().contains(r#""action":"decline""#), "{}", said());
}

#[test]
fn a_failure_of_another_server_is_its_text() {
    let cli = Cli::new();
    let script = scripted(&cli, "", 0, r#"{"content":[{"type":"text","text":"no such disk"}],"isError":true}"#);
    assert_eq!(call(&cli, &script, &["-q"]).fails(1), "error: no such disk\n");
}

/// An HTTP server that answers one request with this status, and what it was asked.
fn refusing(status: &'static str) -> (String, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/mcp", listener.local_addr().unwrap());
    let heard = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let (mut heard, mut buffer) = (String::new(), [0; 4096]);
        while !heard.contains("\r\n\r\n") {
            let n = stream.read(&mut buffer).unwrap();
            assert!(n > 0, "the request broke off: {heard}");
            heard.push_str(&String::from_utf8_lossy(&buffer[..n]));
        }
        write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").unwrap();
        heard.to_ascii_lowercase()
    });
    (url, heard)
}

#[test]
fn the_bearer_is_sent_from_a_file_or_the_environment_and_never_shown() {
    let cli = Cli::new();
    std::fs::write(cli.dir().join("bearer"), "from-the-file\n").unwrap();
    let env = [("DSAMBA_AUTH_TOKEN", "from-the-environment")];
    for (args, wanted) in [
        (vec!["--bearer-file", "bearer"], Some("from-the-file")),
        (vec![], Some("from-the-environment")),
        (vec!["--header", "X-Team: one"], Some("from-the-environment")),
    ] {
        for status in ["401 Unauthorized\r\nwww-authenticate: Bearer", "401 Unauthorized"] {
            let (url, heard) = refusing(status);
            let run = cli.run_with(&[&["mcp", "tools", "--url", &url, "-v"], &args[..]].concat(), &env, "");
            let heard = heard.join().unwrap();
            let bearer = heard.lines().find_map(|l| l.strip_prefix("authorization: bearer "));
            assert_eq!(bearer, wanted, "{heard}");
            assert_eq!(heard.contains("x-team: one"), args.contains(&"X-Team: one"), "{heard}");
            assert!(!run.err.contains("from-the-"), "{run:?}");
            assert!(run.fails(4).contains("--bearer-file"), "{status}");
        }
    }
    let far = ["mcp", "tools", "--url", "http://192.0.2.1/mcp", "--bearer-file", "bearer"];
    assert!(cli.run(&far).fails(2).contains("without encryption"));
}

#[test]
fn a_server_that_is_too_busy_or_sends_elsewhere_is_told_as_that() {
    for (status, code) in [("503 Service Unavailable\r\nretry-after: 7", 5), ("429 Too Many Requests", 5)] {
        let cli = Cli::new();
        let (url, heard) = refusing(status);
        let err = cli.run(&["mcp", "tools", "--url", &url]).fails(code);
        assert!(err.contains("HTTP "), "{status}: {err}");
        heard.join().unwrap();
    }
    let cli = Cli::new();
    let (url, heard) = refusing("307 Temporary Redirect\r\nlocation: http://192.0.2.1/mcp");
    let run = cli.run_with(&["mcp", "tools", "--url", &url], &[("DSAMBA_AUTH_TOKEN", "secret-bearer")], "");
    assert_ne!(run.code, 0, "a redirect is not followed");
    heard.join().unwrap();
}
