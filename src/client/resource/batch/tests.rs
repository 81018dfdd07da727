use super::walk::pays;
use crate::api::tool;
use crate::client::transport::{Body, Departure, Sending};
use crate::client::{Args, Client, Options, Transport};
use crate::error::{Kind, Result};
use bytes::Bytes;
use futures_util::future::join_all;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::time::{Instant, sleep};

/// What a call takes.
const LATENCY: Duration = Duration::from_millis(20);

/// A team with so many live rooms.
struct Team {
    rooms: usize,
    /// From this page of the list on, it fails.
    fails_from: usize,
    lists: AtomicUsize,
    singles: AtomicUsize,
    /// Calls given up.
    dropped: Arc<AtomicU64>,
    written: Mutex<bool>,
}

fn id(n: usize) -> String {
    format!("00000000-0000-4000-8000-{n:012x}")
}

fn row(n: usize, written: bool) -> String {
    format!(r#"{{"id":"{}","live_participants":{n},"written":{written}}}"#, id(n))
}

struct Dropped(Arc<AtomicU64>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.fetch_add(1, Relaxed);
    }
}

impl Transport for Team {
    fn send<'a>(&'a self, request: Request<Bytes>, _departure: &'a Departure) -> Sending<'a> {
        Box::pin(async move {
            let given_up = Dropped(self.dropped.clone());
            let written = *self.written.lock().unwrap();
            let path = request.uri().path().trim_start_matches("/api/v1").to_owned();
            let (status, body) = if request.method() == "POST" {
                *self.written.lock().unwrap() = true;
                (200, "{}".to_owned())
            } else if path == "/rooms/live" {
                self.lists.fetch_add(1, Relaxed);
                let query = request.uri().query().unwrap_or_default();
                let offset = query.split('&').find_map(|p| p.strip_prefix("offset=")).map_or(0, |n| n.parse().unwrap());
                let rows =
                    (offset..self.rooms.min(offset + 100)).map(|n| row(n, written)).collect::<Vec<_>>().join(",");
                let fails = offset / 100 >= self.fails_from;
                (if fails { 403 } else { 200 }, format!(r#"{{"data":[{rows}],"total_count":{}}}"#, self.rooms))
            } else {
                self.singles.fetch_add(1, Relaxed);
                let asked = path.split('/').nth(2).unwrap().to_ascii_lowercase();
                match (0..self.rooms).find(|n| id(*n) == asked || format!("room-{n}") == asked) {
                    Some(n) => (200, row(n, written)),
                    None => (404, r#"{"message":"Not Found"}"#.to_owned()),
                }
            };
            sleep(LATENCY).await;
            std::mem::forget(given_up);
            let head = Response::builder().status(status).header("content-type", "application/json");
            Ok(head.body(Body::new(Full::new(Bytes::from(body)).map_err(|e| match e {}))).unwrap())
        })
    }
}

fn team(rooms: usize, fails_from: usize, options: Options) -> (Client, Arc<Team>) {
    let team = Arc::new(Team {
        rooms,
        fails_from,
        lists: AtomicUsize::new(0),
        singles: AtomicUsize::new(0),
        dropped: Arc::default(),
        written: Mutex::new(false),
    });
    (Client::with_transport(options, team.clone()), team)
}

impl Team {
    /// List calls and single calls so far.
    fn calls(&self) -> (usize, usize) {
        (self.lists.load(Relaxed), self.singles.load(Relaxed))
    }
}

async fn ask(client: &Client, room: String) -> Result<Bytes> {
    Ok(client.call(tool("get-live-room").unwrap(), Args::new().with("room", room)).await?.body)
}

/// Asks about these rooms at once; every answer must be right.
async fn ask_all(client: &Client, team: &Team, rooms: impl IntoIterator<Item = usize>) {
    let asks = rooms.into_iter().map(|n| async move { (n, ask(client, id(n)).await) });
    for (n, answer) in join_all(asks).await {
        match answer {
            Ok(body) => assert_eq!(body, row(n, false)),
            Err(e) => assert!(n >= team.rooms && e.kind() == Kind::NotFound, "{n}: {e}"),
        }
    }
}

fn uncached() -> Options {
    Options { cache: false, ..Options::default() }
}

#[tokio::test(start_paused = true)]
async fn a_thousand_questions_about_a_thousand_rooms_are_ten_calls_and_each_unlisted_one_more() {
    for options in [Options::default(), uncached()] {
        let (client, team) = team(1_000, usize::MAX, options);
        ask_all(&client, &team, 0..1_000).await;
        assert_eq!(team.calls(), (10, 0));
        let stats = client.stats().resources;
        assert_eq!((stats.batches, stats.batch_calls, stats.batched, stats.saved_calls), (1, 10, 1_000, 990));
    }
    let (client, team) = team(1_000, usize::MAX, Options::default());
    ask_all(&client, &team, 0..1_007).await;
    assert_eq!(team.calls(), (10, 7));
}

#[tokio::test(start_paused = true)]
async fn it_is_off_without_the_optimization() {
    let (client, team) = team(50, usize::MAX, Options { resource_optimization: false, ..Options::default() });
    ask_all(&client, &team, 0..50).await;
    assert_eq!(team.calls(), (0, 50));
}

#[tokio::test(start_paused = true)]
async fn few_questions_in_a_huge_team_are_asked_singly() {
    let (client, team) = team(5_000, usize::MAX, uncached());
    ask_all(&client, &team, [7, 2_000, 4_999]).await;
    assert_eq!(team.calls(), (0, 3));
    // A first page tells the length, and that the rest is not worth it. It is remembered.
    ask_all(&client, &team, (0..10).map(|n| 4_000 + n)).await;
    assert_eq!(team.calls(), (1, 13));
    ask_all(&client, &team, (0..49).map(|n| 4_000 + n)).await;
    assert_eq!(team.calls(), (1, 62));
    assert!(!pays(3, None) && pays(4, None) && !pays(50, Some(5_000)) && pays(51, Some(5_000)) && !pays(1, Some(0)));
}

#[tokio::test(start_paused = true)]
async fn one_alone_waits_for_nothing_and_a_friendly_url_is_asked_singly() {
    let (client, team) = team(10, usize::MAX, uncached());
    let began = Instant::now();
    ask_all(&client, &team, [3]).await;
    assert_eq!((team.calls(), began.elapsed()), ((0, 1), LATENCY));
    let names = join_all((0..8).map(|n| ask(&client, format!("room-{n}")))).await;
    assert!(names.iter().enumerate().all(|(n, body)| *body.as_ref().unwrap() == row(n, false)));
    assert_eq!(team.calls(), (0, 9));
}

#[tokio::test(start_paused = true)]
async fn late_and_repeated_questions_are_right() {
    for (options, most) in [(Options::default(), 3), (uncached(), 9)] {
        let (client, team) = team(300, usize::MAX, options);
        let late = |pause: u64, rooms: Vec<usize>| {
            let (client, team) = (&client, &team);
            async move {
                sleep(Duration::from_millis(pause)).await;
                ask_all(client, team, rooms).await;
            }
        };
        let upper = async {
            sleep(Duration::from_millis(4)).await;
            assert_eq!(ask(&client, id(255).to_uppercase()).await.unwrap(), row(255, false));
        };
        tokio::join!(
            late(0, (0..300).collect()),
            late(0, (0..300).rev().collect()),
            late(3, vec![299, 0, 299]),
            late(10, (0..300).collect()),
            late(30, (50..300).collect()),
            upper,
        );
        let (lists, singles) = team.calls();
        assert!(lists <= most && singles == 0, "{lists} {singles}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_list_that_fails_costs_no_answer() {
    for (fails_from, singles) in [(0, 300), (2, 100)] {
        let (client, team) = team(300, fails_from, uncached());
        let mut events = client.events();
        ask_all(&client, &team, 0..300).await;
        assert_eq!(team.calls().1, singles);
        assert_eq!(client.stats().resources.batch_errors, 1);
        let told = serde_json::to_value(events.try_recv().unwrap()).unwrap();
        assert_eq!(
            (&told["event"], &told["error"], &told["asked"]),
            (&"batch_failed".into(), &"forbidden".into(), &300.into())
        );
        // It is left alone for a while.
        let (lists, _) = team.calls();
        ask_all(&client, &team, 0..30).await;
        assert_eq!(team.calls(), (lists, singles + 30));
    }
}

#[tokio::test(start_paused = true)]
async fn when_all_have_left_the_walk_is_given_up() {
    let (client, team) = team(1_000, usize::MAX, uncached());
    let walk = join_all((0..1_000).map(|n| ask(&client, id(n))));
    assert!(tokio::time::timeout(Duration::from_millis(15), walk).await.is_err());
    assert_eq!((team.calls(), team.dropped.load(Relaxed)), ((1, 0), 1));
}

#[tokio::test(start_paused = true)]
async fn a_question_after_a_write_is_not_answered_from_before_it() {
    let (client, team) = team(200, usize::MAX, Options::default());
    let after = async {
        sleep(Duration::from_millis(12)).await;
        let op = tool("update-room").unwrap();
        let _ = client.call(tool("create-room").unwrap(), Args::new()).await;
        assert!(op.stales.contains(&"live"));
        drop(client.0.resources.writes.begin(Some(op)));
        join_all((0..200).map(|n| ask(&client, id(n)))).await
    };
    let (_, after) = tokio::join!(join_all((0..200).map(|n| ask(&client, id(n)))), after);
    assert!(after.iter().enumerate().all(|(n, body)| *body.as_ref().unwrap() == row(n, true)));
    assert!(team.calls().0 <= 6);
}
