//! What the sandbox tells of the calls that reached it, and its connections closed and refused on demand.

use crate::connection::{count, fetch, get, options, pool, sandbox};
use bytes::Bytes;
use dsamba::client::{Departure, HttpVersion, Transport};
use dsamba::error::Kind;
use futures_util::future::join_all;
use http::Request;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use url::Url;

fn own(method: &str, url: &Url, path: &str, body: &str) -> Request<Bytes> {
    let uri = url.join(&format!("/__sandbox/{path}")).unwrap();
    Request::builder().method(method).uri(uri.as_str()).body(Bytes::copy_from_slice(body.as_bytes())).unwrap()
}

#[tokio::test]
async fn faults_hit_the_operations_named_and_so_many_calls() {
    let (_sandbox, listening) = sandbox("503=1,only=list-rooms,times=2", false).await;
    let pool = pool(&options(&listening.url(), 1, HttpVersion::Auto));
    let mut statuses = Vec::new();
    for path in ["/roles", "/rooms", "/roles", "/rooms", "/rooms"] {
        statuses.push(fetch(&pool, get(&listening.url(), path)).await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [200, 503, 200, 503, 200]);
}

#[tokio::test]
async fn the_last_calls_are_told_with_their_times_and_how_many_were_in_flight() {
    let (sandbox, listening) = sandbox("latency=30ms,503=1,only=get-roles", false).await;
    let url = listening.url();
    let pool = pool(&options(&url, 4, HttpVersion::Http1));
    join_all((0..8).map(|_| fetch(&pool, get(&url, "/rooms")))).await;
    assert_eq!(sandbox.stats()["in_flight"], json!({"now": 0, "most": 4}));
    fetch(&pool, get(&url, "/roles")).await.unwrap();
    let reply = fetch(&pool, own("GET", &url, "requests", "")).await.unwrap();
    let told: Vec<Value> = serde_json::from_slice(reply.body()).unwrap();
    assert_eq!(told.len(), 9);
    let last = told.last().unwrap();
    assert_eq!((&last["operation"], &last["status"]), (&json!("get-roles"), &json!(503)));
    let ago = |at: usize| told[at]["ms_ago"].as_f64().unwrap();
    assert!(ago(0) > ago(4) + 30.0 && ago(4) > ago(8) + 30.0, "{told:?}");
    fetch(&pool, own("DELETE", &url, "stats", "")).await.unwrap();
    assert!(sandbox.received().is_empty());
}

#[tokio::test]
async fn a_caller_that_leaves_is_no_longer_in_flight() {
    let (sandbox, listening) = sandbox("latency=10s", false).await;
    let pool = pool(&options(&listening.url(), 1, HttpVersion::Auto));
    let call = tokio::spawn({
        let (pool, request) = (pool.clone(), get(&listening.url(), "/rooms"));
        async move { fetch(&pool, request).await }
    });
    let until = async |n: u64| {
        while count(&sandbox, "/in_flight/now") != n {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(5), until(1)).await.unwrap();
    call.abort();
    tokio::time::timeout(Duration::from_secs(5), until(0)).await.unwrap();
}

#[tokio::test]
async fn connections_are_reset_on_demand_but_for_the_one_the_order_came_by() {
    for (http, tls) in [(HttpVersion::Http1, false), (HttpVersion::Http2, false)] {
        let (sandbox, listening) = sandbox("latency=5s", tls).await;
        let url = listening.url();
        let (victim, orders) = (pool(&options(&url, 1, http)), pool(&options(&url, 1, http)));
        fetch(&orders, own("GET", &url, "stats", "")).await.unwrap();
        let call = tokio::spawn({
            let (victim, request) = (victim.clone(), get(&url, "/rooms"));
            async move { victim.send(request, Departure::unwatched()).await.map(|_| ()) }
        });
        while count(&sandbox, "/in_flight/now") == 0 {
            tokio::task::yield_now().await;
        }
        let began = Instant::now();
        let reply = fetch(&orders, own("DELETE", &url, "connections", "")).await.unwrap();
        assert_eq!(reply.status(), 204);
        assert_eq!(call.await.unwrap().unwrap_err().kind(), Kind::Network, "{http:?}");
        assert!(began.elapsed() < Duration::from_secs(4));
        fetch(&orders, own("GET", &url, "stats", "")).await.unwrap();
        assert_eq!(count(&sandbox, "/connections/opened"), 2, "the other connection is still the first: {http:?}");
        let wrong = fetch(&orders, own("DELETE", &url, "connections", "{\"refuse\": \"soon\"}")).await.unwrap();
        assert_eq!(wrong.status(), 422);
        assert_eq!(fetch(&orders, own("GET", &url, "connections", "")).await.unwrap().status(), 405);
    }
}

#[tokio::test]
async fn connections_are_refused_for_as_long_as_asked_and_then_taken_on_the_same_port() {
    for tls in [false, true] {
        let (sandbox, listening) = sandbox("", tls).await;
        let began = Instant::now();
        sandbox.disconnect(Duration::from_millis(300)).unwrap();
        let mut refused = 0;
        let taken = loop {
            match tokio::net::TcpStream::connect(listening.addr()).await {
                Ok(_) if began.elapsed() >= Duration::from_millis(300) => break began.elapsed(),
                // One that came in before the order was carried out.
                Ok(_) => {}
                Err(_) => refused += 1,
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        assert!(refused > 10, "{refused}");
        assert!(taken < Duration::from_secs(3), "{taken:?}");
        assert!(sandbox.disconnect(Duration::from_secs(3600)).is_err());
    }
}
