//! Replies kept for a while.

use super::{asked, world};
use crate::client::{args, op};
use dsamba::client::{Credential, Options};
use dsamba::error::Kind;
use dsamba::{Args, Client};
use serde_json::json;

#[tokio::test]
async fn a_kept_reply_is_no_call_until_a_write_of_ours() {
    for (cache, calls) in [(true, 2), (false, 10)] {
        let (sandbox, _listening, [client, _]) = world("", Options { cache, ..Options::default() }).await;
        for round in 0..2 {
            for _ in 0..5 {
                let page = client.call(op("list-rooms"), Args::new()).await.unwrap().rows().unwrap();
                assert_eq!(page.total, Some(2_000 + round));
            }
            client.call(op("create-room"), args(json!({"description": "One more"}))).await.unwrap();
        }
        assert_eq!(asked(&sandbox, "list-rooms"), calls);
    }
}

#[tokio::test]
async fn two_credentials_never_share() {
    let (sandbox, listening, [client, _]) = world("", Options::default()).await;
    client.call(op("list-rooms"), Args::new()).await.unwrap();
    let credential = Some(Credential::Key("another-key-that-is-wrong".to_owned().into()));
    let options = Options { base_url: listening.url(), credential, ..Options::default() };
    let stranger = Client::new(options).unwrap();
    assert_eq!(stranger.call(op("list-rooms"), Args::new()).await.unwrap_err().kind(), Kind::Auth);
    assert_eq!(asked(&sandbox, "list-rooms"), 2);
}

#[tokio::test]
async fn what_is_old_is_marked_during_an_outage() {
    let short = Some(std::time::Duration::from_millis(1));
    let options = Options { cache_ttl: short, connection_management: false, ..Options::default() };
    let (sandbox, _listening, [client, _]) = world("latency=5ms", options).await;
    let fresh = client.call(op("list-rooms"), Args::new()).await.unwrap();
    assert_eq!(fresh.stale, None);
    sandbox.set_faults("503=1".parse().unwrap());
    let old = client.call(op("list-rooms"), Args::new()).await.unwrap();
    assert!(old.stale.is_some() && old.warning().is_some());
    assert_eq!(old.body, fresh.body);
    assert_eq!(client.call(op("list-sessions"), Args::new()).await.unwrap_err().kind(), Kind::Server);
}
