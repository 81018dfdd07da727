//! Every check sabotaged: the layer is a pass-through, and the client still says that all is well. Each must turn red.

use super::Figure;
use super::rig::Mode;
use super::run::{all, once};
use crate::client::{Args, Client, Options};
use crate::error::Result;
use crate::sandbox::{self, Sandbox, listen};
use std::time::Duration;

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_check_turns_red_when_its_layer_only_says_that_it_works() {
    let mut runs = tokio::task::JoinSet::new();
    for check in all() {
        runs.spawn(async move { (check, once(check, Mode::Sabotaged).await) });
    }
    let mut faults = Vec::new();
    while let Some(run) = runs.join_next().await {
        let (check, figure) = run.unwrap();
        match figure {
            Ok(figure) if figure.holds() => faults.push(format!("{} is green: {figure}", check.name)),
            Ok(_) => {}
            Err(e) => faults.push(format!("{} broke off: {e}", check.name)),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
