//! Every check sabotaged: the layer is a pass-through, and the client still says that all is well. Each must turn red.

use super::Feature;
use super::Figure;
use super::check::{Check, Running};
use super::rig::Mode;
use super::run::{all, judge, once};
use crate::client::{Args, Client, Options};
use crate::error::Result;
use crate::sandbox::{self, Sandbox, listen};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;
use tokio::sync::Semaphore;

/// A client with everything switched off that its caller has not asked for, which reports the stats and events of another
/// one: over a socket of its own, with every feature on and at work.
pub(super) async fn boasting(off: Options) -> Result<Client> {
    let sandbox = Sandbox::new(sandbox::Options::default())?;
    let listening = listen(sandbox.clone(), sandbox::ListenOptions::default()).await?;
    let fine = Options {
        base_url: listening.url(),
        credential: Some(sandbox.credential()),
        connection_management: true,
        token_management: true,
        resource_optimization: true,
        ca_file: None,
        ..off.clone()
    };
    let boast = Client::new(fine)?;
    let worker = boast.clone();
    tokio::spawn(async move {
        let list = crate::api::tool("list-rooms").unwrap();
        for _ in 0..100 {
            let _ = worker.call(list, Args::new()).await;
            let _ = sandbox.disconnect(Duration::ZERO);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        drop(listening);
    });
    Ok(Client::new(off)?.boasting_of(boast))
}

/// Runs checks sabotaged, some of them at a time; gives those that are not red, and why.
async fn not_red(checks: Vec<Check>) -> Vec<(Check, String)> {
    let gate = Arc::new(Semaphore::new(6));
    let mut runs = tokio::task::JoinSet::new();
    for check in checks {
        let gate = gate.clone();
        runs.spawn(async move {
            let _place = gate.acquire_owned().await;
            (check, once(check, Mode::Sabotaged).await)
        });
    }
    let mut faults = Vec::new();
    while let Some(run) = runs.join_next().await {
        let (check, figure) = run.unwrap();
        match figure {
            Ok(figure) if figure.holds() => faults.push((check, format!("{} is green: {figure}", check.name))),
            Ok(_) => {}
            Err(e) => faults.push((check, format!("{} broke off: {e}", check.name))),
        }
    }
    faults
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_check_turns_red_when_its_layer_only_says_that_it_works() {
    // Some are green where the machine has no time for what they would count: those again, when the others are done.
    let again = not_red(all()).await.into_iter().map(|(check, _)| check).collect();
    let faults: Vec<_> = not_red(again).await.into_iter().map(|(_, fault)| fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A check whose figure with the feature on is as wanted from its run number `MISSES` on.
fn moody<const MISSES: u64>(rig: super::rig::Rig) -> Running {
    static RUNS: [AtomicU64; 3] = [const { AtomicU64::new(0) }; 3];
    let on = rig.mode == Mode::On;
    let run = usize::try_from(MISSES).map_or(0, |n| RUNS[n].fetch_add(u64::from(on), Relaxed));
    Box::pin(async move { Ok(Figure::exactly(u64::from(on && run >= MISSES), 1.0, "things")) })
}

#[tokio::test]
async fn who_misses_is_run_once_more_and_that_is_said() {
    let check = |run| Check { feature: Feature::Token, name: "moody", did: "d", counts: "c", run };
    let mut told = Vec::new();
    let checks = [check(moody::<0>), check(moody::<1>), check(moody::<2>)];
    let outcomes = judge(&checks, |o| told.push((o.runs, o.failure().is_none()))).await;
    let got: Vec<_> = outcomes.iter().map(|o| (o.runs, o.failure().is_none())).collect();
    assert_eq!(got, [(1, true), (2, true), (2, false)]);
    told.sort_unstable();
    assert_eq!(told, [(1, true), (2, false), (2, true)]);
}

#[tokio::test]
async fn when_many_miss_none_is_run_again() {
    let check = Check {
        feature: Feature::Token,
        name: "no",
        did: "d",
        counts: "c",
        run: |_| Box::pin(async { Ok(Figure::exactly(0_u64, 1.0, "things")) }),
    };
    let outcomes = judge(&[check; 5], |_| {}).await;
    assert!(outcomes.iter().all(|o| o.runs == 1 && o.failure().is_some()), "{outcomes:?}");
}

#[tokio::test]
async fn a_sabotaged_client_does_boast() {
    let off = Options { resource_optimization: false, ..Options::default() };
    let client = boasting(off).await.unwrap();
    assert!(client.stats().features.resource_optimization && !client.options().resource_optimization);
}

#[test]
fn checks_have_names_of_their_own() {
    let checks = all();
    for check in &checks {
        assert_eq!(checks.iter().filter(|c| (c.feature, c.name) == (check.feature, check.name)).count(), 1);
    }
}

#[test]
fn a_figure_says_what_was_wanted_and_whether_it_holds() {
    for (figure, holds, text, wanted) in [
        (Figure::at_most(3_u64, 3.0, "connections"), true, "3 connections", "at most 3"),
        (Figure::at_most(2.256, 2.0, "times"), false, "2.26 times", "at most 2"),
        (Figure::exactly(2_u64, 1.0, "calls"), false, "2 calls", "1"),
    ] {
        assert_eq!((figure.holds(), figure.to_string(), figure.wanted()), (holds, text.to_owned(), wanted.to_owned()));
    }
}
