//! What a check works with: sandboxes on real sockets, and clients whose feature is on or off.

use super::Feature;
use crate::api::{self, Op};
use crate::client::{Args, Client, HttpVersion, Options, Reply};
use crate::error::{Error, Kind, Result};
use crate::sandbox::{self, ListenOptions, Listening, Sandbox};
use futures_util::future::join_all;
use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::time::Duration;
use url::Url;

/// How the feature under test is switched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// On, as it is by default.
    On,
    /// Off: what the same figure is without it.
    Off,
    /// Off, while the client's options, stats and events say that it is on and at work.
    #[cfg(test)]
    Sabotaged,
}

/// Builds what one run of a check needs.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rig {
    pub(super) feature: Feature,
    pub(super) mode: Mode,
}

impl Rig {
    /// A sandbox with these faults on a socket of its own.
    pub(super) async fn upstream(self, faults: &str) -> Result<Upstream> {
        self.listen(faults, |_| {}, false).await
    }

    /// The same over TLS, where HTTP/2 is spoken.
    pub(super) async fn secure(self, faults: &str) -> Result<Upstream> {
        self.listen(faults, |_| {}, true).await
    }

    /// The same with other options.
    pub(super) async fn listen(
        self,
        faults: &str,
        change: impl FnOnce(&mut sandbox::Options),
        tls: bool,
    ) -> Result<Upstream> {
        let mut options = sandbox::Options { faults: faults.parse()?, ..sandbox::Options::default() };
        change(&mut options);
        let sandbox = Sandbox::new(options)?;
        let listening = sandbox::listen(sandbox.clone(), ListenOptions { tls, ..ListenOptions::default() }).await?;
        let ca = listening.ca_pem().map(Scratch::new).transpose()?;
        Ok(Upstream { sandbox, listening, ca })
    }

    /// A client of it. Only the feature under test is switched; those that would hide it are off, and those below it on.
    pub(super) async fn client(self, upstream: &Upstream, change: impl FnOnce(&mut Options)) -> Result<Client> {
        let on = self.mode == Mode::On;
        let mut options = Options {
            base_url: upstream.url(),
            credential: Some(upstream.sandbox.credential()),
            ca_file: upstream.ca.as_ref().map(|ca| ca.0.clone()),
            connection_management: self.feature != Feature::Connection || on,
            token_management: self.feature == Feature::Token && on,
            resource_optimization: self.feature == Feature::Resource && on,
            timeout: Duration::from_secs(10),
            ..Options::default()
        };
        change(&mut options);
        #[cfg(test)]
        if self.mode == Mode::Sabotaged {
            return super::tests::boasting(options).await;
        }
        Client::new(options)
    }
}

/// A sandbox on a socket, and its counters.
pub(super) struct Upstream {
    pub(super) sandbox: Sandbox,
    listening: Listening,
    ca: Option<Scratch>,
}

impl Upstream {
    /// The API's address on it.
    pub(super) fn url(&self) -> Url {
        self.listening.url()
    }

    /// A count of the server's, by its path in the stats.
    pub(super) fn count(&self, path: &str) -> u64 {
        self.sandbox.stats().pointer(path).and_then(Value::as_u64).unwrap_or_default()
    }

    /// Requests that came for an operation.
    pub(super) fn requests(&self, tool: &str) -> u64 {
        self.count(&format!("/requests/by_operation/{tool}"))
    }

    /// Changes its faults.
    pub(super) fn faults(&self, faults: &str) -> Result<()> {
        self.sandbox.set_faults(faults.parse()?);
        Ok(())
    }
}

/// A file with a certificate to trust, for as long as the check runs.
struct Scratch(PathBuf);

impl Scratch {
    fn new(pem: &str) -> Result<Self> {
        let path = std::env::temp_dir().join(format!("dsamba-self-test-{}.pem", uuid::Uuid::new_v4()));
        let mut file = std::fs::File::options().write(true).create_new(true).open(&path)?;
        file.write_all(pem.as_bytes())?;
        Ok(Self(path))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What is left in the directory for temporary files is the system's to remove.
        let _ = std::fs::remove_file(&self.0);
    }
}

/// The operation with this tool's name.
pub(super) fn op(tool: &str) -> Result<&'static Op> {
    api::tool(tool).ok_or_else(|| Error::new(Kind::Failed, format!("the catalogue lacks `{tool}`")))
}

/// Calls an operation.
pub(super) async fn call(client: &Client, tool: &str, args: Args) -> Result<Reply> {
    client.call(op(tool)?, args).await
}

/// So many calls at once; how many were answered well.
pub(super) async fn crowd(client: &Client, n: usize, tool: &str, args: impl Fn(usize) -> Args) -> usize {
    let calls = (0..n).map(|i| call(client, tool, args(i)));
    join_all(calls).await.into_iter().filter(Result::is_ok).count()
}

/// So many calls, each after the one before; how many were answered well.
pub(super) async fn row(client: &Client, n: usize, tool: &str, args: impl Fn(usize) -> Args) -> usize {
    let mut well = 0;
    for i in 0..n {
        well += usize::from(call(client, tool, args(i)).await.is_ok());
    }
    well
}

/// HTTP/1.1 only.
pub(super) fn http1(options: &mut Options) {
    options.http = HttpVersion::Http1;
}
