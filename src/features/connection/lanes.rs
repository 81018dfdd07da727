//! How many connections there are, and that they are kept.

use crate::client::{Args, HttpVersion};
use crate::error::Result;
use crate::features::check::Figure;
use crate::features::rig::{Rig, crowd, http1, row};

pub(super) async fn cap(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("latency=20ms").await?;
    let client = rig
        .client(&upstream, |o| {
            o.pool_size = 3;
            http1(o);
        })
        .await?;
    let well = crowd(&client, 60, "list-rooms", |_| Args::new()).await;
    let figure = Figure::at_most(upstream.count("/connections/most"), 3.0, "connections");
    Ok(figure.and(well == 60, || format!("only {well} of 60 reads were answered")))
}

pub(super) async fn cap_http2(rig: Rig) -> Result<Figure> {
    let upstream = rig.secure("latency=20ms").await?;
    let client = rig
        .client(&upstream, |o| {
            o.pool_size = 2;
            o.http = HttpVersion::Http2;
        })
        .await?;
    let well = crowd(&client, 60, "list-rooms", |_| Args::new()).await;
    let figure = Figure::at_most(upstream.count("/connections/most"), 2.0, "connections");
    Ok(figure.and(well == 60, || format!("only {well} of 60 reads were answered")))
}

pub(super) async fn reuse(rig: Rig) -> Result<Figure> {
    let upstream = rig.secure("").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let well = row(&client, 10, "list-rooms", |_| Args::new()).await;
    let figure = Figure::exactly(upstream.count("/connections/opened"), 1.0, "handshakes");
    Ok(figure.and(well == 10, || format!("only {well} of 10 reads were answered")))
}
