//! Replies are kept for a while, and never past a write of our own.

use crate::client::{Args, Client};
use crate::error::{Error, Kind, Result};
use crate::features::check::Figure;
use crate::features::rig::{Rig, call};

pub(super) async fn repeated(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let mut well = 0;
    for _ in 0..20 {
        well += usize::from(call(&client, "list-rooms", Args::new()).await.is_ok());
    }
    let figure = Figure::exactly(upstream.requests("list-rooms"), 1.0, "requests");
    Ok(figure.and(well == 20, || format!("only {well} of 20 reads were answered")))
}

pub(super) async fn own_write(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let rooms = call(&client, "list-rooms", Args::new().with("limit", 1)).await?.json()?;
    let id = rooms["data"][0]["id"].as_str().ok_or_else(|| Error::new(Kind::Failed, "the sandbox has no room"))?;
    let before = shown(&client, id, "Changed").await?;
    let change = Args::new().with("room", id).with("description", "Changed");
    call(&client, "update-room", change).await?;
    let after = shown(&client, id, "Changed").await?;
    let figure = Figure::exactly(upstream.requests("get-room-details"), 2.0, "requests");
    Ok(figure.and((before, after) == (0, 5), || format!("{after} of 5 reads after the change showed it")))
}

/// How many of five reads of a room show this description.
async fn shown(client: &Client, id: &str, description: &str) -> Result<usize> {
    let mut shown = 0;
    for _ in 0..5 {
        let room = call(client, "get-room-details", Args::new().with("room", id)).await?.json()?;
        shown += usize::from(room["description"] == description);
    }
    Ok(shown)
}
