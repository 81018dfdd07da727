use crate::api::{Op, tool};
use crate::client::testing::{Answer, client, client_with, json, reply};
use crate::client::{Args, Credential, Options};
use crate::error::{Error, Kind};
use bytes::Bytes;
use http::Response;
use std::time::Duration;
use tokio::time::Instant;

fn op(name: &str) -> &'static Op {
    tool(name).unwrap()
}

fn new_room() -> Args {
    Args::new().with("description", "Daily")
}

#[tokio::test]
async fn a_call_carries_its_credential_and_answers_the_reply() {
    let (client, script) = client([json(200, r#"{"id":"x","z":1,"a":2}"#)]);
    let reply = client.call(op("create-room"), new_room()).await.unwrap();
    assert_eq!(reply.json().unwrap().to_string(), r#"{"id":"x","z":1,"a":2}"#);
    assert_eq!(script.lines(), [r#"POST /rooms {"description":"Daily"}"#]);
    assert_eq!(script.header(0, "authorization").unwrap(), "Bearer sekret-developer-key");

    let key = Credential::TeamKey { team: "team".into(), key: "key".into() };
    let (client, script) = client_with(Options { credential: Some(key), ..Options::default() }, [json(200, "{}")]);
    client.call(op("create-room"), new_room()).await.unwrap();
    assert_eq!(script.header(0, "authorization").unwrap(), "Basic dGVhbTprZXk=");
}

#[tokio::test]
async fn wrong_arguments_and_keys_that_cannot_be_sent_send_nothing() {
    let (good, script) = client([]);
    let e = good.call(op("create-room"), Args::new().with("descripton", "x")).await.unwrap_err();
    assert_eq!((e.kind(), e.exit_code()), (Kind::Usage, 2));
    assert!(script.lines().is_empty());
    for credential in
        [Credential::Key("sekret\nkey".into()), Credential::TeamKey { team: "a:b".into(), key: "sekret".into() }]
    {
        let (bad, script) = client_with(Options { credential: Some(credential), ..Options::default() }, []);
        let e = bad.call(op("create-room"), new_room()).await.unwrap_err();
        assert_eq!(e.kind(), Kind::Auth);
        assert!(script.lines().is_empty() && !format!("{e:?}").contains("sekret"));
    }
}

#[tokio::test(start_paused = true)]
async fn the_whole_call_has_a_limit() {
    let started = Instant::now();
    let (quiet, script) = client([Answer::Silence(true)]);
    let e = quiet.call(op("list-rooms"), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), started.elapsed()), (Kind::Timeout, Duration::from_secs(30)));
    assert_eq!(*script.dropped.lock().unwrap(), 1, "the request is given up");

    // A body that keeps trickling in never stands still, but the total ends it all the same.
    let started = Instant::now();
    let drop = || (Duration::from_secs(10), Ok(Bytes::from_static(b"[")));
    let options = Options { timeout: Duration::from_secs(25), ..Options::default() };
    let head = Response::new(());
    let (slow, _) = client_with(options, [Answer::Pieces(head, (0..9).map(|_| drop()).collect())]);
    let e = slow.call(op("list-rooms"), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), started.elapsed()), (Kind::Timeout, Duration::from_secs(25)));
}

#[tokio::test(start_paused = true)]
async fn a_body_that_stands_still_ends_the_call() {
    let pieces =
        vec![(Duration::ZERO, Ok(Bytes::from_static(b"{"))), (Duration::from_secs(16), Ok(Bytes::from_static(b"}")))];
    let started = Instant::now();
    let (client, _) = client([Answer::Pieces(Response::new(()), pieces)]);
    let e = client.call(op("list-rooms"), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), started.elapsed()), (Kind::Timeout, Duration::from_secs(15)));
    assert_eq!(e.message(), "the reply stood still for 15s");
}

#[tokio::test(start_paused = true)]
async fn a_create_that_broke_off_is_unknown_only_if_it_may_have_arrived() {
    let unknown = "the request may have been carried out, or not";
    for (left, kind) in [(true, Kind::UnknownOutcome), (false, Kind::Network)] {
        let (client, _) = client([Answer::Broken(left)]);
        let e = client.call(op("create-room"), new_room()).await.unwrap_err();
        assert_eq!((e.kind(), e.message().contains(unknown)), (kind, left), "{e}");
        assert!(
            !left || e.hint() == Some("look with `dsamba rooms list` whether it was before you call again"),
            "{e:?}"
        );
    }
    for (left, kind) in [(true, Kind::UnknownOutcome), (false, Kind::Timeout)] {
        let (client, _) = client([Answer::Silence(left)]);
        let e = client.call(op("create-room"), new_room()).await.unwrap_err();
        assert_eq!(e.kind(), kind);
        assert_eq!(e.retryable(), !left, "what is unknown must not be sent again by a script");
    }
    let cut = vec![(Duration::ZERO, Err(Error::new(Kind::Network, "cut")))];
    let (client, _) = client([Answer::Pieces(Response::new(()), cut)]);
    assert_eq!(client.call(op("create-room"), new_room()).await.unwrap_err().kind(), Kind::UnknownOutcome);
}

#[tokio::test]
async fn what_may_be_repeated_stays_a_network_error() {
    let (client, _) = client([Answer::Broken(true), Answer::Broken(true)]);
    let e = client.call(op("list-rooms"), Args::new()).await.unwrap_err();
    assert_eq!((e.kind(), e.exit_code()), (Kind::Network, 5));
    let e = client.call(op("delete-room"), Args::new().with("room", "x")).await.unwrap_err();
    assert_eq!(e.kind(), Kind::Network);
    assert!(e.hint().is_some());
}

