//! While the API is gone it is left alone, and looked for.

use crate::client::{Args, Client};
use crate::error::Result;
use crate::features::check::Figure;
use crate::features::rig::{Rig, Upstream, call, crowd};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, sleep_until};

/// How long callers go on.
const LONG: Duration = Duration::from_secs(4);

pub(super) async fn held_back(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("500=1").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    let until = Instant::now() + LONG;
    let callers: Vec<_> = (0..10).map(|_| tokio::spawn(insist(client.clone(), until))).collect();
    sleep_until(until - Duration::from_secs(1)).await;
    let before = upstream.requests("get-permissions");
    sleep_until(until).await;
    let last = upstream.requests("get-permissions") - before;
    for caller in callers {
        let _ = caller.await;
    }
    Ok(Figure::at_most(last, 10.0, "requests").and(before > 0, || "nothing was asked at all".to_owned()))
}

/// Calls, and calls again 50 ms after each failure.
async fn insist(client: Client, until: Instant) {
    while Instant::now() < until {
        let _ = tokio::time::timeout_at(until, call(&client, "get-permissions", Args::new())).await;
        sleep(Duration::from_millis(50)).await;
    }
}

pub(super) async fn comeback(rig: Rig) -> Result<Figure> {
    let upstream = rig.upstream("").await?;
    let client = rig.client(&upstream, |_| {}).await?;
    call(&client, "get-permissions", Args::new()).await?;
    let before = upstream.count("/replies/200");
    upstream.sandbox.disconnect(Duration::from_millis(700))?;
    gone(&upstream).await;
    let well = crowd(&client, 2, "get-permissions", |_| Args::new()).await;
    let figure = Figure::exactly(upstream.count("/replies/200") - before, 2.0, "reads");
    Ok(figure.and(well == 2, || format!("only {well} of 2 callers got their reply")))
}

/// Waits until the server refuses connections.
async fn gone(upstream: &Upstream) {
    let Some(address) = upstream.url().socket_addrs(|| None).ok().and_then(|all| all.first().copied()) else { return };
    let until = Instant::now() + Duration::from_millis(50);
    while Instant::now() < until && TcpStream::connect(address).await.is_ok() {}
}
