//! The client core: an operation and its arguments become a request, and the reply comes back.
//!
//! A call goes down through the check of its arguments, the look-up of names, the credential and the pool to a
//! [`transport::Transport`]; its reply comes up the same way, within the call's time. One layer a file. What the API *is*
//! stands in [`crate::api`], not here.

pub mod args;
pub mod breaker;
mod call;
mod check;
pub mod connection;
pub mod credential;
mod curl;
pub mod events;
pub mod limit;
pub mod metrics;
mod multipart;
mod options;
pub mod pages;
mod probe;
mod raw;
mod refusal;
pub mod reply;
mod request;
mod resolve;
pub mod resource;
pub mod retry;
pub mod stats;
mod store;
pub mod stream;
mod target;
mod throughput;
pub mod token;
pub mod trace;
pub mod transport;

pub use args::Args;
#[cfg(feature = "mcp")]
pub(crate) use check::is_uuid;
pub use connection::{HttpVersion, Proxy};
pub use credential::Credential;
pub use events::{Event, Events};
pub use options::{DEFAULT_URL, Options};
pub use pages::Pages;
pub use reply::{Reply, Rows};
pub use resource::ResourceStats;
pub use stats::Stats;
pub use stream::ReplyStream;
pub use target::Target;
#[cfg(feature = "mcp")]
pub(crate) use throughput::Throughput;
pub use token::{Token, TokenRequest, Tokens};
pub use transport::{Body, Departure, Transport};

use crate::api::Op;
use crate::error::Result;
use crate::redact::Redactor;
use bytes::Bytes;
use resource::compress::Compression;
use resource::memory::Budget;
use std::sync::{Arc, OnceLock};

/// The API's path on its host.
const API: &str = "/api/v1";
/// Its path for callers with an OAuth access token.
const OAUTH_API: &str = "/oauth-api/v1";

/// Calls operations of the API. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Client(Arc<Inner>);

struct Inner {
    options: Options,
    transport: Arc<dyn Transport>,
    redactor: OnceLock<Redactor>,
    base: Result<request::Base>,
    names: resolve::Names,
    signer: credential::Signer,
    events: Events,
    metrics: Arc<metrics::Metrics>,
    budget: Budget,
    compression: Compression,
    resources: resource::Resources,
    retry: retry::Retry,
    breaker: breaker::Breaker,
    limit: limit::Limit,
    /// A client whose stats and events this one passes off as its own.
    #[cfg(test)]
    boast: OnceLock<Client>,
    tokens: OnceLock<Tokens>,
}

impl std::fmt::Debug for Client {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &request::base(&self.0.options.base_url).as_str())
            .finish_non_exhaustive()
    }
}

impl Client {
    /// A client of the API over the network. Opens nothing yet.
    pub fn new(options: Options) -> Result<Self> {
        let events = Events::default();
        let transport: Arc<dyn Transport> = if options.connection_management {
            Arc::new(connection::Pool::new(&options, events.clone())?)
        } else {
            Arc::new(connection::Plain::new(&options)?)
        };
        Ok(Self::build(options, transport, events))
    }

    /// A client over any transport: the sandbox in this process, or a test's.
    pub fn with_transport(options: Options, transport: Arc<dyn Transport>) -> Self {
        Self::build(options, transport, Events::default())
    }

    fn build(mut options: Options, transport: Arc<dyn Transport>, events: Events) -> Self {
        // Who has signed in by OAuth finds the API at another path.
        let signed_in = matches!(options.credential, Some(Credential::OAuth(_)));
        if signed_in && options.base_url.path().trim_end_matches('/') == API {
            options.base_url.set_path(OAUTH_API);
        }
        let base = request::Base::new(&options.base_url);
        let signer = credential::Signer::new(&options, &transport, &events);
        let (redactor, names, metrics) = Default::default();
        let budget = if options.resource_optimization {
            // Whoever waits for memory is told before the call's own time is over.
            Budget::new(options.memory_limit, options.timeout / 2, events.clone())
        } else {
            Budget::off()
        };
        let compression = Compression::new(options.resource_optimization);
        let retry = retry::Retry::new(&options);
        let breaker = breaker::Breaker::new(&options, events.clone());
        let limit = limit::Limit::new(&options, events.clone());
        let resources = resource::Resources::new(&options, &budget, events.clone());
        Self(Arc::new(Inner {
            options,
            transport,
            redactor,
            base,
            names,
            signer,
            events,
            metrics,
            budget,
            compression,
            resources,
            tokens: OnceLock::new(),
            retry,
            breaker,
            limit,
            #[cfg(test)]
            boast: OnceLock::new(),
        }))
    }

    /// The same client, whose calls are counted together with those of another. For one that was just made: one that has clones
    /// stays as it is.
    #[cfg(feature = "mcp")]
    pub(crate) fn counted_with(mut self, other: &Self) -> Self {
        if let Some(own) = Arc::get_mut(&mut self.0) {
            own.metrics = other.0.metrics.clone();
        }
        self
    }

    /// Memory for what a caller of ours has sent, if there is any now. It is counted with the pages read ahead: those have a part of
    /// their own, so that what waits to be sent on is never held up by what waits to be taken in.
    #[cfg(feature = "mcp")]
    pub(crate) fn room_aside(&self, bytes: usize) -> Option<resource::memory::Held> {
        self.0.budget.try_take(resource::memory::Part::Buffers, bytes)
    }

    /// Opens connections in the background, for a process that runs long: the first calls then pay no handshake. Needs a
    /// runtime; returns at once.
    pub fn warm(&self) {
        self.0.transport.warm();
    }

    /// Notices of what changes in the core, from now on.
    pub fn events(&self) -> tokio::sync::broadcast::Receiver<Event> {
        #[cfg(test)]
        if let Some(boast) = self.0.boast.get() {
            return boast.events();
        }
        self.0.events.subscribe()
    }

    /// Reports another client's stats and events as its own from now on: what a feature that lies would do.
    #[cfg(test)]
    pub(crate) fn boasting_of(self, other: Client) -> Self {
        let _ = self.0.boast.set(other);
        self
    }

    /// What every request begins with.
    fn base(&self) -> Result<&request::Base> {
        self.0.base.as_ref().map_err(Clone::clone)
    }

    /// How it is set up.
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// The request that this call would send, without its credential: for dry runs. A friendly URL stays as given where the
    /// API takes only a UUID: nothing is sent to look it up.
    pub fn request(&self, op: &Op, args: &Args) -> Result<http::Request<Bytes>> {
        request::build(self.base()?, op, &self.check(op, args)?)
    }
}

#[cfg(test)]
pub(crate) mod testing;