#[tokio::test]
async fn dropping_a_call_drops_its_request() {
    let (client, script) = client([Answer::Silence(true)]);
    let call = client.call(op("list-rooms"), Args::new());
    let polled = futures_util::future::poll_immediate(call).await;
    assert!(polled.is_none());
    assert_eq!((script.lines().len(), *script.dropped.lock().unwrap()), (1, 1));
}

#[tokio::test]
async fn replies_that_are_something_else_are_errors() {
    let html = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>";
    for (name, args, answer, says) in [
        ("list-rooms", Args::new(), reply(200, &[("content-type", "text/html")], html), "a page but is an HTML page"),
        ("list-rooms", Args::new(), reply(200, &[], html), "is an HTML page: <!DOCTYPE html>"),
        ("list-rooms", Args::new(), json(200, r#"{"data":[{"id":"#), "is cut off"),
        ("list-rooms", Args::new(), json(200, ""), "is empty"),
        ("list-rooms", Args::new(), reply(200, &[], "welcome"), "is no JSON: welcome"),
        ("create-room", new_room(), json(200, r#"{"id":"x"},"#), "JSON but is no JSON (line 1, column 11)"),
        (
            "delete-room",
            Args::new().with("room", "x"),
            reply(200, &[("content-type", "text/html")], html),
            "empty but is an HTML",
        ),
    ] {
        let (client, _) = client([answer]);
        let e = client.call(op(name), args).await.unwrap_err();
        assert_eq!((e.kind(), e.status()), (Kind::UnexpectedReply, Some(200)));
        assert!(e.message().contains(says), "{e}");
    }
}

#[tokio::test]
async fn replies_that_are_close_enough_are_taken() {
    for (name, args, answer) in [
        ("list-rooms", Args::new(), reply(200, &[], " [] ")),
        ("create-room", new_room(), reply(204, &[], "")),
        ("delete-room", Args::new().with("room", "x"), json(200, "{}")),
        ("delete-room", Args::new().with("room", "x"), reply(204, &[("content-type", "text/html")], "")),
    ] {
        let (client, _) = client([answer]);
        client.call(op(name), args).await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn a_streamed_reply_has_no_total_but_an_idle_limit() {
    let piece = |wait| (Duration::from_secs(wait), Ok(Bytes::from_static(b"chat\n")));
    let export = op("export-chat-messages");
    let args = || Args::new().with("room", "x");
    let (client, _) = client([
        Answer::Pieces(Response::new(()), vec![piece(1), piece(14), piece(14), piece(14)]),
        Answer::Pieces(Response::new(()), vec![piece(1), piece(16)]),
        reply(200, &[("content-type", "text/html; charset=utf-8")], "<p>sign in"),
        json(404, r#"{"message":"Not Found","error":"not-found"}"#),
        Answer::Pieces(Response::new(()), vec![]),
    ]);
    let mut stream = client.open(export, args()).await.unwrap();
    let mut got = Vec::new();
    while let Some(chunk) = stream.chunk().await.unwrap() {
        got.extend_from_slice(&chunk);
    }
    assert_eq!(got, b"chat\n".repeat(4), "43 seconds, and none of them idle too long");
    let mut stream = client.open(export, args()).await.unwrap();
    assert!(stream.chunk().await.unwrap().is_some());
    assert_eq!(stream.chunk().await.unwrap_err().kind(), Kind::Timeout);
    assert_eq!(client.open(export, args()).await.unwrap_err().kind(), Kind::UnexpectedReply);
    assert_eq!(client.open(export, args()).await.unwrap_err().kind(), Kind::NotFound);
    assert_eq!(client.open(export, args()).await.unwrap().chunk().await.unwrap(), None);
}

#[tokio::test]
async fn a_reply_beyond_measure_is_not_held() {
    let mega = Bytes::from(vec![b'x'; 1 << 20]);
    let pieces = (0..66).map(|_| (Duration::ZERO, Ok(mega.clone()))).collect();
    let (client, _) = client([Answer::Pieces(Response::new(()), pieces)]);
    let e = client.call(op("export-chat-messages"), Args::new().with("room", "x")).await.unwrap_err();
    assert_eq!(e.kind(), Kind::UnexpectedReply);
    assert!(e.message().contains("larger than 64 MiB"), "{e}");
}

#[test]
fn the_credential_is_marked_so_that_nobody_prints_it() {
    let header = Credential::Key("sekret".into()).header().unwrap().unwrap();
    assert!(header.is_sensitive() && !format!("{header:?}").contains("sekret"));
}

#[tokio::test]
async fn a_key_in_a_wrong_place_is_not_shown() {
    let (client, _) = client([]);
    let args = Args::new().with("privacy", "sekret-developer-key").with("sekret-developer-key", 1);
    for e in [
        client.call(op("create-room"), args.clone()).await.unwrap_err(),
        client.request(op("create-room"), &args).unwrap_err(),
        client.curl(op("create-room"), &args).unwrap_err(),
        client.call(op("get-session"), Args::new().with("session", "sekret-developer-key")).await.unwrap_err(),
    ] {
        assert_eq!(e.kind(), Kind::Usage);
        assert!(e.to_string().contains("***") && !format!("{e:?}").contains("sekret"), "{e:?}");
    }
}
