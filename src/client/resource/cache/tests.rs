use super::*;
use crate::api::{Effects, Repeat, tool};
use crate::client::testing::{Answer, client_with, json};
use crate::client::{Args, Options};
use crate::error::Kind;

fn rooms() -> &'static Op {
    tool("list-rooms").unwrap()
}

fn seconds(n: u64) -> Duration {
    Duration::from_secs(n)
}

fn page(text: &str) -> Answer {
    json(200, &format!("[{text}]"))
}

#[tokio::test(start_paused = true)]
async fn a_reply_is_an_answer_for_the_time_of_its_class_and_no_longer() {
    for (name, life) in [("list-live-rooms", 1), ("list-rooms", 30), ("get-available-permissions", 3600)] {
        let op = tool(name).unwrap_or_else(|| crate::api::ops().find(|o| o.cache == CacheClass::Long).unwrap());
        let (client, script) = client_with(Options::default(), [page("1"), page("2")]);
        for (pause, expected) in [(0, "[1]"), (life - 1, "[1]"), (1, "[2]")] {
            tokio::time::advance(seconds(pause)).await;
            assert_eq!(client.call(op, Args::new()).await.unwrap().body, expected, "{name}");
        }
        assert_eq!(script.lines().len(), 2);
        assert_eq!(client.stats().resources.cache_hits, 1);
    }
    let ttl = Options { cache_ttl: Some(seconds(2)), ..Options::default() };
    let (client, script) = client_with(ttl, [page("1"), page("2")]);
    for pause in [0, 1, 1] {
        tokio::time::advance(seconds(pause)).await;
        client.call(rooms(), Args::new()).await.unwrap();
    }
    assert_eq!(script.lines().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn it_is_off_without_a_cache_or_without_the_optimization() {
    let off = [
        Options { cache: false, ..Options::default() },
        Options { resource_optimization: false, ..Options::default() },
        Options { cache_ttl: Some(Duration::ZERO), ..Options::default() },
    ];
    for options in off {
        let (client, script) = client_with(options, [page("1"), page("2")]);
        client.call(rooms(), Args::new()).await.unwrap();
        assert_eq!(client.call(rooms(), Args::new()).await.unwrap().body, "[2]");
        assert_eq!(script.lines().len(), 2);
    }
}

#[tokio::test(start_paused = true)]
async fn our_own_write_makes_it_old_at_once() {
    let (client, script) = client_with(Options::default(), [page("1"), json(200, "{}"), page("2")]);
    client.call(rooms(), Args::new()).await.unwrap();
    client.call(tool("create-room").unwrap(), Args::new()).await.unwrap();
    assert_eq!(client.call(rooms(), Args::new()).await.unwrap().body, "[2]");
    assert_eq!(script.lines().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_secret_is_never_kept() {
    let (webhooks, hook) =
        (tool("list-webhooks").unwrap(), |v: &str| page(&format!("{{\"authorization_header\": {v}}}")));
    let (client, script) = client_with(Options::default(), [hook("\"hush\""), hook("null"), page("2")]);
    for _ in 0..4 {
        client.call(webhooks, Args::new()).await.unwrap();
    }
    assert_eq!(script.lines().len(), 2);
    // What gives access is not even a candidate.
    for op in crate::api::ops().filter(|o| o.effects.has(Effects::EGRESS) || o.repeat != Repeat::Safe) {
        let checked = crate::client::check::Checked { values: Vec::new(), extra: Vec::new() };
        assert!(client.0.resources.question(op, &checked).is_none(), "{}", op.tool);
    }
}

#[tokio::test(start_paused = true)]
async fn what_it_said_earlier_stands_in_while_the_api_fails_and_is_marked() {
    let outage = || [Answer::Broken(true), Answer::Broken(true), Answer::Broken(true)];
    let options = Options { connection_management: false, ..Options::default() };
    let (client, _script) = client_with(options, [page("1")].into_iter().chain(outage()).chain([page("2")]));
    let mut events = client.events();
    let reply = client.call(rooms(), Args::new()).await.unwrap();
    assert_eq!((reply.stale, reply.warning()), (None, None));
    tokio::time::advance(seconds(40)).await;
    let reply = client.call(rooms(), Args::new()).await.unwrap();
    assert_eq!(
        (&reply.body[..], reply.stale, reply.rows().unwrap().stale),
        (&b"[1]"[..], Some(seconds(40)), Some(seconds(40)))
    );
    assert_eq!(reply.warning().unwrap(), "the API fails; this is what it said 40 s ago");
    // Another question has no earlier answer: an outage is an error.
    let other = client.call(rooms(), Args::new().with("limit", 5)).await;
    assert_eq!(other.unwrap_err().kind(), Kind::Network);
    // Too old is no answer either.
    tokio::time::advance(seconds(700)).await;
    assert_eq!(client.call(rooms(), Args::new()).await.unwrap_err().kind(), Kind::Network);
    assert_eq!(client.call(rooms(), Args::new()).await.unwrap().body, "[2]");
    let mut told = Vec::new();
    while let Ok(event) = events.try_recv() {
        told.push(serde_json::to_value(event).unwrap()["event"].clone());
    }
    assert_eq!(told.iter().filter(|e| *e == "stale" || *e == "fresh").collect::<Vec<_>>(), ["stale", "fresh"]);
}

#[tokio::test(start_paused = true)]
async fn nothing_stands_in_for_want_of_our_own_room() {
    let options = Options { rate_limit: Some(1), timeout: seconds(10), ..Options::default() };
    let (client, _script) = client_with(options, [page("1")]);
    client.call(rooms(), Args::new()).await.unwrap();
    tokio::time::advance(seconds(31)).await;
    let e = client.call(rooms(), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), e.status()), (Kind::RateLimited, None), "the API does not fail");
}

#[tokio::test(start_paused = true)]
async fn what_a_write_made_untrue_never_stands_in() {
    let options = Options { connection_management: false, ..Options::default() };
    let (client, _) = client_with(options, [page("1"), json(200, "{}"), Answer::Broken(true)]);
    client.call(rooms(), Args::new()).await.unwrap();
    client.call(tool("create-room").unwrap(), Args::new()).await.unwrap();
    assert_eq!(client.call(rooms(), Args::new()).await.unwrap_err().kind(), Kind::Network);
}

#[tokio::test]
async fn it_stays_within_its_bytes_and_gives_back_what_is_asked() {
    let options = Options { memory_limit: 1 << 20, ..Options::default() };
    let answers = (0..2_000).map(|n| json(200, &format!("[{}]", "1".repeat(1_000 + n % 3))));
    let (client, _) = client_with(options, answers);
    for n in 0..2_000 {
        client.call(rooms(), Args::new().with("offset", n)).await.unwrap();
        let stats = client.stats();
        assert!(stats.resources.cache_bytes <= 1 << 19);
        assert!(stats.memory.parts.cache as u64 >= stats.resources.cache_bytes);
    }
    let full = client.stats().resources.cache_bytes;
    assert!(full > 1 << 18, "{full}");
    let cache = client.0.resources.cache.as_ref().unwrap();
    let gave = shrink(&Arc::downgrade(&cache.replies), cache.most, 100_000);
    assert!(gave >= 100_000 && client.stats().resources.cache_bytes == full - gave as u64);
    assert_eq!(shrink(&Arc::downgrade(&cache.replies), cache.most, usize::MAX) as u64, full - gave as u64);
    assert_eq!(client.stats().memory.parts.cache, 0);
}

#[tokio::test]
async fn what_it_keeps_holds_nothing_of_the_buffer_it_came_in() {
    struct Buffer {
        bytes: Vec<u8>,
        _alive: Arc<()>,
    }
    impl AsRef<[u8]> for Buffer {
        fn as_ref(&self) -> &[u8] {
            &self.bytes
        }
    }
    let (client, _) = client_with(Options::default(), []);
    let (op, alive) = (rooms(), Arc::new(()));
    let bytes = Bytes::from_owner(Buffer { bytes: b"one,two;[1]".to_vec(), _alive: alive.clone() });
    let mut headers = HeaderMap::new();
    for (name, part) in [("x-a", 0..3), ("x-b", 4..7), ("x-a", 4..7), ("set-cookie", 0..3)] {
        headers.append(name, HeaderValue::from_maybe_shared(bytes.slice(part)).unwrap());
    }
    headers.get_mut("x-b").unwrap().set_sensitive(true);
    let reply = Reply::new(StatusCode::OK, headers, bytes.slice(8..));
    let checked = crate::client::check::Checked { values: Vec::new(), extra: Vec::new() };
    let question = client.0.resources.question(op, &checked).unwrap();
    let cache = client.0.resources.cache.as_ref().unwrap();
    cache.keep(op, question.key, Instant::now(), question.writes, &reply);
    drop((reply, bytes));
    assert_eq!(Arc::strong_count(&alive), 1, "the buffer is still held");
    let kept = cache.fresh(op, question.key, question.writes).unwrap().reply();
    let all: Vec<_> = kept.headers.get_all("x-a").iter().map(|v| v.to_str().unwrap()).collect();
    assert_eq!((&kept.body[..], all), (&b"[1]"[..], vec!["one", "two"]));
    assert!(kept.headers["x-b"] == "two" && kept.headers["x-b"].is_sensitive());
    assert!(!kept.headers.contains_key(SET_COOKIE));
}
