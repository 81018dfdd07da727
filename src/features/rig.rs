//! What a check works with: sandboxes on real sockets, and clients whose feature is on or off.

use super::Feature;
use crate::api::{self, Op};
use crate::client::{Args, Client, Options, Reply};
use crate::error::{Error, Kind, Result};
use crate::sandbox::{self, ListenOptions, Listening, Sandbox};
use futures_util::future::join_all;
use serde_json::Value;
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
        self.upstream_on(faults, ListenOptions::default(), 0).await
    }

    /// The same with this many rooms beside those of the sample, on a socket set up like this.
    pub(super) async fn upstream_on(self, faults: &str, listen: ListenOptions, rooms: u64) -> Result<Upstream> {
        let mut options = sandbox::Options { faults: faults.parse()?, ..sandbox::Options::default() };
        if rooms > 0 {
            options.rooms = rooms;
        }
        let sandbox = Sandbox::new(options)?;
        let listening = sandbox::listen(sandbox.clone(), listen).await?;
        Ok(Upstream { sandbox, listening })
    }

    /// A client of it. Only the feature under test is switched.
    #[cfg_attr(not(test), allow(clippy::unused_async))] // a sabotaged one takes time to make
    pub(super) async fn client(self, upstream: &Upstream, change: impl FnOnce(&mut Options)) -> Result<Client> {
        let on = self.mode == Mode::On;
        let mut options = Options {
            base_url: upstream.url(),
            credential: Some(upstream.sandbox.credential()),
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

    /// The certificate of its authority, where it speaks TLS.
    pub(super) fn ca_pem(&self) -> Option<&str> {
        self.listening.ca_pem()
    }

    /// Requests that came for an operation.
    pub(super) fn requests(&self, tool: &str) -> u64 {
        self.count(&format!("/requests/by_operation/{tool}"))
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
    join_all(calls).await.into_iter().flatten().count()
}
