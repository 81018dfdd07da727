//! OAuth sign-ins that renew themselves.

use crate::client::credential::OAuth;
use crate::client::{Args, Client, Credential};
use crate::error::Result;
use crate::features::check::Figure;
use crate::features::rig::{Rig, Upstream, call, crowd};
use crate::features::scratch::Scratch;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::{Instant, sleep};

struct Signed {
    upstream: Upstream,
    client: Client,
    file: PathBuf,
    _scratch: Scratch,
}

/// A client that has signed in; the file's fields may be changed first.
async fn start(rig: Rig, faults: &str, change: impl FnOnce(&mut Value)) -> Result<Signed> {
    let upstream = rig.upstream(faults).await?;
    let mut fields = upstream.sandbox.sign_in(&upstream.url());
    change(&mut fields);
    let scratch = Scratch::new()?;
    let file = scratch.write("oauth.json", &fields.to_string())?;
    let credential = Credential::OAuth(OAuth::open(&file)?);
    let client = rig.client(&upstream, |o| o.credential = Some(credential)).await?;
    Ok(Signed { upstream, client, file, _scratch: scratch })
}

/// Calls every 100 ms for so long; what `look` says after each.
async fn go_on(signed: &Signed, long: Duration, mut look: impl FnMut(&Signed)) {
    let until = Instant::now() + long;
    while Instant::now() < until {
        let _ = call(&signed.client, "get-permissions", Args::new()).await;
        look(signed);
        sleep(Duration::from_millis(100)).await;
    }
}

pub(super) async fn ahead(rig: Rig) -> Result<Figure> {
    let signed = start(rig, "token-life=10s", |_| {}).await?;
    go_on(&signed, Duration::from_secs(12), |_| {}).await;
    let well = signed.upstream.count("/replies/200");
    let figure = Figure::exactly(signed.upstream.count("/replies/401"), 0.0, "calls");
    Ok(figure.and(well >= 50, || format!("only {well} calls were answered")))
}

pub(super) async fn refused(rig: Rig) -> Result<Figure> {
    let signed = start(rig, "latency=20ms", |fields| fields["access_token"] = "revoked".into()).await?;
    let well = crowd(&signed.client, 20, "get-permissions", |_| Args::new()).await;
    let figure = Figure::exactly(signed.upstream.requests("oauth-token"), 1.0, "refreshes");
    Ok(figure.and(well == 20, || format!("only {well} of 20 calls were answered")))
}

pub(super) async fn file(rig: Rig) -> Result<Figure> {
    let signed = start(rig, "token-life=2s", |_| {}).await?;
    let (mut seen, mut open) = (BTreeSet::new(), 0_u32);
    go_on(&signed, Duration::from_secs(5), |signed| {
        seen.extend(refresh_token(&signed.file));
        open += u32::from(!is_private(&signed.file));
    })
    .await;
    let figure = Figure::at_least(seen.len() as u64, 3.0, "refresh tokens");
    Ok(figure.and(open == 0, || format!("others could read the file, {open} times")))
}

fn refresh_token(file: &Path) -> Option<String> {
    let fields: Value = serde_json::from_str(&std::fs::read_to_string(file).ok()?).ok()?;
    fields["refresh_token"].as_str().map(str::to_owned)
}

#[cfg(unix)]
fn is_private(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    std::fs::metadata(file).is_ok_and(|m| m.permissions().mode() % 0o100 == 0)
}

#[cfg(not(unix))]
fn is_private(_: &Path) -> bool {
    true
}
