use crate::api::{Op, tool};
use crate::client::testing::{Answer, client, client_with, json};
use crate::client::{Args, Options};
use crate::error::Kind;
use bytes::Bytes;
use futures_util::future::join_all;
use http::Response;
use std::time::Duration;
use tokio::time::{Instant, sleep, timeout};

fn rooms() -> &'static Op {
    tool("list-rooms").unwrap()
}

/// A page of rooms that takes this long.
fn slow(pause: u64, body: &'static str) -> Answer {
    let head = Response::builder().header("content-type", "application/json").body(()).unwrap();
    Answer::Pieces(head, vec![(Duration::from_secs(pause), Ok(Bytes::from_static(body.as_bytes())))])
}

#[tokio::test(start_paused = true)]
async fn identical_reads_in_flight_share_one_call() {
    let (client, script) = client([slow(1, "[1]")]);
    let all = join_all((0..1000).map(|_| client.call(rooms(), Args::new()))).await;
    assert!(all.iter().all(|r| r.as_ref().unwrap().body == "[1]"));
    assert_eq!(script.lines(), ["GET /rooms"]);
    let stats = client.stats().resources;
    assert_eq!((stats.coalesced, stats.saved_calls, stats.saved_bytes, stats.in_flight), (999, 999, 999 * 3, 0));
}

#[tokio::test(start_paused = true)]
async fn other_questions_are_asked_and_nothing_is_shared_with_the_switch_off() {
    let (shared, script) = client([slow(1, "[1]"), slow(1, "[2]")]);
    let limit = |n| shared.call(rooms(), Args::new().with("limit", n));
    let (one, two) = tokio::join!(limit(1), limit(2));
    assert_eq!((&one.unwrap().body[..], &two.unwrap().body[..]), (&b"[1]"[..], &b"[2]"[..]));
    assert_eq!(script.lines().len(), 2);
    let off = Options { resource_optimization: false, ..Options::default() };
    let (plain, script) = client_with(off, [slow(1, "[1]"), slow(1, "[2]")]);
    let (one, two) = tokio::join!(plain.call(rooms(), Args::new()), plain.call(rooms(), Args::new()));
    assert!(one.unwrap().body != two.unwrap().body && script.lines().len() == 2);
}

#[tokio::test(start_paused = true)]
async fn an_error_is_shared_too() {
    let (client, script) = client([slow(1, "[cut off")]);
    let all = join_all((0..3).map(|_| client.call(rooms(), Args::new()))).await;
    assert!(all.iter().all(|r| r.as_ref().unwrap_err().kind() == Kind::UnexpectedReply));
    assert_eq!(script.lines().len(), 1);
}

#[tokio::test(start_paused = true)]
async fn whoever_leaves_takes_nothing_from_the_others() {
    let (client, script) = client([slow(5, "[1]")]);
    let patient = client.call(rooms(), Args::new());
    let first = timeout(Duration::from_secs(1), client.call(rooms(), Args::new()));
    let (first, patient) = tokio::join!(first, patient);
    assert!(first.is_err());
    assert_eq!(patient.unwrap().body, "[1]");
    assert_eq!((script.lines().len(), *script.dropped.lock().unwrap()), (1, 0));
}

#[tokio::test(start_paused = true)]
async fn when_all_have_left_the_call_is_given_up() {
    let (client, script) = client([Answer::Silence(true), json(200, "[2]")]);
    let impatient = |s| timeout(Duration::from_secs(s), client.call(rooms(), Args::new()));
    let (one, two) = tokio::join!(impatient(1), impatient(2));
    assert!(one.is_err() && two.is_err());
    assert_eq!(*script.dropped.lock().unwrap(), 1);
    assert_eq!(client.stats().resources.in_flight, 0);
    assert_eq!(client.call(rooms(), Args::new()).await.unwrap().body, "[2]");
}

