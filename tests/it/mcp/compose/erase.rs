//! `erase-session-data` and `erase-room-data`.

use super::super::{modern, post, post_text};
use super::{World, json, text, until};
use dsamba::ServeOptions;
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

async fn free() -> World {
    World::with(ServeOptions { allow_destructive: true, ..ServeOptions::default() }).await
}

/// What became of each sort.
fn outcomes(answer: &Value) -> Vec<(&str, &str)> {
    let items = answer["items"].as_array().unwrap();
    items.iter().map(|i| (i["what"].as_str().unwrap(), i["outcome"].as_str().unwrap())).collect()
}

/// How much there is of what a list shows.
async fn count(world: &World, list: &str, mut ask: Value) -> u64 {
    ask["limit"] = 1.into();
    let page = world.op(list, ask).await;
    let total = &page["total_count"];
    total.as_u64().or_else(|| total.as_str()?.parse().ok()).unwrap_or_else(|| panic!("{page}"))
}

fn deletes(world: &World) -> u64 {
    let stats = world.sandbox.stats();
    let by = stats["requests"]["by_operation"].as_object().unwrap();
    by.iter().filter(|(name, _)| name.starts_with("delete-")).map(|(_, n)| n.as_u64().unwrap()).sum()
}

#[tokio::test]
async fn a_session_is_erased_sort_by_sort_and_a_repeat_finds_nothing() {
    let world = free().await;
    let session = world.past_session().await;
    let ask = json!({"session": session["id"], "delete_history": true});
    let lines = count(&world, "list-session-transcripts", json!({"session": session["id"]})).await;
    assert!(lines > 0);
    let done = world.ok("erase-session-data", ask.clone()).await;
    assert_eq!((&done["complete"], &done["session"]["session_id"]), (&json!(true), &session["id"]));
    let items = done["items"].as_array().unwrap();
    let lines_told = items.iter().find(|i| i["what"] == "transcript lines").unwrap();
    assert_eq!(lines_told, &json!({"what": "transcript lines", "outcome": "erased", "there_were": lines}));
    let names = json!({"what": "names and e-mail addresses of past participants", "outcome": "erased"});
    assert!(items.contains(&names), "{done}");
    assert_eq!(deletes(&world), 8, "each sort once");
    assert_eq!(count(&world, "list-session-transcripts", json!({"session": session["id"]})).await, 0);
    assert_eq!(world.call("get-session-summary", json!({"session": session["id"]})).await["isError"], true);
    let people = world.op("list-session-participants", json!({"session": session["id"]})).await;
    assert!(people["data"].as_array().unwrap().iter().all(|p| p["name"] == "Anonymous"), "{people}");
    let again = world.ok("erase-session-data", ask).await;
    // Recordings are not counted where the room has archived ones.
    let nothing = ["chat messages", "transcript lines", "summaries", "questions"];
    assert!(nothing.iter().all(|what| outcomes(&again).contains(&(what, "nothing there"))), "{again}");
}

#[tokio::test]
async fn recordings_that_were_archived_count_too() {
    let world = free().await;
    let archived = world.op("get-archived-recordings", json!({})).await["data"][0].clone();
    let room = json!({"room": archived["room_id"]});
    let sessions = world.op("list-room-sessions", room.clone()).await;
    let session = json!({"session": sessions["data"][0]["id"]});
    let done = world.ok("erase-session-data", session).await;
    let uncounted = json!({"what": "recordings", "outcome": "erased"});
    assert_eq!(done["items"][0], uncounted, "of which session an archived one is, is not said: {done}");
    let of_room = json!({"room_id": archived["room_id"]});
    let (others, own) = (
        count(&world, "get-recordings", of_room.clone()).await,
        count(&world, "get-archived-recordings", of_room).await,
    );
    assert!(own > 0);
    let done = world.ok("erase-room-data", room).await;
    assert_eq!(
        done["items"][0],
        json!({"what": "recordings", "outcome": "erased", "there_were": others + own}),
        "{done}"
    );
}

#[tokio::test]
async fn what_fails_is_told_by_sort_and_the_others_go() {
    let world = free().await;
    let session = world.past_session().await;
    world.faults("500=1,only=delete-session-transcripts");
    let result = world.call("erase-session-data", json!({"session": session["id"]})).await;
    assert_eq!(result["isError"], true);
    assert!(text(&result).starts_with("1 of 8 sorts could not be erased"), "{result}");
    let told = &result["structuredContent"];
    assert_eq!(told["complete"], false);
    let failed: Vec<_> = outcomes(told).into_iter().filter(|(_, o)| *o == "failed").collect();
    assert_eq!(failed, [("transcript lines", "failed")], "{told}");
    assert!(told["items"][2]["why"].as_str().unwrap().contains("500"), "{told}");
    assert!(result["content"][1]["text"].as_str().unwrap().contains("\"complete\":false"), "also for who reads text");
    assert_eq!(world.asked("delete-session-resources"), 1, "what comes after it is done");
    world.faults("");
    assert_eq!(world.ok("erase-session-data", json!({"session": session["id"]})).await["complete"], true);
}

