//! Our client, as the measurements use it.

use dsamba::client::{Client, Credential, HttpVersion, Options};
use dsamba::{Args, api};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

static NEXT: AtomicU64 = AtomicU64::new(1);

/// A room's id that nobody has asked for yet: no two calls are one question.
pub(crate) fn next_id() -> String {
    format!("0f0e0d0c-0b0a-4909-8807-{:012x}", NEXT.fetch_add(1, Ordering::Relaxed))
}

pub(crate) fn options(port: u16, wait: u64, pool_size: usize, http: HttpVersion) -> Options {
    Options {
        base_url: format!("http://127.0.0.1:{port}/{wait}/api/v1").parse().unwrap(),
        credential: Some(Credential::Key("key".into())),
        pool_size,
        http,
        cache: false,
        timeout: Duration::from_secs(60),
        ..Options::default()
    }
}

pub(crate) async fn call(client: &Client) -> bool {
    client.call(api::op("rooms", "get").unwrap(), Args::new().with("room", next_id())).await.is_ok()
}
