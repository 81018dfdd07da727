//! Identical reads in flight share one call; others do not.

use crate::client::Args;
use crate::error::Result;
use crate::features::check::{Count, Figure};
use crate::features::rig::{Rig, call, crowd};
use futures_util::future::join_all;

/// Long enough that all callers are there before the first reply is.
const LATENCY: &str = "latency=200ms";

pub(super) async fn identical(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream(LATENCY).await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let well = crowd(&client, 100, "list-rooms", |_| Args::new()).await;
    let figure = Figure::exactly(upstream.requests("list-rooms"), 1.0, "requests");
    Ok(figure.and(well == 100, || format!("only {well} of 100 reads were answered")))
}

pub(super) async fn bytes(rig: Rig) -> Result<Figure> {
    let (one, many) = (rig.upstream(LATENCY).await?, rig.upstream(LATENCY).await?);
    crowd(&rig.client(&one, |_| {}).await?, 1, "list-rooms", |_| Args::new()).await;
    let well = crowd(&rig.client(&many, |_| {}).await?, 50, "list-rooms", |_| Args::new()).await;
    let (one, many) = (one.count("/bytes/out"), many.count("/bytes/out"));
    let figure = Figure::at_most(many.count() / one.max(1).count(), 2.0, "times the bytes");
    Ok(figure.and(well == 50 && one > 0, || format!("only {well} of 50 reads were answered")))
}

pub(super) async fn leaver(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream(LATENCY).await?;
    let client = rig.client(&upstream, |o| o.pool_size = 20).await?;
    let first = tokio::spawn({
        let client = client.clone();
        async move { call(&client, "list-rooms", Args::new()).await.map(|_| ()) }
    });
    let others = crowd(&client, 19, "list-rooms", |_| Args::new());
    let leaving = async {
        // It leaves while its call is under way: the server has it by then, and has not yet answered.
        while upstream.count("/in_flight/now") == 0 {
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        }
        first.abort();
    };
    let (well, ()) = tokio::join!(others, leaving);
    let figure = Figure::exactly(upstream.requests("list-rooms"), 1.0, "requests");
    Ok(figure.and(well == 19, || format!("only {well} of the 19 callers who stayed were answered")))
}

pub(super) async fn distinct(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream(LATENCY).await?;
    let client = rig.client(&upstream, |o| o.pool_size = 40).await?;
    let page = |n: usize| Args::new().with("limit", 1 + n % 4);
    let replies = join_all((0..40).map(|n| call(&client, "list-rooms", page(n)))).await;
    let right = |(n, reply): (usize, Result<crate::client::Reply>)| {
        let body = reply.ok()?.json().ok()?;
        (body["data"].as_array()?.len() == 1 + n % 4).then_some(())
    };
    let well = replies.into_iter().enumerate().filter_map(right).count();
    let figure = Figure::exactly(upstream.requests("list-rooms"), 4.0, "requests");
    Ok(figure.and(well == 40, || format!("only {well} of 40 readers got their own page")))
}
