//! What callers are told when the API misbehaves.

use super::{args, op, ways};
use dsamba::client::Options;
use dsamba::error::Kind;
use dsamba::sandbox::Sandbox;
use dsamba::{Args, Client};
use serde_json::json;
use std::time::Duration;

/// Everything is sent once: what is told here is what one reply means, not what came of sending it again.
fn once() -> Options {
    Options { connection_management: false, ..Options::default() }
}

fn sandbox() -> Sandbox {
    Sandbox::new(dsamba::sandbox::Options::default()).unwrap()
}

async fn list(client: &Client) -> dsamba::Result<dsamba::client::Reply> {
    client.call(op("list-rooms"), Args::new()).await
}

async fn create(client: &Client, url: &str) -> dsamba::Result<dsamba::client::Reply> {
    client.call(op("create-room"), args(json!({"friendly_url": url}))).await
}

async fn is_there(client: &Client, url: &str) -> bool {
    match client.call(op("get-room-details"), args(json!({"room": url}))).await {
        Ok(_) => true,
        Err(e) => {
            assert_eq!(e.kind(), Kind::NotFound, "{e}");
            false
        }
    }
}

#[tokio::test]
async fn refusals_say_when_to_come_back() {
    let sandbox = sandbox();
    for way in ways(&sandbox, &once()).await {
        for (fault, kind, status, wait) in [
            ("429=1,retry-after=7s", Kind::RateLimited, 429, Some(7)),
            ("503=1,retry-after=2s", Kind::Server, 503, Some(2)),
            ("500=1", Kind::Server, 500, None),
        ] {
            sandbox.set_faults(fault.parse().unwrap());
            let e = list(&way.client).await.unwrap_err();
            assert_eq!((e.kind(), e.status(), e.exit_code()), (kind, Some(status), 5), "{}: {e}", way.name);
            assert_eq!(e.retry_after(), wait.map(Duration::from_secs), "{}", way.name);
        }
    }
}

#[tokio::test]
async fn a_create_whose_connection_breaks_is_unknown_and_can_be_looked_up() {
    let sandbox = sandbox();
    for (i, way) in ways(&sandbox, &Options::default()).await.into_iter().enumerate() {
        for (fault, happened) in [("reset-before=1", false), ("reset-after=1", true), ("cut=1", true)] {
            let url = format!("{}-{i}", fault.replace("=1", ""));
            sandbox.set_faults(fault.parse().unwrap());
            let e = create(&way.client, &url).await.unwrap_err();
            assert_eq!((e.kind(), e.retryable()), (Kind::UnknownOutcome, false), "{} {fault}: {e}", way.name);
            assert!(e.hint().is_some_and(|h| h.contains("dsamba rooms list")), "{e:?}");
            sandbox.set_faults("".parse().unwrap());
            assert_eq!(is_there(&way.client, &url).await, happened, "{} {fault}", way.name);
        }
    }
}

#[tokio::test]
async fn reads_that_break_are_network_errors_and_never_half_a_list() {
    let sandbox = sandbox();
    for way in ways(&sandbox, &once()).await {
        for fault in ["reset-before=1", "reset-after=1", "cut=1"] {
            sandbox.set_faults(fault.parse().unwrap());
            let e = list(&way.client).await.unwrap_err();
            assert_eq!(e.kind(), Kind::Network, "{} {fault}: {e}", way.name);
            assert!(e.hint().is_some());
        }
        sandbox.set_faults("cut=1".parse().unwrap());
        let chat = args(json!({"room": some_room(&sandbox)}));
        let opened = way.client.open(op("export-chat-messages"), chat).await;
        let end = match opened {
            Err(e) => Err(e),
            Ok(mut stream) => loop {
                match stream.chunk().await {
                    Ok(Some(_)) => {}
                    Ok(None) => break Ok(()),
                    Err(e) => break Err(e),
                }
            },
        };
        assert_eq!(end.unwrap_err().kind(), Kind::Network, "{}: a cut file is no file", way.name);
        sandbox.set_faults("".parse().unwrap());
        list(&way.client).await.unwrap();
    }
}

/// A room of the sample team.
fn some_room(sandbox: &Sandbox) -> String {
    let request = http::Request::get("http://s.test/api/v1/rooms?limit=1")
        .header("authorization", "Bearer sandbox-developer-key");
    let response = sandbox.answer(&request.body(bytes::Bytes::new()).unwrap());
    let page: serde_json::Value = serde_json::from_slice(response.body()).unwrap();
    page["data"][0]["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn time_limits_hold_on_the_wire() {
    let sandbox = sandbox();
    let short = Options { timeout: Duration::from_millis(150), ..Options::default() };
    for way in ways(&sandbox, &short).await {
        sandbox.set_faults("latency=1h".parse().unwrap());
        let e = list(&way.client).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Timeout, "{}: {e}", way.name);
        let e = create(&way.client, "slow-one").await.unwrap_err();
        assert_eq!(e.kind(), Kind::UnknownOutcome, "{}: {e}", way.name);
        sandbox.set_faults("".parse().unwrap());
    }
    let idle = Options { idle_timeout: Duration::from_millis(100), ..Options::default() };
    for way in ways(&sandbox, &idle).await {
        sandbox.set_faults("slow=1,slow-time=1h".parse().unwrap());
        let e = list(&way.client).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Timeout, "{}: {e}", way.name);
        assert!(e.message().contains("stood still"), "{e}");
    }
    for way in ways(&sandbox, &Options::default()).await {
        sandbox.set_faults("slow=1,slow-time=50ms".parse().unwrap());
        assert_eq!(list(&way.client).await.unwrap().rows().unwrap().rows.len(), 24, "{}: slow is not wrong", way.name);
    }
}

#[tokio::test]
async fn a_create_that_never_left_is_a_plain_network_error() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let base_url = format!("http://{}/api/v1", listener.local_addr().unwrap()).parse().unwrap();
    drop(listener);
    let client = Client::new(Options { base_url, ..Options::default() }).unwrap();
    let e = create(&client, "never").await.unwrap_err();
    assert_eq!((e.kind(), e.exit_code()), (Kind::Network, 5), "{e}");
}
