//! How far a call is, for clients that ask; and calls that are given up.

use super::super::stdio::{Pipe, open_with};
use super::super::{Answer, modern, post, post_text};
use super::{World, json, until};
use serde_json::Value;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

/// A call that wants to be told how far it is.
fn wanting(name: &str, arguments: &Value) -> (String, Value) {
    let (headers, mut body) = modern("tools/call", json!({"name": name, "arguments": arguments}));
    body["params"]["_meta"]["progressToken"] = json!("p-1");
    (headers, body)
}

/// The messages of an event stream.
fn messages(answer: &Answer) -> Vec<Value> {
    let data = answer.body.lines().filter_map(|line| line.strip_prefix("data:"));
    data.filter_map(|text| serde_json::from_str(text.trim()).ok()).collect()
}

/// Checks that progress only goes up and is over before the answer.
fn check(messages: &[Value]) {
    let (answer, told) = messages.split_last().unwrap();
    assert_eq!((&answer["id"], &answer["result"]["isError"]), (&json!(1), &json!(false)), "{answer}");
    assert!(!told.is_empty(), "nothing was told");
    let mut before = 0.0;
    for word in told {
        assert_eq!(
            (&word["method"], &word["params"]["progressToken"]),
            (&json!("notifications/progress"), &json!("p-1"))
        );
        let now = word["params"]["progress"].as_f64().unwrap();
        assert!(now > before && word["params"]["message"].is_string(), "{word}");
        before = now;
    }
}

#[tokio::test]
async fn over_http_steps_come_as_events_before_the_answer() {
    let world = World::new().await;
    let session = world.past_session().await;
    world.faults("latency=20ms");
    let (headers, body) = wanting("get-session-report", &json!({"session": session["id"]}));
    let answer = post(&world.server, &headers, &body).await;
    assert!(answer.head.contains("text/event-stream"), "{}", answer.head);
    let all = messages(&answer);
    check(&all);
    assert_eq!(all[0]["params"]["total"], 8.0, "{}", all[0]);
    let plain = post(&world.server, &headers, &modern("tools/call", body["params"].clone()).1).await;
    assert!(plain.head.contains("application/json"), "who did not ask gets one JSON: {}", plain.head);
}

async fn hello(pipe: &mut Pipe) {
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    pipe.ask(9, "initialize", hello).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
}

fn call(name: &str, arguments: &Value) -> String {
    let params = json!({"name": name, "arguments": arguments, "_meta": {"progressToken": "p-1"}});
    json!({"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": params}).to_string()
}

#[tokio::test]
async fn over_stdio_steps_come_as_notifications_also_when_the_input_ends_meanwhile() {
    let world = World::new().await;
    let session = world.past_session().await;
    world.faults("latency=20ms");
    let mut pipe = open_with(world.options.clone());
    hello(&mut pipe).await;
    pipe.say(&call("get-session-report", &json!({"session": session["id"]}))).await;
    let mut all = vec![pipe.hear().await];
    let began = std::time::Instant::now();
    pipe.shut().await;
    while all.last().unwrap()["id"] != 1 {
        all.push(pipe.hear().await);
    }
    check(&all);
    pipe.end().await;
    assert!(began.elapsed().as_secs() < 4, "the end waits for no word: {:?}", began.elapsed());
}

#[tokio::test]
async fn a_single_call_that_takes_long_says_that_it_waits() {
    let world = World::new().await;
    world.faults("latency=1300ms");
    let (headers, body) = wanting("list-rooms", &json!({"limit": 1}));
    let all = messages(&post(&world.server, &headers, &body).await);
    check(&all);
    assert_eq!(all[0]["params"]["message"], "list-rooms: waiting for the API, 1 s");
}

/// In flight at the sandbox, and how many requests there were.
fn flights(world: &World) -> (u64, u64) {
    let stats = world.sandbox.stats();
    (stats["in_flight"]["now"].as_u64().unwrap(), stats["requests"]["total"].as_u64().unwrap())
}

#[tokio::test]
async fn who_leaves_over_http_takes_the_calls_along_and_those_that_were_to_follow() {
    let world = World::new().await;
    let session = world.past_session().await;
    world.faults("latency=60s");
    world.sandbox.reset_stats();
    let (headers, body) =
        modern("tools/call", json!({"name": "get-session-report", "arguments": {"session": session["id"]}}));
    let mut stream = TcpStream::connect(world.server.addr()).await.unwrap();
    stream.write_all(post_text(&headers, &body.to_string()).as_bytes()).await.unwrap();
    until(|| flights(&world) == (1, 1)).await;
    drop(stream);
    until(|| flights(&world) == (0, 1)).await;
    world.faults("");
    assert!(world.call("list-rooms", json!({"limit": 1})).await["isError"] == false);
    assert_eq!(flights(&world), (0, 2), "none followed");
}

#[tokio::test]
async fn a_notice_of_cancelling_ends_all_calls_that_run_side_by_side() {
    let world = World::new().await;
    world.faults("latency=60s");
    let mut pipe = open_with(world.options.clone());
    hello(&mut pipe).await;
    pipe.say(&call("get-live-overview", &json!({}))).await;
    until(|| flights(&world) == (2, 2)).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":1}}"#).await;
    until(|| flights(&world).0 == 0).await;
    assert_eq!(pipe.ask(3, "ping", json!({})).await["result"], json!({}), "and no answer to the cancelled one");
    assert_eq!(flights(&world).1, 2);
    pipe.end().await;
}
