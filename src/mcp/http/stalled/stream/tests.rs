use super::*;
use crate::mcp::http::answers::plain;
use crate::mcp::http::pieces;
use futures_util::stream::{self, Stream, StreamExt as _};
use http::{Request, Response, StatusCode};
use http_body_util::{Empty, StreamBody};
use hyper::body::Incoming;
use hyper::client::conn::http2::SendRequest;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;

const LARGE: usize = 1 << 20;
/// How much a client takes without asking for more. Not a whole number of pieces: part of one is left.
const WINDOW: usize = 60_000;

/// A client on a connection whose server answers each request with a large body, which `held` counts.
async fn client(held: Arc<()>) -> SendRequest<Empty<Bytes>> {
    client_with(held, WINDOW).await
}

async fn client_with(held: Arc<()>, window: usize) -> SendRequest<Empty<Bytes>> {
    struct Held(Vec<u8>, #[allow(dead_code, reason = "counted")] Arc<()>);
    impl AsRef<[u8]> for Held {
        fn as_ref(&self) -> &[u8] {
            &self.0
        }
    }
    let (near, far) = tokio::io::duplex(1 << 16);
    let tails = Tails::default();
    let ends = tails.clone();
    let service = service_fn(move |request: Request<Incoming>| {
        let length = match request.uri().path() {
            "/short" => WINDOW + 1_000,
            "/small" => PIECE,
            _ => LARGE,
        };
        let body = Bytes::from_owner(Held(vec![b'x'; length], held.clone()));
        let answer = match request.uri().path() {
            "/events" => plain(StatusCode::OK, "").map(|_| BoxBody::new(StreamBody::new(events()))),
            _ => pieces::put(plain(StatusCode::OK, ""), [body].into()),
        };
        let ends = ends.clone();
        async move { Ok::<_, Infallible>(watched(answer, &ends)) }
    });
    tokio::spawn(async move {
        let builder = Builder::new(Streams).http2_only();
        tokio::select! {
            ended = builder.serve_connection(TokioIo::new(near), service) => ended.map_err(|e| e.to_string()),
            () = tails.late() => Err("late".to_owned()),
        }
    });
    let (sender, connection) = hyper::client::conn::http2::Builder::new(TokioExecutor::new())
        .initial_stream_window_size(u32::try_from(window).unwrap())
        .initial_connection_window_size(8 << 20)
        .handshake(TokioIo::new(far))
        .await
        .unwrap();
    tokio::spawn(connection);
    sender
}

/// Two, long after each other.
fn events() -> impl Stream<Item = Result<Frame<Bytes>, Infallible>> {
    let event = || Ok(Frame::data(Bytes::from_static(b"event")));
    let late = async move {
        tokio::time::sleep(10 * LONGEST).await;
        event()
    };
    stream::iter([event()]).chain(Box::pin(stream::once(late)))
}

async fn ask(client: &mut SendRequest<Empty<Bytes>>, path: &str) -> Response<Incoming> {
    client.send_request(Request::get(format!("http://x{path}")).body(Empty::new()).unwrap()).await.unwrap()
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_stands_still_is_let_go_and_the_connection_goes_on() {
    let held = Arc::new(());
    let mut client = client(held.clone()).await;
    let stalled = ask(&mut client, "/").await;
    tokio::time::sleep(LONGEST.mul_f64(0.9)).await;
    assert_eq!(Arc::strong_count(&held), 3, "here, in the service, and in the answer");
    let whole = ask(&mut client, "/").await.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(whole.len(), LARGE);
    tokio::time::sleep(LONGEST.mul_f64(0.2)).await;
    assert_eq!(Arc::strong_count(&held), 2, "the answer is gone");
    assert!(stalled.into_body().collect().await.is_err(), "it was not all");
    let whole = ask(&mut client, "/").await.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(whole.len(), LARGE, "others are served on the same connection");
}

#[tokio::test(start_paused = true)]
async fn the_end_of_an_answer_does_not_keep_all_of_it() {
    let held = Arc::new(());
    let mut client = client(held.clone()).await;
    let answer = ask(&mut client, "/short").await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert_eq!(Arc::strong_count(&held), 2, "all but its end is on its way");
    assert_eq!(answer.into_body().collect().await.unwrap().to_bytes().len(), WINDOW + 1_000);
}

#[tokio::test(start_paused = true)]
async fn an_answer_that_is_taken_slowly_comes_whole() {
    let mut client = client(Arc::default()).await;
    let mut body = ask(&mut client, "/").await.into_body();
    let (mut length, mut rested) = (0, 0);
    while let Some(frame) = body.frame().await {
        length += frame.unwrap().into_data().unwrap().len();
        if length - rested >= WINDOW {
            rested = length;
            tokio::time::sleep(LONGEST.mul_f64(0.8)).await;
        }
    }
    assert_eq!(length, LARGE);
}

#[tokio::test(start_paused = true)]
async fn an_answer_with_nothing_to_send_may_rest() {
    let mut client = client(Arc::default()).await;
    let events = ask(&mut client, "/events").await.into_body().collect().await.unwrap().to_bytes();
    assert_eq!(events, "eventevent");
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_large_answer_that_stands_still_is_let_go_and_the_connection_goes_on() {
    let mut client = client(Arc::default()).await;
    let stalled = ask(&mut client, "/short").await;
    for _ in 0..10 {
        tokio::time::sleep(LONGEST.mul_f64(0.2)).await;
        let whole = ask(&mut client, "/small").await.into_body().collect().await.unwrap().to_bytes();
        assert_eq!(whole.len(), PIECE, "the connection goes on");
    }
    assert!(stalled.into_body().collect().await.is_err(), "it was not all");
}

#[tokio::test(start_paused = true)]
async fn a_connection_ends_where_a_small_answer_stands_still() {
    let mut client = client_with(Arc::default(), PIECE - 1).await;
    let _stalled = ask(&mut client, "/small").await;
    tokio::time::sleep(LONGEST.mul_f64(0.9)).await;
    drop(ask(&mut client, "/small").await);
    tokio::time::sleep(LONGEST.mul_f64(0.4)).await;
    let gone = client.send_request(Request::get("http://x/").body(Empty::new()).unwrap()).await;
    assert!(gone.is_err() && client.is_closed());
}

#[tokio::test(start_paused = true)]
async fn a_connection_whose_answers_are_taken_may_rest() {
    let mut client = client(Arc::default()).await;
    for _ in 0..10 {
        for path in ["/small", "/short", "/"] {
            ask(&mut client, path).await.into_body().collect().await.unwrap();
        }
        tokio::time::sleep(10 * LONGEST).await;
    }
}
