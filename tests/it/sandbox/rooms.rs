//! Rooms: settings, names, tags, and the ways in which they go.

use super::{call, come, get, sandbox, status};
use serde_json::{Value, json};

#[test]
fn a_room_takes_the_teams_defaults_as_they_are_when_it_is_made() {
    let (sandbox, _) = sandbox();
    let (code, team) =
        call(&sandbox, "PATCH", "", json!({"language": "nl-NL", "chat_enabled": false, "default_role": "speaker"}));
    assert_eq!((code, &team["language"], &team["default_role"]["name"]), (200, &json!("nl-NL"), &json!("speaker")));
    let (_, room) = call(&sandbox, "POST", "/rooms", json!({"description": "New", "qa_enabled": false}));
    assert_eq!(
        (&room["language"], &room["chat_enabled"], &room["qa_enabled"]),
        (&json!("nl-NL"), &json!(false), &json!(false))
    );
    assert_eq!(room["default_role"]["name"], "speaker");
    call(&sandbox, "PATCH", "", json!({"language": "it-IT"}));
    let id = room["id"].as_str().unwrap();
    assert_eq!(get(&sandbox, &format!("/rooms/{id}"))["language"], "nl-NL");
    assert_eq!(get(&sandbox, "")["language"], "it-IT");
}

#[test]
fn a_friendly_url_belongs_to_one_room_and_can_be_given_up() {
    let (sandbox, _) = sandbox();
    let (_, room) = call(&sandbox, "POST", "/rooms", json!({"friendly_url": "our-own"}));
    assert_eq!(room["room_url"], "https://sample-team.digitalsamba.com/our-own");
    assert_eq!(call(&sandbox, "POST", "/rooms", json!({"friendly_url": "our-own"})).0, 422);
    assert_eq!(call(&sandbox, "PATCH", "/rooms/our-own", json!({"friendly_url": "standup"})).0, 422);
    assert_eq!(
        call(&sandbox, "PATCH", "/rooms/our-own", json!({"friendly_url": "our-own", "description": "Same"})).0,
        200
    );
    assert_eq!(call(&sandbox, "PATCH", "/rooms/standup", json!({"friendly_url": "stand-up"})).0, 200);
    assert_eq!(status(&sandbox, "GET", "/rooms/standup"), 404);
    assert_eq!(call(&sandbox, "PATCH", "/rooms/our-own", json!({"friendly_url": "standup"})).0, 200);
    assert_eq!(get(&sandbox, "/rooms/standup")["id"], room["id"]);
    assert_eq!(call(&sandbox, "POST", "/rooms", json!({"friendly_url": "with space"})).0, 422);
}

#[test]
fn wrong_settings_are_all_named() {
    let (sandbox, _) = sandbox();
    let wrong = json!({"session_length": 1441, "max_participants": 1, "primary_color": "blue", "is_locked": "maybe"});
    let (code, body) = call(&sandbox, "POST", "/rooms", wrong);
    let mut names: Vec<&String> = body["errors"].as_object().unwrap().keys().collect();
    names.sort();
    assert_eq!(code, 422);
    assert_eq!(names, ["is_locked", "max_participants", "primary_color", "session_length"]);
}

#[test]
fn tags_find_and_delete_rooms_but_for_live_ones() {
    let (sandbox, _) = sandbox();
    let of = |tag: &str| {
        get(&sandbox, &format!("/rooms?tag={tag}"))["total_count"].as_str().unwrap().parse::<u64>().unwrap()
    };
    call(&sandbox, "POST", "/rooms", json!({"description": "Mine", "tags": ["mine", "team"]}));
    call(&sandbox, "POST", "/rooms", json!({"friendly_url": "busy", "tags": ["mine"]}));
    come(&sandbox, "busy", json!(1));
    let team = of("team");
    assert_eq!((of("mine"), of("nobody")), (2, 0));
    let both = get(&sandbox, "/rooms?tag[]=mine&tag[]=team")["total_count"].as_str().unwrap().parse::<u64>().unwrap();
    assert_eq!(both, team + 1);
    assert_eq!(call(&sandbox, "DELETE", "/rooms", json!({"tags": ["nobody"]})).0, 422);
    assert_eq!(call(&sandbox, "DELETE", "/rooms", json!({})).0, 422);
    assert_eq!(call(&sandbox, "DELETE", "/rooms", json!({"tags": "mine"})).0, 202);
    assert_eq!((of("mine"), of("team")), (1, team - 1));
    assert_eq!(get(&sandbox, "/rooms/busy")["friendly_url"], "busy");
}

