//! The sandbox's misbehaviour and counts, as a plain HTTP client meets them.

use crate::connection::{fetch, get, options, pool, sandbox};
use bytes::Bytes;
use dsamba::client::{Body, Client, Departure, HttpVersion, Options, Transport};
use dsamba::error::Kind;
use dsamba::sandbox::{self, SAMPLE_KEY, Sandbox};
use http::{Request, Response};
use http_body_util::BodyExt;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};
use url::Url;

fn send(method: &str, url: &Url, path: &str, body: &Value) -> Request<Bytes> {
    let body = if body.is_null() { Bytes::new() } else { Bytes::from(body.to_string()) };
    let request = Request::builder().method(method).uri(url.join(path).unwrap().as_str());
    let request = request.header("authorization", format!("Bearer {SAMPLE_KEY}"));
    request.header("content-type", "application/json").body(body).unwrap()
}

async fn sent(way: &dyn Transport, request: Request<Bytes>) -> dsamba::Result<Response<Body>> {
    way.send(request, Departure::unwatched()).await
}

/// A way to a sandbox: what it is called, a transport with its address, and what must be kept for it.
type Way = (&'static str, Sandbox, Arc<dyn Transport>, Url, Box<dyn std::any::Any>);

/// Every way to the sandbox.
async fn ways(faults: &str) -> Vec<Way> {
    let mut all: Vec<Way> = Vec::new();
    let here = Sandbox::new(sandbox::Options { faults: faults.parse().unwrap(), ..Default::default() }).unwrap();
    all.push(("in process", here.clone(), Arc::new(here.clone()), here.base_url(), Box::new(())));
    for (name, http, tls) in [
        ("http/1.1", HttpVersion::Http1, false),
        ("h2c", HttpVersion::Http2, false),
        ("tls http/1.1", HttpVersion::Http1, true),
        ("tls h2", HttpVersion::Http2, true),
    ] {
        let (there, listening) = sandbox(faults, tls).await;
        let dir = tempfile::tempdir().unwrap();
        let mut options = options(&listening.url(), 2, http);
        if let Some(pem) = listening.ca_pem() {
            options.ca_file = Some(dir.path().join("ca.pem"));
            std::fs::write(dir.path().join("ca.pem"), pem).unwrap();
        }
        let url = listening.url();
        all.push((name, there, pool(&options), url, Box::new((dir, listening))));
    }
    all
}

#[tokio::test]
async fn statuses_come_with_their_headers_and_do_nothing() {
    for (word, status, waits) in [("429", 429, true), ("500", 500, false), ("503", 503, true)] {
        for (way, sandbox, transport, url, _held) in ways(&format!("{word}=1,retry-after=1500ms")).await {
            let request = send("POST", &url, "/api/v1/rooms", &json!({"friendly_url": "made-by-a-fault"}));
            let (head, body) = sent(&*transport, request).await.unwrap().into_parts();
            assert_eq!(head.status.as_u16(), status, "{way}");
            assert_eq!(head.headers.get("retry-after").map(|v| v.to_str().unwrap()), waits.then_some("2"), "{way}");
            let body: Value = serde_json::from_slice(&body.collect().await.unwrap().to_bytes()).unwrap();
            assert!(body["message"].is_string(), "{way} {body}");
            sandbox.set_faults("".parse().unwrap());
            let made = sent(&*transport, get(&url, "/rooms/made-by-a-fault")).await.unwrap();
            assert_eq!(made.status(), 404, "{way}: nothing was done");
            assert_eq!(sandbox.stats()["faults"][word], 1, "{way}");
        }
    }
}

#[tokio::test]
async fn resets_are_network_errors_before_or_after_the_call_was_carried_out() {
    for (word, found) in [("reset-before", 404), ("reset-after", 200)] {
        for (way, sandbox, transport, url, _held) in ways(&format!("{word}=1")).await {
            let request = send("POST", &url, "/api/v1/rooms", &json!({"friendly_url": "a-new-one"}));
            let error = sent(&*transport, request).await.map(|_| ()).unwrap_err();
            assert_eq!(error.kind(), Kind::Network, "{way}");
            sandbox.set_faults("".parse().unwrap());
            let status = sent(&*transport, get(&url, "/rooms/a-new-one")).await.unwrap().status();
            assert_eq!(status, found, "{word} {way}");
        }
    }
}

#[tokio::test]
async fn cut_bodies_end_in_an_error() {
    for (way, sandbox, transport, url, _held) in ways("cut=1").await {
        let reply = sent(&*transport, get(&url, "/rooms")).await.unwrap();
        assert_eq!(reply.status(), 200, "{way}");
        let error = reply.into_body().collect().await.unwrap_err();
        assert_eq!(error.kind(), Kind::Network, "{way}");
        assert_eq!(sandbox.stats()["faults"]["cut"], 1);
    }
}

#[tokio::test]
async fn latency_and_slow_bodies_take_their_time() {
    for (way, sandbox, transport, url, _held) in ways("latency=40ms,jitter=20ms").await {
        let start = Instant::now();
        sent(&*transport, get(&url, "/rooms")).await.unwrap().into_body().collect().await.unwrap();
        assert!(start.elapsed() >= Duration::from_millis(40), "{way}");
        sandbox.set_faults("slow=1,slow-time=50ms".parse().unwrap());
        let start = Instant::now();
        let mut body = sent(&*transport, get(&url, "/rooms")).await.unwrap().into_body();
        let (mut pieces, mut bytes) = (0, Vec::new());
        while let Some(frame) = body.frame().await {
            pieces += 1;
            bytes.extend_from_slice(frame.unwrap().data_ref().unwrap());
        }
        assert!(start.elapsed() >= Duration::from_millis(50), "{way}");
        assert!(pieces >= 5, "{way}: {pieces}");
        serde_json::from_slice::<Value>(&bytes).unwrap();
    }
}

#[tokio::test]
async fn join_tokens_live_no_longer_than_the_cap() {
    for (way, _sandbox, transport, url, _held) in ways("token-life=90s").await {
        let rooms = sent(&*transport, get(&url, "/rooms?limit=1")).await.unwrap().into_body().collect().await.unwrap();
        let rooms: Value = serde_json::from_slice(&rooms.to_bytes()).unwrap();
        let path = format!("/api/v1/rooms/{}/token", rooms["data"][0]["id"].as_str().unwrap());
        for body in [json!({}), json!({"exp": 600}), json!({"exp": 1})] {
            let reply = sent(&*transport, send("POST", &url, &path, &body)).await.unwrap();
            let reply: Value = serde_json::from_slice(&reply.into_body().collect().await.unwrap().to_bytes()).unwrap();
            let claims = reply["token"].as_str().unwrap().split('.').nth(1).unwrap().to_owned();
            let claims = base64::Engine::decode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, claims).unwrap();
            let claims: Value = serde_json::from_slice(&claims).unwrap();
            let life = claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap();
            assert_eq!(life, if body["exp"] == 1 { 60 } else { 90 }, "{way} {body}");
        }
    }
}

