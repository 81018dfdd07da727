//! Join tokens, made by the server and kept fresh.

use crate::client::token::{TokenRequest, jwt};
use crate::client::{Client, Options};
use crate::error::{Error, Kind, Result};
use crate::features::check::Figure;
use crate::features::rig::{Rig, Upstream, call};
use futures_util::future::join_all;
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::{Instant, sleep, sleep_until};

/// Longest margin: then a fifth of the life is the margin.
const MARGIN: Duration = Duration::from_secs(300);

async fn start(rig: Rig, faults: &str) -> Result<(Upstream, Client, TokenRequest)> {
    let upstream = rig.upstream(faults).await?;
    // A refused token is to be seen as refused, not as one call more.
    let set = |o: &mut Options| {
        o.connection_management = false;
        o.token_refresh_margin = MARGIN;
    };
    let client = rig.client(&upstream, set).await?;
    let list = call(&client, "list-rooms", crate::client::Args::new().with("limit", 1)).await?.json()?;
    let room = list["data"][0]["id"].as_str().ok_or_else(|| Error::new(Kind::Failed, "the sandbox has no room"))?;
    Ok((upstream, client, TokenRequest::new(room).claim("u", "Self-test")))
}

fn unix_now() -> f64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64()
}

/// How long a token holds from now on, in seconds, as its own text says.
fn left(token: &str) -> f64 {
    #[allow(clippy::cast_precision_loss)] // seconds since 1970
    let end = jwt::read(token).ok().and_then(|claims| claims.get("exp")?.as_i64()).map_or(f64::INFINITY, |e| e as f64);
    end - unix_now()
}

pub(super) async fn unasked(rig: Rig) -> Result<Figure> {
    let (upstream, client, request) = start(rig, "token-life=2s").await?;
    let _watched = client.tokens().subscribe(&request).await?;
    sleep(Duration::from_secs(5)).await;
    Ok(Figure::at_least(upstream.requests("generate-token"), 3.0, "tokens"))
}

pub(super) async fn watched(rig: Rig) -> Result<Figure> {
    let (_upstream, client, request) = start(rig, "token-life=2s").await?;
    let mut watched = client.tokens().subscribe(&request).await?;
    let until = Instant::now() + Duration::from_secs(5);
    let mut seen = BTreeSet::new();
    loop {
        let now = watched.borrow_and_update().clone();
        if let Some(token) = now.filter(|token| left(token.secret()) > 0.0) {
            seen.insert(token.secret().to_owned());
        }
        match tokio::time::timeout_at(until, watched.changed()).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) | Err(_) => break,
        }
    }
    Ok(Figure::at_least(seen.len() as u64, 3.0, "tokens"))
}

pub(super) async fn margin(rig: Rig) -> Result<Figure> {
    let (_upstream, client, request) = start(rig, "token-life=5s").await?;
    let until = Instant::now() + Duration::from_secs(8);
    let mut least = f64::INFINITY;
    while Instant::now() < until {
        least = least.min(left(client.tokens().get(&request).await?.secret()));
        sleep(Duration::from_millis(50)).await;
    }
    // Whole seconds: a token of 5 s may have been made with little more than 4 left.
    Ok(Figure::at_least((least * 100.0).round() / 100.0, 0.6, "s"))
}

pub(super) async fn spread(rig: Rig) -> Result<Figure> {
    let (upstream, client, request) = start(rig, "token-life=4s").await?;
    let people = (0..60).map(|n| request.clone().claim("ud", n.to_string()));
    let made = people.map(|request| {
        let client = client.clone();
        async move { client.tokens().subscribe(&request).await }
    });
    let kept: Vec<_> = join_all(made).await.into_iter().collect::<Result<_>>()?;
    let begun = Instant::now();
    let first = upstream.requests("generate-token");
    sleep_until(begun + Duration::from_millis(1_200)).await;
    let anew = upstream.requests("generate-token") - first;
    let figure = Figure::at_least(anew, 5.0, "tokens");
    Ok(figure.and(anew <= 50 && kept.len() == 60, || format!("{anew} of 60 were made anew at once")))
}

pub(super) async fn survives(rig: Rig) -> Result<Figure> {
    let (upstream, client, request) = start(rig, "token-life=10s").await?;
    let _watched = client.tokens().subscribe(&request).await?;
    upstream.sandbox.set_faults("token-life=10s,503=1,times=2,only=generate-token".parse()?);
    let until = Instant::now() + Duration::from_secs(12);
    let mut refused = 0_u64;
    while Instant::now() < until {
        match client.tokens().get(&request).await {
            Ok(token) if left(token.secret()) > 0.0 => {}
            _ => refused += 1,
        }
        sleep(Duration::from_millis(100)).await;
    }
    let met = upstream.count("/replies/503");
    Ok(Figure::exactly(refused, 0.0, "callers").and(met == 2, || format!("the server refused {met} requests")))
}