#[tokio::test]
async fn a_room_is_erased_and_stays_and_one_in_use_is_refused_whole() {
    let world = free().await;
    let live = world.op("get-live-overview", json!({})).await["data"][0].clone();
    let ask = json!({"room": live["room_id"]});
    let polls = count(&world, "list-room-polls", ask.clone()).await;
    let refused = world.call("erase-room-data", ask.clone()).await;
    assert_eq!(refused["structuredContent"]["error"]["code"], "conflict", "{refused}");
    let refused = world.call("erase-session-data", json!({"session": live["session_id"]})).await;
    assert_eq!(refused["structuredContent"]["error"]["code"], "conflict", "{refused}");
    assert_eq!(deletes(&world), 0, "nothing by halves");
    let ended = json!({"session": live["session_id"]});
    assert_eq!(world.call("end-session", ended).await["isError"], false);
    let done = world.ok("erase-room-data", json!({"room": live["friendly_url"]})).await;
    assert_eq!((&done["complete"], &done["room"]["id"]), (&json!(true), &live["room_id"]));
    let told = done["items"].as_array().unwrap().iter().find(|i| i["what"] == "polls").unwrap();
    assert_eq!(told["there_were"].as_u64().unwrap_or(0), polls, "{told}");
    assert_eq!(count(&world, "list-room-polls", ask.clone()).await, 0);
    assert_eq!(count(&world, "list-chat-messages", ask.clone()).await, 0);
    assert!(world.op("get-room-details", ask).await["id"].is_string(), "the room stays");
}

#[tokio::test]
async fn what_does_not_exist_is_not_found_and_nothing_is_deleted() {
    let world = free().await;
    let none = "123e4567-e89b-42d3-a456-426614174000";
    for (tool, ask) in
        [("erase-session-data", json!({"session": none})), ("erase-room-data", json!({"room": "no-such-room"}))]
    {
        let result = world.call(tool, ask).await;
        assert_eq!(result["structuredContent"]["error"]["code"], "not_found", "{result}");
    }
    assert_eq!(deletes(&world), 0);
}

/// Calls as a client that can show forms.
async fn call(world: &World, arguments: &Value, more: Value) -> Value {
    let (headers, mut body) = modern("tools/call", json!({"name": "erase-session-data", "arguments": arguments}));
    body["params"]["_meta"]["io.modelcontextprotocol/clientCapabilities"] = json!({"elicitation": {"form": {}}});
    if let Value::Object(more) = more {
        body["params"].as_object_mut().unwrap().extend(more);
    }
    post(&world.server, &headers, &body).await.json()["result"].clone()
}

#[tokio::test]
async fn a_person_is_asked_once_with_counts_and_only_the_typed_name_erases() {
    let world = World::new().await;
    let session = world.past_session().await;
    let lines = count(&world, "list-session-transcripts", json!({"session": session["id"]})).await;
    let ask = json!({"session": session["id"], "delete_history": true});
    let refused = world.call("erase-session-data", ask.clone()).await;
    assert!(text(&refused).contains("cannot ask the user"), "{refused}");
    let typed = |question: &Value, name: &Value| {
        json!({"requestState": question["requestState"],
               "inputResponses": {"consent": {"action": "accept", "content": {"name": name}}}})
    };
    let question = call(&world, &ask, Value::Null).await;
    assert_eq!(question["resultType"], "input_required", "{question}");
    let message = question["inputRequests"]["consent"]["params"]["message"].as_str().unwrap();
    for part in [&format!("{lines} transcript lines"), "1 summaries", "polls made in it", "become anonymous"] {
        assert!(message.contains(part), "{part}: {message}");
    }
    assert!(message.contains(session["description"].as_str().unwrap()), "{message}");
    let no = call(&world, &ask, typed(&question, &json!("yes"))).await;
    assert_eq!(no["isError"], true, "{no}");
    assert_eq!(deletes(&world), 0);
    let question = call(&world, &ask, Value::Null).await;
    // A yes to one thing is none to another.
    let other = json!({"session": session["id"]});
    assert_eq!(call(&world, &other, typed(&question, &session["id"])).await["isError"], true);
    assert_eq!(deletes(&world), 0);
    let done = call(&world, &ask, typed(&question, &session["id"])).await;
    assert_eq!((&done["isError"], &done["structuredContent"]["complete"]), (&json!(false), &json!(true)), "{done}");
    assert_eq!(deletes(&world), 8);
}

#[tokio::test]
async fn nobody_is_asked_about_what_cannot_be_done() {
    let world = World::new().await;
    let live = world.op("get-live-overview", json!({})).await["data"][0].clone();
    let result = call(&world, &json!({"session": live["session_id"]}), Value::Null).await;
    assert_eq!(result["structuredContent"]["error"]["code"], "conflict", "{result}");
}

#[tokio::test]
async fn who_leaves_stops_the_delete_in_flight_and_those_after_it() {
    let world = free().await;
    let session = world.past_session().await;
    let ask = json!({"session": session["id"]});
    world.faults("latency=150ms");
    let (headers, body) = modern("tools/call", json!({"name": "erase-session-data", "arguments": ask}));
    let mut stream = TcpStream::connect(world.server.addr()).await.unwrap();
    stream.write_all(post_text(&headers, &body.to_string()).as_bytes()).await.unwrap();
    let in_flight = || world.sandbox.stats()["in_flight"]["now"] == 1;
    until(|| deletes(&world) == 1 && in_flight()).await;
    drop(stream);
    until(|| !in_flight()).await;
    let before = deletes(&world);
    assert!(before < 8, "it was broken off half way");
    world.faults("");
    world.op("get-session", ask.clone()).await;
    assert_eq!(deletes(&world), before, "none followed");
    assert_eq!(world.ok("erase-session-data", ask).await["complete"], true, "and a repeat is safe");
}
