//! Recordings: from their start to the bytes behind the link.

use super::{call, come, get, live, sandbox, send, status};
use serde_json::{Value, json};

#[test]
fn a_recording_moves_through_its_states_to_a_file() {
    let (sandbox, clock) = sandbox();
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/recordings/start"), 422);
    let came = come(&sandbox, "coffee", json!(["Ana"]));
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/recordings/stop"), 409);
    let mut events = sandbox.events();
    assert_eq!(call(&sandbox, "POST", "/rooms/coffee/recordings/start", Value::Null), (200, json!("OK")));
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/recordings/start"), 409);
    assert_eq!(live(&sandbox, "coffee")["recording"], true);
    let session = came["session_id"].as_str().unwrap();
    let row = || get(&sandbox, &format!("/recordings?session_id={session}"))["data"][0].clone();
    let id = row()["id"].as_str().unwrap().to_owned();
    assert_eq!((&row()["status"], &row()["participant_name"]), (&json!("AWAITING_START"), &json!("Ana")));
    clock.advance(60);
    assert_eq!(row()["status"], "IN_PROGRESS");
    assert_eq!(status(&sandbox, "DELETE", &format!("/recordings/{id}")), 409);
    assert_eq!(status(&sandbox, "POST", "/rooms/coffee/recordings/stop"), 200);
    assert_eq!(row()["status"], "PENDING_CONVERSION");
    assert_eq!(status(&sandbox, "GET", &format!("/recordings/{id}/download")), 422);
    clock.advance(5);
    assert_eq!(row()["status"], "READY");
    let detail = get(&sandbox, &format!("/recordings/{id}"));
    assert_eq!((&detail["duration"], &detail["session_id"]), (&json!(60), &json!(session)));
    let names: Vec<&str> = std::iter::from_fn(|| events.try_recv().ok()).map(|e| e.event).collect();
    assert_eq!(names, ["recording_started", "recording_stopped", "recording_ready"]);
}

#[test]
fn a_download_link_works_for_its_time_and_for_its_recording_only() {
    let (sandbox, clock) = sandbox();
    let rows = get(&sandbox, "/recordings?status=READY")["data"].clone();
    let link_of = |id: &Value| {
        let reply = get(&sandbox, &format!("/recordings/{}/download?valid_for_minutes=2", id.as_str().unwrap()));
        assert_eq!(reply["valid_until"], "2026-11-23T08:02:00Z");
        reply["link"].as_str().unwrap().to_owned()
    };
    let (one, two) = (link_of(&rows[0]["id"]), link_of(&rows[1]["id"]));
    let fetch = |url: &str| send(&sandbox, "GET", url, &Value::Null);
    let (first, second) = (fetch(&one), fetch(&two));
    assert_eq!((first.status().as_u16(), &first.headers()["content-type"]), (200, &"video/mp4".parse().unwrap()));
    assert_eq!(&first.body()[4..8], b"ftyp");
    assert!(first.body().len() > 100_000 && first.body() != second.body() && first.body() == fetch(&one).body());
    let mixed = format!("{}?{}", one.split('?').next().unwrap(), two.split('?').nth(1).unwrap());
    assert_eq!(fetch(&mixed).status(), 403);
    assert_eq!(fetch(one.split('?').next().unwrap()).status(), 403);
    clock.advance(120);
    assert_eq!(fetch(&one).status(), 403);
    assert_eq!(
        call(
            &sandbox,
            "GET",
            &format!("/recordings/{}/download?valid_for_minutes=0", rows[0]["id"].as_str().unwrap()),
            Value::Null
        )
        .0,
        422
    );
}

#[test]
fn the_archive_is_another_list() {
    let (sandbox, _) = sandbox();
    let ids = |path: &str| -> Vec<String> {
        get(&sandbox, path)["data"].as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap().to_owned()).collect()
    };
    let (usual, archived) = (ids("/recordings"), ids("/recordings/archived"));
    assert!(!archived.is_empty() && archived.iter().all(|id| !usual.contains(id)));
    let id = ids("/recordings?status=READY")[0].clone();
    assert_eq!(status(&sandbox, "POST", &format!("/recordings/{id}/archive")), 200);
    assert!(ids("/recordings/archived").contains(&id) && !ids("/recordings").contains(&id));
    assert_eq!(status(&sandbox, "POST", &format!("/recordings/{id}/unarchive")), 200);
    assert_eq!((ids("/recordings"), ids("/recordings/archived")), (usual, archived));
    for state in ["IN_PROGRESS", "PENDING_CONVERSION", "READY"] {
        assert!(!ids(&format!("/recordings?status={state}")).is_empty(), "{state}");
    }
}

#[test]
fn deleting_recordings_takes_bookmarks_and_storage_but_not_the_minutes() {
    let (sandbox, _) = sandbox();
    let row = get(&sandbox, "/recordings?order=asc")["data"][0].clone();
    let id = row["id"].as_str().unwrap();
    let session = get(&sandbox, &format!("/recordings/{id}"))["session_id"].as_str().unwrap().to_owned();
    let bookmarks = get(&sandbox, &format!("/recordings/{id}/bookmarks"));
    assert_eq!(bookmarks.as_array().unwrap().len(), 2);
    let before = get(&sandbox, &format!("/sessions/{session}"));
    assert_eq!(status(&sandbox, "DELETE", &format!("/sessions/{session}/recordings")), 204);
    assert_eq!(status(&sandbox, "GET", &format!("/recordings/{id}/bookmarks")), 404);
    let after = get(&sandbox, &format!("/sessions/{session}"));
    assert_eq!(
        (&after["recorded_minutes"], &after["stored_recorded_minutes"]),
        (&before["recorded_minutes"], &json!(0))
    );
    assert!(before["stored_recorded_minutes"].as_i64().unwrap() > 0);
    let room = get(&sandbox, "/recordings?order=desc&status=READY")["data"][0]["room_id"].as_str().unwrap().to_owned();
    assert_eq!(status(&sandbox, "DELETE", &format!("/rooms/{room}/recordings")), 204);
    assert_eq!(get(&sandbox, &format!("/recordings?room_id={room}&status=READY"))["total_count"], "0");
}
