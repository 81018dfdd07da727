//! Sessions in progress: who is there, hands, the phone, streams, transcription, and the end.

use super::{NOW, call, come, get, live, sandbox, send, status};
use serde_json::{Value, json};

#[test]
fn people_come_and_the_session_ends_for_all() {
    let (sandbox, clock) = sandbox();
    assert_eq!(status(&sandbox, "GET", "/rooms/coffee/live"), 404);
    let came = come(&sandbox, "coffee", json!(["Ana", "Bo"]));
    clock.advance(600);
    let room = get(&sandbox, "/rooms/coffee/live");
    assert_eq!((&room["live_participants"], &room["session_duration"]), (&json!(2), &json!(600)));
    let people = get(&sandbox, "/rooms/coffee/live/participants")["live_participants"].clone();
    assert_eq!((&people[0]["name"], &people[1]["name"]), (&json!("Ana"), &json!("Bo")));
    assert_eq!(people[0]["join_time"], "2026-11-23T08:00:00.000000Z");
    let listed = get(&sandbox, "/rooms/live?limit=1");
    assert_eq!((&listed["data"][0]["id"], &listed["total_count"]), (&room["id"], &json!(4)));
    let session = came["session_id"].as_str().unwrap();
    let end = format!("/sessions/{session}/end");
    assert_eq!(call(&sandbox, "POST", &end, Value::Null), (200, json!("OK")));
    assert_eq!(status(&sandbox, "POST", &end), 409);
    assert_eq!(status(&sandbox, "GET", "/rooms/coffee/live"), 404);
    let rows = get(&sandbox, &format!("/participants?session_id={session}&live=false"));
    assert_eq!((&rows["total_count"], &rows["data"][0]["leave_time"]), (&json!("2"), &json!("2026-11-23 08:10:00")));
    assert_eq!(get(&sandbox, &format!("/sessions/{session}"))["participation_minutes"], 20);
}

#[test]
fn sessions_are_filtered_by_day_room_and_state() {
    let (sandbox, _) = sandbox();
    let all = |path: &str| get(&sandbox, path)["data"].as_array().unwrap().clone();
    let every = all("/sessions");
    let (live, past) = (all("/sessions?live=true"), all("/sessions?live=false"));
    assert_eq!((live.len(), live.len() + past.len()), (3, every.len()));
    assert!(live.iter().all(|s| s["end_time"].is_null() && s["live"] == true));
    let room = every[5]["room_id"].as_str().unwrap();
    let of_room = all(&format!("/sessions?room_id={room}"));
    assert_eq!(of_room, all(&format!("/rooms/{room}/sessions")));
    assert!(!of_room.is_empty() && of_room.iter().all(|s| s["room_id"] == room));
    let day = &past[3]["start_time"].as_str().unwrap()[..10];
    let of_day = all(&format!("/sessions?date_start={day}&date_end={day}"));
    assert!(of_day.contains(&past[3]) && of_day.iter().all(|s| s["start_time"].as_str().unwrap().starts_with(day)));
    assert_eq!(call(&sandbox, "GET", "/sessions?date_start=2026-02-02&date_end=2026-02-01", Value::Null).0, 422);
    assert_eq!(call(&sandbox, "GET", "/sessions?date_start=02.02.2026", Value::Null).0, 422);
}

#[test]
fn hands_go_up_and_down() {
    let (sandbox, _) = sandbox();
    let came = come(&sandbox, "coffee", json!(["Ana"]));
    let room = get(&sandbox, "/rooms/coffee")["id"].as_str().unwrap().to_owned();
    let person = came["participants"][0]["id"].as_str().unwrap();
    let hand = |what: &str| status(&sandbox, "POST", &format!("/rooms/{room}/participants/{person}/{what}-hand"));
    assert_eq!(hand("raise"), 200);
    assert_eq!(live(&sandbox, "coffee")["participants"][0]["hand_raised"], true);
    assert_eq!(hand("lower"), 200);
    assert_eq!(live(&sandbox, "coffee")["participants"][0]["hand_raised"], false);
    // These paths take the room's UUID only, and only its own people.
    assert_eq!(status(&sandbox, "POST", &format!("/rooms/coffee/participants/{person}/raise-hand")), 404);
    let other = get(&sandbox, "/rooms/standup")["id"].as_str().unwrap().to_owned();
    assert_eq!(status(&sandbox, "POST", &format!("/rooms/{other}/participants/{person}/raise-hand")), 404);
    assert_eq!(send(&sandbox, "DELETE", "/__sandbox/live", &json!({"room": "coffee"})).status(), 204);
    assert_eq!(hand("raise"), 422);
}

