//! All 142 operations against `dsamba sandbox` on a socket, through the binary's command line and through its MCP server,
//! each with valid arguments and its effect checked through another operation. What the API shows nowhere is read
//! from `/__sandbox/state`: phone callers, raised hands, restreams, running transcription.

// Arguments are written as `json!({…})` where they are used: by value reads best.
#![allow(clippy::needless_pass_by_value)]

mod content;
mod face;
mod hostile;
mod media;
mod meeting;
pub(crate) mod process;

use face::{CommandLine, Face, Loop, Mcp};
use std::cell::Cell;
use std::path::Path;

const KEY: &str = "loop-key-0123456789";
const TEAM: &str = "00000000-0000-4000-8000-00000000cafe";

fn walk(face: &dyn Face, api_url: &str) {
    let f = &Loop::new(face, api_url, KEY);
    meeting::defaults(f);
    let room = meeting::rooms(f);
    let (session, person) = meeting::live(f, &room);
    media::phone(f, &room);
    media::recordings(f, &room);
    media::restream_and_transcribe(f, &room);
    content::chat(f, &room);
    content::questions(f, &room, &person);
    content::polls(f, &room);
    content::quizzes(f, &room);
    meeting::end(f, &room, &session);
    media::statistics(f, &room, &session, &person);
    media::transcripts(f, &session);
    media::deletions(f, &room, &session);
    content::libraries(f);
    content::roles(f);
    content::webhooks(f);
    meeting::clear(f, &room, &session);
    assert_eq!(f.missing(), Vec::<&str>::new(), "operations that the loop never called");
}

/// A sandbox process of its own, and a home directory for what runs against it.
fn sandbox() -> (tempfile::TempDir, process::Running, String) {
    let home = tempfile::tempdir().expect("a directory");
    let mut command = process::dsamba(home.path(), KEY);
    command.args(["sandbox", "--port", "0", "--key", KEY, "--team", TEAM]);
    let (server, url) = process::start(command);
    (home, server, url)
}

#[test]
fn every_operation_through_the_command_line() {
    let (home, _server, api_url) = sandbox();
    walk(&CommandLine { api_url: api_url.clone(), key: KEY.to_owned(), home: home.path().to_owned() }, &api_url);
}

/// An MCP server process on that sandbox.
fn mcp(home: &Path, api_url: &str) -> Mcp {
    let mut command = process::dsamba(home, KEY);
    command.args(["serve", "--http", "--port", "0", "--surface", "full", "--allow-destructive"]);
    command.env("DIGITAL_SAMBA_API_URL", api_url);
    let (server, url) = process::start(command);
    Mcp { url, next_id: Cell::new(1), _server: server }
}

#[test]
fn every_operation_through_mcp() {
    let (home, _server, api_url) = sandbox();
    walk(&mcp(home.path(), &api_url), &api_url);
}

/// Refuses everything that is wrong, and changes nothing.
fn refuses(face: &dyn Face, api_url: &str, usage: &'static str) {
    let state = |f: &Loop| f.state()["rows"].clone();
    let f = &Loop::new(face, api_url, KEY);
    let before = state(f);
    let mut faults = hostile::Faults::new(face, usage);
    faults.all();
    assert!(faults.tried > 500, "only {} calls were tried", faults.tried);
    assert!(faults.found.is_empty(), "{} of {} calls:\n{}", faults.found.len(), faults.tried, faults.found.join("\n"));
    assert_eq!(before, state(f), "refused calls changed something");
}

#[test]
fn wrong_and_hostile_arguments_through_the_command_line() {
    let (home, _server, api_url) = sandbox();
    let face = CommandLine { api_url: api_url.clone(), key: KEY.to_owned(), home: home.path().to_owned() };
    refuses(&face, &api_url, "exit Some(2)");
}

#[test]
fn wrong_and_hostile_arguments_through_mcp() {
    let (home, _server, api_url) = sandbox();
    refuses(&mcp(home.path(), &api_url), &api_url, "");
}
