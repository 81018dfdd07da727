use super::*;
use crate::mcp::http::coded::Answer;
use futures_util::FutureExt as _;
use http::{Request, Response};
use http_body_util::{BodyExt as _, Full};

const LIFE: Duration = Duration::from_secs(60);

/// The part that a request of this session and body has, and who may ask in it.
fn part(asks: &Asks, session: &str, body: &Value) -> (Part, Option<Asker>) {
    let (mut head, ()) = Request::builder().header(SESSION, session).body(()).unwrap().into_parts();
    let part = asks.part(&mut head, body.to_string().as_bytes(), "local");
    (part, head.extensions.remove())
}

fn asker(asks: &Asks) -> (Asker, mpsc::Receiver<Bytes>) {
    match part(asks, "forms-1", &json!({"id": 1, "method": "tools/call"})) {
        (Part::May(questions), Some(asker)) => (asker, questions),
        _ => panic!("cannot ask"),
    }
}

fn json_answer() -> Answer {
    let mut answer = Response::new(Full::new(Bytes::from_static(b"{}")).boxed());
    answer.headers_mut().insert("content-type", HeaderValue::from_static("application/json"));
    answer
}

#[tokio::test]
async fn a_question_that_is_given_up_is_forgotten() {
    let asks = Asks::default();
    let (asker, mut questions) = asker(&asks);
    let mut asking = Box::pin(asker.ask("elicitation/create", json!({}), LIFE));
    assert!(asking.as_mut().now_or_never().is_none());
    let question: Value = serde_json::from_slice(&questions.recv().await.unwrap()).unwrap();
    assert_eq!(asks.all().len(), 1);
    drop(asking);
    assert!(asks.all().is_empty());
    let late = part(&asks, "forms-1", &json!({"id": question["id"], "result": {}})).0;
    assert!(matches!(late, Part::Answers(false)));
}

#[tokio::test(start_paused = true)]
async fn a_question_ends_when_its_time_is_over() {
    let asks = Asks::default();
    let (asker, _questions) = asker(&asks);
    assert_eq!(asker.ask("elicitation/create", json!({}), LIFE).await, None);
    assert!(asks.all().is_empty());
}

#[tokio::test]
async fn there_is_an_end_to_open_questions() {
    let asks = Asks::default();
    let (asker, mut questions) = asker(&asks);
    // So many steps at once are more than one turn of the runtime allows.
    let ask = || Box::pin(tokio::task::unconstrained(asker.ask("m", json!({}), LIFE)));
    let mut open: Vec<_> = (0..MOST).map(|_| ask()).collect();
    for asking in &mut open {
        assert!(asking.as_mut().now_or_never().is_none());
        questions.recv().await.unwrap();
    }
    assert_eq!(ask().now_or_never(), Some(None));
}

#[tokio::test]
async fn a_client_that_leaves_ends_the_call_that_asks() {
    let asks = Asks::default();
    let (asker, questions) = asker(&asks);
    let (alive, mut gone) = mpsc::channel::<()>(1);
    let work = async move {
        let _alive = alive;
        asker.ask("m", json!({}), LIFE).await;
        json_answer()
    };
    let answer = carry(work, questions).await;
    assert!(crate::mcp::http::coded::is_stream(answer.headers()));
    drop(answer);
    assert_eq!(gone.recv().await, None, "the work goes on");
    assert!(asks.all().is_empty());
}

#[tokio::test]
async fn a_call_that_asks_nothing_is_answered_as_it_would_be() {
    let asks = Asks::default();
    let (asker, questions) = asker(&asks);
    let work = async move {
        drop(asker);
        json_answer()
    };
    let answer = carry(work, questions).await;
    assert_eq!(answer.headers()["content-type"], "application/json");
}

#[tokio::test(start_paused = true)]
async fn a_stream_that_waits_shows_that_it_lives() {
    let asks = Asks::default();
    let (asker, questions) = asker(&asks);
    let work = async move {
        asker.ask("m", json!({}), LIFE).await;
        json_answer()
    };
    let body = carry(work, questions).await.into_body().collect().await.unwrap().to_bytes();
    let text = String::from_utf8(body.to_vec()).unwrap();
    assert_eq!(text.matches(": alive").count(), 3, "{text}");
    assert!(text.ends_with("data: {}\n\n"), "{text}");
}
