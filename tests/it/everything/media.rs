//! The loop: phone callers, recordings, restreaming, transcription, and statistics of a meeting.

use crate::everything::face::Loop;
use crate::everything::meeting::{has, text};
use serde_json::{Value, json};

/// Callers leave no trace in the API: their state is read from the sandbox.
pub(crate) fn phone(f: &Loop, room: &str) {
    let caller = |f: &Loop| f.state().to_string();
    f.ok("connect-phone", json!({"room": room}));
    let call = json!({"call_id": "call-77", "name": "Desk phone", "caller_number": "+15550100", "muted": false});
    f.ok("phone-participants-joined", json!({"room": room, "calls": [call]}));
    assert!(caller(f).contains("call-77"), "the caller is in the sandbox's state");
    let one = json!({"room": room, "call_id": "call-77"});
    for (tool, field, wanted) in [
        ("raise-phone-participant-hand", "hand_raised", true),
        ("lower-phone-participant-hand", "hand_raised", false),
        ("mute-phone-participant", "muted", true),
        ("unmute-phone-participant", "muted", false),
    ] {
        f.ok(tool, one.clone());
        let found = find(&f.state(), "call_id", "call-77").unwrap_or_else(|| panic!("no caller after {tool}"));
        assert_eq!(found[field], wanted, "{tool}: {found}");
    }
    f.ok("phone-participants-left", json!({"room": room, "call_ids": ["call-77"]}));
    f.ok("disconnect-phone", json!({"room": room}));
}

/// The first object anywhere in `value` whose `field` is `wanted`.
fn find(value: &Value, field: &str, wanted: &str) -> Option<Value> {
    match value {
        Value::Object(map) if map.get(field).is_some_and(|v| v == wanted) => Some(value.clone()),
        Value::Object(map) => map.values().find_map(|v| find(v, field, wanted)),
        Value::Array(list) => list.iter().find_map(|v| find(v, field, wanted)),
        _ => None,
    }
}

/// A recording from start to archive and back. Returns its id.
pub(crate) fn recordings(f: &Loop, room: &str) -> String {
    f.ok("start-recording", json!({"room": "the-loop"}));
    f.refused("start-recording", json!({"room": room}));
    f.ok("stop-recording", json!({"room": room}));
    let rows = f.rows("get-recordings", json!({"room_id": room}));
    let made = text(&rows[0], "id");
    assert_eq!(f.ok("get-recording", json!({"recording": made}))["id"], made.as_str());
    let ready = text(&f.rows("get-recordings", json!({"status": "READY", "limit": 1}))[0], "id");
    f.rows("get-recording-bookmarks", json!({"recording": ready}));
    let link = f.ok("get-recording-download-link", json!({"recording": ready, "valid_for_minutes": 5}));
    assert!(text(&link, "link").starts_with("http"), "{link}");
    f.ok("archive-recording", json!({"recording": ready}));
    assert!(has(&f.rows("get-archived-recordings", json!({})), &ready));
    f.ok("unarchive-recording", json!({"recording": ready}));
    assert!(!has(&f.rows("get-archived-recordings", json!({})), &ready));
    f.ok("delete-recording", json!({"recording": ready}));
    f.refused("get-recording", json!({"recording": ready}));
    made
}

pub(crate) fn restream_and_transcribe(f: &Loop, room: &str) {
    f.ok("start-restreamer", json!({"room": room, "server_url": "rtmp://127.0.0.1/live", "stream_key": "k-1"}));
    assert!(f.state().to_string().contains("rtmp://127.0.0.1/live"), "the restream is in the sandbox's state");
    f.ok("stop-restreamer", json!({"room": room}));
    f.ok("start-transcription", json!({"room": room}));
    f.ok("stop-transcription", json!({"room": room}));
}

pub(crate) fn statistics(f: &Loop, room: &str, session: &str, person: &str) {
    let days = json!({"date_start": "2020-01-01", "date_end": "2099-12-31"});
    for tool in ["get-team-statistics", "list-started-sessions"] {
        f.ok(tool, days.clone());
    }
    for tool in ["get-current-team-statistics", "get-current-statistics", "get-statistics-totals"] {
        f.ok(tool, json!({}));
    }
    f.ok("get-room-statistics", json!({"room": "the-loop", "date_start": "2020-01-01", "date_end": "2099-12-31"}));
    f.ok("get-current-room-statistics", json!({"room": room}));
    f.ok("get-session-statistics", json!({"session": session}));
    f.ok("get-participant-statistics", json!({"participant": person}));
}

/// What a session leaves can be deleted by session and by room; afterwards the lists are empty.
pub(crate) fn deletions(f: &Loop, room: &str, session: &str) {
    for tool in [
        "delete-session-recordings",
        "delete-session-transcripts",
        "delete-session-summaries",
        "delete-session-chats",
        "delete-session-qa",
        "delete-session-polls",
        "delete-session-quizzes",
    ] {
        f.ok(tool, json!({"session": session}));
    }
    for tool in [
        "delete-room-recordings",
        "delete-room-transcripts",
        "delete-room-summaries",
        "delete-room-chats",
        "delete-room-qa",
        "delete-room-polls",
        "delete-room-quizzes",
    ] {
        f.ok(tool, json!({"room": room}));
    }
    assert!(f.rows("get-recordings", json!({"room_id": room})).is_empty());
    for tool in
        ["list-room-transcripts", "list-chat-messages", "list-questions", "list-room-polls", "list-room-quizzes"]
    {
        assert!(f.rows(tool, json!({"room": room})).is_empty(), "{tool} after everything was deleted");
    }
    f.refused("get-session-summary", json!({"session": session}));
}

/// A sample session of the past has transcripts and a summary to read and export.
pub(crate) fn transcripts(f: &Loop, session: &str) {
    let past = f.rows("list-sessions", json!({"live": false, "limit": 100}));
    let full = past
        .iter()
        .map(|s| text(s, "id"))
        .find(|id| id != session && !f.rows("list-session-transcripts", json!({"session": id, "limit": 1})).is_empty());
    let full = full.expect("a sample session with transcripts");
    assert!(f.ok("get-session-summary", json!({"session": full})).is_object());
    let exported = f.ok("export-session-transcripts", json!({"session": full, "format": "txt"}));
    assert!(exported.to_string().len() > 20, "{exported}");
    let room = text(&f.ok("get-session", json!({"session": full})), "room_id");
    assert!(!f.rows("list-room-transcripts", json!({"room": room})).is_empty());
    f.ok("export-room-transcripts", json!({"room": room, "format": "json"}));
}