#[tokio::test(start_paused = true)]
async fn everyone_has_their_own_time() {
    // The first gives the call up after 30 s. The second came 20 s later, asks again, and has until second 50.
    for (second, ends) in [(slow(9, "[2]"), 39), (Answer::Silence(true), 50)] {
        let (client, script) = client([Answer::Silence(true), second]);
        let began = Instant::now();
        let late = async {
            sleep(Duration::from_secs(20)).await;
            let reply = client.call(rooms(), Args::new()).await;
            (reply, began.elapsed().as_secs())
        };
        let (first, (late, at)) = tokio::join!(client.call(rooms(), Args::new()), late);
        assert_eq!(first.unwrap_err().kind(), Kind::Timeout);
        assert_eq!(at, ends);
        match late {
            Ok(reply) => assert_eq!((&reply.body[..], at), (&b"[2]"[..], 39)),
            Err(e) => assert_eq!((e.kind(), at), (Kind::Timeout, 50)),
        }
        assert_eq!(script.lines().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn all_who_came_late_to_a_call_that_hangs_ask_together_once_more() {
    let (client, script) = client([Answer::Silence(true), slow(9, "[2]")]);
    let late = |seconds| {
        let client = client.clone();
        async move {
            sleep(Duration::from_secs(seconds)).await;
            client.call(rooms(), Args::new()).await
        }
    };
    let (first, one, two, three) = tokio::join!(client.call(rooms(), Args::new()), late(10), late(15), late(20));
    assert_eq!(first.unwrap_err().kind(), Kind::Timeout);
    assert!([one, two, three].into_iter().all(|reply| reply.unwrap().body == "[2]"));
    assert_eq!(script.lines().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_read_after_a_write_does_not_join_one_from_before() {
    let (client, script) = client([slow(9, "[\"old\"]"), json(200, "{}"), json(200, "[\"new\"]")]);
    let before = client.call(rooms(), Args::new());
    let after = async {
        sleep(Duration::from_secs(1)).await;
        client.call(tool("create-room").unwrap(), Args::new()).await.unwrap();
        client.call(rooms(), Args::new()).await
    };
    let (before, after) = tokio::join!(before, after);
    assert_eq!((&before.unwrap().body[..], &after.unwrap().body[..]), (&b"[\"old\"]"[..], &b"[\"new\"]"[..]));
    assert_eq!(script.lines(), ["GET /rooms", "POST /rooms {}", "GET /rooms"]);
}

#[tokio::test(start_paused = true)]
async fn writes_and_links_are_never_shared() {
    let link = tool("get-recording-download-link").unwrap();
    let args = Args::new().with("recording", "0c1f5f0a-7d0e-4f0e-9d5e-6d6d2e6f0a01");
    let (client, script) = client((0..4).map(|_| slow(1, "{}")));
    let create = || client.call(tool("create-room").unwrap(), Args::new());
    let link = || client.call(link, args.clone());
    let (a, b, c, d) = tokio::join!(create(), create(), link(), link());
    assert!([a, b, c, d].iter().all(Result::is_ok));
    assert_eq!(script.lines().len(), 4);
}

/// The API wants more patience than the first caller has left, and as much as the last one has.
#[tokio::test(start_paused = true)]
async fn a_call_that_ends_for_want_of_the_first_ones_time_is_made_again_for_those_who_have_more() {
    let head = Response::builder().status(503).header("retry-after", "25").body(()).unwrap();
    let busy = Answer::Pieces(head, vec![(Duration::from_secs(10), Ok(Bytes::from_static(b"{}")))]);
    let (client, script) = client([busy, json(200, "[2]")]);
    let began = Instant::now();
    let late = |seconds| {
        let client = client.clone();
        async move {
            sleep(Duration::from_secs(seconds)).await;
            let reply = client.call(rooms(), Args::new()).await;
            (reply.map(|reply| reply.body), began.elapsed().as_secs())
        }
    };
    let ((first, at), (short, then), (long, last)) = tokio::join!(late(0), late(5), late(8));
    assert_eq!((first.unwrap_err().kind(), at), (Kind::Server, 10));
    assert_eq!((short.unwrap_err().kind(), then), (Kind::Server, 10), "it has until second 35, and no longer");
    assert_eq!((&long.unwrap()[..], last), (&b"[2]"[..], 35));
    assert_eq!(script.lines().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_fails_in_its_own_time_fails_for_all() {
    let head = Response::builder().status(503).body(()).unwrap();
    let failing = Answer::Pieces(head, vec![(Duration::from_secs(1), Ok(Bytes::from_static(b"{}")))]);
    let (client, script) = client([failing, json(200, "[2]")]);
    let (one, two) = tokio::join!(client.call(rooms(), Args::new()), client.call(rooms(), Args::new()));
    assert_eq!((one.unwrap_err().kind(), two.unwrap_err().kind()), (Kind::Server, Kind::Server));
    assert_eq!(script.lines().len(), 1);
}
