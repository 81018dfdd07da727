//! Who answers the calls: the API, the sandbox, or a client made by the caller. The client is built at the first call, so that a
//! server over stdio answers its first question at once.

use super::compose::Root;
use super::options::ServeOptions;
use super::view::View;
use crate::client::{self, Client};
use crate::error::Result;
use std::sync::OnceLock;

/// Who answers the calls.
#[derive(Clone, Debug)]
pub enum Upstream {
    /// The API over the network.
    Api(client::Options),
    /// The API in memory, in this process.
    #[cfg(feature = "sandbox")]
    Sandbox(crate::sandbox::Options),
    /// A client of your own: over another transport, or shared with other parts of the program. Its pool stays as it is.
    Client(Client),
}

impl Default for Upstream {
    fn default() -> Self {
        Self::Api(client::Options::default())
    }
}

/// The client, made when it is first asked for.
#[derive(Debug)]
pub(super) struct Lazy {
    options: ServeOptions,
    root: Option<Root>,
    /// With whose calls its own are counted.
    counts: Option<Client>,
    client: OnceLock<Client>,
}

impl Lazy {
    /// Fails with kind `Usage` where the directory for files cannot be opened.
    pub(super) fn new(options: ServeOptions) -> Result<Self> {
        let root = options.files_root.as_deref().map(Root::open).transpose()?;
        Ok(Self { root, ..Self::without_files(options) })
    }

    /// One that touches no directory of this machine.
    fn without_files(options: ServeOptions) -> Self {
        Self { options, root: None, counts: None, client: OnceLock::new() }
    }

    /// One for a caller with a key of their own, whose calls are counted with those of the server's own client.
    pub(super) fn of_tenant(options: ServeOptions, server: &Client) -> Self {
        Self { counts: Some(server.clone()), ..Self::without_files(options) }
    }

    /// The client, if it was made already.
    pub(super) fn made(&self) -> Option<&Client> {
        self.client.get()
    }

    /// The directory of this machine that tools may touch.
    pub(super) fn root(&self) -> Option<&Root> {
        self.root.as_ref()
    }

    /// How much of replies is given out.
    pub(super) fn view(&self) -> View {
        View::from(&self.options)
    }

    /// The client. Fails if it can't be made; the next call tries again.
    pub(super) fn client(&self) -> Result<&Client> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let made = match &self.options.upstream {
            Upstream::Api(options) => Client::new(self.set(options.clone()))?,
            #[cfg(feature = "sandbox")]
            Upstream::Sandbox(options) => {
                let sandbox = crate::sandbox::Sandbox::new(options.clone())?;
                let options = client::Options {
                    base_url: sandbox.base_url(),
                    credential: Some(sandbox.credential()),
                    ..client::Options::default()
                };
                Client::with_transport(self.set(options), std::sync::Arc::new(sandbox))
            }
            Upstream::Client(client) => client.clone(),
        };
        let made = match &self.counts {
            Some(server) => made.counted_with(server),
            None => made,
        };
        // Two first calls at once may both make one; the first to arrive stays and nothing was opened yet.
        Ok(self.client.get_or_init(|| made))
    }

    /// Whether all calls are made with keys of callers, as the server has none.
    pub(super) fn is_for_tenants_alone(&self) -> bool {
        self.options.access.tenant_keys
            && matches!(&self.options.upstream, Upstream::Api(options) if options.credential.is_none())
    }

    /// The options with what the server's own stand above.
    fn set(&self, options: client::Options) -> client::Options {
        client::Options {
            pool_size: self.options.pool_size,
            max_wait: Some(self.options.max_wait),
            connection_management: self.options.connection_management,
            token_management: self.options.token_management,
            resource_optimization: self.options.resource_optimization,
            ..options
        }
    }
}
