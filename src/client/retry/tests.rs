use super::*;
use crate::api::{Op, tool};
use crate::client::testing::{Answer, client_with, json, reply};
use crate::client::{Args, Credential};

fn op(name: &str) -> &'static Op {
    tool(name).unwrap()
}

fn room() -> Args {
    Args::new().with("room", "0a8b9c1d-0000-4000-8000-000000000001")
}

fn client(answers: impl IntoIterator<Item = Answer>) -> (Client, std::sync::Arc<crate::client::testing::Script>) {
    let credential = Some(Credential::Key("key".into()));
    client_with(Options { credential, cache: false, ..Options::default() }, answers)
}

fn failing() -> [Answer; 5] {
    [json(500, "{}"), json(502, "{}"), json(503, "{}"), Answer::Broken(true), json(429, "{}")]
}

#[tokio::test(start_paused = true)]
async fn a_read_is_sent_until_it_succeeds() {
    let (client, script) = client(failing().into_iter().chain([json(200, r#"{"id":"x"}"#)]));
    client.call(op("get-room-details"), room()).await.unwrap();
    assert_eq!(script.lines().len(), 6);
    assert_eq!(client.stats().retry, RetryStats { repeats: 5, recovered: 1, ..RetryStats::default() });
}

#[tokio::test(start_paused = true)]
async fn attempts_are_bounded_and_the_last_error_is_told() {
    let (client, script) = client(failing().into_iter().chain([json(500, r#"{"message":"last"}"#)]));
    let e = client.call(op("get-room-details"), room()).await.unwrap_err();
    assert_eq!((e.status(), e.message()), (Some(500), "last"));
    assert_eq!(script.lines().len(), 6);
}

#[tokio::test(start_paused = true)]
async fn off_sends_once() {
    let options = Options { connection_management: false, ..Options::default() };
    let (client, script) = client_with(options, [json(503, "{}")]);
    client.call(op("get-room-details"), room()).await.unwrap_err();
    assert_eq!(script.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_create_is_repeated_only_when_nothing_was_done() {
    let create = || (op("create-room"), Args::new().with("description", "xyz"));
    let undone =
        [Answer::Broken(false), json(429, "{}"), reply(503, &[("retry-after", "1")], "{}"), json(201, r#"{"id":"x"}"#)];
    let (good, script) = client(undone);
    good.call(create().0, create().1).await.unwrap();
    assert_eq!(script.lines().len(), 4);
    let cut = Answer::Pieces(
        http::Response::builder().status(201).body(()).unwrap(),
        vec![(Duration::ZERO, Err(Error::new(Kind::Network, "cut")))],
    );
    for answer in [Answer::Broken(true), json(503, "{}"), json(500, "{}"), json(504, "{}"), json(524, "{}"), cut] {
        let (bad, script) = client([answer]);
        let e = bad.call(create().0, create().1).await.unwrap_err();
        assert!(e.kind() == Kind::UnknownOutcome && !e.retryable(), "a second one must not be made: {e:?}");
        assert!(e.hint().unwrap().contains("`dsamba rooms list`"), "{e:?}");
        assert_eq!(script.lines().len(), 1);
    }
    for (status, kind) in [(501, Kind::Server), (422, Kind::Invalid)] {
        let (bad, _) = client([json(status, "{}")]);
        assert_eq!(bad.call(create().0, create().1).await.unwrap_err().kind(), kind);
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_get_no_answer_in_their_time_open_the_breaker() {
    let (client, script) = client((0..9).map(|_| Answer::Silence(true)));
    for _ in 0..5 {
        let e = client.call(op("get-room-details"), room()).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Timeout);
    }
    let e = client.call(op("get-room-details"), room()).await.unwrap_err();
    assert_eq!((e.kind(), script.lines().len()), (Kind::Server, 5), "held back and not sent: {e:?}");
    assert!(client.stats().breaker.read_open);
}

#[tokio::test(start_paused = true)]
async fn callers_that_leave_open_no_breaker() {
    let (client, script) = client((0..9).map(|_| Answer::Silence(true)));
    for _ in 0..9 {
        let call = client.call(op("get-room-details"), room());
        assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    }
    assert_eq!(script.lines().len(), 9);
    assert!(!client.stats().breaker.read_open);
}

#[tokio::test(start_paused = true)]
async fn many_withdrawals_a_second_lose_nothing_of_what_a_second_puts_in() {
    let (budget, mut got) = (Budget::default(), 0);
    for _ in 0..40_000 {
        tokio::time::advance(Duration::from_micros(250)).await;
        got += u32::from(budget.withdraw());
    }
    assert!((105..=110).contains(&got), "{got} of 10 and 10 a second for 10 s");
}

#[tokio::test(start_paused = true)]
async fn a_delete_that_finds_nothing_after_an_unknown_outcome_has_worked() {
    let (again, _) = client([Answer::Broken(true), json(404, "{}")]);
    assert_eq!(again.call(op("delete-room"), room()).await.unwrap().status, 204);
    // Nothing has left, or the server said that it did nothing: then it was never there.
    for first in [Answer::Broken(false), json(429, "{}")] {
        let (never, _) = client([first, json(404, "{}")]);
        assert_eq!(never.call(op("delete-room"), room()).await.unwrap_err().kind(), Kind::NotFound);
    }
}

#[tokio::test(start_paused = true)]
async fn what_the_server_asks_for_is_waited_for_unless_it_passes_the_deadline() {
    let began = Instant::now();
    let (patient, _) = client([reply(429, &[("retry-after", "7")], "{}"), json(200, "{}")]);
    patient.call(op("get-room-details"), room()).await.unwrap();
    assert!(began.elapsed() >= Duration::from_secs(7));
    let began = Instant::now();
    let (late, script) = client([reply(429, &[("retry-after", "31")], "{}")]);
    let e = late.call(op("get-room-details"), room()).await.unwrap_err();
    assert_eq!((e.kind(), script.lines().len(), began.elapsed()), (Kind::RateLimited, 1, Duration::ZERO));
}

#[tokio::test(start_paused = true)]
async fn the_budget_holds_repeats_to_a_share_of_the_calls() {
    let budget = Budget::default();
    let drain = || (0..100_000).take_while(|_| budget.withdraw()).count();
    assert_eq!(drain(), 10);
    (0..100).for_each(|_| budget.deposit());
    assert_eq!(drain(), 30);
    tokio::time::advance(Duration::from_secs(3)).await;
    assert_eq!(drain(), 30);
    tokio::time::advance(Duration::from_secs(3600)).await;
    assert_eq!(drain(), 200);
}
