//! Subscriptions to live rooms: looked at while somebody listens, told when something changed, by one poller for all.

use super::stdio::open_with;
use super::{Fake, Wire, modern, options};
use dsamba::ServeOptions;
use dsamba::client::{Client, Options};
use dsamba::mcp::Upstream;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

const URI: &str = "digitalsamba://rooms/standup/live";
const CALL: &str = "GET /rooms/standup/live";

fn people(fake: &Fake, n: u64, time: u64) {
    let body = json!({"id": "r1", "live_participants": n, "session_duration": time});
    fake.on(CALL, 200, &body);
}

/// How often the API was asked, whatever for.
fn looked(fake: &Fake) -> usize {
    fake.calls().len()
}

// The clock is the test's own: it goes on whenever all wait.
#[tokio::test(start_paused = true)]
async fn who_listens_is_told_of_comings_and_goings_and_of_nothing_else() {
    let fake = Arc::<Fake>::default();
    people(&fake, 1, 10);
    // Without a cache, whose replies would age by the real clock.
    let client = Client::with_transport(Options { cache: false, ..Options::default() }, Arc::new(Wire(fake.clone())));
    let mut pipe = open_with(ServeOptions { upstream: Upstream::Client(client), ..options(&fake) });
    let hello =
        json!({"protocolVersion": "2025-11-25", "capabilities": {}, "clientInfo": {"name": "t", "version": "1"}});
    pipe.ask(1, "initialize", hello).await;
    pipe.say(r#"{"jsonrpc":"2.0","method":"notifications/initialized"}"#).await;
    assert_eq!(looked(&fake), 0, "nobody listens yet");
    let begun = pipe.ask(2, "resources/subscribe", json!({"uri": URI})).await;
    assert!(begun["error"].is_null(), "{begun}");
    // Time alone changes nothing that is told.
    for time in 0..3 {
        tokio::time::sleep(Duration::from_secs(5)).await;
        people(&fake, 1, 10 + time);
    }
    let before = looked(&fake);
    assert!((2..=5).contains(&before), "{before} looks in 15 seconds");
    let quiet = tokio::time::timeout(Duration::from_secs(6), pipe.hear()).await;
    assert!(quiet.is_err(), "{quiet:?}");
    people(&fake, 2, 30);
    let note: Value = tokio::time::timeout(Duration::from_secs(12), pipe.hear()).await.unwrap();
    assert_eq!((&note["method"], &note["params"]["uri"]), (&json!("notifications/resources/updated"), &json!(URI)));
    pipe.say(
        &json!({"jsonrpc": "2.0", "id": 3, "method": "resources/unsubscribe", "params": {"uri": URI}}).to_string(),
    )
    .await;
    while pipe.hear().await["id"] != 3 {}
    tokio::time::sleep(Duration::from_secs(6)).await;
    let left = looked(&fake);
    people(&fake, 3, 40);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(looked(&fake), left, "nobody listens any more");
    pipe.end().await;
}

#[tokio::test(start_paused = true)]
async fn who_listens_in_the_new_era_is_told_as_well() {
    let fake = Arc::<Fake>::default();
    people(&fake, 1, 10);
    let client = Client::with_transport(Options { cache: false, ..Options::default() }, Arc::new(Wire(fake.clone())));
    let mut pipe = open_with(ServeOptions { upstream: Upstream::Client(client), ..options(&fake) });
    let filter = json!({"notifications": {"resourceSubscriptions": [URI, "digitalsamba://rooms/standup"]}});
    let (_, listen) = modern("subscriptions/listen", filter);
    pipe.say(&listen.to_string()).await;
    let heard = pipe.hear().await;
    assert_eq!(heard["method"], "notifications/subscriptions/acknowledged", "{heard}");
    assert!(heard.to_string().contains(URI) && !heard.to_string().contains("standup\""), "{heard}");
    tokio::time::sleep(Duration::from_secs(6)).await;
    for there in [2, 1] {
        people(&fake, there, 20);
        let note: Value = tokio::time::timeout(Duration::from_secs(12), pipe.hear()).await.unwrap();
        assert_eq!((&note["method"], &note["params"]["uri"]), (&json!("notifications/resources/updated"), &json!(URI)));
    }
    pipe.end().await;
    let left = looked(&fake);
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(looked(&fake), left, "nobody listens any more");
}
