//! Many questions become one walk over a list; long lists are read ahead.

use crate::client::{Args, Client};
use crate::error::Result;
use crate::features::check::Figure;
use crate::features::rig::{Rig, call, op};
use crate::sandbox::ListenOptions;
use futures_util::TryStreamExt;
use futures_util::future::join_all;
use serde_json::Value;

/// Makes libraries and gives their ids.
async fn libraries(client: &Client, count: usize) -> Result<Vec<String>> {
    let create = |n: usize| call(client, "create-library", Args::new().with("name", format!("Self-test {n}")));
    let replies: Vec<_> = join_all((0..count).map(create)).await.into_iter().collect::<Result<_>>()?;
    replies.iter().map(|reply| Ok(reply.json()?["id"].as_str().unwrap_or_default().to_owned())).collect()
}

async fn ask(client: &Client, ids: &[String]) -> usize {
    let one = |id: &String| call(client, "get-library-details", Args::new().with("library", id.as_str()));
    let replies = join_all(ids.iter().map(one)).await;
    let right = |(id, reply): (&String, Result<crate::client::Reply>)| {
        reply.ok().and_then(|r| r.json().ok()).is_some_and(|json: Value| json["id"] == id.as_str())
    };
    ids.iter().zip(replies).filter(|(id, reply)| right((id, reply.clone()))).count()
}

pub(super) async fn batch(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("latency=20ms").await?;
    let client = rig.client(&upstream, |o| o.cache = false).await?;
    let ids = libraries(&client, 80).await?;
    let well = ask(&client, &ids).await;
    let asked = upstream.requests("list-libraries") + upstream.requests("get-library-details");
    let figure = Figure::at_most(asked, 3.0, "requests");
    Ok(figure.and(well == 80, || format!("only {well} of 80 answers were right")))
}

pub(super) async fn batch_broken(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("latency=20ms").await?;
    let client = rig.client(&upstream, |o| o.cache = false).await?;
    let ids = libraries(&client, 20).await?;
    // Twice: with the list, then while it fails.
    let before = ask(&client, &ids).await;
    let first = upstream.requests("get-library-details");
    upstream.sandbox.set_faults("latency=20ms,500=1,only=list-libraries".parse()?);
    let during = ask(&client, &ids).await;
    let figure = Figure::exactly(first, 0.0, "requests");
    Ok(figure.and((before, during) == (20, 20), || format!("{before} and {during} of 20 answers were right")))
}

pub(super) async fn pages(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream_on("latency=30ms", ListenOptions::default(), 1_000).await?;
    let client = rig.client(&upstream, |o| o.pool_size = 5).await?;
    let rows: Vec<_> = client.pages(op("list-rooms")?, Args::new()).try_collect().await?;
    let ids: std::collections::BTreeSet<_> = rows
        .iter()
        .filter_map(|row| serde_json::from_str::<Value>(row.get()).ok()?["id"].as_str().map(str::to_owned))
        .collect();
    let figure = Figure::at_least(upstream.count("/in_flight/most"), 4.0, "requests");
    Ok(figure.and((rows.len(), ids.len()) == (1_000, 1_000), || format!("{} rows came, {} ids", rows.len(), ids.len())))
}