#[test]
fn calls_join_over_the_phone_bridge_and_are_cut_off_with_it() {
    let (sandbox, _) = sandbox();
    let room = get(&sandbox, "/rooms/coffee")["id"].as_str().unwrap().to_owned();
    let post = |path: &str, body: Value| call(&sandbox, "POST", &format!("/rooms/{room}/{path}"), body);
    let calls = json!([{"call_id": "c1", "name": "Ana"}, {"call_id": "c2", "caller_number": "+1234", "muted": true}]);
    assert_eq!(post("phone-participants/joined", calls.clone()).0, 422);
    come(&sandbox, "coffee", json!([]));
    assert_eq!(post("phone/connect", Value::Null).0, 200);
    assert_eq!(live(&sandbox, "coffee")["phone_bridge"], true);
    assert_eq!(post("phone-participants/joined", calls.clone()).0, 200);
    assert_eq!(post("phone-participants/joined", calls).0, 200);
    let people = live(&sandbox, "coffee")["participants"].clone();
    assert_eq!(people.as_array().unwrap().len(), 2);
    assert_eq!((&people[1]["name"], &people[1]["muted"]), (&json!("+1234"), &json!(true)));
    let (code, body) = post("phone-participants/joined", json!([{"call_id": "c3"}]));
    assert_eq!(
        (code, &body["errors"]["0.name"]),
        (422, &json!(["The name field is required when caller number is not present."]))
    );
    assert_eq!(post("phone-participants/joined", json!({"call_id": "c3"})).0, 422);
    for (action, field, to) in [
        ("unmute", "muted", false),
        ("mute", "muted", true),
        ("raise-hand", "hand_raised", true),
        ("lower-hand", "hand_raised", false),
    ] {
        assert_eq!(post(&format!("phone-participants/c2/{action}"), Value::Null).0, 200, "{action}");
        assert_eq!(live(&sandbox, "coffee")["participants"][1][field], to, "{action}");
    }
    assert_eq!(post("phone-participants/nobody/mute", Value::Null).0, 404);
    assert_eq!(post("phone-participants/left", json!(["c1", "nobody"])).0, 200);
    assert_eq!(live(&sandbox, "coffee")["participants"].as_array().unwrap().len(), 1);
    assert_eq!(post("phone/disconnect", Value::Null).0, 200);
    assert_eq!(live(&sandbox, "coffee")["participants"], json!([]));
    assert_eq!(post("phone/disconnect", Value::Null).0, 409);
}

#[test]
fn streams_need_one_target_and_end_with_the_session() {
    let (sandbox, _) = sandbox();
    let start = |body: Value| call(&sandbox, "POST", "/rooms/coffee/restreamers/start", body);
    let key = "stream-key-of-the-test";
    assert_eq!(start(json!({"type": "youtube", "stream_key": key})).0, 422);
    come(&sandbox, "coffee", json!(2));
    let (code, body) = start(json!({"type": "elsewhere"}));
    assert_eq!((code, body["errors"].as_object().unwrap().len()), (422, 2), "{body}");
    assert_eq!(start(json!({"stream_key": key})).0, 422);
    assert_eq!(start(json!({"stream_key": key, "type": "youtube", "server_url": "rtmps://a.example/x"})).0, 422);
    assert_eq!(start(json!({"stream_key": key, "server_url": "rtmps://a.example/x"})).0, 200);
    assert_eq!(start(json!({"stream_key": key, "type": "vimeo"})).0, 409);
    assert_eq!(live(&sandbox, "coffee")["restreamers"][0]["server_url"], "rtmps://a.example/x");
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/restreamers/stop"), 200);
    assert_eq!(live(&sandbox, "coffee")["restreamers"], json!([]));
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/restreamers/stop"), 409);
    assert!(!sandbox.state().unwrap().to_string().contains(key));
}

#[test]
fn transcription_counts_its_minutes() {
    let (sandbox, clock) = sandbox();
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/transcription/start"), 422);
    let came = come(&sandbox, "coffee", json!(2));
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/transcription/stop"), 409);
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/transcription/start"), 200);
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/transcription/start"), 409);
    assert_eq!(live(&sandbox, "coffee")["transcription"], true);
    clock.advance(180);
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/transcription/stop"), 200);
    assert_eq!(live(&sandbox, "coffee")["transcription"], false);
    clock.advance(600);
    let session = came["session_id"].as_str().unwrap();
    assert_eq!(get(&sandbox, &format!("/sessions/{session}"))["transcription_minutes"], 3);
    assert_eq!(sandbox.state().unwrap()["now"], NOW + 780);
}

#[test]
fn a_session_ends_by_itself_at_its_length() {
    let (sandbox, clock) = sandbox();
    assert_eq!(call(&sandbox, "PATCH", "/rooms/coffee", json!({"session_length": 2})).0, 200);
    let came = come(&sandbox, "coffee", json!(2));
    clock.advance(119);
    assert_eq!(status(&sandbox, "GET", "/rooms/coffee/live"), 200);
    clock.advance(1);
    assert_eq!(status(&sandbox, "GET", "/rooms/coffee/live"), 404);
    let session = get(&sandbox, &format!("/sessions/{}", came["session_id"].as_str().unwrap()));
    assert_eq!((&session["session_duration"], &session["session_live"]), (&json!(2), &json!(false)));
}

#[test]
fn what_happens_is_told_in_order() {
    let (sandbox, _) = sandbox();
    let mut events = sandbox.events();
    let lock = |to: bool| call(&sandbox, "PATCH", "/rooms/coffee", json!({"is_locked": to})).0;
    assert_eq!((lock(true), lock(true), lock(false)), (200, 200, 200));
    // A refused call tells nothing.
    assert_eq!(call(&sandbox, "PATCH", "/rooms/coffee", json!({"is_locked": "maybe"})).0, 422);
    come(&sandbox, "coffee", json!(["Ana"]));
    assert_eq!(status(&sandbox, "DELETE", "/rooms/coffee"), 204);
    let told: Vec<_> = std::iter::from_fn(|| events.try_recv().ok()).collect();
    let names: Vec<&str> = told.iter().map(|e| e.event).collect();
    let order = [
        "room_locked",
        "room_unlocked",
        "session_started",
        "participant_joined",
        "participant_left",
        "session_ended",
        "room_deleted",
    ];
    assert_eq!(names, order);
    assert!(told.iter().all(|e| e.at == NOW && e.data["room_id"] == told[0].data["room_id"]));
}
