//! Few connections, used again, there before they are needed.

use crate::client::{Args, HttpVersion};
use crate::error::{Error, Kind, Result};
use crate::features::check::Figure;
use crate::features::rig::{Rig, Upstream, call, crowd};
use crate::features::scratch::Scratch;
use crate::sandbox::ListenOptions;
use std::time::Duration;
use tokio::time::{Instant, sleep};

pub(super) async fn cap(rig: Rig, http: HttpVersion) -> Result<Figure> {
    let upstream = rig.upstream("latency=50ms").await?;
    let client = rig
        .client(&upstream, |o| {
            o.http = http;
            o.pool_size = 5;
        })
        .await?;
    let well = crowd(&client, 200, "get-permissions", |_| Args::new()).await;
    let figure = Figure::at_most(upstream.count("/connections/most"), 5.0, "connections");
    Ok(figure.and(well == 200, || format!("only {well} of 200 calls were answered")))
}

pub(super) async fn reuse(rig: Rig, tls: bool) -> Result<Figure> {
    let upstream = rig.upstream_on("", ListenOptions { tls, ..ListenOptions::default() }, 0).await?;
    let scratch = Scratch::new()?;
    let authority = upstream.ca_pem().map(|pem| scratch.write("ca.pem", pem)).transpose()?;
    let client = rig.client(&upstream, |o| o.ca_file = authority).await?;
    let calls = if tls { 10 } else { 30 };
    for _ in 0..calls {
        call(&client, "get-permissions", Args::new()).await?;
    }
    Ok(Figure::exactly(upstream.count("/connections/opened"), 1.0, "connections"))
}

pub(super) async fn warm(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("").await?;
    let client = rig.client(&upstream, |o| o.pool_size = 1).await?;
    client.warm();
    // Without the feature nothing ever comes: the wait is short.
    settled(&upstream, 1, Duration::from_secs(2)).await;
    opened_for_a_call(&upstream, &client).await
}

pub(super) async fn quiet(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("idle-close=1s").await?;
    let client = rig.client(&upstream, |o| o.pool_size = 1).await?;
    call(&client, "get-permissions", Args::new()).await?;
    // The server closes the first one after a second; what comes in its place has time to settle.
    sleep(Duration::from_millis(2_500)).await;
    settled(&upstream, 1, Duration::from_secs(1)).await;
    opened_for_a_call(&upstream, &client).await
}

/// Waits until so many connections are open, or the time is over.
async fn settled(upstream: &Upstream, open: u64, most: Duration) {
    let until = Instant::now() + most;
    while upstream.count("/connections/open") < open && Instant::now() < until {
        sleep(Duration::from_millis(5)).await;
    }
}

async fn opened_for_a_call(upstream: &Upstream, client: &crate::client::Client) -> Result<Figure> {
    let before = upstream.count("/connections/opened");
    let done = call(client, "get-permissions", Args::new()).await;
    let opened = upstream.count("/connections/opened") - before;
    let figure = Figure::exactly(opened, 0.0, "connections");
    Ok(figure.and(done.is_ok(), || {
        let why = done.err().unwrap_or_else(|| Error::new(Kind::Failed, "no reply"));
        format!("the call failed: {}", why.message())
    }))
}
