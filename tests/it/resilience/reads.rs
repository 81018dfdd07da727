//! What may be repeated succeeds through faults, and costs no more than the budget for it.

use super::*;
use dsamba::Args;
use dsamba::error::Kind;

/// The faults that the API is to be borne with.
const USUAL: &str = "503=0.1,429=0.02,retry-after=0s";

#[tokio::test]
async fn reads_succeed_through_refusals_and_connections_that_are_reset_again_and_again() {
    let (sandbox, listening) = world(USUAL).await;
    for (http, client) in clients(&sandbox, &listening, &asking()) {
        sandbox.reset_stats();
        let read = |_| client.call(op("get-roles"), Args::new());
        let outcomes = storm(&sandbox, (3_000, 40, 400), read).await;
        // Which call meets which fault is the sockets' doing: 3 in a million meet one each of the six times that they are sent.
        let failed = failures(&outcomes);
        assert!(failed.as_ref().is_none_or(|(failed, _)| *failed <= 2), "{http:?}: {failed:?}");
        let stats = sandbox.stats();
        let refused = |status: &str| stats["replies"].get(status).and_then(Value::as_u64).unwrap_or_default();
        assert!(refused("503") > 200 && refused("429") > 30, "the faults were there: {stats}");
        assert!(stats["connections"]["opened"].as_u64() >= Some(7), "{stats}");
    }
}

#[tokio::test]
async fn a_delete_and_a_change_succeed_though_their_replies_are_lost() {
    let (sandbox, listening) = world("").await;
    let options = asking();
    for (http, client) in clients(&sandbox, &listening, &options) {
        let mut made = Vec::new();
        for n in 0..30 {
            let room = client.call(op("create-room"), args(json!({"description": format!("room {n}")}))).await.unwrap();
            made.push(room.json().unwrap()["id"].as_str().unwrap().to_owned());
        }
        // Few enough for the budget of few calls, and that none meets six of them.
        sandbox.set_faults("reset-after=0.08,cut=0.04".parse().unwrap());
        let change =
            |n: usize| client.call(op("update-room"), args(json!({"room": made[n], "description": "changed"})));
        assert_eq!(failures(&storm(&sandbox, (30, 3, 31), change).await), None, "{http:?}");
        let delete = |n: usize| client.call(op("delete-room"), args(json!({"room": made[n]})));
        assert_eq!(failures(&storm(&sandbox, (30, 3, 31), delete).await), None, "{http:?}");
        assert!(!rooms(&sandbox).await.iter().any(|name| name == "changed" || name == "room 1"));
        // One that was never there is an error all the same, and so is one that was already deleted.
        let e = client.call(op("delete-room"), args(json!({"room": made[0]}))).await.unwrap_err();
        assert_eq!(e.kind(), Kind::NotFound);
    }
}

#[tokio::test]
async fn raw_requests_are_repeated_by_their_method() {
    let (sandbox, listening) = world("").await;
    let client = client(&sandbox, &listening, asking());
    let room = client.call(op("create-room"), Args::new()).await.unwrap().json().unwrap()["id"].clone();
    let room = room.as_str().unwrap();
    let raw = |method: &str, path: &str| client.raw_request(method, path, &[], None).unwrap();
    for (faults, method, path, tool, requests) in [
        ("503=1,times=2,retry-after=0s", "GET", "/rooms?limit=1".to_owned(), "list-rooms", 3),
        ("reset-after=1,times=1", "DELETE", format!("/rooms/{room}"), "delete-room", 2),
        ("429=1,times=1,retry-after=0s", "POST", "/rooms".to_owned(), "create-room", 2),
    ] {
        sandbox.reset_stats();
        sandbox.set_faults(faults.parse().unwrap());
        client.exchange(raw(method, &path)).await.unwrap();
        assert_eq!(asked(&sandbox, tool), requests, "{method}");
    }
    sandbox.reset_stats();
    sandbox.set_faults("reset-before=1".parse().unwrap());
    let e = client.exchange(raw("POST", "/rooms")).await.unwrap_err();
    assert_eq!((e.kind(), asked(&sandbox, "create-room")), (Kind::UnknownOutcome, 1), "{e}");
}

#[tokio::test]
async fn while_everything_fails_repeats_keep_to_their_budget() {
    let (sandbox, listening) = world("500=1").await;
    for (http, client) in clients(&sandbox, &listening, &Options { breaker: false, ..asking() }) {
        sandbox.reset_stats();
        let began = std::time::Instant::now();
        let outcomes = storm(&sandbox, (600, 30, 601), |_| client.call(op("get-roles"), Args::new())).await;
        assert!(outcomes.iter().all(Result::is_err));
        let extra = asked(&sandbox, "get-roles") - 600;
        let allowed = 0.3 * 600.0 + 10.0 * (began.elapsed().as_secs_f64() + 1.0);
        #[allow(clippy::cast_precision_loss)] // small
        let fits = extra as f64 <= allowed;
        assert!(fits && extra >= 150, "{http:?}: {extra} repeats, {allowed} allowed");
    }
}
