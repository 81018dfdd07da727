//! Events are reported to webhooks, with their secret, and to nowhere outside this machine.

use super::http::Content;
use super::world::World;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// Takes one report: its head in lower case and its body.
async fn receive(listener: &TcpListener, status: &str) -> (String, Value) {
    let (mut socket, _) = listener.accept().await.unwrap();
    let mut all = Vec::new();
    loop {
        let mut piece = [0; 4096];
        let n = socket.read(&mut piece).await.unwrap();
        all.extend_from_slice(&piece[..n]);
        let text = String::from_utf8_lossy(&all).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        if let Ok(json) = serde_json::from_str(body) {
            let reply = format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
            socket.write_all(reply.as_bytes()).await.unwrap();
            return (head.to_owned(), json);
        }
        assert!(n > 0, "cut off: {text}");
    }
}

async fn hook(world: &World, endpoint: &str, events: Value) -> String {
    let body = json!({"endpoint": endpoint, "events": events, "authorization_header": "Bearer hook-secret"});
    let answer = world.post("/webhooks", body).await;
    answer.json()["id"].as_str().map_or_else(|| panic!("{}", answer.text()), str::to_owned)
}

/// The deliveries to a webhook, as soon as none of them waits any more.
async fn deliveries(world: &World, hook: &str) -> Vec<Value> {
    loop {
        let state = world.target("GET", "/__sandbox/state", Content::None).await;
        assert!(!state.text().contains("hook-secret"), "the state shows a secret");
        let all = state.json()["deliveries"].as_array().unwrap().clone();
        let mine: Vec<Value> = all.into_iter().filter(|d| d["webhook_id"] == hook).collect();
        if mine.iter().all(|d| d["status"] != "queued") {
            return mine;
        }
        tokio::task::yield_now().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_webhook_gets_the_event_with_its_secret() {
    let world = World::new().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let id = hook(&world, &url, json!(["room_deleted", "role_deleted"])).await;
    let room = world.id("quiet").to_owned();
    assert_eq!(world.call("DELETE", &format!("/rooms/{room}"), Content::None).await.status, 204);
    let (head, body) = receive(&listener, "200 OK").await;
    assert!(head.starts_with("POST /hook HTTP/1.1"), "{head}");
    assert!(head.to_lowercase().contains("\r\nauthorization: bearer hook-secret"), "{head}");
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["event", "timestamp", "data"]);
    assert_eq!((&body["event"], &body["data"]["room_id"]), (&json!("room_deleted"), &json!(room)));
    let sent = deliveries(&world, &id).await;
    assert_eq!((sent.len(), &sent[0]["status"], &sent[0]["http_status"]), (1, &json!("delivered"), &json!(200)));
    // A webhook that answers with an error is noted, and an event that nobody asked for is not sent.
    let library = json!({"name": "New"});
    world.post(&format!("/libraries/{}/folders", world.id("library")), library).await;
    assert_eq!(world.call("DELETE", "/roles/speaker", Content::None).await.status, 204);
    let (_, body) = receive(&listener, "500 Oops").await;
    assert_eq!(body["event"], "role_deleted");
    let sent = deliveries(&world, &id).await;
    assert_eq!((sent.len(), &sent[1]["status"], &sent[1]["http_status"]), (2, &json!("failed"), &json!(500)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_goes_to_other_machines_or_to_webhooks_that_a_room_leaves_out() {
    let world = World::new().await;
    let outside = hook(&world, "https://hooks.example.com/x", json!(["question_asked"])).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let here = format!("http://{}/", listener.local_addr().unwrap());
    let left_out = hook(&world, &here, json!(["question_asked"])).await;
    let room = world.id("quiet").to_owned();
    let only = Content::Json(json!({"webhooks": [outside]}));
    assert_eq!(world.call("PATCH", &format!("/rooms/{room}"), only).await.status, 200);
    let ask = json!({"participant": {"name": "A", "external_id": "1"}, "question": "Who hears this?"});
    assert_eq!(world.post(&format!("/rooms/{room}/questions"), ask).await.status, 200);
    let noted = deliveries(&world, &outside).await;
    assert_eq!((noted.len(), &noted[0]["status"]), (1, &json!("undelivered")));
    assert_eq!(deliveries(&world, &left_out).await, Vec::<Value>::new());
    let wrong = json!({"endpoint": "http://127.0.0.1/", "events": ["nothing_happened"]});
    assert!(world.post("/webhooks", wrong).await.json()["errors"]["events.0"].is_array());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sandbox_that_is_dropped_still_reports_what_happened() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let (sandbox, _) = crate::sandbox::sandbox();
    let hook = json!({"endpoint": url, "events": ["role_deleted"]});
    assert_eq!(crate::sandbox::call(&sandbox, "POST", "/webhooks", hook).0, 200);
    assert_eq!(crate::sandbox::status(&sandbox, "DELETE", "/roles/attendee"), 204);
    let dropped = tokio::task::spawn_blocking(move || drop(sandbox));
    assert_eq!(receive(&listener, "204 No Content").await.1["event"], "role_deleted");
    dropped.await.unwrap();
}
