//! The real program: `dsamba serve`, as a client starts it.

use serde_json::{Value, json};
use std::process::Stdio;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};

pub(super) struct Program {
    pub(super) child: Child,
    stdin: Option<ChildStdin>,
    pub(super) stdout: Lines<BufReader<ChildStdout>>,
    _state: TempDir,
}

pub(super) fn start(args: &[&str]) -> Program {
    let state = TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_dsamba"))
        .args(args)
        .env_clear()
        .env("HOME", state.path())
        .env("DSAMBA_STATE_DIR", state.path())
        .env("DSAMBA_NO_DOTENV", "1")
        .current_dir(state.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let stdout = BufReader::new(child.stdout.take().unwrap()).lines();
    Program { stdin: child.stdin.take(), stdout, child, _state: state }
}

impl Program {
    async fn say(&mut self, message: &Value) {
        let stdin = self.stdin.as_mut().unwrap();
        stdin.write_all(format!("{message}\n").as_bytes()).await.unwrap();
    }

    async fn hear(&mut self) -> Value {
        let line = self.stdout.next_line().await.unwrap().expect("an answer");
        serde_json::from_str(&line).unwrap_or_else(|e| panic!("stdout has what is no message: {line:?}: {e}"))
    }

    /// The rest of stdout, stderr, and the exit code.
    pub(super) async fn end(mut self) -> (String, String, Option<i32>) {
        drop(self.stdin.take());
        let mut rest = String::new();
        while let Some(line) = self.stdout.next_line().await.unwrap() {
            rest.push_str(&line);
        }
        let mut errors = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut errors).await.unwrap();
        (rest, errors, self.child.wait().await.unwrap().code())
    }

    #[cfg(unix)]
    pub(super) fn terminate(&self) {
        let pid = self.child.id().unwrap().to_string();
        assert!(std::process::Command::new("kill").args(["-TERM", &pid]).status().unwrap().success());
    }
}

fn hello() -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}}})
}

fn call(id: u32, name: &str, arguments: &Value) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": {"name": name, "arguments": arguments}})
}

#[tokio::test]
async fn a_conversation_on_stdio_ends_with_its_input_and_code_0() {
    let mut program = start(&["serve", "--sandbox"]);
    program.say(&hello()).await;
    assert_eq!(program.hear().await["result"]["serverInfo"]["name"], "dsamba");
    program.say(&call(2, "list-rooms", &json!({"limit": 3}))).await;
    assert_eq!(program.hear().await["result"]["structuredContent"]["data"].as_array().unwrap().len(), 3);
    program.say(&call(3, "create-room", &json!({"friendly_url": "from-stdio"}))).await;
    assert_eq!(program.hear().await["result"]["isError"], false);
    program
        .say(&call(4, "call-write", &json!({"operation": "delete-room", "arguments": {"room": "from-stdio"}})))
        .await;
    assert_eq!(program.hear().await["result"]["isError"], true, "not without --allow-destructive");
    let (rest, errors, code) = program.end().await;
    assert_eq!((rest.as_str(), code), ("", Some(0)), "{errors}");
}

#[tokio::test]
async fn a_probe_that_goes_away_is_no_failure() {
    let mut program = start(&["serve", "--sandbox"]);
    program
        .say(&json!({"jsonrpc": "2.0", "id": 1, "method": "server/discover", "params": {"_meta": {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {}}}}))
        .await;
    assert_eq!(program.hear().await["result"]["resultType"], "complete");
    let (_, errors, code) = program.end().await;
    assert_eq!(code, Some(0), "{errors}");
    let (_, errors, code) = start(&["serve", "--sandbox"]).end().await;
    assert_eq!(code, Some(0), "not a word, and still no failure: {errors}");
}

#[tokio::test]
async fn a_last_line_without_its_end_is_answered() {
    let mut program = start(&["serve", "--sandbox"]);
    program.stdin.as_mut().unwrap().write_all(hello().to_string().as_bytes()).await.unwrap();
    drop(program.stdin.take());
    assert_eq!(program.hear().await["id"], 1);
    assert_eq!(program.end().await.2, Some(0));
}

#[cfg(unix)]
#[tokio::test]
async fn a_termination_ends_stdio_with_code_0_though_the_input_stays_open() {
    let mut program = start(&["serve", "--sandbox"]);
    program.say(&hello()).await;
    program.hear().await;
    program.terminate();
    let status = program.child.wait().await.unwrap();
    assert_eq!(status.code(), Some(0));
    assert!(program.stdin.is_some(), "it did not wait for the input");
}

#[cfg(unix)]
#[tokio::test]
async fn http_says_where_it_is_and_ends_on_a_termination() {
    let mut program = start(&["serve", "--sandbox", "--http", "--port", "0"]);
    let url = program.stdout.next_line().await.unwrap().unwrap();
    let at = url.strip_prefix("http://").and_then(|u| u.strip_suffix("/mcp")).unwrap_or_else(|| panic!("{url}"));
    let mut stream = tokio::net::TcpStream::connect(at).await.unwrap();
    stream.write_all(super::post_text("", &hello().to_string()).as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    // A connection that is kept open does not hold up the end.
    let _idle = tokio::net::TcpStream::connect(at).await.unwrap();
    program.terminate();
    assert_eq!(program.child.wait().await.unwrap().code(), Some(0));
}

#[tokio::test]
async fn a_host_that_others_reach_is_refused_as_wrong_use() {
    let (out, errors, code) = start(&["serve", "--sandbox", "--http", "--host", "0.0.0.0", "--port", "0"]).end().await;
    assert_eq!((out.as_str(), code), ("", Some(2)));
    assert!(errors.contains("127.0.0.1"), "{errors}");
}