#[tokio::test]
async fn faults_are_changed_and_shown_while_it_runs() {
    let (sandbox, listening) = sandbox("latency=1ms", false).await;
    let (url, path) = (listening.url(), "/__sandbox/faults");
    let pool = pool(&options(&url, 1, HttpVersion::Auto));
    let ask = async |method: &str, body: Value| {
        let reply = fetch(&pool, send(method, &url, path, &body)).await.unwrap();
        (reply.status().as_u16(), serde_json::from_slice::<Value>(reply.body()).unwrap())
    };
    let (status, shown) = ask("POST", json!({"503": 1, "idle-close": "5m"})).await;
    assert_eq!((status, &shown["latency"], &shown["503"]), (200, &json!("1ms"), &json!(1.0)));
    assert_eq!(fetch(&pool, get(&url, "/rooms")).await.unwrap().status(), 503);
    assert_eq!(ask("GET", Value::Null).await.1, shown, "its own paths are not hit");
    let (status, refused) = ask("POST", json!({"503": 2, "sloth": "1s"})).await;
    assert_eq!(status, 422);
    assert!(refused["errors"]["503"].is_array() && refused["errors"]["sloth"].is_array(), "{refused}");
    assert_eq!(ask("GET", Value::Null).await.1, shown, "a refused change changes nothing");
    assert_eq!(ask("DELETE", Value::Null).await.1["503"], 0.0);
    assert_eq!(fetch(&pool, get(&url, "/rooms")).await.unwrap().status(), 200);
    assert_eq!(ask("PUT", Value::Null).await.0, 405);
    assert_eq!(sandbox.stats()["requests"]["total"], 2, "its own paths are not counted");
}

