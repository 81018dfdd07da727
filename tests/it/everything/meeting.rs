//! The loop's first half: rooms, who is in them, and what a meeting leaves.

use crate::everything::face::Loop;
use serde_json::{Value, json};

/// The text of a field that must be there.
pub(crate) fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_else(|| panic!("no `{field}` in {value}")).to_owned()
}

/// Whether a list holds a row with this id.
pub(crate) fn has(rows: &[Value], id: &str) -> bool {
    rows.iter().any(|r| r["id"] == id || r["room_id"] == id || r["session_id"] == id)
}

pub(crate) fn defaults(f: &Loop) {
    let before = f.ok("get-default-room-settings", json!({}));
    let lobby = before["chat_enabled"].as_bool().expect("a switch");
    f.ok("update-default-room-settings", json!({"chat_enabled": !lobby, "session_length": 90}));
    let after = f.ok("get-default-room-settings", json!({}));
    assert_eq!(after["chat_enabled"], !lobby);
    f.ok("update-default-room-settings", json!({"chat_enabled": lobby}));
}

/// A room that the other parts meet in: its UUID.
pub(crate) fn rooms(f: &Loop) -> String {
    let made = f.ok("create-room", json!({"description": "The loop", "friendly_url": "the-loop", "tags": ["loop"]}));
    let room = text(&made, "id");
    assert_eq!(f.ok("get-room-details", json!({"room": "the-loop"}))["id"], room.as_str());
    f.ok("update-room", json!({"room": room, "description": "The loop, renamed", "chat_enabled": false}));
    let read = f.ok("get-room-details", json!({"room": room}));
    assert_eq!(
        (read["description"].as_str(), read["chat_enabled"].as_bool()),
        (Some("The loop, renamed"), Some(false))
    );
    assert!(has(&f.rows("list-rooms", json!({"tag": "loop"})), &room));
    let taken = f.refused("create-room", json!({"friendly_url": "the-loop"}));
    assert!(taken.contains("friendly_url"), "{taken}");

    let tagged = text(&f.ok("create-room", json!({"tags": ["gone-by-tag"]})), "id");
    f.ok("delete-rooms-by-tag", json!({"tags": ["gone-by-tag"]}));
    f.refused("get-room-details", json!({"room": tagged}));

    let ticket = f.ok("generate-token", json!({"room": "the-loop", "u": "Ana", "role": "moderator", "exp": 60}));
    assert_eq!(text(&ticket, "token").split('.').count(), 3, "a signed token");
    assert!(text(&ticket, "link").contains("token="));
    room
}

/// Puts people into the room and looks at them from every side. Returns the live session and one of its participants.
pub(crate) fn live(f: &Loop, room: &str) -> (String, String) {
    f.control("POST", "/__sandbox/live", &json!({"room": room, "participants": 3}).to_string());
    assert!(has(&f.rows("list-live-rooms", json!({})), room));
    assert!(has(&f.rows("list-live-participants", json!({})), room));
    assert_eq!(f.ok("get-live-room", json!({"room": room}))["live_participants"], 3);
    let there = f.ok("get-live-room-participants", json!({"room": room}));
    assert_eq!(there["live_participants"].as_array().map(Vec::len), Some(3), "{there}");
    let sessions = f.rows("list-room-sessions", json!({"room": "the-loop", "live": true}));
    let session = text(&sessions[0], "id");
    assert!(has(&f.rows("list-sessions", json!({"live": true})), &session));
    assert_eq!(f.ok("get-session", json!({"session": session}))["session_live"], true);

    let people = f.rows("list-session-participants", json!({"session": session}));
    let person = text(&people[0], "id");
    assert!(has(&f.rows("list-participants", json!({"session_id": session})), &person));
    assert!(has(&f.rows("list-room-participants", json!({"room": "the-loop"})), &person));
    f.ok("get-participant", json!({"participant": person}));
    f.ok("raise-participant-hand", json!({"room": "the-loop", "participant": person}));
    assert!(f.state().to_string().contains(&person), "the raised hand is in the sandbox's state");
    f.ok("lower-participant-hand", json!({"room": room, "participant": person}));
    (session, person)
}

/// Ends the session; ending it again is refused.
pub(crate) fn end(f: &Loop, room: &str, session: &str) {
    let busy = f.refused("delete-room-resources", json!({"room": room}));
    assert!(busy.contains("live room"), "{busy}");
    f.ok("end-session", json!({"session": session}));
    assert_eq!(f.ok("get-session", json!({"session": session}))["session_live"], false);
    f.refused("end-session", json!({"session": session}));
}

/// Removes what is left, last of all.
pub(crate) fn clear(f: &Loop, room: &str, session: &str) {
    f.ok("delete-session-resources", json!({"session": session, "delete_history": true}));
    f.ok("delete-room-resources", json!({"room": room, "delete_history": false}));
    f.ok("delete-room", json!({"room": room, "delete_resources": true}));
    f.refused("get-room-details", json!({"room": room}));
}
