//! `get-session-report`.

use super::{World, text};
use dsamba::ServeOptions;
use dsamba::mcp::Scope;
use serde_json::{Value, json};

fn missing(report: &Value) -> Vec<&str> {
    report["missing"].as_array().unwrap().iter().map(|m| m["part"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn every_part_says_what_its_operation_says() {
    let world = World::new().await;
    let session = world.past_session().await;
    let ask = json!({"session": session["id"]});
    let report = world.ok("get-session-report", ask.clone()).await;
    assert_eq!(report["session"]["session_id"], session["id"]);
    assert_eq!(report["session"]["room_description"], session["description"]);
    let statistics = world.op("get-session-statistics", ask.clone()).await;
    assert_eq!(report["statistics"]["participation_minutes"], statistics["participation_minutes"]);
    assert!(report["statistics"].get("room_id").is_none(), "told once: {report}");
    let people = world.op("list-session-participants", json!({"session": session["id"], "limit": 100})).await;
    assert_eq!(report["participants"]["data"], people["data"]);
    assert_eq!(report["summary"], world.op("get-session-summary", ask).await);
    let of_room = json!({"room": session["room_id"], "session_id": session["id"], "limit": 100});
    let questions = world.op("list-questions", of_room).await;
    let shown = report.get("questions").map_or(json!([]), |q| q["data"].clone());
    assert_eq!(shown, questions["data"]);
    for row in report["polls"]["data"].as_array().into_iter().flatten() {
        assert_eq!(row["session_id"], session["id"], "{row}");
    }
}

#[tokio::test]
async fn what_fails_or_is_not_there_is_named_and_the_rest_comes() {
    let world = World::new().await;
    let session = world.past_session().await;
    world.faults("500=1,only=get-session-statistics+list-questions");
    let report = world.ok("get-session-report", json!({"session": session["id"]})).await;
    let names = missing(&report);
    assert!(names.contains(&"statistics") && names.contains(&"questions"), "{report}");
    let failed = report["missing"].as_array().unwrap().iter().find(|m| m["part"] == "statistics").unwrap();
    assert_eq!(failed["failed"], "server", "{failed}");
    assert!(report["summary"].is_object() && report["participants"]["data"].is_array(), "{report}");
    world.faults("");
    let empty = world.ok("prepare-room", json!({"room": "never-used"})).await;
    assert!(empty["room"]["id"].is_string());
    let erased = json!({"operation": "delete-session-summaries", "arguments": {"session": session["id"]}});
    let refused = world.call("call-write", erased).await;
    assert_eq!(refused["isError"], true, "nobody was asked");
}

#[tokio::test]
async fn without_the_session_there_is_no_report() {
    let world = World::new().await;
    let result = world.call("get-session-report", json!({"session": "123e4567-e89b-42d3-a456-426614174000"})).await;
    assert_eq!(result["structuredContent"]["error"]["code"], "not_found", "{result}");
    assert_eq!(world.total(), 1, "and nothing else is asked");
    let result = world.call("get-session-report", json!({"session": "yesterday"})).await;
    assert!(result["isError"] == true && text(&result).contains("session"), "{result}");
}

#[tokio::test]
async fn a_part_that_is_not_served_is_said_and_not_asked_for() {
    let scope = Scope { exclude_tools: vec!["list-session-participants".to_owned()], ..Scope::default() };
    let world = World::with(ServeOptions { scope, ..ServeOptions::default() }).await;
    let session = world.past_session().await;
    let report = world.ok("get-session-report", json!({"session": session["id"]})).await;
    assert!(missing(&report).contains(&"participants"), "{report}");
    assert_eq!(world.asked("list-session-participants"), 0);
}
