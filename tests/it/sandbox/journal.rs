//! State in a directory: kept between sandboxes, shared by those that run at once.

use super::{NOW, call, get};
use dsamba::sandbox::{Clock, Options, Sandbox};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;

fn open(dir: &Path) -> Sandbox {
    let options = Options { clock: Clock::fixed(NOW), state_dir: Some(dir.to_owned()), ..Options::default() };
    Sandbox::new(options).unwrap()
}

fn create(sandbox: &Sandbox, name: &str) -> String {
    let (status, room) = call(sandbox, "POST", "/rooms", json!({"description": name}));
    assert_eq!(status, 200, "{room}");
    room["id"].as_str().unwrap().to_owned()
}

fn total(sandbox: &Sandbox) -> u64 {
    get(sandbox, "/rooms?limit=1")["total_count"].as_str().unwrap().parse().unwrap()
}

#[test]
fn changes_outlive_the_sandbox_and_reset_forgets_them() {
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    let id = create(&open(&state), "Kept");
    let again = open(&state);
    assert_eq!(get(&again, &format!("/rooms/{id}"))["description"], "Kept");
    assert_eq!(call(&again, "DELETE", "/rooms/coffee", Value::Null).0, 204);
    assert_eq!(call(&open(&state), "GET", "/rooms/coffee", Value::Null).0, 404);
    Sandbox::reset(&state).unwrap();
    for sandbox in [&again, &open(&state)] {
        assert_eq!(call(sandbox, "GET", &format!("/rooms/{id}"), Value::Null).0, 404);
        assert_eq!(get(sandbox, "/rooms/coffee")["friendly_url"], "coffee");
    }
}

#[test]
fn two_at_once_lose_no_change_and_give_no_id_twice() {
    let dir = tempfile::tempdir().unwrap();
    let before = total(&open(dir.path()));
    let ids: BTreeSet<String> = std::thread::scope(|scope| {
        let one = |who: &'static str| {
            let sandbox = open(dir.path());
            scope.spawn(move || (0..40).map(|n| create(&sandbox, &format!("{who} {n}"))).collect::<Vec<_>>())
        };
        let threads = [one("first"), one("second"), one("third")];
        threads.into_iter().flat_map(|t| t.join().unwrap()).collect()
    });
    assert_eq!(ids.len(), 120);
    let sandbox = open(dir.path());
    assert_eq!(total(&sandbox), before + 120);
    for id in &ids {
        get(&sandbox, &format!("/rooms/{id}"));
    }
}

#[test]
fn a_sandbox_sees_what_another_has_just_done() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (open(dir.path()), open(dir.path()));
    let id = create(&one, "Seen");
    assert_eq!(get(&two, &format!("/rooms/{id}"))["description"], "Seen");
    let (code, _) = call(&two, "PATCH", &format!("/rooms/{id}"), json!({"description": "Changed"}));
    assert_eq!(code, 200);
    assert_eq!(get(&one, &format!("/rooms/{id}"))["description"], "Changed");
}

#[test]
fn a_line_that_was_cut_off_is_no_change() {
    let dir = tempfile::tempdir().unwrap();
    let first = create(&open(dir.path()), "First");
    let path = dir.path().join("journal.ndjson");
    OpenOptions::new().append(true).open(&path).unwrap().write_all(b"[[\"rooms\",14073748835").unwrap();
    let sandbox = open(dir.path());
    get(&sandbox, &format!("/rooms/{first}"));
    let second = create(&sandbox, "Second");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.ends_with('\n') && text.lines().all(|l| serde_json::from_str::<Value>(l).is_ok()), "{text}");
    get(&open(dir.path()), &format!("/rooms/{second}"));
}

#[test]
fn a_long_journal_is_written_anew_while_others_use_it() {
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (open(dir.path()), open(dir.path()));
    let id = create(&one, "Often changed");
    let gone = create(&one, "Gone");
    assert_eq!(call(&one, "DELETE", &format!("/rooms/{gone}"), Value::Null).0, 204);
    for n in 0..2_100 {
        let sandbox = if n % 2 == 0 { &one } else { &two };
        let (code, _) = call(sandbox, "PATCH", &format!("/rooms/{id}"), json!({"description": format!("Name {n}")}));
        assert_eq!(code, 200);
    }
    let lines = fs::read_to_string(dir.path().join("journal.ndjson")).unwrap().lines().count();
    assert!(lines < 1_000, "{lines}");
    for sandbox in [&one, &two, &open(dir.path())] {
        assert_eq!(get(sandbox, &format!("/rooms/{id}"))["description"], "Name 2099");
        assert_eq!(call(sandbox, "GET", &format!("/rooms/{gone}"), Value::Null).0, 404);
    }
    let new = create(&two, "New");
    assert!(new != id && new != gone);
}

#[test]
fn a_state_that_nobody_changed_does_not_grow_old() {
    let dir = tempfile::tempdir().unwrap();
    let later = |days: i64| {
        let clock = Clock::fixed(NOW + days * 86_400);
        let options = Options { clock, state_dir: Some(dir.path().to_owned()), ..Options::default() };
        Sandbox::new(options).unwrap()
    };
    let lasts = |sandbox: &Sandbox| get(sandbox, "/rooms/standup/live")["session_duration"].as_i64().unwrap();
    let first = open(dir.path());
    let room = get(&first, "/rooms/standup")["id"].clone();
    assert_eq!(lasts(&first), 1_200);
    let renewed = later(3);
    assert_eq!((lasts(&renewed), get(&renewed, "/rooms/standup")["id"].clone()), (1_200, room));
    create(&renewed, "A change");
    assert_eq!(lasts(&later(5)), 1_200 + 2 * 86_400);
}

#[test]
fn a_damaged_journal_is_an_error_that_says_what_to_do() {
    let dir = tempfile::tempdir().unwrap();
    create(&open(dir.path()), "Before");
    fs::write(dir.path().join("journal.ndjson"), "not a journal\n").unwrap();
    let options = Options { state_dir: Some(dir.path().to_owned()), ..Options::default() };
    let error = Sandbox::new(options).unwrap_err();
    assert!(error.message().contains("damaged"), "{error}");
    assert!(error.hint().is_some_and(|h| h.contains("reset")));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_read_the_state() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let state = dir.path().join("state");
    create(&open(&state), "Private");
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&state), 0o700);
    for file in ["lock", "journal.ndjson"] {
        assert_eq!(mode(&state.join(file)), 0o600, "{file}");
    }
}
