//! Wrong and hostile arguments, for every operation: a result that says what is wrong, and nothing odd goes up.

use super::{Fake, Wire, ask, start_with, text, tool};
use bytes::Bytes;
use dsamba::api::{self, Kind, Op, Place};
use dsamba::client::transport::{Departure, Sending};
use dsamba::client::{Client, Options, Transport};
use dsamba::mcp::{Surface, Upstream};
use dsamba::{ServeOptions, serve};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::{TokioExecutor, TokioIo};
use serde_json::{Value, json};
use std::sync::Arc;

/// A value that fits the parameter.
fn fitting(kind: &Kind) -> Value {
    match kind {
        Kind::Bool => json!(true),
        Kind::Integer | Kind::Number => json!(5),
        Kind::OneOf(words) => json!(words[0]),
        Kind::Url => json!("https://x.example"),
        Kind::Uuid | Kind::RoomUuid | Kind::RoomRef => json!("123e4567-e89b-42d3-a456-426614174000"),
        Kind::Many(of) => json!([fitting(of)]),
        Kind::Object(params) => {
            params.iter().filter(|p| p.required).map(|p| (p.arg.to_owned(), fitting(&p.kind))).collect()
        }
        Kind::Json => json!({}),
        _ => json!("a text"),
    }
}

/// The required arguments, with `value` for the one named.
fn with(op: &Op, name: &str, value: Value) -> Value {
    let mut args: serde_json::Map<String, Value> =
        op.params().filter(|p| p.required).map(|p| (p.arg.to_owned(), fitting(&p.kind))).collect();
    args.insert(name.to_owned(), value);
    args.into()
}

#[tokio::test]
async fn every_operation_names_what_is_missing_and_what_it_does_not_know() {
    let fake = Arc::<Fake>::default();
    let server = start_with(&fake, Surface::Full, true).await;
    for op in api::ops() {
        let result = tool(&server, op.tool, json!({"nobody_knows_this": 1})).await;
        assert_eq!(result["isError"], true, "{}", op.tool);
        for name in op.params().filter(|p| p.required).map(|p| p.arg).chain(["nobody_knows_this"]) {
            assert!(text(&result).contains(name), "{} does not name {name}: {result}", op.tool);
        }
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn no_id_leads_out_of_its_place_in_the_path() {
    let fake = Arc::<Fake>::default();
    let server = start_with(&fake, Surface::Full, true).await;
    for op in api::ops() {
        for param in op.params().filter(|p| p.place == Place::Path) {
            for hostile in ["..", "../rooms", "a/b", "", ".", "a\u{0}b", "a\nb", "%2e%2e/x/../y"] {
                let result = tool(&server, op.tool, with(op, param.arg, json!(hostile))).await;
                assert_eq!(result["isError"], true, "{} {} {hostile:?}", op.tool, param.arg);
                assert!(text(&result).contains(param.arg), "{} {hostile:?}: {result}", op.tool);
            }
        }
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

#[tokio::test]
async fn values_of_the_wrong_kind_are_refused_by_name() {
    let fake = Arc::<Fake>::default();
    let server = start_with(&fake, Surface::Full, true).await;
    for op in api::ops() {
        for param in op.params().filter(|p| p.kind != Kind::Json) {
            let wrong = if matches!(param.kind, Kind::Object(_)) { json!([[1]]) } else { json!({"a": {"b": [1]}}) };
            let result = tool(&server, op.tool, with(op, param.arg, wrong)).await;
            assert_eq!(result["isError"], true, "{} {}", op.tool, param.arg);
            assert!(text(&result).contains(param.arg), "{} {}: {result}", op.tool, param.arg);
        }
    }
    assert_eq!(fake.calls(), Vec::<String>::new());
    server.stop().await;
}

struct Falls;

impl Transport for Falls {
    fn send<'a>(&'a self, _: http::Request<Bytes>, _: &'a Departure) -> Sending<'a> {
        Box::pin(async { panic!("a fault planted by a test") })
    }
}

#[tokio::test]
async fn a_fault_of_ours_breaks_one_call_off_and_not_the_server() {
    let client = Client::with_transport(Options::default(), Arc::new(Falls));
    let options = ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() };
    let server = serve(options).await.unwrap();
    let answer = ask(&server, "tools/call", json!({"name": "list-rooms", "arguments": {}})).await;
    assert_eq!(answer.code(), -32603);
    assert_eq!(tool(&server, "search-operations", json!({"query": "rooms"})).await["isError"], false);
    server.stop().await;
}

#[tokio::test]
async fn http_2_without_tls_is_served_too() {
    let fake = Arc::<Fake>::default();
    fake.on("GET /rooms", 200, &json!({"data": [], "total_count": "0"}));
    let client = Client::with_transport(Options::default(), Arc::new(Wire(fake)));
    let options = ServeOptions { port: 0, upstream: Upstream::Client(client), ..Default::default() };
    let server = serve(options).await.unwrap();
    let stream = tokio::net::TcpStream::connect(server.addr()).await.unwrap();
    let (mut send, connection) =
        hyper::client::conn::http2::handshake(TokioExecutor::new(), TokioIo::new(stream)).await.unwrap();
    let connection = tokio::spawn(connection);
    let (_, body) = super::modern("tools/call", json!({"name": "list-rooms", "arguments": {}}));
    let request = http::Request::post(server.url())
        .header("content-type", "application/json")
        .header("accept", "application/json, text/event-stream")
        .header("mcp-protocol-version", "2026-07-28")
        .header("mcp-method", "tools/call")
        .header("mcp-name", "list-rooms")
        .body(Full::new(Bytes::from(body.to_string())))
        .unwrap();
    let answer = send.send_request(request).await.unwrap();
    assert_eq!((answer.status().as_u16(), answer.version()), (200, http::Version::HTTP_2));
    let bytes = answer.into_body().collect().await.unwrap().to_bytes();
    let json: Value = serde_json::from_slice(&bytes).unwrap();
    assert_eq!(json["result"]["structuredContent"]["total_count"], "0");
    drop(send);
    server.stop().await;
    connection.await.unwrap().unwrap();
}
