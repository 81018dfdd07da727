//! Calls are sent again where that is safe, and only there.

use crate::client::Args;
use crate::error::{Error, Kind, Result};
use crate::features::check::Figure;
use crate::features::rig::{Rig, Upstream, call};
use std::time::{Duration, Instant};

/// So many reads, one after another; those the server answered with 200.
async fn reads(rig: Rig, faults: &str, count: u32) -> Result<Figure> {
    let upstream = rig.upstream(faults).await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let mut well = 0;
    for _ in 0..count {
        well += u32::from(call(&client, "get-permissions", Args::new()).await.is_ok());
    }
    let figure = Figure::exactly(upstream.count("/replies/200"), f64::from(count), "reads");
    Ok(figure.and(well == count, || format!("only {well} of {count} callers got their reply")))
}

pub(super) async fn unavailable(rig: Rig) -> Result<Figure> {
    reads(rig, "503=1,times=3", 10).await
}

pub(super) async fn reset(rig: Rig) -> Result<Figure> {
    reads(rig, "reset-before=1,times=3", 10).await
}

pub(super) async fn retry_after(rig: Rig) -> Result<Figure> {
    let began = Instant::now();
    let figure = reads(rig, "429=1,times=1,retry-after=1s", 1).await?;
    let took = began.elapsed();
    Ok(figure.and(took >= Duration::from_secs(1), || format!("it was sent again after {took:?}, sooner than asked")))
}

pub(super) async fn create_refused(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("429=1,times=2,only=create-room,retry-after=1s").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let before = rooms(&upstream)?;
    for n in 0..5 {
        let args = Args::new().with("privacy", "public").with("description", format!("Self-test {n}"));
        // One that fails is seen in the count.
        let _ = call(&client, "create-room", args).await;
    }
    let twice = upstream.count("/duplicates/total");
    let figure = Figure::exactly(rooms(&upstream)? - before, 5.0, "rooms");
    Ok(figure.and(twice == 0, || format!("{twice} creates were carried out twice")))
}

pub(super) async fn delete_unknown(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("reset-after=1,times=1,only=delete-room").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let list = call(&client, "list-rooms", Args::new().with("limit", 1)).await?.json()?;
    let id = list["data"][0]["id"].as_str().ok_or_else(|| Error::new(Kind::Failed, "the sandbox has no room"))?;
    let before = rooms(&upstream)?;
    let told = call(&client, "delete-room", Args::new().with("room", id)).await.is_ok();
    let gone = before - rooms(&upstream)?;
    let figure = Figure::exactly(if told { gone } else { 0 }, 1.0, "deletes");
    Ok(figure.and(gone == 1, || "the room is still there".to_owned()))
}

/// Rooms at the server, asked of its state.
fn rooms(upstream: &Upstream) -> Result<u64> {
    let state = upstream.sandbox.state()?;
    state["rows"]["rooms"].as_u64().ok_or_else(|| Error::new(Kind::Failed, "the sandbox's state has no rooms"))
}