#[test]
fn a_deleted_room_is_still_reported_if_it_had_sessions() {
    let (sandbox, _) = sandbox();
    let room = get(&sandbox, "/rooms/book-club")["id"].as_str().unwrap().to_owned();
    let before = get(&sandbox, &format!("/sessions?room_id={room}"));
    assert_eq!(status(&sandbox, "DELETE", "/rooms/book-club"), 204);
    assert_eq!(status(&sandbox, "GET", &format!("/rooms/{room}")), 404);
    let after = get(&sandbox, &format!("/sessions?room_id={room}"));
    assert_eq!(after["total_count"], before["total_count"]);
    let session = &after["data"][0];
    assert_eq!((&session["room_is_deleted"], &session["friendly_url"]), (&json!(true), &json!("book-club")));
    assert_eq!(call(&sandbox, "POST", "/rooms", json!({"friendly_url": "book-club"})).0, 200);
}

#[test]
fn what_was_made_in_a_live_room_is_not_deleted() {
    let (sandbox, _) = sandbox();
    let refused = (422, json!("Cannot delete resources of a live room."));
    for (path, body) in [("/rooms/standup/resources", Value::Null), ("/rooms/standup", json!({"delete_history": true}))]
    {
        let (code, reply) = call(&sandbox, "DELETE", path, body);
        assert_eq!((code, reply["message"].clone()), refused, "{path}");
    }
    let room = get(&sandbox, "/rooms/standup")["id"].as_str().unwrap().to_owned();
    let live = get(&sandbox, "/sessions?live=true")["data"].as_array().unwrap().clone();
    let session = live.iter().find(|s| s["room_id"] == room.as_str()).unwrap()["id"].as_str().unwrap();
    assert_eq!(status(&sandbox, "DELETE", &format!("/sessions/{session}/resources")), 422);
    // Without the flags the room goes, and everyone is put out.
    assert_eq!(status(&sandbox, "DELETE", "/rooms/standup"), 204);
    assert_eq!(get(&sandbox, &format!("/participants?session_id={session}&live=true"))["total_count"], "0");
}

#[test]
fn resources_and_names_go_and_the_room_stays() {
    let (sandbox, _) = sandbox();
    let room = get(&sandbox, "/rooms/book-club")["id"].as_str().unwrap().to_owned();
    let people = get(&sandbox, &format!("/rooms/{room}/participants"));
    let (code, _) = call(&sandbox, "DELETE", "/rooms/book-club/resources", json!({"delete_history": true}));
    assert_eq!(code, 204);
    let after = get(&sandbox, &format!("/rooms/{room}/participants"));
    assert_eq!(after["total_count"], people["total_count"]);
    assert!(after["data"].as_array().unwrap().iter().all(|p| p["name"] == "Anonymous" && p["external_id"].is_null()));
    assert_eq!(get(&sandbox, &format!("/recordings?room_id={room}"))["total_count"], "0");
    assert_eq!(get(&sandbox, "/rooms/book-club/chat")["total_count"], 0);
    assert_eq!(get(&sandbox, "/rooms/book-club")["id"], room.as_str());
}

#[test]
fn a_room_deletes_itself_when_it_expires() {
    let (sandbox, clock) = sandbox();
    assert_eq!(call(&sandbox, "POST", "/rooms", json!({"expires_at": "2026-11-23 07:59:59"})).0, 422);
    let (code, room) =
        call(&sandbox, "POST", "/rooms", json!({"friendly_url": "brief", "expires_at": "2026-11-23 08:01:00"}));
    assert_eq!((code, &room["expires_at"]), (200, &json!("2026-11-23 08:01:00")));
    clock.advance(59);
    assert_eq!(status(&sandbox, "GET", "/rooms/brief"), 200);
    clock.advance(1);
    assert_eq!(status(&sandbox, "GET", "/rooms/brief"), 404);
}

#[test]
fn secret_settings_are_not_kept() {
    let (sandbox, _) = sandbox();
    let (_, room) =
        call(&sandbox, "POST", "/rooms", json!({"restream_key": "planted-key", "telephony_pin_dtmf": "4711w"}));
    assert!(!room.to_string().contains("planted-key") && !room.to_string().contains("4711w"));
}
