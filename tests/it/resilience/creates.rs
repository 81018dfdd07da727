//! Creates are never carried out twice, and every failure tells the truth about what it has done.

use super::*;
use dsamba::error::Kind;
use std::collections::HashMap;

#[tokio::test]
async fn creates_are_never_doubled_and_failures_tell_the_truth() {
    for http in [HttpVersion::Http1, HttpVersion::Http2] {
        let faults = "503=0.1,429=0.1,reset-before=0.05,reset-after=0.05,cut=0.05,retry-after=0s";
        let (sandbox, listening) = world(faults).await;
        let client = client(&sandbox, &listening, Options { http, ..asking() });
        let name = |n: usize| format!("storm {n}");
        let create = |n| client.call(op("create-room"), args(json!({"description": name(n)})));
        let outcomes = storm(&sandbox, (600, 20, 150), create).await;
        let doubled = sandbox.stats()["duplicates"]["total"].clone();
        let mut there: HashMap<String, usize> = HashMap::new();
        rooms(&sandbox).await.into_iter().for_each(|name| *there.entry(name).or_default() += 1);
        let (mut made, mut unknown, mut done) = (0, 0, 0);
        for (n, outcome) in outcomes.iter().enumerate() {
            let found = there.get(&name(n)).copied().unwrap_or_default();
            assert!(found <= 1, "{http:?}: {} was made {found} times", name(n));
            match outcome {
                Ok(_) => {
                    made += 1;
                    assert_eq!(found, 1, "{http:?}: said to be made");
                }
                Err(e) if e.kind() == Kind::UnknownOutcome => {
                    unknown += 1;
                    done += found;
                    assert!(e.hint().is_some_and(|h| h.contains("dsamba rooms list")), "{e:?}");
                }
                Err(e) => assert_eq!(found, 0, "{http:?}: said to have failed without effect: {e:?}"),
            }
        }
        assert_eq!(doubled, 0, "{http:?}");
        // What was refused was sent again; what broke off was not. Over HTTP/2 a connection takes all its calls with it.
        assert!(made > 200 && unknown > 40, "{http:?}: {made} made, {unknown} unknown");
        assert!(done > 10 && done < unknown, "{http:?}: {done} of {unknown} were done all the same");
    }
}

#[tokio::test]
async fn off_a_create_is_sent_once_and_tells_the_truth_too() {
    let (sandbox, listening) = world("429=0.3,reset-after=0.2").await;
    let client = client(&sandbox, &listening, Options { connection_management: false, ..asking() });
    let create = |n| client.call(op("create-room"), args(json!({"description": format!("off {n}")})));
    let outcomes = storm(&sandbox, (100, 5, 101), create).await;
    assert_eq!(asked(&sandbox, "create-room"), 100);
    let there = rooms(&sandbox).await;
    for (n, outcome) in outcomes.iter().enumerate() {
        let found = there.contains(&format!("off {n}"));
        match outcome {
            Ok(_) => assert!(found),
            Err(e) if e.kind() == Kind::UnknownOutcome => assert!(found, "this fault carries the call out"),
            Err(e) => assert!(!found, "{e:?}"),
        }
    }
}
