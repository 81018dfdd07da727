//! Starting, stopping, and giving up.

use super::{Fake, ask, modern, post_text, start};
use serde_json::json;
use std::sync::Arc;
use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;

fn hanging_call() -> String {
    let (headers, body) = modern("tools/call", json!({"name": "get-room-details", "arguments": {"room": "hang"}}));
    post_text(&headers, &body.to_string())
}

#[tokio::test]
async fn two_servers_live_in_one_process_and_stop_apart() {
    let fake = Arc::<Fake>::default();
    let (one, two) = (start(&fake).await, start(&fake).await);
    assert_ne!(one.addr(), two.addr());
    assert_eq!(one.url(), format!("http://127.0.0.1:{}/mcp", one.addr().port()));
    let gone = one.addr();
    one.stop().await;
    assert!(TcpStream::connect(gone).await.is_err());
    assert_eq!(ask(&two, "tools/list", json!({})).await.status, 200);
    two.stop().await;
}

#[tokio::test]
async fn stop_lets_a_call_in_flight_finish() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms/hang", 200, &json!({"id": "late"}));
    let server = Arc::new(start(&fake).await);
    let call = tokio::spawn({
        let server = server.clone();
        async move { super::raw(&server, &hanging_call()).await }
    });
    fake.arrived.notified().await;
    let addr = server.addr();
    let stopping = tokio::spawn({
        let fake = fake.clone();
        async move {
            // The port closes first; only then does the call get its reply.
            while TcpStream::connect(addr).await.is_ok() {
                tokio::task::yield_now().await;
            }
            fake.go_on.notify_one();
        }
    });
    server.begin_stop();
    stopping.await.unwrap();
    assert!(call.await.unwrap().body.contains("late"));
    Arc::into_inner(server).unwrap().stop().await;
}

#[tokio::test]
async fn a_client_that_goes_away_takes_its_call_with_it() {
    let fake = Arc::<Fake>::default();
    let server = start(&fake).await;
    let mut stream = TcpStream::connect(server.addr()).await.unwrap();
    stream.write_all(hanging_call().as_bytes()).await.unwrap();
    fake.arrived.notified().await;
    drop(stream);
    super::given_up(&fake).await;
    server.stop().await;
}

#[tokio::test]
async fn dropping_a_server_stops_it() {
    let server = start(&Arc::default()).await;
    let addr = server.addr();
    drop(server);
    while TcpStream::connect(addr).await.is_ok() {
        tokio::task::yield_now().await;
    }
}
