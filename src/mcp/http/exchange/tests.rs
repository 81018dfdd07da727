//! What waits for its turn, and what does not.

use super::super::connections::Connections;
use super::super::listen::Place;
use super::super::watch::Figures;
use super::*;
use crate::mcp::options::ServeOptions;
use http::header::CONTENT_TYPE;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use std::convert::Infallible;

fn exchange(admission: &Arc<Admission>) -> Exchange {
    let options = ServeOptions::default();
    let handler = Handler::new(&options).unwrap();
    let gate = Gate::new(&options, &handler).unwrap();
    let coded = Coded::new(true);
    let figures = Figures { coded: coded.clone(), connections: Connections::new(1, 1), admission: admission.clone() };
    let watch = Watch::new(handler.clone(), options.metrics.clone(), figures, gate.clone(), CancellationToken::new());
    let guard = Guard::new(&options).unwrap();
    Exchange::new(handler, guard, gate, admission.clone(), watch.unwrap(), coded, CancellationToken::new())
}

/// Sends this body on a connection of its own.
async fn post(exchange: &Arc<Exchange>, body: &'static str) -> StatusCode {
    let (near, far) = tokio::io::duplex(1 << 16);
    let exchange = exchange.clone();
    let via = Via { place: Arc::new(Place::Unix("/s".into())), peer: None, crowded: false };
    let service = service_fn(move |request| {
        let (exchange, via) = (exchange.clone(), via.clone());
        async move { Ok::<_, Infallible>(exchange.answer(request, via).await) }
    });
    tokio::spawn(hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(near), service));
    let (mut client, connection) = hyper::client::conn::http1::handshake(TokioIo::new(far)).await.unwrap();
    tokio::spawn(connection);
    let request = Request::post("/mcp").header("host", "localhost").header(CONTENT_TYPE, "application/json");
    let request = request.header("accept", "application/json, text/event-stream");
    client.send_request(request.body(Full::new(Bytes::from_static(body.as_bytes()))).unwrap()).await.unwrap().status()
}

#[tokio::test(start_paused = true)]
async fn a_list_in_words_that_came_before_needs_no_turn() {
    let admission = Admission::new(100, Duration::from_secs(1));
    let exchange = Arc::new(exchange(&admission));
    let (list, other) =
        (r#"{"jsonrpc":"2.0","id":1,"method":"tools/list"}"#, r#"{"jsonrpc":"2.0","id":2,"method":"tools/list"}"#);
    assert_eq!(post(&exchange, list).await, StatusCode::OK);
    admission.take_all();
    assert_eq!(post(&exchange, other).await, StatusCode::SERVICE_UNAVAILABLE, "there is no turn");
    assert_eq!(post(&exchange, list).await, StatusCode::OK);
}