#[tokio::test]
async fn the_same_seed_hits_the_same_calls() {
    let mut runs = Vec::new();
    for seed in [5, 5, 6] {
        let faults = "429=0.3,500=0.2".parse().unwrap();
        let sandbox = Sandbox::new(sandbox::Options { seed, faults, ..Default::default() }).unwrap();
        let mut statuses = Vec::new();
        for _ in 0..40 {
            statuses.push(sent(&sandbox, get(&sandbox.base_url(), "/rooms")).await.unwrap().status().as_u16());
        }
        runs.push(statuses);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
}

#[tokio::test]
async fn requests_connections_bytes_and_duplicates_are_counted() {
    for (way, sandbox, transport, url, _held) in ways("").await {
        for body in [json!({"topic": "a"}), json!({"topic": "b"}), json!({"topic": "a"})] {
            let reply = sent(&*transport, send("POST", &url, "/api/v1/rooms", &body)).await.unwrap();
            reply.into_body().collect().await.unwrap();
        }
        let page = sent(&*transport, get(&url, "/rooms")).await.unwrap().into_body().collect().await.unwrap();
        let stats = sandbox.stats();
        assert_eq!(
            stats["requests"],
            json!({"total": 4, "by_operation": {"create-room": 3, "list-rooms": 1}}),
            "{way}"
        );
        assert_eq!(stats["duplicates"], json!({"total": 1, "by_operation": {"create-room": 1}}), "{way}");
        let connections = u64::from(way != "in process");
        assert_eq!(stats["connections"], json!({"opened": connections, "open": connections, "most": connections}));
        assert!(stats["bytes"]["out"].as_u64().unwrap() >= page.to_bytes().len() as u64, "{way} {stats}");
        assert!(stats["bytes"]["in"].as_u64().unwrap() >= 3 * 13, "{way} {stats}");
        if connections == 1 {
            let reply = sent(&*transport, send("DELETE", &url, "/__sandbox/stats", &Value::Null)).await.unwrap();
            let stats: Value = serde_json::from_slice(&reply.into_body().collect().await.unwrap().to_bytes()).unwrap();
            assert_eq!(stats["requests"]["total"], 0);
            assert_eq!(stats["connections"], json!({"opened": 0, "open": 1, "most": 1}), "{way}");
        }
    }
}

#[tokio::test]
async fn bodies_beyond_twenty_megabytes_are_refused() {
    let (_sandbox, listening) = sandbox("", false).await;
    let request = Request::post(format!("{}/rooms", listening.url())).body(Bytes::from(vec![b' '; 21 << 20])).unwrap();
    let reply = sent(&*pool(&options(&listening.url(), 1, HttpVersion::Http2)), request).await.unwrap();
    assert_eq!(reply.status(), 413);
}

#[tokio::test]
async fn links_over_tls_are_https() {
    let (sandbox, listening) = sandbox("", true).await;
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("ca.pem");
    std::fs::write(&file, listening.ca_pem().unwrap()).unwrap();
    let options = Options {
        ca_file: Some(file),
        credential: Some(sandbox.credential()),
        ..options(&listening.url(), 1, HttpVersion::Auto)
    };
    let client = Client::new(options).unwrap();
    let list = dsamba::api::tool("get-recordings").unwrap();
    let recordings = client.call(list, dsamba::Args::new().with("limit", 20)).await.unwrap().json().unwrap();
    let op = dsamba::api::tool("get-recording-download-link").unwrap();
    let mut recordings = recordings["data"].as_array().unwrap().iter();
    let ready = recordings.find(|r| r["status"].as_str().is_some_and(|s| s.eq_ignore_ascii_case("ready"))).unwrap();
    let id = ready["id"].as_str().unwrap();
    let link = client.call(op, dsamba::Args::new().with("recording", id)).await.unwrap().json().unwrap();
    assert!(link["link"].as_str().unwrap().starts_with("https://127.0.0.1:"), "{link}");
}

#[tokio::test]
async fn a_call_that_was_refused_is_no_duplicate_when_it_comes_again() {
    for (fault, duplicates) in [("429=1", 0), ("503=1", 0), ("reset-before=1", 0), ("reset-after=1", 1)] {
        for (way, sandbox, transport, url, _held) in ways(fault).await {
            let create = || send("POST", &url, "/api/v1/rooms", &json!({"topic": "once"}));
            let _ = sent(&*transport, create()).await;
            sandbox.set_faults("".parse().unwrap());
            assert_eq!(sent(&*transport, create()).await.unwrap().status(), 200, "{fault} {way}");
            assert_eq!(sandbox.stats()["duplicates"]["total"], duplicates, "{fault} {way}");
        }
    }
}

#[tokio::test]
async fn a_reset_shows_on_the_socket_as_one() {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    for fault in ["reset-before=1", "reset-after=1"] {
        let (_sandbox, listening) = sandbox(fault, false).await;
        let mut stream = tokio::net::TcpStream::connect(listening.addr()).await.unwrap();
        let request = format!("GET /api/v1/rooms HTTP/1.1\r\nhost: a\r\nauthorization: Bearer {SAMPLE_KEY}\r\n\r\n");
        stream.write_all(request.as_bytes()).await.unwrap();
        let error = stream.read(&mut [0; 64]).await.unwrap_err();
        assert_eq!(error.kind(), std::io::ErrorKind::ConnectionReset, "{fault}");
    }
}

#[tokio::test]
async fn listens_on_this_machine_only() {
    for host in ["0.0.0.0", "192.0.2.1", "::", "::ffff:10.0.0.1"] {
        let options = sandbox::ListenOptions { host: host.parse().unwrap(), ..Default::default() };
        let here = Sandbox::new(sandbox::Options::default()).unwrap();
        let error = sandbox::listen(here, options).await.map(|_| ()).unwrap_err();
        assert_eq!(error.kind(), Kind::Usage, "{host}");
        assert!(error.message().contains(host), "{error}");
    }
}
