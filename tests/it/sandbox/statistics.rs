//! Statistics that add up: the team's are the sum of its rooms', a room's the sum of its sessions'.

use super::{call, come, get, sandbox};
use serde_json::{Value, json};

/// Figures that are sums.
const SUMS: &[&str] = &[
    "participation_minutes",
    "desktop_participation_minutes",
    "mobile_participation_minutes",
    "tablet_participation_minutes",
    "smarttv_participation_minutes",
    "broadcasted_minutes",
    "active_participants",
    "live_participants",
    "recorded_minutes",
    "stored_recorded_minutes",
    "transcription_minutes",
    "public_chat_posts",
    "questions",
    "answers",
];

fn sum<'a>(of: impl Iterator<Item = &'a Value>, figure: &str) -> i64 {
    of.map(|row| row[figure].as_i64().unwrap()).sum()
}

#[test]
fn the_team_is_the_sum_of_its_rooms_and_a_room_of_its_sessions() {
    let (sandbox, clock) = sandbox();
    come(&sandbox, "coffee", json!(3));
    clock.advance(1_800);
    let period = "date_start=2026-10-01&date_end=2026-11-30";
    let team = get(&sandbox, &format!("/statistics?{period}"));
    let all = get(&sandbox, &format!("/sessions?{period}"))["data"].as_array().unwrap().clone();
    let sessions: Vec<Value> =
        all.iter().map(|s| get(&sandbox, &format!("/sessions/{}/statistics", s["id"].as_str().unwrap()))).collect();
    let rooms = get(&sandbox, "/rooms")["data"].as_array().unwrap().clone();
    let rooms: Vec<Value> = rooms
        .iter()
        .map(|r| get(&sandbox, &format!("/rooms/{}/statistics?{period}", r["id"].as_str().unwrap())))
        .collect();
    for figure in SUMS {
        assert_eq!(team[figure], sum(rooms.iter(), figure), "{figure} of the team");
        for room in &rooms {
            let own = sessions.iter().filter(|s| s["room_id"] == room["room_id"]);
            assert_eq!(room[figure], sum(own, figure), "{figure} of {}", room["room_description"]);
        }
    }
    assert_eq!((&team["sessions"], team["rooms"].as_u64()), (&json!(all.len()), Some(12)));
    assert!(team["participation_minutes"].as_i64().unwrap() > 1_000 && team["questions"].as_i64().unwrap() > 0);
    for row in sessions.iter().chain([&team]) {
        let devices = ["desktop", "mobile", "tablet", "smarttv"];
        let minutes: i64 = devices.iter().map(|d| row[format!("{d}_participation_minutes")].as_i64().unwrap()).sum();
        let people: i64 = devices.iter().map(|d| row[format!("{d}_participants")].as_i64().unwrap()).sum();
        assert_eq!((&row["participation_minutes"], &row["active_participants"]), (&json!(minutes), &json!(people)));
    }
}

#[test]
fn participants_add_up_to_their_session() {
    let (sandbox, _) = sandbox();
    let session = get(&sandbox, "/sessions?live=false")["data"][4].clone();
    let id = session["id"].as_str().unwrap();
    let people = get(&sandbox, &format!("/sessions/{id}/participants"))["data"].as_array().unwrap().clone();
    assert_eq!(session["participants_total"], people.len());
    let each: Vec<Value> = people
        .iter()
        .map(|p| get(&sandbox, &format!("/participants/{}/statistics", p["id"].as_str().unwrap())))
        .collect();
    let whole = get(&sandbox, &format!("/sessions/{id}"));
    assert_eq!(whole["participation_minutes"], sum(each.iter(), "participation_minutes"));
    assert_eq!(whole["public_chat_posts"], sum(each.iter(), "public_chat_posts"));
}

#[test]
fn now_shows_in_the_current_figures() {
    let (sandbox, _) = sandbox();
    let before = get(&sandbox, "/statistics/current");
    assert_eq!((&before["date_start"], &before["date_end"]), (&json!("2026-11-01"), &json!("2026-11-30")));
    come(&sandbox, "coffee", json!(3));
    assert_eq!(call(&sandbox, "POST", "/rooms/coffee/recordings/start", Value::Null).0, 200);
    let after = get(&sandbox, "/statistics/current");
    for (figure, more) in [("live_sessions", 1), ("live_participants", 3), ("active_recorders", 1)] {
        assert_eq!(after[figure].as_i64().unwrap(), before[figure].as_i64().unwrap() + more, "{figure}");
    }
    let team = get(&sandbox, "/statistics/team/current");
    assert_eq!(team["live_participants"], after["live_participants"]);
}

#[test]
fn metrics_narrow_the_answer() {
    let (sandbox, _) = sandbox();
    let reply = get(&sandbox, "/statistics?metrics=sessions,polls");
    let names: Vec<&String> = reply.as_object().unwrap().keys().collect();
    assert_eq!(names, ["sessions", "polls", "date_start", "date_end"]);
    let (code, body) = call(&sandbox, "GET", "/statistics?metrics=sessions,nonsense", Value::Null);
    assert_eq!((code, body["errors"].get("metrics.1").is_some()), (422, true), "{body}");
}

#[test]
fn tags_and_starters_are_counted() {
    let (sandbox, _) = sandbox();
    let totals = get(&sandbox, "/statistics/totals");
    for row in totals.as_array().unwrap() {
        let rooms = get(&sandbox, &format!("/rooms?tag={}", row["tag"].as_str().unwrap()));
        assert_eq!(rooms["total_count"], row["rooms"].to_string(), "{row}");
    }
    assert!(totals.as_array().unwrap().iter().any(|t| t["participation_minutes"].as_i64() > Some(0)));
    let starters = get(&sandbox, "/statistics/participants/started-sessions");
    let counts: Vec<i64> =
        starters["data"].as_array().unwrap().iter().map(|r| r["sessions_started"].as_i64().unwrap()).collect();
    assert!(counts.is_sorted_by(|a, b| a >= b));
    assert_eq!(counts.iter().sum::<i64>().to_string(), get(&sandbox, "/sessions")["total_count"].as_str().unwrap());
}
