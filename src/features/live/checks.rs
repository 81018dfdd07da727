//! The checks that do no harm on a real API: reads of one room of our own, one change of it, and a token for it.

use super::relay::Relay;
use super::{Live, ROOM_TOKEN};
use crate::client::token::{TokenRequest, jwt};
use crate::client::{Args, Client, Options};
use crate::error::Result;
use crate::features::check::{Count, Figure};
use crate::features::rig::{Mode, call, crowd};
use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use tokio::time::Instant;

/// A client through a relay of its own.
async fn start(live: &Live, set: impl FnOnce(&mut Options)) -> Result<(Relay, Client)> {
    let mut options = live.options().clone();
    set(&mut options);
    let relay = Relay::new(&options).await?;
    relay.lead(&mut options)?;
    Ok((relay, Client::new(options)?))
}

fn on(mode: Mode) -> bool {
    mode == Mode::On
}

fn room(live: &Live) -> Args {
    Args::new().with("room", live.room())
}

pub(super) async fn reuse(live: Live, mode: Mode) -> Result<Figure> {
    let (relay, client) = start(&live, |o| {
        o.connection_management = on(mode);
        o.resource_optimization = false;
    })
    .await?;
    for _ in 0..5 {
        call(&client, "get-room-details", room(&live)).await?;
    }
    Ok(Figure::exactly(relay.opened(), 1.0, "connections"))
}

pub(super) async fn cap(live: Live, mode: Mode) -> Result<Figure> {
    let set = |o: &mut Options| {
        o.connection_management = on(mode);
        o.resource_optimization = false;
        o.pool_size = 2;
    };
    let (relay, client) = start(&live, set).await?;
    let well = crowd(&client, 10, "get-room-details", |_| room(&live)).await;
    let figure = Figure::at_most(relay.most(), 2.0, "connections");
    Ok(figure.and(well == 10, || format!("only {well} of 10 calls were answered")))
}

/// Bytes that so many reads bring, in units of one alone.
async fn bytes(live: &Live, mode: Mode, at_once: bool) -> Result<Figure> {
    let set = |o: &mut Options| {
        o.resource_optimization = on(mode);
        o.cache = !at_once;
        o.pool_size = 1;
    };
    let (relay, client) = start(live, set).await?;
    // The handshake is not counted, nor what a connection says at first.
    call(&client, "get-permissions", Args::new()).await?;
    let begun = relay.came();
    // A question of its own, so that nothing answers the rest of them.
    call(&client, "list-rooms", Args::new().with("limit", 1)).await?;
    let one = relay.came() - begun;
    let page = || Args::new().with("limit", 1).with("order", "asc");
    let before = relay.came();
    let well = if at_once {
        crowd(&client, 8, "list-rooms", |_| page()).await
    } else {
        let mut well = 0;
        for _ in 0..8 {
            well += usize::from(call(&client, "list-rooms", page()).await.is_ok());
        }
        well
    };
    let all = relay.came() - before;
    let figure = Figure::at_most((all.count() / one.max(1).count() * 10.0).round() / 10.0, 3.0, "times the bytes");
    Ok(figure.and(well == 8, || format!("only {well} of 8 reads were answered")))
}

pub(super) async fn coalesce(live: Live, mode: Mode) -> Result<Figure> {
    bytes(&live, mode, true).await
}

pub(super) async fn cache(live: Live, mode: Mode) -> Result<Figure> {
    bytes(&live, mode, false).await
}

pub(super) async fn token(live: Live, mode: Mode) -> Result<Figure> {
    let set = |o: &mut Options| {
        o.token_management = on(mode);
        o.token_refresh_margin = Duration::from_secs(300);
    };
    let (_relay, client) = start(&live, set).await?;
    let request = TokenRequest::new(live.room()).claim("u", "Self-test").valid_for(ROOM_TOKEN);
    let mut watched = client.tokens().subscribe(&request).await?;
    let until = Instant::now() + ROOM_TOKEN + Duration::from_secs(2);
    let mut seen = BTreeSet::new();
    loop {
        let now = watched.borrow_and_update().clone();
        if let Some(token) = now.filter(|token| holds(token.secret())) {
            seen.insert(token.secret().to_owned());
        }
        if !matches!(tokio::time::timeout_at(until, watched.changed()).await, Ok(Ok(()))) {
            break;
        }
    }
    Ok(Figure::at_least(seen.len() as u64, 2.0, "tokens"))
}

/// Whether a token still holds, as its own text says.
fn holds(token: &str) -> bool {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs();
    let end = jwt::read(token).ok().and_then(|claims| claims.get("exp")?.as_u64());
    end.is_none_or(|end| end > now)
}
